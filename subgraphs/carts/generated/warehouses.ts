/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type OfferInput = {
  shopId: string;
  variantId: string;
};

export type AvailabilityOfOffersQueryVariables = Exact<{
  offers: Array<OfferInput> | OfferInput;
}>;


export type AvailabilityOfOffersQuery = { availabilityOfOffers: Array<{ shopId: string, variantId: string, available: number }> };

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

export const AvailabilityOfOffersDocument = new TypedDocumentString(`
    query AvailabilityOfOffers($offers: [OfferInput!]!) {
  availabilityOfOffers(offers: $offers) {
    shopId
    variantId
    available
  }
}
    `) as unknown as TypedDocumentString<AvailabilityOfOffersQuery, AvailabilityOfOffersQueryVariables>;