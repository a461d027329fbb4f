import type { Reader } from '#mysql/connect.ts';
import { asc, eq, inArray } from '#mysql/drizzle.ts';
import { readRows } from '#mysql/raw.ts';
import { findRows } from '#mysql/rows.ts';
import { type ReservationLineRow, type ReservationStatus, reservationLines, reservations } from '../tables.ts';
import type { HoldLine } from './hold.rules.ts';

/** A reservation with its lines. */
export interface ReservationRow {
  readonly orderId: string;
  readonly status: ReservationStatus;
  readonly expiresAt: Date;
  readonly lines: readonly HoldLine[];
}

/**
 * Those that are there, as they were last written; their lines by the primary key. One that is HELD may have expired since: that
 * is seen by who locks its stock.
 */
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

/**
 * The lines of the holds that are over by the database's clock, the most overdue first, whole holds up to so many of them and
 * so many lines, but one at least; or of that of one order.
 */
export async function linesOfOverdue(
  read: Reader,
  most: { readonly holds: number; readonly lines: number },
  orderId?: string,
): Promise<LineOfOverdue[]> {
  const rows = await readRows<LineOfOverdue>(
    read,
    `SELECT l.order_id AS orderId, l.warehouse_id AS warehouseId, l.variant_id AS variantId, l.shop_id AS shopId, l.quantity,
        l.held_until <= s.released_until AS isReleased, l.held_until <= NOW(3) - INTERVAL 10 SECOND AS isLate
      FROM (SELECT order_id FROM reservations WHERE status = 'HELD' AND expires_at <= NOW(3)
        ${orderId ? 'AND order_id = ?' : ''} ORDER BY expires_at LIMIT ${most.holds}) r
      STRAIGHT_JOIN reservation_lines l FORCE INDEX (PRIMARY) ON l.order_id = r.order_id
      STRAIGHT_JOIN stock s FORCE INDEX (PRIMARY) ON s.warehouse_id = l.warehouse_id AND s.variant_id = l.variant_id`,
    orderId ? [orderId] : [],
  );
  const lines: LineOfOverdue[] = [];
  for (const ofOne of Map.groupBy(rows, (row) => row.orderId).values()) {
    if (lines.length > 0 && lines.length + ofOne.length > most.lines) break;
    lines.push(...ofOne);
  }
  return lines.map((line) => ({ ...line, isReleased: Boolean(line.isReleased), isLate: Boolean(line.isLate) }));
}

interface LineOfOverdue extends HoldLine {
  readonly orderId: string;
  /** Ten seconds after its end. */
  readonly isLate: boolean;
}
