import type { Logger } from 'pino';

/** Work that is done again and again until it is stopped. */
export interface Loop {
  /** Does the work now instead of at the next tick; while it is being done, once more afterwards. */
  nudge(): void;
  /** Resolves when the work under way has ended; none begins after that. */
  stop(): Promise<void>;
}

export interface RepeatedWork {
  readonly name: string;
  readonly everyMs: number;
  /** Work in rounds looks at the signal between them, and ends when it is aborted. */
  readonly work: (ending: AbortSignal) => Promise<unknown>;
  readonly log: Logger;
}

/** However seldom: a process that is started anew every hour does what is to be done by the hour. */
const firstWithinMs = 60_000;

/** Never runs the work twice at once. A failure is logged, and the next tick tries again. */
export function repeat({ name, everyMs, work, log }: RepeatedWork): Loop {
  const ending = new AbortController();
  let again = false;
  let running: Promise<void> | null = null;
  let timer: NodeJS.Timeout | undefined;

  async function run(): Promise<void> {
    do {
      again = false;
      try {
        await work(ending.signal);
      } catch (error) {
        if (!ending.signal.aborted) log.error({ err: error, loop: name }, 'loop failed, will be repeated');
      }
    } while (again && !ending.signal.aborted);
    running = null;
    if (!ending.signal.aborted) timer = setTimeout(start, everyMs);
  }

  function start(): void {
    clearTimeout(timer);
    if (running) again = true;
    else if (!ending.signal.aborted) running = run();
  }

  timer = setTimeout(start, Math.min(everyMs, firstWithinMs));
  return {
    nudge: start,
    stop: async () => {
      ending.abort();
      clearTimeout(timer);
      await running;
    },
  };
}
