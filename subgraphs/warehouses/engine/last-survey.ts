import type { Supply } from '../reservation/allocation.rules.ts';
import type { Survey } from '../reservation/survey-stock.ts';
import { rowKey, type StockLine } from '../stock/movement.rules.ts';
import { type Offer, offerKey } from '../stock/offer.rules.ts';

/** What was seen longer ago is not worth a decision: too much may have been sold or have come in since. */
const freshForMs = 50;

export type Seen = Pick<Survey, 'free' | 'now'>;

/**
 * What a survey would see now, as far as this process knows: what it saw a moment ago, less what it has taken since. A guess
 * to decide over, never an answer: the guards of what is written say whether it was right, and refusals need a survey.
 */
export interface LastSurvey {
  /** Null unless all of these offers were seen a moment ago. */
  recall(offers: readonly Offer[]): Seen | null;
  keep(offers: readonly Offer[], seen: Seen): void;
  take(lines: readonly StockLine[]): void;
  forget(offers: readonly Offer[]): void;
}

/** @param clock milliseconds that never run backwards; those of the database go on with them from what it said last */
export function rememberSurveys(clock = () => performance.now()): LastSurvey {
  /** The ones seen first are the first; what is free by its row. */
  const byOffer = new Map<string, { readonly at: number; readonly now: Date; readonly free: Map<string, Supply> }>();
  return {
    recall: (offers) => {
      const found = [...new Set(offers.map(offerKey))].map((key) => byOffer.get(key));
      const at = clock();
      if (!found.every((one) => one !== undefined && at - one.at <= freshForMs)) return null;
      const [first] = found;
      if (!first) return null;
      const free = found.flatMap((one) => [...(one?.free.values() ?? [])]);
      return { free, now: new Date(first.now.getTime() + at - first.at) };
    },
    keep: (offers, { free, now }) => {
      const at = clock();
      for (const [key, one] of byOffer) {
        if (at - one.at <= freshForMs) break;
        byOffer.delete(key);
      }
      const lines = Map.groupBy(free, offerKey);
      for (const key of new Set(offers.map(offerKey))) {
        byOffer.delete(key);
        byOffer.set(key, { at, now, free: new Map(lines.get(key)?.map((line) => [rowKey(line), line])) });
      }
    },
    take: (lines) => {
      for (const line of lines) {
        const free = byOffer.get(offerKey(line))?.free;
        const row = free?.get(rowKey(line));
        if (row) free?.set(rowKey(line), { ...row, quantity: row.quantity - line.quantity });
      }
    },
    forget: (offers) => {
      for (const offer of offers) byOffer.delete(offerKey(offer));
    },
  };
}
