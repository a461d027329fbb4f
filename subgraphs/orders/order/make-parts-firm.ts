import { shopOrderCancelled } from '#events/catalogue/orders.ts';
import { append, event, type NewEvent } from '#events/outbox.ts';
import { eq } from '#mysql/drizzle.ts';
import type { Transaction } from '#mysql/transaction.ts';
import { setItemSources } from '../checkout/set-item-sources.ts';
import { issueInvoices } from '../invoice/issue-invoices.ts';
import { acceptanceEnd } from '../shop-order/cancel-unaccepted.ts';
import { shopOrderMoves } from '../shop-order/shop-order.states.ts';
import { type ItemSource, shopOrders } from '../tables.ts';
import { lockOrder, moveShopOrders } from './order.writes.ts';

/** Of an order that was just made firm: has its shops accept their parts, says where the goods are, tells it, and invoices it. */
export async function makePartsFirm(
  tx: Transaction,
  orderId: string,
  sources: ReadonlyMap<string, readonly ItemSource[]>,
  fact: NewEvent,
): Promise<void> {
  await moveShopOrders(tx, { orderIds: [orderId] }, shopOrderMoves.confirm, {}, { acceptBy: acceptanceEnd });
  await setItemSources(tx, sources);
  await append(tx, fact);
  // Last: the next sale of these shops waits for it.
  await issueInvoices(tx, orderId);
}

/** The order is over, perhaps after its stock was committed and before it was marked PAID: the goods go back. */
export async function undoUnlessPaid(tx: Transaction, orderId: string): Promise<void> {
  const order = await lockOrder(tx, orderId);
  if (order?.paymentId) return;
  const parts = await tx.select().from(shopOrders).where(eq(shopOrders.orderId, orderId));
  const facts = parts.map(({ id: shopOrderId, shopId }) =>
    event(shopOrderCancelled, orderId, { orderId, shopOrderId, shopId }),
  );
  await append(tx, ...facts);
}
