import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { shippingAddress } from '../../gateway/journeys/journey.ts';
import { subgraphNames } from '../../schema/compose.ts';
import { newIdempotencyKey, type PasarClient } from '../../sdk/index.ts';
import { chance, roundsOf, scaled } from '../scale.ts';
import { askUntilAnswered, newExperience } from './ask.ts';
import { expectNothingLost } from './expect-nothing-lost.ts';
import { ended, killOutright, signalAt, without } from './launches.ts';
import { signInBuyers, startLoad } from './load.ts';
import { type Market, openMarket } from './market.ts';
import { type PlaceName, places } from './places.ts';

let market: Market;
let buyers: readonly PasarClient[];
beforeAll(async () => {
  market = await openMarket();
  buyers = await signInBuyers(market);
}, 120_000);
afterAll(() => market?.journey.stop());

const names = [...subgraphNames(), 'gateway'];
const killed = chance('killed services')
  .shuffle(names)
  .slice(0, scaled({ share: 1, full: names.length }));

describe.each(killed)('%s is killed while people buy', (name) => {
  const rounds = roundsOf({ share: 1, full: 20 });

  test(
    `nothing that was acknowledged is lost, and a repeated request gets the same answer (${rounds} times)`,
    async () => {
      const { whole } = chance(`when ${name} is killed`);
      for (let round = 1; round <= rounds; round += 1) {
        const load = startLoad({ market, buyers, label: `${name} ${round}` });
        await load.untilAnswers(whole(5, 60));
        await pause(whole(0, 50));
        await killOutright(market.services.processes.get(name));
        await pause(whole(0, 500));
        await market.services.restart(name);
        await load.untilAnswers(20);
        await load.stop();
        expect(load.experience.surprises).toEqual([]);
        await expectNothingLost(market.journey, load.acknowledged);
      }
    },
    rounds * 120_000,
  );
});

const worst: readonly PlaceName[] = [
  'the stock of an order is held, and nobody was told',
  'the provider has captured the money, and that is not recorded',
];
const tried = scaled({ share: worst.length, full: Object.keys(places).length });
const order = [...new Set([...worst, ...(Object.keys(places) as PlaceName[])])].slice(0, tried);

describe.each(order)('a service is killed when %s', (place) => {
  const rounds = roundsOf({ share: 1, full: 5 });
  const { subgraph } = places[place];

  test(
    `${subgraph} takes it up again, and the same request gets the same answer (${rounds} times)`,
    async () => {
      const { whole } = chance(`how often ${place}`);
      for (let round = 1; round <= rounds; round += 1) {
        await killOutright(market.services.processes.get(subgraph));
        await market.services.restart(subgraph, signalAt(place, whole(1, 4), 'SIGKILL'));
        const doomed = market.services.processes.get(subgraph);
        const load = startLoad({ market, buyers, label: `${place} ${round}` });
        await ended(doomed);
        await market.services.restart(subgraph);
        await load.untilAnswers(20);
        await load.stop();
        expect(load.experience.surprises).toEqual([]);
        await expectNothingLost(market.journey, load.acknowledged);
      }
    },
    rounds * 180_000,
  );
});

/** The last, since they do harm. */
describe('controls', () => {
  const input = (shop: number) => ({
    idempotencyKey: newIdempotencyKey(),
    lines: [{ shopProductId: market.shops[shop]?.plentiful ?? '', quantity: 1 }],
    shippingAddress,
  });

  test('an acknowledged order that is not there is missed', async () => {
    const client = buyers[0] as PasarClient;
    const answer = { type: 'CheckoutSuccess', id: 'ord_never', amount: '15000.00' };
    const forged = { operation: 'checkout', client, input: input(0), answer } as const;
    await expect(expectNothingLost(market.journey, [forged])).rejects.toThrow('ord_never');
  });

  test('a second order for the same key is noticed', async () => {
    await killOutright(market.services.processes.get('orders'));
    await market.services.restart('orders', without('one order per key'));
    await market.journey.sql('orders', 'ALTER TABLE orders DROP INDEX orders_checkout, ADD INDEX (client_id)');
    const question = { operation: 'checkout', client: buyers[0] as PasarClient, input: input(0) } as const;
    const answer = await askUntilAnswered(question, newExperience());
    await expect(expectNothingLost(market.journey, [{ ...question, answer }])).rejects.toThrow(/checkout/);
  }, 60_000);
});
