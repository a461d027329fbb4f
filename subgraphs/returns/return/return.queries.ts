import { type Connection, type PageArguments, readPage } from '#kernel/pages.ts';
import type { Reader } from '#mysql/connect.ts';
import { and, desc, eq, lt } from '#mysql/drizzle.ts';
import { pagePerParent } from '#mysql/page-per-parent.ts';
import { findRows } from '#mysql/rows.ts';
import { byKey } from '#subgraph/loaders.ts';
import {
  type ReturnEventRow,
  type ReturnItemRow,
  type ReturnRefundRow,
  type ReturnRow,
  returnEvents,
  returnItems,
  returnRefunds,
  returns,
} from '../tables.ts';
import type { ReturnStatus } from './return.states.ts';

export async function returnsById(read: Reader, ids: readonly string[]): Promise<Map<string, ReturnRow>> {
  return byKey(await findRows(read, returns, 'id', ids), ({ id }) => id);
}

/** Oldest first. */
export async function returnsOfOrders(read: Reader, ids: readonly string[]): Promise<Map<string, ReturnRow[]>> {
  return Map.groupBy(await findRows(read, returns, 'orderId', ids, 'id'), ({ orderId }) => orderId);
}

/** Oldest first. */
export async function returnsOfShopOrders(read: Reader, ids: readonly string[]): Promise<Map<string, ReturnRow[]>> {
  return Map.groupBy(await findRows(read, returns, 'shopOrderId', ids, 'id'), ({ shopOrderId }) => shopOrderId);
}

export async function itemsOfReturns(read: Reader, ids: readonly string[]): Promise<Map<string, ReturnItemRow[]>> {
  return Map.groupBy(await findRows(read, returnItems, 'returnId', ids, 'orderItemId'), ({ returnId }) => returnId);
}

export async function refundsOfReturns(read: Reader, ids: readonly string[]): Promise<Map<string, ReturnRefundRow[]>> {
  return Map.groupBy(await findRows(read, returnRefunds, 'returnId', ids, 'id'), ({ returnId }) => returnId);
}

export async function eventsOfReturns(read: Reader, ids: readonly string[]): Promise<Map<string, ReturnEventRow[]>> {
  return Map.groupBy(await findRows(read, returnEvents, 'returnId', ids, 'at', 'id'), ({ returnId }) => returnId);
}

/** A page of each client's returns, newest first. */
export function returnsOfClients(
  read: Reader,
  clientIds: readonly string[],
  page: PageArguments,
): Promise<Map<string, Connection<ReturnRow>>> {
  return pageOf(read, clientIds, page, 'clientId');
}

/** A page of each shop's returns, newest first, of one status if that is given. */
export function returnsOfShops(
  read: Reader,
  shopIds: readonly string[],
  page: PageArguments & { readonly status?: ReturnStatus | null | undefined },
): Promise<Map<string, Connection<ReturnRow>>> {
  return pageOf(read, shopIds, page, 'shopId');
}

function pageOf(
  read: Reader,
  ids: readonly string[],
  page: PageArguments & { readonly status?: ReturnStatus | null | undefined },
  whose: 'clientId' | 'shopId',
): Promise<Map<string, Connection<ReturnRow>>> {
  const { first, after } = readPage(page, 1);
  const wanted = and(
    page.status ? eq(returns.status, page.status) : undefined,
    after ? lt(returns.id, String(after[0])) : undefined,
  );
  return pagePerParent(read, ids, page, {
    selects: (id) => [
      read
        .select()
        .from(returns)
        .where(and(eq(returns[whose], id), wanted))
        .orderBy(desc(returns.id))
        .limit(first + 1),
    ],
    isOf: (row, id) => row[whose] === id,
    keyOf: (row) => row.id,
    order: 'descending',
  });
}
