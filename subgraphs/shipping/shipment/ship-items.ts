import { and, eq, sql } from '#mysql/drizzle.ts';
import { findRows } from '#mysql/rows.ts';
import type { Transaction } from '#mysql/transaction.ts';
import type { ShopOrder } from '../neighbours/orders.ts';
import { shippedItems, shippedOrders } from '../tables.ts';

/** Makes everybody else wait who ships of this part of an order, or tells of its arrival. Answers whether it was cancelled. */
export async function lockShippedOrder(tx: Transaction, shopOrderId: string): Promise<boolean> {
  await tx
    .insert(shippedOrders)
    .values({ shopOrderId })
    .onDuplicateKeyUpdate({ set: { shopOrderId: sql`VALUES(shop_order_id)` } });
  const [row] = await findRows(tx, shippedOrders, 'shopOrderId', [shopOrderId]);
  return row?.isCancelled ?? false;
}

interface Item {
  readonly orderItemId: string;
  readonly quantity: number;
}

/**
 * Counts items as shipped, and answers those of which there are not so many left, with how many there are. Orders may have
 * said before a cancel what was left, and its fact may have come since, or the other way round: the lesser counts.
 */
export async function shipItems(tx: Transaction, { id, items: ordered }: ShopOrder, items: readonly Item[]) {
  await tx
    .insert(shippedItems)
    .values(
      ordered
        .toSorted((left, right) => (left.id < right.id ? -1 : 1))
        .map((item) => ({
          orderItemId: item.id,
          shopOrderId: id,
          variantId: item.variant?.id ?? '',
          ordered: item.quantity,
        })),
    )
    .onDuplicateKeyUpdate({ set: { orderItemId: sql`VALUES(order_item_id)` } });
  const short: { orderItemId: string; left: number }[] = [];
  for (const { orderItemId, quantity } of inOrder(items)) {
    const cancelled = ordered.find((item) => item.id === orderItemId)?.cancelledQuantity ?? 0;
    const isLeft = sql`shipped + ${quantity} <= ordered - GREATEST(cancelled, ${cancelled})`;
    const [{ affectedRows }] = await tx
      .update(shippedItems)
      .set({ shipped: sql`shipped + ${quantity}` })
      .where(and(eq(shippedItems.orderItemId, orderItemId), isLeft));
    if (affectedRows > 0) continue;
    const [row] = await findRows(tx, shippedItems, 'orderItemId', [orderItemId]);
    const left = row ? row.ordered - Math.max(row.cancelled, cancelled) - row.shipped : 0;
    short.push({ orderItemId, left: Math.max(left, 0) });
  }
  return short;
}

/** Of an item so many are not to be shipped any more; answers how many of them are in shipments all the same. */
export async function cancelItem(
  tx: Transaction,
  item: Pick<typeof shippedItems.$inferInsert, 'orderItemId' | 'shopOrderId' | 'variantId' | 'ordered'>,
  cancelled: number,
): Promise<number> {
  await tx
    .insert(shippedItems)
    .values({ ...item, cancelled })
    // An earlier cancel that is told later changes nothing.
    .onDuplicateKeyUpdate({ set: { cancelled: sql`GREATEST(cancelled, VALUES(cancelled))` } });
  const [row] = await findRows(tx, shippedItems, 'orderItemId', [item.orderItemId]);
  return row ? Math.max(row.shipped + row.cancelled - row.ordered, 0) : 0;
}

/** What was not picked up may be shipped anew. */
export async function unshipItems(tx: Transaction, items: readonly Item[]): Promise<void> {
  for (const { orderItemId, quantity } of inOrder(items)) {
    await tx
      .update(shippedItems)
      .set({ shipped: sql`shipped - ${quantity}` })
      .where(eq(shippedItems.orderItemId, orderItemId));
  }
}

/** Counts items as arrived, and answers all of the shop order that have. The shop order is locked. */
export async function deliverItems(tx: Transaction, shopOrderId: string, items: readonly Item[]) {
  for (const { orderItemId, quantity } of inOrder(items)) {
    await tx
      .update(shippedItems)
      .set({ delivered: sql`delivered + ${quantity}` })
      .where(eq(shippedItems.orderItemId, orderItemId));
  }
  const rows = await findRows(tx, shippedItems, 'shopOrderId', [shopOrderId], 'orderItemId');
  return rows
    .filter(({ delivered }) => delivered > 0)
    .map(({ orderItemId, variantId, delivered }) => ({ orderItemId, variantId, quantity: delivered }));
}

const inOrder = (items: readonly Item[]) =>
  items.toSorted((left, right) => (left.orderItemId < right.orderItemId ? -1 : 1));
