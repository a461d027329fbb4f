import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Money as MoneyValue } from '../../../packages/kernel/money.ts';
import type { ShipmentRow, ShipmentEventRow, ParcelRow, ParcelItemRow, CarrierPickupRow, ShippingBookingRow } from '../tables.ts';
import type { CartShopRow } from '../option/cart-shipping-options.ts';
import type { ShippingOptionRow, ShippingPartRow } from '../option/shipping-options.ts';
import type { ShippingPriceRow } from '../option/shipping-prices.ts';
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

export type BookShippingInput = {
  /** Whose order it is. */
  readonly clientId: Scalars['ID']['input'];
  readonly destination: ShippingDestinationInput;
  readonly holdSeconds: Scalars['Int']['input'];
  readonly orderId: Scalars['ID']['input'];
  readonly parts: ReadonlyArray<BookShippingPartInput>;
};

export type BookShippingLineInput = {
  readonly quantity: Scalars['Int']['input'];
  readonly variantId: Scalars['ID']['input'];
};

export type BookShippingPartInput = {
  readonly lines: ReadonlyArray<BookShippingLineInput>;
  /** Of a `ShippingOption` for these goods from this shop to the destination. */
  readonly optionId: Scalars['ID']['input'];
  readonly shopId: Scalars['ID']['input'];
  readonly shopOrderId: Scalars['ID']['input'];
  /** Of a `DeliveryWindow` of the shop; an option with PICKUP has none. */
  readonly windowId?: InputMaybe<Scalars['ID']['input']>;
};

export type BookShippingResult = BookShippingSuccess | DeliveryWindowFullError | ShippingBookingClosedError | ShippingBookingDiffersError | ShippingQuoteExpiredError | ShippingQuoteInvalidError;

export type BookShippingSuccess = {
  readonly __typename?: 'BookShippingSuccess';
  /** In the order of the parts. */
  readonly bookings: ReadonlyArray<ShippingBooking>;
};

export type CancelShipmentInput = {
  readonly shipmentId: Scalars['ID']['input'];
};

export type CancelShipmentResult = CancelShipmentSuccess | ShipmentNotFoundError | ShipmentPickedUpError;

export type CancelShipmentSuccess = {
  readonly __typename?: 'CancelShipmentSuccess';
  readonly shipment: Shipment;
};

export type Carrier = {
  readonly __typename?: 'Carrier';
  readonly code: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
};

/**
 * No carrier was chosen, there is none of this name with this service, or it takes no such goods, or not the money of what is to
 * be paid at the door. Name another one.
 */
export type CarrierNotAvailableError = UserError & {
  readonly __typename?: 'CarrierNotAvailableError';
  readonly message: Scalars['String']['output'];
};

/** A carrier comes to a warehouse. */
export type CarrierPickup = {
  readonly __typename?: 'CarrierPickup';
  readonly carrier: Carrier;
  readonly from: Scalars['DateTime']['output'];
  readonly id: Scalars['ID']['output'];
  readonly to: Scalars['DateTime']['output'];
  readonly warehouse?: Maybe<Warehouse>;
};

export type CartLine = {
  readonly __typename?: 'CartLine';
  readonly quantity: Scalars['Int']['output'];
  readonly shopProduct?: Maybe<ShopProduct>;
};

/** The same as in `ShippingOptionsInput`. */
export type CartShippingInput = {
  readonly cashOnDelivery?: Scalars['Boolean']['input'];
  readonly destination: ShippingDestinationInput;
  readonly isInsured?: Scalars['Boolean']['input'];
  readonly sort?: ShippingOptionSort;
};

/** The lines of a cart that one shop sells. */
export type CartShop = {
  readonly __typename?: 'CartShop';
  readonly id: Scalars['ID']['output'];
  readonly lines: ReadonlyArray<CartLine>;
  /**
   * How its lines, whole, can reach the client: as `shippingOptions` says it for one part. All shops of a cart together are
   * one question.
   */
  readonly shippingOptions: ShippingPart;
  readonly shop?: Maybe<Shop>;
};


/** The lines of a cart that one shop sells. */
export type CartShopShippingOptionsArgs = {
  input: CartShippingInput;
};

export type CloseReturnShipmentInput = {
  readonly returnId: Scalars['ID']['input'];
};

export type CloseReturnShipmentResult = CloseReturnShipmentSuccess | ShipmentPickedUpError;

export type CloseReturnShipmentSuccess = {
  readonly __typename?: 'CloseReturnShipmentSuccess';
  readonly returnId: Scalars['ID']['output'];
};

export type CreateReturnShipmentInput = {
  /** The code of a carrier. Left out, the one that the client chose for the order, else the first one that goes everywhere. */
  readonly carrier?: InputMaybe<Scalars['ID']['input']>;
  readonly clientId: Scalars['ID']['input'];
  readonly items: ReadonlyArray<ReturnShipmentItemInput>;
  readonly orderId: Scalars['ID']['input'];
  readonly recipient: ReturnRecipientInput;
  readonly returnId: Scalars['ID']['input'];
  readonly shopId: Scalars['ID']['input'];
  readonly shopOrderId: Scalars['ID']['input'];
  /** Of the shop, where the goods go. */
  readonly warehouseId: Scalars['ID']['input'];
};

export type CreateReturnShipmentResult = CarrierNotAvailableError | CreateReturnShipmentSuccess | ReturnShipmentClosedError;

export type CreateReturnShipmentSuccess = {
  readonly __typename?: 'CreateReturnShipmentSuccess';
  readonly shipment: Shipment;
};

export type CreateShipmentInput = {
  /** The code of a carrier. Left out, the one that the client chose. */
  readonly carrier?: InputMaybe<Scalars['ID']['input']>;
  /** 1 to 128 characters, unique per request of the caller. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 1 to 100 items of the shop order, each once. */
  readonly items: ReadonlyArray<ShipmentItemInput>;
  /** How they are packed, when the shop knows: exactly these items. Left out, they are packed by the weight in the catalogue. */
  readonly parcels?: InputMaybe<ReadonlyArray<ParcelInput>>;
  /** Of the carrier. Left out, the one that the client chose, else the carrier's first one. */
  readonly service?: InputMaybe<ShippingService>;
  readonly shopOrderId: Scalars['ID']['input'];
};

export type CreateShipmentResult = CarrierNotAvailableError | CreateShipmentSuccess | IdempotencyKeyReusedError | InvalidInputError | ShipmentItemsError | ShipmentOrderNotFoundError | ShipmentOrderStatusError;

export type CreateShipmentSuccess = {
  readonly __typename?: 'CreateShipmentSuccess';
  readonly shipment: Shipment;
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

export type DeliverySlot = {
  readonly __typename?: 'DeliverySlot';
  readonly capacity: Scalars['Int']['output'];
  readonly startHour: Scalars['Int']['output'];
};

export type DeliverySlotInput = {
  /** 0 to 10,000 deliveries a day. With 0 the slot is not offered. */
  readonly capacity: Scalars['Int']['input'];
  /** 6, 8, 10 … 20: the hour at which it begins, by the clock of the destination. */
  readonly startHour: Scalars['Int']['input'];
};

/** Two hours of a day in which the goods of one shop are brought. */
export type DeliveryWindow = {
  readonly __typename?: 'DeliveryWindow';
  readonly from: Scalars['DateTime']['output'];
  readonly id: Scalars['ID']['output'];
  readonly placesLeft: Scalars['Int']['output'];
  readonly to: Scalars['DateTime']['output'];
};

/** A window has no place left, or is none of the shop's to come. Nothing was held. Offer the client the next free ones. */
export type DeliveryWindowFullError = UserError & {
  readonly __typename?: 'DeliveryWindowFullError';
  readonly message: Scalars['String']['output'];
  /** The next three with places left. */
  readonly nextFree: ReadonlyArray<DeliveryWindow>;
  readonly shopId: Scalars['ID']['output'];
  readonly windowId: Scalars['ID']['output'];
};

export type DeliveryWindowsInput = {
  /** 1 to 14. */
  readonly days?: Scalars['Int']['input'];
  readonly destination: ShippingDestinationInput;
  /** The first day, by the clock of the destination; today when left out. */
  readonly from?: InputMaybe<Scalars['DateTime']['input']>;
  readonly shopId: Scalars['ID']['input'];
};

export type ExtendShippingHoldInput = {
  /** From when it was booked. */
  readonly holdSeconds: Scalars['Int']['input'];
  readonly orderId: Scalars['ID']['input'];
};

export type ExtendShippingHoldResult = ExtendShippingHoldSuccess | ShippingBookingClosedError;

export type ExtendShippingHoldSuccess = {
  readonly __typename?: 'ExtendShippingHoldSuccess';
  /** In the order of the parts. */
  readonly bookings: ReadonlyArray<ShippingBooking>;
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
   * For orders. Honours the options chosen for the parts of an order and holds their places in delivery windows, all or none,
   * until `holdSeconds` from now by the database's clock. Idempotent by `orderId`: a repeat answers the first outcome, also
   * when the options have expired meanwhile. Confirmed by `order.paid`, released by `order.closed-unpaid`.
   */
  readonly bookShipping: BookShippingResult;
  /** OWNER or STAFF. Takes a shipment back before the carrier has picked it up: its goods may be shipped anew. Repeating it is a success. */
  readonly cancelShipment: CancelShipmentResult;
  /**
   * For returns. The goods of a return are not to be sent: takes its shipment back unless the carrier has it. A call that comes
   * before the shipment is made wins: it is not made any more. Safe to repeat.
   */
  readonly closeReturnShipment: CloseReturnShipmentResult;
  /**
   * For returns. Makes a shipment from the client to the shop, with a label for the client. Idempotent by `returnId`: a repeat
   * answers the first one, whatever else it says. Its facts are `return-shipment.…`.
   */
  readonly createReturnShipment: CreateReturnShipmentResult;
  /**
   * OWNER or STAFF. Hands some or all goods of an accepted part of an order to a carrier, in one or more parcels under one
   * tracking number. Parts of it may follow in other shipments; never more than was ordered, and nothing of what went by
   * `shipShopOrder`. What is to be paid at the door goes by a carrier that takes the money.
   */
  readonly createShipment: CreateShipmentResult;
  /** For orders: holds what was booked for an order longer, from when it was booked. Never shortens. Safe to repeat. */
  readonly extendShippingHold: ExtendShippingHoldResult;
  /**
   * OWNER or STAFF. Asks a carrier to come to the warehouse for shipments that wait there. Another request for the same
   * shipments takes the place of the one before.
   */
  readonly requestCarrierPickup: RequestCarrierPickupResult;
  /**
   * OWNER or STAFF. Says how many deliveries the shop takes on in each two-hour slot of a day; other slots stay as they are.
   * What is promised already is kept. Repeating it is a success.
   */
  readonly setDeliveryCapacity: SetDeliveryCapacityResult;
};


export type MutationBookShippingArgs = {
  input: BookShippingInput;
};


export type MutationCancelShipmentArgs = {
  input: CancelShipmentInput;
};


export type MutationCloseReturnShipmentArgs = {
  input: CloseReturnShipmentInput;
};


export type MutationCreateReturnShipmentArgs = {
  input: CreateReturnShipmentInput;
};


export type MutationCreateShipmentArgs = {
  input: CreateShipmentInput;
};


export type MutationExtendShippingHoldArgs = {
  input: ExtendShippingHoldInput;
};


export type MutationRequestCarrierPickupArgs = {
  input: RequestCarrierPickupInput;
};


export type MutationSetDeliveryCapacityArgs = {
  input: SetDeliveryCapacityInput;
};

/** No carrier goes from the shop to the destination with what was asked for. Ask without cash on delivery. */
export type NoCoverage = {
  readonly __typename?: 'NoCoverage';
  readonly message: Scalars['String']['output'];
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

export type Parcel = {
  readonly __typename?: 'Parcel';
  readonly items: ReadonlyArray<ParcelItem>;
  /** From 1 on, within the shipment. */
  readonly number: Scalars['Int']['output'];
  readonly weightGrams: Scalars['Int']['output'];
};

export type ParcelInput = {
  readonly items: ReadonlyArray<ShipmentItemInput>;
  /** Weighed, in grams: 1 to 1,000,000. */
  readonly weightGrams: Scalars['Int']['input'];
};

export type ParcelItem = {
  readonly __typename?: 'ParcelItem';
  readonly item: OrderItem;
  readonly quantity: Scalars['Int']['output'];
  readonly variant: Variant;
};

/** The shipments are of several carriers or in several warehouses. Ask for one pick-up for each. */
export type PickupMixedError = UserError & {
  readonly __typename?: 'PickupMixedError';
  readonly message: Scalars['String']['output'];
};

export type Query = {
  readonly __typename?: 'Query';
  /**
   * The two-hour windows in which a shop has goods brought to a place, those to come with places left, in order of time. Null
   * when the place is in no province that is known here.
   */
  readonly deliveryWindows?: Maybe<ReadonlyArray<DeliveryWindow>>;
  /** For orders: what the options that were chosen cost, before an order is made with them. Writes nothing. */
  readonly quotedShipping: QuotedShippingResult;
  /** A shipment of an order of the viewer, or of a shop that the viewer may act for; else null. */
  readonly shipment?: Maybe<Shipment>;
  /**
   * What it costs and how long it takes to bring goods of shops to a place: for every part all carriers compared, in the
   * order of `parts`. Writes nothing. An option keeps its price until `expiresAt`, for these goods, this shop and this
   * destination: `checkout` and `checkoutCart` take its id. Prices and weights are those of the shops and the catalogue.
   */
  readonly shippingOptions: ReadonlyArray<ShippingPart>;
  /**
   * For carts: what it costs and how long it takes to bring each part, in the order of the parts. Nothing is promised by it:
   * `shippingOptions` makes offers.
   */
  readonly shippingPrices: ReadonlyArray<ShippingPrices>;
};


export type QueryDeliveryWindowsArgs = {
  input: DeliveryWindowsInput;
};


export type QueryQuotedShippingArgs = {
  input: QuotedShippingInput;
};


export type QueryShipmentArgs = {
  id: Scalars['ID']['input'];
};


export type QueryShippingOptionsArgs = {
  input: ShippingOptionsInput;
};


export type QueryShippingPricesArgs = {
  input: ShippingPricesInput;
};

export type QuotedShipping = {
  readonly __typename?: 'QuotedShipping';
  /** Whether the carrier collects the money for the goods. */
  readonly isCashOnDelivery: Scalars['Boolean']['output'];
  readonly shopId: Scalars['ID']['output'];
  /** What the client pays for it. */
  readonly total: Money;
};

export type QuotedShippingInput = {
  readonly destination: ShippingDestinationInput;
  readonly parts: ReadonlyArray<QuotedShippingPartInput>;
};

export type QuotedShippingPartInput = {
  readonly lines: ReadonlyArray<BookShippingLineInput>;
  /** Of a `ShippingOption` for these goods from this shop to the destination. */
  readonly optionId: Scalars['ID']['input'];
  readonly shopId: Scalars['ID']['input'];
  /** Of a `DeliveryWindow` of the shop; an option with PICKUP has none. */
  readonly windowId?: InputMaybe<Scalars['ID']['input']>;
};

export type QuotedShippingResult = QuotedShippingSuccess | ShippingQuoteExpiredError | ShippingQuoteInvalidError;

export type QuotedShippingSuccess = {
  readonly __typename?: 'QuotedShippingSuccess';
  /** In the order of the parts. */
  readonly quotes: ReadonlyArray<QuotedShipping>;
};

export type RequestCarrierPickupInput = {
  /** When the carrier may come: within the next 14 days, for two hours from then on. */
  readonly from: Scalars['DateTime']['input'];
  /** 1 to 128 characters, unique per request of the caller. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 1 to 100 shipments that wait in one warehouse for one carrier. */
  readonly shipmentIds: ReadonlyArray<Scalars['ID']['input']>;
};

export type RequestCarrierPickupResult = IdempotencyKeyReusedError | InvalidInputError | PickupMixedError | RequestCarrierPickupSuccess | ShipmentNotFoundError | ShipmentPickedUpError;

export type RequestCarrierPickupSuccess = {
  readonly __typename?: 'RequestCarrierPickupSuccess';
  readonly carrierPickup: CarrierPickup;
};

export type ReturnRecipientInput = {
  readonly city: Scalars['String']['input'];
  readonly countryCode: Scalars['String']['input'];
  readonly phoneNumber: Scalars['String']['input'];
  readonly postalCode: Scalars['String']['input'];
  readonly province: Scalars['String']['input'];
  readonly recipientName: Scalars['String']['input'];
  readonly street: Scalars['String']['input'];
};

/** The goods of the return are not to be sent any more. */
export type ReturnShipmentClosedError = UserError & {
  readonly __typename?: 'ReturnShipmentClosedError';
  readonly message: Scalars['String']['output'];
};

export type ReturnShipmentItemInput = {
  readonly orderItemId: Scalars['ID']['input'];
  readonly quantity: Scalars['Int']['input'];
  readonly variantId: Scalars['ID']['input'];
};

export type SetDeliveryCapacityInput = {
  readonly shopId: Scalars['ID']['input'];
  /** 1 to 8 slots, each once. */
  readonly slots: ReadonlyArray<DeliverySlotInput>;
};

export type SetDeliveryCapacityResult = InvalidInputError | SetDeliveryCapacitySuccess | ShippingShopNotFoundError;

export type SetDeliveryCapacitySuccess = {
  readonly __typename?: 'SetDeliveryCapacitySuccess';
  /** All slots of the shop, the earliest first. */
  readonly slots: ReadonlyArray<DeliverySlot>;
};

/** Goods of one part of an order on their way to the client, or of a return on their way back, under one tracking number. */
export type Shipment = {
  readonly __typename?: 'Shipment';
  readonly carrier: Carrier;
  /** When the carrier comes for it; null when that was not asked for. */
  readonly carrierPickup?: Maybe<CarrierPickup>;
  readonly createdAt: Scalars['DateTime']['output'];
  /** What the carrier told, by its own clock, oldest first; what came late stands where it belongs. */
  readonly events: ReadonlyArray<ShipmentEvent>;
  readonly id: Scalars['ID']['output'];
  /**
   * Where the label is to be had as PDF, a page per parcel, for the next 15 minutes by the database's clock. Null to anybody but
   * the shop's users and ADMIN, and the client when the goods are on their way back, and when the shipment is cancelled.
   */
  readonly label?: Maybe<Scalars['String']['output']>;
  readonly parcels: ReadonlyArray<Parcel>;
  /** What the client was promised; null when no option was chosen for the order. */
  readonly promisedFrom?: Maybe<Scalars['DateTime']['output']>;
  readonly promisedTo?: Maybe<Scalars['DateTime']['output']>;
  readonly service: ShippingService;
  readonly shopOrder: ShopOrder;
  readonly status: ShipmentStatus;
  readonly trackingNumber: Scalars['String']['output'];
};

export type ShipmentEvent = {
  readonly __typename?: 'ShipmentEvent';
  readonly at: Scalars['DateTime']['output'];
  /** In the carrier's words. */
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly place?: Maybe<Scalars['String']['output']>;
  readonly status: ShipmentStatus;
};

export type ShipmentItemInput = {
  readonly orderItemId: Scalars['ID']['input'];
  /** 1 to 1,000. */
  readonly quantity: Scalars['Int']['input'];
};

export type ShipmentItemLeft = {
  readonly __typename?: 'ShipmentItemLeft';
  /** How many may be shipped still. */
  readonly left: Scalars['Int']['output'];
  readonly orderItemId: Scalars['ID']['output'];
};

/** More than was ordered, or than is left after earlier shipments. Ship what is left. */
export type ShipmentItemsError = UserError & {
  readonly __typename?: 'ShipmentItemsError';
  readonly items: ReadonlyArray<ShipmentItemLeft>;
  readonly message: Scalars['String']['output'];
};

/** No such shipment among those of the shops that the viewer may act for. */
export type ShipmentNotFoundError = UserError & {
  readonly __typename?: 'ShipmentNotFoundError';
  readonly message: Scalars['String']['output'];
};

/** No such shop order among those that the viewer may act for. */
export type ShipmentOrderNotFoundError = UserError & {
  readonly __typename?: 'ShipmentOrderNotFoundError';
  readonly message: Scalars['String']['output'];
};

/**
 * The shop order is not to be shipped: accept it first; one that is cancelled, delivered or shipped by the shop's own means stays
 * so.
 */
export type ShipmentOrderStatusError = UserError & {
  readonly __typename?: 'ShipmentOrderStatusError';
  readonly message: Scalars['String']['output'];
};

/** The carrier has it already. */
export type ShipmentPickedUpError = UserError & {
  readonly __typename?: 'ShipmentPickedUpError';
  readonly message: Scalars['String']['output'];
  readonly status: ShipmentStatus;
};

export type ShipmentStatus =
  /** Taken back by the shop before it was picked up. */
  | 'CANCELLED'
  | 'DELIVERED'
  /** Nobody took it in. It is tried again, or returns. */
  | 'FAILED_ATTEMPT'
  | 'IN_TRANSIT'
  /** Waits for the carrier. */
  | 'LABEL_CREATED'
  | 'LOST'
  /** With whoever brings it to the door. */
  | 'OUT_FOR_DELIVERY'
  | 'PICKED_UP'
  | 'RETURNED'
  /** On its way back to the shop. */
  | 'RETURNING';

/** How a part of an order is to reach the client, and what was promised. */
export type ShippingBooking = {
  readonly __typename?: 'ShippingBooking';
  readonly carrier: Carrier;
  readonly cashOnDeliveryFee: Money;
  /** Null unless it is HELD. */
  readonly heldUntil?: Maybe<Scalars['DateTime']['output']>;
  readonly insurance: Money;
  readonly price: Money;
  /** The delivery window when one was chosen. */
  readonly promisedFrom: Scalars['DateTime']['output'];
  readonly promisedTo: Scalars['DateTime']['output'];
  readonly service: ShippingService;
  readonly shopId: Scalars['ID']['output'];
  readonly shopOrderId: Scalars['ID']['output'];
  readonly status: ShippingBookingStatus;
  /** What the client pays for it. */
  readonly total: Money;
  /** The window that was chosen, while its place is held or promised. Null when none was, or it had filled up before a late payment. */
  readonly windowId?: Maybe<Scalars['ID']['output']>;
};

/** The order was over before, or its hold ended. Nothing is booked for it any more. */
export type ShippingBookingClosedError = UserError & {
  readonly __typename?: 'ShippingBookingClosedError';
  readonly message: Scalars['String']['output'];
};

/** The order was booked with other parts or another destination before. What was booked first stands. */
export type ShippingBookingDiffersError = UserError & {
  readonly __typename?: 'ShippingBookingDiffersError';
  readonly message: Scalars['String']['output'];
};

export type ShippingBookingStatus =
  /** The order is paid. */
  | 'CONFIRMED'
  /** Not paid in time. */
  | 'EXPIRED'
  /** Its place is held until `heldUntil`. */
  | 'HELD'
  /** The order or its part is over. */
  | 'RELEASED';

/** City and province are found without regard to case, accents and words such as `Kota`. */
export type ShippingDestinationInput = {
  readonly city: Scalars['String']['input'];
  /** ISO 3166-1 alpha-2. Carriers go to places in Indonesia. */
  readonly countryCode?: Scalars['String']['input'];
  readonly postalCode: Scalars['String']['input'];
  readonly province: Scalars['String']['input'];
};

export type ShippingLineInput = {
  /** 1 to 1,000. */
  readonly quantity: Scalars['Int']['input'];
  readonly shopProductId: Scalars['ID']['input'];
};

/** One carrier's offer for one part. */
export type ShippingOption = {
  readonly __typename?: 'ShippingOption';
  readonly carrier: Carrier;
  /** What it costs that the carrier collects the money; nothing unless it was asked for. */
  readonly cashOnDeliveryFee: Money;
  /** What the price was reckoned by: of each parcel its weight or that of its space, whichever is more. */
  readonly chargeableWeightGrams: Scalars['Int']['output'];
  /** 30 minutes after the question, by the database's clock. */
  readonly expiresAt: Scalars['DateTime']['output'];
  /** Stands for the offer when it is chosen. Cannot be made up, nor used for other goods, another shop or another place. */
  readonly id: Scalars['ID']['output'];
  /** What the insurance costs; nothing unless it was asked for. */
  readonly insurance: Money;
  /** How many. */
  readonly parcels: Scalars['Int']['output'];
  /** Of all parcels. */
  readonly price: Money;
  /** The earliest arrival; for PICKUP, from when the goods are ready. */
  readonly promisedFrom: Scalars['DateTime']['output'];
  readonly promisedTo: Scalars['DateTime']['output'];
  readonly service: ShippingService;
  /** Price, insurance and fee: what the client pays. */
  readonly total: Money;
};

export type ShippingOptionSort =
  /** By `total`; of equal ones the quicker first. */
  | 'CHEAPEST'
  /** By `promisedTo`; of equal ones the cheaper first. */
  | 'FASTEST';

export type ShippingOptionsInput = {
  /** Whether the carrier is to collect the money: carriers that do not are left out. */
  readonly cashOnDelivery?: Scalars['Boolean']['input'];
  readonly destination: ShippingDestinationInput;
  /** Whether the goods are insured at the shop's prices. */
  readonly isInsured?: Scalars['Boolean']['input'];
  /** 1 to 100, each for one shop; 1 to 500 lines in all. */
  readonly parts: ReadonlyArray<ShippingPartInput>;
  readonly sort?: ShippingOptionSort;
};

/** How the goods of one shop can reach the client. */
export type ShippingPart = {
  readonly __typename?: 'ShippingPart';
  /** In the order of `sort`, but PICKUP, which nobody brings, is the last. Empty when there is a `problem`. */
  readonly options: ReadonlyArray<ShippingOption>;
  /** Why there is no option; null when there is one. */
  readonly problem?: Maybe<ShippingProblem>;
  readonly shop?: Maybe<Shop>;
};

export type ShippingPartInput = {
  readonly lines: ReadonlyArray<ShippingLineInput>;
  readonly shopId: Scalars['ID']['input'];
};

export type ShippingPrice = {
  readonly __typename?: 'ShippingPrice';
  readonly carrier: Carrier;
  /** How many. */
  readonly parcels: Scalars['Int']['output'];
  readonly promisedTo: Scalars['DateTime']['output'];
  readonly service: ShippingService;
  readonly total: Money;
};

export type ShippingPrices = {
  readonly __typename?: 'ShippingPrices';
  /**
   * Those of carriers that no other one is below in total, time and parcels at once; the cheapest first, without pick-up.
   * Empty when nobody brings it.
   */
  readonly prices: ReadonlyArray<ShippingPrice>;
};

export type ShippingPricesInput = {
  readonly destination: ShippingDestinationInput;
  /** 1 to 2,000. */
  readonly parts: ReadonlyArray<ShippingPricesPartInput>;
};

export type ShippingPricesPartInput = {
  readonly lines: ReadonlyArray<BookShippingLineInput>;
  readonly shopId: Scalars['ID']['input'];
};

export type ShippingProblem = NoCoverage | TooHeavy | UnknownGoods | UnknownPlace;

/** Options whose time is over. Ask for them again, and show the client the prices of now. */
export type ShippingQuoteExpiredError = UserError & {
  readonly __typename?: 'ShippingQuoteExpiredError';
  readonly message: Scalars['String']['output'];
  readonly shopIds: ReadonlyArray<Scalars['ID']['output']>;
};

/**
 * Options that were not made here for these goods, this shop and this destination, or a delivery window for PICKUP. Ask for the
 * options again.
 */
export type ShippingQuoteInvalidError = UserError & {
  readonly __typename?: 'ShippingQuoteInvalidError';
  readonly message: Scalars['String']['output'];
  readonly shopIds: ReadonlyArray<Scalars['ID']['output']>;
};

export type ShippingService =
  /** Slow, for what is heavy. */
  | 'CARGO'
  | 'NEXT_DAY'
  /** The client comes to the shop. */
  | 'PICKUP'
  | 'REGULAR'
  | 'SAME_DAY';

/** No such shop among those that the viewer may act for. */
export type ShippingShopNotFoundError = UserError & {
  readonly __typename?: 'ShippingShopNotFoundError';
  readonly message: Scalars['String']['output'];
};

export type Shop = {
  readonly __typename?: 'Shop';
  readonly id: Scalars['ID']['output'];
};

export type ShopOrder = {
  readonly __typename?: 'ShopOrder';
  readonly id: Scalars['ID']['output'];
  /** To the client, oldest first. Null to anybody but the client, the shop's users and ADMIN. */
  readonly shipments?: Maybe<ReadonlyArray<Shipment>>;
  /**
   * How the client wants it to come; null when nothing was chosen: the shop sends it by its own means then. Null to anybody
   * but the client, the shop's users and ADMIN.
   */
  readonly shippingBooking?: Maybe<ShippingBooking>;
};

export type ShopProduct = {
  readonly __typename?: 'ShopProduct';
  readonly id: Scalars['ID']['output'];
};

/** No carrier takes a unit of these, or so many. Order fewer, or pick them up where the shop offers it. */
export type TooHeavy = {
  readonly __typename?: 'TooHeavy';
  readonly message: Scalars['String']['output'];
};

/** The shop does not sell these now. Take them out of the part. */
export type UnknownGoods = {
  readonly __typename?: 'UnknownGoods';
  readonly message: Scalars['String']['output'];
  readonly shopProductIds: ReadonlyArray<Scalars['ID']['output']>;
};

/** The destination is in no province that is known here. Ask for the address again. */
export type UnknownPlace = {
  readonly __typename?: 'UnknownPlace';
  readonly message: Scalars['String']['output'];
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
  CartShop: CartShop;
  Shipment: Shipment;
  ShopOrder: ShopOrder;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  CartShop:
    ( { __typename: 'CartShop' }
    & GraphQLRecursivePick<FederationTypes['CartShop'], {"id":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['CartShop'], {"shop":{"id":true},"lines":{"quantity":true,"shopProduct":{"id":true}}}> ) );
  Shipment:
    ( { __typename: 'Shipment' }
    & GraphQLRecursivePick<FederationTypes['Shipment'], {"id":true}> );
  ShopOrder:
    ( { __typename: 'ShopOrder' }
    & GraphQLRecursivePick<FederationTypes['ShopOrder'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  BookShippingResult:
    | ( Omit<BookShippingSuccess, 'bookings'> & { bookings: ReadonlyArray<_RefType['ShippingBooking']> } )
    | ( DeliveryWindowFullError )
    | ( ShippingBookingClosedError )
    | ( ShippingBookingDiffersError )
    | ( ShippingQuoteExpiredError )
    | ( ShippingQuoteInvalidError )
  ;
  CancelShipmentResult:
    | ( Omit<CancelShipmentSuccess, 'shipment'> & { shipment: _RefType['Shipment'] } )
    | ( ShipmentNotFoundError )
    | ( ShipmentPickedUpError )
  ;
  CloseReturnShipmentResult:
    | ( CloseReturnShipmentSuccess )
    | ( ShipmentPickedUpError )
  ;
  CreateReturnShipmentResult:
    | ( CarrierNotAvailableError )
    | ( Omit<CreateReturnShipmentSuccess, 'shipment'> & { shipment: _RefType['Shipment'] } )
    | ( ReturnShipmentClosedError )
  ;
  CreateShipmentResult:
    | ( CarrierNotAvailableError )
    | ( Omit<CreateShipmentSuccess, 'shipment'> & { shipment: _RefType['Shipment'] } )
    | ( IdempotencyKeyReusedError )
    | ( InvalidInputError )
    | ( ShipmentItemsError )
    | ( ShipmentOrderNotFoundError )
    | ( ShipmentOrderStatusError )
  ;
  ExtendShippingHoldResult:
    | ( Omit<ExtendShippingHoldSuccess, 'bookings'> & { bookings: ReadonlyArray<_RefType['ShippingBooking']> } )
    | ( ShippingBookingClosedError )
  ;
  QuotedShippingResult:
    | ( Omit<QuotedShippingSuccess, 'quotes'> & { quotes: ReadonlyArray<_RefType['QuotedShipping']> } )
    | ( ShippingQuoteExpiredError )
    | ( ShippingQuoteInvalidError )
  ;
  RequestCarrierPickupResult:
    | ( IdempotencyKeyReusedError )
    | ( InvalidInputError )
    | ( PickupMixedError )
    | ( Omit<RequestCarrierPickupSuccess, 'carrierPickup'> & { carrierPickup: _RefType['CarrierPickup'] } )
    | ( ShipmentNotFoundError )
    | ( ShipmentPickedUpError )
  ;
  SetDeliveryCapacityResult:
    | ( InvalidInputError )
    | ( SetDeliveryCapacitySuccess )
    | ( ShippingShopNotFoundError )
  ;
  ShippingProblem:
    | ( NoCoverage )
    | ( TooHeavy )
    | ( UnknownGoods )
    | ( UnknownPlace )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  UserError:
    | ( CarrierNotAvailableError )
    | ( DeliveryWindowFullError )
    | ( IdempotencyKeyReusedError )
    | ( InvalidInputError )
    | ( PickupMixedError )
    | ( ReturnShipmentClosedError )
    | ( ShipmentItemsError )
    | ( ShipmentNotFoundError )
    | ( ShipmentOrderNotFoundError )
    | ( ShipmentOrderStatusError )
    | ( ShipmentPickedUpError )
    | ( ShippingBookingClosedError )
    | ( ShippingBookingDiffersError )
    | ( ShippingQuoteExpiredError )
    | ( ShippingQuoteInvalidError )
    | ( ShippingShopNotFoundError )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  BookShippingInput: BookShippingInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  BookShippingLineInput: BookShippingLineInput;
  BookShippingPartInput: BookShippingPartInput;
  BookShippingResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['BookShippingResult']>;
  BookShippingSuccess: ResolverTypeWrapper<Omit<BookShippingSuccess, 'bookings'> & { bookings: ReadonlyArray<ResolversTypes['ShippingBooking']> }>;
  CancelShipmentInput: CancelShipmentInput;
  CancelShipmentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CancelShipmentResult']>;
  CancelShipmentSuccess: ResolverTypeWrapper<Omit<CancelShipmentSuccess, 'shipment'> & { shipment: ResolversTypes['Shipment'] }>;
  Carrier: ResolverTypeWrapper<Carrier>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  CarrierNotAvailableError: ResolverTypeWrapper<CarrierNotAvailableError>;
  CarrierPickup: ResolverTypeWrapper<CarrierPickupRow>;
  CartLine: ResolverTypeWrapper<CartLine>;
  CartShippingInput: CartShippingInput;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  CartShop: ResolverTypeWrapper<CartShopRow>;
  CloseReturnShipmentInput: CloseReturnShipmentInput;
  CloseReturnShipmentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CloseReturnShipmentResult']>;
  CloseReturnShipmentSuccess: ResolverTypeWrapper<CloseReturnShipmentSuccess>;
  CreateReturnShipmentInput: CreateReturnShipmentInput;
  CreateReturnShipmentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateReturnShipmentResult']>;
  CreateReturnShipmentSuccess: ResolverTypeWrapper<Omit<CreateReturnShipmentSuccess, 'shipment'> & { shipment: ResolversTypes['Shipment'] }>;
  CreateShipmentInput: CreateShipmentInput;
  CreateShipmentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateShipmentResult']>;
  CreateShipmentSuccess: ResolverTypeWrapper<Omit<CreateShipmentSuccess, 'shipment'> & { shipment: ResolversTypes['Shipment'] }>;
  CurrencyCode: CurrencyCode;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  DeliverySlot: ResolverTypeWrapper<DeliverySlot>;
  DeliverySlotInput: DeliverySlotInput;
  DeliveryWindow: ResolverTypeWrapper<DeliveryWindow>;
  DeliveryWindowFullError: ResolverTypeWrapper<DeliveryWindowFullError>;
  DeliveryWindowsInput: DeliveryWindowsInput;
  ExtendShippingHoldInput: ExtendShippingHoldInput;
  ExtendShippingHoldResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ExtendShippingHoldResult']>;
  ExtendShippingHoldSuccess: ResolverTypeWrapper<Omit<ExtendShippingHoldSuccess, 'bookings'> & { bookings: ReadonlyArray<ResolversTypes['ShippingBooking']> }>;
  IdempotencyKeyReusedError: ResolverTypeWrapper<IdempotencyKeyReusedError>;
  InputProblem: ResolverTypeWrapper<InputProblem>;
  InvalidInputError: ResolverTypeWrapper<InvalidInputError>;
  Money: ResolverTypeWrapper<MoneyValue>;
  MoneyInput: MoneyInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NoCoverage: ResolverTypeWrapper<NoCoverage>;
  OrderItem: ResolverTypeWrapper<OrderItem>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Parcel: ResolverTypeWrapper<ParcelRow>;
  ParcelInput: ParcelInput;
  ParcelItem: ResolverTypeWrapper<ParcelItemRow>;
  PickupMixedError: ResolverTypeWrapper<PickupMixedError>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  QuotedShipping: ResolverTypeWrapper<Omit<QuotedShipping, 'total'> & { total: ResolversTypes['Money'] }>;
  QuotedShippingInput: QuotedShippingInput;
  QuotedShippingPartInput: QuotedShippingPartInput;
  QuotedShippingResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['QuotedShippingResult']>;
  QuotedShippingSuccess: ResolverTypeWrapper<Omit<QuotedShippingSuccess, 'quotes'> & { quotes: ReadonlyArray<ResolversTypes['QuotedShipping']> }>;
  RequestCarrierPickupInput: RequestCarrierPickupInput;
  RequestCarrierPickupResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RequestCarrierPickupResult']>;
  RequestCarrierPickupSuccess: ResolverTypeWrapper<Omit<RequestCarrierPickupSuccess, 'carrierPickup'> & { carrierPickup: ResolversTypes['CarrierPickup'] }>;
  ReturnRecipientInput: ReturnRecipientInput;
  ReturnShipmentClosedError: ResolverTypeWrapper<ReturnShipmentClosedError>;
  ReturnShipmentItemInput: ReturnShipmentItemInput;
  SetDeliveryCapacityInput: SetDeliveryCapacityInput;
  SetDeliveryCapacityResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetDeliveryCapacityResult']>;
  SetDeliveryCapacitySuccess: ResolverTypeWrapper<SetDeliveryCapacitySuccess>;
  Shipment: ResolverTypeWrapper<ShipmentRow>;
  ShipmentEvent: ResolverTypeWrapper<ShipmentEventRow>;
  ShipmentItemInput: ShipmentItemInput;
  ShipmentItemLeft: ResolverTypeWrapper<ShipmentItemLeft>;
  ShipmentItemsError: ResolverTypeWrapper<ShipmentItemsError>;
  ShipmentNotFoundError: ResolverTypeWrapper<ShipmentNotFoundError>;
  ShipmentOrderNotFoundError: ResolverTypeWrapper<ShipmentOrderNotFoundError>;
  ShipmentOrderStatusError: ResolverTypeWrapper<ShipmentOrderStatusError>;
  ShipmentPickedUpError: ResolverTypeWrapper<ShipmentPickedUpError>;
  ShipmentStatus: ShipmentStatus;
  ShippingBooking: ResolverTypeWrapper<ShippingBookingRow>;
  ShippingBookingClosedError: ResolverTypeWrapper<ShippingBookingClosedError>;
  ShippingBookingDiffersError: ResolverTypeWrapper<ShippingBookingDiffersError>;
  ShippingBookingStatus: ShippingBookingStatus;
  ShippingDestinationInput: ShippingDestinationInput;
  ShippingLineInput: ShippingLineInput;
  ShippingOption: ResolverTypeWrapper<ShippingOptionRow>;
  ShippingOptionSort: ShippingOptionSort;
  ShippingOptionsInput: ShippingOptionsInput;
  ShippingPart: ResolverTypeWrapper<ShippingPartRow>;
  ShippingPartInput: ShippingPartInput;
  ShippingPrice: ResolverTypeWrapper<ShippingPriceRow>;
  ShippingPrices: ResolverTypeWrapper<Omit<ShippingPrices, 'prices'> & { prices: ReadonlyArray<ResolversTypes['ShippingPrice']> }>;
  ShippingPricesInput: ShippingPricesInput;
  ShippingPricesPartInput: ShippingPricesPartInput;
  ShippingProblem: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ShippingProblem']>;
  ShippingQuoteExpiredError: ResolverTypeWrapper<ShippingQuoteExpiredError>;
  ShippingQuoteInvalidError: ResolverTypeWrapper<ShippingQuoteInvalidError>;
  ShippingService: ShippingService;
  ShippingShopNotFoundError: ResolverTypeWrapper<ShippingShopNotFoundError>;
  Shop: ResolverTypeWrapper<Shop>;
  ShopOrder: ResolverTypeWrapper<Omit<ShopOrder, 'shipments' | 'shippingBooking'> & { shipments?: Maybe<ReadonlyArray<ResolversTypes['Shipment']>>, shippingBooking?: Maybe<ResolversTypes['ShippingBooking']> }>;
  ShopProduct: ResolverTypeWrapper<ShopProduct>;
  TooHeavy: ResolverTypeWrapper<TooHeavy>;
  UnknownGoods: ResolverTypeWrapper<UnknownGoods>;
  UnknownPlace: ResolverTypeWrapper<UnknownPlace>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  Variant: ResolverTypeWrapper<Variant>;
  Warehouse: ResolverTypeWrapper<Warehouse>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  BookShippingInput: BookShippingInput;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  BookShippingLineInput: BookShippingLineInput;
  BookShippingPartInput: BookShippingPartInput;
  BookShippingResult: ResolversUnionTypes<ResolversParentTypes>['BookShippingResult'];
  BookShippingSuccess: Omit<BookShippingSuccess, 'bookings'> & { bookings: ReadonlyArray<ResolversParentTypes['ShippingBooking']> };
  CancelShipmentInput: CancelShipmentInput;
  CancelShipmentResult: ResolversUnionTypes<ResolversParentTypes>['CancelShipmentResult'];
  CancelShipmentSuccess: Omit<CancelShipmentSuccess, 'shipment'> & { shipment: ResolversParentTypes['Shipment'] };
  Carrier: Carrier;
  String: Scalars['String']['output'];
  CarrierNotAvailableError: CarrierNotAvailableError;
  CarrierPickup: CarrierPickupRow;
  CartLine: CartLine;
  CartShippingInput: CartShippingInput;
  Boolean: Scalars['Boolean']['output'];
  CartShop: CartShopRow;
  CloseReturnShipmentInput: CloseReturnShipmentInput;
  CloseReturnShipmentResult: ResolversUnionTypes<ResolversParentTypes>['CloseReturnShipmentResult'];
  CloseReturnShipmentSuccess: CloseReturnShipmentSuccess;
  CreateReturnShipmentInput: CreateReturnShipmentInput;
  CreateReturnShipmentResult: ResolversUnionTypes<ResolversParentTypes>['CreateReturnShipmentResult'];
  CreateReturnShipmentSuccess: Omit<CreateReturnShipmentSuccess, 'shipment'> & { shipment: ResolversParentTypes['Shipment'] };
  CreateShipmentInput: CreateShipmentInput;
  CreateShipmentResult: ResolversUnionTypes<ResolversParentTypes>['CreateShipmentResult'];
  CreateShipmentSuccess: Omit<CreateShipmentSuccess, 'shipment'> & { shipment: ResolversParentTypes['Shipment'] };
  DateTime: Scalars['DateTime']['output'];
  Decimal: Scalars['Decimal']['output'];
  DeliverySlot: DeliverySlot;
  DeliverySlotInput: DeliverySlotInput;
  DeliveryWindow: DeliveryWindow;
  DeliveryWindowFullError: DeliveryWindowFullError;
  DeliveryWindowsInput: DeliveryWindowsInput;
  ExtendShippingHoldInput: ExtendShippingHoldInput;
  ExtendShippingHoldResult: ResolversUnionTypes<ResolversParentTypes>['ExtendShippingHoldResult'];
  ExtendShippingHoldSuccess: Omit<ExtendShippingHoldSuccess, 'bookings'> & { bookings: ReadonlyArray<ResolversParentTypes['ShippingBooking']> };
  IdempotencyKeyReusedError: IdempotencyKeyReusedError;
  InputProblem: InputProblem;
  InvalidInputError: InvalidInputError;
  Money: MoneyValue;
  MoneyInput: MoneyInput;
  Mutation: Record<PropertyKey, never>;
  NoCoverage: NoCoverage;
  OrderItem: OrderItem;
  PageInfo: PageInfo;
  Parcel: ParcelRow;
  ParcelInput: ParcelInput;
  ParcelItem: ParcelItemRow;
  PickupMixedError: PickupMixedError;
  Query: Record<PropertyKey, never>;
  QuotedShipping: Omit<QuotedShipping, 'total'> & { total: ResolversParentTypes['Money'] };
  QuotedShippingInput: QuotedShippingInput;
  QuotedShippingPartInput: QuotedShippingPartInput;
  QuotedShippingResult: ResolversUnionTypes<ResolversParentTypes>['QuotedShippingResult'];
  QuotedShippingSuccess: Omit<QuotedShippingSuccess, 'quotes'> & { quotes: ReadonlyArray<ResolversParentTypes['QuotedShipping']> };
  RequestCarrierPickupInput: RequestCarrierPickupInput;
  RequestCarrierPickupResult: ResolversUnionTypes<ResolversParentTypes>['RequestCarrierPickupResult'];
  RequestCarrierPickupSuccess: Omit<RequestCarrierPickupSuccess, 'carrierPickup'> & { carrierPickup: ResolversParentTypes['CarrierPickup'] };
  ReturnRecipientInput: ReturnRecipientInput;
  ReturnShipmentClosedError: ReturnShipmentClosedError;
  ReturnShipmentItemInput: ReturnShipmentItemInput;
  SetDeliveryCapacityInput: SetDeliveryCapacityInput;
  SetDeliveryCapacityResult: ResolversUnionTypes<ResolversParentTypes>['SetDeliveryCapacityResult'];
  SetDeliveryCapacitySuccess: SetDeliveryCapacitySuccess;
  Shipment: ShipmentRow;
  ShipmentEvent: ShipmentEventRow;
  ShipmentItemInput: ShipmentItemInput;
  ShipmentItemLeft: ShipmentItemLeft;
  ShipmentItemsError: ShipmentItemsError;
  ShipmentNotFoundError: ShipmentNotFoundError;
  ShipmentOrderNotFoundError: ShipmentOrderNotFoundError;
  ShipmentOrderStatusError: ShipmentOrderStatusError;
  ShipmentPickedUpError: ShipmentPickedUpError;
  ShippingBooking: ShippingBookingRow;
  ShippingBookingClosedError: ShippingBookingClosedError;
  ShippingBookingDiffersError: ShippingBookingDiffersError;
  ShippingDestinationInput: ShippingDestinationInput;
  ShippingLineInput: ShippingLineInput;
  ShippingOption: ShippingOptionRow;
  ShippingOptionsInput: ShippingOptionsInput;
  ShippingPart: ShippingPartRow;
  ShippingPartInput: ShippingPartInput;
  ShippingPrice: ShippingPriceRow;
  ShippingPrices: Omit<ShippingPrices, 'prices'> & { prices: ReadonlyArray<ResolversParentTypes['ShippingPrice']> };
  ShippingPricesInput: ShippingPricesInput;
  ShippingPricesPartInput: ShippingPricesPartInput;
  ShippingProblem: ResolversUnionTypes<ResolversParentTypes>['ShippingProblem'];
  ShippingQuoteExpiredError: ShippingQuoteExpiredError;
  ShippingQuoteInvalidError: ShippingQuoteInvalidError;
  ShippingShopNotFoundError: ShippingShopNotFoundError;
  Shop: Shop;
  ShopOrder: Omit<ShopOrder, 'shipments' | 'shippingBooking'> & { shipments?: Maybe<ReadonlyArray<ResolversParentTypes['Shipment']>>, shippingBooking?: Maybe<ResolversParentTypes['ShippingBooking']> } | FederationReferenceTypes['ShopOrder'];
  ShopProduct: ShopProduct;
  TooHeavy: TooHeavy;
  UnknownGoods: UnknownGoods;
  UnknownPlace: UnknownPlace;
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
  Variant: Variant;
  Warehouse: Warehouse;
};

export type BookShippingResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BookShippingResult'] = ResolversParentTypes['BookShippingResult']> = {
  __resolveType: TypeResolveFn<'BookShippingSuccess' | 'DeliveryWindowFullError' | 'ShippingBookingClosedError' | 'ShippingBookingDiffersError' | 'ShippingQuoteExpiredError' | 'ShippingQuoteInvalidError', ParentType, ContextType>;
};

export type BookShippingSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BookShippingSuccess'] = ResolversParentTypes['BookShippingSuccess']> = {
  bookings?: Resolver<ReadonlyArray<ResolversTypes['ShippingBooking']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CancelShipmentResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelShipmentResult'] = ResolversParentTypes['CancelShipmentResult']> = {
  __resolveType: TypeResolveFn<'CancelShipmentSuccess' | 'ShipmentNotFoundError' | 'ShipmentPickedUpError', ParentType, ContextType>;
};

export type CancelShipmentSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelShipmentSuccess'] = ResolversParentTypes['CancelShipmentSuccess']> = {
  shipment?: Resolver<ResolversTypes['Shipment'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CarrierResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Carrier'] = ResolversParentTypes['Carrier']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CarrierNotAvailableErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CarrierNotAvailableError'] = ResolversParentTypes['CarrierNotAvailableError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CarrierPickupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CarrierPickup'] = ResolversParentTypes['CarrierPickup']> = {
  carrier?: Resolver<ResolversTypes['Carrier'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  warehouse?: Resolver<Maybe<ResolversTypes['Warehouse']>, ParentType, ContextType>;
};

export type CartShopResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CartShop'] = ResolversParentTypes['CartShop'], FederationReferenceType extends FederationReferenceTypes['CartShop'] = FederationReferenceTypes['CartShop']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CartShop']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  shippingOptions?: Resolver<ResolversTypes['ShippingPart'], ParentType, ContextType, RequireFields<CartShopShippingOptionsArgs, 'input'>>;
};

export type CloseReturnShipmentResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CloseReturnShipmentResult'] = ResolversParentTypes['CloseReturnShipmentResult']> = {
  __resolveType: TypeResolveFn<'CloseReturnShipmentSuccess' | 'ShipmentPickedUpError', ParentType, ContextType>;
};

export type CloseReturnShipmentSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CloseReturnShipmentSuccess'] = ResolversParentTypes['CloseReturnShipmentSuccess']> = {
  returnId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreateReturnShipmentResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateReturnShipmentResult'] = ResolversParentTypes['CreateReturnShipmentResult']> = {
  __resolveType: TypeResolveFn<'CarrierNotAvailableError' | 'CreateReturnShipmentSuccess' | 'ReturnShipmentClosedError', ParentType, ContextType>;
};

export type CreateReturnShipmentSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateReturnShipmentSuccess'] = ResolversParentTypes['CreateReturnShipmentSuccess']> = {
  shipment?: Resolver<ResolversTypes['Shipment'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreateShipmentResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateShipmentResult'] = ResolversParentTypes['CreateShipmentResult']> = {
  __resolveType: TypeResolveFn<'CarrierNotAvailableError' | 'CreateShipmentSuccess' | 'IdempotencyKeyReusedError' | 'InvalidInputError' | 'ShipmentItemsError' | 'ShipmentOrderNotFoundError' | 'ShipmentOrderStatusError', ParentType, ContextType>;
};

export type CreateShipmentSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateShipmentSuccess'] = ResolversParentTypes['CreateShipmentSuccess']> = {
  shipment?: Resolver<ResolversTypes['Shipment'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export type DeliverySlotResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeliverySlot'] = ResolversParentTypes['DeliverySlot']> = {
  capacity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  startHour?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DeliveryWindowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeliveryWindow'] = ResolversParentTypes['DeliveryWindow']> = {
  from?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  placesLeft?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type DeliveryWindowFullErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeliveryWindowFullError'] = ResolversParentTypes['DeliveryWindowFullError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nextFree?: Resolver<ReadonlyArray<ResolversTypes['DeliveryWindow']>, ParentType, ContextType>;
  shopId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  windowId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExtendShippingHoldResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExtendShippingHoldResult'] = ResolversParentTypes['ExtendShippingHoldResult']> = {
  __resolveType: TypeResolveFn<'ExtendShippingHoldSuccess' | 'ShippingBookingClosedError', ParentType, ContextType>;
};

export type ExtendShippingHoldSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExtendShippingHoldSuccess'] = ResolversParentTypes['ExtendShippingHoldSuccess']> = {
  bookings?: Resolver<ReadonlyArray<ResolversTypes['ShippingBooking']>, ParentType, ContextType>;
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
  bookShipping?: Resolver<ResolversTypes['BookShippingResult'], ParentType, ContextType, RequireFields<MutationBookShippingArgs, 'input'>>;
  cancelShipment?: Resolver<ResolversTypes['CancelShipmentResult'], ParentType, ContextType, RequireFields<MutationCancelShipmentArgs, 'input'>>;
  closeReturnShipment?: Resolver<ResolversTypes['CloseReturnShipmentResult'], ParentType, ContextType, RequireFields<MutationCloseReturnShipmentArgs, 'input'>>;
  createReturnShipment?: Resolver<ResolversTypes['CreateReturnShipmentResult'], ParentType, ContextType, RequireFields<MutationCreateReturnShipmentArgs, 'input'>>;
  createShipment?: Resolver<ResolversTypes['CreateShipmentResult'], ParentType, ContextType, RequireFields<MutationCreateShipmentArgs, 'input'>>;
  extendShippingHold?: Resolver<ResolversTypes['ExtendShippingHoldResult'], ParentType, ContextType, RequireFields<MutationExtendShippingHoldArgs, 'input'>>;
  requestCarrierPickup?: Resolver<ResolversTypes['RequestCarrierPickupResult'], ParentType, ContextType, RequireFields<MutationRequestCarrierPickupArgs, 'input'>>;
  setDeliveryCapacity?: Resolver<ResolversTypes['SetDeliveryCapacityResult'], ParentType, ContextType, RequireFields<MutationSetDeliveryCapacityArgs, 'input'>>;
};

export type NoCoverageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoCoverage'] = ResolversParentTypes['NoCoverage']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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

export type ParcelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Parcel'] = ResolversParentTypes['Parcel']> = {
  items?: Resolver<ReadonlyArray<ResolversTypes['ParcelItem']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  weightGrams?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ParcelItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ParcelItem'] = ResolversParentTypes['ParcelItem']> = {
  item?: Resolver<ResolversTypes['OrderItem'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  variant?: Resolver<ResolversTypes['Variant'], ParentType, ContextType>;
};

export type PickupMixedErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PickupMixedError'] = ResolversParentTypes['PickupMixedError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  deliveryWindows?: Resolver<Maybe<ReadonlyArray<ResolversTypes['DeliveryWindow']>>, ParentType, ContextType, RequireFields<QueryDeliveryWindowsArgs, 'input'>>;
  quotedShipping?: Resolver<ResolversTypes['QuotedShippingResult'], ParentType, ContextType, RequireFields<QueryQuotedShippingArgs, 'input'>>;
  shipment?: Resolver<Maybe<ResolversTypes['Shipment']>, ParentType, ContextType, RequireFields<QueryShipmentArgs, 'id'>>;
  shippingOptions?: Resolver<ReadonlyArray<ResolversTypes['ShippingPart']>, ParentType, ContextType, RequireFields<QueryShippingOptionsArgs, 'input'>>;
  shippingPrices?: Resolver<ReadonlyArray<ResolversTypes['ShippingPrices']>, ParentType, ContextType, RequireFields<QueryShippingPricesArgs, 'input'>>;
};

export type QuotedShippingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuotedShipping'] = ResolversParentTypes['QuotedShipping']> = {
  isCashOnDelivery?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  shopId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type QuotedShippingResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuotedShippingResult'] = ResolversParentTypes['QuotedShippingResult']> = {
  __resolveType: TypeResolveFn<'QuotedShippingSuccess' | 'ShippingQuoteExpiredError' | 'ShippingQuoteInvalidError', ParentType, ContextType>;
};

export type QuotedShippingSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuotedShippingSuccess'] = ResolversParentTypes['QuotedShippingSuccess']> = {
  quotes?: Resolver<ReadonlyArray<ResolversTypes['QuotedShipping']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RequestCarrierPickupResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestCarrierPickupResult'] = ResolversParentTypes['RequestCarrierPickupResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReusedError' | 'InvalidInputError' | 'PickupMixedError' | 'RequestCarrierPickupSuccess' | 'ShipmentNotFoundError' | 'ShipmentPickedUpError', ParentType, ContextType>;
};

export type RequestCarrierPickupSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestCarrierPickupSuccess'] = ResolversParentTypes['RequestCarrierPickupSuccess']> = {
  carrierPickup?: Resolver<ResolversTypes['CarrierPickup'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReturnShipmentClosedErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReturnShipmentClosedError'] = ResolversParentTypes['ReturnShipmentClosedError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SetDeliveryCapacityResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetDeliveryCapacityResult'] = ResolversParentTypes['SetDeliveryCapacityResult']> = {
  __resolveType: TypeResolveFn<'InvalidInputError' | 'SetDeliveryCapacitySuccess' | 'ShippingShopNotFoundError', ParentType, ContextType>;
};

export type SetDeliveryCapacitySuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetDeliveryCapacitySuccess'] = ResolversParentTypes['SetDeliveryCapacitySuccess']> = {
  slots?: Resolver<ReadonlyArray<ResolversTypes['DeliverySlot']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ShipmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Shipment'] = ResolversParentTypes['Shipment'], FederationReferenceType extends FederationReferenceTypes['Shipment'] = FederationReferenceTypes['Shipment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Shipment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  carrier?: Resolver<ResolversTypes['Carrier'], ParentType, ContextType>;
  carrierPickup?: Resolver<Maybe<ResolversTypes['CarrierPickup']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  events?: Resolver<ReadonlyArray<ResolversTypes['ShipmentEvent']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  parcels?: Resolver<ReadonlyArray<ResolversTypes['Parcel']>, ParentType, ContextType>;
  promisedFrom?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  promisedTo?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  service?: Resolver<ResolversTypes['ShippingService'], ParentType, ContextType>;
  shopOrder?: Resolver<ResolversTypes['ShopOrder'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ShipmentStatus'], ParentType, ContextType>;
  trackingNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ShipmentEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShipmentEvent'] = ResolversParentTypes['ShipmentEvent']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ShipmentStatus'], ParentType, ContextType>;
};

export type ShipmentItemLeftResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShipmentItemLeft'] = ResolversParentTypes['ShipmentItemLeft']> = {
  left?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  orderItemId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ShipmentItemsErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShipmentItemsError'] = ResolversParentTypes['ShipmentItemsError']> = {
  items?: Resolver<ReadonlyArray<ResolversTypes['ShipmentItemLeft']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ShipmentNotFoundErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShipmentNotFoundError'] = ResolversParentTypes['ShipmentNotFoundError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ShipmentOrderNotFoundErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShipmentOrderNotFoundError'] = ResolversParentTypes['ShipmentOrderNotFoundError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ShipmentOrderStatusErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShipmentOrderStatusError'] = ResolversParentTypes['ShipmentOrderStatusError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ShipmentPickedUpErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShipmentPickedUpError'] = ResolversParentTypes['ShipmentPickedUpError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ShipmentStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ShippingBookingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShippingBooking'] = ResolversParentTypes['ShippingBooking']> = {
  carrier?: Resolver<ResolversTypes['Carrier'], ParentType, ContextType>;
  cashOnDeliveryFee?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  heldUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  insurance?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  price?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  promisedFrom?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  promisedTo?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  service?: Resolver<ResolversTypes['ShippingService'], ParentType, ContextType>;
  shopId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  shopOrderId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ShippingBookingStatus'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  windowId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type ShippingBookingClosedErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShippingBookingClosedError'] = ResolversParentTypes['ShippingBookingClosedError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ShippingBookingDiffersErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShippingBookingDiffersError'] = ResolversParentTypes['ShippingBookingDiffersError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ShippingOptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShippingOption'] = ResolversParentTypes['ShippingOption']> = {
  carrier?: Resolver<ResolversTypes['Carrier'], ParentType, ContextType>;
  cashOnDeliveryFee?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  chargeableWeightGrams?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  insurance?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  parcels?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  price?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  promisedFrom?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  promisedTo?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  service?: Resolver<ResolversTypes['ShippingService'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type ShippingPartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShippingPart'] = ResolversParentTypes['ShippingPart']> = {
  options?: Resolver<ReadonlyArray<ResolversTypes['ShippingOption']>, ParentType, ContextType>;
  problem?: Resolver<Maybe<ResolversTypes['ShippingProblem']>, ParentType, ContextType>;
  shop?: Resolver<Maybe<ResolversTypes['Shop']>, ParentType, ContextType>;
};

export type ShippingPriceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShippingPrice'] = ResolversParentTypes['ShippingPrice']> = {
  carrier?: Resolver<ResolversTypes['Carrier'], ParentType, ContextType>;
  parcels?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  promisedTo?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  service?: Resolver<ResolversTypes['ShippingService'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type ShippingPricesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShippingPrices'] = ResolversParentTypes['ShippingPrices']> = {
  prices?: Resolver<ReadonlyArray<ResolversTypes['ShippingPrice']>, ParentType, ContextType>;
};

export type ShippingProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShippingProblem'] = ResolversParentTypes['ShippingProblem']> = {
  __resolveType: TypeResolveFn<'NoCoverage' | 'TooHeavy' | 'UnknownGoods' | 'UnknownPlace', ParentType, ContextType>;
};

export type ShippingQuoteExpiredErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShippingQuoteExpiredError'] = ResolversParentTypes['ShippingQuoteExpiredError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shopIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ShippingQuoteInvalidErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShippingQuoteInvalidError'] = ResolversParentTypes['ShippingQuoteInvalidError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shopIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ShippingShopNotFoundErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShippingShopNotFoundError'] = ResolversParentTypes['ShippingShopNotFoundError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ShopResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Shop'] = ResolversParentTypes['Shop']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ShopOrderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShopOrder'] = ResolversParentTypes['ShopOrder'], FederationReferenceType extends FederationReferenceTypes['ShopOrder'] = FederationReferenceTypes['ShopOrder']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ShopOrder']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  shipments?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Shipment']>>, ParentType, ContextType>;
  shippingBooking?: Resolver<Maybe<ResolversTypes['ShippingBooking']>, ParentType, ContextType>;
};

export type ShopProductResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShopProduct'] = ResolversParentTypes['ShopProduct']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type TooHeavyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TooHeavy'] = ResolversParentTypes['TooHeavy']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnknownGoodsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnknownGoods'] = ResolversParentTypes['UnknownGoods']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shopProductIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnknownPlaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnknownPlace'] = ResolversParentTypes['UnknownPlace']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'CarrierNotAvailableError' | 'DeliveryWindowFullError' | 'IdempotencyKeyReusedError' | 'InvalidInputError' | 'PickupMixedError' | 'ReturnShipmentClosedError' | 'ShipmentItemsError' | 'ShipmentNotFoundError' | 'ShipmentOrderNotFoundError' | 'ShipmentOrderStatusError' | 'ShipmentPickedUpError' | 'ShippingBookingClosedError' | 'ShippingBookingDiffersError' | 'ShippingQuoteExpiredError' | 'ShippingQuoteInvalidError' | 'ShippingShopNotFoundError', ParentType, ContextType>;
};

export type VariantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Variant'] = ResolversParentTypes['Variant']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type WarehouseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Warehouse'] = ResolversParentTypes['Warehouse']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  BookShippingResult?: BookShippingResultResolvers<ContextType>;
  BookShippingSuccess?: BookShippingSuccessResolvers<ContextType>;
  CancelShipmentResult?: CancelShipmentResultResolvers<ContextType>;
  CancelShipmentSuccess?: CancelShipmentSuccessResolvers<ContextType>;
  Carrier?: CarrierResolvers<ContextType>;
  CarrierNotAvailableError?: CarrierNotAvailableErrorResolvers<ContextType>;
  CarrierPickup?: CarrierPickupResolvers<ContextType>;
  CartShop?: CartShopResolvers<ContextType>;
  CloseReturnShipmentResult?: CloseReturnShipmentResultResolvers<ContextType>;
  CloseReturnShipmentSuccess?: CloseReturnShipmentSuccessResolvers<ContextType>;
  CreateReturnShipmentResult?: CreateReturnShipmentResultResolvers<ContextType>;
  CreateReturnShipmentSuccess?: CreateReturnShipmentSuccessResolvers<ContextType>;
  CreateShipmentResult?: CreateShipmentResultResolvers<ContextType>;
  CreateShipmentSuccess?: CreateShipmentSuccessResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  DeliverySlot?: DeliverySlotResolvers<ContextType>;
  DeliveryWindow?: DeliveryWindowResolvers<ContextType>;
  DeliveryWindowFullError?: DeliveryWindowFullErrorResolvers<ContextType>;
  ExtendShippingHoldResult?: ExtendShippingHoldResultResolvers<ContextType>;
  ExtendShippingHoldSuccess?: ExtendShippingHoldSuccessResolvers<ContextType>;
  IdempotencyKeyReusedError?: IdempotencyKeyReusedErrorResolvers<ContextType>;
  InputProblem?: InputProblemResolvers<ContextType>;
  InvalidInputError?: InvalidInputErrorResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NoCoverage?: NoCoverageResolvers<ContextType>;
  OrderItem?: OrderItemResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Parcel?: ParcelResolvers<ContextType>;
  ParcelItem?: ParcelItemResolvers<ContextType>;
  PickupMixedError?: PickupMixedErrorResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  QuotedShipping?: QuotedShippingResolvers<ContextType>;
  QuotedShippingResult?: QuotedShippingResultResolvers<ContextType>;
  QuotedShippingSuccess?: QuotedShippingSuccessResolvers<ContextType>;
  RequestCarrierPickupResult?: RequestCarrierPickupResultResolvers<ContextType>;
  RequestCarrierPickupSuccess?: RequestCarrierPickupSuccessResolvers<ContextType>;
  ReturnShipmentClosedError?: ReturnShipmentClosedErrorResolvers<ContextType>;
  SetDeliveryCapacityResult?: SetDeliveryCapacityResultResolvers<ContextType>;
  SetDeliveryCapacitySuccess?: SetDeliveryCapacitySuccessResolvers<ContextType>;
  Shipment?: ShipmentResolvers<ContextType>;
  ShipmentEvent?: ShipmentEventResolvers<ContextType>;
  ShipmentItemLeft?: ShipmentItemLeftResolvers<ContextType>;
  ShipmentItemsError?: ShipmentItemsErrorResolvers<ContextType>;
  ShipmentNotFoundError?: ShipmentNotFoundErrorResolvers<ContextType>;
  ShipmentOrderNotFoundError?: ShipmentOrderNotFoundErrorResolvers<ContextType>;
  ShipmentOrderStatusError?: ShipmentOrderStatusErrorResolvers<ContextType>;
  ShipmentPickedUpError?: ShipmentPickedUpErrorResolvers<ContextType>;
  ShippingBooking?: ShippingBookingResolvers<ContextType>;
  ShippingBookingClosedError?: ShippingBookingClosedErrorResolvers<ContextType>;
  ShippingBookingDiffersError?: ShippingBookingDiffersErrorResolvers<ContextType>;
  ShippingOption?: ShippingOptionResolvers<ContextType>;
  ShippingPart?: ShippingPartResolvers<ContextType>;
  ShippingPrice?: ShippingPriceResolvers<ContextType>;
  ShippingPrices?: ShippingPricesResolvers<ContextType>;
  ShippingProblem?: ShippingProblemResolvers<ContextType>;
  ShippingQuoteExpiredError?: ShippingQuoteExpiredErrorResolvers<ContextType>;
  ShippingQuoteInvalidError?: ShippingQuoteInvalidErrorResolvers<ContextType>;
  ShippingShopNotFoundError?: ShippingShopNotFoundErrorResolvers<ContextType>;
  Shop?: ShopResolvers<ContextType>;
  ShopOrder?: ShopOrderResolvers<ContextType>;
  ShopProduct?: ShopProductResolvers<ContextType>;
  TooHeavy?: TooHeavyResolvers<ContextType>;
  UnknownGoods?: UnknownGoodsResolvers<ContextType>;
  UnknownPlace?: UnknownPlaceResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  Variant?: VariantResolvers<ContextType>;
  Warehouse?: WarehouseResolvers<ContextType>;
};

