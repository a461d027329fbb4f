import path from 'node:path';
import type { BenchOptions } from '../bench.ts';
import { buy, told } from '../checkout/buy.ts';
import {
  type BenchedMarketplace,
  type MarketplaceSize,
  openMarketplace,
  requireInvariants,
} from '../checkout/marketplace.ts';
import { count, ms, type Section, table, withSpread } from '../report.ts';
import { measure, percentile } from '../windows.ts';
import { type Arrival, arrive } from './arrivals.ts';

const overloads = 3;
const overloadMs = 10_000;
/** As long as the overload: what orders cause in the background is done in this time, too, instead of after it. */
const peakMs = overloadMs;
const recoveryMs = 8_000;

/**
 * Three times as many checkouts as the marketplace can carry: buyers come at a rate of their own and do not wait for each
 * other. The control is the same marketplace without the limit of operations under way.
 */
export async function measureOverload(options: BenchOptions): Promise<Section[]> {
  const withoutLimit = ['--import', path.join(import.meta.dirname, 'without-the-limit.ts')];
  const control = await overloadOne({ ...options, nodeOptions: withoutLimit });
  const limited = await overloadOne(options);
  const unkept = await overloadOne({ ...options, newConnections: true });
  const heads = ['', 'peak', 'offered', 'served', 'of the peak', 'p99 of the served', 'refused', 'p99 of the refused'];
  return [
    {
      title: 'Three times the peak, for ten seconds',
      target: '80% of the peak goes on being served; the others are refused within 100 ms, and may try again',
      table: table(
        [...heads, 'failed otherwise', 'answered in 2 x the usual p99 after'],
        [
          ['control: without the limit', ...columnsOf(control)],
          ['with the limit', ...columnsOf(limited)],
          ['with the limit, each request on a new connection', ...columnsOf(unkept)],
        ],
      ),
      remark:
        `Per second, and in milliseconds: medians of ${overloads} overloads, each between two measurements of the peak, with ` +
        'the least and the most in brackets. Served is answered within five seconds; refused is 503 with `UNAVAILABLE` and ' +
        '`Retry-After`. The last column is how long after the overload, at half the peak, it took until a second passed in ' +
        'which 99 of 100 were served within twice what is usual at half the peak.',
    },
  ];
}

interface Overloaded {
  /** Per second, of 64 buyers who wait for their answers: before and after. */
  readonly peak: number;
  readonly during: readonly Arrival[];
  /** Seconds until it served as before; infinite when it never did. */
  readonly recoveredAfter: number;
}

async function overloadOne({
  databaseUrl,
  say,
  ...how
}: BenchOptions & Pick<MarketplaceSize, 'nodeOptions' | 'newConnections'>): Promise<Overloaded[]> {
  const marketplace = await openMarketplace({ databaseUrl, buyers: 64, variants: 20, units: 1_000_000, ...how });
  try {
    await peakOf(marketplace);
    let before = await peakOf(marketplace);
    const usual = latenciesOf(await come(marketplace, before / 2, 3_000), 'CheckoutSuccess');
    const overloaded: Overloaded[] = [];
    for (let round = 0; round < overloads; round += 1) {
      say(`Three times ${count(before)} a second`);
      const during = await come(marketplace, before * 3, overloadMs);
      const recovery = await come(marketplace, before / 2, recoveryMs);
      const after = await peakOf(marketplace);
      const recoveredAfter = secondsUntilUsual(recovery, percentile(usual, 0.99) * 2);
      overloaded.push({ peak: (before + after) / 2, during, recoveredAfter });
      before = after;
    }
    await requireInvariants(marketplace, databaseUrl);
    return overloaded;
  } finally {
    await marketplace.stop();
  }
}

async function peakOf(marketplace: BenchedMarketplace): Promise<number> {
  const buyers = { name: 'buyers', callers: 64, work: (buyer: number) => buy(marketplace, buyer) };
  const windows = await measure([buyers], { rounds: 1, windowMs: peakMs, databasePid: null });
  return windows.get('buyers')?.[0]?.perSecond ?? 0;
}

const come = (marketplace: BenchedMarketplace, perSecond: number, forMs: number) =>
  arrive({ perSecond, forMs, work: async (buyer) => told(await buy(marketplace, buyer)) });

const latenciesOf = (arrivals: readonly Arrival[], outcome: string) =>
  arrivals.filter((one) => one.outcome === outcome).map(({ milliseconds }) => milliseconds);

const soonEnoughMs = 5_000;

function columnsOf(overloaded: readonly Overloaded[]): string[] {
  const rounds = overloaded.map(({ peak, during, recoveredAfter }) => {
    const served = latenciesOf(during, 'CheckoutSuccess').filter((milliseconds) => milliseconds <= soonEnoughMs);
    const refused = latenciesOf(during, 'UNAVAILABLE');
    return { peak, during, served, refused, recoveredAfter };
  });
  type Round = (typeof rounds)[number];
  const over = (of: (round: Round) => number, write: (value: number) => string) => withSpread(rounds.map(of), write);
  const perSecond = (some: number) => (some * 1_000) / overloadMs;
  const orNever = (seconds: number) =>
    Number.isFinite(seconds) ? `${seconds} s` : `not within ${recoveryMs / 1_000} s`;
  return [
    over(({ peak }) => peak, count),
    over(({ during }) => perSecond(during.length), count),
    over(({ served }) => perSecond(served.length), count),
    over(
      ({ served, peak }) => (perSecond(served.length) / peak) * 100,
      (share) => `${count(share)}%`,
    ),
    over(({ served }) => percentile(served, 0.99), ms),
    over(({ refused }) => perSecond(refused.length), count),
    rounds.some(({ refused }) => refused.length > 0) ? over(({ refused }) => percentile(refused, 0.99), ms) : 'none',
    over(({ during, served, refused }) => perSecond(during.length - served.length - refused.length), count),
    over(({ recoveredAfter }) => recoveredAfter, orNever),
  ];
}

/** The end of the first second, by arrival, in which the answers came as usual again. */
function secondsUntilUsual(arrivals: readonly Arrival[], usualP99: number): number {
  for (let second = 0; second < recoveryMs / 1_000; second += 1) {
    const ofSecond = arrivals.filter(({ at }) => Math.floor(at / 1_000) === second);
    const asUsual = latenciesOf(ofSecond, 'CheckoutSuccess').filter((milliseconds) => milliseconds <= usualP99);
    if (ofSecond.length > 0 && asUsual.length >= ofSecond.length * 0.99) return second + 1;
  }
  return Number.POSITIVE_INFINITY;
}
