import { pino } from 'pino';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Link } from '#subgraph/link.ts';
import { eventually } from '#testing/eventually.ts';
import { testSettings } from '#testing/world.ts';
import { type RunningGateway, startGateway } from './gateway.ts';
import { limits } from './limits.ts';

/** A subgraph that answers when the test says so. */
let asked = 0;
let answer = () => {};
let answered = Promise.resolve();
const hold = () => {
  asked = 0;
  answered = new Promise((resolve) => {
    answer = resolve;
  });
};
const link = {
  request: async () => {
    asked += 1;
    await answered;
    return { data: { categories: [] } };
  },
} as unknown as Link;

let gateway: RunningGateway;
beforeAll(async () => {
  gateway = await startGateway({
    link,
    settings: testSettings,
    log: pino({ level: 'silent' }),
    port: 0,
    corsOrigins: true,
  });
});
afterAll(async () => {
  answer();
  await gateway.stop();
});

const ask = (signal?: AbortSignal) =>
  fetch(`${gateway.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: 'https://shop.example' },
    body: JSON.stringify({ query: '{ categories { id } }' }),
    ...(signal ? { signal } : {}),
  });
const fill = (signal?: AbortSignal) => Array.from({ length: limits.operations }, () => ask(signal));
const isFull = () => eventually(async () => expect(asked).toBe(limits.operations));

test('beyond what it can carry it refuses at once, so that a browser can read it, and serves all that it let in', async () => {
  hold();
  const letIn = fill();
  await isFull();
  const refused = await ask();
  expect(refused.status).toBe(503);
  expect(refused.headers.get('retry-after')).toBe('1');
  expect(refused.headers.get('access-control-allow-origin')).toBe('https://shop.example');
  expect(await refused.json()).toMatchObject({ errors: [{ extensions: { code: 'UNAVAILABLE' } }] });
  expect(asked).toBe(limits.operations);
  expect((await fetch(`${gateway.url}/health/live`)).status).toBe(200);
  const metrics = await (await fetch(`${gateway.url}/metrics`)).text();
  expect(metrics).toContain(`pasar_operations_under_way ${limits.operations}`);
  expect(metrics).toContain('pasar_operations_refused_total 1');

  answer();
  for (const response of await Promise.all(letIn)) expect(response.status).toBe(200);
  expect((await ask()).status).toBe(200);
});

test('a client that goes away makes room for another one', async () => {
  hold();
  const clients = new AbortController();
  const gone = fill(clients.signal);
  await isFull();
  clients.abort();
  await Promise.allSettled(gone);
  await eventually(async () => {
    const metrics = await (await fetch(`${gateway.url}/metrics`)).text();
    expect(metrics).toContain('pasar_operations_under_way 0');
  });
  const next = ask();
  await eventually(async () => expect(asked).toBe(limits.operations + 1));
  answer();
  expect((await next).status).toBe(200);
});
