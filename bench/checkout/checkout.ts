import { statementsOf } from '#testing/statements.ts';
import type { BenchOptions } from '../bench.ts';
import { pidOfServer } from '../database-pid.ts';
import { comparisonTable, type Section } from '../report.ts';
import { type Contender, measure } from '../windows.ts';
import { buy, buyNothing, told } from './buy.ts';
import { type BenchedMarketplace, openMarketplace, requireInvariants } from './marketplace.ts';

/** Whole checkouts over HTTP through the gateway; the control is a checkout that the gateway passes on and nobody works on. */
export async function measureCheckout({ databaseUrl, rounds, windowMs, say }: BenchOptions): Promise<Section[]> {
  const marketplace = await openMarketplace({ databaseUrl, buyers: 64, variants: 20, units: 1_000_000 });
  try {
    const pids = { databasePid: await pidOfServer(databaseUrl), servicePid: marketplace.pid };
    say('Warming up');
    await measure([byBuyers(marketplace, 64)], { rounds: 3, windowMs, ...pids });
    const sections: Section[] = [];
    for (const buyers of [64, 1]) {
      const contenders = [nothing(marketplace, buyers), byBuyers(marketplace, buyers)];
      const title = buyers === 1 ? 'One idle buyer' : `Two-shop orders, ${buyers} buyers`;
      say(title);
      const windows = await measure(contenders, { rounds, windowMs, ...pids });
      const also = { title: 'statements each', of: await countStatements(marketplace, contenders) };
      const target = buyers === 1 ? 'p50 below 25 ms' : 'what dominates is the database';
      sections.push({ title, target, table: comparisonTable({ contenders, windows, also }) });
    }
    await requireInvariants(marketplace, databaseUrl);
    return sections;
  } finally {
    await marketplace.stop();
  }
}

const byBuyers = (marketplace: BenchedMarketplace, callers: number): Contender => ({
  name: 'checkout',
  callers,
  work: async (buyer) => expectTold(told(await buy(marketplace, buyer)), 'CheckoutSuccess'),
});

const nothing = (marketplace: BenchedMarketplace, callers: number): Contender => ({
  name: 'control: a checkout of nothing',
  callers,
  work: async (buyer) => expectTold(told(await buyNothing(marketplace, buyer)), 'EmptyCheckoutError'),
});

function expectTold(said: string, expected: string): void {
  if (said !== expected) throw new Error(`The marketplace says ${said}`);
}

const counted = 20;

/** One after the other, with whatever the relays and sweeps do meanwhile. */
async function countStatements(
  { journey }: BenchedMarketplace,
  contenders: readonly Contender[],
): Promise<Map<string, string>> {
  const counts = new Map<string, string>();
  for (const { name, work } of contenders) {
    const statements = await statementsOf(journey.databasePrefix, async () => {
      for (let buyer = 0; buyer < counted; buyer += 1) await work(buyer);
    });
    counts.set(name, (statements.length / counted).toFixed(1));
  }
  return counts;
}
