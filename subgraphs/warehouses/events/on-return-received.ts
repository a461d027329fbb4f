import type { returnReceived } from '#events/catalogue/returns.ts';
import type { DeliveredEvent, EventType } from '#events/event.ts';
import { takeIn } from '#events/inbox.ts';
import type { Context } from '#subgraph/context.ts';
import { moveStock } from '../stock/move-stock.ts';
import { byReturn, movement, type NewMovement, rowKey } from '../stock/movement.rules.ts';

type Received = typeof returnReceived extends EventType<infer Payload> ? Payload : never;

/** What a client gave back is sold again where it came from; what came damaged is written off, and sold by nobody. */
export async function onReturnReceived(context: Context, event: DeliveredEvent<Received>): Promise<void> {
  const moved = movementsOf(event.payload);
  await context.transaction('on return received', async (tx) => {
    if (await takeIn(tx, event)) await moveStock(tx, moved);
  });
}

/** One of each kind per stock row: a variant may be given back of several items at once. */
function movementsOf({ returnId, shopId, items }: Received): NewMovement[] {
  const rows = [...Map.groupBy(items, rowKey).values()];
  const of = (kind: 'RETURN_RECEIVED' | 'RETURN_WRITTEN_OFF', condition: 'good' | 'damaged') =>
    rows.flatMap((alike) => {
      const quantity = alike.reduce((sum, item) => sum + item[condition], 0);
      const [first] = alike;
      return first && quantity > 0 ? [movement(kind, { ...first, shopId, quantity }, byReturn(returnId))] : [];
    });
  return [...of('RETURN_RECEIVED', 'good'), ...of('RETURN_WRITTEN_OFF', 'damaged')];
}
