/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type BookShippingInput = {
  /** Whose order it is. */
  clientId: string;
  destination: ShippingDestinationInput;
  holdSeconds: number;
  orderId: string;
  parts: Array<BookShippingPartInput>;
};

export type BookShippingLineInput = {
  quantity: number;
  variantId: string;
};

export type BookShippingPartInput = {
  lines: Array<BookShippingLineInput>;
  /** Of a `ShippingOption` for these goods from this shop to the destination. */
  optionId: string;
  shopId: string;
  shopOrderId: string;
  /** Of a `DeliveryWindow` of the shop; an option with PICKUP has none. */
  windowId?: string | null | undefined;
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

export type ExtendShippingHoldInput = {
  /** From when it was booked. */
  holdSeconds: number;
  orderId: string;
};

export type QuotedShippingInput = {
  destination: ShippingDestinationInput;
  parts: Array<QuotedShippingPartInput>;
};

export type QuotedShippingPartInput = {
  lines: Array<BookShippingLineInput>;
  /** Of a `ShippingOption` for these goods from this shop to the destination. */
  optionId: string;
  shopId: string;
  /** Of a `DeliveryWindow` of the shop; an option with PICKUP has none. */
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

export type QuotedShippingQueryVariables = Exact<{
  input: QuotedShippingInput;
}>;


export type QuotedShippingQuery = { quotedShipping:
    | { __typename: 'QuotedShippingSuccess', quotes: Array<{ shopId: string, isCashOnDelivery: boolean, total: { amount: string, currencyCode: CurrencyCode } }> }
    | { __typename: 'ShippingQuoteExpiredError', shopIds: Array<string> }
    | { __typename: 'ShippingQuoteInvalidError', shopIds: Array<string> }
   };

export type BookShippingMutationVariables = Exact<{
  input: BookShippingInput;
}>;


export type BookShippingMutation = { bookShipping:
    | { __typename: 'BookShippingSuccess' }
    | { __typename: 'DeliveryWindowFullError', message: string, shopId: string, windowId: string }
    | { __typename: 'ShippingBookingClosedError', message: string }
    | { __typename: 'ShippingBookingDiffersError', message: string }
    | { __typename: 'ShippingQuoteExpiredError', message: string, shopIds: Array<string> }
    | { __typename: 'ShippingQuoteInvalidError', message: string, shopIds: Array<string> }
   };

export type ExtendShippingHoldMutationVariables = Exact<{
  input: ExtendShippingHoldInput;
}>;


export type ExtendShippingHoldMutation = { extendShippingHold:
    | { __typename: 'ExtendShippingHoldSuccess' }
    | { __typename: 'ShippingBookingClosedError' }
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

export const QuotedShippingDocument = new TypedDocumentString(`
    query QuotedShipping($input: QuotedShippingInput!) {
  quotedShipping(input: $input) {
    __typename
    ... on QuotedShippingSuccess {
      quotes {
        shopId
        total {
          amount
          currencyCode
        }
        isCashOnDelivery
      }
    }
    ... on ShippingQuoteInvalidError {
      shopIds
    }
    ... on ShippingQuoteExpiredError {
      shopIds
    }
  }
}
    `) as unknown as TypedDocumentString<QuotedShippingQuery, QuotedShippingQueryVariables>;
export const BookShippingDocument = new TypedDocumentString(`
    mutation BookShipping($input: BookShippingInput!) {
  bookShipping(input: $input) {
    __typename
    ... on UserError {
      message
    }
    ... on ShippingQuoteInvalidError {
      shopIds
    }
    ... on ShippingQuoteExpiredError {
      shopIds
    }
    ... on DeliveryWindowFullError {
      shopId
      windowId
    }
  }
}
    `) as unknown as TypedDocumentString<BookShippingMutation, BookShippingMutationVariables>;
export const ExtendShippingHoldDocument = new TypedDocumentString(`
    mutation ExtendShippingHold($input: ExtendShippingHoldInput!) {
  extendShippingHold(input: $input) {
    __typename
  }
}
    `) as unknown as TypedDocumentString<ExtendShippingHoldMutation, ExtendShippingHoldMutationVariables>;