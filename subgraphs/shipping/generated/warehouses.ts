/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type ShippingOriginInput = {
  shopId: string;
  variantIds: Array<string>;
};

export type ShippingOriginsQueryVariables = Exact<{
  offers: Array<ShippingOriginInput> | ShippingOriginInput;
}>;


export type ShippingOriginsQuery = { shippingOrigins: Array<{ shopId: string, city: string, province: string, countryCode: string, available: Array<{ variantId: string, quantity: number }> }> };

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

export const ShippingOriginsDocument = new TypedDocumentString(`
    query ShippingOrigins($offers: [ShippingOriginInput!]!) {
  shippingOrigins(offers: $offers) {
    shopId
    city
    province
    countryCode
    available {
      variantId
      quantity
    }
  }
}
    `) as unknown as TypedDocumentString<ShippingOriginsQuery, ShippingOriginsQueryVariables>;