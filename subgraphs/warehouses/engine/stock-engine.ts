import type { Database } from '#mysql/connect.ts';
import { isShort, type ReserveCall, type StockCall, type StockOutcome } from './batch.rules.ts';
import { rememberSurveys } from './last-survey.ts';
import { createLine } from './line.ts';
import { lookAgain, type SecondLook, worthTrying } from './look-again.ts';
import { runBatch } from './run-batch.ts';
import { rememberSoldOut } from './sold-out.ts';

/** Serves the callers of this process who reserve, commit and release, many of them in one transaction. */
export type StockEngine = (call: StockCall) => Promise<StockOutcome>;

/** A caller waits as long for its turn, at most. Its request may take longer: the transaction itself has its own limits. */
const patienceMs = 5_000;

/** See the README, "How stock is kept". One per process and database: `context.shared(stockEngine)`. */
export function stockEngine(database: Database): StockEngine {
  const lastSurvey = rememberSurveys();
  const batches = createLine<StockCall, StockOutcome>({
    serve: (calls) => runBatch(database, calls, lastSurvey),
    // While one commits, the other one looks; a third would only wait for the same rows.
    workers: 2,
    mostPerBatch: 256,
    weightOf: (call) => (call.kind === 'reserve' ? call.demands.length : 1),
    mostWeight: 1_000,
    // A database that stands still for a tenth of a second is no reason to refuse a thousand buyers.
    mostWaiting: 4_096,
    patienceMs,
  });
  const secondLooks = createLine<ReserveCall, SecondLook>({
    serve: (calls) => lookAgain(database, calls),
    workers: 1,
    mostPerBatch: 1_000,
    weightOf: ({ demands }) => demands.length,
    mostWeight: 1_000,
    mostWaiting: 8_000,
    patienceMs,
  });
  const soldOut = rememberSoldOut();

  return async (call) => {
    if (call.kind !== 'reserve') return batches(call);
    if (soldOut.concerns(call.demands)) {
      const seen = await secondLooks(call);
      if (seen !== worthTrying) return seen;
      soldOut.forget(call.demands);
    }
    const outcome = await batches(call);
    if (isShort(outcome)) soldOut.remember(outcome.short);
    return outcome;
  };
}
