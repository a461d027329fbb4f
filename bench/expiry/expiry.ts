import { setTimeout as pause } from 'node:timers/promises';
import { dropDatabases } from '#mysql/drop-databases.ts';
import { freshPrefix } from '#testing/database.ts';
import { expireReservations } from '../../subgraphs/warehouses/reservation/expire-overdue.ts';
import type { BenchOptions } from '../bench.ts';
import { type Arrival, type Arrivals, arrive } from '../overload/arrivals.ts';
import { count, ms, type Section, table, withSpread } from '../report.ts';
import { type Ground, layGround, requireInvariants, stockUp } from '../stock/ground.ts';
import { reserveOne } from '../stock/scenarios.ts';
import { measure, percentile, spreadOf } from '../windows.ts';
import { holdMany } from './hold-many.ts';

const holds = 100_000;
/** Over so many variants, other ones than those that the load wants. */
const heldVariants = 1_000;
/** Time enough to write them all, and to see what is usual. */
const holdMs = 50_000;
const usualMs = 15_000;
const launchCount = 3;
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
    const half = { perSecond: peak / 2, work };
    const launches: Launch[] = [];
    for (let launch = 1; launch <= launchCount; launch += 1) {
      say(`Launch ${launch} of ${launchCount}`);
      launches.push(await launchAndExpire(ground, half));
    }
    await requireInvariants(ground);
    const free = withSpread(
      launches.map((launch) => launch.free),
      (seconds) => seconds.toFixed(1),
    );
    const told = withSpread(
      launches.map((launch) => launch.told),
      count,
    );
    return [
      {
        title: `${count(holds)} holds expire together, while others reserve at half the peak`,
        target: 'all released within 15 s; p99 of the others at most doubled',
        table: table(
          ['', 'reservations per second', 'p50 ms', 'p99 ms', 'refused in all'],
          [
            [`${usualMs / 1_000} s before`, ...columnsOf(launches.map(({ before }) => before))],
            [`${usualMs / 1_000} s from then on`, ...columnsOf(launches.map(({ after }) => after))],
          ],
        ),
        remark:
          `All their stock was free after ${free} s; ` +
          `${told} of their reservations said so after ${usualMs / 1_000} s, the others when there was ` +
          `time. Medians of ${launchCount}, with the least and the most in ` +
          'brackets. Refused, with `UNAVAILABLE`, is who comes while 4,096 are waiting. ' +
          `The peak is ${count(peak)} a second, one hot variant, 64 callers.`,
      },
    ];
  } finally {
    await ground.subgraph.stop();
    await dropDatabases(databaseUrl, databasePrefix);
  }
}

interface Launch {
  readonly before: Phase;
  readonly after: Phase;
  /** Seconds from their end until nothing of their stock was reserved any more. */
  readonly free: number;
  /** How many reservations said within the time that they had expired. */
  readonly told: number;
}

interface Phase {
  readonly seconds: number;
  readonly arrivals: readonly Arrival[];
}

type Load = Pick<Arrivals, 'perSecond' | 'work'>;

async function launchAndExpire(ground: Ground, load: Load): Promise<Launch> {
  const variantIds = await stockUp(ground, heldVariants, holds / heldVariants);
  const expiresAt = new Date((await databaseClock(ground)) + holdMs);
  await holdMany(ground, { variantIds, holds, expiresAt });
  const before = await during(load, async () => true);
  const leftMs = expiresAt.getTime() - (await databaseClock(ground));
  if (leftMs < 0) throw new Error('They have expired already');
  await pause(leftMs);
  const endedAt = performance.now();
  let free: number | null = null;
  const after = await during(load, async () => {
    const [due] = await ground.sql('SELECT variant_id FROM stock WHERE release_at <= NOW(3) LIMIT 1');
    if (!due) free ??= (performance.now() - endedAt) / 1_000;
    return !due;
  });
  const [left] = await ground.sql("SELECT COUNT(*) AS n FROM reservations WHERE status = 'HELD' AND expires_at = ?", [
    expiresAt,
  ]);
  // The next launch begins with none of these.
  while ((await expireReservations(ground.subgraph.serviceContext())) > 0);
  return { before, after, free: free ?? Number.NaN, told: holds - Number(left?.n) };
}

/** The load for `usualMs`, and for as long as there is something left to see. */
async function during(load: Load, isDone: () => Promise<boolean>): Promise<Phase> {
  const arrivals: Arrival[] = [];
  const begunAt = performance.now();
  const since = () => performance.now() - begunAt;
  for (let done = false; !done || since() < usualMs; ) {
    arrivals.push(...(await arrive({ ...load, forMs: 500 })));
    done = await isDone();
    if (since() > longestMs) throw new Error('Some of their stock is reserved still');
  }
  return { seconds: since() / 1_000, arrivals };
}

async function databaseClock({ sql }: Ground): Promise<number> {
  const [row] = await sql('SELECT NOW(3) AS now');
  if (!row) throw new Error('The database has no clock');
  return (row.now as Date).getTime();
}

function columnsOf(phases: readonly Phase[]): string[] {
  const measured = phases.map(({ seconds, arrivals }) => {
    const by = Map.groupBy(arrivals, ({ outcome }) => outcome);
    const served = by.get('ReserveStockSuccess') ?? [];
    const refused = by.get('UNAVAILABLE') ?? [];
    if (served.length + refused.length < arrivals.length) {
      throw new Error(`The service says ${[...by.keys()].join(', ')}`);
    }
    const latencies = served.map(({ milliseconds }) => milliseconds);
    const at = (share: number) => percentile(latencies, share);
    return { perSecond: served.length / seconds, refused: refused.length, p50: at(0.5), p99: at(0.99) };
  });
  const over = (of: (phase: (typeof measured)[number]) => number, write: (value: number) => string) =>
    withSpread(measured.map(of), write);
  return [
    over(({ perSecond }) => perSecond, count),
    over(({ p50 }) => p50, ms),
    over(({ p99 }) => p99, ms),
    over(({ refused }) => refused, count),
  ];
}
