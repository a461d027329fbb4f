import { setTimeout as pause } from 'node:timers/promises';
import { expect } from 'vitest';
import { eventually } from '#testing/eventually.ts';
import { type LineFault, startProxy, type TcpProxy } from '#testing/proxy.ts';
import { subgraphNames } from '../../schema/subgraph-names.ts';
import { chance } from '../scale.ts';
import { expectNoHarm, type Ground } from './expect-no-harm.ts';
import type { Market } from './market.ts';

/** A proxy between every two processes. */
export interface Lines {
  /** As in `orders to warehouses`. */
  at(line: string): TcpProxy;
  /** Tells every process the address of a proxy instead of the other's own. */
  between(from: string, to: string, address: string): Promise<string>;
  close(): Promise<void>;
}

export const lineOf = (from: string, to: string) => `${from} to ${to}`;

export function openLines(): Lines {
  const proxies = new Map<string, TcpProxy>();
  return {
    at: (line) => {
      const proxy = proxies.get(line);
      if (!proxy) throw new Error(`There is no line ${line}`);
      return proxy;
    },
    between: async (from, to, address) => {
      const url = new URL(address);
      const line = lineOf(from, to);
      const proxy = proxies.get(line) ?? (await startProxy(Number(url.port || 3306)));
      proxies.set(line, proxy);
      url.hostname = '127.0.0.1';
      url.port = String(proxy.port);
      return url.href.replace(/\/$/, '');
    },
    close: async () => {
      await Promise.all([...proxies.values()].map((proxy) => proxy.close()));
    },
  };
}

/** How long the gateway of these tests waits; a client is answered then, and a busy machine is given some time more. */
export const answerWithinMs = 3_000;
export const lateMs = 4_000;

export interface BrokenLine {
  readonly line: string;
  readonly fault: LineFault;
}

export async function expectNoHarmByLine(ground: Ground, lines: Lines, { line, fault }: BrokenLine): Promise<void> {
  const label = `${line}, ${fault}`;
  const proxy = lines.at(line);
  const { slowestMs } = await expectNoHarm(ground, label, async (load) => {
    await load.untilAnswers(10);
    const { uses } = proxy;
    proxy.suffer(fault);
    await pause(chance(label).whole(500, 2_500));
    await eventually(async () => expect(proxy.uses, 'it is used while it is broken').toBeGreaterThan(uses), 30_000);
    proxy.suffer(null);
  });
  expect(slowestMs).toBeLessThan(answerWithinMs + lateMs);
  await expectNoLeaks(ground.market);
}

/** Nobody has a connection of a pool for good, nobody waits for one, and the server knows of no more than there may be. */
export async function expectNoLeaks({ journey, services }: Market): Promise<void> {
  for (const name of subgraphNames()) {
    await eventually(async () => {
      const { body } = await services.link.raw(name, { method: 'GET', path: '/metrics', headers: {}, body: '' });
      const states = [...body.matchAll(/^pasar_database_connections\{.*state="(.+)"\} (\d+)$/gm)];
      const counts = Object.fromEntries(states.map(([, state, count]) => [state, Number(count)]));
      expect(counts, name).toMatchObject({ 'in use': 0, 'waited for': 0 });
      const [server] = await journey.sql(
        'users',
        'SELECT COUNT(*) AS connections FROM information_schema.processlist WHERE db = ?',
        [`${journey.databasePrefix}_${name}`],
      );
      expect(server?.connections, name).toBeLessThanOrEqual(8);
    }, 30_000);
  }
}
