import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Money as MoneyValue } from '../../../packages/kernel/money.ts';
import type { WarehouseRow, StockLevelRow, StockMovementRow, StockTransferRow, StockTransferLineRow, ReservationLineRow } from '../tables.ts';
import type { ReservationRow } from '../reservation/reservation.queries.ts';
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

export type ActivateWarehouseInput = {
  readonly warehouseId: Scalars['ID']['input'];
};

export type ActivateWarehouseResult = ActivateWarehouseSuccess | WarehouseNotFoundError;

export type ActivateWarehouseSuccess = {
  readonly __typename?: 'ActivateWarehouseSuccess';
  readonly warehouse: Warehouse;
};

export type AdjustStockInput = {
  /** 1 to 128 characters, unique per request of the caller. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** At most 500 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** How many more (positive) or fewer (negative), never 0; at most 1,000,000 either way. */
  readonly quantity: Scalars['Int']['input'];
  readonly reason: StockAdjustmentReason;
  readonly variantId: Scalars['ID']['input'];
  readonly warehouseId: Scalars['ID']['input'];
};

export type AdjustStockResult = AdjustStockSuccess | IdempotencyKeyReusedError | InvalidInputError | StockTooLowError | UnknownVariantError | WarehouseNotFoundError;

export type AdjustStockSuccess = {
  readonly __typename?: 'AdjustStockSuccess';
  readonly movement: StockMovement;
  /** As it is now. */
  readonly stockLevel: StockLevel;
};

export type CancelTransferInput = {
  readonly transferId: Scalars['ID']['input'];
};

export type CancelTransferResult = CancelTransferSuccess | StockTransferClosedError | StockTransferNotFoundError;

export type CancelTransferSuccess = {
  readonly __typename?: 'CancelTransferSuccess';
  readonly transfer: StockTransfer;
};

export type CommitReservationInput = {
  readonly orderId: Scalars['ID']['input'];
};

export type CommitReservationResult = CommitReservationSuccess | ReservationClosedError | StockShortError;

export type CommitReservationSuccess = {
  readonly __typename?: 'CommitReservationSuccess';
  readonly reservation: Reservation;
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

export type DeactivateWarehouseInput = {
  readonly warehouseId: Scalars['ID']['input'];
};

export type DeactivateWarehouseResult = DeactivateWarehouseSuccess | WarehouseNotFoundError;

export type DeactivateWarehouseSuccess = {
  readonly __typename?: 'DeactivateWarehouseSuccess';
  readonly warehouse: Warehouse;
};

export type ExtendReservationInput = {
  /** From when the stock was first held. */
  readonly holdSeconds: Scalars['Int']['input'];
  readonly orderId: Scalars['ID']['input'];
};

export type ExtendReservationResult = ExtendReservationSuccess | ReservationClosedError;

export type ExtendReservationSuccess = {
  readonly __typename?: 'ExtendReservationSuccess';
  readonly reservation: Reservation;
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
  /** OWNER or STAFF. Lets the warehouse serve new orders. Repeating it is a success. */
  readonly activateWarehouse: ActivateWarehouseResult;
  /** OWNER or STAFF. Corrects what is on hand, up or down, never below what is reserved. */
  readonly adjustStock: AdjustStockResult;
  /** OWNER or STAFF. Calls a dispatched transfer back: the goods return to where they came from. */
  readonly cancelTransfer: CancelTransferResult;
  /**
   * For other subgraphs. Makes a reservation final: the goods leave the stock. When it has expired, the same lines are
   * taken afresh if they are still there. Idempotent.
   */
  readonly commitReservation: CommitReservationResult;
  /** OWNER or STAFF. The warehouse serves nothing new and keeps its promises. Repeating it is a success. */
  readonly deactivateWarehouse: DeactivateWarehouseResult;
  /** For other subgraphs: holds the stock of an order for longer, while it is held. Never shortens. Safe to repeat. */
  readonly extendReservation: ExtendReservationResult;
  /** OWNER or STAFF. Opens an active warehouse. Repeating it with the same values is a success. */
  readonly openWarehouse: OpenWarehouseResult;
  /** OWNER or STAFF. Adds goods that arrived. */
  readonly receiveStock: ReceiveStockResult;
  /**
   * OWNER or STAFF. Takes in a transfer, whole or in part. It is then over: what is missing is recorded as lost. A
   * variant that is left out of `lines` did not arrive; leaving out `lines` means that all arrived.
   */
  readonly receiveTransfer: ReceiveTransferResult;
  /**
   * For other subgraphs. Gives the goods of a HELD reservation back, those of a COMMITTED one never. A release that
   * arrives before its reservation wins: the late reservation is refused. Idempotent.
   */
  readonly releaseReservation: ReleaseReservationResult;
  /**
   * For other subgraphs. Holds all lines of an order or none, until `holdSeconds` from now by the database's clock.
   * Idempotent by `orderId`: a repeat answers the first outcome of a HELD or COMMITTED reservation.
   */
  readonly reserveStock: ReserveStockResult;
  /**
   * OWNER or STAFF. Dispatches goods to another warehouse of the same shop. On the way they are in neither warehouse's
   * stock. All lines leave or none.
   */
  readonly transferStock: TransferStockResult;
};


export type MutationActivateWarehouseArgs = {
  input: ActivateWarehouseInput;
};


export type MutationAdjustStockArgs = {
  input: AdjustStockInput;
};


export type MutationCancelTransferArgs = {
  input: CancelTransferInput;
};


export type MutationCommitReservationArgs = {
  input: CommitReservationInput;
};


export type MutationDeactivateWarehouseArgs = {
  input: DeactivateWarehouseInput;
};


export type MutationExtendReservationArgs = {
  input: ExtendReservationInput;
};


export type MutationOpenWarehouseArgs = {
  input: OpenWarehouseInput;
};


export type MutationReceiveStockArgs = {
  input: ReceiveStockInput;
};


export type MutationReceiveTransferArgs = {
  input: ReceiveTransferInput;
};


export type MutationReleaseReservationArgs = {
  input: ReleaseReservationInput;
};


export type MutationReserveStockArgs = {
  input: ReserveStockInput;
};


export type MutationTransferStockArgs = {
  input: TransferStockInput;
};

export type OfferAvailability = {
  readonly __typename?: 'OfferAvailability';
  /** Over the shop's active warehouses. */
  readonly available: Scalars['Int']['output'];
  readonly shopId: Scalars['ID']['output'];
  readonly variantId: Scalars['ID']['output'];
};

export type OfferInput = {
  readonly shopId: Scalars['ID']['input'];
  readonly variantId: Scalars['ID']['input'];
};

export type OpenWarehouseInput = {
  readonly address: WarehouseAddressInput;
  /** Unique within the shop. 1 to 120 characters. */
  readonly name: Scalars['String']['input'];
  readonly shopId: Scalars['ID']['input'];
};

export type OpenWarehouseResult = InvalidInputError | OpenWarehouseSuccess | WarehouseNameTakenError | WarehouseShopNotFoundError;

export type OpenWarehouseSuccess = {
  readonly __typename?: 'OpenWarehouseSuccess';
  readonly warehouse: Warehouse;
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
  /** For other subgraphs: how many of each offer can be ordered now, in no order; what no warehouse has is left out. */
  readonly availabilityOfOffers: ReadonlyArray<OfferAvailability>;
  /**
   * For other subgraphs. The active warehouses of shops, oldest first, with what each of them has of the variants now. One
   * statement, however many shops.
   */
  readonly shippingOrigins: ReadonlyArray<ShippingOrigin>;
  /** A transfer of a shop that the viewer may act for, or null. */
  readonly stockTransfer?: Maybe<StockTransfer>;
  /** A warehouse of a shop that the viewer may act for, or null. */
  readonly warehouse?: Maybe<Warehouse>;
  /** For returns: where goods are sent back to. */
  readonly warehouseForReturn?: Maybe<Warehouse>;
};


export type QueryAvailabilityOfOffersArgs = {
  offers: ReadonlyArray<OfferInput>;
};


export type QueryShippingOriginsArgs = {
  offers: ReadonlyArray<ShippingOriginInput>;
};


export type QueryStockTransferArgs = {
  id: Scalars['ID']['input'];
};


export type QueryWarehouseArgs = {
  id: Scalars['ID']['input'];
};


export type QueryWarehouseForReturnArgs = {
  id: Scalars['ID']['input'];
};

export type ReceiveStockInput = {
  /** 1 to 128 characters, unique per request of the caller. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 1 to 1,000,000. */
  readonly quantity: Scalars['Int']['input'];
  readonly variantId: Scalars['ID']['input'];
  readonly warehouseId: Scalars['ID']['input'];
};

export type ReceiveStockResult = IdempotencyKeyReusedError | InvalidInputError | ReceiveStockSuccess | UnknownVariantError | WarehouseNotFoundError;

export type ReceiveStockSuccess = {
  readonly __typename?: 'ReceiveStockSuccess';
  readonly movement: StockMovement;
  /** As it is now. */
  readonly stockLevel: StockLevel;
};

export type ReceiveTransferInput = {
  /** 1 to 128 characters, unique per request of the caller. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** What arrived; null means everything. Never more than was dispatched. */
  readonly lines?: InputMaybe<ReadonlyArray<TransferLineInput>>;
  readonly transferId: Scalars['ID']['input'];
};

export type ReceiveTransferResult = IdempotencyKeyReusedError | InvalidInputError | ReceiveTransferSuccess | StockTransferClosedError | StockTransferNotFoundError;

export type ReceiveTransferSuccess = {
  readonly __typename?: 'ReceiveTransferSuccess';
  readonly transfer: StockTransfer;
};

export type ReleaseReservationInput = {
  readonly orderId: Scalars['ID']['input'];
};

export type ReleaseReservationResult = ReleaseReservationSuccess;

export type ReleaseReservationSuccess = {
  readonly __typename?: 'ReleaseReservationSuccess';
  /** COMMITTED when the goods were sold before the release arrived. */
  readonly status: ReservationStatus;
};

/** Stock held for one order. */
export type Reservation = {
  readonly __typename?: 'Reservation';
  /** By the database's clock. */
  readonly expiresAt: Scalars['DateTime']['output'];
  readonly lines: ReadonlyArray<ReservationLine>;
  readonly orderId: Scalars['ID']['output'];
  readonly status: ReservationStatus;
};

/** The order's reservation is over: released, expired, or cancelled before it was made. */
export type ReservationClosedError = UserError & {
  readonly __typename?: 'ReservationClosedError';
  readonly message: Scalars['String']['output'];
  readonly status: ReservationStatus;
};

/** What one warehouse holds for an order. A demand that one warehouse cannot meet is split over several lines. */
export type ReservationLine = {
  readonly __typename?: 'ReservationLine';
  readonly quantity: Scalars['Int']['output'];
  readonly shopId: Scalars['ID']['output'];
  readonly variantId: Scalars['ID']['output'];
  readonly warehouseId: Scalars['ID']['output'];
};

export type ReservationStatus =
  | 'COMMITTED'
  | 'EXPIRED'
  | 'HELD'
  | 'RELEASED';

export type ReserveStockInput = {
  /** Where the goods are to go: of as few warehouses as can serve a shop's part the nearer do. */
  readonly destination?: InputMaybe<StockDestinationInput>;
  readonly holdSeconds: Scalars['Int']['input'];
  readonly lines: ReadonlyArray<ReserveStockLineInput>;
  readonly orderId: Scalars['ID']['input'];
};

export type ReserveStockLineInput = {
  readonly quantity: Scalars['Int']['input'];
  readonly shopId: Scalars['ID']['input'];
  readonly variantId: Scalars['ID']['input'];
};

export type ReserveStockResult = ReservationClosedError | ReserveStockSuccess | StockShortError;

export type ReserveStockSuccess = {
  readonly __typename?: 'ReserveStockSuccess';
  readonly reservation: Reservation;
};

/** A place that goods of a shop can be sent from. */
export type ShippingOrigin = {
  readonly __typename?: 'ShippingOrigin';
  /** Variants that it has none of may be left out. */
  readonly available: ReadonlyArray<ShippingOriginStock>;
  readonly city: Scalars['String']['output'];
  readonly countryCode: Scalars['String']['output'];
  readonly province: Scalars['String']['output'];
  readonly shopId: Scalars['ID']['output'];
};

export type ShippingOriginInput = {
  readonly shopId: Scalars['ID']['input'];
  readonly variantIds: ReadonlyArray<Scalars['ID']['input']>;
};

export type ShippingOriginStock = {
  readonly __typename?: 'ShippingOriginStock';
  readonly quantity: Scalars['Int']['output'];
  readonly variantId: Scalars['ID']['output'];
};

export type Shop = {
  readonly __typename?: 'Shop';
  readonly id: Scalars['ID']['output'];
  /** Oldest first. Null to anybody but the shop's users and ADMIN. */
  readonly warehouses?: Maybe<ReadonlyArray<Warehouse>>;
};

export type ShopProduct = {
  readonly __typename?: 'ShopProduct';
  /** How many can be ordered now, over the shop's active warehouses. */
  readonly availableQuantity?: Maybe<Scalars['Int']['output']>;
  readonly id: Scalars['ID']['output'];
  /** Whether at least one can be ordered now. */
  readonly inStock?: Maybe<Scalars['Boolean']['output']>;
  readonly shop: Shop;
  readonly variant?: Maybe<Variant>;
};

export type StockAdjustmentReason =
  | 'COUNTED'
  | 'DAMAGED'
  | 'FOUND'
  | 'LOST'
  | 'OTHER'
  | 'STOLEN';

export type StockDestinationInput = {
  readonly city: Scalars['String']['input'];
  /** ISO 3166-1 alpha-2. */
  readonly countryCode: Scalars['String']['input'];
  readonly province: Scalars['String']['input'];
};

/** What one warehouse has of one variant. `available` is `onHand` minus `reserved`, whether the warehouse is active or not. */
export type StockLevel = {
  readonly __typename?: 'StockLevel';
  readonly available: Scalars['Int']['output'];
  /** Physically there. */
  readonly onHand: Scalars['Int']['output'];
  /** Promised to open orders. */
  readonly reserved: Scalars['Int']['output'];
  readonly variant: Variant;
  readonly warehouse: Warehouse;
};

export type StockLevelConnection = {
  readonly __typename?: 'StockLevelConnection';
  readonly edges: ReadonlyArray<StockLevelEdge>;
  readonly nodes: ReadonlyArray<StockLevel>;
  readonly pageInfo: PageInfo;
};

export type StockLevelEdge = {
  readonly __typename?: 'StockLevelEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: StockLevel;
};

/** One change of one stock level; never altered afterwards. The sums over all movements are the stock level. */
export type StockMovement = {
  readonly __typename?: 'StockMovement';
  /** The shop user who did it; null where the system did. */
  readonly actor?: Maybe<User>;
  readonly at: Scalars['DateTime']['output'];
  /** The id of the order, the transfer or the return, or the idempotency key of the request. */
  readonly causeId: Scalars['ID']['output'];
  readonly causeType: StockMovementCause;
  readonly id: Scalars['ID']['output'];
  readonly kind: StockMovementKind;
  readonly note?: Maybe<Scalars['String']['output']>;
  /** What it did to `onHand`. */
  readonly onHandChange: Scalars['Int']['output'];
  /** How many units moved; always positive except for ADJUSTED. */
  readonly quantity: Scalars['Int']['output'];
  readonly reason?: Maybe<StockAdjustmentReason>;
  /** What it did to `reserved`. */
  readonly reservedChange: Scalars['Int']['output'];
  readonly variant: Variant;
  readonly warehouse: Warehouse;
};

export type StockMovementCause =
  | 'ORDER'
  /** A request of a shop user. */
  | 'REQUEST'
  /** A return of a client. */
  | 'RETURN'
  | 'TRANSFER';

export type StockMovementConnection = {
  readonly __typename?: 'StockMovementConnection';
  readonly edges: ReadonlyArray<StockMovementEdge>;
  readonly nodes: ReadonlyArray<StockMovement>;
  readonly pageInfo: PageInfo;
};

export type StockMovementEdge = {
  readonly __typename?: 'StockMovementEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: StockMovement;
};

export type StockMovementKind =
  /** A correction; see `reason`. */
  | 'ADJUSTED'
  /** Sold: `onHand` fell, and `reserved` with it; `onHand` alone when the promise had ended before. */
  | 'COMMITTED'
  /** A promise ended by itself: `reserved` fell, at the latest now. The ledger may hear of it a minute later. */
  | 'EXPIRED'
  /** Goods arrived. */
  | 'RECEIVED'
  /** A promise was given back: `reserved` fell. */
  | 'RELEASED'
  /** Promised to an order: `reserved` rose. */
  | 'RESERVED'
  /** Sold goods came back, or never left: `onHand` rose. */
  | 'RETURNED'
  /** A client gave it back in good condition: `onHand` rose. */
  | 'RETURN_RECEIVED'
  /** A client gave it back damaged: it is written off, and nothing rose. */
  | 'RETURN_WRITTEN_OFF'
  /** Called back: returned to where it came from. */
  | 'TRANSFER_CANCELLED'
  /** Left for another warehouse. */
  | 'TRANSFER_DISPATCHED'
  /** Arrived from another warehouse. */
  | 'TRANSFER_RECEIVED';

/** Some lines cannot be met; nothing is held. */
export type StockShortError = UserError & {
  readonly __typename?: 'StockShortError';
  readonly lines: ReadonlyArray<StockShortLine>;
  readonly message: Scalars['String']['output'];
};

export type StockShortLine = {
  readonly __typename?: 'StockShortLine';
  readonly available: Scalars['Int']['output'];
  readonly requested: Scalars['Int']['output'];
  readonly shopId: Scalars['ID']['output'];
  readonly variantId: Scalars['ID']['output'];
};

/** There is not as much to take: reserved goods stay where they are. */
export type StockTooLowError = UserError & {
  readonly __typename?: 'StockTooLowError';
  readonly lines: ReadonlyArray<StockTooLowLine>;
  readonly message: Scalars['String']['output'];
};

export type StockTooLowLine = {
  readonly __typename?: 'StockTooLowLine';
  readonly available: Scalars['Int']['output'];
  readonly requested: Scalars['Int']['output'];
  readonly variantId: Scalars['ID']['output'];
};

/** Goods on the way from one warehouse to another of the same shop. */
export type StockTransfer = {
  readonly __typename?: 'StockTransfer';
  /** When it was received or cancelled. */
  readonly closedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly dispatchedAt: Scalars['DateTime']['output'];
  readonly from: Warehouse;
  readonly id: Scalars['ID']['output'];
  readonly lines: ReadonlyArray<StockTransferLine>;
  readonly status: StockTransferStatus;
  readonly to: Warehouse;
};

/** The transfer was received or cancelled before. */
export type StockTransferClosedError = UserError & {
  readonly __typename?: 'StockTransferClosedError';
  readonly message: Scalars['String']['output'];
  readonly transfer: StockTransfer;
};

export type StockTransferConnection = {
  readonly __typename?: 'StockTransferConnection';
  readonly edges: ReadonlyArray<StockTransferEdge>;
  readonly nodes: ReadonlyArray<StockTransfer>;
  readonly pageInfo: PageInfo;
};

export type StockTransferEdge = {
  readonly __typename?: 'StockTransferEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: StockTransfer;
};

export type StockTransferLine = {
  readonly __typename?: 'StockTransferLine';
  readonly dispatched: Scalars['Int']['output'];
  /** Dispatched minus received. Null until the transfer is received. */
  readonly lost?: Maybe<Scalars['Int']['output']>;
  /** Null until the transfer is received. */
  readonly received?: Maybe<Scalars['Int']['output']>;
  readonly variant: Variant;
};

/** No such transfer among those of the shops that the viewer may act for. */
export type StockTransferNotFoundError = UserError & {
  readonly __typename?: 'StockTransferNotFoundError';
  readonly message: Scalars['String']['output'];
};

export type StockTransferStatus =
  | 'CANCELLED'
  /** On the way. */
  | 'DISPATCHED'
  | 'RECEIVED';

export type TransferLineInput = {
  readonly quantity: Scalars['Int']['input'];
  readonly variantId: Scalars['ID']['input'];
};

export type TransferStockInput = {
  readonly fromWarehouseId: Scalars['ID']['input'];
  /** 1 to 128 characters, unique per request of the caller. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 1 to 200 lines; a variant once. */
  readonly lines: ReadonlyArray<TransferLineInput>;
  readonly toWarehouseId: Scalars['ID']['input'];
};

export type TransferStockResult = IdempotencyKeyReusedError | InvalidInputError | StockTooLowError | TransferStockSuccess | WarehouseNotFoundError;

export type TransferStockSuccess = {
  readonly __typename?: 'TransferStockSuccess';
  readonly transfer: StockTransfer;
};

/** The catalogue has no such variant. */
export type UnknownVariantError = UserError & {
  readonly __typename?: 'UnknownVariantError';
  readonly message: Scalars['String']['output'];
  readonly variantIds: ReadonlyArray<Scalars['ID']['output']>;
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

export type Variant = {
  readonly __typename?: 'Variant';
  readonly id: Scalars['ID']['output'];
};

/** Where a shop keeps stock. Its name and address are known to those whose goods come from it. */
export type Warehouse = {
  readonly __typename?: 'Warehouse';
  readonly address: WarehouseAddress;
  readonly createdAt: Scalars['DateTime']['output'];
  readonly id: Scalars['ID']['output'];
  /** Whether it serves new orders. */
  readonly isActive: Scalars['Boolean']['output'];
  /** The ledger, newest first. Null to anybody but the shop's users and ADMIN. */
  readonly movements?: Maybe<StockMovementConnection>;
  readonly name: Scalars['String']['output'];
  readonly shop: Shop;
  /** By variant. Null to anybody but the shop's users and ADMIN. */
  readonly stock?: Maybe<StockLevelConnection>;
  /** From or to this warehouse, newest first. Null to anybody but the shop's users and ADMIN. */
  readonly transfers?: Maybe<StockTransferConnection>;
};


/** Where a shop keeps stock. Its name and address are known to those whose goods come from it. */
export type WarehouseMovementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  variantId?: InputMaybe<Scalars['ID']['input']>;
};


/** Where a shop keeps stock. Its name and address are known to those whose goods come from it. */
export type WarehouseStockArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** Where a shop keeps stock. Its name and address are known to those whose goods come from it. */
export type WarehouseTransfersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

export type WarehouseAddress = {
  readonly __typename?: 'WarehouseAddress';
  readonly city: Scalars['String']['output'];
  /** ISO 3166-1 alpha-2. */
  readonly countryCode: Scalars['String']['output'];
  readonly postalCode: Scalars['String']['output'];
  readonly province: Scalars['String']['output'];
  readonly street: Scalars['String']['output'];
};

export type WarehouseAddressInput = {
  readonly city: Scalars['String']['input'];
  /** ISO 3166-1 alpha-2. */
  readonly countryCode?: Scalars['String']['input'];
  readonly postalCode: Scalars['String']['input'];
  readonly province: Scalars['String']['input'];
  readonly street: Scalars['String']['input'];
};

/** The shop has another warehouse with this name. */
export type WarehouseNameTakenError = UserError & {
  readonly __typename?: 'WarehouseNameTakenError';
  readonly message: Scalars['String']['output'];
  readonly warehouse: Warehouse;
};

/** No such warehouse among those of the shops that the viewer may act for. */
export type WarehouseNotFoundError = UserError & {
  readonly __typename?: 'WarehouseNotFoundError';
  readonly message: Scalars['String']['output'];
};

/** No such shop among those that the viewer may act for. */
export type WarehouseShopNotFoundError = UserError & {
  readonly __typename?: 'WarehouseShopNotFoundError';
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
  Shop: Shop;
  ShopProduct: ShopProduct;
  StockTransfer: StockTransfer;
  Warehouse: Warehouse;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Shop:
    ( { __typename: 'Shop' }
    & GraphQLRecursivePick<FederationTypes['Shop'], {"id":true}> );
  ShopProduct:
    ( { __typename: 'ShopProduct' }
    & GraphQLRecursivePick<FederationTypes['ShopProduct'], {"id":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['ShopProduct'], {"shop":{"id":true},"variant":{"id":true}}>
        | GraphQLRecursivePick<FederationTypes['ShopProduct'], {"shop":{"id":true},"variant":{"id":true}}>
        | GraphQLRecursivePick<FederationTypes['ShopProduct'], {"shop":{"id":true},"variant":{"id":true}}> ) );
  StockTransfer:
    ( { __typename: 'StockTransfer' }
    & GraphQLRecursivePick<FederationTypes['StockTransfer'], {"id":true}> );
  Warehouse:
    ( { __typename: 'Warehouse' }
    & GraphQLRecursivePick<FederationTypes['Warehouse'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  ActivateWarehouseResult:
    | ( Omit<ActivateWarehouseSuccess, 'warehouse'> & { warehouse: _RefType['Warehouse'] } )
    | ( WarehouseNotFoundError )
  ;
  AdjustStockResult:
    | ( Omit<AdjustStockSuccess, 'movement' | 'stockLevel'> & { movement: _RefType['StockMovement'], stockLevel: _RefType['StockLevel'] } )
    | ( IdempotencyKeyReusedError )
    | ( InvalidInputError )
    | ( StockTooLowError )
    | ( UnknownVariantError )
    | ( WarehouseNotFoundError )
  ;
  CancelTransferResult:
    | ( Omit<CancelTransferSuccess, 'transfer'> & { transfer: _RefType['StockTransfer'] } )
    | ( Omit<StockTransferClosedError, 'transfer'> & { transfer: _RefType['StockTransfer'] } )
    | ( StockTransferNotFoundError )
  ;
  CommitReservationResult:
    | ( Omit<CommitReservationSuccess, 'reservation'> & { reservation: _RefType['Reservation'] } )
    | ( ReservationClosedError )
    | ( StockShortError )
  ;
  DeactivateWarehouseResult:
    | ( Omit<DeactivateWarehouseSuccess, 'warehouse'> & { warehouse: _RefType['Warehouse'] } )
    | ( WarehouseNotFoundError )
  ;
  ExtendReservationResult:
    | ( Omit<ExtendReservationSuccess, 'reservation'> & { reservation: _RefType['Reservation'] } )
    | ( ReservationClosedError )
  ;
  OpenWarehouseResult:
    | ( InvalidInputError )
    | ( Omit<OpenWarehouseSuccess, 'warehouse'> & { warehouse: _RefType['Warehouse'] } )
    | ( Omit<WarehouseNameTakenError, 'warehouse'> & { warehouse: _RefType['Warehouse'] } )
    | ( WarehouseShopNotFoundError )
  ;
  ReceiveStockResult:
    | ( IdempotencyKeyReusedError )
    | ( InvalidInputError )
    | ( Omit<ReceiveStockSuccess, 'movement' | 'stockLevel'> & { movement: _RefType['StockMovement'], stockLevel: _RefType['StockLevel'] } )
    | ( UnknownVariantError )
    | ( WarehouseNotFoundError )
  ;
  ReceiveTransferResult:
    | ( IdempotencyKeyReusedError )
    | ( InvalidInputError )
    | ( Omit<ReceiveTransferSuccess, 'transfer'> & { transfer: _RefType['StockTransfer'] } )
    | ( Omit<StockTransferClosedError, 'transfer'> & { transfer: _RefType['StockTransfer'] } )
    | ( StockTransferNotFoundError )
  ;
  ReleaseReservationResult: ( ReleaseReservationSuccess );
  ReserveStockResult:
    | ( ReservationClosedError )
    | ( Omit<ReserveStockSuccess, 'reservation'> & { reservation: _RefType['Reservation'] } )
    | ( StockShortError )
  ;
  TransferStockResult:
    | ( IdempotencyKeyReusedError )
    | ( InvalidInputError )
    | ( StockTooLowError )
    | ( Omit<TransferStockSuccess, 'transfer'> & { transfer: _RefType['StockTransfer'] } )
    | ( WarehouseNotFoundError )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  UserError:
    | ( IdempotencyKeyReusedError )
    | ( InvalidInputError )
    | ( ReservationClosedError )
    | ( StockShortError )
    | ( StockTooLowError )
    | ( Omit<StockTransferClosedError, 'transfer'> & { transfer: _RefType['StockTransfer'] } )
    | ( StockTransferNotFoundError )
    | ( UnknownVariantError )
    | ( Omit<WarehouseNameTakenError, 'warehouse'> & { warehouse: _RefType['Warehouse'] } )
    | ( WarehouseNotFoundError )
    | ( WarehouseShopNotFoundError )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  ActivateWarehouseInput: ActivateWarehouseInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  ActivateWarehouseResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ActivateWarehouseResult']>;
  ActivateWarehouseSuccess: ResolverTypeWrapper<Omit<ActivateWarehouseSuccess, 'warehouse'> & { warehouse: ResolversTypes['Warehouse'] }>;
  AdjustStockInput: AdjustStockInput;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  AdjustStockResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AdjustStockResult']>;
  AdjustStockSuccess: ResolverTypeWrapper<Omit<AdjustStockSuccess, 'movement' | 'stockLevel'> & { movement: ResolversTypes['StockMovement'], stockLevel: ResolversTypes['StockLevel'] }>;
  CancelTransferInput: CancelTransferInput;
  CancelTransferResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CancelTransferResult']>;
  CancelTransferSuccess: ResolverTypeWrapper<Omit<CancelTransferSuccess, 'transfer'> & { transfer: ResolversTypes['StockTransfer'] }>;
  CommitReservationInput: CommitReservationInput;
  CommitReservationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CommitReservationResult']>;
  CommitReservationSuccess: ResolverTypeWrapper<Omit<CommitReservationSuccess, 'reservation'> & { reservation: ResolversTypes['Reservation'] }>;
  CurrencyCode: CurrencyCode;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DeactivateWarehouseInput: DeactivateWarehouseInput;
  DeactivateWarehouseResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeactivateWarehouseResult']>;
  DeactivateWarehouseSuccess: ResolverTypeWrapper<Omit<DeactivateWarehouseSuccess, 'warehouse'> & { warehouse: ResolversTypes['Warehouse'] }>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  ExtendReservationInput: ExtendReservationInput;
  ExtendReservationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ExtendReservationResult']>;
  ExtendReservationSuccess: ResolverTypeWrapper<Omit<ExtendReservationSuccess, 'reservation'> & { reservation: ResolversTypes['Reservation'] }>;
  IdempotencyKeyReusedError: ResolverTypeWrapper<IdempotencyKeyReusedError>;
  InputProblem: ResolverTypeWrapper<InputProblem>;
  InvalidInputError: ResolverTypeWrapper<InvalidInputError>;
  Money: ResolverTypeWrapper<MoneyValue>;
  MoneyInput: MoneyInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  OfferAvailability: ResolverTypeWrapper<OfferAvailability>;
  OfferInput: OfferInput;
  OpenWarehouseInput: OpenWarehouseInput;
  OpenWarehouseResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OpenWarehouseResult']>;
  OpenWarehouseSuccess: ResolverTypeWrapper<Omit<OpenWarehouseSuccess, 'warehouse'> & { warehouse: ResolversTypes['Warehouse'] }>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ReceiveStockInput: ReceiveStockInput;
  ReceiveStockResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReceiveStockResult']>;
  ReceiveStockSuccess: ResolverTypeWrapper<Omit<ReceiveStockSuccess, 'movement' | 'stockLevel'> & { movement: ResolversTypes['StockMovement'], stockLevel: ResolversTypes['StockLevel'] }>;
  ReceiveTransferInput: ReceiveTransferInput;
  ReceiveTransferResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReceiveTransferResult']>;
  ReceiveTransferSuccess: ResolverTypeWrapper<Omit<ReceiveTransferSuccess, 'transfer'> & { transfer: ResolversTypes['StockTransfer'] }>;
  ReleaseReservationInput: ReleaseReservationInput;
  ReleaseReservationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReleaseReservationResult']>;
  ReleaseReservationSuccess: ResolverTypeWrapper<ReleaseReservationSuccess>;
  Reservation: ResolverTypeWrapper<ReservationRow>;
  ReservationClosedError: ResolverTypeWrapper<ReservationClosedError>;
  ReservationLine: ResolverTypeWrapper<ReservationLineRow>;
  ReservationStatus: ReservationStatus;
  ReserveStockInput: ReserveStockInput;
  ReserveStockLineInput: ReserveStockLineInput;
  ReserveStockResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReserveStockResult']>;
  ReserveStockSuccess: ResolverTypeWrapper<Omit<ReserveStockSuccess, 'reservation'> & { reservation: ResolversTypes['Reservation'] }>;
  ShippingOrigin: ResolverTypeWrapper<ShippingOrigin>;
  ShippingOriginInput: ShippingOriginInput;
  ShippingOriginStock: ResolverTypeWrapper<ShippingOriginStock>;
  Shop: ResolverTypeWrapper<Omit<Shop, 'warehouses'> & { warehouses?: Maybe<ReadonlyArray<ResolversTypes['Warehouse']>> }>;
  ShopProduct: ResolverTypeWrapper<Omit<ShopProduct, 'shop'> & { shop: ResolversTypes['Shop'] }>;
  StockAdjustmentReason: StockAdjustmentReason;
  StockDestinationInput: StockDestinationInput;
  StockLevel: ResolverTypeWrapper<StockLevelRow>;
  StockLevelConnection: ResolverTypeWrapper<Omit<StockLevelConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['StockLevelEdge']>, nodes: ReadonlyArray<ResolversTypes['StockLevel']> }>;
  StockLevelEdge: ResolverTypeWrapper<Omit<StockLevelEdge, 'node'> & { node: ResolversTypes['StockLevel'] }>;
  StockMovement: ResolverTypeWrapper<StockMovementRow>;
  StockMovementCause: StockMovementCause;
  StockMovementConnection: ResolverTypeWrapper<Omit<StockMovementConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['StockMovementEdge']>, nodes: ReadonlyArray<ResolversTypes['StockMovement']> }>;
  StockMovementEdge: ResolverTypeWrapper<Omit<StockMovementEdge, 'node'> & { node: ResolversTypes['StockMovement'] }>;
  StockMovementKind: StockMovementKind;
  StockShortError: ResolverTypeWrapper<StockShortError>;
  StockShortLine: ResolverTypeWrapper<StockShortLine>;
  StockTooLowError: ResolverTypeWrapper<StockTooLowError>;
  StockTooLowLine: ResolverTypeWrapper<StockTooLowLine>;
  StockTransfer: ResolverTypeWrapper<StockTransferRow>;
  StockTransferClosedError: ResolverTypeWrapper<Omit<StockTransferClosedError, 'transfer'> & { transfer: ResolversTypes['StockTransfer'] }>;
  StockTransferConnection: ResolverTypeWrapper<Omit<StockTransferConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['StockTransferEdge']>, nodes: ReadonlyArray<ResolversTypes['StockTransfer']> }>;
  StockTransferEdge: ResolverTypeWrapper<Omit<StockTransferEdge, 'node'> & { node: ResolversTypes['StockTransfer'] }>;
  StockTransferLine: ResolverTypeWrapper<StockTransferLineRow>;
  StockTransferNotFoundError: ResolverTypeWrapper<StockTransferNotFoundError>;
  StockTransferStatus: StockTransferStatus;
  TransferLineInput: TransferLineInput;
  TransferStockInput: TransferStockInput;
  TransferStockResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TransferStockResult']>;
  TransferStockSuccess: ResolverTypeWrapper<Omit<TransferStockSuccess, 'transfer'> & { transfer: ResolversTypes['StockTransfer'] }>;
  UnknownVariantError: ResolverTypeWrapper<UnknownVariantError>;
  User: ResolverTypeWrapper<User>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  Variant: ResolverTypeWrapper<Variant>;
  Warehouse: ResolverTypeWrapper<WarehouseRow>;
  WarehouseAddress: ResolverTypeWrapper<WarehouseAddress>;
  WarehouseAddressInput: WarehouseAddressInput;
  WarehouseNameTakenError: ResolverTypeWrapper<Omit<WarehouseNameTakenError, 'warehouse'> & { warehouse: ResolversTypes['Warehouse'] }>;
  WarehouseNotFoundError: ResolverTypeWrapper<WarehouseNotFoundError>;
  WarehouseShopNotFoundError: ResolverTypeWrapper<WarehouseShopNotFoundError>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  ActivateWarehouseInput: ActivateWarehouseInput;
  ID: Scalars['ID']['output'];
  ActivateWarehouseResult: ResolversUnionTypes<ResolversParentTypes>['ActivateWarehouseResult'];
  ActivateWarehouseSuccess: Omit<ActivateWarehouseSuccess, 'warehouse'> & { warehouse: ResolversParentTypes['Warehouse'] };
  AdjustStockInput: AdjustStockInput;
  String: Scalars['String']['output'];
  Int: Scalars['Int']['output'];
  AdjustStockResult: ResolversUnionTypes<ResolversParentTypes>['AdjustStockResult'];
  AdjustStockSuccess: Omit<AdjustStockSuccess, 'movement' | 'stockLevel'> & { movement: ResolversParentTypes['StockMovement'], stockLevel: ResolversParentTypes['StockLevel'] };
  CancelTransferInput: CancelTransferInput;
  CancelTransferResult: ResolversUnionTypes<ResolversParentTypes>['CancelTransferResult'];
  CancelTransferSuccess: Omit<CancelTransferSuccess, 'transfer'> & { transfer: ResolversParentTypes['StockTransfer'] };
  CommitReservationInput: CommitReservationInput;
  CommitReservationResult: ResolversUnionTypes<ResolversParentTypes>['CommitReservationResult'];
  CommitReservationSuccess: Omit<CommitReservationSuccess, 'reservation'> & { reservation: ResolversParentTypes['Reservation'] };
  DateTime: Scalars['DateTime']['output'];
  DeactivateWarehouseInput: DeactivateWarehouseInput;
  DeactivateWarehouseResult: ResolversUnionTypes<ResolversParentTypes>['DeactivateWarehouseResult'];
  DeactivateWarehouseSuccess: Omit<DeactivateWarehouseSuccess, 'warehouse'> & { warehouse: ResolversParentTypes['Warehouse'] };
  Decimal: Scalars['Decimal']['output'];
  ExtendReservationInput: ExtendReservationInput;
  ExtendReservationResult: ResolversUnionTypes<ResolversParentTypes>['ExtendReservationResult'];
  ExtendReservationSuccess: Omit<ExtendReservationSuccess, 'reservation'> & { reservation: ResolversParentTypes['Reservation'] };
  IdempotencyKeyReusedError: IdempotencyKeyReusedError;
  InputProblem: InputProblem;
  InvalidInputError: InvalidInputError;
  Money: MoneyValue;
  MoneyInput: MoneyInput;
  Mutation: Record<PropertyKey, never>;
  OfferAvailability: OfferAvailability;
  OfferInput: OfferInput;
  OpenWarehouseInput: OpenWarehouseInput;
  OpenWarehouseResult: ResolversUnionTypes<ResolversParentTypes>['OpenWarehouseResult'];
  OpenWarehouseSuccess: Omit<OpenWarehouseSuccess, 'warehouse'> & { warehouse: ResolversParentTypes['Warehouse'] };
  PageInfo: PageInfo;
  Boolean: Scalars['Boolean']['output'];
  Query: Record<PropertyKey, never>;
  ReceiveStockInput: ReceiveStockInput;
  ReceiveStockResult: ResolversUnionTypes<ResolversParentTypes>['ReceiveStockResult'];
  ReceiveStockSuccess: Omit<ReceiveStockSuccess, 'movement' | 'stockLevel'> & { movement: ResolversParentTypes['StockMovement'], stockLevel: ResolversParentTypes['StockLevel'] };
  ReceiveTransferInput: ReceiveTransferInput;
  ReceiveTransferResult: ResolversUnionTypes<ResolversParentTypes>['ReceiveTransferResult'];
  ReceiveTransferSuccess: Omit<ReceiveTransferSuccess, 'transfer'> & { transfer: ResolversParentTypes['StockTransfer'] };
  ReleaseReservationInput: ReleaseReservationInput;
  ReleaseReservationResult: ResolversUnionTypes<ResolversParentTypes>['ReleaseReservationResult'];
  ReleaseReservationSuccess: ReleaseReservationSuccess;
  Reservation: ReservationRow;
  ReservationClosedError: ReservationClosedError;
  ReservationLine: ReservationLineRow;
  ReserveStockInput: ReserveStockInput;
  ReserveStockLineInput: ReserveStockLineInput;
  ReserveStockResult: ResolversUnionTypes<ResolversParentTypes>['ReserveStockResult'];
  ReserveStockSuccess: Omit<ReserveStockSuccess, 'reservation'> & { reservation: ResolversParentTypes['Reservation'] };
  ShippingOrigin: ShippingOrigin;
  ShippingOriginInput: ShippingOriginInput;
  ShippingOriginStock: ShippingOriginStock;
  Shop: Omit<Shop, 'warehouses'> & { warehouses?: Maybe<ReadonlyArray<ResolversParentTypes['Warehouse']>> } | FederationReferenceTypes['Shop'];
  ShopProduct: Omit<ShopProduct, 'shop'> & { shop: ResolversParentTypes['Shop'] } | FederationReferenceTypes['ShopProduct'];
  StockDestinationInput: StockDestinationInput;
  StockLevel: StockLevelRow;
  StockLevelConnection: Omit<StockLevelConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['StockLevelEdge']>, nodes: ReadonlyArray<ResolversParentTypes['StockLevel']> };
  StockLevelEdge: Omit<StockLevelEdge, 'node'> & { node: ResolversParentTypes['StockLevel'] };
  StockMovement: StockMovementRow;
  StockMovementConnection: Omit<StockMovementConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['StockMovementEdge']>, nodes: ReadonlyArray<ResolversParentTypes['StockMovement']> };
  StockMovementEdge: Omit<StockMovementEdge, 'node'> & { node: ResolversParentTypes['StockMovement'] };
  StockShortError: StockShortError;
  StockShortLine: StockShortLine;
  StockTooLowError: StockTooLowError;
  StockTooLowLine: StockTooLowLine;
  StockTransfer: StockTransferRow;
  StockTransferClosedError: Omit<StockTransferClosedError, 'transfer'> & { transfer: ResolversParentTypes['StockTransfer'] };
  StockTransferConnection: Omit<StockTransferConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['StockTransferEdge']>, nodes: ReadonlyArray<ResolversParentTypes['StockTransfer']> };
  StockTransferEdge: Omit<StockTransferEdge, 'node'> & { node: ResolversParentTypes['StockTransfer'] };
  StockTransferLine: StockTransferLineRow;
  StockTransferNotFoundError: StockTransferNotFoundError;
  TransferLineInput: TransferLineInput;
  TransferStockInput: TransferStockInput;
  TransferStockResult: ResolversUnionTypes<ResolversParentTypes>['TransferStockResult'];
  TransferStockSuccess: Omit<TransferStockSuccess, 'transfer'> & { transfer: ResolversParentTypes['StockTransfer'] };
  UnknownVariantError: UnknownVariantError;
  User: User;
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
  Variant: Variant;
  Warehouse: WarehouseRow;
  WarehouseAddress: WarehouseAddress;
  WarehouseAddressInput: WarehouseAddressInput;
  WarehouseNameTakenError: Omit<WarehouseNameTakenError, 'warehouse'> & { warehouse: ResolversParentTypes['Warehouse'] };
  WarehouseNotFoundError: WarehouseNotFoundError;
  WarehouseShopNotFoundError: WarehouseShopNotFoundError;
};

export type ActivateWarehouseResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActivateWarehouseResult'] = ResolversParentTypes['ActivateWarehouseResult']> = {
  __resolveType: TypeResolveFn<'ActivateWarehouseSuccess' | 'WarehouseNotFoundError', ParentType, ContextType>;
};

export type ActivateWarehouseSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActivateWarehouseSuccess'] = ResolversParentTypes['ActivateWarehouseSuccess']> = {
  warehouse?: Resolver<ResolversTypes['Warehouse'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AdjustStockResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdjustStockResult'] = ResolversParentTypes['AdjustStockResult']> = {
  __resolveType: TypeResolveFn<'AdjustStockSuccess' | 'IdempotencyKeyReusedError' | 'InvalidInputError' | 'StockTooLowError' | 'UnknownVariantError' | 'WarehouseNotFoundError', ParentType, ContextType>;
};

export type AdjustStockSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdjustStockSuccess'] = ResolversParentTypes['AdjustStockSuccess']> = {
  movement?: Resolver<ResolversTypes['StockMovement'], ParentType, ContextType>;
  stockLevel?: Resolver<ResolversTypes['StockLevel'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CancelTransferResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelTransferResult'] = ResolversParentTypes['CancelTransferResult']> = {
  __resolveType: TypeResolveFn<'CancelTransferSuccess' | 'StockTransferClosedError' | 'StockTransferNotFoundError', ParentType, ContextType>;
};

export type CancelTransferSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelTransferSuccess'] = ResolversParentTypes['CancelTransferSuccess']> = {
  transfer?: Resolver<ResolversTypes['StockTransfer'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CommitReservationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommitReservationResult'] = ResolversParentTypes['CommitReservationResult']> = {
  __resolveType: TypeResolveFn<'CommitReservationSuccess' | 'ReservationClosedError' | 'StockShortError', ParentType, ContextType>;
};

export type CommitReservationSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommitReservationSuccess'] = ResolversParentTypes['CommitReservationSuccess']> = {
  reservation?: Resolver<ResolversTypes['Reservation'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DeactivateWarehouseResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeactivateWarehouseResult'] = ResolversParentTypes['DeactivateWarehouseResult']> = {
  __resolveType: TypeResolveFn<'DeactivateWarehouseSuccess' | 'WarehouseNotFoundError', ParentType, ContextType>;
};

export type DeactivateWarehouseSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeactivateWarehouseSuccess'] = ResolversParentTypes['DeactivateWarehouseSuccess']> = {
  warehouse?: Resolver<ResolversTypes['Warehouse'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export type ExtendReservationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExtendReservationResult'] = ResolversParentTypes['ExtendReservationResult']> = {
  __resolveType: TypeResolveFn<'ExtendReservationSuccess' | 'ReservationClosedError', ParentType, ContextType>;
};

export type ExtendReservationSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExtendReservationSuccess'] = ResolversParentTypes['ExtendReservationSuccess']> = {
  reservation?: Resolver<ResolversTypes['Reservation'], ParentType, ContextType>;
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
  activateWarehouse?: Resolver<ResolversTypes['ActivateWarehouseResult'], ParentType, ContextType, RequireFields<MutationActivateWarehouseArgs, 'input'>>;
  adjustStock?: Resolver<ResolversTypes['AdjustStockResult'], ParentType, ContextType, RequireFields<MutationAdjustStockArgs, 'input'>>;
  cancelTransfer?: Resolver<ResolversTypes['CancelTransferResult'], ParentType, ContextType, RequireFields<MutationCancelTransferArgs, 'input'>>;
  commitReservation?: Resolver<ResolversTypes['CommitReservationResult'], ParentType, ContextType, RequireFields<MutationCommitReservationArgs, 'input'>>;
  deactivateWarehouse?: Resolver<ResolversTypes['DeactivateWarehouseResult'], ParentType, ContextType, RequireFields<MutationDeactivateWarehouseArgs, 'input'>>;
  extendReservation?: Resolver<ResolversTypes['ExtendReservationResult'], ParentType, ContextType, RequireFields<MutationExtendReservationArgs, 'input'>>;
  openWarehouse?: Resolver<ResolversTypes['OpenWarehouseResult'], ParentType, ContextType, RequireFields<MutationOpenWarehouseArgs, 'input'>>;
  receiveStock?: Resolver<ResolversTypes['ReceiveStockResult'], ParentType, ContextType, RequireFields<MutationReceiveStockArgs, 'input'>>;
  receiveTransfer?: Resolver<ResolversTypes['ReceiveTransferResult'], ParentType, ContextType, RequireFields<MutationReceiveTransferArgs, 'input'>>;
  releaseReservation?: Resolver<ResolversTypes['ReleaseReservationResult'], ParentType, ContextType, RequireFields<MutationReleaseReservationArgs, 'input'>>;
  reserveStock?: Resolver<ResolversTypes['ReserveStockResult'], ParentType, ContextType, RequireFields<MutationReserveStockArgs, 'input'>>;
  transferStock?: Resolver<ResolversTypes['TransferStockResult'], ParentType, ContextType, RequireFields<MutationTransferStockArgs, 'input'>>;
};

export type OfferAvailabilityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfferAvailability'] = ResolversParentTypes['OfferAvailability']> = {
  available?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  shopId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  variantId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type OpenWarehouseResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenWarehouseResult'] = ResolversParentTypes['OpenWarehouseResult']> = {
  __resolveType: TypeResolveFn<'InvalidInputError' | 'OpenWarehouseSuccess' | 'WarehouseNameTakenError' | 'WarehouseShopNotFoundError', ParentType, ContextType>;
};

export type OpenWarehouseSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenWarehouseSuccess'] = ResolversParentTypes['OpenWarehouseSuccess']> = {
  warehouse?: Resolver<ResolversTypes['Warehouse'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  availabilityOfOffers?: Resolver<ReadonlyArray<ResolversTypes['OfferAvailability']>, ParentType, ContextType, RequireFields<QueryAvailabilityOfOffersArgs, 'offers'>>;
  shippingOrigins?: Resolver<ReadonlyArray<ResolversTypes['ShippingOrigin']>, ParentType, ContextType, RequireFields<QueryShippingOriginsArgs, 'offers'>>;
  stockTransfer?: Resolver<Maybe<ResolversTypes['StockTransfer']>, ParentType, ContextType, RequireFields<QueryStockTransferArgs, 'id'>>;
  warehouse?: Resolver<Maybe<ResolversTypes['Warehouse']>, ParentType, ContextType, RequireFields<QueryWarehouseArgs, 'id'>>;
  warehouseForReturn?: Resolver<Maybe<ResolversTypes['Warehouse']>, ParentType, ContextType, RequireFields<QueryWarehouseForReturnArgs, 'id'>>;
};

export type ReceiveStockResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReceiveStockResult'] = ResolversParentTypes['ReceiveStockResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReusedError' | 'InvalidInputError' | 'ReceiveStockSuccess' | 'UnknownVariantError' | 'WarehouseNotFoundError', ParentType, ContextType>;
};

export type ReceiveStockSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReceiveStockSuccess'] = ResolversParentTypes['ReceiveStockSuccess']> = {
  movement?: Resolver<ResolversTypes['StockMovement'], ParentType, ContextType>;
  stockLevel?: Resolver<ResolversTypes['StockLevel'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReceiveTransferResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReceiveTransferResult'] = ResolversParentTypes['ReceiveTransferResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReusedError' | 'InvalidInputError' | 'ReceiveTransferSuccess' | 'StockTransferClosedError' | 'StockTransferNotFoundError', ParentType, ContextType>;
};

export type ReceiveTransferSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReceiveTransferSuccess'] = ResolversParentTypes['ReceiveTransferSuccess']> = {
  transfer?: Resolver<ResolversTypes['StockTransfer'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReleaseReservationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReleaseReservationResult'] = ResolversParentTypes['ReleaseReservationResult']> = {
  __resolveType: TypeResolveFn<'ReleaseReservationSuccess', ParentType, ContextType>;
};

export type ReleaseReservationSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReleaseReservationSuccess'] = ResolversParentTypes['ReleaseReservationSuccess']> = {
  status?: Resolver<ResolversTypes['ReservationStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReservationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Reservation'] = ResolversParentTypes['Reservation']> = {
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['ReservationLine']>, ParentType, ContextType>;
  orderId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ReservationStatus'], ParentType, ContextType>;
};

export type ReservationClosedErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReservationClosedError'] = ResolversParentTypes['ReservationClosedError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ReservationStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReservationLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReservationLine'] = ResolversParentTypes['ReservationLine']> = {
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  shopId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  variantId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  warehouseId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ReserveStockResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReserveStockResult'] = ResolversParentTypes['ReserveStockResult']> = {
  __resolveType: TypeResolveFn<'ReservationClosedError' | 'ReserveStockSuccess' | 'StockShortError', ParentType, ContextType>;
};

export type ReserveStockSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReserveStockSuccess'] = ResolversParentTypes['ReserveStockSuccess']> = {
  reservation?: Resolver<ResolversTypes['Reservation'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ShippingOriginResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShippingOrigin'] = ResolversParentTypes['ShippingOrigin']> = {
  available?: Resolver<ReadonlyArray<ResolversTypes['ShippingOriginStock']>, ParentType, ContextType>;
  city?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  countryCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  province?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shopId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ShippingOriginStockResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShippingOriginStock'] = ResolversParentTypes['ShippingOriginStock']> = {
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  variantId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ShopResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Shop'] = ResolversParentTypes['Shop'], FederationReferenceType extends FederationReferenceTypes['Shop'] = FederationReferenceTypes['Shop']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Shop']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  warehouses?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Warehouse']>>, ParentType, ContextType>;
};

export type ShopProductResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShopProduct'] = ResolversParentTypes['ShopProduct'], FederationReferenceType extends FederationReferenceTypes['ShopProduct'] = FederationReferenceTypes['ShopProduct']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ShopProduct']> | FederationReferenceType, FederationReferenceType, ContextType>;
  availableQuantity?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inStock?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type StockLevelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockLevel'] = ResolversParentTypes['StockLevel']> = {
  available?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  onHand?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reserved?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  variant?: Resolver<ResolversTypes['Variant'], ParentType, ContextType>;
  warehouse?: Resolver<ResolversTypes['Warehouse'], ParentType, ContextType>;
};

export type StockLevelConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockLevelConnection'] = ResolversParentTypes['StockLevelConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['StockLevelEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['StockLevel']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type StockLevelEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockLevelEdge'] = ResolversParentTypes['StockLevelEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['StockLevel'], ParentType, ContextType>;
};

export type StockMovementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockMovement'] = ResolversParentTypes['StockMovement']> = {
  actor?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  causeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  causeType?: Resolver<ResolversTypes['StockMovementCause'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['StockMovementKind'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  onHandChange?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['StockAdjustmentReason']>, ParentType, ContextType>;
  reservedChange?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  variant?: Resolver<ResolversTypes['Variant'], ParentType, ContextType>;
  warehouse?: Resolver<ResolversTypes['Warehouse'], ParentType, ContextType>;
};

export type StockMovementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockMovementConnection'] = ResolversParentTypes['StockMovementConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['StockMovementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['StockMovement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type StockMovementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockMovementEdge'] = ResolversParentTypes['StockMovementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['StockMovement'], ParentType, ContextType>;
};

export type StockShortErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockShortError'] = ResolversParentTypes['StockShortError']> = {
  lines?: Resolver<ReadonlyArray<ResolversTypes['StockShortLine']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StockShortLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockShortLine'] = ResolversParentTypes['StockShortLine']> = {
  available?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  requested?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  shopId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  variantId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type StockTooLowErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockTooLowError'] = ResolversParentTypes['StockTooLowError']> = {
  lines?: Resolver<ReadonlyArray<ResolversTypes['StockTooLowLine']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StockTooLowLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockTooLowLine'] = ResolversParentTypes['StockTooLowLine']> = {
  available?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  requested?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  variantId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type StockTransferResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockTransfer'] = ResolversParentTypes['StockTransfer'], FederationReferenceType extends FederationReferenceTypes['StockTransfer'] = FederationReferenceTypes['StockTransfer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['StockTransfer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  dispatchedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Warehouse'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['StockTransferLine']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['StockTransferStatus'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Warehouse'], ParentType, ContextType>;
};

export type StockTransferClosedErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockTransferClosedError'] = ResolversParentTypes['StockTransferClosedError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  transfer?: Resolver<ResolversTypes['StockTransfer'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StockTransferConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockTransferConnection'] = ResolversParentTypes['StockTransferConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['StockTransferEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['StockTransfer']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type StockTransferEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockTransferEdge'] = ResolversParentTypes['StockTransferEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['StockTransfer'], ParentType, ContextType>;
};

export type StockTransferLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockTransferLine'] = ResolversParentTypes['StockTransferLine']> = {
  dispatched?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lost?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  received?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  variant?: Resolver<ResolversTypes['Variant'], ParentType, ContextType>;
};

export type StockTransferNotFoundErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockTransferNotFoundError'] = ResolversParentTypes['StockTransferNotFoundError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TransferStockResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TransferStockResult'] = ResolversParentTypes['TransferStockResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReusedError' | 'InvalidInputError' | 'StockTooLowError' | 'TransferStockSuccess' | 'WarehouseNotFoundError', ParentType, ContextType>;
};

export type TransferStockSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TransferStockSuccess'] = ResolversParentTypes['TransferStockSuccess']> = {
  transfer?: Resolver<ResolversTypes['StockTransfer'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnknownVariantErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnknownVariantError'] = ResolversParentTypes['UnknownVariantError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  variantIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UserResolvers<ContextType = Context, ParentType extends ResolversParentTypes['User'] = ResolversParentTypes['User']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReusedError' | 'InvalidInputError' | 'ReservationClosedError' | 'StockShortError' | 'StockTooLowError' | 'StockTransferClosedError' | 'StockTransferNotFoundError' | 'UnknownVariantError' | 'WarehouseNameTakenError' | 'WarehouseNotFoundError' | 'WarehouseShopNotFoundError', ParentType, ContextType>;
};

export type VariantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Variant'] = ResolversParentTypes['Variant']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type WarehouseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Warehouse'] = ResolversParentTypes['Warehouse'], FederationReferenceType extends FederationReferenceTypes['Warehouse'] = FederationReferenceTypes['Warehouse']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Warehouse']> | FederationReferenceType, FederationReferenceType, ContextType>;
  address?: Resolver<ResolversTypes['WarehouseAddress'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isActive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  movements?: Resolver<Maybe<ResolversTypes['StockMovementConnection']>, ParentType, ContextType, RequireFields<WarehouseMovementsArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shop?: Resolver<ResolversTypes['Shop'], ParentType, ContextType>;
  stock?: Resolver<Maybe<ResolversTypes['StockLevelConnection']>, ParentType, ContextType, RequireFields<WarehouseStockArgs, 'first'>>;
  transfers?: Resolver<Maybe<ResolversTypes['StockTransferConnection']>, ParentType, ContextType, RequireFields<WarehouseTransfersArgs, 'first'>>;
};

export type WarehouseAddressResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WarehouseAddress'] = ResolversParentTypes['WarehouseAddress']> = {
  city?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  countryCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  postalCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  province?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  street?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WarehouseNameTakenErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WarehouseNameTakenError'] = ResolversParentTypes['WarehouseNameTakenError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  warehouse?: Resolver<ResolversTypes['Warehouse'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WarehouseNotFoundErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WarehouseNotFoundError'] = ResolversParentTypes['WarehouseNotFoundError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WarehouseShopNotFoundErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WarehouseShopNotFoundError'] = ResolversParentTypes['WarehouseShopNotFoundError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  ActivateWarehouseResult?: ActivateWarehouseResultResolvers<ContextType>;
  ActivateWarehouseSuccess?: ActivateWarehouseSuccessResolvers<ContextType>;
  AdjustStockResult?: AdjustStockResultResolvers<ContextType>;
  AdjustStockSuccess?: AdjustStockSuccessResolvers<ContextType>;
  CancelTransferResult?: CancelTransferResultResolvers<ContextType>;
  CancelTransferSuccess?: CancelTransferSuccessResolvers<ContextType>;
  CommitReservationResult?: CommitReservationResultResolvers<ContextType>;
  CommitReservationSuccess?: CommitReservationSuccessResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  DeactivateWarehouseResult?: DeactivateWarehouseResultResolvers<ContextType>;
  DeactivateWarehouseSuccess?: DeactivateWarehouseSuccessResolvers<ContextType>;
  Decimal?: GraphQLScalarType;
  ExtendReservationResult?: ExtendReservationResultResolvers<ContextType>;
  ExtendReservationSuccess?: ExtendReservationSuccessResolvers<ContextType>;
  IdempotencyKeyReusedError?: IdempotencyKeyReusedErrorResolvers<ContextType>;
  InputProblem?: InputProblemResolvers<ContextType>;
  InvalidInputError?: InvalidInputErrorResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  OfferAvailability?: OfferAvailabilityResolvers<ContextType>;
  OpenWarehouseResult?: OpenWarehouseResultResolvers<ContextType>;
  OpenWarehouseSuccess?: OpenWarehouseSuccessResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  ReceiveStockResult?: ReceiveStockResultResolvers<ContextType>;
  ReceiveStockSuccess?: ReceiveStockSuccessResolvers<ContextType>;
  ReceiveTransferResult?: ReceiveTransferResultResolvers<ContextType>;
  ReceiveTransferSuccess?: ReceiveTransferSuccessResolvers<ContextType>;
  ReleaseReservationResult?: ReleaseReservationResultResolvers<ContextType>;
  ReleaseReservationSuccess?: ReleaseReservationSuccessResolvers<ContextType>;
  Reservation?: ReservationResolvers<ContextType>;
  ReservationClosedError?: ReservationClosedErrorResolvers<ContextType>;
  ReservationLine?: ReservationLineResolvers<ContextType>;
  ReserveStockResult?: ReserveStockResultResolvers<ContextType>;
  ReserveStockSuccess?: ReserveStockSuccessResolvers<ContextType>;
  ShippingOrigin?: ShippingOriginResolvers<ContextType>;
  ShippingOriginStock?: ShippingOriginStockResolvers<ContextType>;
  Shop?: ShopResolvers<ContextType>;
  ShopProduct?: ShopProductResolvers<ContextType>;
  StockLevel?: StockLevelResolvers<ContextType>;
  StockLevelConnection?: StockLevelConnectionResolvers<ContextType>;
  StockLevelEdge?: StockLevelEdgeResolvers<ContextType>;
  StockMovement?: StockMovementResolvers<ContextType>;
  StockMovementConnection?: StockMovementConnectionResolvers<ContextType>;
  StockMovementEdge?: StockMovementEdgeResolvers<ContextType>;
  StockShortError?: StockShortErrorResolvers<ContextType>;
  StockShortLine?: StockShortLineResolvers<ContextType>;
  StockTooLowError?: StockTooLowErrorResolvers<ContextType>;
  StockTooLowLine?: StockTooLowLineResolvers<ContextType>;
  StockTransfer?: StockTransferResolvers<ContextType>;
  StockTransferClosedError?: StockTransferClosedErrorResolvers<ContextType>;
  StockTransferConnection?: StockTransferConnectionResolvers<ContextType>;
  StockTransferEdge?: StockTransferEdgeResolvers<ContextType>;
  StockTransferLine?: StockTransferLineResolvers<ContextType>;
  StockTransferNotFoundError?: StockTransferNotFoundErrorResolvers<ContextType>;
  TransferStockResult?: TransferStockResultResolvers<ContextType>;
  TransferStockSuccess?: TransferStockSuccessResolvers<ContextType>;
  UnknownVariantError?: UnknownVariantErrorResolvers<ContextType>;
  User?: UserResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  Variant?: VariantResolvers<ContextType>;
  Warehouse?: WarehouseResolvers<ContextType>;
  WarehouseAddress?: WarehouseAddressResolvers<ContextType>;
  WarehouseNameTakenError?: WarehouseNameTakenErrorResolvers<ContextType>;
  WarehouseNotFoundError?: WarehouseNotFoundErrorResolvers<ContextType>;
  WarehouseShopNotFoundError?: WarehouseShopNotFoundErrorResolvers<ContextType>;
};

