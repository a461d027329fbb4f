import { parseMoney } from '#kernel/money.ts';
import { and, eq, sql } from '#mysql/drizzle.ts';
import { findRows } from '#mysql/rows.ts';
import type { Transaction } from '#mysql/transaction.ts';
import type { OrderItem, ShopOrder } from '../neighbours/orders.ts';
import { withoutCancelled } from '../receipt/sources.rules.ts';
import { type ItemSource, type ReturnableItem, returnableItems, returnableOrders } from '../tables.ts';
import { lockPart } from './return.writes.ts';

interface Part {
  readonly shopOrder: ShopOrder;
  readonly shopId: string;
  readonly clientId: string;
  readonly paymentId: string;
  /** The order that the payment is of. */
  readonly paidThroughOrderId: string;
}

interface Units {
  readonly orderItemId: string;
  readonly quantity: number;
}

/** Takes down what was delivered, at the first return of it, and makes everybody else wait who asks anything of it back. */
export async function knowPart(tx: Transaction, { shopOrder, paidThroughOrderId, ...of }: Part): Promise<void> {
  const { id: shopOrderId, order, items } = shopOrder;
  const { minor: shippingMinor, currency } = parseMoney(shopOrder.shippingTotal);
  const through = paidThroughOrderId === order.id ? null : paidThroughOrderId;
  await tx
    .insert(returnableOrders)
    .values({ shopOrderId, orderId: order.id, paidThroughOrderId: through, ...of, currency, shippingMinor })
    .onDuplicateKeyUpdate({ set: { shopOrderId: sql`VALUES(shop_order_id)` } });
  await lockPart(tx, shopOrderId);
  await tx
    .insert(returnableItems)
    .values(
      items.map((item) => ({
        orderItemId: item.id,
        shopOrderId,
        variantId: item.variant?.id ?? '',
        delivered: deliveredOf(item),
        unitPriceMinor: parseMoney(item.unitPrice).minor,
        sources: sourcesOf(item),
      })),
    )
    .onDuplicateKeyUpdate({ set: { orderItemId: sql`VALUES(order_item_id)` } });
}

/** All that was not cancelled before: a part of an order is delivered once every unit of it is. */
const deliveredOf = ({ quantity, cancelledQuantity }: OrderItem) => quantity - cancelledQuantity;

function sourcesOf({ warehouses, cancelledQuantity }: OrderItem): ItemSource[] {
  const all = warehouses.map(({ warehouse, quantity }) => ({ warehouseId: warehouse?.id ?? '', quantity }));
  return withoutCancelled(all, cancelledQuantity);
}

/** Counts units as given back, and answers the items of which there are not so many left, with how many there are. */
export async function takeUnits(tx: Transaction, items: readonly Units[]) {
  const short: { orderItemId: string; left: number }[] = [];
  for (const { orderItemId, quantity } of inOrder(items)) {
    const [{ affectedRows }] = await tx
      .update(returnableItems)
      .set({ returned: sql`returned + ${quantity}` })
      .where(and(eq(returnableItems.orderItemId, orderItemId), sql`returned + ${quantity} <= delivered`));
    if (affectedRows > 0) continue;
    const [row] = await findRows(tx, returnableItems, 'orderItemId', [orderItemId]);
    short.push({ orderItemId, left: row ? row.delivered - row.returned : 0 });
  }
  return short;
}

/** What did not come may be given back another time. */
export async function freeUnits(tx: Transaction, items: readonly Units[]): Promise<void> {
  for (const { orderItemId, quantity } of inOrder(items)) {
    await tx
      .update(returnableItems)
      .set({ returned: sql`returned - ${quantity}` })
      .where(eq(returnableItems.orderItemId, orderItemId));
  }
}

/** Counts units as received, or as lost on their way. */
export async function receiveUnits(tx: Transaction, items: readonly Units[]): Promise<void> {
  for (const { orderItemId, quantity } of inOrder(items)) {
    await tx
      .update(returnableItems)
      .set({ received: sql`received + ${quantity}` })
      .where(eq(returnableItems.orderItemId, orderItemId));
  }
}

/** All items of a part of an order. */
export function itemsOfPart(tx: Transaction, shopOrderId: string): Promise<ReturnableItem[]> {
  return findRows(tx, returnableItems, 'shopOrderId', [shopOrderId], 'orderItemId');
}

const inOrder = (items: readonly Units[]) =>
  items.filter(({ quantity }) => quantity > 0).sort((left, right) => (left.orderItemId < right.orderItemId ? -1 : 1));
