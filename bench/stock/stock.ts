import { dropDatabases } from '#mysql/drop-databases.ts';
import { freshPrefix } from '#testing/database.ts';
import type { BenchOptions } from '../bench.ts';
import { pidOfServer } from '../database-pid.ts';
import { comparisonTable, type Section } from '../report.ts';
import { measure } from '../windows.ts';
import { type Ground, layGround, requireInvariants } from './ground.ts';
import { openNaive } from './naive.ts';
import { type Scenario, stockScenarios } from './scenarios.ts';

/** Reservations, against a control in the same run. Throws when the numbers were bought with a broken invariant. */
export async function measureStock({ databaseUrl, rounds, windowMs, say }: BenchOptions): Promise<Section[]> {
  const databasePrefix = freshPrefix();
  const ground = await layGround(databaseUrl, databasePrefix);
  try {
    const naive = await openNaive(ground);
    const databasePid = await pidOfServer(databaseUrl);
    const sections: Section[] = [];
    for (const scenario of await stockScenarios(ground, naive)) {
      const { title, target, contenders } = scenario;
      say(title);
      const windows = await measure(contenders, { rounds, windowMs, databasePid });
      const also = { title: 'deadlocks', of: await countDeadlocks(ground, scenario) };
      sections.push({ title, target, table: comparisonTable({ contenders, windows, also }) });
    }
    await requireInvariants(ground);
    return sections;
  } finally {
    await ground.subgraph.stop();
    await dropDatabases(databaseUrl, databasePrefix);
  }
}

/** A second of each, by itself: the server counts for everybody. */
async function countDeadlocks(ground: Ground, { contenders }: Scenario): Promise<Map<string, string>> {
  const counts = new Map<string, string>();
  for (const contender of contenders) {
    const before = await deadlocksSoFar(ground);
    await measure([contender], { rounds: 1, windowMs: 1_000, databasePid: null });
    const after = await deadlocksSoFar(ground);
    counts.set(contender.name, before === null || after === null ? '?' : String(after - before));
  }
  return counts;
}

async function deadlocksSoFar({ sql }: Ground): Promise<number | null> {
  const [metric] = await sql("SELECT count FROM information_schema.innodb_metrics WHERE name = 'lock_deadlocks'");
  const value: unknown = metric?.count ?? metric?.COUNT;
  return value === undefined ? null : Number(value);
}
