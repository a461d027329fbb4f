import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { testServer } from '#testing/database.ts';
import { describeEngine } from '../../local/database/describe-engine.ts';
import { type Engine, findServer, usualFolders } from '../../local/database/find-server.ts';
import { startPrivateDatabase } from '../../local/database.ts';
import type { PasarClient } from '../../sdk/index.ts';
import { chance, roundsOf } from '../scale.ts';
import { expectNothingLost } from './expect-nothing-lost.ts';
import { signInBuyers, startLoad } from './load.ts';
import { type Market, openMarket } from './market.ts';

/** One of our own, of the same engine as the other tests have, with its durable defaults: theirs is not ours to kill. */
const engine = (await describeEngine(testServer())).split(' ')[0] as Engine;
const canRun = (await findServer(usualFolders(), engine)) !== undefined;
const where = canRun ? engine : `${engine}, of which this machine has no program: not tried`;

describe.skipIf(!canRun)(`the database server is killed while people buy (${where})`, () => {
  let folder: string;
  let database: Awaited<ReturnType<typeof startPrivateDatabase>>;
  let market: Market;
  let buyers: readonly PasarClient[];

  const start = (port?: number) =>
    startPrivateDatabase({
      dataDirectory: folder,
      durability: 'durable',
      say: () => {},
      engine,
      ...(port ? { port } : {}),
    });

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'pasar-faults-'));
    database = await start();
    market = await openMarket({ databaseUrl: database.url });
    buyers = await signInBuyers(market);
  }, 180_000);
  afterAll(async () => {
    await market?.journey.stop();
    await database?.stop();
    await rm(folder, { recursive: true, force: true });
  });

  const rounds = roundsOf({ share: 1, full: 20 });
  test(
    `nothing that was acknowledged is lost, and a repeated request gets the same answer (${rounds} times)`,
    async () => {
      const { whole } = chance('when the database is killed');
      for (let round = 1; round <= rounds; round += 1) {
        const load = startLoad({ market, buyers, label: `database ${round}` });
        await load.untilAnswers(whole(5, 60));
        await pause(whole(0, 50));
        process.kill(database.pid, 'SIGKILL');
        await database.stop();
        await pause(whole(0, 500));
        database = await start(Number(new URL(database.url).port));
        await load.untilAnswers(20);
        await load.stop();
        expect(load.experience.surprises).toEqual([]);
        await expectNothingLost(market.journey, load.acknowledged);
      }
    },
    rounds * 180_000,
  );
});
