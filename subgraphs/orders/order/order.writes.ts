import { shopOrderDelivered, shopOrderShipped } from '#events/catalogue/orders.ts';
import { append, event } from '#events/outbox.ts';
import { newId } from '#kernel/ids.ts';
import type { Move } from '#kernel/states.ts';
import { and, asc, eq, inArray, type MySqlUpdateSetSource } from '#mysql/drizzle.ts';
import { insertRows } from '#mysql/rows.ts';
import type { Transaction } from '#mysql/transaction.ts';
import { type OrderStatus, orderEvents, orders, type ShopOrderStatus, shopOrders } from '../tables.ts';

/** Who did it and why, for the history; nobody is the system itself. */
export interface Because {
  readonly actorId?: string | null;
  readonly reason?: string | null | undefined;
}

/**
 * Moves an order if it is in one of the statuses that the move leaves, and writes the history. False when it was not:
 * somebody else was faster, and nothing was written.
 */
export async function moveOrder(
  tx: Transaction,
  orderId: string,
  move: Move<OrderStatus>,
  because: Because = {},
  also: Partial<typeof orders.$inferInsert> = {},
): Promise<boolean> {
  const [moved] = await tx
    .update(orders)
    .set({ ...also, status: move.to })
    .where(and(eq(orders.id, orderId), inArray(orders.status, move.from)));
  if (moved.affectedRows === 0) return false;
  await recordEvents(tx, [{ orderId, status: move.to, ...because }]);
  return true;
}

/** The same for many at once, in the one order in which everybody locks orders. Resolves with the ids that moved. */
export async function moveOrders(
  tx: Transaction,
  orderIds: readonly string[],
  move: Move<OrderStatus>,
  because: Because = {},
): Promise<readonly string[]> {
  const rows = await tx
    .select({ id: orders.id })
    .from(orders, { forceIndex: 'PRIMARY' })
    .where(and(inArray(orders.id, [...orderIds]), inArray(orders.status, move.from)))
    .orderBy(asc(orders.id))
    .for('update');
  const ids = rows.map((row) => row.id);
  if (ids.length === 0) return ids;
  await tx.update(orders).set({ status: move.to }).where(inArray(orders.id, ids));
  await recordEvents(
    tx,
    ids.map((orderId) => ({ orderId, status: move.to, ...because })),
  );
  return ids;
}

/** What others hear of a part of an order that has come this far. */
const factOf: Partial<Record<ShopOrderStatus, typeof shopOrderShipped>> = {
  SHIPPED: shopOrderShipped,
  DELIVERED: shopOrderDelivered,
};

/**
 * Moves those parts of orders that the move applies to (or one of them), writes the history, and tells of what is shipped
 * or delivered. Resolves with the ids that moved. The rows of the orders must be locked by a move or `lockOrder` before: they come first in the lock order.
 */
export async function moveShopOrders(
  tx: Transaction,
  which: { readonly orderIds: readonly string[]; readonly shopOrderId?: string },
  move: Move<ShopOrderStatus>,
  because: Because = {},
  also: MySqlUpdateSetSource<typeof shopOrders> = {},
): Promise<readonly string[]> {
  const rows = await tx
    .select({ id: shopOrders.id, orderId: shopOrders.orderId, shopId: shopOrders.shopId })
    .from(shopOrders)
    .where(
      and(
        inArray(shopOrders.orderId, [...which.orderIds]),
        which.shopOrderId ? eq(shopOrders.id, which.shopOrderId) : undefined,
        inArray(shopOrders.status, move.from),
      ),
    )
    .orderBy(asc(shopOrders.id))
    .for('update');
  const ids = rows.map((row) => row.id);
  if (ids.length === 0) return ids;
  await tx
    .update(shopOrders)
    // Wherever it goes, it does not wait to be accepted any more, unless this is what the move is about.
    .set({ acceptBy: null, ...also, status: move.to })
    .where(inArray(shopOrders.id, ids));
  await recordEvents(
    tx,
    rows.map(({ id: shopOrderId, orderId }) => ({ orderId, shopOrderId, status: move.to, ...because })),
  );
  const fact = factOf[move.to];
  if (fact) {
    await append(
      tx,
      ...rows.map(({ id: shopOrderId, ...part }) => event(fact, part.orderId, { shopOrderId, ...part })),
    );
  }
  return ids;
}

/** Makes everybody else who wants to change the order or a part of it wait. */
export async function lockOrder(tx: Transaction, orderId: string) {
  const [order] = await tx.select().from(orders).where(eq(orders.id, orderId)).for('update');
  return order;
}

export async function recordEvents(
  tx: Transaction,
  events: readonly Omit<typeof orderEvents.$inferInsert, 'id'>[],
): Promise<void> {
  await insertRows(
    tx,
    orderEvents,
    events.map((event) => ({ id: newId('oev'), ...event })),
  );
}
