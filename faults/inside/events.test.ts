import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { snapshot } from '../../gateway/journeys/snapshot.ts';
import { chance, scaled } from '../scale.ts';
import { carelessTransport, replayByRelays, replayOutboxes } from './deliveries.ts';
import { brokenInvariants, type Market, startMarket } from './market.ts';
import { isFull, seeded } from './seed.ts';
import { hashOf, stateOf } from './state.ts';
import { type Telling, tellStory } from './story.ts';

const inbox = vi.hoisted(() => ({ forgets: false }));
vi.mock(import('#events/inbox.ts'), async (original) => {
  const { takeIn, wasTakenIn } = await original();
  return {
    takeIn: async (tx, fact) => inbox.forgets || takeIn(tx, fact),
    wasTakenIn: async (read, fact) => !inbox.forgets && wasTakenIn(read, fact),
  };
});

const stories = scaled({ share: 1, full: 10 });
const length = scaled({ share: 14, full: 60 });
const markets: Market[] = [];
const newMarket = async () => {
  const market = await startMarket();
  markets.push(market);
  return market;
};
beforeEach(() => {
  inbox.forgets = false;
});
afterEach(async () => {
  await Promise.all(markets.splice(0).map((market) => market.stop()));
});

const promptly: Telling = { deliver: (market) => market.settle(), deliverAll: (market) => market.settle() };
/** The relays are down while the story goes on, and then find everything that was to be told. */
const afterwards: Telling = { deliver: async () => {}, deliverAll: (market) => market.settle() };
const checksums = (market: Market) => snapshot(market, ['leases', 'outbox']);

async function tell(label: string, telling: Telling) {
  const market = await newMarket();
  const names = await tellStory(market, chance(label), length, telling);
  expect(await brokenInvariants(market)).toEqual([]);
  return { market, names, state: await stateOf(market, names) };
}
type Ended = Awaited<ReturnType<typeof tell>>;

describe.each(Array.from({ length: stories }, (_, index) => `story ${index}`))(`with ${seeded}, %s`, (label) => {
  test('ends alike however its facts arrive, and stays as it is when all of them are told again', {
    timeout: 5 * 60_000,
  }, async () => {
    const plainly = await tell(label, promptly);
    // The relays are down for as long as it lasts.
    const late = await tell(label, afterwards);
    expect(late.state).toEqual(plainly.state);
    // Every fact arrives three times, late, and shuffled across aggregates.
    const carelessly = await tell(label, carelessTransport(chance(`${label}, transport`)));
    expect(carelessly.state).toEqual(plainly.state);
    expect(hashOf(carelessly.state)).toBe(hashOf(plainly.state));

    for (const told of isFull ? [late, carelessly] : [carelessly]) await expectNothingNewInOldFacts(told, label);
  });
});

async function expectNothingNewInOldFacts({ market, names, state }: Ended, label: string): Promise<void> {
  const before = await checksums(market);
  for (const time of ['first', 'second']) {
    expect(await replayOutboxes(market, chance(`${label}, ${time}`))).toBeGreaterThan(length);
    expect(await checksums(market)).toEqual(before);
  }
  await replayByRelays(market);
  expect(await checksums(market)).toEqual(before);

  // Control: consumers that forget what they have taken in.
  inbox.forgets = true;
  await replayOutboxes(market, chance(label), { evenIfRefused: true });
  inbox.forgets = false;
  await market.settle();
  expect(await checksums(market)).not.toEqual(before);
  expect(await stateOf(market, names)).not.toEqual(state);
  expect(await brokenInvariants(market)).not.toEqual([]);
}
