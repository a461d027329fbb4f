/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type CloseReturnShipmentInput = {
  returnId: string;
};

export type CreateReturnShipmentInput = {
  /** The code of a carrier. Left out, the one that the client chose for the order, else the first one that goes everywhere. */
  carrier?: string | null | undefined;
  clientId: string;
  items: Array<ReturnShipmentItemInput>;
  orderId: string;
  recipient: ReturnRecipientInput;
  returnId: string;
  shopId: string;
  shopOrderId: string;
  /** Of the shop, where the goods go. */
  warehouseId: string;
};

export type ReturnRecipientInput = {
  city: string;
  countryCode: string;
  phoneNumber: string;
  postalCode: string;
  province: string;
  recipientName: string;
  street: string;
};

export type ReturnShipmentItemInput = {
  orderItemId: string;
  quantity: number;
  variantId: string;
};

export type CreateReturnShipmentMutationVariables = Exact<{
  input: CreateReturnShipmentInput;
}>;


export type CreateReturnShipmentMutation = { createReturnShipment:
    | { __typename: 'CarrierNotAvailableError', message: string }
    | { __typename: 'CreateReturnShipmentSuccess', shipment: { id: string } }
    | { __typename: 'ReturnShipmentClosedError' }
   };

export type CloseReturnShipmentMutationVariables = Exact<{
  input: CloseReturnShipmentInput;
}>;


export type CloseReturnShipmentMutation = { closeReturnShipment:
    | { __typename: 'CloseReturnShipmentSuccess' }
    | { __typename: 'ShipmentPickedUpError' }
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

export const CreateReturnShipmentDocument = new TypedDocumentString(`
    mutation CreateReturnShipment($input: CreateReturnShipmentInput!) {
  createReturnShipment(input: $input) {
    __typename
    ... on CreateReturnShipmentSuccess {
      shipment {
        id
      }
    }
    ... on CarrierNotAvailableError {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<CreateReturnShipmentMutation, CreateReturnShipmentMutationVariables>;
export const CloseReturnShipmentDocument = new TypedDocumentString(`
    mutation CloseReturnShipment($input: CloseReturnShipmentInput!) {
  closeReturnShipment(input: $input) {
    __typename
  }
}
    `) as unknown as TypedDocumentString<CloseReturnShipmentMutation, CloseReturnShipmentMutationVariables>;