import type { DeliveredEvent } from '#events/event.ts';
import { takeIn } from '#events/inbox.ts';
import type { Context } from '#subgraph/context.ts';
import { closeReturn } from '../return-shipment/close-return-shipment.ts';

/** The shop has the goods: a label that was not used is good for nothing any more. */
export async function onReturnReceived(context: Context, event: DeliveredEvent<{ returnId: string }>): Promise<void> {
  await context.transaction('on return received', async (tx) => {
    if (await takeIn(tx, event)) await closeReturn(tx, event.payload.returnId);
  });
}
