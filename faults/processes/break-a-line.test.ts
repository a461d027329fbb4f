import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { eventually } from '#testing/eventually.ts';
import { type LineFault, lineFaults, startProxy, type TcpProxy } from '#testing/proxy.ts';
import type { Launch } from '../../local/services.ts';
import { subgraphNames } from '../../schema/compose.ts';
import type { PasarClient } from '../../sdk/index.ts';
import { chance, isFull, roundsOf } from '../scale.ts';
import { expectNothingLost } from './expect-nothing-lost.ts';
import { killOutright, without } from './launches.ts';
import { signInBuyers, startLoad } from './load.ts';
import { type Market, openMarket } from './market.ts';
import { talkingPairs } from './pairs.ts';

/** How long the gateway waits; a client is answered then, and a busy machine is given some time more. */
const answerWithinMs = 3_000;
const lateMs = 4_000;

let market: Market;
let buyers: readonly PasarClient[];
const proxies = new Map<string, TcpProxy>();

const lineOf = (from: string, to: string) => `${from} to ${to}`;

/** Every process is told the address of a proxy instead of the other's own. */
async function between(from: string, to: string, address: string): Promise<string> {
  const url = new URL(address);
  const line = lineOf(from, to);
  const proxy = proxies.get(line) ?? (await startProxy(Number(url.port || 3306)));
  proxies.set(line, proxy);
  url.hostname = '127.0.0.1';
  url.port = String(proxy.port);
  return url.href.replace(/\/$/, '');
}

beforeAll(async () => {
  process.env.ANSWER_WITHIN_MS = String(answerWithinMs);
  market = await openMarket({ between });
  buyers = await signInBuyers(market);
}, 120_000);
afterAll(async () => {
  await market?.journey.stop();
  await Promise.all([...proxies.values()].map((proxy) => proxy.close()));
});

const pairs = await talkingPairs();
const { shuffle, whole } = chance('broken lines');
const everyCase = pairs.flatMap(({ from, to }) => lineFaults.map((fault) => ({ line: lineOf(from, to), fault })));
/** Where most is at stake. A dead line to the database takes its time: packages/mysql/connect.test.ts has a short one. */
const share: readonly { line: string; fault: LineFault }[] = [
  { line: 'orders to warehouses', fault: 'black hole' },
  { line: 'warehouses to database', fault: 'reset' },
];
const cases = isFull ? shuffle(everyCase) : share;

/** Nobody has a connection of a pool for good, nobody waits for one, and the server knows of no more than there may be. */
async function expectNoLeaks(): Promise<void> {
  for (const name of subgraphNames()) {
    await eventually(async () => {
      const { body } = await market.services.link.raw(name, { method: 'GET', path: '/metrics', headers: {}, body: '' });
      const states = [...body.matchAll(/^pasar_database_connections\{.*state="(.+)"\} (\d+)$/gm)];
      const counts = Object.fromEntries(states.map(([, state, count]) => [state, Number(count)]));
      expect(counts, name).toMatchObject({ 'in use': 0, 'waited for': 0 });
      const [server] = await market.journey.sql(
        'users',
        'SELECT COUNT(*) AS connections FROM information_schema.processlist WHERE db = ?',
        [`${market.journey.databasePrefix}_${name}`],
      );
      expect(server?.connections, name).toBeLessThanOrEqual(8);
    }, 30_000);
  }
}

describe.each(cases)('$line: $fault', ({ line, fault }) => {
  const rounds = roundsOf({ share: 1, full: 1 });
  const lastsMs = whole(500, 2_500);

  test(
    'nobody waits past the deadline, nothing is lost, no connection is kept, and all goes on as before',
    async () => {
      for (let round = 1; round <= rounds; round += 1) {
        const proxy = proxies.get(line);
        const load = startLoad({ market, buyers, label: `${line}, ${fault} ${round}` });
        await load.untilAnswers(10);
        proxy?.suffer(fault);
        await pause(lastsMs);
        proxy?.suffer(null);
        await load.untilAnswers(20);
        await load.stop();
        const { slowestMs, surprises } = load.experience;
        expect(surprises).toEqual([]);
        expect(slowestMs).toBeLessThan(answerWithinMs + lateMs);
        expect(proxy?.connections, 'the line is one that is used').toBeGreaterThan(0);
        await expectNothingLost(market.journey, load.acknowledged);
        await expectNoLeaks();
      }
    },
    rounds * 180_000,
  );
});

/** In a whole run only: in `npm test`, packages/mysql/connect.test.ts has a control for lines to the database. */
describe.runIf(isFull)('controls', () => {
  const restart = async (name: string, launch?: Launch) => {
    await killOutright(market.services.processes.get(name));
    await market.services.restart(name, launch);
  };

  test('without a deadline between processes, a buyer waits past it', async () => {
    for (const name of ['orders', 'gateway']) await restart(name, without('a deadline between processes'));
    const load = startLoad({ market, buyers, label: 'no deadline' });
    await load.untilAnswers(10);
    proxies.get('orders to warehouses')?.suffer('black hole');
    await pause(answerWithinMs + lateMs);
    // Whoever waits now waits for ever: the silent connections end with their processes.
    proxies.get('orders to warehouses')?.suffer(null);
    for (const name of ['orders', 'gateway']) await restart(name);
    await load.stop();
    expect(load.experience.slowestMs).toBeGreaterThan(answerWithinMs + lateMs);
  }, 180_000);

  test('without a deadline for the database, a pool keeps a connection on which nothing comes', async () => {
    await restart('warehouses', without('a deadline for the database'));
    const load = startLoad({ market, buyers, label: 'no deadline for the database' });
    await load.untilAnswers(10);
    proxies.get('warehouses to database')?.suffer('black hole');
    await pause(1_000);
    proxies.get('warehouses to database')?.suffer(null);
    await expect(expectNoLeaks()).rejects.toThrow('warehouses');
    await restart('warehouses');
    await load.stop();
    await expectNoLeaks();
  }, 180_000);
});
