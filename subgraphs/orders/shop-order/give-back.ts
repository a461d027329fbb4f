import { refundRequested, shopOrderCancelled } from '#events/catalogue/orders.ts';
import { append, event } from '#events/outbox.ts';
import { newId } from '#kernel/ids.ts';
import { money, toWire } from '#kernel/money.ts';
import { and, eq, ne, sql } from '#mysql/drizzle.ts';
import type { Transaction } from '#mysql/transaction.ts';
import { itemsOfShopOrders, ordersById } from '../order/order.queries.ts';
import { orderMoves } from '../order/order.states.ts';
import { moveOrder } from '../order/order.writes.ts';
import { type OrderRow, orderItems, type ShopOrderRow, shopOrders } from '../tables.ts';
import { backForRest, type MoneyBack } from './refund.rules.ts';

/** Of a paid part that was just cancelled: gives back all that is left of it. */
export async function giveBackRest(tx: Transaction, shopOrder: ShopOrderRow, reason: string): Promise<void> {
  const items = (await itemsOfShopOrders(tx, [shopOrder.id])).get(shopOrder.id) ?? [];
  await tx.update(orderItems).set({ cancelledQuantity: sql`quantity` }).where(eq(orderItems.shopOrderId, shopOrder.id));
  await endPart(tx, shopOrder, backForRest(items, shopOrder.shippingMinor), reason);
}

/**
 * Of a paid part that was just cancelled: has the money for its last goods refunded and they brought back, unless they are
 * lost, and ends the order when it was the last part.
 */
export async function endPart(
  tx: Transaction,
  shopOrder: ShopOrderRow,
  back: MoneyBack,
  reason: string,
): Promise<void> {
  const { id: shopOrderId, orderId, shopId, isLost } = shopOrder;
  await append(tx, event(shopOrderCancelled, orderId, { orderId, shopOrderId, shopId, isLost }));
  await refundOf(tx, shopOrder, back, reason);
  const [remaining] = await tx
    .select({ id: shopOrders.id })
    .from(shopOrders)
    .where(and(eq(shopOrders.orderId, orderId), ne(shopOrders.status, 'CANCELLED')))
    .limit(1);
  if (!remaining) await moveOrder(tx, orderId, orderMoves.cancelPaid, { reason: 'Every part of it was cancelled' });
}

/** Has money for a paid part given back. */
export async function refundOf(
  tx: Transaction,
  { id, orderId, shopId, currency }: ShopOrderRow,
  { goodsMinor, shippingMinor }: MoneyBack,
  reason: string,
): Promise<void> {
  const { paymentId, paidThroughOrderId } = (await ordersById(tx, [orderId])).get(orderId) as OrderRow;
  if (!paymentId) throw new Error(`The shop order ${id} is confirmed, but its order has no payment`);
  const amount = toWire(money(goodsMinor + shippingMinor, currency));
  const shipping = shippingMinor > 0n ? { shipping: toWire(money(shippingMinor, currency)) } : {};
  const ofPayment = { orderId: paidThroughOrderId ?? orderId, paymentId };
  const about = { refundId: newId('rfd'), ...ofPayment, shopId, amount, ...shipping, reason };
  await append(tx, event(refundRequested, orderId, about));
}
