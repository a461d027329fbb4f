import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { subgraphNames } from '../../schema/compose.ts';
import type { PasarClient } from '../../sdk/index.ts';
import { chance, roundsOf, scaled } from '../scale.ts';
import { killOutright } from './end-process.ts';
import { expectNothingLost } from './expect-nothing-lost.ts';
import { signInBuyers, startLoad } from './load.ts';
import { type Market, openMarket } from './market.ts';

let market: Market;
let buyers: readonly PasarClient[];
beforeAll(async () => {
  market = await openMarket();
  buyers = await signInBuyers(market, 6);
}, 120_000);
afterAll(() => market?.journey.stop());

const names = [...subgraphNames(), 'gateway'];
const killed = chance('killed services')
  .shuffle(names)
  .slice(0, scaled({ share: 2, full: names.length }));

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
