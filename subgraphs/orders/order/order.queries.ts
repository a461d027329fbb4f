import { and, desc, eq, lt } from 'drizzle-orm';
import { type Connection, type PageArguments, readPage } from '#kernel/pages.ts';
import type { Reader } from '#mysql/connect.ts';
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

/** A page of each client's orders, newest first: one statement for all clients. */
export async function ordersOfClients(
  read: Reader,
  clientIds: readonly string[],
  page: PageArguments,
): Promise<Map<string, Connection<OrderRow>>> {
  const { first, after } = readPage(page, 1);
  const wanted = after ? lt(orders.id, String(after[0])) : undefined;
  return pagePerParent(clientIds, page, {
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

interface ShopOrderPage extends PageArguments {
  readonly status?: ShopOrderRow['status'] | null | undefined;
}

/** A page of each shop's orders, newest first: one statement for all shops. */
export async function shopOrdersOfShops(
  read: Reader,
  shopIds: readonly string[],
  page: ShopOrderPage,
): Promise<Map<string, Connection<ShopOrderRow>>> {
  const { first, after } = readPage(page, 1);
  const wanted = and(
    page.status ? eq(shopOrders.status, page.status) : undefined,
    after ? lt(shopOrders.id, String(after[0])) : undefined,
  );
  return pagePerParent(shopIds, page, {
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
