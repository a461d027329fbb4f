import { setTimeout as pause } from 'node:timers/promises';
import { isConnectionLost, isDuplicate, isRetryable } from '#mysql/faults.ts';
import { unavailable } from '#subgraph/errors.ts';

export interface LineOptions<Call, Outcome> {
  /** Serves a batch; answers in the order of the calls. Must be repeatable: whoever was served gets the same answer. */
  readonly serve: (calls: readonly Call[]) => Promise<readonly Outcome[]>;
  /** How many batches may be under way at once. */
  readonly workers: number;
  readonly mostPerBatch: number;
  /** What a call weighs, where some are much larger than others; a batch stays below `mostWeight`, unless it is one call. */
  readonly weightOf?: (call: Call) => number;
  readonly mostWeight?: number;
  /** Beyond this, callers are refused at once. */
  readonly mostWaiting: number;
  /** How long a caller may wait for its turn. */
  readonly patienceMs: number;
}

/** Callers stand in a line. Resolves with what the call has led to; rejects with UNAVAILABLE when it is worth repeating. */
export type Line<Call, Outcome> = (call: Call) => Promise<Outcome>;

interface Waiting<Call, Outcome> {
  readonly call: Call;
  readonly until: number;
  readonly resolve: (outcome: Outcome) => void;
  readonly reject: (reason: unknown) => void;
}

const mostAttempts = 4;

/**
 * So many are shared among the free workers: the database works for one part while this process works for the other. Fewer
 * are served sooner by one batch, whose statements cost the same for all of them.
 */
const leastToShare = 32;

/**
 * Whenever a worker is free it takes all who wait, in the order in which they came, and serves them together: alone nobody
 * waits for company, and the more there are the less each of them costs.
 */
export function createLine<Call, Outcome>(options: LineOptions<Call, Outcome>): Line<Call, Outcome> {
  const { serve, workers, mostPerBatch, mostWaiting, patienceMs, weightOf = () => 1, mostWeight = Infinity } = options;
  const waiting: Waiting<Call, Outcome>[] = [];
  let atWork = 0;
  let isCalled = false;
  let isWatched = false;

  /** At the end of this turn of the event loop: who comes in the same breath goes in the same batch. */
  function callWorker(): void {
    if (isCalled || atWork >= workers || waiting.length === 0) return;
    isCalled = true;
    setImmediate(work);
  }

  function work(): void {
    isCalled = false;
    atWork += 1;
    const batch = takeBatch();
    // Who is left is for the next worker.
    callWorker();
    void serveBatch(batch).finally(() => {
      atWork -= 1;
      callWorker();
    });
  }

  /** Also while no worker gets free, nobody waits longer than that. Those who came first are the first to have waited. */
  function watch(): void {
    if (isWatched) return;
    isWatched = true;
    const refuseLate = () => {
      isWatched = false;
      const inTime = waiting.findIndex(({ until }) => until > performance.now());
      rejectAll(waiting.splice(0, inTime === -1 ? waiting.length : inTime), unavailable());
      if (waiting.length > 0) watch();
    };
    setTimeout(refuseLate, patienceMs / 4).unref();
  }

  function takeBatch(): Waiting<Call, Outcome>[] {
    const free = workers - atWork + 1;
    const share = waiting.length < leastToShare ? waiting.length : Math.ceil(waiting.length / free);
    const most = Math.min(share, mostPerBatch);
    let weight = 0;
    let count = 0;
    for (const { call } of waiting) {
      weight += weightOf(call);
      if (count > 0 && (count === most || weight > mostWeight)) break;
      count += 1;
    }
    return waiting.splice(0, count);
  }

  /**
   * A fault of one caller must not be one of its neighbours: a batch that fails is served again in halves, until the one
   * that cannot be served is alone. A lost connection is nobody's fault. It leaves open whether the batch was committed,
   * and serving it again finds out: whoever was served before is answered from what is stored.
   */
  async function serveBatch(batch: readonly Waiting<Call, Outcome>[], attempt = 1): Promise<void> {
    const inTime = batch.filter(isInTime);
    if (inTime.length === 0) return;
    try {
      const outcomes = await serve(inTime.map(({ call }) => call));
      for (const [index, { resolve }] of inTime.entries()) resolve(outcomes[index] as Outcome);
    } catch (error) {
      await serveAfter(error, inTime, attempt);
    }
  }

  async function serveAfter(error: unknown, batch: readonly Waiting<Call, Outcome>[], attempt: number): Promise<void> {
    const isLast = attempt >= mostAttempts;
    if (isConnectionLost(error)) {
      if (isLast) return rejectAll(batch, unavailable(error));
      await pause(Math.random() * 20 * 2 ** attempt);
      return serveBatch(batch, attempt + 1);
    }
    // Rows that somebody does not let go of: they were waited for long enough.
    if (isRetryable(error)) return rejectAll(batch, unavailable(error));
    if (batch.length > 1) {
      const half = Math.ceil(batch.length / 2);
      await serveBatch(batch.slice(0, half), attempt);
      return serveBatch(batch.slice(half), attempt);
    }
    // Somebody else wrote the same row since this transaction looked for it: it is there now, and will be found.
    if (isDuplicate(error, 'PRIMARY') && !isLast) return serveBatch(batch, attempt + 1);
    return rejectAll(batch, error);
  }

  return (call) => {
    if (waiting.length >= mostWaiting) return Promise.reject(unavailable());
    return new Promise((resolve, reject) => {
      waiting.push({ call, until: performance.now() + patienceMs, resolve, reject });
      callWorker();
      watch();
    });
  };
}

function isInTime<Call, Outcome>({ until, reject }: Waiting<Call, Outcome>): boolean {
  const inTime = performance.now() <= until;
  if (!inTime) reject(unavailable());
  return inTime;
}

function rejectAll<Call, Outcome>(batch: readonly Waiting<Call, Outcome>[], reason: unknown): void {
  for (const { reject } of batch) reject(reason);
}
