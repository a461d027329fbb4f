import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { testServer } from '#testing/database.ts';
import { describeEngine } from '../../local/database/describe-engine.ts';
import { type Engine, findServer, usualFolders } from '../../local/database/find-server.ts';
import { startPrivateDatabase } from '../../local/database.ts';
import { chance } from '../scale.ts';
import { expectNoHarm, type Ground, someTime } from './expect-no-harm.ts';

/** A server that may be killed, with durable settings; the one of the other tests is not ours to kill. */
export interface OwnDatabase {
  readonly url: string;
  kill(): Promise<void>;
  /** The same data, at the same address. */
  startAgain(): Promise<void>;
  close(): Promise<void>;
}

/** Of the same engine as the server of the other tests. */
export const engine = (await describeEngine(testServer())).split(' ')[0] as Engine;
export const hasProgram = (await findServer(usualFolders(), engine)) !== undefined;
/** For titles: says so when there is nothing to kill. */
export const whichServer = hasProgram ? engine : `${engine}, of which this machine has no program: not tried`;

export async function openOwnDatabase(): Promise<OwnDatabase> {
  const folder = await mkdtemp(path.join(tmpdir(), 'pasar-faults-'));
  const start = (port?: number) =>
    startPrivateDatabase({
      dataDirectory: folder,
      durability: 'durable',
      say: () => {},
      engine,
      ...(port ? { port } : {}),
    });
  let running = await start();
  const { url } = running;
  return {
    url,
    kill: async () => {
      process.kill(running.pid, 'SIGKILL');
      await running.stop();
    },
    startAgain: async () => {
      running = await start(Number(new URL(url).port));
    },
    close: async () => {
      await running.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

export async function expectNoHarmByKillingDatabase(
  ground: Ground,
  database: OwnDatabase,
  round: number,
): Promise<void> {
  const label = `database killed, ${round}`;
  await expectNoHarm(ground, label, async (load) => {
    await someTime(load, label);
    await database.kill();
    await pause(chance(`${label}, away`).whole(0, 500));
    await database.startAgain();
  });
}
