import type { RowDataPacket } from 'mysql2/promise';
import { dropDatabases } from '#mysql/drop-databases.ts';
import { freshPrefix } from '#testing/database.ts';
import { measure, type Window } from '../windows.ts';
import { brokenInvariants, type Ground, layGround } from './ground.ts';
import { openNaive } from './naive.ts';
import { type Scenario, stockScenarios } from './scenarios.ts';

export interface Measured {
  readonly scenario: Scenario;
  readonly windows: ReadonlyMap<string, readonly Window[]>;
  /** Deadlocks that the server counted while each of them worked; null where it does not count them. */
  readonly deadlocks: ReadonlyMap<string, number | null>;
}

export interface StockOptions {
  readonly databaseUrl: string;
  readonly rounds: number;
  readonly windowMs: number;
  readonly say: (line: string) => void;
}

/** Reservations, against a control in the same run. Throws when the numbers were bought with a broken invariant. */
export async function measureStock({ databaseUrl, rounds, windowMs, say }: StockOptions): Promise<Measured[]> {
  const databasePrefix = freshPrefix();
  const ground = await layGround(databaseUrl, databasePrefix);
  try {
    const naive = await openNaive(ground);
    const databasePid = await pidOfServer(ground);
    const measured: Measured[] = [];
    for (const scenario of await stockScenarios(ground, naive)) {
      say(scenario.title);
      const windows = await measure(scenario.contenders, { rounds, windowMs, databasePid });
      measured.push({ scenario, windows, deadlocks: await countDeadlocks(ground, scenario) });
    }
    const broken = await brokenInvariants(ground);
    if (broken.length > 0) throw new Error(`These do not hold after the measurement: ${broken.join('; ')}`);
    return measured;
  } finally {
    await ground.subgraph.stop();
    await dropDatabases(databaseUrl, databasePrefix);
  }
}

/** A second of each, by itself: the server counts for everybody. */
async function countDeadlocks(ground: Ground, { contenders }: Scenario): Promise<Map<string, number | null>> {
  const counts = new Map<string, number | null>();
  for (const contender of contenders) {
    const before = await deadlocksSoFar(ground);
    await measure([contender], { rounds: 1, windowMs: 1_000, databasePid: null });
    const after = await deadlocksSoFar(ground);
    counts.set(contender.name, before === null || after === null ? null : after - before);
  }
  return counts;
}

async function deadlocksSoFar({ sql }: Ground): Promise<number | null> {
  const [metric] = await sql("SELECT count FROM information_schema.innodb_metrics WHERE name = 'lock_deadlocks'");
  const value: unknown = metric?.count ?? metric?.COUNT;
  return value === undefined ? null : Number(value);
}

/** Null when the server runs elsewhere. */
async function pidOfServer({ sql }: Ground): Promise<number | null> {
  const { readFileSync } = await import('node:fs');
  try {
    const [row] = await sql('SELECT @@pid_file AS file');
    return Number.parseInt(readFileSync((row as RowDataPacket).file, 'utf8'), 10);
  } catch {
    return null;
  }
}
