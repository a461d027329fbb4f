import { and, eq, ne } from 'drizzle-orm';
import { refundRequested, shopOrderCancelled } from '#events/catalogue/orders.ts';
import { append, event } from '#events/outbox.ts';
import { newId } from '#kernel/ids.ts';
import { money, toWire } from '#kernel/money.ts';
import type { Transaction } from '#mysql/transaction.ts';
import { ordersById } from '../order/order.queries.ts';
import { orderMoves } from '../order/order.states.ts';
import { moveOrder } from '../order/order.writes.ts';
import { type OrderRow, type ShopOrderRow, shopOrders } from '../tables.ts';

/**
 * Of a paid part that was just cancelled: has its money refunded and its goods brought back, and ends the order when it
 * was the last part.
 */
export async function giveBack(tx: Transaction, shopOrder: ShopOrderRow, reason: string): Promise<void> {
  const { id: shopOrderId, orderId, shopId, subtotalMinor, shippingMinor, currency } = shopOrder;
  const { paymentId } = (await ordersById(tx, [orderId])).get(orderId) as OrderRow;
  if (!paymentId) throw new Error(`The shop order ${shopOrderId} is confirmed, but its order has no payment`);
  const amount = toWire(money(subtotalMinor + shippingMinor, currency));
  const shipping = shippingMinor > 0n ? { shipping: toWire(money(shippingMinor, currency)) } : {};
  await append(
    tx,
    event(shopOrderCancelled, orderId, { orderId, shopOrderId, shopId }),
    event(refundRequested, orderId, {
      refundId: newId('rfd'),
      orderId,
      paymentId,
      shopId,
      amount,
      ...shipping,
      reason,
    }),
  );
  const [remaining] = await tx
    .select({ id: shopOrders.id })
    .from(shopOrders)
    .where(and(eq(shopOrders.orderId, orderId), ne(shopOrders.status, 'CANCELLED')))
    .limit(1);
  if (!remaining) await moveOrder(tx, orderId, orderMoves.cancelPaid, { reason: 'Every shop cancelled its part' });
}
