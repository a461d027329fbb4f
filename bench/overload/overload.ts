import path from 'node:path';
import type { BenchOptions } from '../bench.ts';
import { buy, told } from '../checkout/buy.ts';
import { type BenchedMarketplace, openMarketplace, requireInvariants } from '../checkout/marketplace.ts';
import { count, ms, type Section, table } from '../report.ts';
import { measure, percentile, spreadOf } from '../windows.ts';
import { type Arrival, arrive } from './arrivals.ts';

const overloadMs = 10_000;
const recoveryMs = 8_000;

/**
 * Three times as many checkouts as the marketplace can carry: buyers come at a rate of their own and do not wait for each
 * other. The control is the same marketplace without the limit of operations under way.
 */
export async function measureOverload(options: BenchOptions): Promise<Section[]> {
  const withoutLimit = ['--import', path.join(import.meta.dirname, 'without-the-limit.ts')];
  const control = await overloadOne({ ...options, nodeOptions: withoutLimit });
  const limited = await overloadOne(options);
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
        ],
      ),
      remark:
        'Per second, and in milliseconds. Served is answered within five seconds; refused is 503 with `UNAVAILABLE` and ' +
        '`Retry-After`. The last column is how long after the overload, at half the peak, it took until a second passed in ' +
        'which 99 of 100 were served within twice what is usual at half the peak.',
    },
  ];
}

interface Overloaded {
  readonly peak: number;
  readonly offered: number;
  readonly during: readonly Arrival[];
  /** Seconds until it served as before; null when it never did. */
  readonly recoveredAfter: number | null;
}

async function overloadOne({
  databaseUrl,
  rounds,
  windowMs,
  say,
  nodeOptions,
}: BenchOptions & { readonly nodeOptions?: readonly string[] }): Promise<Overloaded> {
  const marketplace = await openMarketplace({
    databaseUrl,
    buyers: 64,
    variants: 20,
    units: 1_000_000,
    ...(nodeOptions ? { nodeOptions } : {}),
  });
  try {
    say('Finding the peak');
    const work = (buyer: number) => buy(marketplace, buyer);
    const windows = await measure([{ name: 'buyers', callers: 64, work }], {
      rounds: rounds + 2,
      windowMs,
      databasePid: null,
    });
    const peak = spreadOf((windows.get('buyers') ?? []).slice(2).map(({ perSecond }) => perSecond)).median;
    const usual = latenciesOf(await come(marketplace, peak / 2, 3_000), 'CheckoutSuccess');
    say(`Three times ${count(peak)} a second`);
    const during = await come(marketplace, peak * 3, overloadMs);
    const after = await come(marketplace, peak / 2, recoveryMs);
    await requireInvariants(marketplace, databaseUrl);
    const recoveredAfter = secondsUntilUsual(after, percentile(usual, 0.99) * 2);
    return { peak, offered: (during.length * 1_000) / overloadMs, during, recoveredAfter };
  } finally {
    await marketplace.stop();
  }
}

const come = (marketplace: BenchedMarketplace, perSecond: number, forMs: number) =>
  arrive({ perSecond, forMs, work: async (buyer) => told(await buy(marketplace, buyer)) });

const latenciesOf = (arrivals: readonly Arrival[], outcome: string) =>
  arrivals.filter((one) => one.outcome === outcome).map(({ milliseconds }) => milliseconds);

const soonEnoughMs = 5_000;

function columnsOf({ peak, offered, during, recoveredAfter }: Overloaded): string[] {
  const served = latenciesOf(during, 'CheckoutSuccess').filter((milliseconds) => milliseconds <= soonEnoughMs);
  const refused = latenciesOf(during, 'UNAVAILABLE');
  const perSecond = (some: readonly unknown[]) => (some.length * 1_000) / overloadMs;
  return [
    count(peak),
    count(offered),
    count(perSecond(served)),
    `${Math.round((perSecond(served) / peak) * 100)}%`,
    ms(percentile(served, 0.99)),
    count(perSecond(refused)),
    refused.length > 0 ? ms(percentile(refused, 0.99)) : 'none',
    count(perSecond(during) - perSecond(served) - perSecond(refused)),
    recoveredAfter === null ? `not within ${recoveryMs / 1_000} s` : `${recoveredAfter} s`,
  ];
}

/** The end of the first second, by arrival, in which the answers came as usual again. */
function secondsUntilUsual(arrivals: readonly Arrival[], usualP99: number): number | null {
  for (let second = 0; second < recoveryMs / 1_000; second += 1) {
    const ofSecond = arrivals.filter(({ at }) => Math.floor(at / 1_000) === second);
    const asUsual = latenciesOf(ofSecond, 'CheckoutSuccess').filter((milliseconds) => milliseconds <= usualP99);
    if (ofSecond.length > 0 && asUsual.length >= ofSecond.length * 0.99) return second + 1;
  }
  return null;
}
