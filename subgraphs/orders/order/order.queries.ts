import { type Connection, type PageArguments, PageError, readPage } from '#kernel/pages.ts';
import type { Reader } from '#mysql/connect.ts';
import { and, desc, eq, gte, lt, or, type SQL, sql } from '#mysql/drizzle.ts';
import { pagePerParent } from '#mysql/page-per-parent.ts';
import { findRows } from '#mysql/rows.ts';
import { byKey } from '#subgraph/loaders.ts';
import {
  type OrderEventRow,
  type OrderItemRow,
  type OrderRow,
  orderEvents,
  orderItems,
  orders,
  type ShopOrderRow,
  shopOrders,
} from '../tables.ts';
import { orderNumberOf } from './order.rules.ts';

export async function ordersById(read: Reader, ids: readonly string[]): Promise<Map<string, OrderRow>> {
  const rows = await findRows(read, orders, 'id', ids);
  return byKey(rows, (row) => row.id);
}

export async function ordersByNumber(read: Reader, numbers: readonly string[]): Promise<Map<string, OrderRow>> {
  const rows = await findRows(read, orders, 'number', numbers);
  return byKey(rows, (row) => row.number);
}

/** The order that a checkout with this key led to. */
export async function orderOfCheckout(
  read: Reader,
  { clientId, idempotencyKey }: { clientId: string; idempotencyKey: string },
): Promise<OrderRow | undefined> {
  const [order] = await read
    .select()
    .from(orders)
    .where(and(eq(orders.clientId, clientId), eq(orders.idempotencyKey, idempotencyKey)));
  return order;
}

export async function shopOrdersById(read: Reader, ids: readonly string[]): Promise<Map<string, ShopOrderRow>> {
  const rows = await findRows(read, shopOrders, 'id', ids);
  return byKey(rows, (row) => row.id);
}

export async function shopOrdersOfOrders(read: Reader, ids: readonly string[]): Promise<Map<string, ShopOrderRow[]>> {
  const rows = await findRows(read, shopOrders, 'orderId', ids, 'id');
  return Map.groupBy(rows, (row) => row.orderId);
}

export async function itemsById(read: Reader, ids: readonly string[]): Promise<Map<string, OrderItemRow>> {
  const rows = await findRows(read, orderItems, 'id', ids);
  return byKey(rows, (row) => row.id);
}

export async function itemsOfShopOrders(read: Reader, ids: readonly string[]): Promise<Map<string, OrderItemRow[]>> {
  const rows = await findRows(read, orderItems, 'shopOrderId', ids, 'id');
  return Map.groupBy(rows, (row) => row.shopOrderId);
}

export async function eventsOfOrders(read: Reader, ids: readonly string[]): Promise<Map<string, OrderEventRow[]>> {
  const rows = await findRows(read, orderEvents, 'orderId', ids, 'at', 'id');
  return Map.groupBy(rows, (row) => row.orderId);
}

interface Filter<Status> {
  readonly status?: Status | null | undefined;
  readonly placedFrom?: Date | null | undefined;
  readonly placedBefore?: Date | null | undefined;
  readonly text?: string | null | undefined;
}

interface FilteredPage<Status> extends PageArguments {
  readonly filter?: Filter<Status> | null | undefined;
}

/** A page of each client's orders, newest first: one statement for all clients. */
export async function ordersOfClients(
  read: Reader,
  clientIds: readonly string[],
  page: FilteredPage<OrderRow['status']>,
): Promise<Map<string, Connection<OrderRow>>> {
  const { first, after } = readPage(page, 1);
  const { status, text, ...times } = page.filter ?? {};
  const wanted = and(
    status ? eq(orders.status, status) : undefined,
    placedWithin(times),
    text
      ? or(eq(orders.number, orderNumberOf(text)), hasItem('order_items.order_id = orders.id', text), hasShop(text))
      : undefined,
    after ? lt(orders.id, String(after[0])) : undefined,
  );
  return pagePerParent(read, clientIds, page, {
    selects: (id) => [
      read
        .select()
        .from(orders)
        .where(and(eq(orders.clientId, id), wanted))
        .orderBy(desc(orders.id))
        .limit(first + 1),
    ],
    isOf: (row, id) => row.clientId === id,
    keyOf: (row) => row.id,
    order: 'descending',
  });
}

/** A page of each shop's orders, newest first: one statement for all shops. */
export async function shopOrdersOfShops(
  read: Reader,
  shopIds: readonly string[],
  page: FilteredPage<ShopOrderRow['status']>,
): Promise<Map<string, Connection<ShopOrderRow>>> {
  const { first, after } = readPage(page, 1);
  const { status, text, ...times } = page.filter ?? {};
  const wanted = and(
    status ? eq(shopOrders.status, status) : undefined,
    isOfOrder(placedWithin(times)),
    text
      ? or(
          isOfOrder(eq(orders.number, orderNumberOf(text))),
          hasItem('order_items.shop_order_id = shop_orders.id', text),
        )
      : undefined,
    after ? lt(shopOrders.id, String(after[0])) : undefined,
  );
  return pagePerParent(read, shopIds, page, {
    selects: (id) => [
      read
        .select()
        .from(shopOrders)
        .where(and(eq(shopOrders.shopId, id), wanted))
        .orderBy(desc(shopOrders.id))
        .limit(first + 1),
    ],
    isOf: (row, id) => row.shopId === id,
    keyOf: (row) => row.id,
    order: 'descending',
  });
}

function placedWithin({ placedFrom, placedBefore }: Filter<never>): SQL | undefined {
  return and(
    placedFrom ? gte(orders.placedAt, placedFrom) : undefined,
    placedBefore ? lt(orders.placedAt, placedBefore) : undefined,
  );
}

// Columns are written out below: of one that is given, the builder leaves the table's name out, and the inner table has the same.

/** Of a shop order: that the order which it is a part of is such a one. */
function isOfOrder(such: SQL | undefined): SQL | undefined {
  return such && sql`EXISTS (SELECT 1 FROM orders WHERE orders.id = shop_orders.order_id AND ${such})`;
}

/** Of an order or a part of one: that it has an item whose title or SKU contains the text. */
function hasItem(
  isOwn: 'order_items.order_id = orders.id' | 'order_items.shop_order_id = shop_orders.id',
  text: string,
) {
  const pattern = containing(text);
  return sql`EXISTS (SELECT 1 FROM order_items WHERE ${sql.raw(isOwn)}
    AND (order_items.title LIKE ${pattern} OR order_items.sku COLLATE utf8mb4_unicode_520_ci LIKE ${pattern}))`;
}

function hasShop(text: string): SQL {
  return sql`EXISTS (SELECT 1 FROM shop_orders WHERE shop_orders.order_id = orders.id
    AND shop_orders.shop_name LIKE ${containing(text)})`;
}

function containing(text: string): string {
  if (text.length > 100) throw new PageError('filter.text must be at most 100 characters');
  return `%${text.replace(/[\\%_]/g, '\\$&')}%`;
}
