import { afterEach, beforeEach, describe, test } from 'vitest';
import { subgraphNames } from '../../schema/subgraph-names.ts';
import { isFull, roundsOf } from '../scale.ts';
import { expectNoHarmByKilling, expectNoHarmByKillingAt, type Ground, openGround } from './expect-no-harm.ts';
import { type PlaceName, places } from './places.ts';

describe.runIf(isFull)('services are killed while people buy: a repeated request gets the same answer', () => {
  let ground: Ground;
  // One for each: the more it has seen, the longer it takes to see that nothing is lost.
  beforeEach(async () => {
    ground = await openGround();
  }, 180_000);
  afterEach(() => ground?.market.journey.stop());

  const times = roundsOf({ share: 1, full: 20 });
  test.each([...subgraphNames(), 'sandbox', 'gateway'])(
    `%s, ${times} times at random moments: nothing is lost`,
    async (name) => {
      for (let round = 1; round <= times; round += 1) await expectNoHarmByKilling(ground, name, round);
    },
    times * 120_000,
  );

  const timesHere = roundsOf({ share: 1, full: 5 });
  test.each(Object.keys(places) as PlaceName[])(
    `when %s, ${timesHere} times: it is taken up again`,
    async (place) => {
      for (let round = 1; round <= timesHere; round += 1) await expectNoHarmByKillingAt(ground, place, round);
    },
    timesHere * 180_000,
  );
});
