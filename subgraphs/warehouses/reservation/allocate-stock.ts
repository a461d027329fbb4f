import { and, asc, eq, lte, sql } from 'drizzle-orm';
import { unionAll } from 'drizzle-orm/mysql-core';
import { databaseNow } from '#mysql/columns.ts';
import type { Reader } from '#mysql/connect.ts';
import type { Transaction } from '#mysql/transaction.ts';
import { isOneOf } from '../stock/availability.queries.ts';
import { lockStock } from '../stock/lock-stock.ts';
import { type NewMovement, rowKey, type StockLine } from '../stock/movement.rules.ts';
import { reservationLines, stock, warehouses } from '../tables.ts';
import { type Allocation, allocate, type Demand } from './allocation.rules.ts';
import { expireOverdue } from './expire-overdue.ts';

/** Bounds the transaction, should the sweep have stood still for long: what is overdue beyond this waits for it. */
const mostOverdue = 500;

/** What active warehouses could give, as read without a lock: free units, and units of holds that are overdue. */
export interface Survey {
  readonly free: readonly StockLine[];
  readonly overdue: readonly (StockLine & { readonly orderId: string })[];
}

/** One statement. What it finds may change at once; what it does not find is not there. */
export async function surveyStock(read: Reader, demands: readonly Demand[]): Promise<Survey> {
  const rows = await unionAll(
    read
      .select({
        warehouseId: stock.warehouseId,
        variantId: stock.variantId,
        shopId: stock.shopId,
        quantity: sql<number>`on_hand - reserved`.mapWith(Number),
        orderId: sql<string | null>`NULL`,
      })
      .from(stock)
      .innerJoin(warehouses, and(eq(warehouses.id, stock.warehouseId), eq(warehouses.isActive, true)))
      .where(isOneOf(demands, stock)),
    read
      .select({
        warehouseId: reservationLines.warehouseId,
        variantId: reservationLines.variantId,
        shopId: reservationLines.shopId,
        quantity: sql<number>`quantity`.mapWith(Number),
        orderId: sql<string | null>`order_id`,
      })
      .from(reservationLines)
      .innerJoin(warehouses, and(eq(warehouses.id, reservationLines.warehouseId), eq(warehouses.isActive, true)))
      .where(and(isOneOf(demands, reservationLines), lte(reservationLines.heldUntil, databaseNow)))
      .orderBy(asc(reservationLines.heldUntil))
      .limit(mostOverdue),
  );
  return {
    free: rows.filter(({ orderId }) => orderId === null),
    overdue: rows.flatMap(({ orderId, ...line }) => (orderId === null ? [] : { ...line, orderId })),
  };
}

/** What a survey would decide. Its refusal is final, its promise is not: for that the rows must be locked. */
export function foresee(demands: readonly Demand[], { free, overdue }: Survey): Allocation {
  return allocate(demands, withBack(free, overdue));
}

/**
 * Decides which warehouses serve a demand, over the rows of the survey as they are now, locked until the transaction
 * ends. Nothing of the decision is written yet: the caller does so, together with `expired`, the movements of overdue
 * holds on the same stock, which were ended to make room.
 *
 * Everybody locks reservations before stock, and both in the order of their primary keys.
 */
export async function allocateStock(
  tx: Transaction,
  demands: readonly Demand[],
  { free, overdue }: Survey,
): Promise<Allocation & { readonly expired: readonly NewMovement[] }> {
  const expired = await expireOverdue(tx, [...new Set(overdue.map(({ orderId }) => orderId))]);
  const locked = await lockStock(tx, [...free, ...expired]);
  const surveyed = new Set(free.map(rowKey));
  const now = locked
    .filter((level) => surveyed.has(rowKey(level)))
    .map(({ onHand, reserved, ...row }) => ({ ...row, quantity: onHand - reserved }));
  return { ...allocate(demands, withBack(now, expired)), expired };
}

/** What is free, and on top of it what comes back. */
function withBack(free: readonly StockLine[], back: readonly StockLine[]): StockLine[] {
  const units = Map.groupBy(back, rowKey);
  return free.map((line) => ({
    ...line,
    quantity: (units.get(rowKey(line)) ?? []).reduce((sum, { quantity }) => sum + quantity, line.quantity),
  }));
}
