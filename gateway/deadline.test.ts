import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pino } from 'pino';
import { afterEach, expect, test } from 'vitest';
import { httpLink, type Link } from '#subgraph/link.ts';
import { testSettings } from '#testing/world.ts';
import { type RunningGateway, startGateway } from './gateway.ts';

let gateway: RunningGateway | null = null;
let server: Server | null = null;
afterEach(async () => {
  await gateway?.stop();
  server?.close();
  [gateway, server] = [null, null];
});

/** In place of the subgraphs: a product with one variant, which nobody sells. */
function linkThatNotes(moments: (number | undefined)[]): Link {
  const answers: Record<string, object> = {
    products: { products: { nodes: [{ variants: [{ __typename: 'Variant', id: 'var_1' }] }] } },
    shops: {
      _entities: [
        {
          shopProducts: {
            nodes: [{ __typename: 'ShopProduct', id: 'spr_1', shop: { id: 'shp_1' }, variant: { id: 'var_1' } }],
          },
        },
      ],
    },
    warehouses: { _entities: [{ availableQuantity: 3 }] },
  };
  return {
    answerWithinMs: 60_000,
    request: async (name, _request, _identity, until) => {
      moments.push(until);
      return { data: answers[name] ?? null };
    },
  } as Link;
}

test('what a client waits for is one deadline, however many subgraphs are asked one after the other', async () => {
  const moments: (number | undefined)[] = [];
  const link = linkThatNotes(moments);
  gateway = await startGateway({ link, settings: testSettings, log: pino({ level: 'silent' }), port: 0 });
  const query = '{ products { nodes { variants { shopProducts { nodes { availableQuantity } } } } } }';
  const before = performance.now() + link.answerWithinMs;
  await fetch(`${gateway.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const after = performance.now() + link.answerWithinMs;
  expect(moments.length).toBeGreaterThanOrEqual(3);
  expect(new Set(moments).size).toBe(1);
  expect(moments[0]).toBeGreaterThanOrEqual(before);
  expect(moments[0]).toBeLessThanOrEqual(after);
});

test('nobody is asked for whom nobody waits any more', async () => {
  let asked = 0;
  server = createServer((_request, response) => {
    asked += 1;
    response.setHeader('content-type', 'application/json').end('{"data":{}}');
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server?.once('listening', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const link = httpLink({ urls: { products: url }, secret: 'secret' });
  const identity = { viewer: { kind: 'ANONYMOUS' }, requestId: 'late', ip: null } as const;
  const ask = (until: number) => link.request('products', { query: '{ __typename }' }, identity, until);
  await expect(ask(performance.now() - 1)).rejects.toThrow('products did not answer');
  expect(asked).toBe(0);
  expect(await ask(performance.now() + 60_000)).toEqual({ data: {} });
  expect(asked).toBe(1);
  await link.close();
});
