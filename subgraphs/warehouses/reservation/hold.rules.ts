import { byOrder, movement, type NewMovement, rowKey, type StockLine } from '../stock/movement.rules.ts';
import type { ReservationStatus, StockLevelRow } from '../tables.ts';
import type { ReservationRow } from './reservation.queries.ts';

export interface HoldLine extends StockLine {
  /** Null unless it is held, or its reservation has not been told yet that it is not any more. */
  readonly heldUntil?: Date | null;
  /** Whether the stock row has given it back already: see `releasedUntil` there. */
  readonly isReleased?: boolean;
}

/** A reservation as the locked rows of its stock see it. */
export function asSeenBy(
  rows: readonly Pick<StockLevelRow, 'warehouseId' | 'variantId' | 'releasedUntil'>[],
): (reservation: ReservationRow) => ReservationRow {
  const byRow = new Map(rows.map((row) => [rowKey(row), row]));
  const isReleased = ({ heldUntil, ...line }: HoldLine) => {
    const row = byRow.get(rowKey(line));
    return Boolean(row && heldUntil && heldUntil <= row.releasedUntil);
  };
  return (reservation) => ({
    ...reservation,
    lines: reservation.lines.map((line) => ({ ...line, isReleased: isReleased(line) })),
  });
}

/** Its reservation may say otherwise still: what one of its lines had may be somebody else's, so none of them is held. */
export function hasExpired({ status, lines }: ReservationRow): boolean {
  return status === 'HELD' && lines.some(({ isReleased }) => isReleased);
}

/** What the end of a hold does to the ledger, and to the stock where it was not given back before. */
export function endOfHold(
  as: Extract<ReservationStatus, 'COMMITTED' | 'RELEASED' | 'EXPIRED'>,
  orderId: string,
  lines: readonly HoldLine[],
): NewMovement[] {
  return lines.map((line) => {
    const moved = movement(as, line, byOrder(orderId));
    return line.isReleased ? { ...moved, isCounted: true } : moved;
  });
}
