import type { Context } from '#subgraph/context.ts';
import {
  CloseReturnShipmentDocument,
  CreateReturnShipmentDocument,
  type CreateReturnShipmentInput,
  type CreateReturnShipmentMutation,
} from '../generated/shipping.ts';

/** Makes a shipment from the client to the shop. Safe to repeat: the return's id is its key. */
export async function createReturnShipment(
  context: Context,
  input: CreateReturnShipmentInput,
): Promise<CreateReturnShipmentMutation['createReturnShipment']> {
  return (await context.ask('shipping', CreateReturnShipmentDocument, { input })).createReturnShipment;
}

/** Has nothing of a return sent from now on. False when the carrier has it already. Safe to repeat. */
export async function closeReturnShipment(context: Context, returnId: string): Promise<boolean> {
  const { closeReturnShipment: outcome } = await context.ask('shipping', CloseReturnShipmentDocument, {
    input: { returnId },
  });
  return outcome.__typename === 'CloseReturnShipmentSuccess';
}
