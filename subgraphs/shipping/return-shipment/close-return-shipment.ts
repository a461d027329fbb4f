import { eq } from '#mysql/drizzle.ts';
import type { Transaction } from '#mysql/transaction.ts';
import type { Context } from '#subgraph/context.ts';
import { requireService } from '#subgraph/viewer.ts';
import type { CloseReturnShipmentInput } from '../generated/resolvers.ts';
import { takeBack } from '../shipment/cancel-shipment.ts';
import { shipmentsOfReturns } from '../shipment/shipment.queries.ts';
import { shipmentPickedUp } from '../shipment/shipment.refusals.ts';
import { shippedReturns } from '../tables.ts';
import { lockShippedReturn } from './lock-shipped-return.ts';

/** The goods of a return are not to be sent: before its shipment is made, or until the carrier has it. */
export async function closeReturnShipment(context: Context, { returnId }: CloseReturnShipmentInput) {
  requireService(context, 'returns');
  return context.transaction('close return shipment', async (tx) => {
    const status = await closeReturn(tx, returnId);
    // Brought back to the client, it is not on its way any more.
    if (status !== null && status !== 'CANCELLED' && status !== 'RETURNED') return shipmentPickedUp(status);
    return { __typename: 'CloseReturnShipmentSuccess', returnId } as const;
  });
}

/** Answers how the shipment stands now; null when none was made. */
export async function closeReturn(tx: Transaction, returnId: string) {
  await lockShippedReturn(tx, returnId);
  await tx.update(shippedReturns).set({ isClosed: true }).where(eq(shippedReturns.returnId, returnId));
  const shipment = (await shipmentsOfReturns(tx, [returnId])).get(returnId);
  if (!shipment) return null;
  await takeBack(tx, shipment);
  return (await shipmentsOfReturns(tx, [returnId])).get(returnId)?.status ?? null;
}
