/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type BookShippingLineInput = {
  quantity: number;
  variantId: string;
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

/** City and province are found without regard to case, accents and words such as `Kota`. */
export type ShippingDestinationInput = {
  city: string;
  /** ISO 3166-1 alpha-2. Carriers go to places in Indonesia. */
  countryCode?: string;
  postalCode: string;
  province: string;
};

export type ShippingPricesInput = {
  destination: ShippingDestinationInput;
  /** 1 to 2,000. */
  parts: Array<ShippingPricesPartInput>;
};

export type ShippingPricesPartInput = {
  lines: Array<BookShippingLineInput>;
  shopId: string;
};

export type ShippingService =
  /** Slow, for what is heavy. */
  | 'CARGO'
  | 'NEXT_DAY'
  /** The client comes to the shop. */
  | 'PICKUP'
  | 'REGULAR'
  | 'SAME_DAY';

export type ShippingPricesQueryVariables = Exact<{
  input: ShippingPricesInput;
}>;


export type ShippingPricesQuery = { shippingPrices: Array<{ prices: Array<{ service: ShippingService, promisedTo: string, parcels: number, carrier: { code: string, name: string }, total: { amount: string, currencyCode: CurrencyCode } }> }> };

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

export const ShippingPricesDocument = new TypedDocumentString(`
    query ShippingPrices($input: ShippingPricesInput!) {
  shippingPrices(input: $input) {
    prices {
      carrier {
        code
        name
      }
      service
      total {
        amount
        currencyCode
      }
      promisedTo
      parcels
    }
  }
}
    `) as unknown as TypedDocumentString<ShippingPricesQuery, ShippingPricesQueryVariables>;