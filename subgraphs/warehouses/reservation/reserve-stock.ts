import { locate } from '#kernel/place.ts';
import type { Context } from '#subgraph/context.ts';
import { requireService } from '#subgraph/viewer.ts';
import { isShort } from '../engine/batch.rules.ts';
import { stockEngine } from '../engine/stock-engine.ts';
import type { ReserveStockInput } from '../generated/resolvers.ts';
import { sumDemand } from './allocation.rules.ts';
import { readReserveStockInput } from './reservation.input.ts';
import type { ReservationRow } from './reservation.queries.ts';
import { reservationClosed, stockShort } from './reservation.refusals.ts';

/** Holds all lines of an order, over all its shops, or none: together with whoever else reserves at this moment. */
export async function reserveStock(context: Context, given: ReserveStockInput) {
  requireService(context);
  const { orderId, holdSeconds, lines, destination } = readReserveStockInput(given);
  const reserve = context.shared(stockEngine);
  const outcome = await reserve({
    kind: 'reserve',
    orderId,
    holdSeconds,
    demands: sumDemand(lines),
    ...(destination && { destination: locate(destination) }),
  });
  if (isShort(outcome)) return stockShort(outcome.short);
  const reservation = outcome as ReservationRow;
  const { status } = reservation;
  if (status === 'RELEASED' || status === 'EXPIRED') return reservationClosed(status);
  return { __typename: 'ReserveStockSuccess', reservation } as const;
}
