import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Money as MoneyValue } from '../../../packages/kernel/money.ts';
import type { PaymentRow, PaymentEventRow, PaymentInstructionsRow, RefundRow } from '../tables.ts';
import type { LedgerEntryRow } from '../ledger/ledger.queries.ts';
import type { CommissionChangeRow } from '../ledger/ledger.tables.ts';
import type { OrderRow } from '../order/order.rules.ts';
import type { PayoutRow } from '../payout/payout.tables.ts';
import type { ShopRow } from '../shop/shop.resolvers.ts';
import type { Context } from '../../../packages/subgraph/context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A moment in UTC, written as RFC 3339 with milliseconds: `2026-11-21T08:30:00.000Z`. */
  DateTime: { input: Date; output: Date; }
  /**
   * An exact decimal number, always written as a string: `"15999000.00"`. Never a floating-point number.
   * As input a string or a whole number is accepted; more decimals than the currency has are refused.
   */
  Decimal: { input: string; output: string; }
  _FieldSet: { input: string; output: string; }
};

/** The shop's balance is lower than the amount. Ask for no more than `balance`, or wait for orders to be paid. */
export type BalanceTooLowError = UserError & {
  readonly __typename?: 'BalanceTooLowError';
  /** The balance now. */
  readonly balance: Money;
  readonly message: Scalars['String']['output'];
};

export type CancelPaymentInput = {
  readonly paymentId: Scalars['ID']['input'];
};

export type CancelPaymentResult = CancelPaymentSuccess | PaymentNotCancellableError | PaymentNotFoundError;

export type CancelPaymentSuccess = {
  readonly __typename?: 'CancelPaymentSuccess';
  /** CANCELLED, or as it was, with `cancelRequestedAt`, until the provider has answered. */
  readonly payment: Payment;
};

/**
 * No refund of a payment in cash has this id; others are given back by the provider. Read `Payment.refunds` for those that are
 * PENDING.
 */
export type CashRefundNotFoundError = UserError & {
  readonly __typename?: 'CashRefundNotFoundError';
  readonly message: Scalars['String']['output'];
};

export type CommissionChange = {
  readonly __typename?: 'CommissionChange';
  readonly basisPoints: Scalars['Int']['output'];
  readonly changedAt: Scalars['DateTime']['output'];
  /** The administrator who set it. */
  readonly changedBy?: Maybe<User>;
};

export type ConfirmCashRefundInput = {
  readonly refundId: Scalars['ID']['input'];
};

export type ConfirmCashRefundResult = CashRefundNotFoundError | ConfirmCashRefundSuccess;

export type ConfirmCashRefundSuccess = {
  readonly __typename?: 'ConfirmCashRefundSuccess';
  readonly refund: Refund;
};

/** ISO 4217 codes of the currencies that this marketplace can be run in. */
export type CurrencyCode =
  | 'AUD'
  | 'CNY'
  | 'EUR'
  | 'GBP'
  | 'HKD'
  | 'IDR'
  | 'INR'
  | 'JPY'
  | 'KRW'
  | 'MYR'
  | 'PHP'
  | 'SGD'
  | 'THB'
  | 'TWD'
  | 'USD'
  | 'VND';

/** The idempotency key was used before for a different request. Use a new key for a new request. */
export type IdempotencyKeyReusedError = UserError & {
  readonly __typename?: 'IdempotencyKeyReusedError';
  readonly message: Scalars['String']['output'];
};

/** One problem of an input. */
export type InputProblem = {
  readonly __typename?: 'InputProblem';
  readonly message: Scalars['String']['output'];
  /** Where in `input` the problem is: `["lines", "0", "quantity"]`. */
  readonly path: ReadonlyArray<Scalars['String']['output']>;
};

/** The input breaks a rule that the schema cannot say. All problems are reported at once, and nothing was written. */
export type InvalidInputError = UserError & {
  readonly __typename?: 'InvalidInputError';
  readonly message: Scalars['String']['output'];
  readonly problems: ReadonlyArray<InputProblem>;
};

/** A change of a shop's balance. Never altered. */
export type LedgerEntry = {
  readonly __typename?: 'LedgerEntry';
  /** Above zero what the shop gained, below zero what left its balance. Of a sale or a refund without the commission. */
  readonly amount: Money;
  readonly at: Scalars['DateTime']['output'];
  readonly id: Scalars['ID']['output'];
  readonly kind: LedgerEntryKind;
  /** The order that was sold or refunded. */
  readonly order?: Maybe<Order>;
  readonly payout?: Maybe<Payout>;
};

export type LedgerEntryConnection = {
  readonly __typename?: 'LedgerEntryConnection';
  readonly edges: ReadonlyArray<LedgerEntryEdge>;
  readonly nodes: ReadonlyArray<LedgerEntry>;
  readonly pageInfo: PageInfo;
};

export type LedgerEntryEdge = {
  readonly __typename?: 'LedgerEntryEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: LedgerEntry;
};

export type LedgerEntryKind =
  /** A payout was requested. */
  | 'PAYOUT'
  /** A payout failed: its money is in the balance again. */
  | 'PAYOUT_FAILED'
  /** Money of the order goes back to the client. */
  | 'REFUND_PROMISED'
  /** The order is paid, or this shop's part of it was captured. */
  | 'SALE';

/** An amount of money, exact to the currency's smallest unit (ISO 4217: two decimals for IDR, none for JPY). */
export type Money = {
  readonly __typename?: 'Money';
  /** With as many decimals as the currency has: `15999000.00` for IDR, `15999` for JPY. */
  readonly amount: Scalars['Decimal']['output'];
  readonly currencyCode: CurrencyCode;
};

/** An amount of money given by a client. A marketplace runs in one currency; another one is refused. */
export type MoneyInput = {
  readonly amount: Scalars['Decimal']['input'];
  readonly currencyCode: CurrencyCode;
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /**
   * CLIENT. Ends one's own payment that is CREATED or PENDING, so that the order can be paid another way. It is CANCELLED once
   * the provider has said so, nearly always at once: `payment.status` says whether it has. When the provider did not answer it
   * is asked again by itself, and until it has answered the payment stays as it was, with `cancelRequestedAt`, and keeps the
   * order from another one. Money that was taken meanwhile pays the order: the payment is CAPTURED then. Repeating it is a
   * success.
   */
  readonly cancelPayment: CancelPaymentResult;
  /**
   * ADMIN. A client who had paid in cash has the money of a refund, which the operator handed out. Such a refund is PENDING until
   * then. Repeating it is a success.
   */
  readonly confirmCashRefund: ConfirmCashRefundResult;
  /**
   * CLIENT. Starts a payment of what is due for one's own order. The provider answers later: follow `payment.status`.
   * An order has one payment under way at a time; after one that was declined or cancelled it may be paid again until it
   * expires.
   */
  readonly payOrder: PayOrderResult;
  /**
   * OWNER. Pays out of the shop's balance what the marketplace owes it: taken from the balance at once, and put back when the
   * payout fails. Follow `Shop.payouts`.
   */
  readonly requestPayout: RequestPayoutResult;
  /**
   * ADMIN. Gives a shop a commission of its own, for payments that start from now on. Repeating it with the same value is a
   * success.
   */
  readonly setCommission: SetCommissionResult;
};


export type MutationCancelPaymentArgs = {
  input: CancelPaymentInput;
};


export type MutationConfirmCashRefundArgs = {
  input: ConfirmCashRefundInput;
};


export type MutationPayOrderArgs = {
  input: PayOrderInput;
};


export type MutationRequestPayoutArgs = {
  input: RequestPayoutInput;
};


export type MutationSetCommissionArgs = {
  input: SetCommissionInput;
};

export type OfferedPaymentMethod = {
  readonly __typename?: 'OfferedPaymentMethod';
  /** Until when the order would wait for such a payment. */
  readonly expiresAt: Scalars['DateTime']['output'];
  readonly method: PaymentMethod;
};

export type Order = {
  readonly __typename?: 'Order';
  /**
   * What is still to be paid: nothing once it is captured or authorised, or when the order is over. Null to anybody but the
   * client and ADMIN.
   */
  readonly amountDue?: Maybe<Money>;
  readonly expiresAt?: Maybe<Scalars['DateTime']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly isCashOnDelivery: Scalars['Boolean']['output'];
  /**
   * The ways to pay that there are for the order's total; none unless it waits for a payment and none is under way. Null to
   * anybody but the client and ADMIN.
   */
  readonly paymentMethods?: Maybe<ReadonlyArray<OfferedPaymentMethod>>;
  /** Oldest first. Null to anybody but the client and ADMIN. */
  readonly payments?: Maybe<ReadonlyArray<Payment>>;
  readonly placedAt: Scalars['DateTime']['output'];
  readonly status: OrderStatus;
  readonly total: Money;
};

/** The order is confirmed, paid, expired, cancelled or refused. */
export type OrderNotPayableError = UserError & {
  readonly __typename?: 'OrderNotPayableError';
  readonly message: Scalars['String']['output'];
};

/** The same values as in orders. */
export type OrderStatus =
  | 'AWAITING_PAYMENT'
  | 'CANCELLED'
  | 'CONFIRMED'
  | 'EXPIRED'
  | 'PAID'
  | 'PLACING'
  | 'REFUSED';

/** Where a page of a connection stands in its list (Relay cursor connections). */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Pass it as `after` to read the next page. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  readonly hasNextPage: Scalars['Boolean']['output'];
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  readonly startCursor?: Maybe<Scalars['String']['output']>;
};

export type PayOrderInput = {
  /**
   * For CARD: the token that the provider's form gave for the card. Card numbers never come here. The sandbox knows
   * `tok_succeeds` (used when left out), `tok_declined`, `tok_times_out_after_capture` and `tok_answers_twice`. Stripe knows
   * the ids of PaymentMethods, `pm_…`, and takes no card payment without one.
   */
  readonly cardToken?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 128 characters, unique per attempt of the client. */
  readonly idempotencyKey: Scalars['String']['input'];
  readonly method: PaymentMethod;
  readonly orderId: Scalars['ID']['input'];
};

export type PayOrderResult = IdempotencyKeyReusedError | InvalidInputError | OrderNotPayableError | PayOrderSuccess | PaymentMethodNotOfferedError | PaymentOrderNotFoundError | PaymentUnderWayError;

export type PayOrderSuccess = {
  readonly __typename?: 'PayOrderSuccess';
  readonly payment: Payment;
};

/** One attempt to pay an order. */
export type Payment = {
  readonly __typename?: 'Payment';
  /** What is paid by it when nothing of the order is cancelled. */
  readonly amount: Money;
  /**
   * When its end was asked for, by the client or since its order was over. It is CANCELLED once the provider has said so, unless
   * it was paid or declined before.
   */
  readonly cancelRequestedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What was taken of it so far, before refunds. */
  readonly capturedAmount: Money;
  readonly createdAt: Scalars['DateTime']['output'];
  /** Why it was declined, as the provider put it. */
  readonly declineReason?: Maybe<Scalars['String']['output']>;
  /** Every status that it reached, oldest first. */
  readonly history: ReadonlyArray<PaymentEvent>;
  readonly id: Scalars['ID']['output'];
  /** What the client must do, in words; null when nothing, also once its end was asked for. */
  readonly instructions?: Maybe<PaymentInstructions>;
  readonly method: PaymentMethod;
  readonly order: Order;
  readonly refundedAmount: Money;
  readonly refunds: ReadonlyArray<Refund>;
  readonly status: PaymentStatus;
  /** What was authorised and will not be taken. */
  readonly voidedAmount: Money;
};

export type PaymentEvent = {
  readonly __typename?: 'PaymentEvent';
  readonly at: Scalars['DateTime']['output'];
  readonly status: PaymentStatus;
};

export type PaymentInstructions = {
  readonly __typename?: 'PaymentInstructions';
  /** How much, exactly. */
  readonly amount: Money;
  /** For VIRTUAL_ACCOUNT: whose account it is. */
  readonly bank?: Maybe<Scalars['String']['output']>;
  /** Until when the stock is held for it. */
  readonly expiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** For QRIS: what the QR code says. */
  readonly qrString?: Maybe<Scalars['String']['output']>;
  readonly text: Scalars['String']['output'];
  /** Where the client's bank wants the payment to be confirmed. */
  readonly url?: Maybe<Scalars['String']['output']>;
  /** For VIRTUAL_ACCOUNT: where to send the money. */
  readonly virtualAccountNumber?: Maybe<Scalars['String']['output']>;
};

export type PaymentMethod =
  | 'CARD'
  /**
   * Paid to the carrier at the door. Offered up to an amount, when the delivery that was chosen for every part of the order
   * takes cash. The order is confirmed at once, and each part is paid when it is delivered.
   */
  | 'CASH_ON_DELIVERY'
  /** Confirmed in the app of an e-wallet. */
  | 'E_WALLET'
  /** A QR code that an e-wallet or a bank app pays. */
  | 'QRIS'
  /** A bank transfer to an account number made for this payment. The stock waits for it for 24 hours from the checkout. */
  | 'VIRTUAL_ACCOUNT';

/** This way of paying is not for this order, or not for a total as small or as large. Choose one of `methods`. */
export type PaymentMethodNotOfferedError = UserError & {
  readonly __typename?: 'PaymentMethodNotOfferedError';
  readonly message: Scalars['String']['output'];
  /** Those that are offered for this order. */
  readonly methods: ReadonlyArray<PaymentMethod>;
};

/**
 * It does not wait for its answer any more: it was declined, authorised or captured; cash is authorised from the beginning. A
 * firm order is cancelled part by part, with `cancelShopOrder`.
 */
export type PaymentNotCancellableError = UserError & {
  readonly __typename?: 'PaymentNotCancellableError';
  readonly message: Scalars['String']['output'];
  /** As it is. */
  readonly payment: Payment;
};

/** No such payment among those of the viewer. Read `Order.payments` for those that there are. */
export type PaymentNotFoundError = UserError & {
  readonly __typename?: 'PaymentNotFoundError';
  readonly message: Scalars['String']['output'];
};

/** No such order among those of the viewer. */
export type PaymentOrderNotFoundError = UserError & {
  readonly __typename?: 'PaymentOrderNotFoundError';
  readonly message: Scalars['String']['output'];
};

/** No such shop among those of the viewer. Read `myShops` for those that there are. */
export type PaymentShopNotFoundError = UserError & {
  readonly __typename?: 'PaymentShopNotFoundError';
  readonly message: Scalars['String']['output'];
};

export type PaymentStatus =
  /**
   * Promised: the bank keeps the money for us, or the carrier will take it. It is captured when the goods are shipped, of cash
   * when they are delivered.
   */
  | 'AUTHORIZED'
  /**
   * Ended before it was paid, by the client or since its order was over: nobody can pay it any more. The order may be paid
   * another way as long as it waits for it.
   */
  | 'CANCELLED'
  /** All that was not voided is captured. */
  | 'CAPTURED'
  /** Written down; the provider has not answered yet. */
  | 'CREATED'
  /** Declined. The order may be paid again. */
  | 'DECLINED'
  /** Some parts of the order are captured, others are not yet. */
  | 'PARTIALLY_CAPTURED'
  /** Captured, and given back in part. */
  | 'PARTIALLY_REFUNDED'
  /** With the provider; waits for the client or the bank. */
  | 'PENDING'
  | 'REFUNDED'
  /** Authorised, and nothing of it was or will be captured. */
  | 'VOIDED';

/**
 * Another payment of the order waits for its answer, or was authorised or captured. One that waits can be ended by
 * `cancelPayment`.
 */
export type PaymentUnderWayError = UserError & {
  readonly __typename?: 'PaymentUnderWayError';
  readonly message: Scalars['String']['output'];
  readonly payment: Payment;
};

/** Money of a shop's balance on its way to the shop. */
export type Payout = {
  readonly __typename?: 'Payout';
  readonly amount: Money;
  readonly createdAt: Scalars['DateTime']['output'];
  /** Why it failed, as the provider put it. */
  readonly failureReason?: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly shop: Shop;
  readonly status: PayoutStatus;
};

export type PayoutConnection = {
  readonly __typename?: 'PayoutConnection';
  readonly edges: ReadonlyArray<PayoutEdge>;
  readonly nodes: ReadonlyArray<Payout>;
  readonly pageInfo: PageInfo;
};

export type PayoutEdge = {
  readonly __typename?: 'PayoutEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Payout;
};

export type PayoutStatus =
  /** The money is in the balance again. */
  | 'FAILED'
  | 'PAID'
  /** Taken from the balance; the provider has not answered yet. */
  | 'REQUESTED'
  /** With the provider. */
  | 'SENT';

/** The payment provider of this marketplace pays no shops: the operator does, by other means. There is nothing to repeat. */
export type PayoutsNotOfferedError = UserError & {
  readonly __typename?: 'PayoutsNotOfferedError';
  readonly message: Scalars['String']['output'];
};

export type Query = {
  readonly __typename?: 'Query';
  /** A payment of an order of the viewer, or null. */
  readonly payment?: Maybe<Payment>;
};


export type QueryPaymentArgs = {
  id: Scalars['ID']['input'];
};

/** Money given back, or that will not be taken. */
export type Refund = {
  readonly __typename?: 'Refund';
  readonly amount: Money;
  readonly createdAt: Scalars['DateTime']['output'];
  readonly id: Scalars['ID']['output'];
  readonly reason: Scalars['String']['output'];
  readonly status: RefundStatus;
};

export type RefundStatus =
  | 'PENDING'
  | 'SUCCEEDED'
  /** It had not been taken yet, and will not be: there was nothing to give back. */
  | 'VOIDED';

export type RequestPayoutInput = {
  /** More than zero, and no more than the balance. */
  readonly amount: MoneyInput;
  /** 1 to 128 characters, unique per payout that the user asks for. */
  readonly idempotencyKey: Scalars['String']['input'];
  readonly shopId: Scalars['ID']['input'];
};

export type RequestPayoutResult = BalanceTooLowError | IdempotencyKeyReusedError | InvalidInputError | PaymentShopNotFoundError | PayoutsNotOfferedError | RequestPayoutSuccess;

export type RequestPayoutSuccess = {
  readonly __typename?: 'RequestPayoutSuccess';
  readonly payout: Payout;
};

export type SetCommissionInput = {
  /** 0 to 10,000. */
  readonly basisPoints: Scalars['Int']['input'];
  readonly shopId: Scalars['ID']['input'];
};

export type SetCommissionResult = InvalidInputError | PaymentShopNotFoundError | SetCommissionSuccess;

export type SetCommissionSuccess = {
  readonly __typename?: 'SetCommissionSuccess';
  readonly shop: Shop;
};

export type Shop = {
  readonly __typename?: 'Shop';
  /**
   * What may be paid out: the shop's part of every paid order, less commission, refunds and payouts. Below zero when refunds
   * came after a payout; later sales make up for it. Null to anybody but the shop's users and ADMIN.
   */
  readonly balance?: Maybe<Money>;
  /**
   * What the marketplace keeps of a sale, of 10,000: 250 is 2.5 percent. A payment that has started keeps what it was then.
   * Null to anybody but the shop's users and ADMIN.
   */
  readonly commissionBasisPoints?: Maybe<Scalars['Int']['output']>;
  /**
   * The commissions that the shop has had of its own, newest first; none while it has that of the marketplace. At most 100.
   * Null to anybody but the shop's users and ADMIN.
   */
  readonly commissionHistory?: Maybe<ReadonlyArray<CommissionChange>>;
  readonly id: Scalars['ID']['output'];
  /** How the balance came about, newest first. Null to anybody but the shop's users and ADMIN. */
  readonly ledger?: Maybe<LedgerEntryConnection>;
  /** Newest first. Null to anybody but the shop's users and ADMIN. */
  readonly payouts?: Maybe<PayoutConnection>;
};


export type ShopCommissionHistoryArgs = {
  first?: Scalars['Int']['input'];
};


export type ShopLedgerArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


export type ShopPayoutsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

export type User = {
  readonly __typename?: 'User';
  readonly id: Scalars['ID']['output'];
};

/**
 * An expected "no": every refusal in a result union implements this. `__typename` says which one it is; `message` is a
 * sentence in English for the developer, not for the user.
 */
export type UserError = {
  readonly message: Scalars['String']['output'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  Order: Order;
  Payment: Payment;
  Shop: Shop;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Order:
    ( { __typename: 'Order' }
    & GraphQLRecursivePick<FederationTypes['Order'], {"id":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['Order'], {"status":true,"total":{"amount":true,"currencyCode":true}}>
        | GraphQLRecursivePick<FederationTypes['Order'], {"status":true,"total":{"amount":true,"currencyCode":true},"expiresAt":true,"placedAt":true,"isCashOnDelivery":true}>
        | GraphQLRecursivePick<FederationTypes['Order'], {"status":true,"total":{"amount":true,"currencyCode":true},"expiresAt":true,"placedAt":true,"isCashOnDelivery":true}> ) );
  Payment:
    ( { __typename: 'Payment' }
    & GraphQLRecursivePick<FederationTypes['Payment'], {"id":true}> );
  Shop:
    ( { __typename: 'Shop' }
    & GraphQLRecursivePick<FederationTypes['Shop'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  CancelPaymentResult:
    | ( Omit<CancelPaymentSuccess, 'payment'> & { payment: _RefType['Payment'] } )
    | ( Omit<PaymentNotCancellableError, 'payment'> & { payment: _RefType['Payment'] } )
    | ( PaymentNotFoundError )
  ;
  ConfirmCashRefundResult:
    | ( CashRefundNotFoundError )
    | ( Omit<ConfirmCashRefundSuccess, 'refund'> & { refund: _RefType['Refund'] } )
  ;
  PayOrderResult:
    | ( IdempotencyKeyReusedError )
    | ( InvalidInputError )
    | ( OrderNotPayableError )
    | ( Omit<PayOrderSuccess, 'payment'> & { payment: _RefType['Payment'] } )
    | ( PaymentMethodNotOfferedError )
    | ( PaymentOrderNotFoundError )
    | ( Omit<PaymentUnderWayError, 'payment'> & { payment: _RefType['Payment'] } )
  ;
  RequestPayoutResult:
    | ( Omit<BalanceTooLowError, 'balance'> & { balance: _RefType['Money'] } )
    | ( IdempotencyKeyReusedError )
    | ( InvalidInputError )
    | ( PaymentShopNotFoundError )
    | ( PayoutsNotOfferedError )
    | ( Omit<RequestPayoutSuccess, 'payout'> & { payout: _RefType['Payout'] } )
  ;
  SetCommissionResult:
    | ( InvalidInputError )
    | ( PaymentShopNotFoundError )
    | ( Omit<SetCommissionSuccess, 'shop'> & { shop: _RefType['Shop'] } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  UserError:
    | ( Omit<BalanceTooLowError, 'balance'> & { balance: _RefType['Money'] } )
    | ( CashRefundNotFoundError )
    | ( IdempotencyKeyReusedError )
    | ( InvalidInputError )
    | ( OrderNotPayableError )
    | ( PaymentMethodNotOfferedError )
    | ( Omit<PaymentNotCancellableError, 'payment'> & { payment: _RefType['Payment'] } )
    | ( PaymentNotFoundError )
    | ( PaymentOrderNotFoundError )
    | ( PaymentShopNotFoundError )
    | ( Omit<PaymentUnderWayError, 'payment'> & { payment: _RefType['Payment'] } )
    | ( PayoutsNotOfferedError )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  BalanceTooLowError: ResolverTypeWrapper<Omit<BalanceTooLowError, 'balance'> & { balance: ResolversTypes['Money'] }>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  CancelPaymentInput: CancelPaymentInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  CancelPaymentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CancelPaymentResult']>;
  CancelPaymentSuccess: ResolverTypeWrapper<Omit<CancelPaymentSuccess, 'payment'> & { payment: ResolversTypes['Payment'] }>;
  CashRefundNotFoundError: ResolverTypeWrapper<CashRefundNotFoundError>;
  CommissionChange: ResolverTypeWrapper<CommissionChangeRow>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ConfirmCashRefundInput: ConfirmCashRefundInput;
  ConfirmCashRefundResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ConfirmCashRefundResult']>;
  ConfirmCashRefundSuccess: ResolverTypeWrapper<Omit<ConfirmCashRefundSuccess, 'refund'> & { refund: ResolversTypes['Refund'] }>;
  CurrencyCode: CurrencyCode;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  IdempotencyKeyReusedError: ResolverTypeWrapper<IdempotencyKeyReusedError>;
  InputProblem: ResolverTypeWrapper<InputProblem>;
  InvalidInputError: ResolverTypeWrapper<InvalidInputError>;
  LedgerEntry: ResolverTypeWrapper<LedgerEntryRow>;
  LedgerEntryConnection: ResolverTypeWrapper<Omit<LedgerEntryConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['LedgerEntryEdge']>, nodes: ReadonlyArray<ResolversTypes['LedgerEntry']> }>;
  LedgerEntryEdge: ResolverTypeWrapper<Omit<LedgerEntryEdge, 'node'> & { node: ResolversTypes['LedgerEntry'] }>;
  LedgerEntryKind: LedgerEntryKind;
  Money: ResolverTypeWrapper<MoneyValue>;
  MoneyInput: MoneyInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  OfferedPaymentMethod: ResolverTypeWrapper<OfferedPaymentMethod>;
  Order: ResolverTypeWrapper<OrderRow>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  OrderNotPayableError: ResolverTypeWrapper<OrderNotPayableError>;
  OrderStatus: OrderStatus;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PayOrderInput: PayOrderInput;
  PayOrderResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PayOrderResult']>;
  PayOrderSuccess: ResolverTypeWrapper<Omit<PayOrderSuccess, 'payment'> & { payment: ResolversTypes['Payment'] }>;
  Payment: ResolverTypeWrapper<PaymentRow>;
  PaymentEvent: ResolverTypeWrapper<PaymentEventRow>;
  PaymentInstructions: ResolverTypeWrapper<PaymentInstructionsRow>;
  PaymentMethod: PaymentMethod;
  PaymentMethodNotOfferedError: ResolverTypeWrapper<PaymentMethodNotOfferedError>;
  PaymentNotCancellableError: ResolverTypeWrapper<Omit<PaymentNotCancellableError, 'payment'> & { payment: ResolversTypes['Payment'] }>;
  PaymentNotFoundError: ResolverTypeWrapper<PaymentNotFoundError>;
  PaymentOrderNotFoundError: ResolverTypeWrapper<PaymentOrderNotFoundError>;
  PaymentShopNotFoundError: ResolverTypeWrapper<PaymentShopNotFoundError>;
  PaymentStatus: PaymentStatus;
  PaymentUnderWayError: ResolverTypeWrapper<Omit<PaymentUnderWayError, 'payment'> & { payment: ResolversTypes['Payment'] }>;
  Payout: ResolverTypeWrapper<PayoutRow>;
  PayoutConnection: ResolverTypeWrapper<Omit<PayoutConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PayoutEdge']>, nodes: ReadonlyArray<ResolversTypes['Payout']> }>;
  PayoutEdge: ResolverTypeWrapper<Omit<PayoutEdge, 'node'> & { node: ResolversTypes['Payout'] }>;
  PayoutStatus: PayoutStatus;
  PayoutsNotOfferedError: ResolverTypeWrapper<PayoutsNotOfferedError>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Refund: ResolverTypeWrapper<RefundRow>;
  RefundStatus: RefundStatus;
  RequestPayoutInput: RequestPayoutInput;
  RequestPayoutResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RequestPayoutResult']>;
  RequestPayoutSuccess: ResolverTypeWrapper<Omit<RequestPayoutSuccess, 'payout'> & { payout: ResolversTypes['Payout'] }>;
  SetCommissionInput: SetCommissionInput;
  SetCommissionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetCommissionResult']>;
  SetCommissionSuccess: ResolverTypeWrapper<Omit<SetCommissionSuccess, 'shop'> & { shop: ResolversTypes['Shop'] }>;
  Shop: ResolverTypeWrapper<ShopRow>;
  User: ResolverTypeWrapper<User>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  BalanceTooLowError: Omit<BalanceTooLowError, 'balance'> & { balance: ResolversParentTypes['Money'] };
  String: Scalars['String']['output'];
  CancelPaymentInput: CancelPaymentInput;
  ID: Scalars['ID']['output'];
  CancelPaymentResult: ResolversUnionTypes<ResolversParentTypes>['CancelPaymentResult'];
  CancelPaymentSuccess: Omit<CancelPaymentSuccess, 'payment'> & { payment: ResolversParentTypes['Payment'] };
  CashRefundNotFoundError: CashRefundNotFoundError;
  CommissionChange: CommissionChangeRow;
  Int: Scalars['Int']['output'];
  ConfirmCashRefundInput: ConfirmCashRefundInput;
  ConfirmCashRefundResult: ResolversUnionTypes<ResolversParentTypes>['ConfirmCashRefundResult'];
  ConfirmCashRefundSuccess: Omit<ConfirmCashRefundSuccess, 'refund'> & { refund: ResolversParentTypes['Refund'] };
  DateTime: Scalars['DateTime']['output'];
  Decimal: Scalars['Decimal']['output'];
  IdempotencyKeyReusedError: IdempotencyKeyReusedError;
  InputProblem: InputProblem;
  InvalidInputError: InvalidInputError;
  LedgerEntry: LedgerEntryRow;
  LedgerEntryConnection: Omit<LedgerEntryConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['LedgerEntryEdge']>, nodes: ReadonlyArray<ResolversParentTypes['LedgerEntry']> };
  LedgerEntryEdge: Omit<LedgerEntryEdge, 'node'> & { node: ResolversParentTypes['LedgerEntry'] };
  Money: MoneyValue;
  MoneyInput: MoneyInput;
  Mutation: Record<PropertyKey, never>;
  OfferedPaymentMethod: OfferedPaymentMethod;
  Order: OrderRow;
  Boolean: Scalars['Boolean']['output'];
  OrderNotPayableError: OrderNotPayableError;
  PageInfo: PageInfo;
  PayOrderInput: PayOrderInput;
  PayOrderResult: ResolversUnionTypes<ResolversParentTypes>['PayOrderResult'];
  PayOrderSuccess: Omit<PayOrderSuccess, 'payment'> & { payment: ResolversParentTypes['Payment'] };
  Payment: PaymentRow;
  PaymentEvent: PaymentEventRow;
  PaymentInstructions: PaymentInstructionsRow;
  PaymentMethodNotOfferedError: PaymentMethodNotOfferedError;
  PaymentNotCancellableError: Omit<PaymentNotCancellableError, 'payment'> & { payment: ResolversParentTypes['Payment'] };
  PaymentNotFoundError: PaymentNotFoundError;
  PaymentOrderNotFoundError: PaymentOrderNotFoundError;
  PaymentShopNotFoundError: PaymentShopNotFoundError;
  PaymentUnderWayError: Omit<PaymentUnderWayError, 'payment'> & { payment: ResolversParentTypes['Payment'] };
  Payout: PayoutRow;
  PayoutConnection: Omit<PayoutConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PayoutEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Payout']> };
  PayoutEdge: Omit<PayoutEdge, 'node'> & { node: ResolversParentTypes['Payout'] };
  PayoutsNotOfferedError: PayoutsNotOfferedError;
  Query: Record<PropertyKey, never>;
  Refund: RefundRow;
  RequestPayoutInput: RequestPayoutInput;
  RequestPayoutResult: ResolversUnionTypes<ResolversParentTypes>['RequestPayoutResult'];
  RequestPayoutSuccess: Omit<RequestPayoutSuccess, 'payout'> & { payout: ResolversParentTypes['Payout'] };
  SetCommissionInput: SetCommissionInput;
  SetCommissionResult: ResolversUnionTypes<ResolversParentTypes>['SetCommissionResult'];
  SetCommissionSuccess: Omit<SetCommissionSuccess, 'shop'> & { shop: ResolversParentTypes['Shop'] };
  Shop: ShopRow;
  User: User;
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
};

export type BalanceTooLowErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BalanceTooLowError'] = ResolversParentTypes['BalanceTooLowError']> = {
  balance?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CancelPaymentResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelPaymentResult'] = ResolversParentTypes['CancelPaymentResult']> = {
  __resolveType: TypeResolveFn<'CancelPaymentSuccess' | 'PaymentNotCancellableError' | 'PaymentNotFoundError', ParentType, ContextType>;
};

export type CancelPaymentSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelPaymentSuccess'] = ResolversParentTypes['CancelPaymentSuccess']> = {
  payment?: Resolver<ResolversTypes['Payment'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CashRefundNotFoundErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CashRefundNotFoundError'] = ResolversParentTypes['CashRefundNotFoundError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CommissionChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommissionChange'] = ResolversParentTypes['CommissionChange']> = {
  basisPoints?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  changedBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
};

export type ConfirmCashRefundResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfirmCashRefundResult'] = ResolversParentTypes['ConfirmCashRefundResult']> = {
  __resolveType: TypeResolveFn<'CashRefundNotFoundError' | 'ConfirmCashRefundSuccess', ParentType, ContextType>;
};

export type ConfirmCashRefundSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfirmCashRefundSuccess'] = ResolversParentTypes['ConfirmCashRefundSuccess']> = {
  refund?: Resolver<ResolversTypes['Refund'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export type IdempotencyKeyReusedErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IdempotencyKeyReusedError'] = ResolversParentTypes['IdempotencyKeyReusedError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InputProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InputProblem'] = ResolversParentTypes['InputProblem']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type InvalidInputErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvalidInputError'] = ResolversParentTypes['InvalidInputError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['InputProblem']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LedgerEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LedgerEntry'] = ResolversParentTypes['LedgerEntry']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['LedgerEntryKind'], ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  payout?: Resolver<Maybe<ResolversTypes['Payout']>, ParentType, ContextType>;
};

export type LedgerEntryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LedgerEntryConnection'] = ResolversParentTypes['LedgerEntryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LedgerEntryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['LedgerEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type LedgerEntryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LedgerEntryEdge'] = ResolversParentTypes['LedgerEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LedgerEntry'], ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currencyCode?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  cancelPayment?: Resolver<ResolversTypes['CancelPaymentResult'], ParentType, ContextType, RequireFields<MutationCancelPaymentArgs, 'input'>>;
  confirmCashRefund?: Resolver<ResolversTypes['ConfirmCashRefundResult'], ParentType, ContextType, RequireFields<MutationConfirmCashRefundArgs, 'input'>>;
  payOrder?: Resolver<ResolversTypes['PayOrderResult'], ParentType, ContextType, RequireFields<MutationPayOrderArgs, 'input'>>;
  requestPayout?: Resolver<ResolversTypes['RequestPayoutResult'], ParentType, ContextType, RequireFields<MutationRequestPayoutArgs, 'input'>>;
  setCommission?: Resolver<ResolversTypes['SetCommissionResult'], ParentType, ContextType, RequireFields<MutationSetCommissionArgs, 'input'>>;
};

export type OfferedPaymentMethodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfferedPaymentMethod'] = ResolversParentTypes['OfferedPaymentMethod']> = {
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['PaymentMethod'], ParentType, ContextType>;
};

export type OrderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Order'] = ResolversParentTypes['Order'], FederationReferenceType extends FederationReferenceTypes['Order'] = FederationReferenceTypes['Order']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Order']> | FederationReferenceType, FederationReferenceType, ContextType>;
  amountDue?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  paymentMethods?: Resolver<Maybe<ReadonlyArray<ResolversTypes['OfferedPaymentMethod']>>, ParentType, ContextType>;
  payments?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Payment']>>, ParentType, ContextType>;
};

export type OrderNotPayableErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderNotPayableError'] = ResolversParentTypes['OrderNotPayableError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PayOrderResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PayOrderResult'] = ResolversParentTypes['PayOrderResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReusedError' | 'InvalidInputError' | 'OrderNotPayableError' | 'PayOrderSuccess' | 'PaymentMethodNotOfferedError' | 'PaymentOrderNotFoundError' | 'PaymentUnderWayError', ParentType, ContextType>;
};

export type PayOrderSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PayOrderSuccess'] = ResolversParentTypes['PayOrderSuccess']> = {
  payment?: Resolver<ResolversTypes['Payment'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PaymentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Payment'] = ResolversParentTypes['Payment'], FederationReferenceType extends FederationReferenceTypes['Payment'] = FederationReferenceTypes['Payment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Payment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  cancelRequestedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  capturedAmount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  declineReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['PaymentEvent']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  instructions?: Resolver<Maybe<ResolversTypes['PaymentInstructions']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['PaymentMethod'], ParentType, ContextType>;
  order?: Resolver<ResolversTypes['Order'], ParentType, ContextType>;
  refundedAmount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  refunds?: Resolver<ReadonlyArray<ResolversTypes['Refund']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PaymentStatus'], ParentType, ContextType>;
  voidedAmount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type PaymentEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentEvent'] = ResolversParentTypes['PaymentEvent']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PaymentStatus'], ParentType, ContextType>;
};

export type PaymentInstructionsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentInstructions'] = ResolversParentTypes['PaymentInstructions']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  bank?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  qrString?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  virtualAccountNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PaymentMethodNotOfferedErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentMethodNotOfferedError'] = ResolversParentTypes['PaymentMethodNotOfferedError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  methods?: Resolver<ReadonlyArray<ResolversTypes['PaymentMethod']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PaymentNotCancellableErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentNotCancellableError'] = ResolversParentTypes['PaymentNotCancellableError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  payment?: Resolver<ResolversTypes['Payment'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PaymentNotFoundErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentNotFoundError'] = ResolversParentTypes['PaymentNotFoundError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PaymentOrderNotFoundErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentOrderNotFoundError'] = ResolversParentTypes['PaymentOrderNotFoundError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PaymentShopNotFoundErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentShopNotFoundError'] = ResolversParentTypes['PaymentShopNotFoundError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PaymentUnderWayErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentUnderWayError'] = ResolversParentTypes['PaymentUnderWayError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  payment?: Resolver<ResolversTypes['Payment'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PayoutResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Payout'] = ResolversParentTypes['Payout']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  failureReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  shop?: Resolver<ResolversTypes['Shop'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PayoutStatus'], ParentType, ContextType>;
};

export type PayoutConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PayoutConnection'] = ResolversParentTypes['PayoutConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PayoutEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Payout']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PayoutEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PayoutEdge'] = ResolversParentTypes['PayoutEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Payout'], ParentType, ContextType>;
};

export type PayoutsNotOfferedErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PayoutsNotOfferedError'] = ResolversParentTypes['PayoutsNotOfferedError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  payment?: Resolver<Maybe<ResolversTypes['Payment']>, ParentType, ContextType, RequireFields<QueryPaymentArgs, 'id'>>;
};

export type RefundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Refund'] = ResolversParentTypes['Refund']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['RefundStatus'], ParentType, ContextType>;
};

export type RequestPayoutResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestPayoutResult'] = ResolversParentTypes['RequestPayoutResult']> = {
  __resolveType: TypeResolveFn<'BalanceTooLowError' | 'IdempotencyKeyReusedError' | 'InvalidInputError' | 'PaymentShopNotFoundError' | 'PayoutsNotOfferedError' | 'RequestPayoutSuccess', ParentType, ContextType>;
};

export type RequestPayoutSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestPayoutSuccess'] = ResolversParentTypes['RequestPayoutSuccess']> = {
  payout?: Resolver<ResolversTypes['Payout'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SetCommissionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetCommissionResult'] = ResolversParentTypes['SetCommissionResult']> = {
  __resolveType: TypeResolveFn<'InvalidInputError' | 'PaymentShopNotFoundError' | 'SetCommissionSuccess', ParentType, ContextType>;
};

export type SetCommissionSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetCommissionSuccess'] = ResolversParentTypes['SetCommissionSuccess']> = {
  shop?: Resolver<ResolversTypes['Shop'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ShopResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Shop'] = ResolversParentTypes['Shop'], FederationReferenceType extends FederationReferenceTypes['Shop'] = FederationReferenceTypes['Shop']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Shop']> | FederationReferenceType, FederationReferenceType, ContextType>;
  balance?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  commissionBasisPoints?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  commissionHistory?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CommissionChange']>>, ParentType, ContextType, RequireFields<ShopCommissionHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ledger?: Resolver<Maybe<ResolversTypes['LedgerEntryConnection']>, ParentType, ContextType, RequireFields<ShopLedgerArgs, 'first'>>;
  payouts?: Resolver<Maybe<ResolversTypes['PayoutConnection']>, ParentType, ContextType, RequireFields<ShopPayoutsArgs, 'first'>>;
};

export type UserResolvers<ContextType = Context, ParentType extends ResolversParentTypes['User'] = ResolversParentTypes['User']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'BalanceTooLowError' | 'CashRefundNotFoundError' | 'IdempotencyKeyReusedError' | 'InvalidInputError' | 'OrderNotPayableError' | 'PaymentMethodNotOfferedError' | 'PaymentNotCancellableError' | 'PaymentNotFoundError' | 'PaymentOrderNotFoundError' | 'PaymentShopNotFoundError' | 'PaymentUnderWayError' | 'PayoutsNotOfferedError', ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  BalanceTooLowError?: BalanceTooLowErrorResolvers<ContextType>;
  CancelPaymentResult?: CancelPaymentResultResolvers<ContextType>;
  CancelPaymentSuccess?: CancelPaymentSuccessResolvers<ContextType>;
  CashRefundNotFoundError?: CashRefundNotFoundErrorResolvers<ContextType>;
  CommissionChange?: CommissionChangeResolvers<ContextType>;
  ConfirmCashRefundResult?: ConfirmCashRefundResultResolvers<ContextType>;
  ConfirmCashRefundSuccess?: ConfirmCashRefundSuccessResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  IdempotencyKeyReusedError?: IdempotencyKeyReusedErrorResolvers<ContextType>;
  InputProblem?: InputProblemResolvers<ContextType>;
  InvalidInputError?: InvalidInputErrorResolvers<ContextType>;
  LedgerEntry?: LedgerEntryResolvers<ContextType>;
  LedgerEntryConnection?: LedgerEntryConnectionResolvers<ContextType>;
  LedgerEntryEdge?: LedgerEntryEdgeResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  OfferedPaymentMethod?: OfferedPaymentMethodResolvers<ContextType>;
  Order?: OrderResolvers<ContextType>;
  OrderNotPayableError?: OrderNotPayableErrorResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PayOrderResult?: PayOrderResultResolvers<ContextType>;
  PayOrderSuccess?: PayOrderSuccessResolvers<ContextType>;
  Payment?: PaymentResolvers<ContextType>;
  PaymentEvent?: PaymentEventResolvers<ContextType>;
  PaymentInstructions?: PaymentInstructionsResolvers<ContextType>;
  PaymentMethodNotOfferedError?: PaymentMethodNotOfferedErrorResolvers<ContextType>;
  PaymentNotCancellableError?: PaymentNotCancellableErrorResolvers<ContextType>;
  PaymentNotFoundError?: PaymentNotFoundErrorResolvers<ContextType>;
  PaymentOrderNotFoundError?: PaymentOrderNotFoundErrorResolvers<ContextType>;
  PaymentShopNotFoundError?: PaymentShopNotFoundErrorResolvers<ContextType>;
  PaymentUnderWayError?: PaymentUnderWayErrorResolvers<ContextType>;
  Payout?: PayoutResolvers<ContextType>;
  PayoutConnection?: PayoutConnectionResolvers<ContextType>;
  PayoutEdge?: PayoutEdgeResolvers<ContextType>;
  PayoutsNotOfferedError?: PayoutsNotOfferedErrorResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Refund?: RefundResolvers<ContextType>;
  RequestPayoutResult?: RequestPayoutResultResolvers<ContextType>;
  RequestPayoutSuccess?: RequestPayoutSuccessResolvers<ContextType>;
  SetCommissionResult?: SetCommissionResultResolvers<ContextType>;
  SetCommissionSuccess?: SetCommissionSuccessResolvers<ContextType>;
  Shop?: ShopResolvers<ContextType>;
  User?: UserResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
};

