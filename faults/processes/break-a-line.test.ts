import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { lineFaults } from '#testing/proxy.ts';
import type { Launch } from '../../local/services.ts';
import { chance, isFull } from '../scale.ts';
import { type Ground, openGround } from './expect-no-harm.ts';
import { killOutright, without } from './launches.ts';
import { answerWithinMs, expectNoHarmByLine, expectNoLeaks, lateMs, lineOf, openLines } from './lines.ts';
import { startLoad } from './load.ts';
import { talkingPairs } from './pairs.ts';

const pairs = await talkingPairs();
const cases = pairs.flatMap(({ from, to }) => lineFaults.map((fault) => ({ line: lineOf(from, to), fault })));

describe.runIf(isFull)('a line breaks while people buy', () => {
  const lines = openLines();
  let ground: Ground;
  beforeAll(async () => {
    process.env.ANSWER_WITHIN_MS = String(answerWithinMs);
    ground = await openGround({ between: lines.between });
  }, 180_000);
  afterAll(async () => {
    await ground?.market.journey.stop();
    await lines.close();
  });

  test.each(chance('order of the lines').shuffle(cases))(
    '$line: $fault: nobody waits past the deadline, nothing is lost, no connection is kept, and all goes on',
    (broken) => expectNoHarmByLine(ground, lines, broken),
    180_000,
  );

  const restart = async (name: string, launch?: Launch) => {
    const { processes, restart: startAgain } = ground.market.services;
    await killOutright(processes.get(name));
    await startAgain(name, launch);
  };

  test('control: without a deadline between processes, a buyer waits past it', async () => {
    for (const name of ['orders', 'gateway']) await restart(name, without('a deadline between processes'));
    const load = startLoad({ ...ground, label: 'no deadline' });
    await load.untilAnswers(10);
    lines.at('orders to warehouses').suffer('black hole');
    await pause(answerWithinMs + lateMs);
    // Whoever waits now waits for ever: the silent connections end with their processes.
    lines.at('orders to warehouses').suffer(null);
    for (const name of ['orders', 'gateway']) await restart(name);
    await load.stop();
    expect(load.experience.slowestMs).toBeGreaterThan(answerWithinMs + lateMs);
  }, 180_000);

  test('control: without a deadline for the database, a pool keeps a connection on which nothing comes', async () => {
    await restart('warehouses', without('a deadline for the database'));
    const load = startLoad({ ...ground, label: 'no deadline for the database' });
    await load.untilAnswers(10);
    lines.at('warehouses to database').suffer('black hole');
    await pause(1_000);
    lines.at('warehouses to database').suffer(null);
    await expect(expectNoLeaks(ground.market)).rejects.toThrow('warehouses');
    await restart('warehouses');
    await load.stop();
    await expectNoLeaks(ground.market);
  }, 180_000);
});
