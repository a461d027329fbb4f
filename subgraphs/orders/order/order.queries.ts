import { and, asc, desc, eq, inArray, lt, sql } from 'drizzle-orm';
import { type Connection, type PageArguments, readPage, toConnection } from '#kernel/pages.ts';
import type { Reader } from '#mysql/connect.ts';
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
  const rows = await read
    .select()
    .from(orders)
    .where(inArray(orders.id, [...ids]));
  return byKey(rows, (row) => row.id);
}

export async function ordersByNumber(read: Reader, numbers: readonly string[]): Promise<Map<string, OrderRow>> {
  const rows = await read
    .select()
    .from(orders)
    .where(inArray(orders.number, [...numbers]));
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
  const rows = await read
    .select()
    .from(shopOrders)
    .where(inArray(shopOrders.id, [...ids]));
  return byKey(rows, (row) => row.id);
}

export async function shopOrdersOfOrders(read: Reader, ids: readonly string[]): Promise<Map<string, ShopOrderRow[]>> {
  const rows = await read
    .select()
    .from(shopOrders)
    .where(inArray(shopOrders.orderId, [...ids]))
    .orderBy(asc(shopOrders.id));
  return Map.groupBy(rows, (row) => row.orderId);
}

export async function itemsById(read: Reader, ids: readonly string[]): Promise<Map<string, OrderItemRow>> {
  const rows = await read
    .select()
    .from(orderItems)
    .where(inArray(orderItems.id, [...ids]));
  return byKey(rows, (row) => row.id);
}

export async function itemsOfShopOrders(read: Reader, ids: readonly string[]): Promise<Map<string, OrderItemRow[]>> {
  const rows = await read
    .select()
    .from(orderItems)
    .where(inArray(orderItems.shopOrderId, [...ids]))
    .orderBy(asc(orderItems.id));
  return Map.groupBy(rows, (row) => row.shopOrderId);
}

export async function eventsOfOrders(read: Reader, ids: readonly string[]): Promise<Map<string, OrderEventRow[]>> {
  const rows = await read
    .select()
    .from(orderEvents)
    .where(inArray(orderEvents.orderId, [...ids]))
    .orderBy(asc(orderEvents.at), asc(orderEvents.id));
  return Map.groupBy(rows, (row) => row.orderId);
}

/** A page of each client's orders, newest first: one statement for all clients. */
export async function ordersOfClients(
  read: Reader,
  clientIds: readonly string[],
  page: PageArguments,
): Promise<Map<string, Connection<OrderRow>>> {
  const { first, after } = readPage(page, 1);
  const ranked = read
    .select({
      id: orders.id,
      place: sql<number>`ROW_NUMBER() OVER (PARTITION BY ${orders.clientId} ORDER BY ${orders.id} DESC)`.as('place'),
    })
    .from(orders)
    .where(and(inArray(orders.clientId, [...clientIds]), after ? lt(orders.id, String(after[0])) : undefined))
    .as('ranked');
  const rows = await read
    .select()
    .from(orders)
    .innerJoin(ranked, eq(ranked.id, orders.id))
    .where(sql`${ranked.place} <= ${first + 1}`)
    .orderBy(desc(orders.id));
  const found = Map.groupBy(
    rows.map((row) => row.orders),
    (row) => row.clientId,
  );
  return new Map(clientIds.map((id) => [id, toConnection(found.get(id) ?? [], page, (row) => [row.id])]));
}

export interface ShopOrderPage extends PageArguments {
  readonly status?: ShopOrderRow['status'] | null | undefined;
}

/** A page of each shop's orders, newest first: one statement for all shops. */
export async function shopOrdersOfShops(
  read: Reader,
  shopIds: readonly string[],
  page: ShopOrderPage,
): Promise<Map<string, Connection<ShopOrderRow>>> {
  const { first, after } = readPage(page, 1);
  const ranked = read
    .select({
      id: shopOrders.id,
      place: sql<number>`ROW_NUMBER() OVER (PARTITION BY ${shopOrders.shopId} ORDER BY ${shopOrders.id} DESC)`.as(
        'place',
      ),
    })
    .from(shopOrders)
    .where(
      and(
        inArray(shopOrders.shopId, [...shopIds]),
        page.status ? eq(shopOrders.status, page.status) : undefined,
        after ? lt(shopOrders.id, String(after[0])) : undefined,
      ),
    )
    .as('ranked');
  const rows = await read
    .select()
    .from(shopOrders)
    .innerJoin(ranked, eq(ranked.id, shopOrders.id))
    .where(sql`${ranked.place} <= ${first + 1}`)
    .orderBy(desc(shopOrders.id));
  const found = Map.groupBy(
    rows.map((row) => row.shop_orders),
    (row) => row.shopId,
  );
  return new Map(shopIds.map((id) => [id, toConnection(found.get(id) ?? [], page, (row) => [row.id])]));
}
