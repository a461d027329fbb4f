import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Money as MoneyValue } from '../../../packages/kernel/money.ts';
import type { CappedLineRow, CartRow, CartLineRow, WishlistRow, WishlistItemRow, SharedWishlistRow, SharedWishlistItemRow, WishRow } from '../tables.ts';
import type { CartShopRow } from '../cart/cart.rules.ts';
import type { SiblingOfferRow } from '../checkout/sibling.rules.ts';
import type { CartPlanRow } from '../plan/cart-plans.ts';
import type { CartPlanShopRow } from '../plan/plan.resolvers.ts';
import type { CartPlanLineRow } from '../plan/planned-lines.rules.ts';
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

export type AddToCartInput = {
  /** The token of the guest's cart. Not looked at when a client is signed in. */
  readonly cartToken?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 128 characters, unique per adding to this cart: what is sent again must not be added again. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** How many to add: 1 to 1,000. */
  readonly quantity: Scalars['Int']['input'];
  readonly shopProductId: Scalars['ID']['input'];
};

export type AddToCartResult = AddToCartSuccess | CartLimitError | CartNotFoundError | IdempotencyKeyReusedError | InvalidInputError | PurchaseLimitError | ShopProductNotSoldError;

export type AddToCartSuccess = {
  readonly __typename?: 'AddToCartSuccess';
  readonly cart: Cart;
  /**
   * The token of the cart that was just made for a guest, this once: only its digest is kept. Whoever has it has the cart.
   * Null in all other answers.
   */
  readonly cartToken?: Maybe<Scalars['String']['output']>;
  /** The line as it is now. Null when a repeat finds it gone. */
  readonly line?: Maybe<CartLine>;
};

export type AddToWishlistInput = {
  readonly variantId: Scalars['ID']['input'];
  readonly wishlistId: Scalars['ID']['input'];
};

export type AddToWishlistResult = AddToWishlistSuccess | WishlistFullError | WishlistNotFoundError | WishlistVariantNotFoundError;

export type AddToWishlistSuccess = {
  readonly __typename?: 'AddToWishlistSuccess';
  readonly item: WishlistItem;
  readonly wishlist: Wishlist;
};

export type AddWishInput = {
  readonly itemId: Scalars['ID']['input'];
  readonly kind: WishKind;
  /** More than zero. For PRICE_DROP only; left out, any drop is told. */
  readonly targetPrice?: InputMaybe<MoneyInput>;
};

export type AddWishResult = AddWishSuccess | InvalidInputError | WishlistItemNotFoundError;

export type AddWishSuccess = {
  readonly __typename?: 'AddWishSuccess';
  readonly item: WishlistItem;
};

export type ApplyCartPlanInput = {
  /** The token of the guest's cart. Not looked at when a client is signed in. */
  readonly cartToken?: InputMaybe<Scalars['String']['input']>;
  /** Of a `CartPlan` for this cart. */
  readonly planId: Scalars['ID']['input'];
};

export type ApplyCartPlanResult = ApplyCartPlanSuccess | CartLimitError | CartNotFoundError | CartPlanOutdatedError;

export type ApplyCartPlanSuccess = {
  readonly __typename?: 'ApplyCartPlanSuccess';
  readonly cart: Cart;
};

/** A line of a guest's cart that the limits of a cart cut. */
export type CappedLine = {
  readonly __typename?: 'CappedLine';
  /** Which limit cut it. */
  readonly exceeded: CartLimit;
  /** Whether the line was saved for later, with its whole quantity, since the cart had no room for it. */
  readonly isSaved: Scalars['Boolean']['output'];
  /** The quantity of the line with this shop product in the client's cart after the merge; 0 when it has none. */
  readonly quantity: Scalars['Int']['output'];
  readonly shopProduct?: Maybe<ShopProduct>;
  /** The quantity in the guest's cart. */
  readonly wanted: Scalars['Int']['output'];
};

export type Carrier = {
  readonly __typename?: 'Carrier';
  readonly code: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
};

/**
 * What somebody may buy, over many shops. A guest's ends 30 days after it was last used, a client's 90, by the database's
 * clock. Prices and availability are those of now, every time.
 */
export type Cart = {
  readonly __typename?: 'Cart';
  readonly expiresAt: Scalars['DateTime']['output'];
  readonly id: Scalars['ID']['output'];
  /** How many lines are in the cart, without saved ones. At most 100. */
  readonly lineCount: Scalars['Int']['output'];
  /** Put aside for later, oldest first: they count for nothing. At most 100. */
  readonly savedLines: ReadonlyArray<CartLine>;
  /** By the shop whose line was there first. */
  readonly shops: ReadonlyArray<CartShop>;
  /**
   * What the goods cost that can be bought now: the sum of the shops' subtotals, exact. When every line can be bought
   * whole, it is what `checkoutCart` orders for, but for shipping. Null while shops or warehouses do not answer.
   */
  readonly total?: Maybe<Money>;
  /** The sum of their quantities. */
  readonly unitCount: Scalars['Int']['output'];
};

/** The client has no such address. Choose one of `me { addresses }`, or add one. */
export type CartAddressNotFoundError = UserError & {
  readonly __typename?: 'CartAddressNotFoundError';
  readonly message: Scalars['String']['output'];
};

/**
 * Not known yet whether the order stands, or another checkout of this cart is under way. Repeat it with the same key after
 * a moment: it is answered, or settles by itself.
 */
export type CartCheckoutPendingError = UserError & {
  readonly __typename?: 'CartCheckoutPendingError';
  readonly message: Scalars['String']['output'];
};

export type CartLimit =
  /** The lines of the cart. */
  | 'CART_LINES'
  /** The quantity of one line. */
  | 'LINE_QUANTITY'
  /** How many of a variant one client may buy, over all shops. */
  | 'PURCHASE_LIMIT'
  /** The saved lines. */
  | 'SAVED_LINES';

/** The cart would hold more than a cart may. Nothing was changed: set a smaller quantity, or remove or save something first. */
export type CartLimitError = UserError & {
  readonly __typename?: 'CartLimitError';
  readonly exceeded: CartLimit;
  /** How much of it there may be. */
  readonly limit: Scalars['Int']['output'];
  readonly message: Scalars['String']['output'];
};

/**
 * So many of what one shop sells of a variant. A cart has one line of a shop product at most, and one saved line. The price
 * that the buyer saw is taken down when the line is made, when its quantity is set, and when it is moved to another shop;
 * never by looking.
 */
export type CartLine = {
  readonly __typename?: 'CartLine';
  /** When the line was made. */
  readonly addedAt: Scalars['DateTime']['output'];
  /**
   * How many of `quantity` can be bought now: no more than the shop has, 0 when it is no longer sold. Totals count these.
   * Null while shops or warehouses do not answer.
   */
  readonly buyableQuantity?: Maybe<Scalars['Int']['output']>;
  /**
   * What is different from what the buyer saw, or stands in the way: nothing, one thing, or a price and a shortage. Null
   * while shops or warehouses do not answer.
   */
  readonly changes?: Maybe<ReadonlyArray<CartLineChange>>;
  readonly id: Scalars['ID']['output'];
  /** The price of one now, of what is no longer sold the last one. Null while shops do not answer. */
  readonly price?: Maybe<Money>;
  /** 1 to 1,000. */
  readonly quantity: Scalars['Int']['output'];
  /** The price of one when the buyer last saw it. */
  readonly seenPrice: Money;
  readonly shopProduct?: Maybe<ShopProduct>;
  /** `price` times `buyableQuantity`. Null while shops or warehouses do not answer. */
  readonly total?: Maybe<Money>;
  readonly variant?: Maybe<Variant>;
};

/** Something that the buyer should be told of a line. `__typename` says what; `message` is a sentence for the developer. */
export type CartLineChange = {
  readonly message: Scalars['String']['output'];
};

/** The cart has no such line. Read the cart again. */
export type CartLineNotFoundError = UserError & {
  readonly __typename?: 'CartLineNotFoundError';
  readonly message: Scalars['String']['output'];
};

/**
 * Some lines are short or no longer sold, and nothing was ordered. Take an offer of another shop with `moveCartLine`, set a
 * smaller quantity, or save the line for later; then check out with a new key.
 */
export type CartLinesShortError = UserError & {
  readonly __typename?: 'CartLinesShortError';
  readonly lines: ReadonlyArray<ShortCartLine>;
  readonly message: Scalars['String']['output'];
};

/**
 * There is no such cart: the token is wrong, the cart expired or was merged, or nobody is signed in and no token was given.
 * Forget the token; `addToCart` without one makes a new cart.
 */
export type CartNotFoundError = UserError & {
  readonly __typename?: 'CartNotFoundError';
  readonly message: Scalars['String']['output'];
};

/** A way to buy what is in a cart. Prices and stock are those of the moment: nothing is held. */
export type CartPlan = {
  readonly __typename?: 'CartPlan';
  readonly goal: CartPlanGoal;
  readonly goodsTotal: Money;
  /** What `applyCartPlan` takes. */
  readonly id: Scalars['ID']['output'];
  /**
   * Whether no other way is better over all offers that were looked at: of each variant those of the cart, and up to 12 others
   * that have enough, the cheapest first (fewer, but at least 2, where many shops have many of the variants). So it is for
   * carts of up to 8 variants. Of larger ones a good plan is made better step by step; it is never worse than the cart as it is.
   */
  readonly isExact: Scalars['Boolean']['output'];
  /** Lines that are not in the plan: set a smaller quantity, or save them for later. */
  readonly missing: ReadonlyArray<CartPlanMissingLine>;
  /** How many come. */
  readonly parcels: Scalars['Int']['output'];
  /** When the last one arrives, at the latest. */
  readonly promisedTo: Scalars['DateTime']['output'];
  /**
   * How much less that is than the cart costs as it is, with the cheapest carriers; below zero when it costs more. Null when
   * the cart cannot be had as it is, or has one variant from several shops.
   */
  readonly saving?: Maybe<Money>;
  readonly shippingTotal: Money;
  readonly shops: ReadonlyArray<CartPlanShop>;
  /** Goods and shipping. */
  readonly total: Money;
};

export type CartPlanGoal =
  /** The least for goods and shipping together; of equal ones that with fewer parcels. */
  | 'CHEAPEST'
  /** The last parcel arrives as early as can be; of equal ones the cheapest. */
  | 'FASTEST'
  /** The fewest parcels; of equal ones the cheapest. */
  | 'FEWEST_PARCELS';

export type CartPlanLine = {
  readonly __typename?: 'CartPlanLine';
  /** Whether that is another one than the line has now. */
  readonly isMoved: Scalars['Boolean']['output'];
  readonly line: CartLine;
  /** The offer that the plan has for it. */
  readonly shopProduct?: Maybe<ShopProduct>;
};

export type CartPlanMissingLine = {
  readonly __typename?: 'CartPlanMissingLine';
  readonly line: CartLine;
  readonly reason: CartPlanMissingReason;
};

export type CartPlanMissingReason =
  /** No carrier brings it to the destination. */
  | 'NOT_DELIVERED'
  /** No shop that was looked at has as many. */
  | 'NOT_ENOUGH';

/**
 * The cart has changed since the plan was made, or an offer of it is not sold any more, or it is no plan. Nothing was moved. Ask
 * for the plans again.
 */
export type CartPlanOutdatedError = UserError & {
  readonly __typename?: 'CartPlanOutdatedError';
  readonly message: Scalars['String']['output'];
};

/** What one shop sends in a plan. */
export type CartPlanShop = {
  readonly __typename?: 'CartPlanShop';
  /** The one that the plan was reckoned with. */
  readonly carrier: Carrier;
  readonly goodsTotal: Money;
  readonly lines: ReadonlyArray<CartPlanLine>;
  readonly parcels: Scalars['Int']['output'];
  readonly promisedTo: Scalars['DateTime']['output'];
  readonly service: ShippingService;
  readonly shippingTotal: Money;
  readonly shop?: Maybe<Shop>;
};

export type CartPlansInput = {
  /** The token of the guest's cart. Not looked at when a client is signed in. */
  readonly cartToken?: InputMaybe<Scalars['String']['input']>;
  readonly destination: ShippingDestinationInput;
  /** 1 to 3, each once or more often. */
  readonly goals?: ReadonlyArray<CartPlanGoal>;
};

/**
 * Prices rose above the expected total, and nothing was ordered. Show the cart, whose lines say what rose, and check out
 * with a new key and the new total.
 */
export type CartPriceChangedError = UserError & {
  readonly __typename?: 'CartPriceChangedError';
  /** The cart as it is now. */
  readonly cart?: Maybe<Cart>;
  readonly message: Scalars['String']['output'];
  /** The total at the time. */
  readonly total: Money;
};

/** The lines of a cart that one shop sells. */
export type CartShop = {
  readonly __typename?: 'CartShop';
  readonly id: Scalars['ID']['output'];
  /** Oldest first. */
  readonly lines: ReadonlyArray<CartLine>;
  readonly shop?: Maybe<Shop>;
  /** The sum of the lines' totals. Null while shops or warehouses do not answer. */
  readonly subtotal?: Maybe<Money>;
};

export type ChangeCartLineInput = {
  /** The token of the guest's cart. Not looked at when a client is signed in. */
  readonly cartToken?: InputMaybe<Scalars['String']['input']>;
  readonly lineId: Scalars['ID']['input'];
  /** 1 to 1,000. */
  readonly quantity: Scalars['Int']['input'];
};

export type ChangeCartLineResult = CartLineNotFoundError | CartNotFoundError | ChangeCartLineSuccess | InvalidInputError | PurchaseLimitError | ShopProductNotSoldError;

export type ChangeCartLineSuccess = {
  readonly __typename?: 'ChangeCartLineSuccess';
  readonly cart: Cart;
  readonly line: CartLine;
};

export type CheckoutCartInput = {
  /** The client's cart, as `cart` names it. */
  readonly cartId: Scalars['ID']['input'];
  /**
   * The total that the client saw: the cart's `total` and that of each option chosen. The checkout is refused when it rose
   * above that; a fall is passed on.
   */
  readonly expectedTotal: MoneyInput;
  /** 1 to 128 characters, unique per checkout of the client. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** An address of the client. */
  readonly shippingAddressId: Scalars['ID']['input'];
  /**
   * How the goods of each shop are to come, from `CartShop.shippingOptions`: every shop of the cart once. Left out, the shops
   * send them by their own means, and shipping costs nothing.
   */
  readonly shippingChoices?: InputMaybe<ReadonlyArray<ShippingChoiceInput>>;
};

export type CheckoutCartResult = CartAddressNotFoundError | CartCheckoutPendingError | CartLinesShortError | CartNotFoundError | CartPriceChangedError | CheckoutCartSuccess | DeliveryWindowTakenError | EmptyCartError | IdempotencyKeyReusedError | InvalidInputError | PurchaseLimitError | ShippingOptionInvalidError;

export type CheckoutCartSuccess = {
  readonly __typename?: 'CheckoutCartSuccess';
  /** The cart as it is now, without what was ordered. Null when a repeat finds it expired. */
  readonly cart?: Maybe<Cart>;
  /** Pay it with `payOrder` before its `expiresAt`. */
  readonly order?: Maybe<Order>;
};

export type CreateWishlistInput = {
  /** 1 to 80 characters. */
  readonly name: Scalars['String']['input'];
};

export type CreateWishlistResult = CreateWishlistSuccess | InvalidInputError | TooManyWishlistsError;

export type CreateWishlistSuccess = {
  readonly __typename?: 'CreateWishlistSuccess';
  readonly wishlist: Wishlist;
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

export type DeleteWishlistInput = {
  readonly wishlistId: Scalars['ID']['input'];
};

export type DeleteWishlistResult = DeleteWishlistSuccess | WishlistNotFoundError;

export type DeleteWishlistSuccess = {
  readonly __typename?: 'DeleteWishlistSuccess';
  readonly deletedWishlistId: Scalars['ID']['output'];
};

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

/** There is no line in the cart. Saved lines are not ordered. */
export type EmptyCartError = UserError & {
  readonly __typename?: 'EmptyCartError';
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

export type MergeCartInput = {
  readonly cartToken: Scalars['String']['input'];
};

export type MergeCartResult = CartNotFoundError | MergeCartSuccess;

export type MergeCartSuccess = {
  readonly __typename?: 'MergeCartSuccess';
  /** The guest's lines of which not everything could be taken in: say so to the buyer. */
  readonly capped: ReadonlyArray<CappedLine>;
  /** The client's cart. */
  readonly cart: Cart;
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

export type MoveCartLineInput = {
  /** The token of the guest's cart. Not looked at when a client is signed in. */
  readonly cartToken?: InputMaybe<Scalars['String']['input']>;
  readonly lineId: Scalars['ID']['input'];
  /** Another shop's offer of the same variant. */
  readonly shopProductId: Scalars['ID']['input'];
};

export type MoveCartLineResult = CartLimitError | CartLineNotFoundError | CartNotFoundError | MoveCartLineSuccess | OtherVariantError | ShopProductNotSoldError;

export type MoveCartLineSuccess = {
  readonly __typename?: 'MoveCartLineSuccess';
  readonly cart: Cart;
  readonly line: CartLine;
};

export type MoveToCartInput = {
  /** The token of the guest's cart. Not looked at when a client is signed in. */
  readonly cartToken?: InputMaybe<Scalars['String']['input']>;
  readonly lineId: Scalars['ID']['input'];
};

export type MoveToCartResult = CartLimitError | CartLineNotFoundError | CartNotFoundError | MoveToCartSuccess | PurchaseLimitError;

export type MoveToCartSuccess = {
  readonly __typename?: 'MoveToCartSuccess';
  readonly cart: Cart;
  readonly line: CartLine;
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /**
   * Adds to the line that has this shop product, or makes it. Whoever is not signed in as a client and gives no
   * `cartToken` gets a new cart, and its token in the answer. Stock is not asked: the line says when there is too little.
   * Repeating it with the same key adds nothing.
   */
  readonly addToCart: AddToCartResult;
  /** CLIENT. Puts a variant on a wishlist. Repeating it is a success. */
  readonly addToWishlist: AddToWishlistResult;
  /** CLIENT. Wishes to be told. An item has one wish of a kind: another target price takes the place of the one before. */
  readonly addWish: AddWishResult;
  /**
   * Moves every line of a plan to the shop that the plan has for it, at the prices of now, all or none. The carriers of the plan
   * are chosen at `checkoutCart`. Repeating it is a success, unless it made one line of several: then the cart is not what the
   * plan was made for any more.
   */
  readonly applyCartPlan: ApplyCartPlanResult;
  /**
   * Sets the quantity of a line, in the cart or saved. Setting what it is already acknowledges the price of now, as every
   * change of the quantity does. Repeating it is a success.
   */
  readonly changeCartLine: ChangeCartLineResult;
  /**
   * CLIENT. Orders every line of the cart, at the prices of now, all or none, with the shipping that was chosen; then it waits
   * for its payment as any order: `Order.paymentMethods` has the ways to pay, each with how long the stock waits for it.
   * What was ordered leaves the cart when the order stands, to the unit, and not before; saved lines and what was added
   * meanwhile stay.
   *
   * A key stands for its first attempt: a repeat answers what came of that one, also after the cart has changed. After a
   * refusal, try again with a new key.
   */
  readonly checkoutCart: CheckoutCartResult;
  /** CLIENT. Makes a wishlist. Repeating it, or a name that the client has used, answers the one that is there. */
  readonly createWishlist: CreateWishlistResult;
  /** CLIENT. Deletes a wishlist with its items and their wishes. Its link ends. */
  readonly deleteWishlist: DeleteWishlistResult;
  /**
   * CLIENT. Takes the lines of a guest's cart into the client's own, those of the cart and the saved ones each to theirs.
   * Of a line that both have, the greater quantity stays: it is most often the same wish, made once before signing in
   * and once after, or on two devices, and a sum would order it twice. What the limits of a cart do not allow is in
   * `capped`. Then the token is good for nothing else. Repeating it answers the same; others of the same token at the same
   * time have no further effect.
   */
  readonly mergeCart: MergeCartResult;
  /**
   * Moves a line, in the cart or saved, to another shop's offer of the same variant, at its price. A line that is there
   * already for that offer is taken into this one: the quantities add up. Repeating it is a success.
   */
  readonly moveCartLine: MoveCartLineResult;
  /**
   * Brings a saved line back. A line of the cart with the same offer is taken into it: the quantities add up. Repeating it
   * is a success.
   */
  readonly moveToCart: MoveToCartResult;
  /** Takes a line away, in the cart or saved. A line that is not there is as good as taken away: a success. */
  readonly removeCartLine: RemoveCartLineResult;
  /** CLIENT. Takes an item off its wishlist, with its wishes. */
  readonly removeFromWishlist: RemoveFromWishlistResult;
  /** CLIENT. Takes a wish back. One that is not there is as good as taken back: a success. */
  readonly removeWish: RemoveWishResult;
  /** CLIENT. Repeating it is a success. */
  readonly renameWishlist: RenameWishlistResult;
  /**
   * Puts a line of the cart aside: it counts for nothing until `moveToCart` brings it back. A saved line of the same offer
   * is taken into it: the quantities add up. Repeating it is a success.
   */
  readonly saveForLater: SaveForLaterResult;
  /**
   * CLIENT. Makes a link token, with which anybody sees what is on the wishlist, and the name that is given here. Repeating
   * it answers the same token, and changes the name.
   */
  readonly shareWishlist: ShareWishlistResult;
  /** CLIENT. Ends the link for good: sharing again makes another one. Repeating it is a success. */
  readonly unshareWishlist: UnshareWishlistResult;
};


export type MutationAddToCartArgs = {
  input: AddToCartInput;
};


export type MutationAddToWishlistArgs = {
  input: AddToWishlistInput;
};


export type MutationAddWishArgs = {
  input: AddWishInput;
};


export type MutationApplyCartPlanArgs = {
  input: ApplyCartPlanInput;
};


export type MutationChangeCartLineArgs = {
  input: ChangeCartLineInput;
};


export type MutationCheckoutCartArgs = {
  input: CheckoutCartInput;
};


export type MutationCreateWishlistArgs = {
  input: CreateWishlistInput;
};


export type MutationDeleteWishlistArgs = {
  input: DeleteWishlistInput;
};


export type MutationMergeCartArgs = {
  input: MergeCartInput;
};


export type MutationMoveCartLineArgs = {
  input: MoveCartLineInput;
};


export type MutationMoveToCartArgs = {
  input: MoveToCartInput;
};


export type MutationRemoveCartLineArgs = {
  input: RemoveCartLineInput;
};


export type MutationRemoveFromWishlistArgs = {
  input: RemoveFromWishlistInput;
};


export type MutationRemoveWishArgs = {
  input: RemoveWishInput;
};


export type MutationRenameWishlistArgs = {
  input: RenameWishlistInput;
};


export type MutationSaveForLaterArgs = {
  input: SaveForLaterInput;
};


export type MutationShareWishlistArgs = {
  input: ShareWishlistInput;
};


export type MutationUnshareWishlistArgs = {
  input: UnshareWishlistInput;
};

/** The shop no longer sells it. Remove the line, or move it to another shop. There are no other changes beside this one. */
export type NoLongerSold = CartLineChange & {
  readonly __typename?: 'NoLongerSold';
  readonly message: Scalars['String']['output'];
};

/** The shop has some, but fewer than the line wants. Set the quantity to `available`, or move the line to another shop. */
export type OnlyNLeft = CartLineChange & {
  readonly __typename?: 'OnlyNLeft';
  readonly available: Scalars['Int']['output'];
  readonly message: Scalars['String']['output'];
};

export type Order = {
  readonly __typename?: 'Order';
  readonly id: Scalars['ID']['output'];
};

/** The shop product is another variant than the line. Add it instead. */
export type OtherVariantError = UserError & {
  readonly __typename?: 'OtherVariantError';
  readonly message: Scalars['String']['output'];
};

/** The shop has none at the moment. Save the line for later, or move it to another shop. */
export type OutOfStock = CartLineChange & {
  readonly __typename?: 'OutOfStock';
  readonly message: Scalars['String']['output'];
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

/** The price is below `seenPrice`. `changeCartLine` acknowledges it. */
export type PriceFell = CartLineChange & {
  readonly __typename?: 'PriceFell';
  readonly from: Money;
  readonly message: Scalars['String']['output'];
  readonly to: Money;
};

/** The price is above `seenPrice`. `changeCartLine` acknowledges it. */
export type PriceRose = CartLineChange & {
  readonly __typename?: 'PriceRose';
  readonly from: Money;
  readonly message: Scalars['String']['output'];
  readonly to: Money;
};

/**
 * One client may buy only so many of this variant, over all shops and orders, and the cart would hold more. Nothing was
 * changed: say so, and offer `limit` less `bought`.
 */
export type PurchaseLimitError = UserError & {
  readonly __typename?: 'PurchaseLimitError';
  /** How many of it the client has bought before, where `checkoutCart` met that; elsewhere 0, since nobody has asked yet. */
  readonly bought: Scalars['Int']['output'];
  /** How many of it are in the cart now, over all shops. */
  readonly inCart: Scalars['Int']['output'];
  readonly limit: Scalars['Int']['output'];
  readonly message: Scalars['String']['output'];
  readonly variant?: Maybe<Variant>;
};

export type Query = {
  readonly __typename?: 'Query';
  /**
   * The cart of the client who is signed in, whatever the token; of anybody else the guest's cart with this token. Null
   * when there is none: nothing was added yet, it expired, it was merged, or the token is wrong. Looking at a cart is
   * using it: its end moves away.
   */
  readonly cart?: Maybe<Cart>;
  /**
   * The best ways to buy what is in the cart, over prices, stock and shipping together: one plan for each goal, in the order of
   * `goals`. Lines stay whole, those of one variant come from one shop, and carriers bring them: nothing is picked up. A goal
   * that no plan can meet is left out. Null when there is no cart. Writes nothing.
   */
  readonly cartPlans?: Maybe<ReadonlyArray<CartPlan>>;
  /** What whoever has the link sees of a wishlist. Null when there is no such link, or not any more. */
  readonly sharedWishlist?: Maybe<SharedWishlist>;
  /** A wishlist of the client who is signed in, or null. */
  readonly wishlist?: Maybe<Wishlist>;
};


export type QueryCartArgs = {
  cartToken?: InputMaybe<Scalars['String']['input']>;
};


export type QueryCartPlansArgs = {
  input: CartPlansInput;
};


export type QuerySharedWishlistArgs = {
  shareToken: Scalars['String']['input'];
};


export type QueryWishlistArgs = {
  id: Scalars['ID']['input'];
};

export type RemoveCartLineInput = {
  /** The token of the guest's cart. Not looked at when a client is signed in. */
  readonly cartToken?: InputMaybe<Scalars['String']['input']>;
  readonly lineId: Scalars['ID']['input'];
};

export type RemoveCartLineResult = CartNotFoundError | RemoveCartLineSuccess;

export type RemoveCartLineSuccess = {
  readonly __typename?: 'RemoveCartLineSuccess';
  readonly cart: Cart;
};

export type RemoveFromWishlistInput = {
  readonly itemId: Scalars['ID']['input'];
};

export type RemoveFromWishlistResult = RemoveFromWishlistSuccess | WishlistItemNotFoundError;

export type RemoveFromWishlistSuccess = {
  readonly __typename?: 'RemoveFromWishlistSuccess';
  readonly wishlist: Wishlist;
};

export type RemoveWishInput = {
  readonly itemId: Scalars['ID']['input'];
  readonly kind: WishKind;
};

export type RemoveWishResult = RemoveWishSuccess | WishlistItemNotFoundError;

export type RemoveWishSuccess = {
  readonly __typename?: 'RemoveWishSuccess';
  readonly item: WishlistItem;
};

export type RenameWishlistInput = {
  /** 1 to 80 characters. */
  readonly name: Scalars['String']['input'];
  readonly wishlistId: Scalars['ID']['input'];
};

export type RenameWishlistResult = InvalidInputError | RenameWishlistSuccess | WishlistNameTakenError | WishlistNotFoundError;

export type RenameWishlistSuccess = {
  readonly __typename?: 'RenameWishlistSuccess';
  readonly wishlist: Wishlist;
};

export type SaveForLaterInput = {
  /** The token of the guest's cart. Not looked at when a client is signed in. */
  readonly cartToken?: InputMaybe<Scalars['String']['input']>;
  readonly lineId: Scalars['ID']['input'];
};

export type SaveForLaterResult = CartLimitError | CartLineNotFoundError | CartNotFoundError | SaveForLaterSuccess;

export type SaveForLaterSuccess = {
  readonly __typename?: 'SaveForLaterSuccess';
  readonly cart: Cart;
  readonly line: CartLine;
};

export type ShareWishlistInput = {
  /** What whoever has the link reads as the owner's name: at most 80 characters. Without it, nobody's. */
  readonly sharedAs?: InputMaybe<Scalars['String']['input']>;
  readonly wishlistId: Scalars['ID']['input'];
};

export type ShareWishlistResult = InvalidInputError | ShareWishlistSuccess | WishlistNotFoundError;

export type ShareWishlistSuccess = {
  readonly __typename?: 'ShareWishlistSuccess';
  readonly wishlist: Wishlist;
};

/** A wishlist as others see it. */
export type SharedWishlist = {
  readonly __typename?: 'SharedWishlist';
  /** Newest first. */
  readonly items: SharedWishlistItemConnection;
  readonly name: Scalars['String']['output'];
  /** The name that the owner chose to be seen by, and nothing else of the owner. */
  readonly sharedAs?: Maybe<Scalars['String']['output']>;
};


/** A wishlist as others see it. */
export type SharedWishlistItemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

export type SharedWishlistItem = {
  readonly __typename?: 'SharedWishlistItem';
  readonly addedAt: Scalars['DateTime']['output'];
  readonly variant?: Maybe<Variant>;
};

export type SharedWishlistItemConnection = {
  readonly __typename?: 'SharedWishlistItemConnection';
  readonly edges: ReadonlyArray<SharedWishlistItemEdge>;
  readonly nodes: ReadonlyArray<SharedWishlistItem>;
  readonly pageInfo: PageInfo;
};

export type SharedWishlistItemEdge = {
  readonly __typename?: 'SharedWishlistItemEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: SharedWishlistItem;
};

export type ShippingChoiceInput = {
  /** Of a `ShippingOption` for the goods of this shop in this order, to its address. */
  readonly optionId: Scalars['ID']['input'];
  readonly shopId: Scalars['ID']['input'];
  /** Of a `DeliveryWindow` of the shop; left out, the carrier comes when its option says. An option with PICKUP has none. */
  readonly windowId?: InputMaybe<Scalars['ID']['input']>;
};

/** City and province are found without regard to case, accents and words such as `Kota`. */
export type ShippingDestinationInput = {
  readonly city: Scalars['String']['input'];
  /** ISO 3166-1 alpha-2. Carriers go to places in Indonesia. */
  readonly countryCode?: Scalars['String']['input'];
  readonly postalCode: Scalars['String']['input'];
  readonly province: Scalars['String']['input'];
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

export type ShippingService =
  /** Slow, for what is heavy. */
  | 'CARGO'
  | 'NEXT_DAY'
  /** The client comes to the shop. */
  | 'PICKUP'
  | 'REGULAR'
  | 'SAME_DAY';

export type Shop = {
  readonly __typename?: 'Shop';
  readonly id: Scalars['ID']['output'];
};

export type ShopProduct = {
  readonly __typename?: 'ShopProduct';
  readonly id: Scalars['ID']['output'];
};

/** There is no such shop product, or it is not sold now. Look for other shops that sell the variant. */
export type ShopProductNotSoldError = UserError & {
  readonly __typename?: 'ShopProductNotSoldError';
  readonly message: Scalars['String']['output'];
};

/** A line of the cart that stood in the way of a checkout. */
export type ShortCartLine = {
  readonly __typename?: 'ShortCartLine';
  /** How many there were at the time; 0 when it is no longer sold. */
  readonly available: Scalars['Int']['output'];
  /** Whether the shop sold it at the time. */
  readonly isSold: Scalars['Boolean']['output'];
  /** Null when the cart does not have it any more. */
  readonly line?: Maybe<CartLine>;
  readonly requested: Scalars['Int']['output'];
  readonly shopProduct?: Maybe<ShopProduct>;
  /**
   * Other shops that have the same variant now: those first that have enough for this line, the cheapest of them first, then
   * those that have some. At most 5.
   */
  readonly siblings: ReadonlyArray<SiblingOffer>;
};

/** Another shop's offer of the same variant. */
export type SiblingOffer = {
  readonly __typename?: 'SiblingOffer';
  readonly available: Scalars['Int']['output'];
  readonly price: Money;
  /** What `moveCartLine` takes. */
  readonly shopProduct?: Maybe<ShopProduct>;
};

/** The client has 20 wishlists already: delete one first. */
export type TooManyWishlistsError = UserError & {
  readonly __typename?: 'TooManyWishlistsError';
  readonly message: Scalars['String']['output'];
};

export type UnshareWishlistInput = {
  readonly wishlistId: Scalars['ID']['input'];
};

export type UnshareWishlistResult = UnshareWishlistSuccess | WishlistNotFoundError;

export type UnshareWishlistSuccess = {
  readonly __typename?: 'UnshareWishlistSuccess';
  readonly wishlist: Wishlist;
};

export type User = {
  readonly __typename?: 'User';
  readonly id: Scalars['ID']['output'];
  /** Oldest first; at most 20. Null to anybody but the user and ADMIN. */
  readonly wishlists?: Maybe<ReadonlyArray<Wishlist>>;
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

/** What a client would like to be told of an item. */
export type Wish = {
  readonly __typename?: 'Wish';
  readonly kind: WishKind;
  readonly since: Scalars['DateTime']['output'];
  /** For PRICE_DROP; null means any drop. */
  readonly targetPrice?: Maybe<Money>;
};

export type WishKind =
  /** Any shop has it again. */
  | 'BACK_IN_STOCK'
  /** A shop sells it at the target price or below; without a target, any shop's price falls. */
  | 'PRICE_DROP';

/** Variants that a client would like to have. */
export type Wishlist = {
  readonly __typename?: 'Wishlist';
  readonly createdAt: Scalars['DateTime']['output'];
  readonly id: Scalars['ID']['output'];
  readonly itemCount: Scalars['Int']['output'];
  /** Newest first. */
  readonly items: WishlistItemConnection;
  /** Unique among the client's, in any case. */
  readonly name: Scalars['String']['output'];
  /** What the link is made of while the wishlist is shared, else null. */
  readonly shareToken?: Maybe<Scalars['String']['output']>;
  /** The name that whoever has the link sees; null when none was given. */
  readonly sharedAs?: Maybe<Scalars['String']['output']>;
};


/** Variants that a client would like to have. */
export type WishlistItemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** The wishlist has 200 items already: remove one first. */
export type WishlistFullError = UserError & {
  readonly __typename?: 'WishlistFullError';
  readonly message: Scalars['String']['output'];
};

export type WishlistItem = {
  readonly __typename?: 'WishlistItem';
  readonly addedAt: Scalars['DateTime']['output'];
  readonly id: Scalars['ID']['output'];
  readonly variant?: Maybe<Variant>;
  readonly wishes: ReadonlyArray<Wish>;
};

export type WishlistItemConnection = {
  readonly __typename?: 'WishlistItemConnection';
  readonly edges: ReadonlyArray<WishlistItemEdge>;
  readonly nodes: ReadonlyArray<WishlistItem>;
  readonly pageInfo: PageInfo;
};

export type WishlistItemEdge = {
  readonly __typename?: 'WishlistItemEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: WishlistItem;
};

/** The client's wishlists have no such item. */
export type WishlistItemNotFoundError = UserError & {
  readonly __typename?: 'WishlistItemNotFoundError';
  readonly message: Scalars['String']['output'];
};

/** The client has another wishlist with this name. Choose another one. */
export type WishlistNameTakenError = UserError & {
  readonly __typename?: 'WishlistNameTakenError';
  readonly message: Scalars['String']['output'];
  readonly wishlist: Wishlist;
};

/** The client has no such wishlist. */
export type WishlistNotFoundError = UserError & {
  readonly __typename?: 'WishlistNotFoundError';
  readonly message: Scalars['String']['output'];
};

/** The catalogue has no such variant. */
export type WishlistVariantNotFoundError = UserError & {
  readonly __typename?: 'WishlistVariantNotFoundError';
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
  CartShop: CartShop;
  User: User;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  CartShop:
    ( { __typename: 'CartShop' }
    & GraphQLRecursivePick<FederationTypes['CartShop'], {"id":true}> );
  User:
    ( { __typename: 'User' }
    & GraphQLRecursivePick<FederationTypes['User'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  AddToCartResult:
    | ( Omit<AddToCartSuccess, 'cart' | 'line'> & { cart: _RefType['Cart'], line?: Maybe<_RefType['CartLine']> } )
    | ( CartLimitError )
    | ( CartNotFoundError )
    | ( IdempotencyKeyReusedError )
    | ( InvalidInputError )
    | ( PurchaseLimitError )
    | ( ShopProductNotSoldError )
  ;
  AddToWishlistResult:
    | ( Omit<AddToWishlistSuccess, 'item' | 'wishlist'> & { item: _RefType['WishlistItem'], wishlist: _RefType['Wishlist'] } )
    | ( WishlistFullError )
    | ( WishlistNotFoundError )
    | ( WishlistVariantNotFoundError )
  ;
  AddWishResult:
    | ( Omit<AddWishSuccess, 'item'> & { item: _RefType['WishlistItem'] } )
    | ( InvalidInputError )
    | ( WishlistItemNotFoundError )
  ;
  ApplyCartPlanResult:
    | ( Omit<ApplyCartPlanSuccess, 'cart'> & { cart: _RefType['Cart'] } )
    | ( CartLimitError )
    | ( CartNotFoundError )
    | ( CartPlanOutdatedError )
  ;
  ChangeCartLineResult:
    | ( CartLineNotFoundError )
    | ( CartNotFoundError )
    | ( Omit<ChangeCartLineSuccess, 'cart' | 'line'> & { cart: _RefType['Cart'], line: _RefType['CartLine'] } )
    | ( InvalidInputError )
    | ( PurchaseLimitError )
    | ( ShopProductNotSoldError )
  ;
  CheckoutCartResult:
    | ( CartAddressNotFoundError )
    | ( CartCheckoutPendingError )
    | ( Omit<CartLinesShortError, 'lines'> & { lines: ReadonlyArray<_RefType['ShortCartLine']> } )
    | ( CartNotFoundError )
    | ( Omit<CartPriceChangedError, 'cart' | 'total'> & { cart?: Maybe<_RefType['Cart']>, total: _RefType['Money'] } )
    | ( Omit<CheckoutCartSuccess, 'cart'> & { cart?: Maybe<_RefType['Cart']> } )
    | ( DeliveryWindowTakenError )
    | ( EmptyCartError )
    | ( IdempotencyKeyReusedError )
    | ( InvalidInputError )
    | ( PurchaseLimitError )
    | ( ShippingOptionInvalidError )
  ;
  CreateWishlistResult:
    | ( Omit<CreateWishlistSuccess, 'wishlist'> & { wishlist: _RefType['Wishlist'] } )
    | ( InvalidInputError )
    | ( TooManyWishlistsError )
  ;
  DeleteWishlistResult:
    | ( DeleteWishlistSuccess )
    | ( WishlistNotFoundError )
  ;
  MergeCartResult:
    | ( CartNotFoundError )
    | ( Omit<MergeCartSuccess, 'capped' | 'cart'> & { capped: ReadonlyArray<_RefType['CappedLine']>, cart: _RefType['Cart'] } )
  ;
  MoveCartLineResult:
    | ( CartLimitError )
    | ( CartLineNotFoundError )
    | ( CartNotFoundError )
    | ( Omit<MoveCartLineSuccess, 'cart' | 'line'> & { cart: _RefType['Cart'], line: _RefType['CartLine'] } )
    | ( OtherVariantError )
    | ( ShopProductNotSoldError )
  ;
  MoveToCartResult:
    | ( CartLimitError )
    | ( CartLineNotFoundError )
    | ( CartNotFoundError )
    | ( Omit<MoveToCartSuccess, 'cart' | 'line'> & { cart: _RefType['Cart'], line: _RefType['CartLine'] } )
    | ( PurchaseLimitError )
  ;
  RemoveCartLineResult:
    | ( CartNotFoundError )
    | ( Omit<RemoveCartLineSuccess, 'cart'> & { cart: _RefType['Cart'] } )
  ;
  RemoveFromWishlistResult:
    | ( Omit<RemoveFromWishlistSuccess, 'wishlist'> & { wishlist: _RefType['Wishlist'] } )
    | ( WishlistItemNotFoundError )
  ;
  RemoveWishResult:
    | ( Omit<RemoveWishSuccess, 'item'> & { item: _RefType['WishlistItem'] } )
    | ( WishlistItemNotFoundError )
  ;
  RenameWishlistResult:
    | ( InvalidInputError )
    | ( Omit<RenameWishlistSuccess, 'wishlist'> & { wishlist: _RefType['Wishlist'] } )
    | ( Omit<WishlistNameTakenError, 'wishlist'> & { wishlist: _RefType['Wishlist'] } )
    | ( WishlistNotFoundError )
  ;
  SaveForLaterResult:
    | ( CartLimitError )
    | ( CartLineNotFoundError )
    | ( CartNotFoundError )
    | ( Omit<SaveForLaterSuccess, 'cart' | 'line'> & { cart: _RefType['Cart'], line: _RefType['CartLine'] } )
  ;
  ShareWishlistResult:
    | ( InvalidInputError )
    | ( Omit<ShareWishlistSuccess, 'wishlist'> & { wishlist: _RefType['Wishlist'] } )
    | ( WishlistNotFoundError )
  ;
  UnshareWishlistResult:
    | ( Omit<UnshareWishlistSuccess, 'wishlist'> & { wishlist: _RefType['Wishlist'] } )
    | ( WishlistNotFoundError )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  CartLineChange:
    | ( NoLongerSold )
    | ( OnlyNLeft )
    | ( OutOfStock )
    | ( Omit<PriceFell, 'from' | 'to'> & { from: _RefType['Money'], to: _RefType['Money'] } )
    | ( Omit<PriceRose, 'from' | 'to'> & { from: _RefType['Money'], to: _RefType['Money'] } )
  ;
  UserError:
    | ( CartAddressNotFoundError )
    | ( CartCheckoutPendingError )
    | ( CartLimitError )
    | ( CartLineNotFoundError )
    | ( Omit<CartLinesShortError, 'lines'> & { lines: ReadonlyArray<_RefType['ShortCartLine']> } )
    | ( CartNotFoundError )
    | ( CartPlanOutdatedError )
    | ( Omit<CartPriceChangedError, 'cart' | 'total'> & { cart?: Maybe<_RefType['Cart']>, total: _RefType['Money'] } )
    | ( DeliveryWindowTakenError )
    | ( EmptyCartError )
    | ( IdempotencyKeyReusedError )
    | ( InvalidInputError )
    | ( OtherVariantError )
    | ( PurchaseLimitError )
    | ( ShippingOptionInvalidError )
    | ( ShopProductNotSoldError )
    | ( TooManyWishlistsError )
    | ( WishlistFullError )
    | ( WishlistItemNotFoundError )
    | ( Omit<WishlistNameTakenError, 'wishlist'> & { wishlist: _RefType['Wishlist'] } )
    | ( WishlistNotFoundError )
    | ( WishlistVariantNotFoundError )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AddToCartInput: AddToCartInput;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AddToCartResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AddToCartResult']>;
  AddToCartSuccess: ResolverTypeWrapper<Omit<AddToCartSuccess, 'cart' | 'line'> & { cart: ResolversTypes['Cart'], line?: Maybe<ResolversTypes['CartLine']> }>;
  AddToWishlistInput: AddToWishlistInput;
  AddToWishlistResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AddToWishlistResult']>;
  AddToWishlistSuccess: ResolverTypeWrapper<Omit<AddToWishlistSuccess, 'item' | 'wishlist'> & { item: ResolversTypes['WishlistItem'], wishlist: ResolversTypes['Wishlist'] }>;
  AddWishInput: AddWishInput;
  AddWishResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AddWishResult']>;
  AddWishSuccess: ResolverTypeWrapper<Omit<AddWishSuccess, 'item'> & { item: ResolversTypes['WishlistItem'] }>;
  ApplyCartPlanInput: ApplyCartPlanInput;
  ApplyCartPlanResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ApplyCartPlanResult']>;
  ApplyCartPlanSuccess: ResolverTypeWrapper<Omit<ApplyCartPlanSuccess, 'cart'> & { cart: ResolversTypes['Cart'] }>;
  CappedLine: ResolverTypeWrapper<CappedLineRow>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Carrier: ResolverTypeWrapper<Carrier>;
  Cart: ResolverTypeWrapper<CartRow>;
  CartAddressNotFoundError: ResolverTypeWrapper<CartAddressNotFoundError>;
  CartCheckoutPendingError: ResolverTypeWrapper<CartCheckoutPendingError>;
  CartLimit: CartLimit;
  CartLimitError: ResolverTypeWrapper<CartLimitError>;
  CartLine: ResolverTypeWrapper<CartLineRow>;
  CartLineChange: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['CartLineChange']>;
  CartLineNotFoundError: ResolverTypeWrapper<CartLineNotFoundError>;
  CartLinesShortError: ResolverTypeWrapper<Omit<CartLinesShortError, 'lines'> & { lines: ReadonlyArray<ResolversTypes['ShortCartLine']> }>;
  CartNotFoundError: ResolverTypeWrapper<CartNotFoundError>;
  CartPlan: ResolverTypeWrapper<CartPlanRow>;
  CartPlanGoal: CartPlanGoal;
  CartPlanLine: ResolverTypeWrapper<CartPlanLineRow>;
  CartPlanMissingLine: ResolverTypeWrapper<Omit<CartPlanMissingLine, 'line'> & { line: ResolversTypes['CartLine'] }>;
  CartPlanMissingReason: CartPlanMissingReason;
  CartPlanOutdatedError: ResolverTypeWrapper<CartPlanOutdatedError>;
  CartPlanShop: ResolverTypeWrapper<CartPlanShopRow>;
  CartPlansInput: CartPlansInput;
  CartPriceChangedError: ResolverTypeWrapper<Omit<CartPriceChangedError, 'cart' | 'total'> & { cart?: Maybe<ResolversTypes['Cart']>, total: ResolversTypes['Money'] }>;
  CartShop: ResolverTypeWrapper<CartShopRow>;
  ChangeCartLineInput: ChangeCartLineInput;
  ChangeCartLineResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangeCartLineResult']>;
  ChangeCartLineSuccess: ResolverTypeWrapper<Omit<ChangeCartLineSuccess, 'cart' | 'line'> & { cart: ResolversTypes['Cart'], line: ResolversTypes['CartLine'] }>;
  CheckoutCartInput: CheckoutCartInput;
  CheckoutCartResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CheckoutCartResult']>;
  CheckoutCartSuccess: ResolverTypeWrapper<Omit<CheckoutCartSuccess, 'cart'> & { cart?: Maybe<ResolversTypes['Cart']> }>;
  CreateWishlistInput: CreateWishlistInput;
  CreateWishlistResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateWishlistResult']>;
  CreateWishlistSuccess: ResolverTypeWrapper<Omit<CreateWishlistSuccess, 'wishlist'> & { wishlist: ResolversTypes['Wishlist'] }>;
  CurrencyCode: CurrencyCode;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  DeleteWishlistInput: DeleteWishlistInput;
  DeleteWishlistResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeleteWishlistResult']>;
  DeleteWishlistSuccess: ResolverTypeWrapper<DeleteWishlistSuccess>;
  DeliveryWindowTakenError: ResolverTypeWrapper<DeliveryWindowTakenError>;
  EmptyCartError: ResolverTypeWrapper<EmptyCartError>;
  IdempotencyKeyReusedError: ResolverTypeWrapper<IdempotencyKeyReusedError>;
  InputProblem: ResolverTypeWrapper<InputProblem>;
  InvalidInputError: ResolverTypeWrapper<InvalidInputError>;
  MergeCartInput: MergeCartInput;
  MergeCartResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MergeCartResult']>;
  MergeCartSuccess: ResolverTypeWrapper<Omit<MergeCartSuccess, 'capped' | 'cart'> & { capped: ReadonlyArray<ResolversTypes['CappedLine']>, cart: ResolversTypes['Cart'] }>;
  Money: ResolverTypeWrapper<MoneyValue>;
  MoneyInput: MoneyInput;
  MoveCartLineInput: MoveCartLineInput;
  MoveCartLineResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MoveCartLineResult']>;
  MoveCartLineSuccess: ResolverTypeWrapper<Omit<MoveCartLineSuccess, 'cart' | 'line'> & { cart: ResolversTypes['Cart'], line: ResolversTypes['CartLine'] }>;
  MoveToCartInput: MoveToCartInput;
  MoveToCartResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MoveToCartResult']>;
  MoveToCartSuccess: ResolverTypeWrapper<Omit<MoveToCartSuccess, 'cart' | 'line'> & { cart: ResolversTypes['Cart'], line: ResolversTypes['CartLine'] }>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NoLongerSold: ResolverTypeWrapper<NoLongerSold>;
  OnlyNLeft: ResolverTypeWrapper<OnlyNLeft>;
  Order: ResolverTypeWrapper<Order>;
  OtherVariantError: ResolverTypeWrapper<OtherVariantError>;
  OutOfStock: ResolverTypeWrapper<OutOfStock>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PriceFell: ResolverTypeWrapper<Omit<PriceFell, 'from' | 'to'> & { from: ResolversTypes['Money'], to: ResolversTypes['Money'] }>;
  PriceRose: ResolverTypeWrapper<Omit<PriceRose, 'from' | 'to'> & { from: ResolversTypes['Money'], to: ResolversTypes['Money'] }>;
  PurchaseLimitError: ResolverTypeWrapper<PurchaseLimitError>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RemoveCartLineInput: RemoveCartLineInput;
  RemoveCartLineResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RemoveCartLineResult']>;
  RemoveCartLineSuccess: ResolverTypeWrapper<Omit<RemoveCartLineSuccess, 'cart'> & { cart: ResolversTypes['Cart'] }>;
  RemoveFromWishlistInput: RemoveFromWishlistInput;
  RemoveFromWishlistResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RemoveFromWishlistResult']>;
  RemoveFromWishlistSuccess: ResolverTypeWrapper<Omit<RemoveFromWishlistSuccess, 'wishlist'> & { wishlist: ResolversTypes['Wishlist'] }>;
  RemoveWishInput: RemoveWishInput;
  RemoveWishResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RemoveWishResult']>;
  RemoveWishSuccess: ResolverTypeWrapper<Omit<RemoveWishSuccess, 'item'> & { item: ResolversTypes['WishlistItem'] }>;
  RenameWishlistInput: RenameWishlistInput;
  RenameWishlistResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RenameWishlistResult']>;
  RenameWishlistSuccess: ResolverTypeWrapper<Omit<RenameWishlistSuccess, 'wishlist'> & { wishlist: ResolversTypes['Wishlist'] }>;
  SaveForLaterInput: SaveForLaterInput;
  SaveForLaterResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SaveForLaterResult']>;
  SaveForLaterSuccess: ResolverTypeWrapper<Omit<SaveForLaterSuccess, 'cart' | 'line'> & { cart: ResolversTypes['Cart'], line: ResolversTypes['CartLine'] }>;
  ShareWishlistInput: ShareWishlistInput;
  ShareWishlistResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ShareWishlistResult']>;
  ShareWishlistSuccess: ResolverTypeWrapper<Omit<ShareWishlistSuccess, 'wishlist'> & { wishlist: ResolversTypes['Wishlist'] }>;
  SharedWishlist: ResolverTypeWrapper<SharedWishlistRow>;
  SharedWishlistItem: ResolverTypeWrapper<SharedWishlistItemRow>;
  SharedWishlistItemConnection: ResolverTypeWrapper<Omit<SharedWishlistItemConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['SharedWishlistItemEdge']>, nodes: ReadonlyArray<ResolversTypes['SharedWishlistItem']> }>;
  SharedWishlistItemEdge: ResolverTypeWrapper<Omit<SharedWishlistItemEdge, 'node'> & { node: ResolversTypes['SharedWishlistItem'] }>;
  ShippingChoiceInput: ShippingChoiceInput;
  ShippingDestinationInput: ShippingDestinationInput;
  ShippingOptionInvalidError: ResolverTypeWrapper<ShippingOptionInvalidError>;
  ShippingService: ShippingService;
  Shop: ResolverTypeWrapper<Shop>;
  ShopProduct: ResolverTypeWrapper<ShopProduct>;
  ShopProductNotSoldError: ResolverTypeWrapper<ShopProductNotSoldError>;
  ShortCartLine: ResolverTypeWrapper<Omit<ShortCartLine, 'line' | 'siblings'> & { line?: Maybe<ResolversTypes['CartLine']>, siblings: ReadonlyArray<ResolversTypes['SiblingOffer']> }>;
  SiblingOffer: ResolverTypeWrapper<SiblingOfferRow>;
  TooManyWishlistsError: ResolverTypeWrapper<TooManyWishlistsError>;
  UnshareWishlistInput: UnshareWishlistInput;
  UnshareWishlistResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UnshareWishlistResult']>;
  UnshareWishlistSuccess: ResolverTypeWrapper<Omit<UnshareWishlistSuccess, 'wishlist'> & { wishlist: ResolversTypes['Wishlist'] }>;
  User: ResolverTypeWrapper<Omit<User, 'wishlists'> & { wishlists?: Maybe<ReadonlyArray<ResolversTypes['Wishlist']>> }>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  Variant: ResolverTypeWrapper<Variant>;
  Wish: ResolverTypeWrapper<WishRow>;
  WishKind: WishKind;
  Wishlist: ResolverTypeWrapper<WishlistRow>;
  WishlistFullError: ResolverTypeWrapper<WishlistFullError>;
  WishlistItem: ResolverTypeWrapper<WishlistItemRow>;
  WishlistItemConnection: ResolverTypeWrapper<Omit<WishlistItemConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['WishlistItemEdge']>, nodes: ReadonlyArray<ResolversTypes['WishlistItem']> }>;
  WishlistItemEdge: ResolverTypeWrapper<Omit<WishlistItemEdge, 'node'> & { node: ResolversTypes['WishlistItem'] }>;
  WishlistItemNotFoundError: ResolverTypeWrapper<WishlistItemNotFoundError>;
  WishlistNameTakenError: ResolverTypeWrapper<Omit<WishlistNameTakenError, 'wishlist'> & { wishlist: ResolversTypes['Wishlist'] }>;
  WishlistNotFoundError: ResolverTypeWrapper<WishlistNotFoundError>;
  WishlistVariantNotFoundError: ResolverTypeWrapper<WishlistVariantNotFoundError>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AddToCartInput: AddToCartInput;
  String: Scalars['String']['output'];
  Int: Scalars['Int']['output'];
  ID: Scalars['ID']['output'];
  AddToCartResult: ResolversUnionTypes<ResolversParentTypes>['AddToCartResult'];
  AddToCartSuccess: Omit<AddToCartSuccess, 'cart' | 'line'> & { cart: ResolversParentTypes['Cart'], line?: Maybe<ResolversParentTypes['CartLine']> };
  AddToWishlistInput: AddToWishlistInput;
  AddToWishlistResult: ResolversUnionTypes<ResolversParentTypes>['AddToWishlistResult'];
  AddToWishlistSuccess: Omit<AddToWishlistSuccess, 'item' | 'wishlist'> & { item: ResolversParentTypes['WishlistItem'], wishlist: ResolversParentTypes['Wishlist'] };
  AddWishInput: AddWishInput;
  AddWishResult: ResolversUnionTypes<ResolversParentTypes>['AddWishResult'];
  AddWishSuccess: Omit<AddWishSuccess, 'item'> & { item: ResolversParentTypes['WishlistItem'] };
  ApplyCartPlanInput: ApplyCartPlanInput;
  ApplyCartPlanResult: ResolversUnionTypes<ResolversParentTypes>['ApplyCartPlanResult'];
  ApplyCartPlanSuccess: Omit<ApplyCartPlanSuccess, 'cart'> & { cart: ResolversParentTypes['Cart'] };
  CappedLine: CappedLineRow;
  Boolean: Scalars['Boolean']['output'];
  Carrier: Carrier;
  Cart: CartRow;
  CartAddressNotFoundError: CartAddressNotFoundError;
  CartCheckoutPendingError: CartCheckoutPendingError;
  CartLimitError: CartLimitError;
  CartLine: CartLineRow;
  CartLineChange: ResolversInterfaceTypes<ResolversParentTypes>['CartLineChange'];
  CartLineNotFoundError: CartLineNotFoundError;
  CartLinesShortError: Omit<CartLinesShortError, 'lines'> & { lines: ReadonlyArray<ResolversParentTypes['ShortCartLine']> };
  CartNotFoundError: CartNotFoundError;
  CartPlan: CartPlanRow;
  CartPlanLine: CartPlanLineRow;
  CartPlanMissingLine: Omit<CartPlanMissingLine, 'line'> & { line: ResolversParentTypes['CartLine'] };
  CartPlanOutdatedError: CartPlanOutdatedError;
  CartPlanShop: CartPlanShopRow;
  CartPlansInput: CartPlansInput;
  CartPriceChangedError: Omit<CartPriceChangedError, 'cart' | 'total'> & { cart?: Maybe<ResolversParentTypes['Cart']>, total: ResolversParentTypes['Money'] };
  CartShop: CartShopRow;
  ChangeCartLineInput: ChangeCartLineInput;
  ChangeCartLineResult: ResolversUnionTypes<ResolversParentTypes>['ChangeCartLineResult'];
  ChangeCartLineSuccess: Omit<ChangeCartLineSuccess, 'cart' | 'line'> & { cart: ResolversParentTypes['Cart'], line: ResolversParentTypes['CartLine'] };
  CheckoutCartInput: CheckoutCartInput;
  CheckoutCartResult: ResolversUnionTypes<ResolversParentTypes>['CheckoutCartResult'];
  CheckoutCartSuccess: Omit<CheckoutCartSuccess, 'cart'> & { cart?: Maybe<ResolversParentTypes['Cart']> };
  CreateWishlistInput: CreateWishlistInput;
  CreateWishlistResult: ResolversUnionTypes<ResolversParentTypes>['CreateWishlistResult'];
  CreateWishlistSuccess: Omit<CreateWishlistSuccess, 'wishlist'> & { wishlist: ResolversParentTypes['Wishlist'] };
  DateTime: Scalars['DateTime']['output'];
  Decimal: Scalars['Decimal']['output'];
  DeleteWishlistInput: DeleteWishlistInput;
  DeleteWishlistResult: ResolversUnionTypes<ResolversParentTypes>['DeleteWishlistResult'];
  DeleteWishlistSuccess: DeleteWishlistSuccess;
  DeliveryWindowTakenError: DeliveryWindowTakenError;
  EmptyCartError: EmptyCartError;
  IdempotencyKeyReusedError: IdempotencyKeyReusedError;
  InputProblem: InputProblem;
  InvalidInputError: InvalidInputError;
  MergeCartInput: MergeCartInput;
  MergeCartResult: ResolversUnionTypes<ResolversParentTypes>['MergeCartResult'];
  MergeCartSuccess: Omit<MergeCartSuccess, 'capped' | 'cart'> & { capped: ReadonlyArray<ResolversParentTypes['CappedLine']>, cart: ResolversParentTypes['Cart'] };
  Money: MoneyValue;
  MoneyInput: MoneyInput;
  MoveCartLineInput: MoveCartLineInput;
  MoveCartLineResult: ResolversUnionTypes<ResolversParentTypes>['MoveCartLineResult'];
  MoveCartLineSuccess: Omit<MoveCartLineSuccess, 'cart' | 'line'> & { cart: ResolversParentTypes['Cart'], line: ResolversParentTypes['CartLine'] };
  MoveToCartInput: MoveToCartInput;
  MoveToCartResult: ResolversUnionTypes<ResolversParentTypes>['MoveToCartResult'];
  MoveToCartSuccess: Omit<MoveToCartSuccess, 'cart' | 'line'> & { cart: ResolversParentTypes['Cart'], line: ResolversParentTypes['CartLine'] };
  Mutation: Record<PropertyKey, never>;
  NoLongerSold: NoLongerSold;
  OnlyNLeft: OnlyNLeft;
  Order: Order;
  OtherVariantError: OtherVariantError;
  OutOfStock: OutOfStock;
  PageInfo: PageInfo;
  PriceFell: Omit<PriceFell, 'from' | 'to'> & { from: ResolversParentTypes['Money'], to: ResolversParentTypes['Money'] };
  PriceRose: Omit<PriceRose, 'from' | 'to'> & { from: ResolversParentTypes['Money'], to: ResolversParentTypes['Money'] };
  PurchaseLimitError: PurchaseLimitError;
  Query: Record<PropertyKey, never>;
  RemoveCartLineInput: RemoveCartLineInput;
  RemoveCartLineResult: ResolversUnionTypes<ResolversParentTypes>['RemoveCartLineResult'];
  RemoveCartLineSuccess: Omit<RemoveCartLineSuccess, 'cart'> & { cart: ResolversParentTypes['Cart'] };
  RemoveFromWishlistInput: RemoveFromWishlistInput;
  RemoveFromWishlistResult: ResolversUnionTypes<ResolversParentTypes>['RemoveFromWishlistResult'];
  RemoveFromWishlistSuccess: Omit<RemoveFromWishlistSuccess, 'wishlist'> & { wishlist: ResolversParentTypes['Wishlist'] };
  RemoveWishInput: RemoveWishInput;
  RemoveWishResult: ResolversUnionTypes<ResolversParentTypes>['RemoveWishResult'];
  RemoveWishSuccess: Omit<RemoveWishSuccess, 'item'> & { item: ResolversParentTypes['WishlistItem'] };
  RenameWishlistInput: RenameWishlistInput;
  RenameWishlistResult: ResolversUnionTypes<ResolversParentTypes>['RenameWishlistResult'];
  RenameWishlistSuccess: Omit<RenameWishlistSuccess, 'wishlist'> & { wishlist: ResolversParentTypes['Wishlist'] };
  SaveForLaterInput: SaveForLaterInput;
  SaveForLaterResult: ResolversUnionTypes<ResolversParentTypes>['SaveForLaterResult'];
  SaveForLaterSuccess: Omit<SaveForLaterSuccess, 'cart' | 'line'> & { cart: ResolversParentTypes['Cart'], line: ResolversParentTypes['CartLine'] };
  ShareWishlistInput: ShareWishlistInput;
  ShareWishlistResult: ResolversUnionTypes<ResolversParentTypes>['ShareWishlistResult'];
  ShareWishlistSuccess: Omit<ShareWishlistSuccess, 'wishlist'> & { wishlist: ResolversParentTypes['Wishlist'] };
  SharedWishlist: SharedWishlistRow;
  SharedWishlistItem: SharedWishlistItemRow;
  SharedWishlistItemConnection: Omit<SharedWishlistItemConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['SharedWishlistItemEdge']>, nodes: ReadonlyArray<ResolversParentTypes['SharedWishlistItem']> };
  SharedWishlistItemEdge: Omit<SharedWishlistItemEdge, 'node'> & { node: ResolversParentTypes['SharedWishlistItem'] };
  ShippingChoiceInput: ShippingChoiceInput;
  ShippingDestinationInput: ShippingDestinationInput;
  ShippingOptionInvalidError: ShippingOptionInvalidError;
  Shop: Shop;
  ShopProduct: ShopProduct;
  ShopProductNotSoldError: ShopProductNotSoldError;
  ShortCartLine: Omit<ShortCartLine, 'line' | 'siblings'> & { line?: Maybe<ResolversParentTypes['CartLine']>, siblings: ReadonlyArray<ResolversParentTypes['SiblingOffer']> };
  SiblingOffer: SiblingOfferRow;
  TooManyWishlistsError: TooManyWishlistsError;
  UnshareWishlistInput: UnshareWishlistInput;
  UnshareWishlistResult: ResolversUnionTypes<ResolversParentTypes>['UnshareWishlistResult'];
  UnshareWishlistSuccess: Omit<UnshareWishlistSuccess, 'wishlist'> & { wishlist: ResolversParentTypes['Wishlist'] };
  User: Omit<User, 'wishlists'> & { wishlists?: Maybe<ReadonlyArray<ResolversParentTypes['Wishlist']>> } | FederationReferenceTypes['User'];
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
  Variant: Variant;
  Wish: WishRow;
  Wishlist: WishlistRow;
  WishlistFullError: WishlistFullError;
  WishlistItem: WishlistItemRow;
  WishlistItemConnection: Omit<WishlistItemConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['WishlistItemEdge']>, nodes: ReadonlyArray<ResolversParentTypes['WishlistItem']> };
  WishlistItemEdge: Omit<WishlistItemEdge, 'node'> & { node: ResolversParentTypes['WishlistItem'] };
  WishlistItemNotFoundError: WishlistItemNotFoundError;
  WishlistNameTakenError: Omit<WishlistNameTakenError, 'wishlist'> & { wishlist: ResolversParentTypes['Wishlist'] };
  WishlistNotFoundError: WishlistNotFoundError;
  WishlistVariantNotFoundError: WishlistVariantNotFoundError;
};

export type AddToCartResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddToCartResult'] = ResolversParentTypes['AddToCartResult']> = {
  __resolveType: TypeResolveFn<'AddToCartSuccess' | 'CartLimitError' | 'CartNotFoundError' | 'IdempotencyKeyReusedError' | 'InvalidInputError' | 'PurchaseLimitError' | 'ShopProductNotSoldError', ParentType, ContextType>;
};

export type AddToCartSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddToCartSuccess'] = ResolversParentTypes['AddToCartSuccess']> = {
  cart?: Resolver<ResolversTypes['Cart'], ParentType, ContextType>;
  cartToken?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  line?: Resolver<Maybe<ResolversTypes['CartLine']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AddToWishlistResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddToWishlistResult'] = ResolversParentTypes['AddToWishlistResult']> = {
  __resolveType: TypeResolveFn<'AddToWishlistSuccess' | 'WishlistFullError' | 'WishlistNotFoundError' | 'WishlistVariantNotFoundError', ParentType, ContextType>;
};

export type AddToWishlistSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddToWishlistSuccess'] = ResolversParentTypes['AddToWishlistSuccess']> = {
  item?: Resolver<ResolversTypes['WishlistItem'], ParentType, ContextType>;
  wishlist?: Resolver<ResolversTypes['Wishlist'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AddWishResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddWishResult'] = ResolversParentTypes['AddWishResult']> = {
  __resolveType: TypeResolveFn<'AddWishSuccess' | 'InvalidInputError' | 'WishlistItemNotFoundError', ParentType, ContextType>;
};

export type AddWishSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddWishSuccess'] = ResolversParentTypes['AddWishSuccess']> = {
  item?: Resolver<ResolversTypes['WishlistItem'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApplyCartPlanResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplyCartPlanResult'] = ResolversParentTypes['ApplyCartPlanResult']> = {
  __resolveType: TypeResolveFn<'ApplyCartPlanSuccess' | 'CartLimitError' | 'CartNotFoundError' | 'CartPlanOutdatedError', ParentType, ContextType>;
};

export type ApplyCartPlanSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplyCartPlanSuccess'] = ResolversParentTypes['ApplyCartPlanSuccess']> = {
  cart?: Resolver<ResolversTypes['Cart'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CappedLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CappedLine'] = ResolversParentTypes['CappedLine']> = {
  exceeded?: Resolver<ResolversTypes['CartLimit'], ParentType, ContextType>;
  isSaved?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  shopProduct?: Resolver<Maybe<ResolversTypes['ShopProduct']>, ParentType, ContextType>;
  wanted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CarrierResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Carrier'] = ResolversParentTypes['Carrier']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Cart'] = ResolversParentTypes['Cart']> = {
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lineCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  savedLines?: Resolver<ReadonlyArray<ResolversTypes['CartLine']>, ParentType, ContextType>;
  shops?: Resolver<ReadonlyArray<ResolversTypes['CartShop']>, ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  unitCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CartAddressNotFoundErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CartAddressNotFoundError'] = ResolversParentTypes['CartAddressNotFoundError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CartCheckoutPendingErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CartCheckoutPendingError'] = ResolversParentTypes['CartCheckoutPendingError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CartLimitErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CartLimitError'] = ResolversParentTypes['CartLimitError']> = {
  exceeded?: Resolver<ResolversTypes['CartLimit'], ParentType, ContextType>;
  limit?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CartLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CartLine'] = ResolversParentTypes['CartLine']> = {
  addedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  buyableQuantity?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  changes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CartLineChange']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  price?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  seenPrice?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  shopProduct?: Resolver<Maybe<ResolversTypes['ShopProduct']>, ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  variant?: Resolver<Maybe<ResolversTypes['Variant']>, ParentType, ContextType>;
};

export type CartLineChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CartLineChange'] = ResolversParentTypes['CartLineChange']> = {
  __resolveType: TypeResolveFn<'NoLongerSold' | 'OnlyNLeft' | 'OutOfStock' | 'PriceFell' | 'PriceRose', ParentType, ContextType>;
};

export type CartLineNotFoundErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CartLineNotFoundError'] = ResolversParentTypes['CartLineNotFoundError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CartLinesShortErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CartLinesShortError'] = ResolversParentTypes['CartLinesShortError']> = {
  lines?: Resolver<ReadonlyArray<ResolversTypes['ShortCartLine']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CartNotFoundErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CartNotFoundError'] = ResolversParentTypes['CartNotFoundError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CartPlanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CartPlan'] = ResolversParentTypes['CartPlan']> = {
  goal?: Resolver<ResolversTypes['CartPlanGoal'], ParentType, ContextType>;
  goodsTotal?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  missing?: Resolver<ReadonlyArray<ResolversTypes['CartPlanMissingLine']>, ParentType, ContextType>;
  parcels?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  promisedTo?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  saving?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  shippingTotal?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  shops?: Resolver<ReadonlyArray<ResolversTypes['CartPlanShop']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type CartPlanLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CartPlanLine'] = ResolversParentTypes['CartPlanLine']> = {
  isMoved?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  line?: Resolver<ResolversTypes['CartLine'], ParentType, ContextType>;
  shopProduct?: Resolver<Maybe<ResolversTypes['ShopProduct']>, ParentType, ContextType>;
};

export type CartPlanMissingLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CartPlanMissingLine'] = ResolversParentTypes['CartPlanMissingLine']> = {
  line?: Resolver<ResolversTypes['CartLine'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['CartPlanMissingReason'], ParentType, ContextType>;
};

export type CartPlanOutdatedErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CartPlanOutdatedError'] = ResolversParentTypes['CartPlanOutdatedError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CartPlanShopResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CartPlanShop'] = ResolversParentTypes['CartPlanShop']> = {
  carrier?: Resolver<ResolversTypes['Carrier'], ParentType, ContextType>;
  goodsTotal?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['CartPlanLine']>, ParentType, ContextType>;
  parcels?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  promisedTo?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  service?: Resolver<ResolversTypes['ShippingService'], ParentType, ContextType>;
  shippingTotal?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  shop?: Resolver<Maybe<ResolversTypes['Shop']>, ParentType, ContextType>;
};

export type CartPriceChangedErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CartPriceChangedError'] = ResolversParentTypes['CartPriceChangedError']> = {
  cart?: Resolver<Maybe<ResolversTypes['Cart']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CartShopResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CartShop'] = ResolversParentTypes['CartShop'], FederationReferenceType extends FederationReferenceTypes['CartShop'] = FederationReferenceTypes['CartShop']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CartShop']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['CartLine']>, ParentType, ContextType>;
  shop?: Resolver<Maybe<ResolversTypes['Shop']>, ParentType, ContextType>;
  subtotal?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
};

export type ChangeCartLineResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeCartLineResult'] = ResolversParentTypes['ChangeCartLineResult']> = {
  __resolveType: TypeResolveFn<'CartLineNotFoundError' | 'CartNotFoundError' | 'ChangeCartLineSuccess' | 'InvalidInputError' | 'PurchaseLimitError' | 'ShopProductNotSoldError', ParentType, ContextType>;
};

export type ChangeCartLineSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeCartLineSuccess'] = ResolversParentTypes['ChangeCartLineSuccess']> = {
  cart?: Resolver<ResolversTypes['Cart'], ParentType, ContextType>;
  line?: Resolver<ResolversTypes['CartLine'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CheckoutCartResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CheckoutCartResult'] = ResolversParentTypes['CheckoutCartResult']> = {
  __resolveType: TypeResolveFn<'CartAddressNotFoundError' | 'CartCheckoutPendingError' | 'CartLinesShortError' | 'CartNotFoundError' | 'CartPriceChangedError' | 'CheckoutCartSuccess' | 'DeliveryWindowTakenError' | 'EmptyCartError' | 'IdempotencyKeyReusedError' | 'InvalidInputError' | 'PurchaseLimitError' | 'ShippingOptionInvalidError', ParentType, ContextType>;
};

export type CheckoutCartSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CheckoutCartSuccess'] = ResolversParentTypes['CheckoutCartSuccess']> = {
  cart?: Resolver<Maybe<ResolversTypes['Cart']>, ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreateWishlistResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateWishlistResult'] = ResolversParentTypes['CreateWishlistResult']> = {
  __resolveType: TypeResolveFn<'CreateWishlistSuccess' | 'InvalidInputError' | 'TooManyWishlistsError', ParentType, ContextType>;
};

export type CreateWishlistSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateWishlistSuccess'] = ResolversParentTypes['CreateWishlistSuccess']> = {
  wishlist?: Resolver<ResolversTypes['Wishlist'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export type DeleteWishlistResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteWishlistResult'] = ResolversParentTypes['DeleteWishlistResult']> = {
  __resolveType: TypeResolveFn<'DeleteWishlistSuccess' | 'WishlistNotFoundError', ParentType, ContextType>;
};

export type DeleteWishlistSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteWishlistSuccess'] = ResolversParentTypes['DeleteWishlistSuccess']> = {
  deletedWishlistId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeliveryWindowTakenErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeliveryWindowTakenError'] = ResolversParentTypes['DeliveryWindowTakenError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shopId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  windowId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EmptyCartErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmptyCartError'] = ResolversParentTypes['EmptyCartError']> = {
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

export type MergeCartResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MergeCartResult'] = ResolversParentTypes['MergeCartResult']> = {
  __resolveType: TypeResolveFn<'CartNotFoundError' | 'MergeCartSuccess', ParentType, ContextType>;
};

export type MergeCartSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MergeCartSuccess'] = ResolversParentTypes['MergeCartSuccess']> = {
  capped?: Resolver<ReadonlyArray<ResolversTypes['CappedLine']>, ParentType, ContextType>;
  cart?: Resolver<ResolversTypes['Cart'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currencyCode?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
};

export type MoveCartLineResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MoveCartLineResult'] = ResolversParentTypes['MoveCartLineResult']> = {
  __resolveType: TypeResolveFn<'CartLimitError' | 'CartLineNotFoundError' | 'CartNotFoundError' | 'MoveCartLineSuccess' | 'OtherVariantError' | 'ShopProductNotSoldError', ParentType, ContextType>;
};

export type MoveCartLineSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MoveCartLineSuccess'] = ResolversParentTypes['MoveCartLineSuccess']> = {
  cart?: Resolver<ResolversTypes['Cart'], ParentType, ContextType>;
  line?: Resolver<ResolversTypes['CartLine'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MoveToCartResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MoveToCartResult'] = ResolversParentTypes['MoveToCartResult']> = {
  __resolveType: TypeResolveFn<'CartLimitError' | 'CartLineNotFoundError' | 'CartNotFoundError' | 'MoveToCartSuccess' | 'PurchaseLimitError', ParentType, ContextType>;
};

export type MoveToCartSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MoveToCartSuccess'] = ResolversParentTypes['MoveToCartSuccess']> = {
  cart?: Resolver<ResolversTypes['Cart'], ParentType, ContextType>;
  line?: Resolver<ResolversTypes['CartLine'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  addToCart?: Resolver<ResolversTypes['AddToCartResult'], ParentType, ContextType, RequireFields<MutationAddToCartArgs, 'input'>>;
  addToWishlist?: Resolver<ResolversTypes['AddToWishlistResult'], ParentType, ContextType, RequireFields<MutationAddToWishlistArgs, 'input'>>;
  addWish?: Resolver<ResolversTypes['AddWishResult'], ParentType, ContextType, RequireFields<MutationAddWishArgs, 'input'>>;
  applyCartPlan?: Resolver<ResolversTypes['ApplyCartPlanResult'], ParentType, ContextType, RequireFields<MutationApplyCartPlanArgs, 'input'>>;
  changeCartLine?: Resolver<ResolversTypes['ChangeCartLineResult'], ParentType, ContextType, RequireFields<MutationChangeCartLineArgs, 'input'>>;
  checkoutCart?: Resolver<ResolversTypes['CheckoutCartResult'], ParentType, ContextType, RequireFields<MutationCheckoutCartArgs, 'input'>>;
  createWishlist?: Resolver<ResolversTypes['CreateWishlistResult'], ParentType, ContextType, RequireFields<MutationCreateWishlistArgs, 'input'>>;
  deleteWishlist?: Resolver<ResolversTypes['DeleteWishlistResult'], ParentType, ContextType, RequireFields<MutationDeleteWishlistArgs, 'input'>>;
  mergeCart?: Resolver<ResolversTypes['MergeCartResult'], ParentType, ContextType, RequireFields<MutationMergeCartArgs, 'input'>>;
  moveCartLine?: Resolver<ResolversTypes['MoveCartLineResult'], ParentType, ContextType, RequireFields<MutationMoveCartLineArgs, 'input'>>;
  moveToCart?: Resolver<ResolversTypes['MoveToCartResult'], ParentType, ContextType, RequireFields<MutationMoveToCartArgs, 'input'>>;
  removeCartLine?: Resolver<ResolversTypes['RemoveCartLineResult'], ParentType, ContextType, RequireFields<MutationRemoveCartLineArgs, 'input'>>;
  removeFromWishlist?: Resolver<ResolversTypes['RemoveFromWishlistResult'], ParentType, ContextType, RequireFields<MutationRemoveFromWishlistArgs, 'input'>>;
  removeWish?: Resolver<ResolversTypes['RemoveWishResult'], ParentType, ContextType, RequireFields<MutationRemoveWishArgs, 'input'>>;
  renameWishlist?: Resolver<ResolversTypes['RenameWishlistResult'], ParentType, ContextType, RequireFields<MutationRenameWishlistArgs, 'input'>>;
  saveForLater?: Resolver<ResolversTypes['SaveForLaterResult'], ParentType, ContextType, RequireFields<MutationSaveForLaterArgs, 'input'>>;
  shareWishlist?: Resolver<ResolversTypes['ShareWishlistResult'], ParentType, ContextType, RequireFields<MutationShareWishlistArgs, 'input'>>;
  unshareWishlist?: Resolver<ResolversTypes['UnshareWishlistResult'], ParentType, ContextType, RequireFields<MutationUnshareWishlistArgs, 'input'>>;
};

export type NoLongerSoldResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoLongerSold'] = ResolversParentTypes['NoLongerSold']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OnlyNLeftResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OnlyNLeft'] = ResolversParentTypes['OnlyNLeft']> = {
  available?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Order'] = ResolversParentTypes['Order']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type OtherVariantErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OtherVariantError'] = ResolversParentTypes['OtherVariantError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OutOfStockResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OutOfStock'] = ResolversParentTypes['OutOfStock']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PriceFellResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PriceFell'] = ResolversParentTypes['PriceFell']> = {
  from?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PriceRoseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PriceRose'] = ResolversParentTypes['PriceRose']> = {
  from?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PurchaseLimitErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PurchaseLimitError'] = ResolversParentTypes['PurchaseLimitError']> = {
  bought?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inCart?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  limit?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  variant?: Resolver<Maybe<ResolversTypes['Variant']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  cart?: Resolver<Maybe<ResolversTypes['Cart']>, ParentType, ContextType, Partial<QueryCartArgs>>;
  cartPlans?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CartPlan']>>, ParentType, ContextType, RequireFields<QueryCartPlansArgs, 'input'>>;
  sharedWishlist?: Resolver<Maybe<ResolversTypes['SharedWishlist']>, ParentType, ContextType, RequireFields<QuerySharedWishlistArgs, 'shareToken'>>;
  wishlist?: Resolver<Maybe<ResolversTypes['Wishlist']>, ParentType, ContextType, RequireFields<QueryWishlistArgs, 'id'>>;
};

export type RemoveCartLineResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemoveCartLineResult'] = ResolversParentTypes['RemoveCartLineResult']> = {
  __resolveType: TypeResolveFn<'CartNotFoundError' | 'RemoveCartLineSuccess', ParentType, ContextType>;
};

export type RemoveCartLineSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemoveCartLineSuccess'] = ResolversParentTypes['RemoveCartLineSuccess']> = {
  cart?: Resolver<ResolversTypes['Cart'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RemoveFromWishlistResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemoveFromWishlistResult'] = ResolversParentTypes['RemoveFromWishlistResult']> = {
  __resolveType: TypeResolveFn<'RemoveFromWishlistSuccess' | 'WishlistItemNotFoundError', ParentType, ContextType>;
};

export type RemoveFromWishlistSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemoveFromWishlistSuccess'] = ResolversParentTypes['RemoveFromWishlistSuccess']> = {
  wishlist?: Resolver<ResolversTypes['Wishlist'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RemoveWishResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemoveWishResult'] = ResolversParentTypes['RemoveWishResult']> = {
  __resolveType: TypeResolveFn<'RemoveWishSuccess' | 'WishlistItemNotFoundError', ParentType, ContextType>;
};

export type RemoveWishSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemoveWishSuccess'] = ResolversParentTypes['RemoveWishSuccess']> = {
  item?: Resolver<ResolversTypes['WishlistItem'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RenameWishlistResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RenameWishlistResult'] = ResolversParentTypes['RenameWishlistResult']> = {
  __resolveType: TypeResolveFn<'InvalidInputError' | 'RenameWishlistSuccess' | 'WishlistNameTakenError' | 'WishlistNotFoundError', ParentType, ContextType>;
};

export type RenameWishlistSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RenameWishlistSuccess'] = ResolversParentTypes['RenameWishlistSuccess']> = {
  wishlist?: Resolver<ResolversTypes['Wishlist'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SaveForLaterResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaveForLaterResult'] = ResolversParentTypes['SaveForLaterResult']> = {
  __resolveType: TypeResolveFn<'CartLimitError' | 'CartLineNotFoundError' | 'CartNotFoundError' | 'SaveForLaterSuccess', ParentType, ContextType>;
};

export type SaveForLaterSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaveForLaterSuccess'] = ResolversParentTypes['SaveForLaterSuccess']> = {
  cart?: Resolver<ResolversTypes['Cart'], ParentType, ContextType>;
  line?: Resolver<ResolversTypes['CartLine'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ShareWishlistResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShareWishlistResult'] = ResolversParentTypes['ShareWishlistResult']> = {
  __resolveType: TypeResolveFn<'InvalidInputError' | 'ShareWishlistSuccess' | 'WishlistNotFoundError', ParentType, ContextType>;
};

export type ShareWishlistSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShareWishlistSuccess'] = ResolversParentTypes['ShareWishlistSuccess']> = {
  wishlist?: Resolver<ResolversTypes['Wishlist'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SharedWishlistResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SharedWishlist'] = ResolversParentTypes['SharedWishlist']> = {
  items?: Resolver<ResolversTypes['SharedWishlistItemConnection'], ParentType, ContextType, RequireFields<SharedWishlistItemsArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sharedAs?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SharedWishlistItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SharedWishlistItem'] = ResolversParentTypes['SharedWishlistItem']> = {
  addedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  variant?: Resolver<Maybe<ResolversTypes['Variant']>, ParentType, ContextType>;
};

export type SharedWishlistItemConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SharedWishlistItemConnection'] = ResolversParentTypes['SharedWishlistItemConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SharedWishlistItemEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SharedWishlistItem']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SharedWishlistItemEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SharedWishlistItemEdge'] = ResolversParentTypes['SharedWishlistItemEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SharedWishlistItem'], ParentType, ContextType>;
};

export type ShippingOptionInvalidErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShippingOptionInvalidError'] = ResolversParentTypes['ShippingOptionInvalidError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shopIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ShopResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Shop'] = ResolversParentTypes['Shop']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ShopProductResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShopProduct'] = ResolversParentTypes['ShopProduct']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ShopProductNotSoldErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShopProductNotSoldError'] = ResolversParentTypes['ShopProductNotSoldError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ShortCartLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShortCartLine'] = ResolversParentTypes['ShortCartLine']> = {
  available?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isSold?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  line?: Resolver<Maybe<ResolversTypes['CartLine']>, ParentType, ContextType>;
  requested?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  shopProduct?: Resolver<Maybe<ResolversTypes['ShopProduct']>, ParentType, ContextType>;
  siblings?: Resolver<ReadonlyArray<ResolversTypes['SiblingOffer']>, ParentType, ContextType>;
};

export type SiblingOfferResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SiblingOffer'] = ResolversParentTypes['SiblingOffer']> = {
  available?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  price?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  shopProduct?: Resolver<Maybe<ResolversTypes['ShopProduct']>, ParentType, ContextType>;
};

export type TooManyWishlistsErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TooManyWishlistsError'] = ResolversParentTypes['TooManyWishlistsError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnshareWishlistResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnshareWishlistResult'] = ResolversParentTypes['UnshareWishlistResult']> = {
  __resolveType: TypeResolveFn<'UnshareWishlistSuccess' | 'WishlistNotFoundError', ParentType, ContextType>;
};

export type UnshareWishlistSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnshareWishlistSuccess'] = ResolversParentTypes['UnshareWishlistSuccess']> = {
  wishlist?: Resolver<ResolversTypes['Wishlist'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UserResolvers<ContextType = Context, ParentType extends ResolversParentTypes['User'] = ResolversParentTypes['User'], FederationReferenceType extends FederationReferenceTypes['User'] = FederationReferenceTypes['User']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['User']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  wishlists?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Wishlist']>>, ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'CartAddressNotFoundError' | 'CartCheckoutPendingError' | 'CartLimitError' | 'CartLineNotFoundError' | 'CartLinesShortError' | 'CartNotFoundError' | 'CartPlanOutdatedError' | 'CartPriceChangedError' | 'DeliveryWindowTakenError' | 'EmptyCartError' | 'IdempotencyKeyReusedError' | 'InvalidInputError' | 'OtherVariantError' | 'PurchaseLimitError' | 'ShippingOptionInvalidError' | 'ShopProductNotSoldError' | 'TooManyWishlistsError' | 'WishlistFullError' | 'WishlistItemNotFoundError' | 'WishlistNameTakenError' | 'WishlistNotFoundError' | 'WishlistVariantNotFoundError', ParentType, ContextType>;
};

export type VariantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Variant'] = ResolversParentTypes['Variant']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type WishResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Wish'] = ResolversParentTypes['Wish']> = {
  kind?: Resolver<ResolversTypes['WishKind'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  targetPrice?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
};

export type WishlistResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Wishlist'] = ResolversParentTypes['Wishlist']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  itemCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  items?: Resolver<ResolversTypes['WishlistItemConnection'], ParentType, ContextType, RequireFields<WishlistItemsArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shareToken?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sharedAs?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type WishlistFullErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WishlistFullError'] = ResolversParentTypes['WishlistFullError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WishlistItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WishlistItem'] = ResolversParentTypes['WishlistItem']> = {
  addedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  variant?: Resolver<Maybe<ResolversTypes['Variant']>, ParentType, ContextType>;
  wishes?: Resolver<ReadonlyArray<ResolversTypes['Wish']>, ParentType, ContextType>;
};

export type WishlistItemConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WishlistItemConnection'] = ResolversParentTypes['WishlistItemConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['WishlistItemEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['WishlistItem']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type WishlistItemEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WishlistItemEdge'] = ResolversParentTypes['WishlistItemEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['WishlistItem'], ParentType, ContextType>;
};

export type WishlistItemNotFoundErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WishlistItemNotFoundError'] = ResolversParentTypes['WishlistItemNotFoundError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WishlistNameTakenErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WishlistNameTakenError'] = ResolversParentTypes['WishlistNameTakenError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  wishlist?: Resolver<ResolversTypes['Wishlist'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WishlistNotFoundErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WishlistNotFoundError'] = ResolversParentTypes['WishlistNotFoundError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WishlistVariantNotFoundErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WishlistVariantNotFoundError'] = ResolversParentTypes['WishlistVariantNotFoundError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AddToCartResult?: AddToCartResultResolvers<ContextType>;
  AddToCartSuccess?: AddToCartSuccessResolvers<ContextType>;
  AddToWishlistResult?: AddToWishlistResultResolvers<ContextType>;
  AddToWishlistSuccess?: AddToWishlistSuccessResolvers<ContextType>;
  AddWishResult?: AddWishResultResolvers<ContextType>;
  AddWishSuccess?: AddWishSuccessResolvers<ContextType>;
  ApplyCartPlanResult?: ApplyCartPlanResultResolvers<ContextType>;
  ApplyCartPlanSuccess?: ApplyCartPlanSuccessResolvers<ContextType>;
  CappedLine?: CappedLineResolvers<ContextType>;
  Carrier?: CarrierResolvers<ContextType>;
  Cart?: CartResolvers<ContextType>;
  CartAddressNotFoundError?: CartAddressNotFoundErrorResolvers<ContextType>;
  CartCheckoutPendingError?: CartCheckoutPendingErrorResolvers<ContextType>;
  CartLimitError?: CartLimitErrorResolvers<ContextType>;
  CartLine?: CartLineResolvers<ContextType>;
  CartLineChange?: CartLineChangeResolvers<ContextType>;
  CartLineNotFoundError?: CartLineNotFoundErrorResolvers<ContextType>;
  CartLinesShortError?: CartLinesShortErrorResolvers<ContextType>;
  CartNotFoundError?: CartNotFoundErrorResolvers<ContextType>;
  CartPlan?: CartPlanResolvers<ContextType>;
  CartPlanLine?: CartPlanLineResolvers<ContextType>;
  CartPlanMissingLine?: CartPlanMissingLineResolvers<ContextType>;
  CartPlanOutdatedError?: CartPlanOutdatedErrorResolvers<ContextType>;
  CartPlanShop?: CartPlanShopResolvers<ContextType>;
  CartPriceChangedError?: CartPriceChangedErrorResolvers<ContextType>;
  CartShop?: CartShopResolvers<ContextType>;
  ChangeCartLineResult?: ChangeCartLineResultResolvers<ContextType>;
  ChangeCartLineSuccess?: ChangeCartLineSuccessResolvers<ContextType>;
  CheckoutCartResult?: CheckoutCartResultResolvers<ContextType>;
  CheckoutCartSuccess?: CheckoutCartSuccessResolvers<ContextType>;
  CreateWishlistResult?: CreateWishlistResultResolvers<ContextType>;
  CreateWishlistSuccess?: CreateWishlistSuccessResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  DeleteWishlistResult?: DeleteWishlistResultResolvers<ContextType>;
  DeleteWishlistSuccess?: DeleteWishlistSuccessResolvers<ContextType>;
  DeliveryWindowTakenError?: DeliveryWindowTakenErrorResolvers<ContextType>;
  EmptyCartError?: EmptyCartErrorResolvers<ContextType>;
  IdempotencyKeyReusedError?: IdempotencyKeyReusedErrorResolvers<ContextType>;
  InputProblem?: InputProblemResolvers<ContextType>;
  InvalidInputError?: InvalidInputErrorResolvers<ContextType>;
  MergeCartResult?: MergeCartResultResolvers<ContextType>;
  MergeCartSuccess?: MergeCartSuccessResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  MoveCartLineResult?: MoveCartLineResultResolvers<ContextType>;
  MoveCartLineSuccess?: MoveCartLineSuccessResolvers<ContextType>;
  MoveToCartResult?: MoveToCartResultResolvers<ContextType>;
  MoveToCartSuccess?: MoveToCartSuccessResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NoLongerSold?: NoLongerSoldResolvers<ContextType>;
  OnlyNLeft?: OnlyNLeftResolvers<ContextType>;
  Order?: OrderResolvers<ContextType>;
  OtherVariantError?: OtherVariantErrorResolvers<ContextType>;
  OutOfStock?: OutOfStockResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PriceFell?: PriceFellResolvers<ContextType>;
  PriceRose?: PriceRoseResolvers<ContextType>;
  PurchaseLimitError?: PurchaseLimitErrorResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RemoveCartLineResult?: RemoveCartLineResultResolvers<ContextType>;
  RemoveCartLineSuccess?: RemoveCartLineSuccessResolvers<ContextType>;
  RemoveFromWishlistResult?: RemoveFromWishlistResultResolvers<ContextType>;
  RemoveFromWishlistSuccess?: RemoveFromWishlistSuccessResolvers<ContextType>;
  RemoveWishResult?: RemoveWishResultResolvers<ContextType>;
  RemoveWishSuccess?: RemoveWishSuccessResolvers<ContextType>;
  RenameWishlistResult?: RenameWishlistResultResolvers<ContextType>;
  RenameWishlistSuccess?: RenameWishlistSuccessResolvers<ContextType>;
  SaveForLaterResult?: SaveForLaterResultResolvers<ContextType>;
  SaveForLaterSuccess?: SaveForLaterSuccessResolvers<ContextType>;
  ShareWishlistResult?: ShareWishlistResultResolvers<ContextType>;
  ShareWishlistSuccess?: ShareWishlistSuccessResolvers<ContextType>;
  SharedWishlist?: SharedWishlistResolvers<ContextType>;
  SharedWishlistItem?: SharedWishlistItemResolvers<ContextType>;
  SharedWishlistItemConnection?: SharedWishlistItemConnectionResolvers<ContextType>;
  SharedWishlistItemEdge?: SharedWishlistItemEdgeResolvers<ContextType>;
  ShippingOptionInvalidError?: ShippingOptionInvalidErrorResolvers<ContextType>;
  Shop?: ShopResolvers<ContextType>;
  ShopProduct?: ShopProductResolvers<ContextType>;
  ShopProductNotSoldError?: ShopProductNotSoldErrorResolvers<ContextType>;
  ShortCartLine?: ShortCartLineResolvers<ContextType>;
  SiblingOffer?: SiblingOfferResolvers<ContextType>;
  TooManyWishlistsError?: TooManyWishlistsErrorResolvers<ContextType>;
  UnshareWishlistResult?: UnshareWishlistResultResolvers<ContextType>;
  UnshareWishlistSuccess?: UnshareWishlistSuccessResolvers<ContextType>;
  User?: UserResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  Variant?: VariantResolvers<ContextType>;
  Wish?: WishResolvers<ContextType>;
  Wishlist?: WishlistResolvers<ContextType>;
  WishlistFullError?: WishlistFullErrorResolvers<ContextType>;
  WishlistItem?: WishlistItemResolvers<ContextType>;
  WishlistItemConnection?: WishlistItemConnectionResolvers<ContextType>;
  WishlistItemEdge?: WishlistItemEdgeResolvers<ContextType>;
  WishlistItemNotFoundError?: WishlistItemNotFoundErrorResolvers<ContextType>;
  WishlistNameTakenError?: WishlistNameTakenErrorResolvers<ContextType>;
  WishlistNotFoundError?: WishlistNotFoundErrorResolvers<ContextType>;
  WishlistVariantNotFoundError?: WishlistVariantNotFoundErrorResolvers<ContextType>;
};

