import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Money as MoneyValue } from '../../../packages/kernel/money.ts';
import type { OrderRow, ShopOrderRow, OrderItemRow, InvoiceRow, OrderEventRow } from '../tables.ts';
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

export type AcceptShopOrderInput = {
  readonly shopOrderId: Scalars['ID']['input'];
};

export type AcceptShopOrderResult = AcceptShopOrderSuccess | ShopOrderNotFoundError | ShopOrderStatusError;

export type AcceptShopOrderSuccess = {
  readonly __typename?: 'AcceptShopOrderSuccess';
  readonly shopOrder: ShopOrder;
};

export type AddShopOrderNoteInput = {
  /** 1 to 128 characters, unique per note of the caller. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Whether the client sees it. */
  readonly isPublic: Scalars['Boolean']['input'];
  readonly shopOrderId: Scalars['ID']['input'];
  /** 1 to 1,000 characters. */
  readonly text: Scalars['String']['input'];
};

export type AddShopOrderNoteResult = AddShopOrderNoteSuccess | IdempotencyKeyReusedError | InvalidInputError | ShopOrderNotFoundError;

export type AddShopOrderNoteSuccess = {
  readonly __typename?: 'AddShopOrderNoteSuccess';
  readonly shopOrder: ShopOrder;
};

export type CancelOrderInput = {
  readonly orderId: Scalars['ID']['input'];
  /** At most 500 characters. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

export type CancelOrderItemInput = {
  /** 1 to 128 characters, unique per cancel of the caller. */
  readonly idempotencyKey: Scalars['String']['input'];
  readonly orderItemId: Scalars['ID']['input'];
  /** At least 1, at most what is left of the line: its quantity less what was cancelled. */
  readonly quantity: Scalars['Int']['input'];
  /** At most 500 characters. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

export type CancelOrderItemResult = CancelOrderItemSuccess | IdempotencyKeyReusedError | InvalidInputError | OrderItemNotFoundError | OrderItemQuantityError | ShopOrderStatusError;

export type CancelOrderItemSuccess = {
  readonly __typename?: 'CancelOrderItemSuccess';
  readonly item: OrderItem;
  /** CANCELLED when nothing is left of it. */
  readonly shopOrder: ShopOrder;
};

export type CancelOrderResult = CancelOrderSuccess | InvalidInputError | OrderNotCancellableError | OrderNotFoundError;

export type CancelOrderSuccess = {
  readonly __typename?: 'CancelOrderSuccess';
  readonly order: Order;
};

export type CancelShopOrderInput = {
  /** At most 500 characters. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  readonly shopOrderId: Scalars['ID']['input'];
};

export type CancelShopOrderResult = CancelShopOrderSuccess | InvalidInputError | ShopOrderNotFoundError | ShopOrderStatusError;

export type CancelShopOrderSuccess = {
  readonly __typename?: 'CancelShopOrderSuccess';
  readonly shopOrder: ShopOrder;
};

export type CheckoutForClientInput = {
  readonly checkout: CheckoutInput;
  readonly clientId: Scalars['ID']['input'];
};

export type CheckoutInput = {
  /** The total that the client saw, with shipping. The checkout is refused when it rose above that; a fall is passed on. */
  readonly expectedTotal?: InputMaybe<MoneyInput>;
  /** 1 to 128 characters, unique per checkout of the client. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 1 to 100 lines, which cost at most 10^15 of the currency's smallest unit, with their shipping. */
  readonly lines: ReadonlyArray<CheckoutLineInput>;
  readonly shippingAddress: ShippingAddressInput;
  /**
   * How the goods of each shop are to come: every shop of the lines once. Left out, the shops send them by their own means,
   * and shipping costs nothing.
   */
  readonly shippingChoices?: InputMaybe<ReadonlyArray<ShippingChoiceInput>>;
};

export type CheckoutLineInput = {
  /** 1 to 1,000. */
  readonly quantity: Scalars['Int']['input'];
  readonly shopProductId: Scalars['ID']['input'];
};

/**
 * The order is on record, but whether its stock is held is not known yet. Repeat the checkout with the same key: it will
 * be answered, or the order settles by itself.
 */
export type CheckoutPendingError = UserError & {
  readonly __typename?: 'CheckoutPendingError';
  readonly message: Scalars['String']['output'];
  readonly orderId: Scalars['ID']['output'];
};

export type CheckoutResult = CheckoutPendingError | CheckoutSuccess | DeliveryWindowTakenError | EmptyCheckoutError | IdempotencyKeyReusedError | InvalidInputError | OutOfStockError | PriceChangedError | PurchaseLimitExceededError | ShippingOptionInvalidError | ShopProductUnavailableError;

export type CheckoutSuccess = {
  readonly __typename?: 'CheckoutSuccess';
  readonly order: Order;
};

export type ConfirmDeliveryInput = {
  readonly shopOrderId: Scalars['ID']['input'];
};

export type ConfirmDeliveryResult = ConfirmDeliverySuccess | ShopOrderNotFoundError | ShopOrderStatusError;

export type ConfirmDeliverySuccess = {
  readonly __typename?: 'ConfirmDeliverySuccess';
  readonly shopOrder: ShopOrder;
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

/**
 * A delivery window has no place left, or is none of the shop's to come. Nothing was ordered. Ask `deliveryWindows` for those
 * that have, and check out with a new key.
 */
export type DeliveryWindowTakenError = UserError & {
  readonly __typename?: 'DeliveryWindowTakenError';
  readonly message: Scalars['String']['output'];
  readonly shopId: Scalars['ID']['output'];
  readonly windowId: Scalars['ID']['output'];
};

/** There is nothing to check out. */
export type EmptyCheckoutError = UserError & {
  readonly __typename?: 'EmptyCheckoutError';
  readonly message: Scalars['String']['output'];
};

export type ExchangeInput = {
  readonly lines: ReadonlyArray<ExchangeLineInput>;
  readonly originalShopOrderId: Scalars['ID']['input'];
};

export type ExchangeLineInput = {
  /** The line of the original that it is exchanged for: of the same product, at what one unit of it had cost. */
  readonly orderItemId: Scalars['ID']['input'];
  readonly quantity: Scalars['Int']['input'];
  readonly shopProductId: Scalars['ID']['input'];
};

/** The stock is not taken yet. Ask again. */
export type ExchangePendingError = UserError & {
  readonly __typename?: 'ExchangePendingError';
  readonly message: Scalars['String']['output'];
};

/** The goods cannot be had at that price any more, for good: refund the returned ones. */
export type ExchangeRefusedError = UserError & {
  readonly __typename?: 'ExchangeRefusedError';
  readonly message: Scalars['String']['output'];
};

export type ExtendOrderHoldInput = {
  /** From when the stock was first held. */
  readonly holdSeconds: Scalars['Int']['input'];
  readonly orderId: Scalars['ID']['input'];
};

export type ExtendOrderHoldResult = ExtendOrderHoldSuccess | OrderHoldOverError;

export type ExtendOrderHoldSuccess = {
  readonly __typename?: 'ExtendOrderHoldSuccess';
  readonly order: Order;
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

/** What a shop sold in an order: written down when the order is PAID or CONFIRMED, and never altered. Whoever sees the shop order sees it. */
export type Invoice = {
  readonly __typename?: 'Invoice';
  readonly issuedAt: Scalars['DateTime']['output'];
  /**
   * `INV/`, some letters of the shop's id, the year, and a number: those of a shop are numbered from 000001 on, one after the
   * other, in the order in which they were paid.
   */
  readonly number: Scalars['String']['output'];
  /** As of the sale, with shipping. */
  readonly total: Money;
  /**
   * A PDF, at a link that is good for fifteen minutes and opens it without signing in. It lists as well what of it was cancelled
   * since, as of the moment at which it is fetched.
   */
  readonly url: Scalars['String']['output'];
};

export type ItemWarehouse = {
  readonly __typename?: 'ItemWarehouse';
  readonly quantity: Scalars['Int']['output'];
  readonly warehouse?: Maybe<Warehouse>;
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
  /** OWNER or STAFF. The shop will ship its part of a paid order. Repeating it is a success. */
  readonly acceptShopOrder: AcceptShopOrderResult;
  /**
   * OWNER or STAFF. Writes a note into the history of a shop order, in whatever status it is: for the client to read, or for the
   * shop alone. Repeating it with the same key writes nothing more.
   */
  readonly addShopOrderNote: AddShopOrderNoteResult;
  /** CLIENT. Cancels one's own order while it is not paid. Repeating it is a success. */
  readonly cancelOrder: CancelOrderResult;
  /**
   * OWNER or STAFF before the shop order is shipped, or the CLIENT before the shop has accepted it. Cancels so many units of a
   * line: their price is refunded and they return to the stock. With the last units of a shop order the whole of it is
   * cancelled, as by `cancelShopOrder`. Repeating it with the same key answers the line as it is by then.
   */
  readonly cancelOrderItem: CancelOrderItemResult;
  /**
   * OWNER or STAFF, or the CLIENT before the shop has accepted it. Cancels one shop's part of a paid order before it is
   * shipped: its money is refunded and its goods return to the stock. Repeating it is a success.
   */
  readonly cancelShopOrder: CancelShopOrderResult;
  /**
   * CLIENT. Places one order over several shops: holds the stock of every line or of none, at the shops' prices of this
   * moment, and books the shipping that was chosen. Repeating it with the same key answers the same order. The order then
   * waits for its payment until `expiresAt`.
   */
  readonly checkout: CheckoutResult;
  /** For carts: the same checkout for a client who has asked them for it. */
  readonly checkoutForClient: CheckoutResult;
  /**
   * CLIENT. The goods arrived. Of what is to be paid at the door only its carrier says so: here it is refused. Repeating it is a
   * success.
   */
  readonly confirmDelivery: ConfirmDeliveryResult;
  /** For other subgraphs: has an order wait longer for its payment, with its stock. Never shortens. Safe to repeat. */
  readonly extendOrderHold: ExtendOrderHoldResult;
  /**
   * For returns: places an order for goods in place of others that came back, at the price that was paid for those. It is PAID
   * at once, by the payment of the order that they were bought with, has the address of the original and nothing to pay for
   * shipping. Decided once per return: a repeat answers the same.
   */
  readonly placeExchange: PlaceExchangeResult;
  /**
   * OWNER or STAFF. The shop handed its part to a carrier of its own. What goes by `createShipment` is shipped once the carrier
   * has picked it up, and what is to be paid at the door goes by that alone: here it is refused. Repeating it is a success.
   */
  readonly shipShopOrder: ShipShopOrderResult;
};


export type MutationAcceptShopOrderArgs = {
  input: AcceptShopOrderInput;
};


export type MutationAddShopOrderNoteArgs = {
  input: AddShopOrderNoteInput;
};


export type MutationCancelOrderArgs = {
  input: CancelOrderInput;
};


export type MutationCancelOrderItemArgs = {
  input: CancelOrderItemInput;
};


export type MutationCancelShopOrderArgs = {
  input: CancelShopOrderInput;
};


export type MutationCheckoutArgs = {
  input: CheckoutInput;
};


export type MutationCheckoutForClientArgs = {
  input: CheckoutForClientInput;
};


export type MutationConfirmDeliveryArgs = {
  input: ConfirmDeliveryInput;
};


export type MutationExtendOrderHoldArgs = {
  input: ExtendOrderHoldInput;
};


export type MutationPlaceExchangeArgs = {
  input: PlaceExchangeInput;
};


export type MutationShipShopOrderArgs = {
  input: ShipShopOrderInput;
};

/** What a client checked out, over one or more shops. */
export type Order = {
  readonly __typename?: 'Order';
  readonly client?: Maybe<User>;
  /**
   * The order whose goods it replaces: they were returned and exchanged. Then it costs what was paid for those, was paid with
   * them, and what of it is cancelled or returned is refunded from that payment, which the first order of the chain has. Null
   * of an order that was checked out. What came before it is seen by whoever sees that order.
   */
  readonly exchangeOf?: Maybe<Order>;
  /** Until when the stock is held for the payment, by the database's clock. Null when nothing is held. */
  readonly expiresAt?: Maybe<Scalars['DateTime']['output']>;
  /**
   * How far its goods are, over all parts that the viewer sees: it follows from their statuses, and is stored nowhere. A part
   * that is cancelled counts only when all are.
   */
  readonly fulfillment: OrderFulfillment;
  /** What happened to the order and its parts, oldest first. */
  readonly history: ReadonlyArray<OrderEvent>;
  readonly id: Scalars['ID']['output'];
  /** Whether the carriers were chosen to collect the money of all parts. */
  readonly isCashOnDelivery: Scalars['Boolean']['output'];
  /** For people: unique, easy to read out. */
  readonly number: Scalars['String']['output'];
  /** The order that the payment is of: itself, but of a replacement. */
  readonly paidThroughOrderId: Scalars['ID']['output'];
  /** The payment that paid it; null until then. */
  readonly paymentId?: Maybe<Scalars['ID']['output']>;
  readonly placedAt: Scalars['DateTime']['output'];
  readonly shippingAddress: ShippingAddress;
  /** How much of `total` is for shipping. */
  readonly shippingTotal: Money;
  /** One per shop. A shop user sees only those of the own shops. */
  readonly shopOrders: ReadonlyArray<ShopOrder>;
  /** The life of its payment: from placing it to PAID, or to an end without. Where its goods are, `fulfillment` says. */
  readonly status: OrderStatus;
  /**
   * What the client pays: the sum over the shop orders of their `total`. To a shop user it is the sum over those that
   * `shopOrders` lists.
   */
  readonly total: Money;
};

export type OrderConnection = {
  readonly __typename?: 'OrderConnection';
  readonly edges: ReadonlyArray<OrderEdge>;
  readonly nodes: ReadonlyArray<Order>;
  readonly pageInfo: PageInfo;
};

export type OrderEdge = {
  readonly __typename?: 'OrderEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Order;
};

/** One step in the life of an order or of a shop's part of it. */
export type OrderEvent = {
  readonly __typename?: 'OrderEvent';
  /** Who did it; null where the system did. */
  readonly actor?: Maybe<User>;
  readonly at: Scalars['DateTime']['output'];
  readonly kind: OrderEventKind;
  /** What the shop wrote in a NOTE; else null. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The line of ITEM_CANCELLED, and how many units of it; else null. */
  readonly orderItemId?: Maybe<Scalars['ID']['output']>;
  readonly quantity?: Maybe<Scalars['Int']['output']>;
  /** Why, where somebody said. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** Null for a step of the order as a whole. */
  readonly shopOrderId?: Maybe<Scalars['ID']['output']>;
  /** The status that was reached; of what is no STATUS, the one that the shop order was in. */
  readonly status: Scalars['String']['output'];
  readonly visibility: OrderEventVisibility;
};

export type OrderEventKind =
  /** Units of a line were cancelled. */
  | 'ITEM_CANCELLED'
  /** The shop wrote something down. */
  | 'NOTE'
  /** A status was reached. */
  | 'STATUS';

export type OrderEventVisibility =
  /** For the shop's users and ADMIN. To others it is not there. */
  | 'PRIVATE'
  /** For all who see the order or the part of it. */
  | 'PUBLIC';

/** Orders that meet all of what is given. */
export type OrderFilterInput = {
  /** Placed before this moment. */
  readonly placedBefore?: InputMaybe<Scalars['DateTime']['input']>;
  /** Placed at this moment or later. */
  readonly placedFrom?: InputMaybe<Scalars['DateTime']['input']>;
  readonly status?: InputMaybe<OrderStatus>;
  /** Whole order numbers, or parts of titles, SKUs or names of shops, in whatever case. At most 100 characters. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

export type OrderFulfillment =
  /** It was paid, and all of it was cancelled. */
  | 'CANCELLED'
  | 'DELIVERED'
  /** It is neither PAID nor CONFIRMED, and never was. */
  | 'NONE'
  /** Some parts have arrived; others may not even be shipped. */
  | 'PARTIALLY_DELIVERED'
  /** Some parts are shipped, none has arrived. */
  | 'PARTIALLY_SHIPPED'
  | 'SHIPPED'
  /** PAID or CONFIRMED, and no part is shipped yet. */
  | 'UNFULFILLED';

/** The order does not wait for a payment any more, or its stock is gone. */
export type OrderHoldOverError = UserError & {
  readonly __typename?: 'OrderHoldOverError';
  readonly message: Scalars['String']['output'];
};

/** A line of an order, with price and names as they were when it was placed. */
export type OrderItem = {
  readonly __typename?: 'OrderItem';
  /**
   * How many of them were cancelled after the payment, and their price refunded: all of a shop order that is. Of what was never
   * paid nothing is.
   */
  readonly cancelledQuantity: Scalars['Int']['output'];
  readonly id: Scalars['ID']['output'];
  readonly product?: Maybe<Product>;
  /** As it was ordered, whatever was cancelled since. */
  readonly quantity: Scalars['Int']['output'];
  readonly shopProduct?: Maybe<ShopProduct>;
  readonly sku: Scalars['String']['output'];
  readonly title: Scalars['String']['output'];
  /** Unit price times quantity. */
  readonly total: Money;
  readonly unitPrice: Money;
  readonly variant?: Maybe<Variant>;
  /** Where the goods come from; the first one when `warehouses` has several. Null until stock is held. */
  readonly warehouse?: Maybe<Warehouse>;
  /** All places that the goods come from, as they were sold. Units that are cancelled go back where the fewest are, first. */
  readonly warehouses: ReadonlyArray<ItemWarehouse>;
};

/** No such line among those of the viewer's orders, or of the shops that the viewer acts for. Load the order again. */
export type OrderItemNotFoundError = UserError & {
  readonly __typename?: 'OrderItemNotFoundError';
  readonly message: Scalars['String']['output'];
};

/** There are fewer left of the line: somebody has cancelled some meanwhile. Show what is left, and ask again. */
export type OrderItemQuantityError = UserError & {
  readonly __typename?: 'OrderItemQuantityError';
  readonly left: Scalars['Int']['output'];
  readonly message: Scalars['String']['output'];
};

/** The order is confirmed, paid or over. Parts of a confirmed or paid order are cancelled with `cancelShopOrder`. */
export type OrderNotCancellableError = UserError & {
  readonly __typename?: 'OrderNotCancellableError';
  readonly message: Scalars['String']['output'];
  readonly status: OrderStatus;
};

/** No such order among those of the viewer. */
export type OrderNotFoundError = UserError & {
  readonly __typename?: 'OrderNotFoundError';
  readonly message: Scalars['String']['output'];
};

export type OrderStatus =
  /** Stock is held until `expiresAt`. */
  | 'AWAITING_PAYMENT'
  /** Cancelled before it was paid, or every part of it was. */
  | 'CANCELLED'
  /** Its stock is its own, and the shops may ship; it is paid when the goods are shipped or delivered. */
  | 'CONFIRMED'
  /** Not paid in time; the stock was given back. */
  | 'EXPIRED'
  | 'PAID'
  /** Its stock is being held; an answer follows within seconds. */
  | 'PLACING'
  /** Not placed, for want of stock. */
  | 'REFUSED';

/** Some lines cannot be met. Nothing was ordered or held. */
export type OutOfStockError = UserError & {
  readonly __typename?: 'OutOfStockError';
  readonly lines: ReadonlyArray<OutOfStockLine>;
  readonly message: Scalars['String']['output'];
};

export type OutOfStockLine = {
  readonly __typename?: 'OutOfStockLine';
  readonly available: Scalars['Int']['output'];
  /** Summed over all lines with this shop product. */
  readonly requested: Scalars['Int']['output'];
  readonly shopProductId: Scalars['ID']['output'];
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

export type PlaceExchangeInput = {
  readonly clientId: Scalars['ID']['input'];
  readonly exchange: ExchangeInput;
  /** The key: another call with it answers the first outcome. */
  readonly returnId: Scalars['ID']['input'];
};

export type PlaceExchangeResult = ExchangePendingError | ExchangeRefusedError | PlaceExchangeSuccess;

export type PlaceExchangeSuccess = {
  readonly __typename?: 'PlaceExchangeSuccess';
  readonly order: Order;
};

/** Prices rose above the expected total. Nothing was ordered. */
export type PriceChangedError = UserError & {
  readonly __typename?: 'PriceChangedError';
  readonly lines: ReadonlyArray<PricedLine>;
  readonly message: Scalars['String']['output'];
  /** The total now, with shipping. */
  readonly total: Money;
};

export type PricedLine = {
  readonly __typename?: 'PricedLine';
  readonly shopProductId: Scalars['ID']['output'];
  readonly unitPrice: Money;
};

export type Product = {
  readonly __typename?: 'Product';
  readonly id: Scalars['ID']['output'];
};

/**
 * One client may buy only so many of a variant, over all shops and orders, and would have more with this one. Nothing was
 * ordered. Say so, and offer what is left: `limit` less `bought`.
 */
export type PurchaseLimitExceededError = UserError & {
  readonly __typename?: 'PurchaseLimitExceededError';
  /** How many of it the client has in other orders that are paid, or wait for their payment. */
  readonly bought: Scalars['Int']['output'];
  readonly limit: Scalars['Int']['output'];
  readonly message: Scalars['String']['output'];
  /** How many of it this checkout asks for, over all its lines. */
  readonly requested: Scalars['Int']['output'];
  readonly variant?: Maybe<Variant>;
};

export type Query = {
  readonly __typename?: 'Query';
  /** For returns: why goods of a part cannot be exchanged for these at this moment; null when they can. Stock is not looked at. */
  readonly exchangeObstacle?: Maybe<Scalars['String']['output']>;
  /** An order of the viewer, or one with a part for a shop that the viewer may act for; else null. */
  readonly order?: Maybe<Order>;
  /** The same by its number, in whatever case. */
  readonly orderByNumber?: Maybe<Order>;
  /** For other subgraphs: what a payment needs to know of an order. */
  readonly orderForPayment?: Maybe<Order>;
  /** For carts: the order that a client's checkout with this key led to; null when it led to none. */
  readonly orderOfCheckout?: Maybe<Order>;
  /** The part of an order for a shop that the viewer may act for, or of the viewer's own order; else null. */
  readonly shopOrder?: Maybe<ShopOrder>;
  /** For returns: the part of an order that goods are given back of, whoever's it is. */
  readonly shopOrderForReturn?: Maybe<ShopOrder>;
  /** For other subgraphs: the part of an order that is to be shipped, whoever's it is. */
  readonly shopOrderForShipping?: Maybe<ShopOrder>;
};


export type QueryExchangeObstacleArgs = {
  input: ExchangeInput;
};


export type QueryOrderArgs = {
  id: Scalars['ID']['input'];
};


export type QueryOrderByNumberArgs = {
  number: Scalars['String']['input'];
};


export type QueryOrderForPaymentArgs = {
  id: Scalars['ID']['input'];
};


export type QueryOrderOfCheckoutArgs = {
  clientId: Scalars['ID']['input'];
  idempotencyKey: Scalars['String']['input'];
};


export type QueryShopOrderArgs = {
  id: Scalars['ID']['input'];
};


export type QueryShopOrderForReturnArgs = {
  id: Scalars['ID']['input'];
};


export type QueryShopOrderForShippingArgs = {
  id: Scalars['ID']['input'];
};

export type ShipShopOrderInput = {
  readonly carrier?: InputMaybe<Scalars['String']['input']>;
  readonly shopOrderId: Scalars['ID']['input'];
  readonly trackingNumber?: InputMaybe<Scalars['String']['input']>;
};

export type ShipShopOrderResult = InvalidInputError | ShipShopOrderSuccess | ShopOrderNotFoundError | ShopOrderStatusError;

export type ShipShopOrderSuccess = {
  readonly __typename?: 'ShipShopOrderSuccess';
  readonly shopOrder: ShopOrder;
};

export type ShippingAddress = {
  readonly __typename?: 'ShippingAddress';
  readonly city: Scalars['String']['output'];
  /** ISO 3166-1 alpha-2. */
  readonly countryCode: Scalars['String']['output'];
  /** E.164. */
  readonly phoneNumber: Scalars['String']['output'];
  readonly postalCode: Scalars['String']['output'];
  readonly province: Scalars['String']['output'];
  readonly recipientName: Scalars['String']['output'];
  readonly street: Scalars['String']['output'];
};

export type ShippingAddressInput = {
  readonly city: Scalars['String']['input'];
  /** ISO 3166-1 alpha-2. */
  readonly countryCode?: Scalars['String']['input'];
  /** E.164 or any usual way of writing it with a country code. */
  readonly phoneNumber: Scalars['String']['input'];
  readonly postalCode: Scalars['String']['input'];
  readonly province: Scalars['String']['input'];
  readonly recipientName: Scalars['String']['input'];
  readonly street: Scalars['String']['input'];
};

export type ShippingChoiceInput = {
  /** Of a `ShippingOption` for the goods of this shop in this order, to its address. */
  readonly optionId: Scalars['ID']['input'];
  readonly shopId: Scalars['ID']['input'];
  /** Of a `DeliveryWindow` of the shop; left out, the carrier comes when its option says. An option with PICKUP has none. */
  readonly windowId?: InputMaybe<Scalars['ID']['input']>;
};

/**
 * Shipping options that are not for these goods of these shops to this address, or whose time is over, or PICKUP with a delivery
 * window. Nothing was ordered. Ask for the options again, show their prices, and check out with a new key.
 */
export type ShippingOptionInvalidError = UserError & {
  readonly __typename?: 'ShippingOptionInvalidError';
  readonly message: Scalars['String']['output'];
  readonly shopIds: ReadonlyArray<Scalars['ID']['output']>;
};

export type Shop = {
  readonly __typename?: 'Shop';
  readonly id: Scalars['ID']['output'];
  /** Newest first. Null to anybody but the shop's users and ADMIN. */
  readonly shopOrders?: Maybe<ShopOrderConnection>;
};


export type ShopShopOrdersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ShopOrderFilterInput>;
  first?: Scalars['Int']['input'];
};

/** The part of an order for one shop. */
export type ShopOrder = {
  readonly __typename?: 'ShopOrder';
  /**
   * Until when the shop has to accept it, by the database's clock: two days after the payment, or after it was promised. What is not accepted by then
   * is cancelled, its money refunded. Null when the shop need not accept it, or has.
   */
  readonly acceptBy?: Maybe<Scalars['DateTime']['output']>;
  readonly carrier?: Maybe<Scalars['String']['output']>;
  /** When all of it had arrived, by the database's clock; null until then. */
  readonly deliveredAt?: Maybe<Scalars['DateTime']['output']>;
  readonly history: ReadonlyArray<OrderEvent>;
  readonly id: Scalars['ID']['output'];
  /**
   * Null until the order is paid, or CONFIRMED by money that is authorised. A replacement has one of its own, over what it costs;
   * that of the original stays as it is.
   */
  readonly invoice?: Maybe<Invoice>;
  readonly items: ReadonlyArray<OrderItem>;
  readonly order: Order;
  /** What the client pays for shipping it; nothing when no shipping was chosen. */
  readonly shippingTotal: Money;
  readonly shop?: Maybe<Shop>;
  /** The shop's name when the order was placed. */
  readonly shopName: Scalars['String']['output'];
  readonly status: ShopOrderStatus;
  /** What the items cost. */
  readonly subtotal: Money;
  /** Subtotal and shipping. */
  readonly total: Money;
  /** Set when the shop shipped it. */
  readonly trackingNumber?: Maybe<Scalars['String']['output']>;
};

export type ShopOrderConnection = {
  readonly __typename?: 'ShopOrderConnection';
  readonly edges: ReadonlyArray<ShopOrderEdge>;
  readonly nodes: ReadonlyArray<ShopOrder>;
  readonly pageInfo: PageInfo;
};

export type ShopOrderEdge = {
  readonly __typename?: 'ShopOrderEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: ShopOrder;
};

/** Parts of orders that meet all of what is given. */
export type ShopOrderFilterInput = {
  /** Placed before this moment. */
  readonly placedBefore?: InputMaybe<Scalars['DateTime']['input']>;
  /** Placed at this moment or later. */
  readonly placedFrom?: InputMaybe<Scalars['DateTime']['input']>;
  readonly status?: InputMaybe<ShopOrderStatus>;
  /** Whole order numbers, or parts of titles or SKUs, in whatever case. At most 100 characters. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** No such shop order among those that the viewer may act for. */
export type ShopOrderNotFoundError = UserError & {
  readonly __typename?: 'ShopOrderNotFoundError';
  readonly message: Scalars['String']['output'];
};

export type ShopOrderStatus =
  /** The shop will ship it. */
  | 'ACCEPTED'
  /**
   * It will not arrive, and what was paid for it goes back: its order was not paid, one side cancelled it, the shop did not accept it
   * in time, or its one shipment came back or was lost.
   */
  | 'CANCELLED'
  /** Paid, or its payment is promised; waits for the shop. */
  | 'CONFIRMED'
  | 'DELIVERED'
  /** Waits for the payment of the order. */
  | 'PENDING'
  | 'SHIPPED';

/**
 * The shop order is in a status that does not allow this, or is to be paid at the door, so that its carrier ships and delivers
 * it. Load it again, and offer what its status allows now.
 */
export type ShopOrderStatusError = UserError & {
  readonly __typename?: 'ShopOrderStatusError';
  readonly message: Scalars['String']['output'];
  readonly status: ShopOrderStatus;
};

export type ShopProduct = {
  readonly __typename?: 'ShopProduct';
  readonly id: Scalars['ID']['output'];
};

/** Some shop products do not exist or are not sold now. */
export type ShopProductUnavailableError = UserError & {
  readonly __typename?: 'ShopProductUnavailableError';
  readonly message: Scalars['String']['output'];
  readonly shopProductIds: ReadonlyArray<Scalars['ID']['output']>;
};

export type User = {
  readonly __typename?: 'User';
  readonly id: Scalars['ID']['output'];
  /** Newest first. Null to anybody but the user and ADMIN. */
  readonly orders?: Maybe<OrderConnection>;
};


export type UserOrdersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OrderFilterInput>;
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

export type Warehouse = {
  readonly __typename?: 'Warehouse';
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
  OrderItem: OrderItem;
  Shop: Shop;
  ShopOrder: ShopOrder;
  User: User;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Order:
    ( { __typename: 'Order' }
    & GraphQLRecursivePick<FederationTypes['Order'], {"id":true}> );
  OrderItem:
    ( { __typename: 'OrderItem' }
    & GraphQLRecursivePick<FederationTypes['OrderItem'], {"id":true}> );
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
  AcceptShopOrderResult:
    | ( Omit<AcceptShopOrderSuccess, 'shopOrder'> & { shopOrder: _RefType['ShopOrder'] } )
    | ( ShopOrderNotFoundError )
    | ( ShopOrderStatusError )
  ;
  AddShopOrderNoteResult:
    | ( Omit<AddShopOrderNoteSuccess, 'shopOrder'> & { shopOrder: _RefType['ShopOrder'] } )
    | ( IdempotencyKeyReusedError )
    | ( InvalidInputError )
    | ( ShopOrderNotFoundError )
  ;
  CancelOrderItemResult:
    | ( Omit<CancelOrderItemSuccess, 'item' | 'shopOrder'> & { item: _RefType['OrderItem'], shopOrder: _RefType['ShopOrder'] } )
    | ( IdempotencyKeyReusedError )
    | ( InvalidInputError )
    | ( OrderItemNotFoundError )
    | ( OrderItemQuantityError )
    | ( ShopOrderStatusError )
  ;
  CancelOrderResult:
    | ( Omit<CancelOrderSuccess, 'order'> & { order: _RefType['Order'] } )
    | ( InvalidInputError )
    | ( OrderNotCancellableError )
    | ( OrderNotFoundError )
  ;
  CancelShopOrderResult:
    | ( Omit<CancelShopOrderSuccess, 'shopOrder'> & { shopOrder: _RefType['ShopOrder'] } )
    | ( InvalidInputError )
    | ( ShopOrderNotFoundError )
    | ( ShopOrderStatusError )
  ;
  CheckoutResult:
    | ( CheckoutPendingError )
    | ( Omit<CheckoutSuccess, 'order'> & { order: _RefType['Order'] } )
    | ( DeliveryWindowTakenError )
    | ( EmptyCheckoutError )
    | ( IdempotencyKeyReusedError )
    | ( InvalidInputError )
    | ( OutOfStockError )
    | ( Omit<PriceChangedError, 'lines' | 'total'> & { lines: ReadonlyArray<_RefType['PricedLine']>, total: _RefType['Money'] } )
    | ( PurchaseLimitExceededError )
    | ( ShippingOptionInvalidError )
    | ( ShopProductUnavailableError )
  ;
  ConfirmDeliveryResult:
    | ( Omit<ConfirmDeliverySuccess, 'shopOrder'> & { shopOrder: _RefType['ShopOrder'] } )
    | ( ShopOrderNotFoundError )
    | ( ShopOrderStatusError )
  ;
  ExtendOrderHoldResult:
    | ( Omit<ExtendOrderHoldSuccess, 'order'> & { order: _RefType['Order'] } )
    | ( OrderHoldOverError )
  ;
  PlaceExchangeResult:
    | ( ExchangePendingError )
    | ( ExchangeRefusedError )
    | ( Omit<PlaceExchangeSuccess, 'order'> & { order: _RefType['Order'] } )
  ;
  ShipShopOrderResult:
    | ( InvalidInputError )
    | ( Omit<ShipShopOrderSuccess, 'shopOrder'> & { shopOrder: _RefType['ShopOrder'] } )
    | ( ShopOrderNotFoundError )
    | ( ShopOrderStatusError )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  UserError:
    | ( CheckoutPendingError )
    | ( DeliveryWindowTakenError )
    | ( EmptyCheckoutError )
    | ( ExchangePendingError )
    | ( ExchangeRefusedError )
    | ( IdempotencyKeyReusedError )
    | ( InvalidInputError )
    | ( OrderHoldOverError )
    | ( OrderItemNotFoundError )
    | ( OrderItemQuantityError )
    | ( OrderNotCancellableError )
    | ( OrderNotFoundError )
    | ( OutOfStockError )
    | ( Omit<PriceChangedError, 'lines' | 'total'> & { lines: ReadonlyArray<_RefType['PricedLine']>, total: _RefType['Money'] } )
    | ( PurchaseLimitExceededError )
    | ( ShippingOptionInvalidError )
    | ( ShopOrderNotFoundError )
    | ( ShopOrderStatusError )
    | ( ShopProductUnavailableError )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AcceptShopOrderInput: AcceptShopOrderInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AcceptShopOrderResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AcceptShopOrderResult']>;
  AcceptShopOrderSuccess: ResolverTypeWrapper<Omit<AcceptShopOrderSuccess, 'shopOrder'> & { shopOrder: ResolversTypes['ShopOrder'] }>;
  AddShopOrderNoteInput: AddShopOrderNoteInput;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  AddShopOrderNoteResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AddShopOrderNoteResult']>;
  AddShopOrderNoteSuccess: ResolverTypeWrapper<Omit<AddShopOrderNoteSuccess, 'shopOrder'> & { shopOrder: ResolversTypes['ShopOrder'] }>;
  CancelOrderInput: CancelOrderInput;
  CancelOrderItemInput: CancelOrderItemInput;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  CancelOrderItemResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CancelOrderItemResult']>;
  CancelOrderItemSuccess: ResolverTypeWrapper<Omit<CancelOrderItemSuccess, 'item' | 'shopOrder'> & { item: ResolversTypes['OrderItem'], shopOrder: ResolversTypes['ShopOrder'] }>;
  CancelOrderResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CancelOrderResult']>;
  CancelOrderSuccess: ResolverTypeWrapper<Omit<CancelOrderSuccess, 'order'> & { order: ResolversTypes['Order'] }>;
  CancelShopOrderInput: CancelShopOrderInput;
  CancelShopOrderResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CancelShopOrderResult']>;
  CancelShopOrderSuccess: ResolverTypeWrapper<Omit<CancelShopOrderSuccess, 'shopOrder'> & { shopOrder: ResolversTypes['ShopOrder'] }>;
  CheckoutForClientInput: CheckoutForClientInput;
  CheckoutInput: CheckoutInput;
  CheckoutLineInput: CheckoutLineInput;
  CheckoutPendingError: ResolverTypeWrapper<CheckoutPendingError>;
  CheckoutResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CheckoutResult']>;
  CheckoutSuccess: ResolverTypeWrapper<Omit<CheckoutSuccess, 'order'> & { order: ResolversTypes['Order'] }>;
  ConfirmDeliveryInput: ConfirmDeliveryInput;
  ConfirmDeliveryResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ConfirmDeliveryResult']>;
  ConfirmDeliverySuccess: ResolverTypeWrapper<Omit<ConfirmDeliverySuccess, 'shopOrder'> & { shopOrder: ResolversTypes['ShopOrder'] }>;
  CurrencyCode: CurrencyCode;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  DeliveryWindowTakenError: ResolverTypeWrapper<DeliveryWindowTakenError>;
  EmptyCheckoutError: ResolverTypeWrapper<EmptyCheckoutError>;
  ExchangeInput: ExchangeInput;
  ExchangeLineInput: ExchangeLineInput;
  ExchangePendingError: ResolverTypeWrapper<ExchangePendingError>;
  ExchangeRefusedError: ResolverTypeWrapper<ExchangeRefusedError>;
  ExtendOrderHoldInput: ExtendOrderHoldInput;
  ExtendOrderHoldResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ExtendOrderHoldResult']>;
  ExtendOrderHoldSuccess: ResolverTypeWrapper<Omit<ExtendOrderHoldSuccess, 'order'> & { order: ResolversTypes['Order'] }>;
  IdempotencyKeyReusedError: ResolverTypeWrapper<IdempotencyKeyReusedError>;
  InputProblem: ResolverTypeWrapper<InputProblem>;
  InvalidInputError: ResolverTypeWrapper<InvalidInputError>;
  Invoice: ResolverTypeWrapper<InvoiceRow>;
  ItemWarehouse: ResolverTypeWrapper<ItemWarehouse>;
  Money: ResolverTypeWrapper<MoneyValue>;
  MoneyInput: MoneyInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Order: ResolverTypeWrapper<OrderRow>;
  OrderConnection: ResolverTypeWrapper<Omit<OrderConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['OrderEdge']>, nodes: ReadonlyArray<ResolversTypes['Order']> }>;
  OrderEdge: ResolverTypeWrapper<Omit<OrderEdge, 'node'> & { node: ResolversTypes['Order'] }>;
  OrderEvent: ResolverTypeWrapper<OrderEventRow>;
  OrderEventKind: OrderEventKind;
  OrderEventVisibility: OrderEventVisibility;
  OrderFilterInput: OrderFilterInput;
  OrderFulfillment: OrderFulfillment;
  OrderHoldOverError: ResolverTypeWrapper<OrderHoldOverError>;
  OrderItem: ResolverTypeWrapper<OrderItemRow>;
  OrderItemNotFoundError: ResolverTypeWrapper<OrderItemNotFoundError>;
  OrderItemQuantityError: ResolverTypeWrapper<OrderItemQuantityError>;
  OrderNotCancellableError: ResolverTypeWrapper<OrderNotCancellableError>;
  OrderNotFoundError: ResolverTypeWrapper<OrderNotFoundError>;
  OrderStatus: OrderStatus;
  OutOfStockError: ResolverTypeWrapper<OutOfStockError>;
  OutOfStockLine: ResolverTypeWrapper<OutOfStockLine>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PlaceExchangeInput: PlaceExchangeInput;
  PlaceExchangeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PlaceExchangeResult']>;
  PlaceExchangeSuccess: ResolverTypeWrapper<Omit<PlaceExchangeSuccess, 'order'> & { order: ResolversTypes['Order'] }>;
  PriceChangedError: ResolverTypeWrapper<Omit<PriceChangedError, 'lines' | 'total'> & { lines: ReadonlyArray<ResolversTypes['PricedLine']>, total: ResolversTypes['Money'] }>;
  PricedLine: ResolverTypeWrapper<Omit<PricedLine, 'unitPrice'> & { unitPrice: ResolversTypes['Money'] }>;
  Product: ResolverTypeWrapper<Product>;
  PurchaseLimitExceededError: ResolverTypeWrapper<PurchaseLimitExceededError>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ShipShopOrderInput: ShipShopOrderInput;
  ShipShopOrderResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ShipShopOrderResult']>;
  ShipShopOrderSuccess: ResolverTypeWrapper<Omit<ShipShopOrderSuccess, 'shopOrder'> & { shopOrder: ResolversTypes['ShopOrder'] }>;
  ShippingAddress: ResolverTypeWrapper<ShippingAddress>;
  ShippingAddressInput: ShippingAddressInput;
  ShippingChoiceInput: ShippingChoiceInput;
  ShippingOptionInvalidError: ResolverTypeWrapper<ShippingOptionInvalidError>;
  Shop: ResolverTypeWrapper<Omit<Shop, 'shopOrders'> & { shopOrders?: Maybe<ResolversTypes['ShopOrderConnection']> }>;
  ShopOrder: ResolverTypeWrapper<ShopOrderRow>;
  ShopOrderConnection: ResolverTypeWrapper<Omit<ShopOrderConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ShopOrderEdge']>, nodes: ReadonlyArray<ResolversTypes['ShopOrder']> }>;
  ShopOrderEdge: ResolverTypeWrapper<Omit<ShopOrderEdge, 'node'> & { node: ResolversTypes['ShopOrder'] }>;
  ShopOrderFilterInput: ShopOrderFilterInput;
  ShopOrderNotFoundError: ResolverTypeWrapper<ShopOrderNotFoundError>;
  ShopOrderStatus: ShopOrderStatus;
  ShopOrderStatusError: ResolverTypeWrapper<ShopOrderStatusError>;
  ShopProduct: ResolverTypeWrapper<ShopProduct>;
  ShopProductUnavailableError: ResolverTypeWrapper<ShopProductUnavailableError>;
  User: ResolverTypeWrapper<Omit<User, 'orders'> & { orders?: Maybe<ResolversTypes['OrderConnection']> }>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  Variant: ResolverTypeWrapper<Variant>;
  Warehouse: ResolverTypeWrapper<Warehouse>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AcceptShopOrderInput: AcceptShopOrderInput;
  ID: Scalars['ID']['output'];
  AcceptShopOrderResult: ResolversUnionTypes<ResolversParentTypes>['AcceptShopOrderResult'];
  AcceptShopOrderSuccess: Omit<AcceptShopOrderSuccess, 'shopOrder'> & { shopOrder: ResolversParentTypes['ShopOrder'] };
  AddShopOrderNoteInput: AddShopOrderNoteInput;
  String: Scalars['String']['output'];
  Boolean: Scalars['Boolean']['output'];
  AddShopOrderNoteResult: ResolversUnionTypes<ResolversParentTypes>['AddShopOrderNoteResult'];
  AddShopOrderNoteSuccess: Omit<AddShopOrderNoteSuccess, 'shopOrder'> & { shopOrder: ResolversParentTypes['ShopOrder'] };
  CancelOrderInput: CancelOrderInput;
  CancelOrderItemInput: CancelOrderItemInput;
  Int: Scalars['Int']['output'];
  CancelOrderItemResult: ResolversUnionTypes<ResolversParentTypes>['CancelOrderItemResult'];
  CancelOrderItemSuccess: Omit<CancelOrderItemSuccess, 'item' | 'shopOrder'> & { item: ResolversParentTypes['OrderItem'], shopOrder: ResolversParentTypes['ShopOrder'] };
  CancelOrderResult: ResolversUnionTypes<ResolversParentTypes>['CancelOrderResult'];
  CancelOrderSuccess: Omit<CancelOrderSuccess, 'order'> & { order: ResolversParentTypes['Order'] };
  CancelShopOrderInput: CancelShopOrderInput;
  CancelShopOrderResult: ResolversUnionTypes<ResolversParentTypes>['CancelShopOrderResult'];
  CancelShopOrderSuccess: Omit<CancelShopOrderSuccess, 'shopOrder'> & { shopOrder: ResolversParentTypes['ShopOrder'] };
  CheckoutForClientInput: CheckoutForClientInput;
  CheckoutInput: CheckoutInput;
  CheckoutLineInput: CheckoutLineInput;
  CheckoutPendingError: CheckoutPendingError;
  CheckoutResult: ResolversUnionTypes<ResolversParentTypes>['CheckoutResult'];
  CheckoutSuccess: Omit<CheckoutSuccess, 'order'> & { order: ResolversParentTypes['Order'] };
  ConfirmDeliveryInput: ConfirmDeliveryInput;
  ConfirmDeliveryResult: ResolversUnionTypes<ResolversParentTypes>['ConfirmDeliveryResult'];
  ConfirmDeliverySuccess: Omit<ConfirmDeliverySuccess, 'shopOrder'> & { shopOrder: ResolversParentTypes['ShopOrder'] };
  DateTime: Scalars['DateTime']['output'];
  Decimal: Scalars['Decimal']['output'];
  DeliveryWindowTakenError: DeliveryWindowTakenError;
  EmptyCheckoutError: EmptyCheckoutError;
  ExchangeInput: ExchangeInput;
  ExchangeLineInput: ExchangeLineInput;
  ExchangePendingError: ExchangePendingError;
  ExchangeRefusedError: ExchangeRefusedError;
  ExtendOrderHoldInput: ExtendOrderHoldInput;
  ExtendOrderHoldResult: ResolversUnionTypes<ResolversParentTypes>['ExtendOrderHoldResult'];
  ExtendOrderHoldSuccess: Omit<ExtendOrderHoldSuccess, 'order'> & { order: ResolversParentTypes['Order'] };
  IdempotencyKeyReusedError: IdempotencyKeyReusedError;
  InputProblem: InputProblem;
  InvalidInputError: InvalidInputError;
  Invoice: InvoiceRow;
  ItemWarehouse: ItemWarehouse;
  Money: MoneyValue;
  MoneyInput: MoneyInput;
  Mutation: Record<PropertyKey, never>;
  Order: OrderRow;
  OrderConnection: Omit<OrderConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['OrderEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Order']> };
  OrderEdge: Omit<OrderEdge, 'node'> & { node: ResolversParentTypes['Order'] };
  OrderEvent: OrderEventRow;
  OrderFilterInput: OrderFilterInput;
  OrderHoldOverError: OrderHoldOverError;
  OrderItem: OrderItemRow;
  OrderItemNotFoundError: OrderItemNotFoundError;
  OrderItemQuantityError: OrderItemQuantityError;
  OrderNotCancellableError: OrderNotCancellableError;
  OrderNotFoundError: OrderNotFoundError;
  OutOfStockError: OutOfStockError;
  OutOfStockLine: OutOfStockLine;
  PageInfo: PageInfo;
  PlaceExchangeInput: PlaceExchangeInput;
  PlaceExchangeResult: ResolversUnionTypes<ResolversParentTypes>['PlaceExchangeResult'];
  PlaceExchangeSuccess: Omit<PlaceExchangeSuccess, 'order'> & { order: ResolversParentTypes['Order'] };
  PriceChangedError: Omit<PriceChangedError, 'lines' | 'total'> & { lines: ReadonlyArray<ResolversParentTypes['PricedLine']>, total: ResolversParentTypes['Money'] };
  PricedLine: Omit<PricedLine, 'unitPrice'> & { unitPrice: ResolversParentTypes['Money'] };
  Product: Product;
  PurchaseLimitExceededError: PurchaseLimitExceededError;
  Query: Record<PropertyKey, never>;
  ShipShopOrderInput: ShipShopOrderInput;
  ShipShopOrderResult: ResolversUnionTypes<ResolversParentTypes>['ShipShopOrderResult'];
  ShipShopOrderSuccess: Omit<ShipShopOrderSuccess, 'shopOrder'> & { shopOrder: ResolversParentTypes['ShopOrder'] };
  ShippingAddress: ShippingAddress;
  ShippingAddressInput: ShippingAddressInput;
  ShippingChoiceInput: ShippingChoiceInput;
  ShippingOptionInvalidError: ShippingOptionInvalidError;
  Shop: Omit<Shop, 'shopOrders'> & { shopOrders?: Maybe<ResolversParentTypes['ShopOrderConnection']> } | FederationReferenceTypes['Shop'];
  ShopOrder: ShopOrderRow;
  ShopOrderConnection: Omit<ShopOrderConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ShopOrderEdge']>, nodes: ReadonlyArray<ResolversParentTypes['ShopOrder']> };
  ShopOrderEdge: Omit<ShopOrderEdge, 'node'> & { node: ResolversParentTypes['ShopOrder'] };
  ShopOrderFilterInput: ShopOrderFilterInput;
  ShopOrderNotFoundError: ShopOrderNotFoundError;
  ShopOrderStatusError: ShopOrderStatusError;
  ShopProduct: ShopProduct;
  ShopProductUnavailableError: ShopProductUnavailableError;
  User: Omit<User, 'orders'> & { orders?: Maybe<ResolversParentTypes['OrderConnection']> } | FederationReferenceTypes['User'];
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
  Variant: Variant;
  Warehouse: Warehouse;
};

export type AcceptShopOrderResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcceptShopOrderResult'] = ResolversParentTypes['AcceptShopOrderResult']> = {
  __resolveType: TypeResolveFn<'AcceptShopOrderSuccess' | 'ShopOrderNotFoundError' | 'ShopOrderStatusError', ParentType, ContextType>;
};

export type AcceptShopOrderSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcceptShopOrderSuccess'] = ResolversParentTypes['AcceptShopOrderSuccess']> = {
  shopOrder?: Resolver<ResolversTypes['ShopOrder'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AddShopOrderNoteResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddShopOrderNoteResult'] = ResolversParentTypes['AddShopOrderNoteResult']> = {
  __resolveType: TypeResolveFn<'AddShopOrderNoteSuccess' | 'IdempotencyKeyReusedError' | 'InvalidInputError' | 'ShopOrderNotFoundError', ParentType, ContextType>;
};

export type AddShopOrderNoteSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddShopOrderNoteSuccess'] = ResolversParentTypes['AddShopOrderNoteSuccess']> = {
  shopOrder?: Resolver<ResolversTypes['ShopOrder'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CancelOrderItemResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelOrderItemResult'] = ResolversParentTypes['CancelOrderItemResult']> = {
  __resolveType: TypeResolveFn<'CancelOrderItemSuccess' | 'IdempotencyKeyReusedError' | 'InvalidInputError' | 'OrderItemNotFoundError' | 'OrderItemQuantityError' | 'ShopOrderStatusError', ParentType, ContextType>;
};

export type CancelOrderItemSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelOrderItemSuccess'] = ResolversParentTypes['CancelOrderItemSuccess']> = {
  item?: Resolver<ResolversTypes['OrderItem'], ParentType, ContextType>;
  shopOrder?: Resolver<ResolversTypes['ShopOrder'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CancelOrderResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelOrderResult'] = ResolversParentTypes['CancelOrderResult']> = {
  __resolveType: TypeResolveFn<'CancelOrderSuccess' | 'InvalidInputError' | 'OrderNotCancellableError' | 'OrderNotFoundError', ParentType, ContextType>;
};

export type CancelOrderSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelOrderSuccess'] = ResolversParentTypes['CancelOrderSuccess']> = {
  order?: Resolver<ResolversTypes['Order'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CancelShopOrderResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelShopOrderResult'] = ResolversParentTypes['CancelShopOrderResult']> = {
  __resolveType: TypeResolveFn<'CancelShopOrderSuccess' | 'InvalidInputError' | 'ShopOrderNotFoundError' | 'ShopOrderStatusError', ParentType, ContextType>;
};

export type CancelShopOrderSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelShopOrderSuccess'] = ResolversParentTypes['CancelShopOrderSuccess']> = {
  shopOrder?: Resolver<ResolversTypes['ShopOrder'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CheckoutPendingErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CheckoutPendingError'] = ResolversParentTypes['CheckoutPendingError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  orderId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CheckoutResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CheckoutResult'] = ResolversParentTypes['CheckoutResult']> = {
  __resolveType: TypeResolveFn<'CheckoutPendingError' | 'CheckoutSuccess' | 'DeliveryWindowTakenError' | 'EmptyCheckoutError' | 'IdempotencyKeyReusedError' | 'InvalidInputError' | 'OutOfStockError' | 'PriceChangedError' | 'PurchaseLimitExceededError' | 'ShippingOptionInvalidError' | 'ShopProductUnavailableError', ParentType, ContextType>;
};

export type CheckoutSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CheckoutSuccess'] = ResolversParentTypes['CheckoutSuccess']> = {
  order?: Resolver<ResolversTypes['Order'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConfirmDeliveryResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfirmDeliveryResult'] = ResolversParentTypes['ConfirmDeliveryResult']> = {
  __resolveType: TypeResolveFn<'ConfirmDeliverySuccess' | 'ShopOrderNotFoundError' | 'ShopOrderStatusError', ParentType, ContextType>;
};

export type ConfirmDeliverySuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfirmDeliverySuccess'] = ResolversParentTypes['ConfirmDeliverySuccess']> = {
  shopOrder?: Resolver<ResolversTypes['ShopOrder'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export type DeliveryWindowTakenErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeliveryWindowTakenError'] = ResolversParentTypes['DeliveryWindowTakenError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shopId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  windowId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EmptyCheckoutErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmptyCheckoutError'] = ResolversParentTypes['EmptyCheckoutError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExchangePendingErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExchangePendingError'] = ResolversParentTypes['ExchangePendingError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExchangeRefusedErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExchangeRefusedError'] = ResolversParentTypes['ExchangeRefusedError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExtendOrderHoldResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExtendOrderHoldResult'] = ResolversParentTypes['ExtendOrderHoldResult']> = {
  __resolveType: TypeResolveFn<'ExtendOrderHoldSuccess' | 'OrderHoldOverError', ParentType, ContextType>;
};

export type ExtendOrderHoldSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExtendOrderHoldSuccess'] = ResolversParentTypes['ExtendOrderHoldSuccess']> = {
  order?: Resolver<ResolversTypes['Order'], ParentType, ContextType>;
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

export type InvoiceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Invoice'] = ResolversParentTypes['Invoice']> = {
  issuedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ItemWarehouseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ItemWarehouse'] = ResolversParentTypes['ItemWarehouse']> = {
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  warehouse?: Resolver<Maybe<ResolversTypes['Warehouse']>, ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currencyCode?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  acceptShopOrder?: Resolver<ResolversTypes['AcceptShopOrderResult'], ParentType, ContextType, RequireFields<MutationAcceptShopOrderArgs, 'input'>>;
  addShopOrderNote?: Resolver<ResolversTypes['AddShopOrderNoteResult'], ParentType, ContextType, RequireFields<MutationAddShopOrderNoteArgs, 'input'>>;
  cancelOrder?: Resolver<ResolversTypes['CancelOrderResult'], ParentType, ContextType, RequireFields<MutationCancelOrderArgs, 'input'>>;
  cancelOrderItem?: Resolver<ResolversTypes['CancelOrderItemResult'], ParentType, ContextType, RequireFields<MutationCancelOrderItemArgs, 'input'>>;
  cancelShopOrder?: Resolver<ResolversTypes['CancelShopOrderResult'], ParentType, ContextType, RequireFields<MutationCancelShopOrderArgs, 'input'>>;
  checkout?: Resolver<ResolversTypes['CheckoutResult'], ParentType, ContextType, RequireFields<MutationCheckoutArgs, 'input'>>;
  checkoutForClient?: Resolver<ResolversTypes['CheckoutResult'], ParentType, ContextType, RequireFields<MutationCheckoutForClientArgs, 'input'>>;
  confirmDelivery?: Resolver<ResolversTypes['ConfirmDeliveryResult'], ParentType, ContextType, RequireFields<MutationConfirmDeliveryArgs, 'input'>>;
  extendOrderHold?: Resolver<ResolversTypes['ExtendOrderHoldResult'], ParentType, ContextType, RequireFields<MutationExtendOrderHoldArgs, 'input'>>;
  placeExchange?: Resolver<ResolversTypes['PlaceExchangeResult'], ParentType, ContextType, RequireFields<MutationPlaceExchangeArgs, 'input'>>;
  shipShopOrder?: Resolver<ResolversTypes['ShipShopOrderResult'], ParentType, ContextType, RequireFields<MutationShipShopOrderArgs, 'input'>>;
};

export type OrderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Order'] = ResolversParentTypes['Order'], FederationReferenceType extends FederationReferenceTypes['Order'] = FederationReferenceTypes['Order']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Order']> | FederationReferenceType, FederationReferenceType, ContextType>;
  client?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  exchangeOf?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  fulfillment?: Resolver<ResolversTypes['OrderFulfillment'], ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['OrderEvent']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isCashOnDelivery?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  paidThroughOrderId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  paymentId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  placedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  shippingAddress?: Resolver<ResolversTypes['ShippingAddress'], ParentType, ContextType>;
  shippingTotal?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  shopOrders?: Resolver<ReadonlyArray<ResolversTypes['ShopOrder']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OrderStatus'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type OrderConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderConnection'] = ResolversParentTypes['OrderConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OrderEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Order']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type OrderEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderEdge'] = ResolversParentTypes['OrderEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Order'], ParentType, ContextType>;
};

export type OrderEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderEvent'] = ResolversParentTypes['OrderEvent']> = {
  actor?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OrderEventKind'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  orderItemId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  shopOrderId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  visibility?: Resolver<ResolversTypes['OrderEventVisibility'], ParentType, ContextType>;
};

export type OrderHoldOverErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderHoldOverError'] = ResolversParentTypes['OrderHoldOverError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrderItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderItem'] = ResolversParentTypes['OrderItem'], FederationReferenceType extends FederationReferenceTypes['OrderItem'] = FederationReferenceTypes['OrderItem']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['OrderItem']> | FederationReferenceType, FederationReferenceType, ContextType>;
  cancelledQuantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  shopProduct?: Resolver<Maybe<ResolversTypes['ShopProduct']>, ParentType, ContextType>;
  sku?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  unitPrice?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  variant?: Resolver<Maybe<ResolversTypes['Variant']>, ParentType, ContextType>;
  warehouse?: Resolver<Maybe<ResolversTypes['Warehouse']>, ParentType, ContextType>;
  warehouses?: Resolver<ReadonlyArray<ResolversTypes['ItemWarehouse']>, ParentType, ContextType>;
};

export type OrderItemNotFoundErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderItemNotFoundError'] = ResolversParentTypes['OrderItemNotFoundError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrderItemQuantityErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderItemQuantityError'] = ResolversParentTypes['OrderItemQuantityError']> = {
  left?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrderNotCancellableErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderNotCancellableError'] = ResolversParentTypes['OrderNotCancellableError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OrderStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrderNotFoundErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderNotFoundError'] = ResolversParentTypes['OrderNotFoundError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OutOfStockErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OutOfStockError'] = ResolversParentTypes['OutOfStockError']> = {
  lines?: Resolver<ReadonlyArray<ResolversTypes['OutOfStockLine']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OutOfStockLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OutOfStockLine'] = ResolversParentTypes['OutOfStockLine']> = {
  available?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  requested?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  shopProductId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PlaceExchangeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlaceExchangeResult'] = ResolversParentTypes['PlaceExchangeResult']> = {
  __resolveType: TypeResolveFn<'ExchangePendingError' | 'ExchangeRefusedError' | 'PlaceExchangeSuccess', ParentType, ContextType>;
};

export type PlaceExchangeSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlaceExchangeSuccess'] = ResolversParentTypes['PlaceExchangeSuccess']> = {
  order?: Resolver<ResolversTypes['Order'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PriceChangedErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PriceChangedError'] = ResolversParentTypes['PriceChangedError']> = {
  lines?: Resolver<ReadonlyArray<ResolversTypes['PricedLine']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PricedLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PricedLine'] = ResolversParentTypes['PricedLine']> = {
  shopProductId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  unitPrice?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type ProductResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Product'] = ResolversParentTypes['Product']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PurchaseLimitExceededErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PurchaseLimitExceededError'] = ResolversParentTypes['PurchaseLimitExceededError']> = {
  bought?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  limit?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requested?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  variant?: Resolver<Maybe<ResolversTypes['Variant']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  exchangeObstacle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<QueryExchangeObstacleArgs, 'input'>>;
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType, RequireFields<QueryOrderArgs, 'id'>>;
  orderByNumber?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType, RequireFields<QueryOrderByNumberArgs, 'number'>>;
  orderForPayment?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType, RequireFields<QueryOrderForPaymentArgs, 'id'>>;
  orderOfCheckout?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType, RequireFields<QueryOrderOfCheckoutArgs, 'clientId' | 'idempotencyKey'>>;
  shopOrder?: Resolver<Maybe<ResolversTypes['ShopOrder']>, ParentType, ContextType, RequireFields<QueryShopOrderArgs, 'id'>>;
  shopOrderForReturn?: Resolver<Maybe<ResolversTypes['ShopOrder']>, ParentType, ContextType, RequireFields<QueryShopOrderForReturnArgs, 'id'>>;
  shopOrderForShipping?: Resolver<Maybe<ResolversTypes['ShopOrder']>, ParentType, ContextType, RequireFields<QueryShopOrderForShippingArgs, 'id'>>;
};

export type ShipShopOrderResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShipShopOrderResult'] = ResolversParentTypes['ShipShopOrderResult']> = {
  __resolveType: TypeResolveFn<'InvalidInputError' | 'ShipShopOrderSuccess' | 'ShopOrderNotFoundError' | 'ShopOrderStatusError', ParentType, ContextType>;
};

export type ShipShopOrderSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShipShopOrderSuccess'] = ResolversParentTypes['ShipShopOrderSuccess']> = {
  shopOrder?: Resolver<ResolversTypes['ShopOrder'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ShippingAddressResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShippingAddress'] = ResolversParentTypes['ShippingAddress']> = {
  city?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  countryCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phoneNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  postalCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  province?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recipientName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  street?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ShippingOptionInvalidErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShippingOptionInvalidError'] = ResolversParentTypes['ShippingOptionInvalidError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shopIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ShopResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Shop'] = ResolversParentTypes['Shop'], FederationReferenceType extends FederationReferenceTypes['Shop'] = FederationReferenceTypes['Shop']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Shop']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  shopOrders?: Resolver<Maybe<ResolversTypes['ShopOrderConnection']>, ParentType, ContextType, RequireFields<ShopShopOrdersArgs, 'first'>>;
};

export type ShopOrderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShopOrder'] = ResolversParentTypes['ShopOrder'], FederationReferenceType extends FederationReferenceTypes['ShopOrder'] = FederationReferenceTypes['ShopOrder']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ShopOrder']> | FederationReferenceType, FederationReferenceType, ContextType>;
  acceptBy?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  carrier?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  deliveredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['OrderEvent']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invoice?: Resolver<Maybe<ResolversTypes['Invoice']>, ParentType, ContextType>;
  items?: Resolver<ReadonlyArray<ResolversTypes['OrderItem']>, ParentType, ContextType>;
  order?: Resolver<ResolversTypes['Order'], ParentType, ContextType>;
  shippingTotal?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  shop?: Resolver<Maybe<ResolversTypes['Shop']>, ParentType, ContextType>;
  shopName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ShopOrderStatus'], ParentType, ContextType>;
  subtotal?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  trackingNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ShopOrderConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShopOrderConnection'] = ResolversParentTypes['ShopOrderConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ShopOrderEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ShopOrder']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ShopOrderEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShopOrderEdge'] = ResolversParentTypes['ShopOrderEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ShopOrder'], ParentType, ContextType>;
};

export type ShopOrderNotFoundErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShopOrderNotFoundError'] = ResolversParentTypes['ShopOrderNotFoundError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ShopOrderStatusErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShopOrderStatusError'] = ResolversParentTypes['ShopOrderStatusError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ShopOrderStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ShopProductResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShopProduct'] = ResolversParentTypes['ShopProduct']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ShopProductUnavailableErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShopProductUnavailableError'] = ResolversParentTypes['ShopProductUnavailableError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shopProductIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UserResolvers<ContextType = Context, ParentType extends ResolversParentTypes['User'] = ResolversParentTypes['User'], FederationReferenceType extends FederationReferenceTypes['User'] = FederationReferenceTypes['User']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['User']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  orders?: Resolver<Maybe<ResolversTypes['OrderConnection']>, ParentType, ContextType, RequireFields<UserOrdersArgs, 'first'>>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'CheckoutPendingError' | 'DeliveryWindowTakenError' | 'EmptyCheckoutError' | 'ExchangePendingError' | 'ExchangeRefusedError' | 'IdempotencyKeyReusedError' | 'InvalidInputError' | 'OrderHoldOverError' | 'OrderItemNotFoundError' | 'OrderItemQuantityError' | 'OrderNotCancellableError' | 'OrderNotFoundError' | 'OutOfStockError' | 'PriceChangedError' | 'PurchaseLimitExceededError' | 'ShippingOptionInvalidError' | 'ShopOrderNotFoundError' | 'ShopOrderStatusError' | 'ShopProductUnavailableError', ParentType, ContextType>;
};

export type VariantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Variant'] = ResolversParentTypes['Variant']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type WarehouseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Warehouse'] = ResolversParentTypes['Warehouse']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AcceptShopOrderResult?: AcceptShopOrderResultResolvers<ContextType>;
  AcceptShopOrderSuccess?: AcceptShopOrderSuccessResolvers<ContextType>;
  AddShopOrderNoteResult?: AddShopOrderNoteResultResolvers<ContextType>;
  AddShopOrderNoteSuccess?: AddShopOrderNoteSuccessResolvers<ContextType>;
  CancelOrderItemResult?: CancelOrderItemResultResolvers<ContextType>;
  CancelOrderItemSuccess?: CancelOrderItemSuccessResolvers<ContextType>;
  CancelOrderResult?: CancelOrderResultResolvers<ContextType>;
  CancelOrderSuccess?: CancelOrderSuccessResolvers<ContextType>;
  CancelShopOrderResult?: CancelShopOrderResultResolvers<ContextType>;
  CancelShopOrderSuccess?: CancelShopOrderSuccessResolvers<ContextType>;
  CheckoutPendingError?: CheckoutPendingErrorResolvers<ContextType>;
  CheckoutResult?: CheckoutResultResolvers<ContextType>;
  CheckoutSuccess?: CheckoutSuccessResolvers<ContextType>;
  ConfirmDeliveryResult?: ConfirmDeliveryResultResolvers<ContextType>;
  ConfirmDeliverySuccess?: ConfirmDeliverySuccessResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  DeliveryWindowTakenError?: DeliveryWindowTakenErrorResolvers<ContextType>;
  EmptyCheckoutError?: EmptyCheckoutErrorResolvers<ContextType>;
  ExchangePendingError?: ExchangePendingErrorResolvers<ContextType>;
  ExchangeRefusedError?: ExchangeRefusedErrorResolvers<ContextType>;
  ExtendOrderHoldResult?: ExtendOrderHoldResultResolvers<ContextType>;
  ExtendOrderHoldSuccess?: ExtendOrderHoldSuccessResolvers<ContextType>;
  IdempotencyKeyReusedError?: IdempotencyKeyReusedErrorResolvers<ContextType>;
  InputProblem?: InputProblemResolvers<ContextType>;
  InvalidInputError?: InvalidInputErrorResolvers<ContextType>;
  Invoice?: InvoiceResolvers<ContextType>;
  ItemWarehouse?: ItemWarehouseResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Order?: OrderResolvers<ContextType>;
  OrderConnection?: OrderConnectionResolvers<ContextType>;
  OrderEdge?: OrderEdgeResolvers<ContextType>;
  OrderEvent?: OrderEventResolvers<ContextType>;
  OrderHoldOverError?: OrderHoldOverErrorResolvers<ContextType>;
  OrderItem?: OrderItemResolvers<ContextType>;
  OrderItemNotFoundError?: OrderItemNotFoundErrorResolvers<ContextType>;
  OrderItemQuantityError?: OrderItemQuantityErrorResolvers<ContextType>;
  OrderNotCancellableError?: OrderNotCancellableErrorResolvers<ContextType>;
  OrderNotFoundError?: OrderNotFoundErrorResolvers<ContextType>;
  OutOfStockError?: OutOfStockErrorResolvers<ContextType>;
  OutOfStockLine?: OutOfStockLineResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PlaceExchangeResult?: PlaceExchangeResultResolvers<ContextType>;
  PlaceExchangeSuccess?: PlaceExchangeSuccessResolvers<ContextType>;
  PriceChangedError?: PriceChangedErrorResolvers<ContextType>;
  PricedLine?: PricedLineResolvers<ContextType>;
  Product?: ProductResolvers<ContextType>;
  PurchaseLimitExceededError?: PurchaseLimitExceededErrorResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  ShipShopOrderResult?: ShipShopOrderResultResolvers<ContextType>;
  ShipShopOrderSuccess?: ShipShopOrderSuccessResolvers<ContextType>;
  ShippingAddress?: ShippingAddressResolvers<ContextType>;
  ShippingOptionInvalidError?: ShippingOptionInvalidErrorResolvers<ContextType>;
  Shop?: ShopResolvers<ContextType>;
  ShopOrder?: ShopOrderResolvers<ContextType>;
  ShopOrderConnection?: ShopOrderConnectionResolvers<ContextType>;
  ShopOrderEdge?: ShopOrderEdgeResolvers<ContextType>;
  ShopOrderNotFoundError?: ShopOrderNotFoundErrorResolvers<ContextType>;
  ShopOrderStatusError?: ShopOrderStatusErrorResolvers<ContextType>;
  ShopProduct?: ShopProductResolvers<ContextType>;
  ShopProductUnavailableError?: ShopProductUnavailableErrorResolvers<ContextType>;
  User?: UserResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  Variant?: VariantResolvers<ContextType>;
  Warehouse?: WarehouseResolvers<ContextType>;
};

