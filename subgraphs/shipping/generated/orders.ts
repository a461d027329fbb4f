/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
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

export type ShopOrderForShippingQueryVariables = Exact<{
  id: string;
}>;


export type ShopOrderForShippingQuery = { shopOrderForShipping: { id: string, status: ShopOrderStatus, trackingNumber: string | null, shop: { id: string } | null, order: { id: string, status: OrderStatus, isCashOnDelivery: boolean, client: { id: string } | null, shippingAddress: { recipientName: string, phoneNumber: string, street: string, city: string, province: string, postalCode: string, countryCode: string } }, items: Array<{ id: string, quantity: number, cancelledQuantity: number, variant: { id: string } | null, warehouse: { id: string } | null }> } | null };

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

export const ShopOrderForShippingDocument = new TypedDocumentString(`
    query ShopOrderForShipping($id: ID!) {
  shopOrderForShipping(id: $id) {
    id
    status
    trackingNumber
    shop {
      id
    }
    order {
      id
      status
      isCashOnDelivery
      client {
        id
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
    }
    items {
      id
      quantity
      cancelledQuantity
      variant {
        id
      }
      warehouse {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ShopOrderForShippingQuery, ShopOrderForShippingQueryVariables>;