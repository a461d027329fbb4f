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

export type ExtendOrderHoldInput = {
  /** From when the stock was first held. */
  holdSeconds: number;
  orderId: string;
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

export type OrderForPaymentQueryVariables = Exact<{
  id: string;
}>;


export type OrderForPaymentQuery = { orderForPayment: { id: string, status: OrderStatus, expiresAt: string | null, isCashOnDelivery: boolean, client: { id: string } | null, total: { amount: string, currencyCode: CurrencyCode }, shopOrders: Array<{ shop: { id: string } | null, subtotal: { amount: string, currencyCode: CurrencyCode }, shippingTotal: { amount: string, currencyCode: CurrencyCode } }> } | null };

export type ExtendOrderHoldMutationVariables = Exact<{
  input: ExtendOrderHoldInput;
}>;


export type ExtendOrderHoldMutation = { extendOrderHold:
    | { __typename: 'ExtendOrderHoldSuccess', order: { expiresAt: string | null } }
    | { __typename: 'OrderHoldOverError' }
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

export const OrderForPaymentDocument = new TypedDocumentString(`
    query OrderForPayment($id: ID!) {
  orderForPayment(id: $id) {
    id
    client {
      id
    }
    status
    total {
      amount
      currencyCode
    }
    expiresAt
    isCashOnDelivery
    shopOrders {
      shop {
        id
      }
      subtotal {
        amount
        currencyCode
      }
      shippingTotal {
        amount
        currencyCode
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OrderForPaymentQuery, OrderForPaymentQueryVariables>;
export const ExtendOrderHoldDocument = new TypedDocumentString(`
    mutation ExtendOrderHold($input: ExtendOrderHoldInput!) {
  extendOrderHold(input: $input) {
    __typename
    ... on ExtendOrderHoldSuccess {
      order {
        expiresAt
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ExtendOrderHoldMutation, ExtendOrderHoldMutationVariables>;