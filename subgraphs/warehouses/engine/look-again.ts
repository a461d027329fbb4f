import type { Database } from '#mysql/connect.ts';
import { findShortInSum, type Short } from '../reservation/allocation.rules.ts';
import { readReservations } from '../reservation/reservation.queries.ts';
import { availabilityOfOffers } from '../stock/availability.queries.ts';
import { offerKey } from '../stock/offer.rules.ts';
import type { ReserveCall } from './batch.rules.ts';

/** There may be enough after all, or the order has its part of it already: the batch will tell. */
export const worthTrying = 'worth trying';

export type SecondLook = { readonly short: readonly Short[] } | typeof worthTrying;

/**
 * Two reads, without a lock or a transaction, for all callers who want what is probably sold out. Whoever is refused here
 * is refused by what was there after it came.
 *
 * One after the other: an order that took the last units between them is seen by the second, and is not refused.
 */
export async function lookAgain({ read }: Database, calls: readonly ReserveCall[]): Promise<SecondLook[]> {
  const offers = new Set(calls.flatMap(({ demands }) => demands.map(offerKey)));
  const available = await availabilityOfOffers(read, [...offers]);
  const orderIds = calls.map(({ orderId }) => orderId);
  const reserved = new Set((await readReservations(read, orderIds)).map(({ orderId }) => orderId));
  return calls.map(({ orderId, demands }) => {
    // What has become of it is seen under its lock.
    if (reserved.has(orderId)) return worthTrying;
    const short = findShortInSum(demands, available);
    return short.length > 0 ? { short } : worthTrying;
  });
}
