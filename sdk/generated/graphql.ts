/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '../document.ts';
/** What an account is for. One phone number may have one account of each kind. */
export type AccountKind =
  /** Runs the platform. Only phone numbers that the operator has named may have such an account. */
  | 'ADMIN'
  /** A buyer. */
  | 'CLIENT'
  /** Runs one or more shops. */
  | 'SHOP_USER';

export type AddAddressInput = {
  city: string;
  /** ISO 3166-1 alpha-2. */
  countryCode?: string;
  label?: string | null | undefined;
  phoneNumber: string;
  postalCode: string;
  province: string;
  recipientName: string;
  street: string;
};

export type AddToCartInput = {
  /** The token of the guest's cart. Not looked at when a client is signed in. */
  cartToken?: string | null | undefined;
  /** 1 to 128 characters, unique per adding to this cart: what is sent again must not be added again. */
  idempotencyKey: string;
  /** How many to add: 1 to 1,000. */
  quantity: number;
  shopProductId: string;
};

export type ApplyCartPlanInput = {
  /** The token of the guest's cart. Not looked at when a client is signed in. */
  cartToken?: string | null | undefined;
  /** Of a `CartPlan` for this cart. */
  planId: string;
};

export type AttributeKind =
  /** `value` is `true` or `false`. */
  | 'BOOLEAN'
  /** `value` is a decimal number. */
  | 'NUMBER'
  | 'TEXT';

export type CancelOrderInput = {
  orderId: string;
  /** At most 500 characters. */
  reason?: string | null | undefined;
};

export type CancelOrderItemInput = {
  /** 1 to 128 characters, unique per cancel of the caller. */
  idempotencyKey: string;
  orderItemId: string;
  /** At least 1, at most what is left of the line: its quantity less what was cancelled. */
  quantity: number;
  /** At most 500 characters. */
  reason?: string | null | undefined;
};

export type CancelPaymentInput = {
  paymentId: string;
};

export type CancelReturnInput = {
  returnId: string;
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

export type CartPlanGoal =
  /** The least for goods and shipping together; of equal ones that with fewer parcels. */
  | 'CHEAPEST'
  /** The last parcel arrives as early as can be; of equal ones the cheapest. */
  | 'FASTEST'
  /** The fewest parcels; of equal ones the cheapest. */
  | 'FEWEST_PARCELS';

export type CartPlanMissingReason =
  /** No carrier brings it to the destination. */
  | 'NOT_DELIVERED'
  /** No shop that was looked at has as many. */
  | 'NOT_ENOUGH';

export type CartPlansInput = {
  /** The token of the guest's cart. Not looked at when a client is signed in. */
  cartToken?: string | null | undefined;
  destination: ShippingDestinationInput;
  /** 1 to 3, each once or more often. */
  goals?: Array<CartPlanGoal>;
};

/** The same as in `ShippingOptionsInput`. */
export type CartShippingInput = {
  cashOnDelivery?: boolean;
  destination: ShippingDestinationInput;
  isInsured?: boolean;
  sort?: ShippingOptionSort;
};

export type ChangeCartLineInput = {
  /** The token of the guest's cart. Not looked at when a client is signed in. */
  cartToken?: string | null | undefined;
  lineId: string;
  /** 1 to 1,000. */
  quantity: number;
};

export type CheckoutCartInput = {
  /** The client's cart, as `cart` names it. */
  cartId: string;
  /**
   * The total that the client saw: the cart's `total` and that of each option chosen. The checkout is refused when it rose
   * above that; a fall is passed on.
   */
  expectedTotal: MoneyInput;
  /** 1 to 128 characters, unique per checkout of the client. */
  idempotencyKey: string;
  /** An address of the client. */
  shippingAddressId: string;
  /**
   * How the goods of each shop are to come, from `CartShop.shippingOptions`: every shop of the cart once. Left out, the shops
   * send them by their own means, and shipping costs nothing.
   */
  shippingChoices?: Array<ShippingChoiceInput> | null | undefined;
};

export type CheckoutInput = {
  /** The total that the client saw, with shipping. The checkout is refused when it rose above that; a fall is passed on. */
  expectedTotal?: MoneyInput | null | undefined;
  /** 1 to 128 characters, unique per checkout of the client. */
  idempotencyKey: string;
  /** 1 to 100 lines, which cost at most 10^15 of the currency's smallest unit, with their shipping. */
  lines: Array<CheckoutLineInput>;
  shippingAddress: ShippingAddressInput;
  /**
   * How the goods of each shop are to come: every shop of the lines once. Left out, the shops send them by their own means,
   * and shipping costs nothing.
   */
  shippingChoices?: Array<ShippingChoiceInput> | null | undefined;
};

export type CheckoutLineInput = {
  /** 1 to 1,000. */
  quantity: number;
  shopProductId: string;
};

export type ConfirmDeliveryInput = {
  shopOrderId: string;
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

export type DeliveryWindowsInput = {
  /** 1 to 14. */
  days?: number;
  destination: ShippingDestinationInput;
  /** The first day, by the clock of the destination; today when left out. */
  from?: string | null | undefined;
  shopId: string;
};

export type EscalateReturnInput = {
  /** 1 to 500 characters, for the marketplace and the shop. */
  reason: string;
  returnId: string;
};

export type MergeCartInput = {
  cartToken: string;
};

/** An amount of money given by a client. A marketplace runs in one currency; another one is refused. */
export type MoneyInput = {
  amount: string;
  currencyCode: CurrencyCode;
};

export type MoveCartLineInput = {
  /** The token of the guest's cart. Not looked at when a client is signed in. */
  cartToken?: string | null | undefined;
  lineId: string;
  /** Another shop's offer of the same variant. */
  shopProductId: string;
};

export type MoveToCartInput = {
  /** The token of the guest's cart. Not looked at when a client is signed in. */
  cartToken?: string | null | undefined;
  lineId: string;
};

export type OrderEventKind =
  /** Units of a line were cancelled. */
  | 'ITEM_CANCELLED'
  /** The shop wrote something down. */
  | 'NOTE'
  /** A status was reached. */
  | 'STATUS';

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

/** The same values as in orders. */
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

export type PayOrderInput = {
  /**
   * For CARD: the token that the provider's form gave for the card. Card numbers never come here. The sandbox knows
   * `tok_succeeds` (used when left out), `tok_declined`, `tok_times_out_after_capture` and `tok_answers_twice`. Stripe knows
   * the ids of PaymentMethods, `pm_…`, and takes no card payment without one.
   */
  cardToken?: string | null | undefined;
  /** 1 to 128 characters, unique per attempt of the client. */
  idempotencyKey: string;
  method: PaymentMethod;
  orderId: string;
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
 * What is given must all be true of a product. Prices are those at which shops offer its variants, in stock or not; what a shop
 * changes counts here within moments.
 */
export type ProductFilter = {
  /** A brand's name or slug, in any case. */
  brand?: string | null | undefined;
  /** Products of any of these brands, at most 50. An empty list is as none given. */
  brandIds?: Array<string> | null | undefined;
  /** Products in this category or in one below it. */
  categoryId?: string | null | undefined;
  /** True: products that a shop offers. False: products that none does. */
  isOffered?: boolean | null | undefined;
  /** Products whose lowest price is this or less. Not below `minPrice`. */
  maxPrice?: MoneyInput | null | undefined;
  /** Products whose lowest price is this or more. Zero or more. */
  minPrice?: MoneyInput | null | undefined;
  /** ADMIN only; others see ACTIVE products whatever they ask for. */
  status?: ProductStatus | null | undefined;
  /** Every word must occur in the title, the brand, an SKU or a category that it is in, in any case. At most 100 characters. */
  text?: string | null | undefined;
};

export type ProductSort =
  /** By the same price, the dearest product first; what nobody offers comes last. */
  | 'HIGHEST_PRICE'
  /**
   * By the lowest price at which a shop offers a variant, the cheapest product first; what nobody offers comes last. What a
   * shop changes counts here within moments: `Product.lowestPrice`, which is exact, may be ahead of the order.
   */
  | 'LOWEST_PRICE'
  | 'NEWEST'
  | 'TITLE';

export type ProductStatus =
  | 'ACTIVE'
  /** No longer sold. Still found by id and slug, not in lists. */
  | 'ARCHIVED'
  /** Being prepared: seen by ADMIN only. */
  | 'DRAFT';

export type RefreshSessionInput = {
  refreshToken: string;
};

export type RemoveCartLineInput = {
  /** The token of the guest's cart. Not looked at when a client is signed in. */
  cartToken?: string | null | undefined;
  lineId: string;
};

export type RequestOtpInput = {
  kind: AccountKind;
  /** Any usual way of writing it with a country code: `+62 811-0000-0001`. */
  phoneNumber: string;
};

export type RequestReturnInput = {
  /** 1 to 128 characters, unique per request of the caller. */
  idempotencyKey: string;
  /** 1 to 100 items of the shop order, each once. */
  items: Array<RequestReturnItemInput>;
  resolution?: ReturnResolution;
  shopOrderId: string;
};

export type RequestReturnItemInput = {
  /** At most 1,000 characters. */
  comment?: string | null | undefined;
  /** Of an EXCHANGE, and only then: the id of what the shop is to send instead, as many of it as come back. */
  exchangeFor?: string | null | undefined;
  orderItemId: string;
  /** At most 5, each `https://…` of at most 500 characters. */
  pictureUrls?: Array<string>;
  /** 1 to 1,000. */
  quantity: number;
  reason: ReturnReason;
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

export type ReturnResolution =
  /** Others of the same product, of the same shop and at the same price, instead of the money. */
  | 'EXCHANGE'
  | 'REFUND';

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

export type SaveForLaterInput = {
  /** The token of the guest's cart. Not looked at when a client is signed in. */
  cartToken?: string | null | undefined;
  lineId: string;
};

export type ShipReturnInput = {
  /** The code of a carrier. Left out, the one that brought the order when it was chosen with it, else one that goes everywhere. */
  carrier?: string | null | undefined;
  returnId: string;
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

export type ShippingAddressInput = {
  city: string;
  /** ISO 3166-1 alpha-2. */
  countryCode?: string;
  /** E.164 or any usual way of writing it with a country code. */
  phoneNumber: string;
  postalCode: string;
  province: string;
  recipientName: string;
  street: string;
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

export type ShippingChoiceInput = {
  /** Of a `ShippingOption` for the goods of this shop in this order, to its address. */
  optionId: string;
  shopId: string;
  /** Of a `DeliveryWindow` of the shop; left out, the carrier comes when its option says. An option with PICKUP has none. */
  windowId?: string | null | undefined;
};

/** City and province are found without regard to case, accents and words such as `Kota`. */
export type ShippingDestinationInput = {
  city: string;
  /** ISO 3166-1 alpha-2. Carriers go to places in Indonesia. */
  countryCode?: string;
  postalCode: string;
  province: string;
};

export type ShippingOptionSort =
  /** By `total`; of equal ones the quicker first. */
  | 'CHEAPEST'
  /** By `promisedTo`; of equal ones the cheaper first. */
  | 'FASTEST';

export type ShippingService =
  /** Slow, for what is heavy. */
  | 'CARGO'
  | 'NEXT_DAY'
  /** The client comes to the shop. */
  | 'PICKUP'
  | 'REGULAR'
  | 'SAME_DAY';

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

export type SignInInput = {
  /** Six digits. */
  code: string;
  kind: AccountKind;
  phoneNumber: string;
};

export type SignOutInput = {
  refreshToken: string;
};

export type CartLineFieldsFragment = { id: string, quantity: number, buyableQuantity: number | null, shopProduct: { id: string } | null, variant: { id: string, title: string } | null, seenPrice: { amount: string, currencyCode: CurrencyCode }, price: { amount: string, currencyCode: CurrencyCode } | null, total: { amount: string, currencyCode: CurrencyCode } | null, changes: Array<
    | { __typename: 'NoLongerSold', message: string }
    | { __typename: 'OnlyNLeft', available: number, message: string }
    | { __typename: 'OutOfStock', message: string }
    | { __typename: 'PriceFell', message: string, from: { amount: string, currencyCode: CurrencyCode }, to: { amount: string, currencyCode: CurrencyCode } }
    | { __typename: 'PriceRose', message: string, from: { amount: string, currencyCode: CurrencyCode }, to: { amount: string, currencyCode: CurrencyCode } }
  > | null };

export type CartFieldsFragment = { id: string, lineCount: number, unitCount: number, expiresAt: string, total: { amount: string, currencyCode: CurrencyCode } | null, shops: Array<{ id: string, shop: { id: string, name: string } | null, subtotal: { amount: string, currencyCode: CurrencyCode } | null, lines: Array<{ id: string, quantity: number, buyableQuantity: number | null, shopProduct: { id: string } | null, variant: { id: string, title: string } | null, seenPrice: { amount: string, currencyCode: CurrencyCode }, price: { amount: string, currencyCode: CurrencyCode } | null, total: { amount: string, currencyCode: CurrencyCode } | null, changes: Array<
        | { __typename: 'NoLongerSold', message: string }
        | { __typename: 'OnlyNLeft', available: number, message: string }
        | { __typename: 'OutOfStock', message: string }
        | { __typename: 'PriceFell', message: string, from: { amount: string, currencyCode: CurrencyCode }, to: { amount: string, currencyCode: CurrencyCode } }
        | { __typename: 'PriceRose', message: string, from: { amount: string, currencyCode: CurrencyCode }, to: { amount: string, currencyCode: CurrencyCode } }
      > | null }> }>, savedLines: Array<{ id: string, quantity: number, buyableQuantity: number | null, shopProduct: { id: string } | null, variant: { id: string, title: string } | null, seenPrice: { amount: string, currencyCode: CurrencyCode }, price: { amount: string, currencyCode: CurrencyCode } | null, total: { amount: string, currencyCode: CurrencyCode } | null, changes: Array<
      | { __typename: 'NoLongerSold', message: string }
      | { __typename: 'OnlyNLeft', available: number, message: string }
      | { __typename: 'OutOfStock', message: string }
      | { __typename: 'PriceFell', message: string, from: { amount: string, currencyCode: CurrencyCode }, to: { amount: string, currencyCode: CurrencyCode } }
      | { __typename: 'PriceRose', message: string, from: { amount: string, currencyCode: CurrencyCode }, to: { amount: string, currencyCode: CurrencyCode } }
    > | null }> };

export type CartQueryVariables = Exact<{
  cartToken?: string | null | undefined;
}>;


export type CartQuery = { cart: { id: string, lineCount: number, unitCount: number, expiresAt: string, total: { amount: string, currencyCode: CurrencyCode } | null, shops: Array<{ id: string, shop: { id: string, name: string } | null, subtotal: { amount: string, currencyCode: CurrencyCode } | null, lines: Array<{ id: string, quantity: number, buyableQuantity: number | null, shopProduct: { id: string } | null, variant: { id: string, title: string } | null, seenPrice: { amount: string, currencyCode: CurrencyCode }, price: { amount: string, currencyCode: CurrencyCode } | null, total: { amount: string, currencyCode: CurrencyCode } | null, changes: Array<
          | { __typename: 'NoLongerSold', message: string }
          | { __typename: 'OnlyNLeft', available: number, message: string }
          | { __typename: 'OutOfStock', message: string }
          | { __typename: 'PriceFell', message: string, from: { amount: string, currencyCode: CurrencyCode }, to: { amount: string, currencyCode: CurrencyCode } }
          | { __typename: 'PriceRose', message: string, from: { amount: string, currencyCode: CurrencyCode }, to: { amount: string, currencyCode: CurrencyCode } }
        > | null }> }>, savedLines: Array<{ id: string, quantity: number, buyableQuantity: number | null, shopProduct: { id: string } | null, variant: { id: string, title: string } | null, seenPrice: { amount: string, currencyCode: CurrencyCode }, price: { amount: string, currencyCode: CurrencyCode } | null, total: { amount: string, currencyCode: CurrencyCode } | null, changes: Array<
        | { __typename: 'NoLongerSold', message: string }
        | { __typename: 'OnlyNLeft', available: number, message: string }
        | { __typename: 'OutOfStock', message: string }
        | { __typename: 'PriceFell', message: string, from: { amount: string, currencyCode: CurrencyCode }, to: { amount: string, currencyCode: CurrencyCode } }
        | { __typename: 'PriceRose', message: string, from: { amount: string, currencyCode: CurrencyCode }, to: { amount: string, currencyCode: CurrencyCode } }
      > | null }> } | null };

export type CartShippingQueryVariables = Exact<{
  cartToken?: string | null | undefined;
  input: CartShippingInput;
}>;


export type CartShippingQuery = { cart: { id: string, lineCount: number, unitCount: number, expiresAt: string, shops: Array<{ id: string, shippingOptions: { problem:
          | { __typename: 'NoCoverage', message: string }
          | { __typename: 'TooHeavy', message: string }
          | { __typename: 'UnknownGoods', message: string, shopProductIds: Array<string> }
          | { __typename: 'UnknownPlace', message: string }
         | null, options: Array<{ id: string, service: ShippingService, promisedFrom: string, promisedTo: string, parcels: number, expiresAt: string, carrier: { code: string, name: string }, total: { amount: string, currencyCode: CurrencyCode } }> }, shop: { id: string, name: string } | null, subtotal: { amount: string, currencyCode: CurrencyCode } | null, lines: Array<{ id: string, quantity: number, buyableQuantity: number | null, shopProduct: { id: string } | null, variant: { id: string, title: string } | null, seenPrice: { amount: string, currencyCode: CurrencyCode }, price: { amount: string, currencyCode: CurrencyCode } | null, total: { amount: string, currencyCode: CurrencyCode } | null, changes: Array<
          | { __typename: 'NoLongerSold', message: string }
          | { __typename: 'OnlyNLeft', available: number, message: string }
          | { __typename: 'OutOfStock', message: string }
          | { __typename: 'PriceFell', message: string, from: { amount: string, currencyCode: CurrencyCode }, to: { amount: string, currencyCode: CurrencyCode } }
          | { __typename: 'PriceRose', message: string, from: { amount: string, currencyCode: CurrencyCode }, to: { amount: string, currencyCode: CurrencyCode } }
        > | null }> }>, total: { amount: string, currencyCode: CurrencyCode } | null, savedLines: Array<{ id: string, quantity: number, buyableQuantity: number | null, shopProduct: { id: string } | null, variant: { id: string, title: string } | null, seenPrice: { amount: string, currencyCode: CurrencyCode }, price: { amount: string, currencyCode: CurrencyCode } | null, total: { amount: string, currencyCode: CurrencyCode } | null, changes: Array<
        | { __typename: 'NoLongerSold', message: string }
        | { __typename: 'OnlyNLeft', available: number, message: string }
        | { __typename: 'OutOfStock', message: string }
        | { __typename: 'PriceFell', message: string, from: { amount: string, currencyCode: CurrencyCode }, to: { amount: string, currencyCode: CurrencyCode } }
        | { __typename: 'PriceRose', message: string, from: { amount: string, currencyCode: CurrencyCode }, to: { amount: string, currencyCode: CurrencyCode } }
      > | null }> } | null };

export type CartPlansQueryVariables = Exact<{
  input: CartPlansInput;
}>;


export type CartPlansQuery = { cartPlans: Array<{ id: string, goal: CartPlanGoal, isExact: boolean, parcels: number, promisedTo: string, goodsTotal: { amount: string, currencyCode: CurrencyCode }, shippingTotal: { amount: string, currencyCode: CurrencyCode }, total: { amount: string, currencyCode: CurrencyCode }, saving: { amount: string, currencyCode: CurrencyCode } | null, shops: Array<{ service: ShippingService, parcels: number, promisedTo: string, carrier: { code: string, name: string }, shop: { id: string, name: string } | null, goodsTotal: { amount: string, currencyCode: CurrencyCode }, shippingTotal: { amount: string, currencyCode: CurrencyCode }, lines: Array<{ isMoved: boolean, line: { id: string, quantity: number }, shopProduct: { id: string } | null }> }>, missing: Array<{ reason: CartPlanMissingReason, line: { id: string } }> }> | null };

export type ApplyCartPlanMutationVariables = Exact<{
  input: ApplyCartPlanInput;
}>;


export type ApplyCartPlanMutation = { applyCartPlan:
    | { __typename: 'ApplyCartPlanSuccess', cart: { id: string, lineCount: number, unitCount: number, expiresAt: string, total: { amount: string, currencyCode: CurrencyCode } | null, shops: Array<{ id: string, shop: { id: string, name: string } | null, subtotal: { amount: string, currencyCode: CurrencyCode } | null, lines: Array<{ id: string, quantity: number, buyableQuantity: number | null, shopProduct: { id: string } | null, variant: { id: string, title: string } | null, seenPrice: { amount: string, currencyCode: CurrencyCode }, price: { amount: string, currencyCode: CurrencyCode } | null, total: { amount: string, currencyCode: CurrencyCode } | null, changes: Array<
              | { __typename: 'NoLongerSold', message: string }
              | { __typename: 'OnlyNLeft', available: number, message: string }
              | { __typename: 'OutOfStock', message: string }
              | { __typename: 'PriceFell', message: string, from: { amount: string, currencyCode: CurrencyCode }, to: { amount: string, currencyCode: CurrencyCode } }
              | { __typename: 'PriceRose', message: string, from: { amount: string, currencyCode: CurrencyCode }, to: { amount: string, currencyCode: CurrencyCode } }
            > | null }> }>, savedLines: Array<{ id: string, quantity: number, buyableQuantity: number | null, shopProduct: { id: string } | null, variant: { id: string, title: string } | null, seenPrice: { amount: string, currencyCode: CurrencyCode }, price: { amount: string, currencyCode: CurrencyCode } | null, total: { amount: string, currencyCode: CurrencyCode } | null, changes: Array<
            | { __typename: 'NoLongerSold', message: string }
            | { __typename: 'OnlyNLeft', available: number, message: string }
            | { __typename: 'OutOfStock', message: string }
            | { __typename: 'PriceFell', message: string, from: { amount: string, currencyCode: CurrencyCode }, to: { amount: string, currencyCode: CurrencyCode } }
            | { __typename: 'PriceRose', message: string, from: { amount: string, currencyCode: CurrencyCode }, to: { amount: string, currencyCode: CurrencyCode } }
          > | null }> } }
    | { __typename: 'CartLimitError', message: string, exceeded: CartLimit, limit: number }
    | { __typename: 'CartNotFoundError', message: string }
    | { __typename: 'CartPlanOutdatedError', message: string }
   };

export type DeliveryWindowsQueryVariables = Exact<{
  input: DeliveryWindowsInput;
}>;


export type DeliveryWindowsQuery = { deliveryWindows: Array<{ id: string, from: string, to: string, placesLeft: number }> | null };

export type AddToCartMutationVariables = Exact<{
  input: AddToCartInput;
}>;


export type AddToCartMutation = { addToCart:
    | { __typename: 'AddToCartSuccess', cartToken: string | null, line: { id: string } | null, cart: { id: string, lineCount: number, unitCount: number, expiresAt: string, total: { amount: string, currencyCode: CurrencyCode } | null, shops: Array<{ id: string, shop: { id: string, name: string } | null, subtotal: { amount: string, currencyCode: CurrencyCode } | null, lines: Array<{ id: string, quantity: number, buyableQuantity: number | null, shopProduct: { id: string } | null, variant: { id: string, title: string } | null, seenPrice: { amount: string, currencyCode: CurrencyCode }, price: { amount: string, currencyCode: CurrencyCode } | null, total: { amount: string, currencyCode: CurrencyCode } | null, changes: Array<
              | { __typename: 'NoLongerSold', message: string }
              | { __typename: 'OnlyNLeft', available: number, message: string }
              | { __typename: 'OutOfStock', message: string }
              | { __typename: 'PriceFell', message: string, from: { amount: string, currencyCode: CurrencyCode }, to: { amount: string, currencyCode: CurrencyCode } }
              | { __typename: 'PriceRose', message: string, from: { amount: string, currencyCode: CurrencyCode }, to: { amount: string, currencyCode: CurrencyCode } }
            > | null }> }>, savedLines: Array<{ id: string, quantity: number, buyableQuantity: number | null, shopProduct: { id: string } | null, variant: { id: string, title: string } | null, seenPrice: { amount: string, currencyCode: CurrencyCode }, price: { amount: string, currencyCode: CurrencyCode } | null, total: { amount: string, currencyCode: CurrencyCode } | null, changes: Array<
            | { __typename: 'NoLongerSold', message: string }
            | { __typename: 'OnlyNLeft', available: number, message: string }
            | { __typename: 'OutOfStock', message: string }
            | { __typename: 'PriceFell', message: string, from: { amount: string, currencyCode: CurrencyCode }, to: { amount: string, currencyCode: CurrencyCode } }
            | { __typename: 'PriceRose', message: string, from: { amount: string, currencyCode: CurrencyCode }, to: { amount: string, currencyCode: CurrencyCode } }
          > | null }> } }
    | { __typename: 'CartLimitError', message: string, exceeded: CartLimit, limit: number }
    | { __typename: 'CartNotFoundError', message: string }
    | { __typename: 'IdempotencyKeyReusedError', message: string }
    | { __typename: 'InvalidInputError', message: string, problems: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'PurchaseLimitError', message: string, limit: number, inCart: number }
    | { __typename: 'ShopProductNotSoldError', message: string }
   };

export type ChangeCartLineMutationVariables = Exact<{
  input: ChangeCartLineInput;
}>;


export type ChangeCartLineMutation = { changeCartLine:
    | { __typename: 'CartLineNotFoundError', message: string }
    | { __typename: 'CartNotFoundError', message: string }
    | { __typename: 'ChangeCartLineSuccess', cart: { id: string, lineCount: number, unitCount: number, expiresAt: string, total: { amount: string, currencyCode: CurrencyCode } | null, shops: Array<{ id: string, shop: { id: string, name: string } | null, subtotal: { amount: string, currencyCode: CurrencyCode } | null, lines: Array<{ id: string, quantity: number, buyableQuantity: number | null, shopProduct: { id: string } | null, variant: { id: string, title: string } | null, seenPrice: { amount: string, currencyCode: CurrencyCode }, price: { amount: string, currencyCode: CurrencyCode } | null, total: { amount: string, currencyCode: CurrencyCode } | null, changes: Array<
              | { __typename: 'NoLongerSold', message: string }
              | { __typename: 'OnlyNLeft', available: number, message: string }
              | { __typename: 'OutOfStock', message: string }
              | { __typename: 'PriceFell', message: string, from: { amount: string, currencyCode: CurrencyCode }, to: { amount: string, currencyCode: CurrencyCode } }
              | { __typename: 'PriceRose', message: string, from: { amount: string, currencyCode: CurrencyCode }, to: { amount: string, currencyCode: CurrencyCode } }
            > | null }> }>, savedLines: Array<{ id: string, quantity: number, buyableQuantity: number | null, shopProduct: { id: string } | null, variant: { id: string, title: string } | null, seenPrice: { amount: string, currencyCode: CurrencyCode }, price: { amount: string, currencyCode: CurrencyCode } | null, total: { amount: string, currencyCode: CurrencyCode } | null, changes: Array<
            | { __typename: 'NoLongerSold', message: string }
            | { __typename: 'OnlyNLeft', available: number, message: string }
            | { __typename: 'OutOfStock', message: string }
            | { __typename: 'PriceFell', message: string, from: { amount: string, currencyCode: CurrencyCode }, to: { amount: string, currencyCode: CurrencyCode } }
            | { __typename: 'PriceRose', message: string, from: { amount: string, currencyCode: CurrencyCode }, to: { amount: string, currencyCode: CurrencyCode } }
          > | null }> } }
    | { __typename: 'InvalidInputError', message: string, problems: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'PurchaseLimitError', message: string, limit: number, inCart: number }
    | { __typename: 'ShopProductNotSoldError', message: string }
   };

export type RemoveCartLineMutationVariables = Exact<{
  input: RemoveCartLineInput;
}>;


export type RemoveCartLineMutation = { removeCartLine:
    | { __typename: 'CartNotFoundError', message: string }
    | { __typename: 'RemoveCartLineSuccess', cart: { id: string, lineCount: number, unitCount: number, expiresAt: string, total: { amount: string, currencyCode: CurrencyCode } | null, shops: Array<{ id: string, shop: { id: string, name: string } | null, subtotal: { amount: string, currencyCode: CurrencyCode } | null, lines: Array<{ id: string, quantity: number, buyableQuantity: number | null, shopProduct: { id: string } | null, variant: { id: string, title: string } | null, seenPrice: { amount: string, currencyCode: CurrencyCode }, price: { amount: string, currencyCode: CurrencyCode } | null, total: { amount: string, currencyCode: CurrencyCode } | null, changes: Array<
              | { __typename: 'NoLongerSold', message: string }
              | { __typename: 'OnlyNLeft', available: number, message: string }
              | { __typename: 'OutOfStock', message: string }
              | { __typename: 'PriceFell', message: string, from: { amount: string, currencyCode: CurrencyCode }, to: { amount: string, currencyCode: CurrencyCode } }
              | { __typename: 'PriceRose', message: string, from: { amount: string, currencyCode: CurrencyCode }, to: { amount: string, currencyCode: CurrencyCode } }
            > | null }> }>, savedLines: Array<{ id: string, quantity: number, buyableQuantity: number | null, shopProduct: { id: string } | null, variant: { id: string, title: string } | null, seenPrice: { amount: string, currencyCode: CurrencyCode }, price: { amount: string, currencyCode: CurrencyCode } | null, total: { amount: string, currencyCode: CurrencyCode } | null, changes: Array<
            | { __typename: 'NoLongerSold', message: string }
            | { __typename: 'OnlyNLeft', available: number, message: string }
            | { __typename: 'OutOfStock', message: string }
            | { __typename: 'PriceFell', message: string, from: { amount: string, currencyCode: CurrencyCode }, to: { amount: string, currencyCode: CurrencyCode } }
            | { __typename: 'PriceRose', message: string, from: { amount: string, currencyCode: CurrencyCode }, to: { amount: string, currencyCode: CurrencyCode } }
          > | null }> } }
   };

export type MoveCartLineMutationVariables = Exact<{
  input: MoveCartLineInput;
}>;


export type MoveCartLineMutation = { moveCartLine:
    | { __typename: 'CartLimitError', message: string, exceeded: CartLimit, limit: number }
    | { __typename: 'CartLineNotFoundError', message: string }
    | { __typename: 'CartNotFoundError', message: string }
    | { __typename: 'MoveCartLineSuccess', cart: { id: string, lineCount: number, unitCount: number, expiresAt: string, total: { amount: string, currencyCode: CurrencyCode } | null, shops: Array<{ id: string, shop: { id: string, name: string } | null, subtotal: { amount: string, currencyCode: CurrencyCode } | null, lines: Array<{ id: string, quantity: number, buyableQuantity: number | null, shopProduct: { id: string } | null, variant: { id: string, title: string } | null, seenPrice: { amount: string, currencyCode: CurrencyCode }, price: { amount: string, currencyCode: CurrencyCode } | null, total: { amount: string, currencyCode: CurrencyCode } | null, changes: Array<
              | { __typename: 'NoLongerSold', message: string }
              | { __typename: 'OnlyNLeft', available: number, message: string }
              | { __typename: 'OutOfStock', message: string }
              | { __typename: 'PriceFell', message: string, from: { amount: string, currencyCode: CurrencyCode }, to: { amount: string, currencyCode: CurrencyCode } }
              | { __typename: 'PriceRose', message: string, from: { amount: string, currencyCode: CurrencyCode }, to: { amount: string, currencyCode: CurrencyCode } }
            > | null }> }>, savedLines: Array<{ id: string, quantity: number, buyableQuantity: number | null, shopProduct: { id: string } | null, variant: { id: string, title: string } | null, seenPrice: { amount: string, currencyCode: CurrencyCode }, price: { amount: string, currencyCode: CurrencyCode } | null, total: { amount: string, currencyCode: CurrencyCode } | null, changes: Array<
            | { __typename: 'NoLongerSold', message: string }
            | { __typename: 'OnlyNLeft', available: number, message: string }
            | { __typename: 'OutOfStock', message: string }
            | { __typename: 'PriceFell', message: string, from: { amount: string, currencyCode: CurrencyCode }, to: { amount: string, currencyCode: CurrencyCode } }
            | { __typename: 'PriceRose', message: string, from: { amount: string, currencyCode: CurrencyCode }, to: { amount: string, currencyCode: CurrencyCode } }
          > | null }> } }
    | { __typename: 'OtherVariantError', message: string }
    | { __typename: 'ShopProductNotSoldError', message: string }
   };

export type SaveForLaterMutationVariables = Exact<{
  input: SaveForLaterInput;
}>;


export type SaveForLaterMutation = { saveForLater:
    | { __typename: 'CartLimitError', message: string, exceeded: CartLimit, limit: number }
    | { __typename: 'CartLineNotFoundError', message: string }
    | { __typename: 'CartNotFoundError', message: string }
    | { __typename: 'SaveForLaterSuccess', cart: { id: string, lineCount: number, unitCount: number, expiresAt: string, total: { amount: string, currencyCode: CurrencyCode } | null, shops: Array<{ id: string, shop: { id: string, name: string } | null, subtotal: { amount: string, currencyCode: CurrencyCode } | null, lines: Array<{ id: string, quantity: number, buyableQuantity: number | null, shopProduct: { id: string } | null, variant: { id: string, title: string } | null, seenPrice: { amount: string, currencyCode: CurrencyCode }, price: { amount: string, currencyCode: CurrencyCode } | null, total: { amount: string, currencyCode: CurrencyCode } | null, changes: Array<
              | { __typename: 'NoLongerSold', message: string }
              | { __typename: 'OnlyNLeft', available: number, message: string }
              | { __typename: 'OutOfStock', message: string }
              | { __typename: 'PriceFell', message: string, from: { amount: string, currencyCode: CurrencyCode }, to: { amount: string, currencyCode: CurrencyCode } }
              | { __typename: 'PriceRose', message: string, from: { amount: string, currencyCode: CurrencyCode }, to: { amount: string, currencyCode: CurrencyCode } }
            > | null }> }>, savedLines: Array<{ id: string, quantity: number, buyableQuantity: number | null, shopProduct: { id: string } | null, variant: { id: string, title: string } | null, seenPrice: { amount: string, currencyCode: CurrencyCode }, price: { amount: string, currencyCode: CurrencyCode } | null, total: { amount: string, currencyCode: CurrencyCode } | null, changes: Array<
            | { __typename: 'NoLongerSold', message: string }
            | { __typename: 'OnlyNLeft', available: number, message: string }
            | { __typename: 'OutOfStock', message: string }
            | { __typename: 'PriceFell', message: string, from: { amount: string, currencyCode: CurrencyCode }, to: { amount: string, currencyCode: CurrencyCode } }
            | { __typename: 'PriceRose', message: string, from: { amount: string, currencyCode: CurrencyCode }, to: { amount: string, currencyCode: CurrencyCode } }
          > | null }> } }
   };

export type MoveToCartMutationVariables = Exact<{
  input: MoveToCartInput;
}>;


export type MoveToCartMutation = { moveToCart:
    | { __typename: 'CartLimitError', message: string, exceeded: CartLimit, limit: number }
    | { __typename: 'CartLineNotFoundError', message: string }
    | { __typename: 'CartNotFoundError', message: string }
    | { __typename: 'MoveToCartSuccess', cart: { id: string, lineCount: number, unitCount: number, expiresAt: string, total: { amount: string, currencyCode: CurrencyCode } | null, shops: Array<{ id: string, shop: { id: string, name: string } | null, subtotal: { amount: string, currencyCode: CurrencyCode } | null, lines: Array<{ id: string, quantity: number, buyableQuantity: number | null, shopProduct: { id: string } | null, variant: { id: string, title: string } | null, seenPrice: { amount: string, currencyCode: CurrencyCode }, price: { amount: string, currencyCode: CurrencyCode } | null, total: { amount: string, currencyCode: CurrencyCode } | null, changes: Array<
              | { __typename: 'NoLongerSold', message: string }
              | { __typename: 'OnlyNLeft', available: number, message: string }
              | { __typename: 'OutOfStock', message: string }
              | { __typename: 'PriceFell', message: string, from: { amount: string, currencyCode: CurrencyCode }, to: { amount: string, currencyCode: CurrencyCode } }
              | { __typename: 'PriceRose', message: string, from: { amount: string, currencyCode: CurrencyCode }, to: { amount: string, currencyCode: CurrencyCode } }
            > | null }> }>, savedLines: Array<{ id: string, quantity: number, buyableQuantity: number | null, shopProduct: { id: string } | null, variant: { id: string, title: string } | null, seenPrice: { amount: string, currencyCode: CurrencyCode }, price: { amount: string, currencyCode: CurrencyCode } | null, total: { amount: string, currencyCode: CurrencyCode } | null, changes: Array<
            | { __typename: 'NoLongerSold', message: string }
            | { __typename: 'OnlyNLeft', available: number, message: string }
            | { __typename: 'OutOfStock', message: string }
            | { __typename: 'PriceFell', message: string, from: { amount: string, currencyCode: CurrencyCode }, to: { amount: string, currencyCode: CurrencyCode } }
            | { __typename: 'PriceRose', message: string, from: { amount: string, currencyCode: CurrencyCode }, to: { amount: string, currencyCode: CurrencyCode } }
          > | null }> } }
    | { __typename: 'PurchaseLimitError', message: string, limit: number, inCart: number }
   };

export type MergeCartMutationVariables = Exact<{
  input: MergeCartInput;
}>;


export type MergeCartMutation = { mergeCart:
    | { __typename: 'CartNotFoundError', message: string }
    | { __typename: 'MergeCartSuccess', cart: { id: string, lineCount: number, unitCount: number, expiresAt: string, total: { amount: string, currencyCode: CurrencyCode } | null, shops: Array<{ id: string, shop: { id: string, name: string } | null, subtotal: { amount: string, currencyCode: CurrencyCode } | null, lines: Array<{ id: string, quantity: number, buyableQuantity: number | null, shopProduct: { id: string } | null, variant: { id: string, title: string } | null, seenPrice: { amount: string, currencyCode: CurrencyCode }, price: { amount: string, currencyCode: CurrencyCode } | null, total: { amount: string, currencyCode: CurrencyCode } | null, changes: Array<
              | { __typename: 'NoLongerSold', message: string }
              | { __typename: 'OnlyNLeft', available: number, message: string }
              | { __typename: 'OutOfStock', message: string }
              | { __typename: 'PriceFell', message: string, from: { amount: string, currencyCode: CurrencyCode }, to: { amount: string, currencyCode: CurrencyCode } }
              | { __typename: 'PriceRose', message: string, from: { amount: string, currencyCode: CurrencyCode }, to: { amount: string, currencyCode: CurrencyCode } }
            > | null }> }>, savedLines: Array<{ id: string, quantity: number, buyableQuantity: number | null, shopProduct: { id: string } | null, variant: { id: string, title: string } | null, seenPrice: { amount: string, currencyCode: CurrencyCode }, price: { amount: string, currencyCode: CurrencyCode } | null, total: { amount: string, currencyCode: CurrencyCode } | null, changes: Array<
            | { __typename: 'NoLongerSold', message: string }
            | { __typename: 'OnlyNLeft', available: number, message: string }
            | { __typename: 'OutOfStock', message: string }
            | { __typename: 'PriceFell', message: string, from: { amount: string, currencyCode: CurrencyCode }, to: { amount: string, currencyCode: CurrencyCode } }
            | { __typename: 'PriceRose', message: string, from: { amount: string, currencyCode: CurrencyCode }, to: { amount: string, currencyCode: CurrencyCode } }
          > | null }> }, capped: Array<{ wanted: number, quantity: number, isSaved: boolean, exceeded: CartLimit, shopProduct: { id: string } | null }> }
   };

export type CheckoutCartMutationVariables = Exact<{
  input: CheckoutCartInput;
}>;


export type CheckoutCartMutation = { checkoutCart:
    | { __typename: 'CartAddressNotFoundError', message: string }
    | { __typename: 'CartCheckoutPendingError', message: string }
    | { __typename: 'CartLinesShortError', message: string, lines: Array<{ requested: number, available: number, isSold: boolean, line: { id: string } | null, shopProduct: { id: string } | null, siblings: Array<{ available: number, shopProduct: { id: string, shop: { id: string, name: string } } | null, price: { amount: string, currencyCode: CurrencyCode } }> }> }
    | { __typename: 'CartNotFoundError', message: string }
    | { __typename: 'CartPriceChangedError', message: string, total: { amount: string, currencyCode: CurrencyCode }, cart: { id: string, lineCount: number, unitCount: number, expiresAt: string, total: { amount: string, currencyCode: CurrencyCode } | null, shops: Array<{ id: string, shop: { id: string, name: string } | null, subtotal: { amount: string, currencyCode: CurrencyCode } | null, lines: Array<{ id: string, quantity: number, buyableQuantity: number | null, shopProduct: { id: string } | null, variant: { id: string, title: string } | null, seenPrice: { amount: string, currencyCode: CurrencyCode }, price: { amount: string, currencyCode: CurrencyCode } | null, total: { amount: string, currencyCode: CurrencyCode } | null, changes: Array<
              | { __typename: 'NoLongerSold', message: string }
              | { __typename: 'OnlyNLeft', available: number, message: string }
              | { __typename: 'OutOfStock', message: string }
              | { __typename: 'PriceFell', message: string, from: { amount: string, currencyCode: CurrencyCode }, to: { amount: string, currencyCode: CurrencyCode } }
              | { __typename: 'PriceRose', message: string, from: { amount: string, currencyCode: CurrencyCode }, to: { amount: string, currencyCode: CurrencyCode } }
            > | null }> }>, savedLines: Array<{ id: string, quantity: number, buyableQuantity: number | null, shopProduct: { id: string } | null, variant: { id: string, title: string } | null, seenPrice: { amount: string, currencyCode: CurrencyCode }, price: { amount: string, currencyCode: CurrencyCode } | null, total: { amount: string, currencyCode: CurrencyCode } | null, changes: Array<
            | { __typename: 'NoLongerSold', message: string }
            | { __typename: 'OnlyNLeft', available: number, message: string }
            | { __typename: 'OutOfStock', message: string }
            | { __typename: 'PriceFell', message: string, from: { amount: string, currencyCode: CurrencyCode }, to: { amount: string, currencyCode: CurrencyCode } }
            | { __typename: 'PriceRose', message: string, from: { amount: string, currencyCode: CurrencyCode }, to: { amount: string, currencyCode: CurrencyCode } }
          > | null }> } | null }
    | { __typename: 'CheckoutCartSuccess', order: { id: string, number: string, status: OrderStatus, fulfillment: OrderFulfillment, expiresAt: string | null, placedAt: string, exchangeOf: { id: string } | null, total: { amount: string, currencyCode: CurrencyCode }, shippingTotal: { amount: string, currencyCode: CurrencyCode }, shippingAddress: { recipientName: string, phoneNumber: string, street: string, city: string, province: string, postalCode: string, countryCode: string }, shopOrders: Array<{ id: string, status: ShopOrderStatus, shopName: string, carrier: string | null, trackingNumber: string | null, shop: { id: string } | null, subtotal: { amount: string, currencyCode: CurrencyCode }, shippingTotal: { amount: string, currencyCode: CurrencyCode }, shippingBooking: { status: ShippingBookingStatus, service: ShippingService, promisedFrom: string, promisedTo: string, carrier: { code: string, name: string } } | null, shipments: Array<{ id: string, status: ShipmentStatus, service: ShippingService, trackingNumber: string, promisedFrom: string | null, promisedTo: string | null, carrier: { code: string, name: string }, events: Array<{ at: string, status: ShipmentStatus, place: string | null, description: string | null }> }> | null, items: Array<{ id: string, title: string, sku: string, quantity: number, cancelledQuantity: number, unitPrice: { amount: string, currencyCode: CurrencyCode }, total: { amount: string, currencyCode: CurrencyCode }, shopProduct: { id: string } | null, product: { id: string } | null, variant: { id: string } | null, warehouse: { id: string } | null }> }> } | null, cart: { id: string, lineCount: number, unitCount: number, expiresAt: string, total: { amount: string, currencyCode: CurrencyCode } | null, shops: Array<{ id: string, shop: { id: string, name: string } | null, subtotal: { amount: string, currencyCode: CurrencyCode } | null, lines: Array<{ id: string, quantity: number, buyableQuantity: number | null, shopProduct: { id: string } | null, variant: { id: string, title: string } | null, seenPrice: { amount: string, currencyCode: CurrencyCode }, price: { amount: string, currencyCode: CurrencyCode } | null, total: { amount: string, currencyCode: CurrencyCode } | null, changes: Array<
              | { __typename: 'NoLongerSold', message: string }
              | { __typename: 'OnlyNLeft', available: number, message: string }
              | { __typename: 'OutOfStock', message: string }
              | { __typename: 'PriceFell', message: string, from: { amount: string, currencyCode: CurrencyCode }, to: { amount: string, currencyCode: CurrencyCode } }
              | { __typename: 'PriceRose', message: string, from: { amount: string, currencyCode: CurrencyCode }, to: { amount: string, currencyCode: CurrencyCode } }
            > | null }> }>, savedLines: Array<{ id: string, quantity: number, buyableQuantity: number | null, shopProduct: { id: string } | null, variant: { id: string, title: string } | null, seenPrice: { amount: string, currencyCode: CurrencyCode }, price: { amount: string, currencyCode: CurrencyCode } | null, total: { amount: string, currencyCode: CurrencyCode } | null, changes: Array<
            | { __typename: 'NoLongerSold', message: string }
            | { __typename: 'OnlyNLeft', available: number, message: string }
            | { __typename: 'OutOfStock', message: string }
            | { __typename: 'PriceFell', message: string, from: { amount: string, currencyCode: CurrencyCode }, to: { amount: string, currencyCode: CurrencyCode } }
            | { __typename: 'PriceRose', message: string, from: { amount: string, currencyCode: CurrencyCode }, to: { amount: string, currencyCode: CurrencyCode } }
          > | null }> } | null }
    | { __typename: 'DeliveryWindowTakenError', message: string, shopId: string, windowId: string }
    | { __typename: 'EmptyCartError', message: string }
    | { __typename: 'IdempotencyKeyReusedError', message: string }
    | { __typename: 'InvalidInputError', message: string, problems: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'PurchaseLimitError', message: string, limit: number, inCart: number }
    | { __typename: 'ShippingOptionInvalidError', message: string, shopIds: Array<string> }
   };

export type MoneyFieldsFragment = { amount: string, currencyCode: CurrencyCode };

export type OfferFieldsFragment = { id: string, isActive: boolean, availableQuantity: number | null, inStock: boolean | null, price: { amount: string, currencyCode: CurrencyCode }, shop: { id: string, name: string, slug: string, city: string } };

export type ProductsQueryVariables = Exact<{
  first?: number;
  after?: string | null | undefined;
  filter?: ProductFilter | null | undefined;
  sort?: ProductSort;
}>;


export type ProductsQuery = { products: { nodes: Array<{ id: string, slug: string, title: string, brand: { id: string, name: string }, lowestPrice: { amount: string, currencyCode: CurrencyCode } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ProductFiltersQueryVariables = Exact<{
  filter?: ProductFilter | null | undefined;
}>;


export type ProductFiltersQuery = { products: { totalCount: number, brands: Array<{ count: number, brand: { id: string, name: string, slug: string } }>, categories: Array<{ count: number, category: { id: string, name: string, slug: string } }>, priceRange: { lowest: { amount: string, currencyCode: CurrencyCode }, highest: { amount: string, currencyCode: CurrencyCode } } | null } };

export type ProductBySlugQueryVariables = Exact<{
  slug: string;
  offers?: number;
}>;


export type ProductBySlugQuery = { productBySlug: { id: string, slug: string, title: string, description: string, status: ProductStatus, brand: { id: string, name: string }, category: { id: string, name: string, slug: string }, attributes: Array<{ name: string, kind: AttributeKind, value: string, unit: string | null }>, options: Array<{ name: string, values: Array<string> }>, images: Array<{ url: string, alt: string }>, priceRange: { lowest: { amount: string, currencyCode: CurrencyCode }, highest: { amount: string, currencyCode: CurrencyCode } } | null, variants: Array<{ id: string, sku: string, title: string, optionValues: Array<{ name: string, value: string }>, shopProducts: { nodes: Array<{ id: string, isActive: boolean, availableQuantity: number | null, inStock: boolean | null, price: { amount: string, currencyCode: CurrencyCode }, shop: { id: string, name: string, slug: string, city: string } }> } | null }> } | null };

export type VariantBySkuQueryVariables = Exact<{
  sku: string;
  offers?: number;
}>;


export type VariantBySkuQuery = { variantBySku: { id: string, sku: string, title: string, product: { id: string, slug: string, title: string }, lowestPrice: { amount: string, currencyCode: CurrencyCode } | null, shopProducts: { nodes: Array<{ id: string, isActive: boolean, availableQuantity: number | null, inStock: boolean | null, price: { amount: string, currencyCode: CurrencyCode }, shop: { id: string, name: string, slug: string, city: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null } | null };

export type CategoriesQueryVariables = Exact<{ [key: string]: never; }>;


export type CategoriesQuery = { categories: Array<{ id: string, name: string, slug: string, children: Array<{ id: string, name: string, slug: string }> }> };

export type CategoryBySlugQueryVariables = Exact<{
  slug: string;
}>;


export type CategoryBySlugQuery = { categoryBySlug: { id: string, name: string, slug: string, parent: { id: string, name: string, slug: string } | null, children: Array<{ id: string, name: string, slug: string }> } | null };

export type BrandBySlugQueryVariables = Exact<{
  slug: string;
}>;


export type BrandBySlugQuery = { brandBySlug: { id: string, name: string, slug: string } | null };

export type ShopBySlugQueryVariables = Exact<{
  slug: string;
  first?: number;
  after?: string | null | undefined;
}>;


export type ShopBySlugQuery = { shopBySlug: { id: string, name: string, slug: string, city: string, description: string, shopProducts: { nodes: Array<{ id: string, availableQuantity: number | null, price: { amount: string, currencyCode: CurrencyCode }, variant: { id: string, sku: string, title: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type OrderFieldsFragment = { id: string, number: string, status: OrderStatus, fulfillment: OrderFulfillment, expiresAt: string | null, placedAt: string, exchangeOf: { id: string } | null, total: { amount: string, currencyCode: CurrencyCode }, shippingTotal: { amount: string, currencyCode: CurrencyCode }, shippingAddress: { recipientName: string, phoneNumber: string, street: string, city: string, province: string, postalCode: string, countryCode: string }, shopOrders: Array<{ id: string, status: ShopOrderStatus, shopName: string, carrier: string | null, trackingNumber: string | null, shop: { id: string } | null, subtotal: { amount: string, currencyCode: CurrencyCode }, shippingTotal: { amount: string, currencyCode: CurrencyCode }, shippingBooking: { status: ShippingBookingStatus, service: ShippingService, promisedFrom: string, promisedTo: string, carrier: { code: string, name: string } } | null, shipments: Array<{ id: string, status: ShipmentStatus, service: ShippingService, trackingNumber: string, promisedFrom: string | null, promisedTo: string | null, carrier: { code: string, name: string }, events: Array<{ at: string, status: ShipmentStatus, place: string | null, description: string | null }> }> | null, items: Array<{ id: string, title: string, sku: string, quantity: number, cancelledQuantity: number, unitPrice: { amount: string, currencyCode: CurrencyCode }, total: { amount: string, currencyCode: CurrencyCode }, shopProduct: { id: string } | null, product: { id: string } | null, variant: { id: string } | null, warehouse: { id: string } | null }> }> };

export type CheckoutMutationVariables = Exact<{
  input: CheckoutInput;
}>;


export type CheckoutMutation = { checkout:
    | { __typename: 'CheckoutPendingError', message: string, orderId: string }
    | { __typename: 'CheckoutSuccess', order: { id: string, number: string, status: OrderStatus, fulfillment: OrderFulfillment, expiresAt: string | null, placedAt: string, exchangeOf: { id: string } | null, total: { amount: string, currencyCode: CurrencyCode }, shippingTotal: { amount: string, currencyCode: CurrencyCode }, shippingAddress: { recipientName: string, phoneNumber: string, street: string, city: string, province: string, postalCode: string, countryCode: string }, shopOrders: Array<{ id: string, status: ShopOrderStatus, shopName: string, carrier: string | null, trackingNumber: string | null, shop: { id: string } | null, subtotal: { amount: string, currencyCode: CurrencyCode }, shippingTotal: { amount: string, currencyCode: CurrencyCode }, shippingBooking: { status: ShippingBookingStatus, service: ShippingService, promisedFrom: string, promisedTo: string, carrier: { code: string, name: string } } | null, shipments: Array<{ id: string, status: ShipmentStatus, service: ShippingService, trackingNumber: string, promisedFrom: string | null, promisedTo: string | null, carrier: { code: string, name: string }, events: Array<{ at: string, status: ShipmentStatus, place: string | null, description: string | null }> }> | null, items: Array<{ id: string, title: string, sku: string, quantity: number, cancelledQuantity: number, unitPrice: { amount: string, currencyCode: CurrencyCode }, total: { amount: string, currencyCode: CurrencyCode }, shopProduct: { id: string } | null, product: { id: string } | null, variant: { id: string } | null, warehouse: { id: string } | null }> }> } }
    | { __typename: 'DeliveryWindowTakenError', message: string, shopId: string, windowId: string }
    | { __typename: 'EmptyCheckoutError', message: string }
    | { __typename: 'IdempotencyKeyReusedError', message: string }
    | { __typename: 'InvalidInputError', message: string, problems: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'OutOfStockError', message: string, lines: Array<{ shopProductId: string, requested: number, available: number }> }
    | { __typename: 'PriceChangedError', message: string, total: { amount: string, currencyCode: CurrencyCode }, lines: Array<{ shopProductId: string, unitPrice: { amount: string, currencyCode: CurrencyCode } }> }
    | { __typename: 'PurchaseLimitExceededError', message: string }
    | { __typename: 'ShippingOptionInvalidError', message: string, shopIds: Array<string> }
    | { __typename: 'ShopProductUnavailableError', message: string, shopProductIds: Array<string> }
   };

export type OrderQueryVariables = Exact<{
  id: string;
}>;


export type OrderQuery = { order: { id: string, number: string, status: OrderStatus, fulfillment: OrderFulfillment, expiresAt: string | null, placedAt: string, amountDue: { amount: string, currencyCode: CurrencyCode } | null, payments: Array<{ id: string, method: PaymentMethod, status: PaymentStatus, declineReason: string | null, cancelRequestedAt: string | null, amount: { amount: string, currencyCode: CurrencyCode }, capturedAmount: { amount: string, currencyCode: CurrencyCode }, voidedAmount: { amount: string, currencyCode: CurrencyCode }, refundedAmount: { amount: string, currencyCode: CurrencyCode }, instructions: { text: string, bank: string | null, virtualAccountNumber: string | null, qrString: string | null, url: string | null, expiresAt: string | null } | null }> | null, history: Array<{ at: string, kind: OrderEventKind, status: string, shopOrderId: string | null, reason: string | null, orderItemId: string | null, quantity: number | null, note: string | null }>, exchangeOf: { id: string } | null, total: { amount: string, currencyCode: CurrencyCode }, shippingTotal: { amount: string, currencyCode: CurrencyCode }, shippingAddress: { recipientName: string, phoneNumber: string, street: string, city: string, province: string, postalCode: string, countryCode: string }, shopOrders: Array<{ id: string, status: ShopOrderStatus, shopName: string, carrier: string | null, trackingNumber: string | null, shop: { id: string } | null, subtotal: { amount: string, currencyCode: CurrencyCode }, shippingTotal: { amount: string, currencyCode: CurrencyCode }, shippingBooking: { status: ShippingBookingStatus, service: ShippingService, promisedFrom: string, promisedTo: string, carrier: { code: string, name: string } } | null, shipments: Array<{ id: string, status: ShipmentStatus, service: ShippingService, trackingNumber: string, promisedFrom: string | null, promisedTo: string | null, carrier: { code: string, name: string }, events: Array<{ at: string, status: ShipmentStatus, place: string | null, description: string | null }> }> | null, items: Array<{ id: string, title: string, sku: string, quantity: number, cancelledQuantity: number, unitPrice: { amount: string, currencyCode: CurrencyCode }, total: { amount: string, currencyCode: CurrencyCode }, shopProduct: { id: string } | null, product: { id: string } | null, variant: { id: string } | null, warehouse: { id: string } | null }> }> } | null };

export type MyOrdersQueryVariables = Exact<{
  first?: number;
  after?: string | null | undefined;
}>;


export type MyOrdersQuery = { me: { id: string, orders: { nodes: Array<{ id: string, number: string, status: OrderStatus, fulfillment: OrderFulfillment, expiresAt: string | null, placedAt: string, exchangeOf: { id: string } | null, total: { amount: string, currencyCode: CurrencyCode }, shippingTotal: { amount: string, currencyCode: CurrencyCode }, shippingAddress: { recipientName: string, phoneNumber: string, street: string, city: string, province: string, postalCode: string, countryCode: string }, shopOrders: Array<{ id: string, status: ShopOrderStatus, shopName: string, carrier: string | null, trackingNumber: string | null, shop: { id: string } | null, subtotal: { amount: string, currencyCode: CurrencyCode }, shippingTotal: { amount: string, currencyCode: CurrencyCode }, shippingBooking: { status: ShippingBookingStatus, service: ShippingService, promisedFrom: string, promisedTo: string, carrier: { code: string, name: string } } | null, shipments: Array<{ id: string, status: ShipmentStatus, service: ShippingService, trackingNumber: string, promisedFrom: string | null, promisedTo: string | null, carrier: { code: string, name: string }, events: Array<{ at: string, status: ShipmentStatus, place: string | null, description: string | null }> }> | null, items: Array<{ id: string, title: string, sku: string, quantity: number, cancelledQuantity: number, unitPrice: { amount: string, currencyCode: CurrencyCode }, total: { amount: string, currencyCode: CurrencyCode }, shopProduct: { id: string } | null, product: { id: string } | null, variant: { id: string } | null, warehouse: { id: string } | null }> }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null } | null };

export type CancelOrderMutationVariables = Exact<{
  input: CancelOrderInput;
}>;


export type CancelOrderMutation = { cancelOrder:
    | { __typename: 'CancelOrderSuccess', order: { id: string, number: string, status: OrderStatus, fulfillment: OrderFulfillment, expiresAt: string | null, placedAt: string, exchangeOf: { id: string } | null, total: { amount: string, currencyCode: CurrencyCode }, shippingTotal: { amount: string, currencyCode: CurrencyCode }, shippingAddress: { recipientName: string, phoneNumber: string, street: string, city: string, province: string, postalCode: string, countryCode: string }, shopOrders: Array<{ id: string, status: ShopOrderStatus, shopName: string, carrier: string | null, trackingNumber: string | null, shop: { id: string } | null, subtotal: { amount: string, currencyCode: CurrencyCode }, shippingTotal: { amount: string, currencyCode: CurrencyCode }, shippingBooking: { status: ShippingBookingStatus, service: ShippingService, promisedFrom: string, promisedTo: string, carrier: { code: string, name: string } } | null, shipments: Array<{ id: string, status: ShipmentStatus, service: ShippingService, trackingNumber: string, promisedFrom: string | null, promisedTo: string | null, carrier: { code: string, name: string }, events: Array<{ at: string, status: ShipmentStatus, place: string | null, description: string | null }> }> | null, items: Array<{ id: string, title: string, sku: string, quantity: number, cancelledQuantity: number, unitPrice: { amount: string, currencyCode: CurrencyCode }, total: { amount: string, currencyCode: CurrencyCode }, shopProduct: { id: string } | null, product: { id: string } | null, variant: { id: string } | null, warehouse: { id: string } | null }> }> } }
    | { __typename: 'InvalidInputError', message: string }
    | { __typename: 'OrderNotCancellableError', message: string, status: OrderStatus }
    | { __typename: 'OrderNotFoundError', message: string }
   };

export type ConfirmDeliveryMutationVariables = Exact<{
  input: ConfirmDeliveryInput;
}>;


export type ConfirmDeliveryMutation = { confirmDelivery:
    | { __typename: 'ConfirmDeliverySuccess', shopOrder: { id: string, status: ShopOrderStatus } }
    | { __typename: 'ShopOrderNotFoundError', message: string }
    | { __typename: 'ShopOrderStatusError', message: string }
   };

export type CancelOrderItemMutationVariables = Exact<{
  input: CancelOrderItemInput;
}>;


export type CancelOrderItemMutation = { cancelOrderItem:
    | { __typename: 'CancelOrderItemSuccess', item: { id: string, quantity: number, cancelledQuantity: number }, shopOrder: { id: string, status: ShopOrderStatus } }
    | { __typename: 'IdempotencyKeyReusedError', message: string }
    | { __typename: 'InvalidInputError', message: string, problems: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'OrderItemNotFoundError', message: string }
    | { __typename: 'OrderItemQuantityError', message: string, left: number }
    | { __typename: 'ShopOrderStatusError', message: string, status: ShopOrderStatus }
   };

export type InvoiceQueryVariables = Exact<{
  shopOrderId: string;
}>;


export type InvoiceQuery = { shopOrder: { id: string, invoice: { number: string, issuedAt: string, url: string, total: { amount: string, currencyCode: CurrencyCode } } | null } | null };

export type PaymentFieldsFragment = { id: string, method: PaymentMethod, status: PaymentStatus, declineReason: string | null, cancelRequestedAt: string | null, amount: { amount: string, currencyCode: CurrencyCode }, capturedAmount: { amount: string, currencyCode: CurrencyCode }, voidedAmount: { amount: string, currencyCode: CurrencyCode }, refundedAmount: { amount: string, currencyCode: CurrencyCode }, instructions: { text: string, bank: string | null, virtualAccountNumber: string | null, qrString: string | null, url: string | null, expiresAt: string | null } | null };

export type PayOrderMutationVariables = Exact<{
  input: PayOrderInput;
}>;


export type PayOrderMutation = { payOrder:
    | { __typename: 'IdempotencyKeyReusedError', message: string }
    | { __typename: 'InvalidInputError', message: string, problems: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'OrderNotPayableError', message: string }
    | { __typename: 'PayOrderSuccess', payment: { id: string, method: PaymentMethod, status: PaymentStatus, declineReason: string | null, cancelRequestedAt: string | null, amount: { amount: string, currencyCode: CurrencyCode }, capturedAmount: { amount: string, currencyCode: CurrencyCode }, voidedAmount: { amount: string, currencyCode: CurrencyCode }, refundedAmount: { amount: string, currencyCode: CurrencyCode }, instructions: { text: string, bank: string | null, virtualAccountNumber: string | null, qrString: string | null, url: string | null, expiresAt: string | null } | null } }
    | { __typename: 'PaymentMethodNotOfferedError', message: string, methods: Array<PaymentMethod> }
    | { __typename: 'PaymentOrderNotFoundError', message: string }
    | { __typename: 'PaymentUnderWayError', message: string, payment: { id: string, method: PaymentMethod, status: PaymentStatus, declineReason: string | null, cancelRequestedAt: string | null, amount: { amount: string, currencyCode: CurrencyCode }, capturedAmount: { amount: string, currencyCode: CurrencyCode }, voidedAmount: { amount: string, currencyCode: CurrencyCode }, refundedAmount: { amount: string, currencyCode: CurrencyCode }, instructions: { text: string, bank: string | null, virtualAccountNumber: string | null, qrString: string | null, url: string | null, expiresAt: string | null } | null } }
   };

export type CancelPaymentMutationVariables = Exact<{
  input: CancelPaymentInput;
}>;


export type CancelPaymentMutation = { cancelPayment:
    | { __typename: 'CancelPaymentSuccess', payment: { id: string, method: PaymentMethod, status: PaymentStatus, declineReason: string | null, cancelRequestedAt: string | null, amount: { amount: string, currencyCode: CurrencyCode }, capturedAmount: { amount: string, currencyCode: CurrencyCode }, voidedAmount: { amount: string, currencyCode: CurrencyCode }, refundedAmount: { amount: string, currencyCode: CurrencyCode }, instructions: { text: string, bank: string | null, virtualAccountNumber: string | null, qrString: string | null, url: string | null, expiresAt: string | null } | null } }
    | { __typename: 'PaymentNotCancellableError', message: string, payment: { id: string, method: PaymentMethod, status: PaymentStatus, declineReason: string | null, cancelRequestedAt: string | null, amount: { amount: string, currencyCode: CurrencyCode }, capturedAmount: { amount: string, currencyCode: CurrencyCode }, voidedAmount: { amount: string, currencyCode: CurrencyCode }, refundedAmount: { amount: string, currencyCode: CurrencyCode }, instructions: { text: string, bank: string | null, virtualAccountNumber: string | null, qrString: string | null, url: string | null, expiresAt: string | null } | null } }
    | { __typename: 'PaymentNotFoundError', message: string }
   };

export type PaymentQueryVariables = Exact<{
  id: string;
}>;


export type PaymentQuery = { payment: { id: string, method: PaymentMethod, status: PaymentStatus, declineReason: string | null, cancelRequestedAt: string | null, history: Array<{ at: string, status: PaymentStatus }>, amount: { amount: string, currencyCode: CurrencyCode }, capturedAmount: { amount: string, currencyCode: CurrencyCode }, voidedAmount: { amount: string, currencyCode: CurrencyCode }, refundedAmount: { amount: string, currencyCode: CurrencyCode }, instructions: { text: string, bank: string | null, virtualAccountNumber: string | null, qrString: string | null, url: string | null, expiresAt: string | null } | null } | null };

export type ReturnFieldsFragment = { id: string, status: ReturnStatus, resolution: ReturnResolution, respondBy: string | null, sendBy: string | null, requestedAt: string, isWayBackPaid: boolean, exchange: { id: string } | null, shopOrder: { id: string }, items: Array<{ quantity: number, reason: ReturnReason, comment: string | null, pictureUrls: Array<string>, good: number | null, damaged: number | null, undecided: number, exchanged: number, item: { id: string, title: string }, exchangeFor: { id: string } | null, refunded: { amount: string, currencyCode: CurrencyCode } }>, shipment: { id: string, status: ShipmentStatus, trackingNumber: string, label: string | null, carrier: { code: string, name: string } } | null, refunds: Array<{ id: string, reason: string, at: string, amount: { amount: string, currencyCode: CurrencyCode }, shipping: { amount: string, currencyCode: CurrencyCode } }>, refundTotal: { amount: string, currencyCode: CurrencyCode }, history: Array<{ at: string, status: ReturnStatus, reason: string | null }> };

export type ReturnQueryVariables = Exact<{
  id: string;
}>;


export type ReturnQuery = { return: { id: string, status: ReturnStatus, resolution: ReturnResolution, respondBy: string | null, sendBy: string | null, requestedAt: string, isWayBackPaid: boolean, exchange: { id: string } | null, shopOrder: { id: string }, items: Array<{ quantity: number, reason: ReturnReason, comment: string | null, pictureUrls: Array<string>, good: number | null, damaged: number | null, undecided: number, exchanged: number, item: { id: string, title: string }, exchangeFor: { id: string } | null, refunded: { amount: string, currencyCode: CurrencyCode } }>, shipment: { id: string, status: ShipmentStatus, trackingNumber: string, label: string | null, carrier: { code: string, name: string } } | null, refunds: Array<{ id: string, reason: string, at: string, amount: { amount: string, currencyCode: CurrencyCode }, shipping: { amount: string, currencyCode: CurrencyCode } }>, refundTotal: { amount: string, currencyCode: CurrencyCode }, history: Array<{ at: string, status: ReturnStatus, reason: string | null }> } | null };

export type MyReturnsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type MyReturnsQuery = { me: { id: string, returns: { nodes: Array<{ id: string, status: ReturnStatus, resolution: ReturnResolution, respondBy: string | null, sendBy: string | null, requestedAt: string, isWayBackPaid: boolean, exchange: { id: string } | null, shopOrder: { id: string }, items: Array<{ quantity: number, reason: ReturnReason, comment: string | null, pictureUrls: Array<string>, good: number | null, damaged: number | null, undecided: number, exchanged: number, item: { id: string, title: string }, exchangeFor: { id: string } | null, refunded: { amount: string, currencyCode: CurrencyCode } }>, shipment: { id: string, status: ShipmentStatus, trackingNumber: string, label: string | null, carrier: { code: string, name: string } } | null, refunds: Array<{ id: string, reason: string, at: string, amount: { amount: string, currencyCode: CurrencyCode }, shipping: { amount: string, currencyCode: CurrencyCode } }>, refundTotal: { amount: string, currencyCode: CurrencyCode }, history: Array<{ at: string, status: ReturnStatus, reason: string | null }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null } | null };

export type RequestReturnMutationVariables = Exact<{
  input: RequestReturnInput;
}>;


export type RequestReturnMutation = { requestReturn:
    | { __typename: 'ExchangeNotPossibleError', message: string }
    | { __typename: 'IdempotencyKeyReusedError', message: string }
    | { __typename: 'InvalidInputError', message: string, problems: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'RequestReturnSuccess', return: { id: string, status: ReturnStatus, resolution: ReturnResolution, respondBy: string | null, sendBy: string | null, requestedAt: string, isWayBackPaid: boolean, exchange: { id: string } | null, shopOrder: { id: string }, items: Array<{ quantity: number, reason: ReturnReason, comment: string | null, pictureUrls: Array<string>, good: number | null, damaged: number | null, undecided: number, exchanged: number, item: { id: string, title: string }, exchangeFor: { id: string } | null, refunded: { amount: string, currencyCode: CurrencyCode } }>, shipment: { id: string, status: ShipmentStatus, trackingNumber: string, label: string | null, carrier: { code: string, name: string } } | null, refunds: Array<{ id: string, reason: string, at: string, amount: { amount: string, currencyCode: CurrencyCode }, shipping: { amount: string, currencyCode: CurrencyCode } }>, refundTotal: { amount: string, currencyCode: CurrencyCode }, history: Array<{ at: string, status: ReturnStatus, reason: string | null }> } }
    | { __typename: 'ReturnItemsError', message: string, items: Array<{ orderItemId: string, left: number }> }
    | { __typename: 'ReturnNotPossibleError', message: string }
    | { __typename: 'ReturnOrderNotFoundError', message: string }
    | { __typename: 'ReturnWindowClosedError', message: string, closedAt: string }
   };

export type ShipReturnMutationVariables = Exact<{
  input: ShipReturnInput;
}>;


export type ShipReturnMutation = { shipReturn:
    | { __typename: 'ReturnCarrierNotAvailableError', message: string }
    | { __typename: 'ReturnNotFoundError', message: string }
    | { __typename: 'ReturnStatusError', message: string, status: ReturnStatus }
    | { __typename: 'ShipReturnSuccess', return: { id: string, status: ReturnStatus, resolution: ReturnResolution, respondBy: string | null, sendBy: string | null, requestedAt: string, isWayBackPaid: boolean, exchange: { id: string } | null, shopOrder: { id: string }, items: Array<{ quantity: number, reason: ReturnReason, comment: string | null, pictureUrls: Array<string>, good: number | null, damaged: number | null, undecided: number, exchanged: number, item: { id: string, title: string }, exchangeFor: { id: string } | null, refunded: { amount: string, currencyCode: CurrencyCode } }>, shipment: { id: string, status: ShipmentStatus, trackingNumber: string, label: string | null, carrier: { code: string, name: string } } | null, refunds: Array<{ id: string, reason: string, at: string, amount: { amount: string, currencyCode: CurrencyCode }, shipping: { amount: string, currencyCode: CurrencyCode } }>, refundTotal: { amount: string, currencyCode: CurrencyCode }, history: Array<{ at: string, status: ReturnStatus, reason: string | null }> } }
   };

export type EscalateReturnMutationVariables = Exact<{
  input: EscalateReturnInput;
}>;


export type EscalateReturnMutation = { escalateReturn:
    | { __typename: 'EscalateReturnSuccess', return: { id: string, status: ReturnStatus, resolution: ReturnResolution, respondBy: string | null, sendBy: string | null, requestedAt: string, isWayBackPaid: boolean, exchange: { id: string } | null, shopOrder: { id: string }, items: Array<{ quantity: number, reason: ReturnReason, comment: string | null, pictureUrls: Array<string>, good: number | null, damaged: number | null, undecided: number, exchanged: number, item: { id: string, title: string }, exchangeFor: { id: string } | null, refunded: { amount: string, currencyCode: CurrencyCode } }>, shipment: { id: string, status: ShipmentStatus, trackingNumber: string, label: string | null, carrier: { code: string, name: string } } | null, refunds: Array<{ id: string, reason: string, at: string, amount: { amount: string, currencyCode: CurrencyCode }, shipping: { amount: string, currencyCode: CurrencyCode } }>, refundTotal: { amount: string, currencyCode: CurrencyCode }, history: Array<{ at: string, status: ReturnStatus, reason: string | null }> } }
    | { __typename: 'InvalidInputError', message: string, problems: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'ReturnNotDueError', message: string, respondBy: string }
    | { __typename: 'ReturnNotFoundError', message: string }
    | { __typename: 'ReturnStatusError', message: string, status: ReturnStatus }
   };

export type CancelReturnMutationVariables = Exact<{
  input: CancelReturnInput;
}>;


export type CancelReturnMutation = { cancelReturn:
    | { __typename: 'CancelReturnSuccess', return: { id: string, status: ReturnStatus, resolution: ReturnResolution, respondBy: string | null, sendBy: string | null, requestedAt: string, isWayBackPaid: boolean, exchange: { id: string } | null, shopOrder: { id: string }, items: Array<{ quantity: number, reason: ReturnReason, comment: string | null, pictureUrls: Array<string>, good: number | null, damaged: number | null, undecided: number, exchanged: number, item: { id: string, title: string }, exchangeFor: { id: string } | null, refunded: { amount: string, currencyCode: CurrencyCode } }>, shipment: { id: string, status: ShipmentStatus, trackingNumber: string, label: string | null, carrier: { code: string, name: string } } | null, refunds: Array<{ id: string, reason: string, at: string, amount: { amount: string, currencyCode: CurrencyCode }, shipping: { amount: string, currencyCode: CurrencyCode } }>, refundTotal: { amount: string, currencyCode: CurrencyCode }, history: Array<{ at: string, status: ReturnStatus, reason: string | null }> } }
    | { __typename: 'ReturnNotFoundError', message: string }
    | { __typename: 'ReturnStatusError', message: string, status: ReturnStatus }
   };

export type SessionFieldsFragment = { accessToken: string, accessTokenExpiresAt: string, refreshToken: string, refreshTokenExpiresAt: string, user: { id: string, kind: AccountKind | null, phoneNumber: string | null, displayName: string | null } };

export type RequestOtpMutationVariables = Exact<{
  input: RequestOtpInput;
}>;


export type RequestOtpMutation = { requestOtp:
    | { __typename: 'InvalidPhoneNumberError', message: string }
    | { __typename: 'OtpLimitReachedError', message: string, retryAt: string }
    | { __typename: 'OtpTooSoonError', message: string, resendAt: string }
    | { __typename: 'RequestOtpSuccess', expiresAt: string, resendAt: string }
   };

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type SignInMutation = { signIn:
    | { __typename: 'CodeExpiredError', message: string }
    | { __typename: 'InvalidPhoneNumberError', message: string }
    | { __typename: 'SignInSuccess', isNewUser: boolean, session: { accessToken: string, accessTokenExpiresAt: string, refreshToken: string, refreshTokenExpiresAt: string, user: { id: string, kind: AccountKind | null, phoneNumber: string | null, displayName: string | null } } }
    | { __typename: 'TooManyAttemptsError', message: string, retryAt: string }
    | { __typename: 'WrongCodeError', message: string, attemptsLeft: number }
   };

export type RefreshSessionMutationVariables = Exact<{
  input: RefreshSessionInput;
}>;


export type RefreshSessionMutation = { refreshSession:
    | { __typename: 'InvalidRefreshTokenError', message: string }
    | { __typename: 'RefreshSessionSuccess', session: { accessToken: string, accessTokenExpiresAt: string, refreshToken: string, refreshTokenExpiresAt: string, user: { id: string, kind: AccountKind | null, phoneNumber: string | null, displayName: string | null } } }
   };

export type SignOutMutationVariables = Exact<{
  input: SignOutInput;
}>;


export type SignOutMutation = { signOut: { __typename: 'SignOutSuccess', signedOutAt: string } };

export type MeQueryVariables = Exact<{ [key: string]: never; }>;


export type MeQuery = { me: { id: string, kind: AccountKind | null, phoneNumber: string | null, displayName: string | null, locale: string | null, addresses: Array<{ id: string, label: string | null, recipientName: string, phoneNumber: string, street: string, city: string, province: string, postalCode: string, countryCode: string, isDefault: boolean }> | null } | null };

export type AddressFieldsFragment = { id: string, label: string | null, recipientName: string, phoneNumber: string, street: string, city: string, province: string, postalCode: string, countryCode: string, isDefault: boolean };

export type AddAddressMutationVariables = Exact<{
  input: AddAddressInput;
}>;


export type AddAddressMutation = { addAddress:
    | { __typename: 'AddAddressSuccess', address: { id: string, label: string | null, recipientName: string, phoneNumber: string, street: string, city: string, province: string, postalCode: string, countryCode: string, isDefault: boolean } }
    | { __typename: 'InvalidInputError', message: string, problems: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'TooManyAddressesError', message: string }
   };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const MoneyFieldsFragmentDoc = new TypedDocumentString(`
    fragment MoneyFields on Money {
  amount
  currencyCode
}
    `, {"fragmentName":"MoneyFields"}) as unknown as TypedDocumentString<MoneyFieldsFragment, unknown>;
export const CartLineFieldsFragmentDoc = new TypedDocumentString(`
    fragment CartLineFields on CartLine {
  id
  quantity
  buyableQuantity
  shopProduct {
    id
  }
  variant {
    id
    title
  }
  seenPrice {
    ...MoneyFields
  }
  price {
    ...MoneyFields
  }
  total {
    ...MoneyFields
  }
  changes {
    __typename
    message
    ... on PriceRose {
      from {
        ...MoneyFields
      }
      to {
        ...MoneyFields
      }
    }
    ... on PriceFell {
      from {
        ...MoneyFields
      }
      to {
        ...MoneyFields
      }
    }
    ... on OnlyNLeft {
      available
    }
  }
}
    fragment MoneyFields on Money {
  amount
  currencyCode
}`, {"fragmentName":"CartLineFields"}) as unknown as TypedDocumentString<CartLineFieldsFragment, unknown>;
export const CartFieldsFragmentDoc = new TypedDocumentString(`
    fragment CartFields on Cart {
  id
  lineCount
  unitCount
  expiresAt
  total {
    ...MoneyFields
  }
  shops {
    id
    shop {
      id
      name
    }
    subtotal {
      ...MoneyFields
    }
    lines {
      ...CartLineFields
    }
  }
  savedLines {
    ...CartLineFields
  }
}
    fragment CartLineFields on CartLine {
  id
  quantity
  buyableQuantity
  shopProduct {
    id
  }
  variant {
    id
    title
  }
  seenPrice {
    ...MoneyFields
  }
  price {
    ...MoneyFields
  }
  total {
    ...MoneyFields
  }
  changes {
    __typename
    message
    ... on PriceRose {
      from {
        ...MoneyFields
      }
      to {
        ...MoneyFields
      }
    }
    ... on PriceFell {
      from {
        ...MoneyFields
      }
      to {
        ...MoneyFields
      }
    }
    ... on OnlyNLeft {
      available
    }
  }
}
fragment MoneyFields on Money {
  amount
  currencyCode
}`, {"fragmentName":"CartFields"}) as unknown as TypedDocumentString<CartFieldsFragment, unknown>;
export const OfferFieldsFragmentDoc = new TypedDocumentString(`
    fragment OfferFields on ShopProduct {
  id
  isActive
  price {
    ...MoneyFields
  }
  availableQuantity
  inStock
  shop {
    id
    name
    slug
    city
  }
}
    fragment MoneyFields on Money {
  amount
  currencyCode
}`, {"fragmentName":"OfferFields"}) as unknown as TypedDocumentString<OfferFieldsFragment, unknown>;
export const OrderFieldsFragmentDoc = new TypedDocumentString(`
    fragment OrderFields on Order {
  id
  number
  status
  fulfillment
  expiresAt
  placedAt
  exchangeOf {
    id
  }
  total {
    ...MoneyFields
  }
  shippingTotal {
    ...MoneyFields
  }
  shippingAddress {
    recipientName
    phoneNumber
    street
    city
    province
    postalCode
    countryCode
  }
  shopOrders {
    id
    status
    shopName
    carrier
    trackingNumber
    shop {
      id
    }
    subtotal {
      ...MoneyFields
    }
    shippingTotal {
      ...MoneyFields
    }
    shippingBooking {
      status
      service
      promisedFrom
      promisedTo
      carrier {
        code
        name
      }
    }
    shipments {
      id
      status
      service
      trackingNumber
      promisedFrom
      promisedTo
      carrier {
        code
        name
      }
      events {
        at
        status
        place
        description
      }
    }
    items {
      id
      title
      sku
      quantity
      cancelledQuantity
      unitPrice {
        ...MoneyFields
      }
      total {
        ...MoneyFields
      }
      shopProduct {
        id
      }
      product {
        id
      }
      variant {
        id
      }
      warehouse {
        id
      }
    }
  }
}
    fragment MoneyFields on Money {
  amount
  currencyCode
}`, {"fragmentName":"OrderFields"}) as unknown as TypedDocumentString<OrderFieldsFragment, unknown>;
export const PaymentFieldsFragmentDoc = new TypedDocumentString(`
    fragment PaymentFields on Payment {
  id
  method
  status
  amount {
    ...MoneyFields
  }
  capturedAmount {
    ...MoneyFields
  }
  voidedAmount {
    ...MoneyFields
  }
  refundedAmount {
    ...MoneyFields
  }
  declineReason
  cancelRequestedAt
  instructions {
    text
    bank
    virtualAccountNumber
    qrString
    url
    expiresAt
  }
}
    fragment MoneyFields on Money {
  amount
  currencyCode
}`, {"fragmentName":"PaymentFields"}) as unknown as TypedDocumentString<PaymentFieldsFragment, unknown>;
export const ReturnFieldsFragmentDoc = new TypedDocumentString(`
    fragment ReturnFields on Return {
  id
  status
  resolution
  exchange {
    id
  }
  respondBy
  sendBy
  requestedAt
  isWayBackPaid
  shopOrder {
    id
  }
  items {
    item {
      id
      title
    }
    quantity
    reason
    comment
    pictureUrls
    good
    damaged
    undecided
    exchangeFor {
      id
    }
    exchanged
    refunded {
      ...MoneyFields
    }
  }
  shipment {
    id
    status
    trackingNumber
    label
    carrier {
      code
      name
    }
  }
  refunds {
    id
    reason
    at
    amount {
      ...MoneyFields
    }
    shipping {
      ...MoneyFields
    }
  }
  refundTotal {
    ...MoneyFields
  }
  history {
    at
    status
    reason
  }
}
    fragment MoneyFields on Money {
  amount
  currencyCode
}`, {"fragmentName":"ReturnFields"}) as unknown as TypedDocumentString<ReturnFieldsFragment, unknown>;
export const SessionFieldsFragmentDoc = new TypedDocumentString(`
    fragment SessionFields on Session {
  accessToken
  accessTokenExpiresAt
  refreshToken
  refreshTokenExpiresAt
  user {
    id
    kind
    phoneNumber
    displayName
  }
}
    `, {"fragmentName":"SessionFields"}) as unknown as TypedDocumentString<SessionFieldsFragment, unknown>;
export const AddressFieldsFragmentDoc = new TypedDocumentString(`
    fragment AddressFields on Address {
  id
  label
  recipientName
  phoneNumber
  street
  city
  province
  postalCode
  countryCode
  isDefault
}
    `, {"fragmentName":"AddressFields"}) as unknown as TypedDocumentString<AddressFieldsFragment, unknown>;
export const CartDocument = new TypedDocumentString(`
    query Cart($cartToken: String) {
  cart(cartToken: $cartToken) {
    ...CartFields
  }
}
    fragment CartLineFields on CartLine {
  id
  quantity
  buyableQuantity
  shopProduct {
    id
  }
  variant {
    id
    title
  }
  seenPrice {
    ...MoneyFields
  }
  price {
    ...MoneyFields
  }
  total {
    ...MoneyFields
  }
  changes {
    __typename
    message
    ... on PriceRose {
      from {
        ...MoneyFields
      }
      to {
        ...MoneyFields
      }
    }
    ... on PriceFell {
      from {
        ...MoneyFields
      }
      to {
        ...MoneyFields
      }
    }
    ... on OnlyNLeft {
      available
    }
  }
}
fragment CartFields on Cart {
  id
  lineCount
  unitCount
  expiresAt
  total {
    ...MoneyFields
  }
  shops {
    id
    shop {
      id
      name
    }
    subtotal {
      ...MoneyFields
    }
    lines {
      ...CartLineFields
    }
  }
  savedLines {
    ...CartLineFields
  }
}
fragment MoneyFields on Money {
  amount
  currencyCode
}`, {"hash":"sha256:cd87197887733947f85a96e5ef222035797b010b92513ed64d2545ad0fc7b692"}) as unknown as TypedDocumentString<CartQuery, CartQueryVariables>;
export const CartShippingDocument = new TypedDocumentString(`
    query CartShipping($cartToken: String, $input: CartShippingInput!) {
  cart(cartToken: $cartToken) {
    ...CartFields
    shops {
      id
      shippingOptions(input: $input) {
        problem {
          __typename
          ... on UnknownPlace {
            message
          }
          ... on UnknownGoods {
            message
            shopProductIds
          }
          ... on TooHeavy {
            message
          }
          ... on NoCoverage {
            message
          }
        }
        options {
          id
          service
          promisedFrom
          promisedTo
          parcels
          expiresAt
          carrier {
            code
            name
          }
          total {
            ...MoneyFields
          }
        }
      }
    }
  }
}
    fragment CartLineFields on CartLine {
  id
  quantity
  buyableQuantity
  shopProduct {
    id
  }
  variant {
    id
    title
  }
  seenPrice {
    ...MoneyFields
  }
  price {
    ...MoneyFields
  }
  total {
    ...MoneyFields
  }
  changes {
    __typename
    message
    ... on PriceRose {
      from {
        ...MoneyFields
      }
      to {
        ...MoneyFields
      }
    }
    ... on PriceFell {
      from {
        ...MoneyFields
      }
      to {
        ...MoneyFields
      }
    }
    ... on OnlyNLeft {
      available
    }
  }
}
fragment CartFields on Cart {
  id
  lineCount
  unitCount
  expiresAt
  total {
    ...MoneyFields
  }
  shops {
    id
    shop {
      id
      name
    }
    subtotal {
      ...MoneyFields
    }
    lines {
      ...CartLineFields
    }
  }
  savedLines {
    ...CartLineFields
  }
}
fragment MoneyFields on Money {
  amount
  currencyCode
}`, {"hash":"sha256:9555fda7e46f359464aba832470f0cf3f95c88313fec143d2fcc112ee8e3a403"}) as unknown as TypedDocumentString<CartShippingQuery, CartShippingQueryVariables>;
export const CartPlansDocument = new TypedDocumentString(`
    query CartPlans($input: CartPlansInput!) {
  cartPlans(input: $input) {
    id
    goal
    isExact
    parcels
    promisedTo
    goodsTotal {
      ...MoneyFields
    }
    shippingTotal {
      ...MoneyFields
    }
    total {
      ...MoneyFields
    }
    saving {
      ...MoneyFields
    }
    shops {
      service
      parcels
      promisedTo
      carrier {
        code
        name
      }
      shop {
        id
        name
      }
      goodsTotal {
        ...MoneyFields
      }
      shippingTotal {
        ...MoneyFields
      }
      lines {
        isMoved
        line {
          id
          quantity
        }
        shopProduct {
          id
        }
      }
    }
    missing {
      reason
      line {
        id
      }
    }
  }
}
    fragment MoneyFields on Money {
  amount
  currencyCode
}`, {"hash":"sha256:12292970749e391820b62f7c1b8fa43922efd5435d793183165737362422a953"}) as unknown as TypedDocumentString<CartPlansQuery, CartPlansQueryVariables>;
export const ApplyCartPlanDocument = new TypedDocumentString(`
    mutation ApplyCartPlan($input: ApplyCartPlanInput!) {
  applyCartPlan(input: $input) {
    __typename
    ... on UserError {
      message
    }
    ... on ApplyCartPlanSuccess {
      cart {
        ...CartFields
      }
    }
    ... on CartLimitError {
      exceeded
      limit
    }
  }
}
    fragment CartLineFields on CartLine {
  id
  quantity
  buyableQuantity
  shopProduct {
    id
  }
  variant {
    id
    title
  }
  seenPrice {
    ...MoneyFields
  }
  price {
    ...MoneyFields
  }
  total {
    ...MoneyFields
  }
  changes {
    __typename
    message
    ... on PriceRose {
      from {
        ...MoneyFields
      }
      to {
        ...MoneyFields
      }
    }
    ... on PriceFell {
      from {
        ...MoneyFields
      }
      to {
        ...MoneyFields
      }
    }
    ... on OnlyNLeft {
      available
    }
  }
}
fragment CartFields on Cart {
  id
  lineCount
  unitCount
  expiresAt
  total {
    ...MoneyFields
  }
  shops {
    id
    shop {
      id
      name
    }
    subtotal {
      ...MoneyFields
    }
    lines {
      ...CartLineFields
    }
  }
  savedLines {
    ...CartLineFields
  }
}
fragment MoneyFields on Money {
  amount
  currencyCode
}`, {"hash":"sha256:39f09e097fabc5056dbaf38e48c6ca47af54625877705d36a1e0f7a867414113"}) as unknown as TypedDocumentString<ApplyCartPlanMutation, ApplyCartPlanMutationVariables>;
export const DeliveryWindowsDocument = new TypedDocumentString(`
    query DeliveryWindows($input: DeliveryWindowsInput!) {
  deliveryWindows(input: $input) {
    id
    from
    to
    placesLeft
  }
}
    `, {"hash":"sha256:727e12ee515c27aa362b0ad057c581bb40d4718e3bc15eb60172bd2b03aea3a6"}) as unknown as TypedDocumentString<DeliveryWindowsQuery, DeliveryWindowsQueryVariables>;
export const AddToCartDocument = new TypedDocumentString(`
    mutation AddToCart($input: AddToCartInput!) {
  addToCart(input: $input) {
    __typename
    ... on UserError {
      message
    }
    ... on AddToCartSuccess {
      cartToken
      line {
        id
      }
      cart {
        ...CartFields
      }
    }
    ... on CartLimitError {
      exceeded
      limit
    }
    ... on PurchaseLimitError {
      limit
      inCart
    }
    ... on InvalidInputError {
      problems {
        path
        message
      }
    }
  }
}
    fragment CartLineFields on CartLine {
  id
  quantity
  buyableQuantity
  shopProduct {
    id
  }
  variant {
    id
    title
  }
  seenPrice {
    ...MoneyFields
  }
  price {
    ...MoneyFields
  }
  total {
    ...MoneyFields
  }
  changes {
    __typename
    message
    ... on PriceRose {
      from {
        ...MoneyFields
      }
      to {
        ...MoneyFields
      }
    }
    ... on PriceFell {
      from {
        ...MoneyFields
      }
      to {
        ...MoneyFields
      }
    }
    ... on OnlyNLeft {
      available
    }
  }
}
fragment CartFields on Cart {
  id
  lineCount
  unitCount
  expiresAt
  total {
    ...MoneyFields
  }
  shops {
    id
    shop {
      id
      name
    }
    subtotal {
      ...MoneyFields
    }
    lines {
      ...CartLineFields
    }
  }
  savedLines {
    ...CartLineFields
  }
}
fragment MoneyFields on Money {
  amount
  currencyCode
}`, {"hash":"sha256:3fa91e0961aac1801523daddf89bace5d9cb7611df598952a71b326dfb727665"}) as unknown as TypedDocumentString<AddToCartMutation, AddToCartMutationVariables>;
export const ChangeCartLineDocument = new TypedDocumentString(`
    mutation ChangeCartLine($input: ChangeCartLineInput!) {
  changeCartLine(input: $input) {
    __typename
    ... on UserError {
      message
    }
    ... on ChangeCartLineSuccess {
      cart {
        ...CartFields
      }
    }
    ... on PurchaseLimitError {
      limit
      inCart
    }
    ... on InvalidInputError {
      problems {
        path
        message
      }
    }
  }
}
    fragment CartLineFields on CartLine {
  id
  quantity
  buyableQuantity
  shopProduct {
    id
  }
  variant {
    id
    title
  }
  seenPrice {
    ...MoneyFields
  }
  price {
    ...MoneyFields
  }
  total {
    ...MoneyFields
  }
  changes {
    __typename
    message
    ... on PriceRose {
      from {
        ...MoneyFields
      }
      to {
        ...MoneyFields
      }
    }
    ... on PriceFell {
      from {
        ...MoneyFields
      }
      to {
        ...MoneyFields
      }
    }
    ... on OnlyNLeft {
      available
    }
  }
}
fragment CartFields on Cart {
  id
  lineCount
  unitCount
  expiresAt
  total {
    ...MoneyFields
  }
  shops {
    id
    shop {
      id
      name
    }
    subtotal {
      ...MoneyFields
    }
    lines {
      ...CartLineFields
    }
  }
  savedLines {
    ...CartLineFields
  }
}
fragment MoneyFields on Money {
  amount
  currencyCode
}`, {"hash":"sha256:f4bffdf337a6f66db2ac1ee99a72849d9e1775648bd09f66e5b06582e54b3cd0"}) as unknown as TypedDocumentString<ChangeCartLineMutation, ChangeCartLineMutationVariables>;
export const RemoveCartLineDocument = new TypedDocumentString(`
    mutation RemoveCartLine($input: RemoveCartLineInput!) {
  removeCartLine(input: $input) {
    __typename
    ... on UserError {
      message
    }
    ... on RemoveCartLineSuccess {
      cart {
        ...CartFields
      }
    }
  }
}
    fragment CartLineFields on CartLine {
  id
  quantity
  buyableQuantity
  shopProduct {
    id
  }
  variant {
    id
    title
  }
  seenPrice {
    ...MoneyFields
  }
  price {
    ...MoneyFields
  }
  total {
    ...MoneyFields
  }
  changes {
    __typename
    message
    ... on PriceRose {
      from {
        ...MoneyFields
      }
      to {
        ...MoneyFields
      }
    }
    ... on PriceFell {
      from {
        ...MoneyFields
      }
      to {
        ...MoneyFields
      }
    }
    ... on OnlyNLeft {
      available
    }
  }
}
fragment CartFields on Cart {
  id
  lineCount
  unitCount
  expiresAt
  total {
    ...MoneyFields
  }
  shops {
    id
    shop {
      id
      name
    }
    subtotal {
      ...MoneyFields
    }
    lines {
      ...CartLineFields
    }
  }
  savedLines {
    ...CartLineFields
  }
}
fragment MoneyFields on Money {
  amount
  currencyCode
}`, {"hash":"sha256:7861fd321f4dbbeafed22ee7a8c27006a12b79d15db8f856de46b2401078940c"}) as unknown as TypedDocumentString<RemoveCartLineMutation, RemoveCartLineMutationVariables>;
export const MoveCartLineDocument = new TypedDocumentString(`
    mutation MoveCartLine($input: MoveCartLineInput!) {
  moveCartLine(input: $input) {
    __typename
    ... on UserError {
      message
    }
    ... on MoveCartLineSuccess {
      cart {
        ...CartFields
      }
    }
    ... on CartLimitError {
      exceeded
      limit
    }
  }
}
    fragment CartLineFields on CartLine {
  id
  quantity
  buyableQuantity
  shopProduct {
    id
  }
  variant {
    id
    title
  }
  seenPrice {
    ...MoneyFields
  }
  price {
    ...MoneyFields
  }
  total {
    ...MoneyFields
  }
  changes {
    __typename
    message
    ... on PriceRose {
      from {
        ...MoneyFields
      }
      to {
        ...MoneyFields
      }
    }
    ... on PriceFell {
      from {
        ...MoneyFields
      }
      to {
        ...MoneyFields
      }
    }
    ... on OnlyNLeft {
      available
    }
  }
}
fragment CartFields on Cart {
  id
  lineCount
  unitCount
  expiresAt
  total {
    ...MoneyFields
  }
  shops {
    id
    shop {
      id
      name
    }
    subtotal {
      ...MoneyFields
    }
    lines {
      ...CartLineFields
    }
  }
  savedLines {
    ...CartLineFields
  }
}
fragment MoneyFields on Money {
  amount
  currencyCode
}`, {"hash":"sha256:ef9a040d4328d2aebc502f4491a98deebed07e5337d7f43a08d9bf646931bffa"}) as unknown as TypedDocumentString<MoveCartLineMutation, MoveCartLineMutationVariables>;
export const SaveForLaterDocument = new TypedDocumentString(`
    mutation SaveForLater($input: SaveForLaterInput!) {
  saveForLater(input: $input) {
    __typename
    ... on UserError {
      message
    }
    ... on SaveForLaterSuccess {
      cart {
        ...CartFields
      }
    }
    ... on CartLimitError {
      exceeded
      limit
    }
  }
}
    fragment CartLineFields on CartLine {
  id
  quantity
  buyableQuantity
  shopProduct {
    id
  }
  variant {
    id
    title
  }
  seenPrice {
    ...MoneyFields
  }
  price {
    ...MoneyFields
  }
  total {
    ...MoneyFields
  }
  changes {
    __typename
    message
    ... on PriceRose {
      from {
        ...MoneyFields
      }
      to {
        ...MoneyFields
      }
    }
    ... on PriceFell {
      from {
        ...MoneyFields
      }
      to {
        ...MoneyFields
      }
    }
    ... on OnlyNLeft {
      available
    }
  }
}
fragment CartFields on Cart {
  id
  lineCount
  unitCount
  expiresAt
  total {
    ...MoneyFields
  }
  shops {
    id
    shop {
      id
      name
    }
    subtotal {
      ...MoneyFields
    }
    lines {
      ...CartLineFields
    }
  }
  savedLines {
    ...CartLineFields
  }
}
fragment MoneyFields on Money {
  amount
  currencyCode
}`, {"hash":"sha256:b48e067d4e46403dec38647a44144523c37e2d188781bc3e1f11954f2c0a67a4"}) as unknown as TypedDocumentString<SaveForLaterMutation, SaveForLaterMutationVariables>;
export const MoveToCartDocument = new TypedDocumentString(`
    mutation MoveToCart($input: MoveToCartInput!) {
  moveToCart(input: $input) {
    __typename
    ... on UserError {
      message
    }
    ... on MoveToCartSuccess {
      cart {
        ...CartFields
      }
    }
    ... on CartLimitError {
      exceeded
      limit
    }
    ... on PurchaseLimitError {
      limit
      inCart
    }
  }
}
    fragment CartLineFields on CartLine {
  id
  quantity
  buyableQuantity
  shopProduct {
    id
  }
  variant {
    id
    title
  }
  seenPrice {
    ...MoneyFields
  }
  price {
    ...MoneyFields
  }
  total {
    ...MoneyFields
  }
  changes {
    __typename
    message
    ... on PriceRose {
      from {
        ...MoneyFields
      }
      to {
        ...MoneyFields
      }
    }
    ... on PriceFell {
      from {
        ...MoneyFields
      }
      to {
        ...MoneyFields
      }
    }
    ... on OnlyNLeft {
      available
    }
  }
}
fragment CartFields on Cart {
  id
  lineCount
  unitCount
  expiresAt
  total {
    ...MoneyFields
  }
  shops {
    id
    shop {
      id
      name
    }
    subtotal {
      ...MoneyFields
    }
    lines {
      ...CartLineFields
    }
  }
  savedLines {
    ...CartLineFields
  }
}
fragment MoneyFields on Money {
  amount
  currencyCode
}`, {"hash":"sha256:df6b3ddfd4e5cc80f1042c31d085c45045cf4c89e56b1091156cd3477d47328b"}) as unknown as TypedDocumentString<MoveToCartMutation, MoveToCartMutationVariables>;
export const MergeCartDocument = new TypedDocumentString(`
    mutation MergeCart($input: MergeCartInput!) {
  mergeCart(input: $input) {
    __typename
    ... on UserError {
      message
    }
    ... on MergeCartSuccess {
      cart {
        ...CartFields
      }
      capped {
        shopProduct {
          id
        }
        wanted
        quantity
        isSaved
        exceeded
      }
    }
  }
}
    fragment CartLineFields on CartLine {
  id
  quantity
  buyableQuantity
  shopProduct {
    id
  }
  variant {
    id
    title
  }
  seenPrice {
    ...MoneyFields
  }
  price {
    ...MoneyFields
  }
  total {
    ...MoneyFields
  }
  changes {
    __typename
    message
    ... on PriceRose {
      from {
        ...MoneyFields
      }
      to {
        ...MoneyFields
      }
    }
    ... on PriceFell {
      from {
        ...MoneyFields
      }
      to {
        ...MoneyFields
      }
    }
    ... on OnlyNLeft {
      available
    }
  }
}
fragment CartFields on Cart {
  id
  lineCount
  unitCount
  expiresAt
  total {
    ...MoneyFields
  }
  shops {
    id
    shop {
      id
      name
    }
    subtotal {
      ...MoneyFields
    }
    lines {
      ...CartLineFields
    }
  }
  savedLines {
    ...CartLineFields
  }
}
fragment MoneyFields on Money {
  amount
  currencyCode
}`, {"hash":"sha256:d0a677b6341eaf19e0cd93ec85e46cd1bc30c12764440fb44f776050a14eff69"}) as unknown as TypedDocumentString<MergeCartMutation, MergeCartMutationVariables>;
export const CheckoutCartDocument = new TypedDocumentString(`
    mutation CheckoutCart($input: CheckoutCartInput!) {
  checkoutCart(input: $input) {
    __typename
    ... on UserError {
      message
    }
    ... on CheckoutCartSuccess {
      order {
        ...OrderFields
      }
      cart {
        ...CartFields
      }
    }
    ... on CartLinesShortError {
      lines {
        line {
          id
        }
        shopProduct {
          id
        }
        requested
        available
        isSold
        siblings {
          shopProduct {
            id
            shop {
              id
              name
            }
          }
          price {
            ...MoneyFields
          }
          available
        }
      }
    }
    ... on CartPriceChangedError {
      total {
        ...MoneyFields
      }
      cart {
        ...CartFields
      }
    }
    ... on ShippingOptionInvalidError {
      shopIds
    }
    ... on DeliveryWindowTakenError {
      shopId
      windowId
    }
    ... on PurchaseLimitError {
      limit
      inCart
    }
    ... on InvalidInputError {
      problems {
        path
        message
      }
    }
  }
}
    fragment CartLineFields on CartLine {
  id
  quantity
  buyableQuantity
  shopProduct {
    id
  }
  variant {
    id
    title
  }
  seenPrice {
    ...MoneyFields
  }
  price {
    ...MoneyFields
  }
  total {
    ...MoneyFields
  }
  changes {
    __typename
    message
    ... on PriceRose {
      from {
        ...MoneyFields
      }
      to {
        ...MoneyFields
      }
    }
    ... on PriceFell {
      from {
        ...MoneyFields
      }
      to {
        ...MoneyFields
      }
    }
    ... on OnlyNLeft {
      available
    }
  }
}
fragment CartFields on Cart {
  id
  lineCount
  unitCount
  expiresAt
  total {
    ...MoneyFields
  }
  shops {
    id
    shop {
      id
      name
    }
    subtotal {
      ...MoneyFields
    }
    lines {
      ...CartLineFields
    }
  }
  savedLines {
    ...CartLineFields
  }
}
fragment MoneyFields on Money {
  amount
  currencyCode
}
fragment OrderFields on Order {
  id
  number
  status
  fulfillment
  expiresAt
  placedAt
  exchangeOf {
    id
  }
  total {
    ...MoneyFields
  }
  shippingTotal {
    ...MoneyFields
  }
  shippingAddress {
    recipientName
    phoneNumber
    street
    city
    province
    postalCode
    countryCode
  }
  shopOrders {
    id
    status
    shopName
    carrier
    trackingNumber
    shop {
      id
    }
    subtotal {
      ...MoneyFields
    }
    shippingTotal {
      ...MoneyFields
    }
    shippingBooking {
      status
      service
      promisedFrom
      promisedTo
      carrier {
        code
        name
      }
    }
    shipments {
      id
      status
      service
      trackingNumber
      promisedFrom
      promisedTo
      carrier {
        code
        name
      }
      events {
        at
        status
        place
        description
      }
    }
    items {
      id
      title
      sku
      quantity
      cancelledQuantity
      unitPrice {
        ...MoneyFields
      }
      total {
        ...MoneyFields
      }
      shopProduct {
        id
      }
      product {
        id
      }
      variant {
        id
      }
      warehouse {
        id
      }
    }
  }
}`, {"hash":"sha256:40a86f7f59e70c605029db31838eccdfe0fee93756944b2c95f42538cb20ee44"}) as unknown as TypedDocumentString<CheckoutCartMutation, CheckoutCartMutationVariables>;
export const ProductsDocument = new TypedDocumentString(`
    query Products($first: Int! = 20, $after: String, $filter: ProductFilter, $sort: ProductSort! = NEWEST) {
  products(first: $first, after: $after, filter: $filter, sort: $sort) {
    nodes {
      id
      slug
      title
      brand {
        id
        name
      }
      lowestPrice {
        ...MoneyFields
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment MoneyFields on Money {
  amount
  currencyCode
}`, {"hash":"sha256:a73ab4a80289a925aca8cf2dfdc86db3c6062398bd924c6245aafb3db0abe9c1"}) as unknown as TypedDocumentString<ProductsQuery, ProductsQueryVariables>;
export const ProductFiltersDocument = new TypedDocumentString(`
    query ProductFilters($filter: ProductFilter) {
  products(first: 1, filter: $filter) {
    totalCount
    brands {
      brand {
        id
        name
        slug
      }
      count
    }
    categories {
      category {
        id
        name
        slug
      }
      count
    }
    priceRange {
      lowest {
        ...MoneyFields
      }
      highest {
        ...MoneyFields
      }
    }
  }
}
    fragment MoneyFields on Money {
  amount
  currencyCode
}`, {"hash":"sha256:1de015b4ad057d26e3970be3552b14f2e190491c2817ac1cea6f2ad5d5a81949"}) as unknown as TypedDocumentString<ProductFiltersQuery, ProductFiltersQueryVariables>;
export const ProductBySlugDocument = new TypedDocumentString(`
    query ProductBySlug($slug: String!, $offers: Int! = 10) {
  productBySlug(slug: $slug) {
    id
    slug
    title
    description
    status
    brand {
      id
      name
    }
    category {
      id
      name
      slug
    }
    attributes {
      name
      kind
      value
      unit
    }
    options {
      name
      values
    }
    images {
      url
      alt
    }
    priceRange {
      lowest {
        ...MoneyFields
      }
      highest {
        ...MoneyFields
      }
    }
    variants {
      id
      sku
      title
      optionValues {
        name
        value
      }
      shopProducts(first: $offers, sort: LOWEST_PRICE) {
        nodes {
          ...OfferFields
        }
      }
    }
  }
}
    fragment MoneyFields on Money {
  amount
  currencyCode
}
fragment OfferFields on ShopProduct {
  id
  isActive
  price {
    ...MoneyFields
  }
  availableQuantity
  inStock
  shop {
    id
    name
    slug
    city
  }
}`, {"hash":"sha256:c7a8222e0cbc2eaf0745e2c0359737d093cee402ee3b7caa9fc24eb909d03164"}) as unknown as TypedDocumentString<ProductBySlugQuery, ProductBySlugQueryVariables>;
export const VariantBySkuDocument = new TypedDocumentString(`
    query VariantBySku($sku: String!, $offers: Int! = 10) {
  variantBySku(sku: $sku) {
    id
    sku
    title
    product {
      id
      slug
      title
    }
    lowestPrice {
      ...MoneyFields
    }
    shopProducts(first: $offers, sort: LOWEST_PRICE) {
      nodes {
        ...OfferFields
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment MoneyFields on Money {
  amount
  currencyCode
}
fragment OfferFields on ShopProduct {
  id
  isActive
  price {
    ...MoneyFields
  }
  availableQuantity
  inStock
  shop {
    id
    name
    slug
    city
  }
}`, {"hash":"sha256:fe10bfb0dc3fd6546b54e4cc9b12a143b466ded3080f5b7044345e18ca1723d4"}) as unknown as TypedDocumentString<VariantBySkuQuery, VariantBySkuQueryVariables>;
export const CategoriesDocument = new TypedDocumentString(`
    query Categories {
  categories {
    id
    name
    slug
    children {
      id
      name
      slug
    }
  }
}
    `, {"hash":"sha256:803544fa4f446e072f9d6f24729007408a7d11bc2bdca8533350ebd32cb23475"}) as unknown as TypedDocumentString<CategoriesQuery, CategoriesQueryVariables>;
export const CategoryBySlugDocument = new TypedDocumentString(`
    query CategoryBySlug($slug: String!) {
  categoryBySlug(slug: $slug) {
    id
    name
    slug
    parent {
      id
      name
      slug
    }
    children {
      id
      name
      slug
    }
  }
}
    `, {"hash":"sha256:4de185e7545bee401146ca3c663f4d9341a274f84d6603b02e99e28ac06d1826"}) as unknown as TypedDocumentString<CategoryBySlugQuery, CategoryBySlugQueryVariables>;
export const BrandBySlugDocument = new TypedDocumentString(`
    query BrandBySlug($slug: String!) {
  brandBySlug(slug: $slug) {
    id
    name
    slug
  }
}
    `, {"hash":"sha256:3be22d065bab2a187d76553485d6de2805b098099fe85c883966839ad9c9745e"}) as unknown as TypedDocumentString<BrandBySlugQuery, BrandBySlugQueryVariables>;
export const ShopBySlugDocument = new TypedDocumentString(`
    query ShopBySlug($slug: String!, $first: Int! = 20, $after: String) {
  shopBySlug(slug: $slug) {
    id
    name
    slug
    city
    description
    shopProducts(first: $first, after: $after) {
      nodes {
        id
        price {
          ...MoneyFields
        }
        availableQuantity
        variant {
          id
          sku
          title
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment MoneyFields on Money {
  amount
  currencyCode
}`, {"hash":"sha256:60a016552d30302913829c46fe92ce4e2c00f818098788835a50584cec15eacb"}) as unknown as TypedDocumentString<ShopBySlugQuery, ShopBySlugQueryVariables>;
export const CheckoutDocument = new TypedDocumentString(`
    mutation Checkout($input: CheckoutInput!) {
  checkout(input: $input) {
    __typename
    ... on UserError {
      message
    }
    ... on CheckoutSuccess {
      order {
        ...OrderFields
      }
    }
    ... on OutOfStockError {
      lines {
        shopProductId
        requested
        available
      }
    }
    ... on PriceChangedError {
      total {
        ...MoneyFields
      }
      lines {
        shopProductId
        unitPrice {
          ...MoneyFields
        }
      }
    }
    ... on ShopProductUnavailableError {
      shopProductIds
    }
    ... on ShippingOptionInvalidError {
      shopIds
    }
    ... on DeliveryWindowTakenError {
      shopId
      windowId
    }
    ... on CheckoutPendingError {
      orderId
    }
    ... on InvalidInputError {
      problems {
        path
        message
      }
    }
  }
}
    fragment MoneyFields on Money {
  amount
  currencyCode
}
fragment OrderFields on Order {
  id
  number
  status
  fulfillment
  expiresAt
  placedAt
  exchangeOf {
    id
  }
  total {
    ...MoneyFields
  }
  shippingTotal {
    ...MoneyFields
  }
  shippingAddress {
    recipientName
    phoneNumber
    street
    city
    province
    postalCode
    countryCode
  }
  shopOrders {
    id
    status
    shopName
    carrier
    trackingNumber
    shop {
      id
    }
    subtotal {
      ...MoneyFields
    }
    shippingTotal {
      ...MoneyFields
    }
    shippingBooking {
      status
      service
      promisedFrom
      promisedTo
      carrier {
        code
        name
      }
    }
    shipments {
      id
      status
      service
      trackingNumber
      promisedFrom
      promisedTo
      carrier {
        code
        name
      }
      events {
        at
        status
        place
        description
      }
    }
    items {
      id
      title
      sku
      quantity
      cancelledQuantity
      unitPrice {
        ...MoneyFields
      }
      total {
        ...MoneyFields
      }
      shopProduct {
        id
      }
      product {
        id
      }
      variant {
        id
      }
      warehouse {
        id
      }
    }
  }
}`, {"hash":"sha256:5f207d5b404bb94b68159fdd676ca730208e9ac5a824bfe3a919315aeb21ba67"}) as unknown as TypedDocumentString<CheckoutMutation, CheckoutMutationVariables>;
export const OrderDocument = new TypedDocumentString(`
    query Order($id: ID!) {
  order(id: $id) {
    ...OrderFields
    amountDue {
      ...MoneyFields
    }
    payments {
      ...PaymentFields
    }
    history {
      at
      kind
      status
      shopOrderId
      reason
      orderItemId
      quantity
      note
    }
  }
}
    fragment MoneyFields on Money {
  amount
  currencyCode
}
fragment OrderFields on Order {
  id
  number
  status
  fulfillment
  expiresAt
  placedAt
  exchangeOf {
    id
  }
  total {
    ...MoneyFields
  }
  shippingTotal {
    ...MoneyFields
  }
  shippingAddress {
    recipientName
    phoneNumber
    street
    city
    province
    postalCode
    countryCode
  }
  shopOrders {
    id
    status
    shopName
    carrier
    trackingNumber
    shop {
      id
    }
    subtotal {
      ...MoneyFields
    }
    shippingTotal {
      ...MoneyFields
    }
    shippingBooking {
      status
      service
      promisedFrom
      promisedTo
      carrier {
        code
        name
      }
    }
    shipments {
      id
      status
      service
      trackingNumber
      promisedFrom
      promisedTo
      carrier {
        code
        name
      }
      events {
        at
        status
        place
        description
      }
    }
    items {
      id
      title
      sku
      quantity
      cancelledQuantity
      unitPrice {
        ...MoneyFields
      }
      total {
        ...MoneyFields
      }
      shopProduct {
        id
      }
      product {
        id
      }
      variant {
        id
      }
      warehouse {
        id
      }
    }
  }
}
fragment PaymentFields on Payment {
  id
  method
  status
  amount {
    ...MoneyFields
  }
  capturedAmount {
    ...MoneyFields
  }
  voidedAmount {
    ...MoneyFields
  }
  refundedAmount {
    ...MoneyFields
  }
  declineReason
  cancelRequestedAt
  instructions {
    text
    bank
    virtualAccountNumber
    qrString
    url
    expiresAt
  }
}`, {"hash":"sha256:6bd6ee1011acf7e2aae0178b5af7da6431050331ea998d950e4b6c8c30d93407"}) as unknown as TypedDocumentString<OrderQuery, OrderQueryVariables>;
export const MyOrdersDocument = new TypedDocumentString(`
    query MyOrders($first: Int! = 20, $after: String) {
  me {
    id
    orders(first: $first, after: $after) {
      nodes {
        ...OrderFields
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment MoneyFields on Money {
  amount
  currencyCode
}
fragment OrderFields on Order {
  id
  number
  status
  fulfillment
  expiresAt
  placedAt
  exchangeOf {
    id
  }
  total {
    ...MoneyFields
  }
  shippingTotal {
    ...MoneyFields
  }
  shippingAddress {
    recipientName
    phoneNumber
    street
    city
    province
    postalCode
    countryCode
  }
  shopOrders {
    id
    status
    shopName
    carrier
    trackingNumber
    shop {
      id
    }
    subtotal {
      ...MoneyFields
    }
    shippingTotal {
      ...MoneyFields
    }
    shippingBooking {
      status
      service
      promisedFrom
      promisedTo
      carrier {
        code
        name
      }
    }
    shipments {
      id
      status
      service
      trackingNumber
      promisedFrom
      promisedTo
      carrier {
        code
        name
      }
      events {
        at
        status
        place
        description
      }
    }
    items {
      id
      title
      sku
      quantity
      cancelledQuantity
      unitPrice {
        ...MoneyFields
      }
      total {
        ...MoneyFields
      }
      shopProduct {
        id
      }
      product {
        id
      }
      variant {
        id
      }
      warehouse {
        id
      }
    }
  }
}`, {"hash":"sha256:5a81eb8dea8be004edbe7caf961c54e355a6a4720c7690d36cc886acb793b2b3"}) as unknown as TypedDocumentString<MyOrdersQuery, MyOrdersQueryVariables>;
export const CancelOrderDocument = new TypedDocumentString(`
    mutation CancelOrder($input: CancelOrderInput!) {
  cancelOrder(input: $input) {
    __typename
    ... on UserError {
      message
    }
    ... on CancelOrderSuccess {
      order {
        ...OrderFields
      }
    }
    ... on OrderNotCancellableError {
      status
    }
  }
}
    fragment MoneyFields on Money {
  amount
  currencyCode
}
fragment OrderFields on Order {
  id
  number
  status
  fulfillment
  expiresAt
  placedAt
  exchangeOf {
    id
  }
  total {
    ...MoneyFields
  }
  shippingTotal {
    ...MoneyFields
  }
  shippingAddress {
    recipientName
    phoneNumber
    street
    city
    province
    postalCode
    countryCode
  }
  shopOrders {
    id
    status
    shopName
    carrier
    trackingNumber
    shop {
      id
    }
    subtotal {
      ...MoneyFields
    }
    shippingTotal {
      ...MoneyFields
    }
    shippingBooking {
      status
      service
      promisedFrom
      promisedTo
      carrier {
        code
        name
      }
    }
    shipments {
      id
      status
      service
      trackingNumber
      promisedFrom
      promisedTo
      carrier {
        code
        name
      }
      events {
        at
        status
        place
        description
      }
    }
    items {
      id
      title
      sku
      quantity
      cancelledQuantity
      unitPrice {
        ...MoneyFields
      }
      total {
        ...MoneyFields
      }
      shopProduct {
        id
      }
      product {
        id
      }
      variant {
        id
      }
      warehouse {
        id
      }
    }
  }
}`, {"hash":"sha256:413b43eb0c6751fa346a555325ae605abf3b07d0f7dd36702d2508542fa17a3a"}) as unknown as TypedDocumentString<CancelOrderMutation, CancelOrderMutationVariables>;
export const ConfirmDeliveryDocument = new TypedDocumentString(`
    mutation ConfirmDelivery($input: ConfirmDeliveryInput!) {
  confirmDelivery(input: $input) {
    __typename
    ... on UserError {
      message
    }
    ... on ConfirmDeliverySuccess {
      shopOrder {
        id
        status
      }
    }
  }
}
    `, {"hash":"sha256:d59a5f50cdc52c794fcee42f48af88481babe70aead20bbc0723e6d15b7ac8af"}) as unknown as TypedDocumentString<ConfirmDeliveryMutation, ConfirmDeliveryMutationVariables>;
export const CancelOrderItemDocument = new TypedDocumentString(`
    mutation CancelOrderItem($input: CancelOrderItemInput!) {
  cancelOrderItem(input: $input) {
    __typename
    ... on UserError {
      message
    }
    ... on CancelOrderItemSuccess {
      item {
        id
        quantity
        cancelledQuantity
      }
      shopOrder {
        id
        status
      }
    }
    ... on OrderItemQuantityError {
      left
    }
    ... on ShopOrderStatusError {
      status
    }
    ... on InvalidInputError {
      problems {
        path
        message
      }
    }
  }
}
    `, {"hash":"sha256:7fb13ed79359c731c80da5ff2a9949bd37365bdee66a8912e526121b47a799e5"}) as unknown as TypedDocumentString<CancelOrderItemMutation, CancelOrderItemMutationVariables>;
export const InvoiceDocument = new TypedDocumentString(`
    query Invoice($shopOrderId: ID!) {
  shopOrder(id: $shopOrderId) {
    id
    invoice {
      number
      issuedAt
      total {
        ...MoneyFields
      }
      url
    }
  }
}
    fragment MoneyFields on Money {
  amount
  currencyCode
}`, {"hash":"sha256:96139967c63a4c0a4f951f867b4f3a6afabdf0d642d454a858a26dde8efe5c53"}) as unknown as TypedDocumentString<InvoiceQuery, InvoiceQueryVariables>;
export const PayOrderDocument = new TypedDocumentString(`
    mutation PayOrder($input: PayOrderInput!) {
  payOrder(input: $input) {
    __typename
    ... on UserError {
      message
    }
    ... on PayOrderSuccess {
      payment {
        ...PaymentFields
      }
    }
    ... on PaymentMethodNotOfferedError {
      methods
    }
    ... on PaymentUnderWayError {
      payment {
        ...PaymentFields
      }
    }
    ... on InvalidInputError {
      problems {
        path
        message
      }
    }
  }
}
    fragment MoneyFields on Money {
  amount
  currencyCode
}
fragment PaymentFields on Payment {
  id
  method
  status
  amount {
    ...MoneyFields
  }
  capturedAmount {
    ...MoneyFields
  }
  voidedAmount {
    ...MoneyFields
  }
  refundedAmount {
    ...MoneyFields
  }
  declineReason
  cancelRequestedAt
  instructions {
    text
    bank
    virtualAccountNumber
    qrString
    url
    expiresAt
  }
}`, {"hash":"sha256:e174e5e629d4ec4cf14bf4fdb889456daea11ca22ab72aa764c8cc25b8ebe98b"}) as unknown as TypedDocumentString<PayOrderMutation, PayOrderMutationVariables>;
export const CancelPaymentDocument = new TypedDocumentString(`
    mutation CancelPayment($input: CancelPaymentInput!) {
  cancelPayment(input: $input) {
    __typename
    ... on UserError {
      message
    }
    ... on CancelPaymentSuccess {
      payment {
        ...PaymentFields
      }
    }
    ... on PaymentNotCancellableError {
      payment {
        ...PaymentFields
      }
    }
  }
}
    fragment MoneyFields on Money {
  amount
  currencyCode
}
fragment PaymentFields on Payment {
  id
  method
  status
  amount {
    ...MoneyFields
  }
  capturedAmount {
    ...MoneyFields
  }
  voidedAmount {
    ...MoneyFields
  }
  refundedAmount {
    ...MoneyFields
  }
  declineReason
  cancelRequestedAt
  instructions {
    text
    bank
    virtualAccountNumber
    qrString
    url
    expiresAt
  }
}`, {"hash":"sha256:ef88a5592ac8c06ccd86eec49dec71d9fe33b5e5fb8b7525fe7b38eb5851347f"}) as unknown as TypedDocumentString<CancelPaymentMutation, CancelPaymentMutationVariables>;
export const PaymentDocument = new TypedDocumentString(`
    query Payment($id: ID!) {
  payment(id: $id) {
    ...PaymentFields
    history {
      at
      status
    }
  }
}
    fragment MoneyFields on Money {
  amount
  currencyCode
}
fragment PaymentFields on Payment {
  id
  method
  status
  amount {
    ...MoneyFields
  }
  capturedAmount {
    ...MoneyFields
  }
  voidedAmount {
    ...MoneyFields
  }
  refundedAmount {
    ...MoneyFields
  }
  declineReason
  cancelRequestedAt
  instructions {
    text
    bank
    virtualAccountNumber
    qrString
    url
    expiresAt
  }
}`, {"hash":"sha256:7d3221f1d136adcde159f63be1cd25b117c6a21c89a5acb2642477bcd37e32cf"}) as unknown as TypedDocumentString<PaymentQuery, PaymentQueryVariables>;
export const ReturnDocument = new TypedDocumentString(`
    query Return($id: ID!) {
  return(id: $id) {
    ...ReturnFields
  }
}
    fragment MoneyFields on Money {
  amount
  currencyCode
}
fragment ReturnFields on Return {
  id
  status
  resolution
  exchange {
    id
  }
  respondBy
  sendBy
  requestedAt
  isWayBackPaid
  shopOrder {
    id
  }
  items {
    item {
      id
      title
    }
    quantity
    reason
    comment
    pictureUrls
    good
    damaged
    undecided
    exchangeFor {
      id
    }
    exchanged
    refunded {
      ...MoneyFields
    }
  }
  shipment {
    id
    status
    trackingNumber
    label
    carrier {
      code
      name
    }
  }
  refunds {
    id
    reason
    at
    amount {
      ...MoneyFields
    }
    shipping {
      ...MoneyFields
    }
  }
  refundTotal {
    ...MoneyFields
  }
  history {
    at
    status
    reason
  }
}`, {"hash":"sha256:819c52cf82dbf9b12ce6fb3ff358d1479150045bf1a929665c288197bad76981"}) as unknown as TypedDocumentString<ReturnQuery, ReturnQueryVariables>;
export const MyReturnsDocument = new TypedDocumentString(`
    query MyReturns($first: Int, $after: String) {
  me {
    id
    returns(first: $first, after: $after) {
      nodes {
        ...ReturnFields
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment MoneyFields on Money {
  amount
  currencyCode
}
fragment ReturnFields on Return {
  id
  status
  resolution
  exchange {
    id
  }
  respondBy
  sendBy
  requestedAt
  isWayBackPaid
  shopOrder {
    id
  }
  items {
    item {
      id
      title
    }
    quantity
    reason
    comment
    pictureUrls
    good
    damaged
    undecided
    exchangeFor {
      id
    }
    exchanged
    refunded {
      ...MoneyFields
    }
  }
  shipment {
    id
    status
    trackingNumber
    label
    carrier {
      code
      name
    }
  }
  refunds {
    id
    reason
    at
    amount {
      ...MoneyFields
    }
    shipping {
      ...MoneyFields
    }
  }
  refundTotal {
    ...MoneyFields
  }
  history {
    at
    status
    reason
  }
}`, {"hash":"sha256:51e31cb62301720e47176669f2258fe44be1298b1aa04c1255499e2a083a4758"}) as unknown as TypedDocumentString<MyReturnsQuery, MyReturnsQueryVariables>;
export const RequestReturnDocument = new TypedDocumentString(`
    mutation RequestReturn($input: RequestReturnInput!) {
  requestReturn(input: $input) {
    __typename
    ... on UserError {
      message
    }
    ... on InvalidInputError {
      problems {
        path
        message
      }
    }
    ... on ReturnItemsError {
      items {
        orderItemId
        left
      }
    }
    ... on ReturnWindowClosedError {
      closedAt
    }
    ... on RequestReturnSuccess {
      return {
        ...ReturnFields
      }
    }
  }
}
    fragment MoneyFields on Money {
  amount
  currencyCode
}
fragment ReturnFields on Return {
  id
  status
  resolution
  exchange {
    id
  }
  respondBy
  sendBy
  requestedAt
  isWayBackPaid
  shopOrder {
    id
  }
  items {
    item {
      id
      title
    }
    quantity
    reason
    comment
    pictureUrls
    good
    damaged
    undecided
    exchangeFor {
      id
    }
    exchanged
    refunded {
      ...MoneyFields
    }
  }
  shipment {
    id
    status
    trackingNumber
    label
    carrier {
      code
      name
    }
  }
  refunds {
    id
    reason
    at
    amount {
      ...MoneyFields
    }
    shipping {
      ...MoneyFields
    }
  }
  refundTotal {
    ...MoneyFields
  }
  history {
    at
    status
    reason
  }
}`, {"hash":"sha256:9c5a814fb9348bde1e95cb0997fe9fbe29ca0e3f04904060d2be6c75a6c90408"}) as unknown as TypedDocumentString<RequestReturnMutation, RequestReturnMutationVariables>;
export const ShipReturnDocument = new TypedDocumentString(`
    mutation ShipReturn($input: ShipReturnInput!) {
  shipReturn(input: $input) {
    __typename
    ... on UserError {
      message
    }
    ... on ReturnStatusError {
      status
    }
    ... on ShipReturnSuccess {
      return {
        ...ReturnFields
      }
    }
  }
}
    fragment MoneyFields on Money {
  amount
  currencyCode
}
fragment ReturnFields on Return {
  id
  status
  resolution
  exchange {
    id
  }
  respondBy
  sendBy
  requestedAt
  isWayBackPaid
  shopOrder {
    id
  }
  items {
    item {
      id
      title
    }
    quantity
    reason
    comment
    pictureUrls
    good
    damaged
    undecided
    exchangeFor {
      id
    }
    exchanged
    refunded {
      ...MoneyFields
    }
  }
  shipment {
    id
    status
    trackingNumber
    label
    carrier {
      code
      name
    }
  }
  refunds {
    id
    reason
    at
    amount {
      ...MoneyFields
    }
    shipping {
      ...MoneyFields
    }
  }
  refundTotal {
    ...MoneyFields
  }
  history {
    at
    status
    reason
  }
}`, {"hash":"sha256:4c63c5c7caaffbd6ff5591aa46360e179e08a1c441b4838852e97189e56249eb"}) as unknown as TypedDocumentString<ShipReturnMutation, ShipReturnMutationVariables>;
export const EscalateReturnDocument = new TypedDocumentString(`
    mutation EscalateReturn($input: EscalateReturnInput!) {
  escalateReturn(input: $input) {
    __typename
    ... on UserError {
      message
    }
    ... on InvalidInputError {
      problems {
        path
        message
      }
    }
    ... on ReturnStatusError {
      status
    }
    ... on ReturnNotDueError {
      respondBy
    }
    ... on EscalateReturnSuccess {
      return {
        ...ReturnFields
      }
    }
  }
}
    fragment MoneyFields on Money {
  amount
  currencyCode
}
fragment ReturnFields on Return {
  id
  status
  resolution
  exchange {
    id
  }
  respondBy
  sendBy
  requestedAt
  isWayBackPaid
  shopOrder {
    id
  }
  items {
    item {
      id
      title
    }
    quantity
    reason
    comment
    pictureUrls
    good
    damaged
    undecided
    exchangeFor {
      id
    }
    exchanged
    refunded {
      ...MoneyFields
    }
  }
  shipment {
    id
    status
    trackingNumber
    label
    carrier {
      code
      name
    }
  }
  refunds {
    id
    reason
    at
    amount {
      ...MoneyFields
    }
    shipping {
      ...MoneyFields
    }
  }
  refundTotal {
    ...MoneyFields
  }
  history {
    at
    status
    reason
  }
}`, {"hash":"sha256:b77ec557c1bef904cb67fef02d970ca8c85d16250851865de0603b418b907283"}) as unknown as TypedDocumentString<EscalateReturnMutation, EscalateReturnMutationVariables>;
export const CancelReturnDocument = new TypedDocumentString(`
    mutation CancelReturn($input: CancelReturnInput!) {
  cancelReturn(input: $input) {
    __typename
    ... on UserError {
      message
    }
    ... on ReturnStatusError {
      status
    }
    ... on CancelReturnSuccess {
      return {
        ...ReturnFields
      }
    }
  }
}
    fragment MoneyFields on Money {
  amount
  currencyCode
}
fragment ReturnFields on Return {
  id
  status
  resolution
  exchange {
    id
  }
  respondBy
  sendBy
  requestedAt
  isWayBackPaid
  shopOrder {
    id
  }
  items {
    item {
      id
      title
    }
    quantity
    reason
    comment
    pictureUrls
    good
    damaged
    undecided
    exchangeFor {
      id
    }
    exchanged
    refunded {
      ...MoneyFields
    }
  }
  shipment {
    id
    status
    trackingNumber
    label
    carrier {
      code
      name
    }
  }
  refunds {
    id
    reason
    at
    amount {
      ...MoneyFields
    }
    shipping {
      ...MoneyFields
    }
  }
  refundTotal {
    ...MoneyFields
  }
  history {
    at
    status
    reason
  }
}`, {"hash":"sha256:4fd592ecb2e7dcfd68e63677f4d6f1c9991ef157e09716e1d018d91c3cceb4ff"}) as unknown as TypedDocumentString<CancelReturnMutation, CancelReturnMutationVariables>;
export const RequestOtpDocument = new TypedDocumentString(`
    mutation RequestOtp($input: RequestOtpInput!) {
  requestOtp(input: $input) {
    __typename
    ... on UserError {
      message
    }
    ... on RequestOtpSuccess {
      expiresAt
      resendAt
    }
    ... on OtpTooSoonError {
      resendAt
    }
    ... on OtpLimitReachedError {
      retryAt
    }
  }
}
    `, {"hash":"sha256:d0e24ea020a3eedfadfe2324e0028230ea1e0d43a38a589e0f7b4f1b8ebc5570"}) as unknown as TypedDocumentString<RequestOtpMutation, RequestOtpMutationVariables>;
export const SignInDocument = new TypedDocumentString(`
    mutation SignIn($input: SignInInput!) {
  signIn(input: $input) {
    __typename
    ... on UserError {
      message
    }
    ... on SignInSuccess {
      isNewUser
      session {
        ...SessionFields
      }
    }
    ... on WrongCodeError {
      attemptsLeft
    }
    ... on TooManyAttemptsError {
      retryAt
    }
  }
}
    fragment SessionFields on Session {
  accessToken
  accessTokenExpiresAt
  refreshToken
  refreshTokenExpiresAt
  user {
    id
    kind
    phoneNumber
    displayName
  }
}`, {"hash":"sha256:a419a4bd59a116ff6ea07dd992fef2442b85c96f3693e66176b747b1c101d752"}) as unknown as TypedDocumentString<SignInMutation, SignInMutationVariables>;
export const RefreshSessionDocument = new TypedDocumentString(`
    mutation RefreshSession($input: RefreshSessionInput!) {
  refreshSession(input: $input) {
    __typename
    ... on UserError {
      message
    }
    ... on RefreshSessionSuccess {
      session {
        ...SessionFields
      }
    }
  }
}
    fragment SessionFields on Session {
  accessToken
  accessTokenExpiresAt
  refreshToken
  refreshTokenExpiresAt
  user {
    id
    kind
    phoneNumber
    displayName
  }
}`, {"hash":"sha256:bd595a1477aa1d92c25f2c66b2fecc88e867b2ff568414f3592acc7629160436"}) as unknown as TypedDocumentString<RefreshSessionMutation, RefreshSessionMutationVariables>;
export const SignOutDocument = new TypedDocumentString(`
    mutation SignOut($input: SignOutInput!) {
  signOut(input: $input) {
    __typename
    ... on SignOutSuccess {
      signedOutAt
    }
  }
}
    `, {"hash":"sha256:8fe6dc51d23e0f8a00299bdca6d82ae04e0081aca2c76a596671be2a22341eca"}) as unknown as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;
export const MeDocument = new TypedDocumentString(`
    query Me {
  me {
    id
    kind
    phoneNumber
    displayName
    locale
    addresses {
      ...AddressFields
    }
  }
}
    fragment AddressFields on Address {
  id
  label
  recipientName
  phoneNumber
  street
  city
  province
  postalCode
  countryCode
  isDefault
}`, {"hash":"sha256:ba0abd4ceb2e4c4224407495d56814f92dab3b10ad63d1f52cca5777cc650aa1"}) as unknown as TypedDocumentString<MeQuery, MeQueryVariables>;
export const AddAddressDocument = new TypedDocumentString(`
    mutation AddAddress($input: AddAddressInput!) {
  addAddress(input: $input) {
    __typename
    ... on UserError {
      message
    }
    ... on InvalidInputError {
      problems {
        path
        message
      }
    }
    ... on AddAddressSuccess {
      address {
        ...AddressFields
      }
    }
  }
}
    fragment AddressFields on Address {
  id
  label
  recipientName
  phoneNumber
  street
  city
  province
  postalCode
  countryCode
  isDefault
}`, {"hash":"sha256:376aedab8482ff47eb275c642109cc532bb20588f0f9057e63ea70604303cb92"}) as unknown as TypedDocumentString<AddAddressMutation, AddAddressMutationVariables>;