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

export type ExchangeInput = {
  lines: Array<ExchangeLineInput>;
  originalShopOrderId: string;
};

export type ExchangeLineInput = {
  /** The line of the original that it is exchanged for: of the same product, at what one unit of it had cost. */
  orderItemId: string;
  quantity: number;
  shopProductId: string;
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

export type PlaceExchangeInput = {
  clientId: string;
  exchange: ExchangeInput;
  /** The key: another call with it answers the first outcome. */
  returnId: string;
};

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

export type ShopOrderForReturnQueryVariables = Exact<{
  id: string;
}>;


export type ShopOrderForReturnQuery = { shopOrderForReturn: { id: string, status: ShopOrderStatus, shopName: string, deliveredAt: string | null, shippingTotal: { amount: string, currencyCode: CurrencyCode }, shop: { id: string } | null, order: { id: string, status: OrderStatus, paymentId: string | null, paidThroughOrderId: string, client: { id: string } | null }, items: Array<{ id: string, quantity: number, cancelledQuantity: number, unitPrice: { amount: string, currencyCode: CurrencyCode }, variant: { id: string } | null, warehouses: Array<{ quantity: number, warehouse: { id: string } | null }> }> } | null };

export type ExchangeObstacleQueryVariables = Exact<{
  input: ExchangeInput;
}>;


export type ExchangeObstacleQuery = { exchangeObstacle: string | null };

export type PlaceExchangeMutationVariables = Exact<{
  input: PlaceExchangeInput;
}>;


export type PlaceExchangeMutation = { placeExchange:
    | { __typename: 'ExchangePendingError' }
    | { __typename: 'ExchangeRefusedError', message: string }
    | { __typename: 'PlaceExchangeSuccess', order: { id: string } }
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
      paidThroughOrderId
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
export const ExchangeObstacleDocument = new TypedDocumentString(`
    query ExchangeObstacle($input: ExchangeInput!) {
  exchangeObstacle(input: $input)
}
    `) as unknown as TypedDocumentString<ExchangeObstacleQuery, ExchangeObstacleQueryVariables>;
export const PlaceExchangeDocument = new TypedDocumentString(`
    mutation PlaceExchange($input: PlaceExchangeInput!) {
  placeExchange(input: $input) {
    __typename
    ... on PlaceExchangeSuccess {
      order {
        id
      }
    }
    ... on ExchangeRefusedError {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<PlaceExchangeMutation, PlaceExchangeMutationVariables>;