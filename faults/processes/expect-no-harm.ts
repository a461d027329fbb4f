import { setTimeout as pause } from 'node:timers/promises';
import { expect } from 'vitest';
import type { PasarClient } from '../../sdk/index.ts';
import { chance } from '../scale.ts';
import type { Experience } from './ask.ts';
import { expectNothingLost } from './expect-nothing-lost.ts';
import { ended, killOutright, signalAt } from './launches.ts';
import { type Load, signInBuyers, startLoad } from './load.ts';
import { type Market, type MarketOptions, openMarket } from './market.ts';
import { type PlaceName, places } from './places.ts';

/** A marketplace and those who buy there. */
export interface Ground {
  readonly market: Market;
  readonly buyers: readonly PasarClient[];
}

export async function openGround(options: MarketOptions = {}): Promise<Ground> {
  const market = await openMarket(options);
  return { market, buyers: await signInBuyers(market) };
}

/** Does `harm` while people buy; afterwards all goes on, and nothing is lost. The label tells the choices from others. */
export async function expectNoHarm(
  ground: Ground,
  label: string,
  harm: (load: Load) => Promise<void>,
): Promise<Experience> {
  const load = startLoad({ ...ground, label });
  await harm(load);
  await load.untilAnswers(20);
  await load.stop();
  expect(load.experience.surprises).toEqual([]);
  await expectNothingLost(ground.market.journey, load.acknowledged);
  return load.experience;
}

/** After some answers, and some milliseconds more. */
export async function someTime(load: Load, label: string): Promise<void> {
  const { whole } = chance(label);
  await load.untilAnswers(whole(5, 60));
  await pause(whole(0, 50));
}

export async function expectNoHarmByKilling(ground: Ground, name: string, round: number): Promise<void> {
  const { processes, restart } = ground.market.services;
  const label = `${name} killed, ${round}`;
  await expectNoHarm(ground, label, async (load) => {
    await someTime(load, label);
    await killOutright(processes.get(name));
    await pause(chance(`${label}, away`).whole(0, 500));
    await restart(name);
  });
}

/** Every place is on the way of what people do here all the time. */
const mostMsToAPlace = 60_000;

export async function expectNoHarmByKillingAt(ground: Ground, place: PlaceName, round: number): Promise<void> {
  const { processes, restart } = ground.market.services;
  const { subgraph } = places[place];
  const label = `${place}, ${round}`;
  await killOutright(processes.get(subgraph));
  await restart(subgraph, signalAt(place, chance(label).whole(1, 4), 'SIGKILL'));
  await expectNoHarm(ground, label, async () => {
    const tooLate = pause(mostMsToAPlace, 'too late', { ref: false });
    if ((await Promise.race([ended(processes.get(subgraph)), tooLate])) === 'too late') {
      throw new Error(`In ${mostMsToAPlace} ms of this load ${subgraph} did not come to where ${place}`);
    }
    await restart(subgraph);
  });
}
