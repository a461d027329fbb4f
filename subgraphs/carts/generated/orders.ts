/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type CheckoutForClientInput = {
  checkout: CheckoutInput;
  clientId: string;
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

/** An amount of money given by a client. A marketplace runs in one currency; another one is refused. */
export type MoneyInput = {
  amount: string;
  currencyCode: CurrencyCode;
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

export type ShippingChoiceInput = {
  /** Of a `ShippingOption` for the goods of this shop in this order, to its address. */
  optionId: string;
  shopId: string;
  /** Of a `DeliveryWindow` of the shop; left out, the carrier comes when its option says. An option with PICKUP has none. */
  windowId?: string | null | undefined;
};

export type CheckoutForClientMutationVariables = Exact<{
  input: CheckoutForClientInput;
}>;


export type CheckoutForClientMutation = { checkoutForClient:
    | { __typename: 'CheckoutPendingError', message: string }
    | { __typename: 'CheckoutSuccess', order: { id: string, status: OrderStatus } }
    | { __typename: 'DeliveryWindowTakenError', message: string, shopId: string, windowId: string }
    | { __typename: 'EmptyCheckoutError', message: string }
    | { __typename: 'IdempotencyKeyReusedError', message: string }
    | { __typename: 'InvalidInputError', message: string, problems: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'OutOfStockError', message: string, lines: Array<{ shopProductId: string, requested: number, available: number }> }
    | { __typename: 'PriceChangedError', message: string, total: { amount: string, currencyCode: CurrencyCode } }
    | { __typename: 'PurchaseLimitExceededError', message: string, limit: number, bought: number, variant: { id: string } | null }
    | { __typename: 'ShippingOptionInvalidError', message: string, shopIds: Array<string> }
    | { __typename: 'ShopProductUnavailableError', message: string, shopProductIds: Array<string> }
   };

export type OrderOfCheckoutQueryVariables = Exact<{
  clientId: string;
  idempotencyKey: string;
}>;


export type OrderOfCheckoutQuery = { orderOfCheckout: { id: string } | null };

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

export const CheckoutForClientDocument = new TypedDocumentString(`
    mutation CheckoutForClient($input: CheckoutForClientInput!) {
  checkoutForClient(input: $input) {
    __typename
    ... on UserError {
      message
    }
    ... on CheckoutSuccess {
      order {
        id
        status
      }
    }
    ... on OutOfStockError {
      lines {
        shopProductId
        requested
        available
      }
    }
    ... on ShopProductUnavailableError {
      shopProductIds
    }
    ... on PurchaseLimitExceededError {
      variant {
        id
      }
      limit
      bought
    }
    ... on InvalidInputError {
      problems {
        path
        message
      }
    }
    ... on ShippingOptionInvalidError {
      shopIds
    }
    ... on DeliveryWindowTakenError {
      shopId
      windowId
    }
    ... on PriceChangedError {
      total {
        amount
        currencyCode
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CheckoutForClientMutation, CheckoutForClientMutationVariables>;
export const OrderOfCheckoutDocument = new TypedDocumentString(`
    query OrderOfCheckout($clientId: ID!, $idempotencyKey: String!) {
  orderOfCheckout(clientId: $clientId, idempotencyKey: $idempotencyKey) {
    id
  }
}
    `) as unknown as TypedDocumentString<OrderOfCheckoutQuery, OrderOfCheckoutQueryVariables>;