import { type CpuReading, cpuBetween, type Measured, readCpu } from './cpu.ts';

/** Somebody who does the same work again and again: the service, or the control that it is compared with. */
export interface Contender {
  readonly name: string;
  /** How many do so at once, each of them as soon as it has an answer. */
  readonly callers: number;
  /** One piece of work of one of the callers. */
  readonly work: (caller: number) => Promise<unknown>;
}

/** What one contender did in one window. */
export interface Window {
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  /** Microseconds of CPU per piece of work, by the service and by the database server; null where it cannot be seen. */
  readonly nodeCpu: number;
  readonly databaseCpu: number | null;
  /** Of the machine's cores, how many were busy with something else. */
  readonly foreignCores: number | null;
}

export interface WindowOptions extends Measured {
  readonly rounds: number;
  readonly windowMs: number;
}

/**
 * Lets the contenders work by turns in short windows, so that whatever else the machine does hits all of them alike, after
 * one short window each that does not count.
 */
export async function measure(
  contenders: readonly Contender[],
  { rounds, windowMs, ...pids }: WindowOptions,
): Promise<Map<string, Window[]>> {
  const windows = new Map(contenders.map(({ name }) => [name, [] as Window[]]));
  for (const contender of contenders) await runWindow(contender, windowMs / 3, pids);
  for (let round = 0; round < rounds; round += 1) {
    for (let turn = 0; turn < contenders.length; turn += 1) {
      const contender = contenders[(turn + round) % contenders.length] as Contender;
      windows.get(contender.name)?.push(await runWindow(contender, windowMs, pids));
    }
  }
  return windows;
}

async function runWindow({ callers, work }: Contender, windowMs: number, pids: Measured): Promise<Window> {
  const latencies: number[] = [];
  const cpuBefore: CpuReading = readCpu(pids);
  const began = performance.now();
  const until = began + windowMs;
  await Promise.all(
    Array.from({ length: callers }, async (_, caller) => {
      for (let now = performance.now(); now < until; ) {
        await work(caller);
        const after = performance.now();
        latencies.push(after - now);
        now = after;
      }
    }),
  );
  const seconds = (performance.now() - began) / 1_000;
  const cpu = cpuBetween(cpuBefore, readCpu(pids));
  return {
    perSecond: latencies.length / seconds,
    p50: percentile(latencies, 0.5),
    p99: percentile(latencies, 0.99),
    nodeCpu: (cpu.node * 1e6) / latencies.length,
    databaseCpu: cpu.database === null ? null : (cpu.database * 1e6) / latencies.length,
    foreignCores: cpu.foreign === null ? null : cpu.foreign / seconds,
  };
}

/** The value that this share of them does not exceed; NaN of none. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((left, right) => left - right);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** The middle one, and how far the windows lie apart. */
export function spreadOf(values: readonly number[]): { median: number; least: number; most: number } {
  const sorted = [...values].sort((left, right) => left - right);
  const middle = sorted[Math.floor(sorted.length / 2)] ?? 0;
  return { median: middle, least: sorted[0] ?? 0, most: sorted.at(-1) ?? 0 };
}
