import { z } from 'zod';
import { claimKey } from '#mysql/idempotency.ts';
import type { Context } from '#subgraph/context.ts';
import { isRefusal, readInput } from '#subgraph/input.ts';
import { requireShopUser } from '#subgraph/viewer.ts';
import type { AddShopOrderNoteInput } from '../generated/resolvers.ts';
import { shopOrdersById } from '../order/order.queries.ts';
import { shopOrderNotFound } from '../order/order.refusals.ts';
import { lockOrder, recordEvents } from '../order/order.writes.ts';
import type { ShopOrderRow } from '../tables.ts';
import { shopOrderOfShopUser } from './move-shop-order.ts';

const addShopOrderNoteInput = z.object({
  shopOrderId: z.string().min(1).max(32),
  text: z.string().trim().min(1).max(1_000),
  isPublic: z.boolean(),
  idempotencyKey: z.string().min(1).max(128),
});

/** Writes a note of the shop into the history of its part of an order. */
export async function addShopOrderNote(context: Context, given: AddShopOrderNoteInput) {
  const { userId } = requireShopUser(context);
  const input = readInput(addShopOrderNoteInput, given);
  if (isRefusal(input)) return input;
  const { shopOrderId, text: note, isPublic, idempotencyKey } = input;
  const part = await shopOrderOfShopUser(context, shopOrderId);
  if (!part) return shopOrderNotFound();
  const { orderId } = part;

  return context.transaction('add shop order note', async (tx) => {
    const key = { actor: userId, operation: 'addShopOrderNote', idempotencyKey, input };
    const claim = await claimKey(tx, key, { shopOrderId });
    if (isRefusal(claim)) return claim;
    // The note says in which status it was written.
    await lockOrder(tx, orderId);
    const shopOrder = (await shopOrdersById(tx, [shopOrderId])).get(shopOrderId) as ShopOrderRow;
    if (!claim.repeated) {
      const about = { orderId, shopOrderId, status: shopOrder.status, actorId: userId };
      await recordEvents(tx, [{ ...about, kind: 'NOTE', visibility: isPublic ? 'PUBLIC' : 'PRIVATE', note }]);
    }
    return { __typename: 'AddShopOrderNoteSuccess', shopOrder } as const;
  });
}
