import type { Demand, Short } from '../reservation/allocation.rules.ts';
import { offerKey } from '../stock/offer.rules.ts';

const mostRemembered = 10_000;

/** What this process was last told to be short. A hint where to look first, never an answer: it may be out of date. */
export interface SoldOut {
  concerns(demands: readonly Demand[]): boolean;
  remember(short: readonly Short[]): void;
  forget(demands: readonly Demand[]): void;
}

export function rememberSoldOut(): SoldOut {
  const available = new Map<string, number>();
  return {
    concerns: (demands) => demands.some((demand) => demand.quantity > (available.get(offerKey(demand)) ?? Infinity)),
    remember: (short) => {
      for (const line of short) available.set(offerKey(line), line.available);
      // The ones remembered first go first.
      for (const key of available.keys()) {
        if (available.size <= mostRemembered) return;
        available.delete(key);
      }
    },
    forget: (demands) => {
      for (const demand of demands) available.delete(offerKey(demand));
    },
  };
}
