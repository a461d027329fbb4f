import { and, asc, eq, inArray, lte } from 'drizzle-orm';
import { databaseNow } from '#mysql/columns.ts';
import type { Reader } from '#mysql/connect.ts';
import { findRows } from '#mysql/rows.ts';
import { type ReservationLineRow, type ReservationStatus, reservationLines, reservations } from '../tables.ts';

/** A reservation with its lines. */
export interface ReservationRow {
  readonly orderId: string;
  readonly status: ReservationStatus;
  readonly expiresAt: Date;
  readonly lines: readonly Pick<ReservationLineRow, 'warehouseId' | 'variantId' | 'shopId' | 'quantity'>[];
}

/** Those that are there; their lines by the primary key. */
export async function readReservations(read: Reader, orderIds: readonly string[]): Promise<ReservationRow[]> {
  const rows = await read
    .select({ reservation: reservations, line: reservationLines })
    .from(reservations)
    .leftJoin(reservationLines, eq(reservationLines.orderId, reservations.orderId))
    .where(inArray(reservations.orderId, [...orderIds]))
    .orderBy(asc(reservations.orderId), asc(reservationLines.warehouseId), asc(reservationLines.variantId));
  const byOrder = Map.groupBy(rows, ({ reservation }) => reservation.orderId);
  return [...byOrder.values()].map((ofOrder) => {
    const [first] = ofOrder as [(typeof rows)[number]];
    return { ...first.reservation, lines: ofOrder.flatMap(({ line }) => line ?? []) };
  });
}

export async function readReservation(read: Reader, orderId: string): Promise<ReservationRow | null> {
  const [reservation] = await readReservations(read, [orderId]);
  return reservation ?? null;
}

export function linesOfReservations(read: Reader, orderIds: readonly string[]): Promise<ReservationLineRow[]> {
  return findRows(read, reservationLines, 'orderId', orderIds);
}

/** The orders whose holds are over by the database's clock, the most overdue first. */
export async function overdueOrders(read: Reader, limit: number): Promise<string[]> {
  const rows = await read
    .select({ orderId: reservations.orderId })
    .from(reservations)
    .where(and(eq(reservations.status, 'HELD'), lte(reservations.expiresAt, databaseNow)))
    .orderBy(asc(reservations.expiresAt))
    .limit(limit);
  return rows.map(({ orderId }) => orderId);
}
