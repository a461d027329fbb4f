/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type CommitReservationInput = {
  orderId: string;
};

export type ExtendReservationInput = {
  /** From when the stock was first held. */
  holdSeconds: number;
  orderId: string;
};

export type ReservationStatus =
  | 'COMMITTED'
  | 'EXPIRED'
  | 'HELD'
  | 'RELEASED';

export type ReserveStockInput = {
  /** Where the goods are to go: of as few warehouses as can serve a shop's part the nearer do. */
  destination?: StockDestinationInput | null | undefined;
  holdSeconds: number;
  lines: Array<ReserveStockLineInput>;
  orderId: string;
};

export type ReserveStockLineInput = {
  quantity: number;
  shopId: string;
  variantId: string;
};

export type StockDestinationInput = {
  city: string;
  /** ISO 3166-1 alpha-2. */
  countryCode: string;
  province: string;
};

export type ReserveStockMutationVariables = Exact<{
  input: ReserveStockInput;
}>;


export type ReserveStockMutation = { reserveStock:
    | { __typename: 'ReservationClosedError', status: ReservationStatus }
    | { __typename: 'ReserveStockSuccess', reservation: { expiresAt: string, lines: Array<{ shopId: string, variantId: string, warehouseId: string, quantity: number }> } }
    | { __typename: 'StockShortError', lines: Array<{ shopId: string, variantId: string, requested: number, available: number }> }
   };

export type CommitReservationMutationVariables = Exact<{
  input: CommitReservationInput;
}>;


export type CommitReservationMutation = { commitReservation:
    | { __typename: 'CommitReservationSuccess', reservation: { lines: Array<{ shopId: string, variantId: string, warehouseId: string, quantity: number }> } }
    | { __typename: 'ReservationClosedError' }
    | { __typename: 'StockShortError' }
   };

export type ExtendReservationMutationVariables = Exact<{
  input: ExtendReservationInput;
}>;


export type ExtendReservationMutation = { extendReservation:
    | { __typename: 'ExtendReservationSuccess', reservation: { expiresAt: string } }
    | { __typename: 'ReservationClosedError' }
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

export const ReserveStockDocument = new TypedDocumentString(`
    mutation ReserveStock($input: ReserveStockInput!) {
  reserveStock(input: $input) {
    __typename
    ... on ReserveStockSuccess {
      reservation {
        expiresAt
        lines {
          shopId
          variantId
          warehouseId
          quantity
        }
      }
    }
    ... on StockShortError {
      lines {
        shopId
        variantId
        requested
        available
      }
    }
    ... on ReservationClosedError {
      status
    }
  }
}
    `) as unknown as TypedDocumentString<ReserveStockMutation, ReserveStockMutationVariables>;
export const CommitReservationDocument = new TypedDocumentString(`
    mutation CommitReservation($input: CommitReservationInput!) {
  commitReservation(input: $input) {
    __typename
    ... on CommitReservationSuccess {
      reservation {
        lines {
          shopId
          variantId
          warehouseId
          quantity
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CommitReservationMutation, CommitReservationMutationVariables>;
export const ExtendReservationDocument = new TypedDocumentString(`
    mutation ExtendReservation($input: ExtendReservationInput!) {
  extendReservation(input: $input) {
    __typename
    ... on ExtendReservationSuccess {
      reservation {
        expiresAt
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ExtendReservationMutation, ExtendReservationMutationVariables>;