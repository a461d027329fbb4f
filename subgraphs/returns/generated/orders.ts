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

export type OrderStatus =
  /** Stock is held until `expiresAt`. */
  | 'AWAITING_PAYMENT'
  /** Cancelled before it was paid, or every shop cancelled its part. */
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

export type ShopOrderStatus =
  /** The shop will ship it. */
  | 'ACCEPTED'
  | 'CANCELLED'
  /** Paid, or its payment is promised; waits for the shop. */
  | 'CONFIRMED'
  | 'DELIVERED'
  /** Waits for the payment of the order. */
  | 'PENDING'
  | 'SHIPPED';

export type ShopOrderForReturnQueryVariables = Exact<{
  id: string;
}>;


export type ShopOrderForReturnQuery = { shopOrderForReturn: { id: string, status: ShopOrderStatus, shopName: string, deliveredAt: string | null, shippingTotal: { amount: string, currencyCode: CurrencyCode }, shop: { id: string } | null, order: { id: string, status: OrderStatus, paymentId: string | null, client: { id: string } | null }, items: Array<{ id: string, quantity: number, cancelledQuantity: number, unitPrice: { amount: string, currencyCode: CurrencyCode }, variant: { id: string } | null, warehouses: Array<{ quantity: number, warehouse: { id: string } | null }> }> } | null };

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

export const ShopOrderForReturnDocument = new TypedDocumentString(`
    query ShopOrderForReturn($id: ID!) {
  shopOrderForReturn(id: $id) {
    id
    status
    shopName
    deliveredAt
    shippingTotal {
      amount
      currencyCode
    }
    shop {
      id
    }
    order {
      id
      status
      paymentId
      client {
        id
      }
    }
    items {
      id
      quantity
      cancelledQuantity
      unitPrice {
        amount
        currencyCode
      }
      variant {
        id
      }
      warehouses {
        quantity
        warehouse {
          id
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ShopOrderForReturnQuery, ShopOrderForReturnQueryVariables>;