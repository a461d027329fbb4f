import { setTimeout as pause } from 'node:timers/promises';
import { dropDatabases } from '#mysql/drop-databases.ts';
import { freshPrefix } from '#testing/database.ts';
import type { BenchOptions } from '../bench.ts';
import { type Arrival, arrive } from '../overload/arrivals.ts';
import { count, ms, type Section, table } from '../report.ts';
import { brokenInvariants, type Ground, layGround, stockUp } from '../stock/ground.ts';
import { reserveOne } from '../stock/scenarios.ts';
import { measure, percentile, spreadOf } from '../windows.ts';
import { holdMany } from './hold-many.ts';

const holds = 100_000;
/** Over so many variants, other ones than those that the load wants. */
const heldVariants = 1_000;
/** Time enough to write them all, and to see what is usual. */
const holdMs = 50_000;
const usualMs = 15_000;
const longestMs = 60_000;

/** A launch that nobody paid for: all its holds end in the same moment, while others go on reserving. */
export async function measureExpiry({ databaseUrl, rounds, windowMs, say }: BenchOptions): Promise<Section[]> {
  const databasePrefix = freshPrefix();
  const ground = await layGround(databaseUrl, databasePrefix, { background: true });
  try {
    const [hot = ''] = await stockUp(ground, 1, 100_000_000);
    const work = () => reserveOne(ground, hot);
    say('Finding the peak');
    const windows = await measure([{ name: 'peak', callers: 64, work }], { rounds, windowMs, databasePid: null });
    const peak = spreadOf((windows.get('peak') ?? []).map(({ perSecond }) => perSecond)).median;
    say(`Holding ${count(holds)} units`);
    const variantIds = await stockUp(ground, heldVariants, holds / heldVariants);
    const expiresAt = new Date((await databaseClock(ground)) + holdMs);
    await holdMany(ground, { variantIds, holds, expiresAt });

    const half = { perSecond: peak / 2, work };
    const usual = await arrive({ ...half, forMs: usualMs });
    const leftMs = expiresAt.getTime() - (await databaseClock(ground));
    if (leftMs < 0) throw new Error('They have expired already');
    await pause(leftMs);
    say('All of them expire');
    const { seconds, arrivals } = await whileTheyExpire(ground, half);
    const broken = await brokenInvariants(ground);
    if (broken.length > 0) throw new Error(`These do not hold after the measurement: ${broken.join('; ')}`);
    return [
      {
        title: `${count(holds)} holds expire together, while others reserve at half the peak`,
        target: 'all released within 15 s; p99 of the others at most doubled',
        table: table(
          ['', 'reservations per second', 'p50 ms', 'p99 ms'],
          [
            ['before', ...columnsOf(usual, usualMs)],
            [`while they expire: ${seconds.toFixed(1)} s`, ...columnsOf(arrivals, seconds * 1_000)],
          ],
        ),
        remark: `The peak is ${count(peak)} a second, one hot variant, 64 callers.`,
      },
    ];
  } finally {
    await ground.subgraph.stop();
    await dropDatabases(databaseUrl, databasePrefix);
  }
}

/** Until none of them is held, by the sweep that always runs. */
async function whileTheyExpire(ground: Ground, load: { perSecond: number; work: () => Promise<string> }) {
  const expiredAt = performance.now();
  const arrivals: Arrival[] = [];
  for (;;) {
    arrivals.push(...(await arrive({ ...load, forMs: 500 })));
    const [left] = await ground.sql(
      "SELECT COUNT(*) AS held FROM reservations WHERE status = 'HELD' AND expires_at <= NOW(3)",
    );
    if (Number(left?.held) === 0) return { seconds: (performance.now() - expiredAt) / 1_000, arrivals };
    if (performance.now() - expiredAt > longestMs) throw new Error(`${left?.held} are still held`);
  }
}

async function databaseClock({ sql }: Ground): Promise<number> {
  const [row] = await sql('SELECT NOW(3) AS now');
  if (!row) throw new Error('The database has no clock');
  return (row.now as Date).getTime();
}

function columnsOf(arrivals: readonly Arrival[], forMs: number): string[] {
  const failed = arrivals.filter(({ outcome }) => outcome !== 'ReserveStockSuccess');
  if (failed.length > 0) throw new Error(`The service says ${failed[0]?.outcome}`);
  const latencies = arrivals.map(({ milliseconds }) => milliseconds);
  return [count((arrivals.length * 1_000) / forMs), ms(percentile(latencies, 0.5)), ms(percentile(latencies, 0.99))];
}
