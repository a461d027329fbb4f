/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
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

export type ShopRole =
  | 'OWNER'
  | 'STAFF';

export type ShopProductsByIdsQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type ShopProductsByIdsQuery = { shopProductsByIds: Array<{ id: string, isActive: boolean, price: { amount: string, currencyCode: CurrencyCode }, shop: { id: string, name: string }, variant: { id: string } | null }> };

export type MembershipsOfUserQueryVariables = Exact<{
  userId: string;
}>;


export type MembershipsOfUserQuery = { membershipsOfUser: Array<{ shopId: string, role: ShopRole }> };

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

export const ShopProductsByIdsDocument = new TypedDocumentString(`
    query ShopProductsByIds($ids: [ID!]!) {
  shopProductsByIds(ids: $ids) {
    id
    isActive
    price {
      amount
      currencyCode
    }
    shop {
      id
      name
    }
    variant {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<ShopProductsByIdsQuery, ShopProductsByIdsQueryVariables>;
export const MembershipsOfUserDocument = new TypedDocumentString(`
    query MembershipsOfUser($userId: ID!) {
  membershipsOfUser(userId: $userId) {
    shopId
    role
  }
}
    `) as unknown as TypedDocumentString<MembershipsOfUserQuery, MembershipsOfUserQueryVariables>;