import type { Database } from '#mysql/connect.ts';
import { findShort } from '../reservation/allocation.rules.ts';
import { readReservations } from '../reservation/reservation.queries.ts';
import { availabilityOfOffers } from '../stock/availability.queries.ts';
import { offerKey } from '../stock/offer.rules.ts';
import type { ReserveCall, StockOutcome } from './batch.rules.ts';

/** There may be enough after all: the batch will tell. */
export const worthTrying = 'worth trying';

/**
 * Two reads, without a lock or a transaction, for all callers who want what is probably sold out. Whoever is refused here
 * is refused by what was there after it came.
 */
export async function lookAgain(
  { read }: Database,
  calls: readonly ReserveCall[],
): Promise<(StockOutcome | typeof worthTrying)[]> {
  const offers = new Set(calls.flatMap(({ demands }) => demands.map(offerKey)));
  const [reservations, available] = await Promise.all([
    readReservations(
      read,
      calls.map(({ orderId }) => orderId),
    ),
    availabilityOfOffers(read, [...offers]),
  ]);
  const repeated = new Map(reservations.map((reservation) => [reservation.orderId, reservation]));
  return calls.map(({ orderId, demands }) => {
    const found = repeated.get(orderId);
    if (found) return found;
    const supplies = demands.map(({ shopId, variantId }) => ({
      shopId,
      variantId,
      warehouseId: '',
      quantity: available.get(offerKey({ shopId, variantId })) ?? 0,
    }));
    const short = findShort(demands, supplies);
    return short.length > 0 ? { short } : worthTrying;
  });
}
