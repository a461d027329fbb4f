import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Money as MoneyValue } from '../../../packages/kernel/money.ts';
import type { ReturnPolicyRow, ReturnRow, ReturnItemRow, ReturnRefundRow, ReturnEventRow } from '../tables.ts';
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

export type ApproveReturnInput = {
  readonly returnId: Scalars['ID']['input'];
};

export type ApproveReturnResult = ApproveReturnSuccess | ReturnNotFoundError | ReturnStatusError;

export type ApproveReturnSuccess = {
  readonly __typename?: 'ApproveReturnSuccess';
  readonly return: Return;
};

export type CancelReturnInput = {
  readonly returnId: Scalars['ID']['input'];
};

export type CancelReturnResult = CancelReturnSuccess | ReturnNotFoundError | ReturnStatusError;

export type CancelReturnSuccess = {
  readonly __typename?: 'CancelReturnSuccess';
  readonly return: Return;
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

export type DecideReturnInput = {
  readonly decision: ReturnDecision;
  /** 1 to 500 characters, for both sides. */
  readonly reason: Scalars['String']['input'];
  readonly returnId: Scalars['ID']['input'];
};

export type DecideReturnResult = DecideReturnSuccess | InvalidInputError | ReturnNotFoundError | ReturnStatusError;

export type DecideReturnSuccess = {
  readonly __typename?: 'DecideReturnSuccess';
  readonly return: Return;
};

export type DeclineReturnInput = {
  /** 1 to 500 characters, for the client. */
  readonly reason: Scalars['String']['input'];
  readonly returnId: Scalars['ID']['input'];
};

export type DeclineReturnResult = DeclineReturnSuccess | InvalidInputError | ReturnNotFoundError | ReturnStatusError;

export type DeclineReturnSuccess = {
  readonly __typename?: 'DeclineReturnSuccess';
  readonly return: Return;
};

export type EscalateReturnInput = {
  /** 1 to 500 characters, for the marketplace and the shop. */
  readonly reason: Scalars['String']['input'];
  readonly returnId: Scalars['ID']['input'];
};

export type EscalateReturnResult = EscalateReturnSuccess | InvalidInputError | ReturnNotDueError | ReturnNotFoundError | ReturnStatusError;

export type EscalateReturnSuccess = {
  readonly __typename?: 'EscalateReturnSuccess';
  readonly return: Return;
};

/**
 * Something is not sold now, is of another shop or another product, or has another price than what was paid; the message says
 * which. Nothing was asked for. Ask for a REFUND, and have the client order anew.
 */
export type ExchangeNotPossibleError = UserError & {
  readonly __typename?: 'ExchangeNotPossibleError';
  readonly message: Scalars['String']['output'];
};

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
   * OWNER or STAFF. The goods may come: the client sends them with `shipReturn`, or brings them to the shop, until `sendBy`.
   * Repeating it is a success.
   */
  readonly approveReturn: ApproveReturnResult;
  /**
   * CLIENT. Takes a return back before the goods are on their way; a label that was made for it is good for nothing then.
   * Repeating it is a success.
   */
  readonly cancelReturn: CancelReturnResult;
  /** ADMIN. Decides what was escalated. Neither the shop nor the client can change it. Repeating it is a success. */
  readonly decideReturn: DecideReturnResult;
  /**
   * OWNER or STAFF. The shop does not take the goods back: when it is asked, or when what has arrived is not what was sent. The
   * client may escalate it. Not possible once the marketplace has decided. Repeating it is a success.
   */
  readonly declineReturn: DeclineReturnResult;
  /**
   * CLIENT. Has the marketplace decide: after the shop has declined, or when it has not said anything until `respondBy`.
   * Repeating it is a success.
   */
  readonly escalateReturn: EscalateReturnResult;
  /**
   * OWNER or STAFF, or ADMIN in their place. Counts what has come, by parcel or over the counter, once. Good units are in the
   * stock of the warehouse that they came from again, damaged ones are written off. Money is refunded at once: the whole
   * price of good units, and of damaged ones that the client says came damaged, faulty or wrong; shipping by the terms of
   * the return. What else came damaged waits for `refundReturn` until `respondBy`, and is refunded whole after that.
   * Of an EXCHANGE the units that are refunded at once are given up for their replacement instead: `exchange` is an order for
   * it, placed within seconds; when it cannot be had any more, they are refunded, and the history says why.
   */
  readonly receiveReturn: ReceiveReturnResult;
  /**
   * OWNER or STAFF, or ADMIN to overrule them. Refunds units that were received, in part or whole, and shipping; also on top
   * of what was refunded before. Never more in all than was paid for these units, nor for shipping.
   */
  readonly refundReturn: RefundReturnResult;
  /**
   * CLIENT. Asks to give back units of one shop's part of an own order: it was delivered and is paid, and the time to give it
   * back, from the delivery on, is not over. The units count as given back from now on, until the return is cancelled, expires
   * or brings fewer of them. An EXCHANGE asks for others of the same product instead of the money: what the shop offers now, at
   * the price that was paid.
   */
  readonly requestReturn: RequestReturnResult;
  /**
   * OWNER. Says what the shop takes back, within the bounds of the marketplace. It holds for what is asked for from now on;
   * a return keeps the terms that it began with. Repeating it is a success.
   */
  readonly setReturnPolicy: SetReturnPolicyResult;
  /**
   * CLIENT. Makes a label to send the goods of an approved return back with: `shipment.label` of the return. Repeating it is a
   * success, and answers with the same label. Who brings the goods to the shop needs none.
   */
  readonly shipReturn: ShipReturnResult;
};


export type MutationApproveReturnArgs = {
  input: ApproveReturnInput;
};


export type MutationCancelReturnArgs = {
  input: CancelReturnInput;
};


export type MutationDecideReturnArgs = {
  input: DecideReturnInput;
};


export type MutationDeclineReturnArgs = {
  input: DeclineReturnInput;
};


export type MutationEscalateReturnArgs = {
  input: EscalateReturnInput;
};


export type MutationReceiveReturnArgs = {
  input: ReceiveReturnInput;
};


export type MutationRefundReturnArgs = {
  input: RefundReturnInput;
};


export type MutationRequestReturnArgs = {
  input: RequestReturnInput;
};


export type MutationSetReturnPolicyArgs = {
  input: SetReturnPolicyInput;
};


export type MutationShipReturnArgs = {
  input: ShipReturnInput;
};

export type Order = {
  readonly __typename?: 'Order';
  readonly id: Scalars['ID']['output'];
  /** Oldest first; a shop user sees those of the own shops. Null to anybody but the client, the shops' users and ADMIN. */
  readonly returns?: Maybe<ReadonlyArray<Return>>;
};

export type OrderItem = {
  readonly __typename?: 'OrderItem';
  readonly id: Scalars['ID']['output'];
};

/** Where a page of a connection stands in its list (Relay cursor connections). */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Pass it as `after` to read the next page. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  readonly hasNextPage: Scalars['Boolean']['output'];
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  readonly startCursor?: Maybe<Scalars['String']['output']>;
};

export type Query = {
  readonly __typename?: 'Query';
  /** A return of the viewer, or of a shop that the viewer may act for; else null. */
  readonly return?: Maybe<Return>;
};


export type QueryReturnArgs = {
  id: Scalars['ID']['input'];
};

export type ReceiveReturnInput = {
  /** 1 to 128 characters, unique per request of the caller. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Of the items of the return, each once, at least one unit in all. What is left out did not come. */
  readonly items: ReadonlyArray<ReceiveReturnItemInput>;
  readonly returnId: Scalars['ID']['input'];
};

export type ReceiveReturnItemInput = {
  /** Written off. */
  readonly damaged: Scalars['Int']['input'];
  /** As good as new: it is sold again. */
  readonly good: Scalars['Int']['input'];
  readonly orderItemId: Scalars['ID']['input'];
};

export type ReceiveReturnResult = IdempotencyKeyReusedError | InvalidInputError | ReceiveReturnSuccess | ReturnItemsError | ReturnNotFoundError | ReturnStatusError;

export type ReceiveReturnSuccess = {
  readonly __typename?: 'ReceiveReturnSuccess';
  readonly return: Return;
};

export type RefundReturnInput = {
  /** 1 to 128 characters, unique per request of the caller. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Of the items of the return, each once. Those that are left out stay as they are. */
  readonly items: ReadonlyArray<RefundReturnItemInput>;
  /** 1 to 500 characters, for the client: also why it is less than the whole. */
  readonly reason: Scalars['String']['input'];
  readonly returnId: Scalars['ID']['input'];
  /** Of what was paid for shipping this part of the order. */
  readonly shipping?: InputMaybe<MoneyInput>;
};

export type RefundReturnItemInput = {
  /** Left out, all that is left of the price of the units that were received. Zero says that nothing is refunded. */
  readonly amount?: InputMaybe<MoneyInput>;
  readonly orderItemId: Scalars['ID']['input'];
};

export type RefundReturnResult = IdempotencyKeyReusedError | InvalidInputError | RefundReturnSuccess | ReturnNotFoundError | ReturnRefundTooHighError | ReturnStatusError;

export type RefundReturnSuccess = {
  readonly __typename?: 'RefundReturnSuccess';
  readonly return: Return;
};

export type RequestReturnInput = {
  /** 1 to 128 characters, unique per request of the caller. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 1 to 100 items of the shop order, each once. */
  readonly items: ReadonlyArray<RequestReturnItemInput>;
  readonly resolution?: ReturnResolution;
  readonly shopOrderId: Scalars['ID']['input'];
};

export type RequestReturnItemInput = {
  /** At most 1,000 characters. */
  readonly comment?: InputMaybe<Scalars['String']['input']>;
  /** Of an EXCHANGE, and only then: the id of what the shop is to send instead, as many of it as come back. */
  readonly exchangeFor?: InputMaybe<Scalars['ID']['input']>;
  readonly orderItemId: Scalars['ID']['input'];
  /** At most 5, each `https://…` of at most 500 characters. */
  readonly pictureUrls?: ReadonlyArray<Scalars['String']['input']>;
  /** 1 to 1,000. */
  readonly quantity: Scalars['Int']['input'];
  readonly reason: ReturnReason;
};

export type RequestReturnResult = ExchangeNotPossibleError | IdempotencyKeyReusedError | InvalidInputError | RequestReturnSuccess | ReturnItemsError | ReturnNotPossibleError | ReturnOrderNotFoundError | ReturnWindowClosedError;

export type RequestReturnSuccess = {
  readonly __typename?: 'RequestReturnSuccess';
  readonly return: Return;
};

/** Units of one shop's part of an order that a client gives back. */
export type Return = {
  readonly __typename?: 'Return';
  readonly client?: Maybe<User>;
  /**
   * The order for what it was exchanged for: paid by what was paid for these goods, to the same address, without paying for
   * shipping. Null until it is placed, and when the goods were refunded.
   */
  readonly exchange?: Maybe<Order>;
  /** Every status that it reached, oldest first. */
  readonly history: ReadonlyArray<ReturnEvent>;
  readonly id: Scalars['ID']['output'];
  /** Whether the shop pays the way back; else the client pays the carrier. */
  readonly isWayBackPaid: Scalars['Boolean']['output'];
  readonly items: ReadonlyArray<ReturnItem>;
  /** All of `refunds`, with shipping. */
  readonly refundTotal: Money;
  /** What was asked to be refunded, oldest first. */
  readonly refunds: ReadonlyArray<ReturnRefund>;
  readonly requestedAt: Scalars['DateTime']['output'];
  /** What the client wants for it. */
  readonly resolution: ReturnResolution;
  /** Until when the shop has to say or do something, by the database's clock; null when it is not the shop's turn. */
  readonly respondBy?: Maybe<Scalars['DateTime']['output']>;
  /** Until when the goods have to be sent or brought, by the database's clock; null when they need not be. */
  readonly sendBy?: Maybe<Scalars['DateTime']['output']>;
  /** The goods on their way back; null when no label was made. */
  readonly shipment?: Maybe<Shipment>;
  readonly shop?: Maybe<Shop>;
  readonly shopOrder: ShopOrder;
  readonly status: ReturnStatus;
  /** The terms of the shop as they were when it was asked for. */
  readonly terms: ReturnPolicy;
};

/** There is no carrier of this name, or it takes no such goods. Name another one, or bring the goods to the shop. */
export type ReturnCarrierNotAvailableError = UserError & {
  readonly __typename?: 'ReturnCarrierNotAvailableError';
  readonly message: Scalars['String']['output'];
};

export type ReturnConnection = {
  readonly __typename?: 'ReturnConnection';
  readonly edges: ReadonlyArray<ReturnEdge>;
  readonly nodes: ReadonlyArray<Return>;
  readonly pageInfo: PageInfo;
};

export type ReturnDecision =
  /** The client may give the goods back; what is at the shop already is to be counted. */
  | 'APPROVE'
  | 'REJECT';

export type ReturnEdge = {
  readonly __typename?: 'ReturnEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Return;
};

export type ReturnEvent = {
  readonly __typename?: 'ReturnEvent';
  /** Who did it; null where a carrier or the system did. */
  readonly actor?: Maybe<User>;
  readonly at: Scalars['DateTime']['output'];
  /** Why, where somebody said. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  readonly status: ReturnStatus;
};

export type ReturnItem = {
  readonly __typename?: 'ReturnItem';
  readonly comment?: Maybe<Scalars['String']['output']>;
  readonly damaged?: Maybe<Scalars['Int']['output']>;
  /** What the client wants instead of the money; null when it is the money. */
  readonly exchangeFor?: Maybe<ShopProduct>;
  /** How many of them are given up for that, so that no money is for them. */
  readonly exchanged: Scalars['Int']['output'];
  /** How many were received in good condition, and how many damaged. Null until they are counted. */
  readonly good?: Maybe<Scalars['Int']['output']>;
  readonly item: OrderItem;
  /** What the client has pictures at; of other people's servers, to be shown with care. */
  readonly pictureUrls: ReadonlyArray<Scalars['String']['output']>;
  /** How many the client wants to give back. */
  readonly quantity: Scalars['Int']['output'];
  readonly reason: ReturnReason;
  /** What was asked to be refunded of it. */
  readonly refunded: Money;
  /** How many damaged units the shop has yet to say about what it refunds of them. */
  readonly undecided: Scalars['Int']['output'];
  readonly variant?: Maybe<Variant>;
};

export type ReturnItemLeft = {
  readonly __typename?: 'ReturnItemLeft';
  /** How many it may be at most. */
  readonly left: Scalars['Int']['output'];
  readonly orderItemId: Scalars['ID']['output'];
};

/** More units, or others, than there are. Ask again for no more than `left` of each. */
export type ReturnItemsError = UserError & {
  readonly __typename?: 'ReturnItemsError';
  readonly items: ReadonlyArray<ReturnItemLeft>;
  readonly message: Scalars['String']['output'];
};

/** The shop still has time to answer. Ask again from `respondBy` on. */
export type ReturnNotDueError = UserError & {
  readonly __typename?: 'ReturnNotDueError';
  readonly message: Scalars['String']['output'];
  readonly respondBy: Scalars['DateTime']['output'];
};

/** No such return among those of the viewer, or of the shops that the viewer may act for. */
export type ReturnNotFoundError = UserError & {
  readonly __typename?: 'ReturnNotFoundError';
  readonly message: Scalars['String']['output'];
};

/**
 * The shop order was not delivered yet, was cancelled, or its order is not paid yet. Offer to cancel what was not shipped
 * (`cancelShopOrder`); of what is on its way, ask again once it has arrived, and of cash, once it was handed over.
 */
export type ReturnNotPossibleError = UserError & {
  readonly __typename?: 'ReturnNotPossibleError';
  readonly message: Scalars['String']['output'];
};

/** No such shop order among those of the viewer. */
export type ReturnOrderNotFoundError = UserError & {
  readonly __typename?: 'ReturnOrderNotFoundError';
  readonly message: Scalars['String']['output'];
};

/** What a shop takes back. */
export type ReturnPolicy = {
  readonly __typename?: 'ReturnPolicy';
  /** Whether the shop pays the way back; else the client pays the carrier. */
  readonly paysWayBack: ReturnTerms;
  /**
   * Whether what was paid for shipping an order to the client is refunded, once all that the shop delivered of it has been
   * received back. A part of an order all of which came damaged, faulty or wrong gets it back in any case.
   */
  readonly refundsShipping: ReturnTerms;
  /** For how many days from its delivery on goods may be given back. */
  readonly windowDays: Scalars['Int']['output'];
};

export type ReturnReason =
  | 'CHANGED_MIND'
  /** It was damaged when it came. */
  | 'DAMAGED'
  | 'DOES_NOT_FIT'
  /** It does not work. */
  | 'FAULTY'
  /** It is not as it was described. */
  | 'NOT_AS_DESCRIBED'
  | 'OTHER'
  /** Something else was in the parcel. */
  | 'WRONG_ITEM';

/** One time that money of a return was asked to be refunded; `Payment.refunds` says how far it has come. */
export type ReturnRefund = {
  readonly __typename?: 'ReturnRefund';
  /** Who decided it; null where it follows from the terms. */
  readonly actor?: Maybe<User>;
  /** With shipping. */
  readonly amount: Money;
  readonly at: Scalars['DateTime']['output'];
  /** The same as of the refund of the payment. */
  readonly id: Scalars['ID']['output'];
  readonly reason: Scalars['String']['output'];
  readonly shipping: Money;
};

export type ReturnRefundLeft = {
  readonly __typename?: 'ReturnRefundLeft';
  readonly left: Money;
  readonly orderItemId: Scalars['ID']['output'];
};

/** More than is left of what was paid. Nothing was refunded. Ask for no more than what is left. */
export type ReturnRefundTooHighError = UserError & {
  readonly __typename?: 'ReturnRefundTooHighError';
  /** The items of which too much was asked, or which are not of this return. */
  readonly items: ReadonlyArray<ReturnRefundLeft>;
  readonly message: Scalars['String']['output'];
  /** What is left of shipping. */
  readonly shippingLeft: Money;
};

export type ReturnResolution =
  /** Others of the same product, of the same shop and at the same price, instead of the money. */
  | 'EXCHANGE'
  | 'REFUND';

/** No such shop among those that the viewer may act for. */
export type ReturnShopNotFoundError = UserError & {
  readonly __typename?: 'ReturnShopNotFoundError';
  readonly message: Scalars['String']['output'];
};

export type ReturnStatus =
  /** Waits for the goods, until `sendBy`. */
  | 'APPROVED'
  /** The goods are at the shop, which counts them until `respondBy`. */
  | 'ARRIVED'
  /** By the client. Final. */
  | 'CANCELLED'
  /** By the shop. May be escalated. */
  | 'DECLINED'
  /** Waits for the marketplace. */
  | 'ESCALATED'
  /** What could be exchanged was: `exchange` is the order for it. All that is to be refunded besides was asked for. */
  | 'EXCHANGED'
  /** The goods were not sent in time. Final. */
  | 'EXPIRED'
  /** The carrier has the goods. */
  | 'IN_TRANSIT'
  /**
   * Counted. Some of it came damaged: the shop says until `respondBy` what it refunds of that. Or its replacement is being
   * placed, which takes seconds.
   */
  | 'RECEIVED'
  /** All that is to be refunded was asked for. */
  | 'REFUNDED'
  /** The marketplace has decided against it. Final. */
  | 'REJECTED'
  /** Waits for the shop, until `respondBy`. */
  | 'REQUESTED';

/** The return is in a status that does not allow this. Show its status, and offer what that allows. */
export type ReturnStatusError = UserError & {
  readonly __typename?: 'ReturnStatusError';
  readonly message: Scalars['String']['output'];
  readonly status: ReturnStatus;
};

/** When the shop does something about shipping. */
export type ReturnTerms =
  | 'ALWAYS'
  | 'NEVER'
  /** When something of it came damaged, faulty or wrong. */
  | 'WHEN_FAULTY';

/** The time to give it back is over. Say so; the shop may be willing all the same, outside of the marketplace. */
export type ReturnWindowClosedError = UserError & {
  readonly __typename?: 'ReturnWindowClosedError';
  readonly closedAt: Scalars['DateTime']['output'];
  readonly message: Scalars['String']['output'];
};

export type SetReturnPolicyInput = {
  readonly paysWayBack?: ReturnTerms;
  readonly refundsShipping?: ReturnTerms;
  readonly shopId: Scalars['ID']['input'];
  /** 7 to 60. */
  readonly windowDays?: Scalars['Int']['input'];
};

export type SetReturnPolicyResult = InvalidInputError | ReturnShopNotFoundError | SetReturnPolicySuccess;

export type SetReturnPolicySuccess = {
  readonly __typename?: 'SetReturnPolicySuccess';
  readonly returnPolicy: ReturnPolicy;
};

export type ShipReturnInput = {
  /** The code of a carrier. Left out, the one that brought the order when it was chosen with it, else one that goes everywhere. */
  readonly carrier?: InputMaybe<Scalars['ID']['input']>;
  readonly returnId: Scalars['ID']['input'];
};

export type ShipReturnResult = ReturnCarrierNotAvailableError | ReturnNotFoundError | ReturnStatusError | ShipReturnSuccess;

export type ShipReturnSuccess = {
  readonly __typename?: 'ShipReturnSuccess';
  readonly return: Return;
};

export type Shipment = {
  readonly __typename?: 'Shipment';
  readonly id: Scalars['ID']['output'];
};

export type Shop = {
  readonly __typename?: 'Shop';
  readonly id: Scalars['ID']['output'];
  /** What the shop takes back: its own policy, or that of the marketplace. */
  readonly returnPolicy?: Maybe<ReturnPolicy>;
  /** Newest first. Null to anybody but the shop's users and ADMIN. */
  readonly returns?: Maybe<ReturnConnection>;
};


export type ShopReturnsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  status?: InputMaybe<ReturnStatus>;
};

export type ShopOrder = {
  readonly __typename?: 'ShopOrder';
  readonly id: Scalars['ID']['output'];
  /** Oldest first. Null to anybody but the client, the shop's users and ADMIN. */
  readonly returns?: Maybe<ReadonlyArray<Return>>;
};

export type ShopProduct = {
  readonly __typename?: 'ShopProduct';
  readonly id: Scalars['ID']['output'];
};

export type User = {
  readonly __typename?: 'User';
  readonly id: Scalars['ID']['output'];
  /** Newest first. Null to anybody but the user and ADMIN. */
  readonly returns?: Maybe<ReturnConnection>;
};


export type UserReturnsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/**
 * An expected "no": every refusal in a result union implements this. `__typename` says which one it is; `message` is a
 * sentence in English for the developer, not for the user.
 */
export type UserError = {
  readonly message: Scalars['String']['output'];
};

export type Variant = {
  readonly __typename?: 'Variant';
  readonly id: Scalars['ID']['output'];
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
  Return: Return;
  Shop: Shop;
  ShopOrder: ShopOrder;
  User: User;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Order:
    ( { __typename: 'Order' }
    & GraphQLRecursivePick<FederationTypes['Order'], {"id":true}> );
  Return:
    ( { __typename: 'Return' }
    & GraphQLRecursivePick<FederationTypes['Return'], {"id":true}> );
  Shop:
    ( { __typename: 'Shop' }
    & GraphQLRecursivePick<FederationTypes['Shop'], {"id":true}> );
  ShopOrder:
    ( { __typename: 'ShopOrder' }
    & GraphQLRecursivePick<FederationTypes['ShopOrder'], {"id":true}> );
  User:
    ( { __typename: 'User' }
    & GraphQLRecursivePick<FederationTypes['User'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  ApproveReturnResult:
    | ( Omit<ApproveReturnSuccess, 'return'> & { return: _RefType['Return'] } )
    | ( ReturnNotFoundError )
    | ( ReturnStatusError )
  ;
  CancelReturnResult:
    | ( Omit<CancelReturnSuccess, 'return'> & { return: _RefType['Return'] } )
    | ( ReturnNotFoundError )
    | ( ReturnStatusError )
  ;
  DecideReturnResult:
    | ( Omit<DecideReturnSuccess, 'return'> & { return: _RefType['Return'] } )
    | ( InvalidInputError )
    | ( ReturnNotFoundError )
    | ( ReturnStatusError )
  ;
  DeclineReturnResult:
    | ( Omit<DeclineReturnSuccess, 'return'> & { return: _RefType['Return'] } )
    | ( InvalidInputError )
    | ( ReturnNotFoundError )
    | ( ReturnStatusError )
  ;
  EscalateReturnResult:
    | ( Omit<EscalateReturnSuccess, 'return'> & { return: _RefType['Return'] } )
    | ( InvalidInputError )
    | ( ReturnNotDueError )
    | ( ReturnNotFoundError )
    | ( ReturnStatusError )
  ;
  ReceiveReturnResult:
    | ( IdempotencyKeyReusedError )
    | ( InvalidInputError )
    | ( Omit<ReceiveReturnSuccess, 'return'> & { return: _RefType['Return'] } )
    | ( ReturnItemsError )
    | ( ReturnNotFoundError )
    | ( ReturnStatusError )
  ;
  RefundReturnResult:
    | ( IdempotencyKeyReusedError )
    | ( InvalidInputError )
    | ( Omit<RefundReturnSuccess, 'return'> & { return: _RefType['Return'] } )
    | ( ReturnNotFoundError )
    | ( Omit<ReturnRefundTooHighError, 'items' | 'shippingLeft'> & { items: ReadonlyArray<_RefType['ReturnRefundLeft']>, shippingLeft: _RefType['Money'] } )
    | ( ReturnStatusError )
  ;
  RequestReturnResult:
    | ( ExchangeNotPossibleError )
    | ( IdempotencyKeyReusedError )
    | ( InvalidInputError )
    | ( Omit<RequestReturnSuccess, 'return'> & { return: _RefType['Return'] } )
    | ( ReturnItemsError )
    | ( ReturnNotPossibleError )
    | ( ReturnOrderNotFoundError )
    | ( ReturnWindowClosedError )
  ;
  SetReturnPolicyResult:
    | ( InvalidInputError )
    | ( ReturnShopNotFoundError )
    | ( Omit<SetReturnPolicySuccess, 'returnPolicy'> & { returnPolicy: _RefType['ReturnPolicy'] } )
  ;
  ShipReturnResult:
    | ( ReturnCarrierNotAvailableError )
    | ( ReturnNotFoundError )
    | ( ReturnStatusError )
    | ( Omit<ShipReturnSuccess, 'return'> & { return: _RefType['Return'] } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  UserError:
    | ( ExchangeNotPossibleError )
    | ( IdempotencyKeyReusedError )
    | ( InvalidInputError )
    | ( ReturnCarrierNotAvailableError )
    | ( ReturnItemsError )
    | ( ReturnNotDueError )
    | ( ReturnNotFoundError )
    | ( ReturnNotPossibleError )
    | ( ReturnOrderNotFoundError )
    | ( Omit<ReturnRefundTooHighError, 'items' | 'shippingLeft'> & { items: ReadonlyArray<_RefType['ReturnRefundLeft']>, shippingLeft: _RefType['Money'] } )
    | ( ReturnShopNotFoundError )
    | ( ReturnStatusError )
    | ( ReturnWindowClosedError )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  ApproveReturnInput: ApproveReturnInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  ApproveReturnResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ApproveReturnResult']>;
  ApproveReturnSuccess: ResolverTypeWrapper<Omit<ApproveReturnSuccess, 'return'> & { return: ResolversTypes['Return'] }>;
  CancelReturnInput: CancelReturnInput;
  CancelReturnResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CancelReturnResult']>;
  CancelReturnSuccess: ResolverTypeWrapper<Omit<CancelReturnSuccess, 'return'> & { return: ResolversTypes['Return'] }>;
  CurrencyCode: CurrencyCode;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DecideReturnInput: DecideReturnInput;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  DecideReturnResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DecideReturnResult']>;
  DecideReturnSuccess: ResolverTypeWrapper<Omit<DecideReturnSuccess, 'return'> & { return: ResolversTypes['Return'] }>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  DeclineReturnInput: DeclineReturnInput;
  DeclineReturnResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeclineReturnResult']>;
  DeclineReturnSuccess: ResolverTypeWrapper<Omit<DeclineReturnSuccess, 'return'> & { return: ResolversTypes['Return'] }>;
  EscalateReturnInput: EscalateReturnInput;
  EscalateReturnResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EscalateReturnResult']>;
  EscalateReturnSuccess: ResolverTypeWrapper<Omit<EscalateReturnSuccess, 'return'> & { return: ResolversTypes['Return'] }>;
  ExchangeNotPossibleError: ResolverTypeWrapper<ExchangeNotPossibleError>;
  IdempotencyKeyReusedError: ResolverTypeWrapper<IdempotencyKeyReusedError>;
  InputProblem: ResolverTypeWrapper<InputProblem>;
  InvalidInputError: ResolverTypeWrapper<InvalidInputError>;
  Money: ResolverTypeWrapper<MoneyValue>;
  MoneyInput: MoneyInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Order: ResolverTypeWrapper<Omit<Order, 'returns'> & { returns?: Maybe<ReadonlyArray<ResolversTypes['Return']>> }>;
  OrderItem: ResolverTypeWrapper<OrderItem>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ReceiveReturnInput: ReceiveReturnInput;
  ReceiveReturnItemInput: ReceiveReturnItemInput;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ReceiveReturnResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReceiveReturnResult']>;
  ReceiveReturnSuccess: ResolverTypeWrapper<Omit<ReceiveReturnSuccess, 'return'> & { return: ResolversTypes['Return'] }>;
  RefundReturnInput: RefundReturnInput;
  RefundReturnItemInput: RefundReturnItemInput;
  RefundReturnResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RefundReturnResult']>;
  RefundReturnSuccess: ResolverTypeWrapper<Omit<RefundReturnSuccess, 'return'> & { return: ResolversTypes['Return'] }>;
  RequestReturnInput: RequestReturnInput;
  RequestReturnItemInput: RequestReturnItemInput;
  RequestReturnResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RequestReturnResult']>;
  RequestReturnSuccess: ResolverTypeWrapper<Omit<RequestReturnSuccess, 'return'> & { return: ResolversTypes['Return'] }>;
  Return: ResolverTypeWrapper<ReturnRow>;
  ReturnCarrierNotAvailableError: ResolverTypeWrapper<ReturnCarrierNotAvailableError>;
  ReturnConnection: ResolverTypeWrapper<Omit<ReturnConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ReturnEdge']>, nodes: ReadonlyArray<ResolversTypes['Return']> }>;
  ReturnDecision: ReturnDecision;
  ReturnEdge: ResolverTypeWrapper<Omit<ReturnEdge, 'node'> & { node: ResolversTypes['Return'] }>;
  ReturnEvent: ResolverTypeWrapper<ReturnEventRow>;
  ReturnItem: ResolverTypeWrapper<ReturnItemRow>;
  ReturnItemLeft: ResolverTypeWrapper<ReturnItemLeft>;
  ReturnItemsError: ResolverTypeWrapper<ReturnItemsError>;
  ReturnNotDueError: ResolverTypeWrapper<ReturnNotDueError>;
  ReturnNotFoundError: ResolverTypeWrapper<ReturnNotFoundError>;
  ReturnNotPossibleError: ResolverTypeWrapper<ReturnNotPossibleError>;
  ReturnOrderNotFoundError: ResolverTypeWrapper<ReturnOrderNotFoundError>;
  ReturnPolicy: ResolverTypeWrapper<ReturnPolicyRow>;
  ReturnReason: ReturnReason;
  ReturnRefund: ResolverTypeWrapper<ReturnRefundRow>;
  ReturnRefundLeft: ResolverTypeWrapper<Omit<ReturnRefundLeft, 'left'> & { left: ResolversTypes['Money'] }>;
  ReturnRefundTooHighError: ResolverTypeWrapper<Omit<ReturnRefundTooHighError, 'items' | 'shippingLeft'> & { items: ReadonlyArray<ResolversTypes['ReturnRefundLeft']>, shippingLeft: ResolversTypes['Money'] }>;
  ReturnResolution: ReturnResolution;
  ReturnShopNotFoundError: ResolverTypeWrapper<ReturnShopNotFoundError>;
  ReturnStatus: ReturnStatus;
  ReturnStatusError: ResolverTypeWrapper<ReturnStatusError>;
  ReturnTerms: ReturnTerms;
  ReturnWindowClosedError: ResolverTypeWrapper<ReturnWindowClosedError>;
  SetReturnPolicyInput: SetReturnPolicyInput;
  SetReturnPolicyResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetReturnPolicyResult']>;
  SetReturnPolicySuccess: ResolverTypeWrapper<Omit<SetReturnPolicySuccess, 'returnPolicy'> & { returnPolicy: ResolversTypes['ReturnPolicy'] }>;
  ShipReturnInput: ShipReturnInput;
  ShipReturnResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ShipReturnResult']>;
  ShipReturnSuccess: ResolverTypeWrapper<Omit<ShipReturnSuccess, 'return'> & { return: ResolversTypes['Return'] }>;
  Shipment: ResolverTypeWrapper<Shipment>;
  Shop: ResolverTypeWrapper<Omit<Shop, 'returnPolicy' | 'returns'> & { returnPolicy?: Maybe<ResolversTypes['ReturnPolicy']>, returns?: Maybe<ResolversTypes['ReturnConnection']> }>;
  ShopOrder: ResolverTypeWrapper<Omit<ShopOrder, 'returns'> & { returns?: Maybe<ReadonlyArray<ResolversTypes['Return']>> }>;
  ShopProduct: ResolverTypeWrapper<ShopProduct>;
  User: ResolverTypeWrapper<Omit<User, 'returns'> & { returns?: Maybe<ResolversTypes['ReturnConnection']> }>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  Variant: ResolverTypeWrapper<Variant>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  ApproveReturnInput: ApproveReturnInput;
  ID: Scalars['ID']['output'];
  ApproveReturnResult: ResolversUnionTypes<ResolversParentTypes>['ApproveReturnResult'];
  ApproveReturnSuccess: Omit<ApproveReturnSuccess, 'return'> & { return: ResolversParentTypes['Return'] };
  CancelReturnInput: CancelReturnInput;
  CancelReturnResult: ResolversUnionTypes<ResolversParentTypes>['CancelReturnResult'];
  CancelReturnSuccess: Omit<CancelReturnSuccess, 'return'> & { return: ResolversParentTypes['Return'] };
  DateTime: Scalars['DateTime']['output'];
  DecideReturnInput: DecideReturnInput;
  String: Scalars['String']['output'];
  DecideReturnResult: ResolversUnionTypes<ResolversParentTypes>['DecideReturnResult'];
  DecideReturnSuccess: Omit<DecideReturnSuccess, 'return'> & { return: ResolversParentTypes['Return'] };
  Decimal: Scalars['Decimal']['output'];
  DeclineReturnInput: DeclineReturnInput;
  DeclineReturnResult: ResolversUnionTypes<ResolversParentTypes>['DeclineReturnResult'];
  DeclineReturnSuccess: Omit<DeclineReturnSuccess, 'return'> & { return: ResolversParentTypes['Return'] };
  EscalateReturnInput: EscalateReturnInput;
  EscalateReturnResult: ResolversUnionTypes<ResolversParentTypes>['EscalateReturnResult'];
  EscalateReturnSuccess: Omit<EscalateReturnSuccess, 'return'> & { return: ResolversParentTypes['Return'] };
  ExchangeNotPossibleError: ExchangeNotPossibleError;
  IdempotencyKeyReusedError: IdempotencyKeyReusedError;
  InputProblem: InputProblem;
  InvalidInputError: InvalidInputError;
  Money: MoneyValue;
  MoneyInput: MoneyInput;
  Mutation: Record<PropertyKey, never>;
  Order: Omit<Order, 'returns'> & { returns?: Maybe<ReadonlyArray<ResolversParentTypes['Return']>> } | FederationReferenceTypes['Order'];
  OrderItem: OrderItem;
  PageInfo: PageInfo;
  Boolean: Scalars['Boolean']['output'];
  Query: Record<PropertyKey, never>;
  ReceiveReturnInput: ReceiveReturnInput;
  ReceiveReturnItemInput: ReceiveReturnItemInput;
  Int: Scalars['Int']['output'];
  ReceiveReturnResult: ResolversUnionTypes<ResolversParentTypes>['ReceiveReturnResult'];
  ReceiveReturnSuccess: Omit<ReceiveReturnSuccess, 'return'> & { return: ResolversParentTypes['Return'] };
  RefundReturnInput: RefundReturnInput;
  RefundReturnItemInput: RefundReturnItemInput;
  RefundReturnResult: ResolversUnionTypes<ResolversParentTypes>['RefundReturnResult'];
  RefundReturnSuccess: Omit<RefundReturnSuccess, 'return'> & { return: ResolversParentTypes['Return'] };
  RequestReturnInput: RequestReturnInput;
  RequestReturnItemInput: RequestReturnItemInput;
  RequestReturnResult: ResolversUnionTypes<ResolversParentTypes>['RequestReturnResult'];
  RequestReturnSuccess: Omit<RequestReturnSuccess, 'return'> & { return: ResolversParentTypes['Return'] };
  Return: ReturnRow;
  ReturnCarrierNotAvailableError: ReturnCarrierNotAvailableError;
  ReturnConnection: Omit<ReturnConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ReturnEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Return']> };
  ReturnEdge: Omit<ReturnEdge, 'node'> & { node: ResolversParentTypes['Return'] };
  ReturnEvent: ReturnEventRow;
  ReturnItem: ReturnItemRow;
  ReturnItemLeft: ReturnItemLeft;
  ReturnItemsError: ReturnItemsError;
  ReturnNotDueError: ReturnNotDueError;
  ReturnNotFoundError: ReturnNotFoundError;
  ReturnNotPossibleError: ReturnNotPossibleError;
  ReturnOrderNotFoundError: ReturnOrderNotFoundError;
  ReturnPolicy: ReturnPolicyRow;
  ReturnRefund: ReturnRefundRow;
  ReturnRefundLeft: Omit<ReturnRefundLeft, 'left'> & { left: ResolversParentTypes['Money'] };
  ReturnRefundTooHighError: Omit<ReturnRefundTooHighError, 'items' | 'shippingLeft'> & { items: ReadonlyArray<ResolversParentTypes['ReturnRefundLeft']>, shippingLeft: ResolversParentTypes['Money'] };
  ReturnShopNotFoundError: ReturnShopNotFoundError;
  ReturnStatusError: ReturnStatusError;
  ReturnWindowClosedError: ReturnWindowClosedError;
  SetReturnPolicyInput: SetReturnPolicyInput;
  SetReturnPolicyResult: ResolversUnionTypes<ResolversParentTypes>['SetReturnPolicyResult'];
  SetReturnPolicySuccess: Omit<SetReturnPolicySuccess, 'returnPolicy'> & { returnPolicy: ResolversParentTypes['ReturnPolicy'] };
  ShipReturnInput: ShipReturnInput;
  ShipReturnResult: ResolversUnionTypes<ResolversParentTypes>['ShipReturnResult'];
  ShipReturnSuccess: Omit<ShipReturnSuccess, 'return'> & { return: ResolversParentTypes['Return'] };
  Shipment: Shipment;
  Shop: Omit<Shop, 'returnPolicy' | 'returns'> & { returnPolicy?: Maybe<ResolversParentTypes['ReturnPolicy']>, returns?: Maybe<ResolversParentTypes['ReturnConnection']> } | FederationReferenceTypes['Shop'];
  ShopOrder: Omit<ShopOrder, 'returns'> & { returns?: Maybe<ReadonlyArray<ResolversParentTypes['Return']>> } | FederationReferenceTypes['ShopOrder'];
  ShopProduct: ShopProduct;
  User: Omit<User, 'returns'> & { returns?: Maybe<ResolversParentTypes['ReturnConnection']> } | FederationReferenceTypes['User'];
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
  Variant: Variant;
};

export type ApproveReturnResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApproveReturnResult'] = ResolversParentTypes['ApproveReturnResult']> = {
  __resolveType: TypeResolveFn<'ApproveReturnSuccess' | 'ReturnNotFoundError' | 'ReturnStatusError', ParentType, ContextType>;
};

export type ApproveReturnSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApproveReturnSuccess'] = ResolversParentTypes['ApproveReturnSuccess']> = {
  return?: Resolver<ResolversTypes['Return'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CancelReturnResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelReturnResult'] = ResolversParentTypes['CancelReturnResult']> = {
  __resolveType: TypeResolveFn<'CancelReturnSuccess' | 'ReturnNotFoundError' | 'ReturnStatusError', ParentType, ContextType>;
};

export type CancelReturnSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelReturnSuccess'] = ResolversParentTypes['CancelReturnSuccess']> = {
  return?: Resolver<ResolversTypes['Return'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DecideReturnResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecideReturnResult'] = ResolversParentTypes['DecideReturnResult']> = {
  __resolveType: TypeResolveFn<'DecideReturnSuccess' | 'InvalidInputError' | 'ReturnNotFoundError' | 'ReturnStatusError', ParentType, ContextType>;
};

export type DecideReturnSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecideReturnSuccess'] = ResolversParentTypes['DecideReturnSuccess']> = {
  return?: Resolver<ResolversTypes['Return'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export type DeclineReturnResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeclineReturnResult'] = ResolversParentTypes['DeclineReturnResult']> = {
  __resolveType: TypeResolveFn<'DeclineReturnSuccess' | 'InvalidInputError' | 'ReturnNotFoundError' | 'ReturnStatusError', ParentType, ContextType>;
};

export type DeclineReturnSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeclineReturnSuccess'] = ResolversParentTypes['DeclineReturnSuccess']> = {
  return?: Resolver<ResolversTypes['Return'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EscalateReturnResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EscalateReturnResult'] = ResolversParentTypes['EscalateReturnResult']> = {
  __resolveType: TypeResolveFn<'EscalateReturnSuccess' | 'InvalidInputError' | 'ReturnNotDueError' | 'ReturnNotFoundError' | 'ReturnStatusError', ParentType, ContextType>;
};

export type EscalateReturnSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EscalateReturnSuccess'] = ResolversParentTypes['EscalateReturnSuccess']> = {
  return?: Resolver<ResolversTypes['Return'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExchangeNotPossibleErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExchangeNotPossibleError'] = ResolversParentTypes['ExchangeNotPossibleError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

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

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currencyCode?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  approveReturn?: Resolver<ResolversTypes['ApproveReturnResult'], ParentType, ContextType, RequireFields<MutationApproveReturnArgs, 'input'>>;
  cancelReturn?: Resolver<ResolversTypes['CancelReturnResult'], ParentType, ContextType, RequireFields<MutationCancelReturnArgs, 'input'>>;
  decideReturn?: Resolver<ResolversTypes['DecideReturnResult'], ParentType, ContextType, RequireFields<MutationDecideReturnArgs, 'input'>>;
  declineReturn?: Resolver<ResolversTypes['DeclineReturnResult'], ParentType, ContextType, RequireFields<MutationDeclineReturnArgs, 'input'>>;
  escalateReturn?: Resolver<ResolversTypes['EscalateReturnResult'], ParentType, ContextType, RequireFields<MutationEscalateReturnArgs, 'input'>>;
  receiveReturn?: Resolver<ResolversTypes['ReceiveReturnResult'], ParentType, ContextType, RequireFields<MutationReceiveReturnArgs, 'input'>>;
  refundReturn?: Resolver<ResolversTypes['RefundReturnResult'], ParentType, ContextType, RequireFields<MutationRefundReturnArgs, 'input'>>;
  requestReturn?: Resolver<ResolversTypes['RequestReturnResult'], ParentType, ContextType, RequireFields<MutationRequestReturnArgs, 'input'>>;
  setReturnPolicy?: Resolver<ResolversTypes['SetReturnPolicyResult'], ParentType, ContextType, RequireFields<MutationSetReturnPolicyArgs, 'input'>>;
  shipReturn?: Resolver<ResolversTypes['ShipReturnResult'], ParentType, ContextType, RequireFields<MutationShipReturnArgs, 'input'>>;
};

export type OrderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Order'] = ResolversParentTypes['Order'], FederationReferenceType extends FederationReferenceTypes['Order'] = FederationReferenceTypes['Order']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Order']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  returns?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Return']>>, ParentType, ContextType>;
};

export type OrderItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderItem'] = ResolversParentTypes['OrderItem']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  return?: Resolver<Maybe<ResolversTypes['Return']>, ParentType, ContextType, RequireFields<QueryReturnArgs, 'id'>>;
};

export type ReceiveReturnResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReceiveReturnResult'] = ResolversParentTypes['ReceiveReturnResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReusedError' | 'InvalidInputError' | 'ReceiveReturnSuccess' | 'ReturnItemsError' | 'ReturnNotFoundError' | 'ReturnStatusError', ParentType, ContextType>;
};

export type ReceiveReturnSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReceiveReturnSuccess'] = ResolversParentTypes['ReceiveReturnSuccess']> = {
  return?: Resolver<ResolversTypes['Return'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RefundReturnResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RefundReturnResult'] = ResolversParentTypes['RefundReturnResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReusedError' | 'InvalidInputError' | 'RefundReturnSuccess' | 'ReturnNotFoundError' | 'ReturnRefundTooHighError' | 'ReturnStatusError', ParentType, ContextType>;
};

export type RefundReturnSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RefundReturnSuccess'] = ResolversParentTypes['RefundReturnSuccess']> = {
  return?: Resolver<ResolversTypes['Return'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RequestReturnResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestReturnResult'] = ResolversParentTypes['RequestReturnResult']> = {
  __resolveType: TypeResolveFn<'ExchangeNotPossibleError' | 'IdempotencyKeyReusedError' | 'InvalidInputError' | 'RequestReturnSuccess' | 'ReturnItemsError' | 'ReturnNotPossibleError' | 'ReturnOrderNotFoundError' | 'ReturnWindowClosedError', ParentType, ContextType>;
};

export type RequestReturnSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestReturnSuccess'] = ResolversParentTypes['RequestReturnSuccess']> = {
  return?: Resolver<ResolversTypes['Return'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReturnResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Return'] = ResolversParentTypes['Return'], FederationReferenceType extends FederationReferenceTypes['Return'] = FederationReferenceTypes['Return']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Return']> | FederationReferenceType, FederationReferenceType, ContextType>;
  client?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  exchange?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['ReturnEvent']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isWayBackPaid?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  items?: Resolver<ReadonlyArray<ResolversTypes['ReturnItem']>, ParentType, ContextType>;
  refundTotal?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  refunds?: Resolver<ReadonlyArray<ResolversTypes['ReturnRefund']>, ParentType, ContextType>;
  requestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  resolution?: Resolver<ResolversTypes['ReturnResolution'], ParentType, ContextType>;
  respondBy?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  sendBy?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  shipment?: Resolver<Maybe<ResolversTypes['Shipment']>, ParentType, ContextType>;
  shop?: Resolver<Maybe<ResolversTypes['Shop']>, ParentType, ContextType>;
  shopOrder?: Resolver<ResolversTypes['ShopOrder'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ReturnStatus'], ParentType, ContextType>;
  terms?: Resolver<ResolversTypes['ReturnPolicy'], ParentType, ContextType>;
};

export type ReturnCarrierNotAvailableErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReturnCarrierNotAvailableError'] = ResolversParentTypes['ReturnCarrierNotAvailableError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReturnConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReturnConnection'] = ResolversParentTypes['ReturnConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ReturnEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Return']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ReturnEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReturnEdge'] = ResolversParentTypes['ReturnEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Return'], ParentType, ContextType>;
};

export type ReturnEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReturnEvent'] = ResolversParentTypes['ReturnEvent']> = {
  actor?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ReturnStatus'], ParentType, ContextType>;
};

export type ReturnItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReturnItem'] = ResolversParentTypes['ReturnItem']> = {
  comment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  damaged?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  exchangeFor?: Resolver<Maybe<ResolversTypes['ShopProduct']>, ParentType, ContextType>;
  exchanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  good?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  item?: Resolver<ResolversTypes['OrderItem'], ParentType, ContextType>;
  pictureUrls?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['ReturnReason'], ParentType, ContextType>;
  refunded?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  undecided?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  variant?: Resolver<Maybe<ResolversTypes['Variant']>, ParentType, ContextType>;
};

export type ReturnItemLeftResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReturnItemLeft'] = ResolversParentTypes['ReturnItemLeft']> = {
  left?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  orderItemId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ReturnItemsErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReturnItemsError'] = ResolversParentTypes['ReturnItemsError']> = {
  items?: Resolver<ReadonlyArray<ResolversTypes['ReturnItemLeft']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReturnNotDueErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReturnNotDueError'] = ResolversParentTypes['ReturnNotDueError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  respondBy?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReturnNotFoundErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReturnNotFoundError'] = ResolversParentTypes['ReturnNotFoundError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReturnNotPossibleErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReturnNotPossibleError'] = ResolversParentTypes['ReturnNotPossibleError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReturnOrderNotFoundErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReturnOrderNotFoundError'] = ResolversParentTypes['ReturnOrderNotFoundError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReturnPolicyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReturnPolicy'] = ResolversParentTypes['ReturnPolicy']> = {
  paysWayBack?: Resolver<ResolversTypes['ReturnTerms'], ParentType, ContextType>;
  refundsShipping?: Resolver<ResolversTypes['ReturnTerms'], ParentType, ContextType>;
  windowDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReturnRefundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReturnRefund'] = ResolversParentTypes['ReturnRefund']> = {
  actor?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shipping?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type ReturnRefundLeftResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReturnRefundLeft'] = ResolversParentTypes['ReturnRefundLeft']> = {
  left?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  orderItemId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ReturnRefundTooHighErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReturnRefundTooHighError'] = ResolversParentTypes['ReturnRefundTooHighError']> = {
  items?: Resolver<ReadonlyArray<ResolversTypes['ReturnRefundLeft']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shippingLeft?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReturnShopNotFoundErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReturnShopNotFoundError'] = ResolversParentTypes['ReturnShopNotFoundError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReturnStatusErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReturnStatusError'] = ResolversParentTypes['ReturnStatusError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ReturnStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReturnWindowClosedErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReturnWindowClosedError'] = ResolversParentTypes['ReturnWindowClosedError']> = {
  closedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SetReturnPolicyResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetReturnPolicyResult'] = ResolversParentTypes['SetReturnPolicyResult']> = {
  __resolveType: TypeResolveFn<'InvalidInputError' | 'ReturnShopNotFoundError' | 'SetReturnPolicySuccess', ParentType, ContextType>;
};

export type SetReturnPolicySuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetReturnPolicySuccess'] = ResolversParentTypes['SetReturnPolicySuccess']> = {
  returnPolicy?: Resolver<ResolversTypes['ReturnPolicy'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ShipReturnResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShipReturnResult'] = ResolversParentTypes['ShipReturnResult']> = {
  __resolveType: TypeResolveFn<'ReturnCarrierNotAvailableError' | 'ReturnNotFoundError' | 'ReturnStatusError' | 'ShipReturnSuccess', ParentType, ContextType>;
};

export type ShipReturnSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShipReturnSuccess'] = ResolversParentTypes['ShipReturnSuccess']> = {
  return?: Resolver<ResolversTypes['Return'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ShipmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Shipment'] = ResolversParentTypes['Shipment']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ShopResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Shop'] = ResolversParentTypes['Shop'], FederationReferenceType extends FederationReferenceTypes['Shop'] = FederationReferenceTypes['Shop']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Shop']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  returnPolicy?: Resolver<Maybe<ResolversTypes['ReturnPolicy']>, ParentType, ContextType>;
  returns?: Resolver<Maybe<ResolversTypes['ReturnConnection']>, ParentType, ContextType, RequireFields<ShopReturnsArgs, 'first'>>;
};

export type ShopOrderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShopOrder'] = ResolversParentTypes['ShopOrder'], FederationReferenceType extends FederationReferenceTypes['ShopOrder'] = FederationReferenceTypes['ShopOrder']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ShopOrder']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  returns?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Return']>>, ParentType, ContextType>;
};

export type ShopProductResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShopProduct'] = ResolversParentTypes['ShopProduct']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type UserResolvers<ContextType = Context, ParentType extends ResolversParentTypes['User'] = ResolversParentTypes['User'], FederationReferenceType extends FederationReferenceTypes['User'] = FederationReferenceTypes['User']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['User']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  returns?: Resolver<Maybe<ResolversTypes['ReturnConnection']>, ParentType, ContextType, RequireFields<UserReturnsArgs, 'first'>>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'ExchangeNotPossibleError' | 'IdempotencyKeyReusedError' | 'InvalidInputError' | 'ReturnCarrierNotAvailableError' | 'ReturnItemsError' | 'ReturnNotDueError' | 'ReturnNotFoundError' | 'ReturnNotPossibleError' | 'ReturnOrderNotFoundError' | 'ReturnRefundTooHighError' | 'ReturnShopNotFoundError' | 'ReturnStatusError' | 'ReturnWindowClosedError', ParentType, ContextType>;
};

export type VariantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Variant'] = ResolversParentTypes['Variant']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  ApproveReturnResult?: ApproveReturnResultResolvers<ContextType>;
  ApproveReturnSuccess?: ApproveReturnSuccessResolvers<ContextType>;
  CancelReturnResult?: CancelReturnResultResolvers<ContextType>;
  CancelReturnSuccess?: CancelReturnSuccessResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  DecideReturnResult?: DecideReturnResultResolvers<ContextType>;
  DecideReturnSuccess?: DecideReturnSuccessResolvers<ContextType>;
  Decimal?: GraphQLScalarType;
  DeclineReturnResult?: DeclineReturnResultResolvers<ContextType>;
  DeclineReturnSuccess?: DeclineReturnSuccessResolvers<ContextType>;
  EscalateReturnResult?: EscalateReturnResultResolvers<ContextType>;
  EscalateReturnSuccess?: EscalateReturnSuccessResolvers<ContextType>;
  ExchangeNotPossibleError?: ExchangeNotPossibleErrorResolvers<ContextType>;
  IdempotencyKeyReusedError?: IdempotencyKeyReusedErrorResolvers<ContextType>;
  InputProblem?: InputProblemResolvers<ContextType>;
  InvalidInputError?: InvalidInputErrorResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Order?: OrderResolvers<ContextType>;
  OrderItem?: OrderItemResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  ReceiveReturnResult?: ReceiveReturnResultResolvers<ContextType>;
  ReceiveReturnSuccess?: ReceiveReturnSuccessResolvers<ContextType>;
  RefundReturnResult?: RefundReturnResultResolvers<ContextType>;
  RefundReturnSuccess?: RefundReturnSuccessResolvers<ContextType>;
  RequestReturnResult?: RequestReturnResultResolvers<ContextType>;
  RequestReturnSuccess?: RequestReturnSuccessResolvers<ContextType>;
  Return?: ReturnResolvers<ContextType>;
  ReturnCarrierNotAvailableError?: ReturnCarrierNotAvailableErrorResolvers<ContextType>;
  ReturnConnection?: ReturnConnectionResolvers<ContextType>;
  ReturnEdge?: ReturnEdgeResolvers<ContextType>;
  ReturnEvent?: ReturnEventResolvers<ContextType>;
  ReturnItem?: ReturnItemResolvers<ContextType>;
  ReturnItemLeft?: ReturnItemLeftResolvers<ContextType>;
  ReturnItemsError?: ReturnItemsErrorResolvers<ContextType>;
  ReturnNotDueError?: ReturnNotDueErrorResolvers<ContextType>;
  ReturnNotFoundError?: ReturnNotFoundErrorResolvers<ContextType>;
  ReturnNotPossibleError?: ReturnNotPossibleErrorResolvers<ContextType>;
  ReturnOrderNotFoundError?: ReturnOrderNotFoundErrorResolvers<ContextType>;
  ReturnPolicy?: ReturnPolicyResolvers<ContextType>;
  ReturnRefund?: ReturnRefundResolvers<ContextType>;
  ReturnRefundLeft?: ReturnRefundLeftResolvers<ContextType>;
  ReturnRefundTooHighError?: ReturnRefundTooHighErrorResolvers<ContextType>;
  ReturnShopNotFoundError?: ReturnShopNotFoundErrorResolvers<ContextType>;
  ReturnStatusError?: ReturnStatusErrorResolvers<ContextType>;
  ReturnWindowClosedError?: ReturnWindowClosedErrorResolvers<ContextType>;
  SetReturnPolicyResult?: SetReturnPolicyResultResolvers<ContextType>;
  SetReturnPolicySuccess?: SetReturnPolicySuccessResolvers<ContextType>;
  ShipReturnResult?: ShipReturnResultResolvers<ContextType>;
  ShipReturnSuccess?: ShipReturnSuccessResolvers<ContextType>;
  Shipment?: ShipmentResolvers<ContextType>;
  Shop?: ShopResolvers<ContextType>;
  ShopOrder?: ShopOrderResolvers<ContextType>;
  ShopProduct?: ShopProductResolvers<ContextType>;
  User?: UserResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  Variant?: VariantResolvers<ContextType>;
};

