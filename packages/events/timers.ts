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
  readonly work: () => Promise<unknown>;
  readonly log: Logger;
}

/** Never runs the work twice at once. A failure is logged, and the next tick tries again. */
export function repeat({ name, everyMs, work, log }: RepeatedWork): Loop {
  let stopped = false;
  let again = false;
  let running: Promise<void> | null = null;
  let timer: NodeJS.Timeout | undefined;

  async function run(): Promise<void> {
    do {
      again = false;
      try {
        await work();
      } catch (error) {
        if (!stopped) log.error({ err: error, loop: name }, 'loop failed, will be repeated');
      }
    } while (again && !stopped);
    running = null;
    if (!stopped) timer = setTimeout(start, everyMs);
  }

  function start(): void {
    clearTimeout(timer);
    if (running) again = true;
    else if (!stopped) running = run();
  }

  timer = setTimeout(start, everyMs);
  return {
    nudge: start,
    stop: async () => {
      stopped = true;
      clearTimeout(timer);
      await running;
    },
  };
}
