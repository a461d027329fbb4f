import { z } from 'zod';
import { orderItemCancelled } from '#events/catalogue/orders.ts';
import { append, event } from '#events/outbox.ts';
import { and, eq, inArray, sql } from '#mysql/drizzle.ts';
import { claimKey } from '#mysql/idempotency.ts';
import type { Transaction } from '#mysql/transaction.ts';
import type { Context } from '#subgraph/context.ts';
import { isRefusal, readInput } from '#subgraph/input.ts';
import { requireSignedIn } from '#subgraph/viewer.ts';
import type { CancelOrderItemInput } from '../generated/resolvers.ts';
import { itemsById, itemsOfShopOrders, shopOrdersById } from '../order/order.queries.ts';
import { orderItemNotFound } from '../order/order.refusals.ts';
import { lockOrder, moveShopOrders, recordEvents } from '../order/order.writes.ts';
import { type OrderItemRow, orderItems, type ShopOrderRow, shopOrders } from '../tables.ts';
import { endPart, refundOf } from './give-back.ts';
import { shopOrderOfClient, shopOrderOfShopUser, wrongStatus } from './move-shop-order.ts';
import { backForUnits, isAllCancelled, leftOf } from './refund.rules.ts';
import { shopOrderMoves } from './shop-order.states.ts';

const cancelOrderItemInput = z.object({
  orderItemId: z.string().min(1).max(32),
  quantity: z.int().min(1).max(100_000),
  reason: z.string().trim().max(500).nullish(),
  idempotencyKey: z.string().min(1).max(128),
});

interface Cancel {
  readonly move: (typeof shopOrderMoves)['cancelByShop' | 'cancelByClient'];
  readonly quantity: number;
  readonly actorId: string;
  readonly reason: string | null;
}

/** Cancels units of a line of a paid order before they are shipped: refunds their price and returns them, each exactly once. */
export async function cancelOrderItem(context: Context, given: CancelOrderItemInput) {
  const { userId, kind } = requireSignedIn(context);
  const input = readInput(cancelOrderItemInput, given);
  if (isRefusal(input)) return input;
  const { orderItemId, quantity, reason = null, idempotencyKey } = input;
  const isClient = kind === 'CLIENT';
  const known = await context.load(itemsById, orderItemId);
  const part = known && (await (isClient ? shopOrderOfClient : shopOrderOfShopUser)(context, known.shopOrderId));
  if (!part) return orderItemNotFound();
  const move = isClient ? shopOrderMoves.cancelByClient : shopOrderMoves.cancelByShop;

  return context.transaction('cancel order item', async (tx) => {
    const key = { actor: userId, operation: 'cancelOrderItem', idempotencyKey, input };
    const claim = await claimKey(tx, key, { orderItemId });
    if (isRefusal(claim)) return claim;
    // After the key: a repeat is answered also when the shop order has moved on.
    const refusal = claim.repeated ? null : await cancelUnits(tx, known, { move, quantity, actorId: userId, reason });
    if (refusal) return refusal;
    const item = (await itemsById(tx, [orderItemId])).get(orderItemId) as OrderItemRow;
    const shopOrder = (await shopOrdersById(tx, [part.id])).get(part.id) as ShopOrderRow;
    return { __typename: 'CancelOrderItemSuccess', item, shopOrder } as const;
  });
}

/** Null when it is done. */
async function cancelUnits(tx: Transaction, { id, orderId, shopOrderId }: OrderItemRow, cancel: Cancel) {
  const { move, quantity, actorId, reason } = cancel;
  await lockOrder(tx, orderId);
  const [part] = await tx
    .select()
    .from(shopOrders)
    .where(and(eq(shopOrders.id, shopOrderId), inArray(shopOrders.status, move.from)))
    .for('update');
  if (!part) return wrongStatus((await shopOrdersById(tx, [shopOrderId])).get(shopOrderId) as ShopOrderRow);
  const isDone = await takeUnits(tx, id, quantity);
  const items = (await itemsOfShopOrders(tx, [shopOrderId])).get(shopOrderId) ?? [];
  const item = items.find((one) => one.id === id) as OrderItemRow;
  if (!isDone) return tooMany(leftOf(item));

  const cancelled = { kind: 'ITEM_CANCELLED', orderItemId: id, quantity } as const;
  await recordEvents(tx, [{ orderId, shopOrderId, status: part.status, actorId, reason, ...cancelled }]);
  const back = backForUnits(item, quantity, { items, shippingMinor: part.shippingMinor });
  if (isAllCancelled(items)) {
    await moveShopOrders(tx, { orderIds: [orderId], shopOrderId }, move, { actorId, reason });
    await endPart(tx, part, back, reason ?? 'Cancelled');
    return null;
  }
  await append(tx, event(orderItemCancelled, orderId, factOf(part, item, quantity)));
  await refundOf(tx, part, back, reason ?? 'Cancelled');
  return null;
}

/** False when there are not so many left. */
export async function takeUnits(tx: Transaction, orderItemId: string, quantity: number): Promise<boolean> {
  const [{ affectedRows }] = await tx
    .update(orderItems)
    .set({ cancelledQuantity: sql`cancelled_quantity + ${quantity}` })
    .where(and(eq(orderItems.id, orderItemId), sql`cancelled_quantity + ${quantity} <= quantity`));
  return affectedRows > 0;
}

function factOf({ id: shopOrderId, orderId, shopId }: ShopOrderRow, item: OrderItemRow, quantity: number) {
  const { id: orderItemId, variantId, cancelledQuantity, quantity: orderedQuantity } = item;
  return { orderId, shopOrderId, shopId, orderItemId, variantId, quantity, cancelledQuantity, orderedQuantity };
}

const tooMany = (left: number) =>
  ({ __typename: 'OrderItemQuantityError', message: 'There are not so many left of this line.', left }) as const;
