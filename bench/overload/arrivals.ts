import { setTimeout as pause } from 'node:timers/promises';

/** One who came, when (in milliseconds since the first could), what was said, and after how long. */
export interface Arrival {
  readonly at: number;
  readonly outcome: string;
  readonly milliseconds: number;
}

export interface Arrivals {
  readonly perSecond: number;
  readonly forMs: number;
  /** Resolves with what was said. */
  readonly work: (caller: number) => Promise<string>;
}

/** Who is due comes together: waking up for each would cost the marketplace, which shares the machine, what it is measured by. */
const stepMs = 10;

/** Callers who come at a steady rate whether or not those before them have been answered; resolves when all have. */
export async function arrive({ perSecond, forMs, work }: Arrivals): Promise<Arrival[]> {
  const arrivals: Promise<Arrival>[] = [];
  const began = performance.now();
  for (let now = began; now < began + forMs; now = performance.now()) {
    const due = Math.floor(((now - began) / 1_000) * perSecond);
    while (arrivals.length < due) arrivals.push(comeOnce(work, arrivals.length, began));
    await pause(stepMs);
  }
  return Promise.all(arrivals);
}

async function comeOnce(work: Arrivals['work'], caller: number, began: number): Promise<Arrival> {
  const at = performance.now();
  const outcome = await work(caller).catch((error: unknown) => (error instanceof Error ? error.name : 'failed'));
  return { at: at - began, outcome, milliseconds: performance.now() - at };
}
