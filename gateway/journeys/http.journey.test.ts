import { type ChildProcess, spawn } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer as createHttpServer, type Server, type ServerResponse } from 'node:http';
import path from 'node:path';
import type { FastifyInstance } from 'fastify';
import { getIntrospectionQuery } from 'graphql';
import { type AuditResult, serverAudits } from 'graphql-http';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { dropDatabases } from '#mysql/drop-databases.ts';
import type { Settings } from '#subgraph/context.ts';
import { httpLink, type Link } from '#subgraph/link.ts';
import { createServer } from '#subgraph/serve.ts';
import { freshPrefix, testServer } from '#testing/database.ts';
import { eventually } from '#testing/eventually.ts';
import { freePort } from '../../local/free-port.ts';
import { type Marketplace, startMarketplace } from '../../local/marketplace.ts';
import { subgraphNames } from '../../schema/subgraph-names.ts';
import { type RunningGateway, startGateway } from '../gateway.ts';

const log = pino({ level: process.env.LOG_LEVEL ?? 'silent' });
const root = path.join(import.meta.dirname, '..', '..');
const databasePrefix = freshPrefix();

/** The subgraphs and their gateway in production, and a gateway in development before the same subgraphs. */
let marketplace: Marketplace;
let development: RunningGateway;
const settings = (environment: Settings['environment'], port: number): Settings => ({
  currency: 'IDR',
  publicUrl: `http://localhost:${port}`,
  environment,
});

beforeAll(async () => {
  // Nobody signs in here, so that nothing is ever sent there.
  vi.stubEnv('SMS_WEBHOOK_URL', 'http://127.0.0.1:9/');
  vi.stubEnv('SMS_WEBHOOK_SECRET', 'whsec_c2VjcmV0');
  const port = await freePort();
  const databaseUrl = testServer();
  marketplace = await startMarketplace({
    databaseUrl,
    databasePrefix,
    port,
    settings: settings('production', port),
    log,
  });
  development = await startGateway({ link: marketplace.link, settings: settings('test', port), log, port: 0 });
});
afterAll(async () => {
  await development?.stop();
  await marketplace?.stop();
  await dropDatabases(testServer(), databasePrefix);
  vi.unstubAllEnvs();
});

interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  // biome-ignore lint/suspicious/noExplicitAny: tests read what they asked for.
  readonly json: any;
}

async function send(url: string, init: RequestInit = {}): Promise<Answer> {
  const response = await fetch(url, init);
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.includes('json');
  return { status: response.status, headers: response.headers, text, json: isJson ? JSON.parse(text) : null };
}

const post = (url: string, body: unknown, headers: Record<string, string> = {}) =>
  send(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
const query = (url: string, text: string, headers?: Record<string, string>) => post(url, { query: text }, headers);
const codesOf = ({ json }: Answer): unknown[] =>
  json.errors?.map((error: { extensions: { code: string } }) => error.extensions.code);

/** Nothing that says how it is made inside: hosts, ports, SQL, stacks. */
function expectNothingInside({ text }: Answer, ...more: string[]): void {
  expect(text).not.toMatch(/localhost|127\.0\.0\.1|ECONN|select|from |mysql|drizzle|\.ts\b|stack/i);
  for (const secret of more) expect(text).not.toContain(secret);
}

describe('GraphQL over HTTP', () => {
  const withPreflight = (url: string, init: RequestInit = {}) =>
    fetch(url, { ...init, headers: { ...(init.headers as object), 'apollo-require-preflight': '1' } });
  const audit = (fetchFn: unknown) =>
    Promise.all(serverAudits({ url: `${development.url}/graphql`, fetchFn }).map(({ fn }) => fn()));
  const complaints = (results: readonly AuditResult[]) =>
    results.filter(({ status }) => status !== 'ok').map(({ id, name, status }) => `${id} ${name}: ${status}`);

  test('passes every audit of the specification', async () => {
    const results = await audit(withPreflight);
    expect(results.length).toBeGreaterThanOrEqual(61);
    expect(complaints(results)).toEqual([]);
  });

  test('control: the audits complain of a server that answers 200 to everything', async () => {
    const always200 = async (url: string, init?: RequestInit) => {
      const response = await withPreflight(url, init);
      return new Response(await response.text(), { status: 200, headers: response.headers });
    };
    expect(complaints(await audit(always200)).length).toBeGreaterThan(5);
  });

  test('refuses a mutation by GET', async () => {
    const text = 'mutation { signOut(input: { refreshToken: "x" }) { __typename } }';
    const url = `${development.url}/graphql?query=${encodeURIComponent(text)}`;
    const answer = await send(url, { headers: { 'apollo-require-preflight': '1' } });
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'POST']);
    expect(codesOf(answer)).toEqual(['BAD_REQUEST']);
  });

  test.each([
    ['application/x-www-form-urlencoded', 'query=%7B__typename%7D'],
    ['text/plain', '{"query":"{__typename}"}'],
    ['multipart/form-data; boundary=x', '--x--'],
  ])('runs nothing that a page of another origin can post without asking: %s', async (type, body) => {
    const answer = await post(development.url, body, { 'content-type': type });
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.status).toBeLessThan(500);
    expect(codesOf(answer)).toEqual(['BAD_REQUEST']);
    expect(answer.json.data).toBeUndefined();
  });

  test('runs no query by a plain GET, which a page of another origin can send', async () => {
    const url = `${development.url}/graphql?query=%7B__typename%7D`;
    expect((await send(url, { headers: { accept: 'application/json' } })).status).toBe(400);
    const asked = { accept: 'application/json', 'apollo-require-preflight': '1' };
    expect((await send(url, { headers: asked })).json).toEqual({ data: { __typename: 'Query' } });
  });

  test('refuses a batch of operations', async () => {
    const one = { query: '{ __typename }' };
    const answer = await post(development.url, [one, one]);
    expect([answer.status, codesOf(answer)]).toEqual([400, ['BAD_REQUEST']]);
  });

  test('refuses a body that is too large with 413, as JSON', async () => {
    const padded = (bytes: number) =>
      JSON.stringify({ query: '{ __typename }', extensions: { pad: 'x'.repeat(bytes) } });
    const answer = await post(development.url, padded(1_000_000));
    expect([answer.status, codesOf(answer)]).toEqual([413, ['BAD_REQUEST']]);
    expect((await post(development.url, padded(900_000))).json).toEqual({ data: { __typename: 'Query' } });
  });

  test.each(['', '{', 'null', '[]', '"query"', '{"query":1}', '{"query":"{ __typename }","variables":[]}'])(
    'answers the body %j with a bad request as JSON',
    async (body) => {
      const answer = await post(development.url, body);
      expect([answer.status, codesOf(answer)]).toEqual([400, ['BAD_REQUEST']]);
    },
  );

  test('knows a query by its hash once it was sent with it, and none by the hash of another', async () => {
    const text = `query Once${randomUUID().slice(0, 8)} { __typename }`;
    const sha256Hash = createHash('sha256').update(text).digest('hex');
    const extensions = { persistedQuery: { version: 1, sha256Hash } };
    const { url } = marketplace;
    expect(codesOf(await post(url, { extensions }))).toEqual(['PERSISTED_QUERY_NOT_FOUND']);
    expect(codesOf(await post(url, { query: '{ __typename }', extensions }))).toEqual(['BAD_REQUEST']);
    expect(codesOf(await post(url, { extensions }))).toEqual(['PERSISTED_QUERY_NOT_FOUND']);
    expect((await post(url, { query: text, extensions })).json).toEqual({ data: { __typename: 'Query' } });
    expect((await post(url, { extensions })).json).toEqual({ data: { __typename: 'Query' } });
    const byGet = `${url}/graphql?extensions=${encodeURIComponent(JSON.stringify(extensions))}`;
    const answer = await send(byGet, { headers: { 'apollo-require-preflight': '1' } });
    expect(answer.json).toEqual({ data: { __typename: 'Query' } });
  });
});

describe('in production', () => {
  const misspelt: [string, object][] = [
    ['a field', { query: '{ produts { nodes { id } } }' }],
    ['an argument', { query: '{ products(frst: 1) { nodes { id } } }' }],
    ['an enum value', { query: '{ products(sort: NEWST) { nodes { id } } }' }],
    ['a type', { query: 'query ($filter: ProductFiler) { products(filter: $filter) { nodes { id } } }' }],
    [
      'a field of a variable',
      {
        query: 'query ($filter: ProductFilter) { products(filter: $filter) { nodes { id } } }',
        variables: { filter: { txt: 'x' } },
      },
    ],
    [
      'an enum value of a variable',
      { query: 'query ($sort: ProductSort!) { products(sort: $sort) { nodes { id } } }', variables: { sort: 'NEWST' } },
    ],
  ];

  test.each(misspelt)('does not say how %s is spelt', async (_, body) => {
    const answer = await post(marketplace.url, body);
    expect(answer.json.errors).toHaveLength(1);
    expect(answer.text).not.toMatch(/did you mean/i);
    // Control: in development it does.
    expect((await post(development.url, body)).text).toMatch(/did you mean/i);
  });

  test('shows its schema to nobody; in development to everybody', async () => {
    for (const text of [getIntrospectionQuery(), '{ __type(name: "Query") { fields { name } } }']) {
      const answer = await query(marketplace.url, text);
      expect(codesOf(answer)).toContain('GRAPHQL_VALIDATION_FAILED');
      expect(answer.json.data).toBeUndefined();
      expect((await query(development.url, text)).json.errors).toBeUndefined();
    }
  });

  test('has no inbox and no explorers', async () => {
    const html = { headers: { accept: 'text/html' } };
    expect((await send(`${marketplace.url}/inbox?to=%2B6281100000001`)).status).toBe(404);
    expect((await send(`${marketplace.url}/graphiql`, html)).status).toBe(404);
    expect((await send(`${marketplace.url}/graphql`, html)).status).toBe(400);
    // Control: in development both explorers are there.
    expect((await send(`${development.url}/graphiql`, html)).text).toContain('<html');
    expect((await send(`${development.url}/graphql`, html)).text).toMatch(/<html/i);
  });

  test('answers a fault with a trace id that is the request id, and with nothing of the fault', async () => {
    const pool = marketplace.subgraphs.get('products')?.database.pool;
    await pool?.query('RENAME TABLE brands TO brands_away');
    try {
      for (const { url } of [marketplace, development]) {
        const answer = await query(url, '{ brands { id name } }');
        const traceId = answer.headers.get('x-request-id');
        expect(answer.json.errors).toMatchObject([
          { message: 'Something went wrong on our side.', extensions: { code: 'INTERNAL', traceId } },
        ]);
        expectNothingInside(answer, 'brands_away', databasePrefix);
      }
    } finally {
      await pool?.query('RENAME TABLE brands_away TO brands');
    }
    expect((await query(marketplace.url, '{ brands { id } }')).json).toEqual({ data: { brands: [] } });
  });

  test.each([
    { query: 'query A { __typename } query B { __typename }' },
    { query: 'query A { __typename } query B { __typename }', operationName: 'C' },
    { query: 'query A { __typename }', operationName: '' },
    { query: 'subscription { x }' },
  ])('a request that names no operation of its own is a mistake of the caller: %j', async (body) => {
    const headers = { 'content-type': 'application/json' };
    const answer = await send(`${marketplace.url}/graphql`, { method: 'POST', headers, body: JSON.stringify(body) });
    expect(codesOf(answer)).toEqual(['BAD_USER_INPUT']);
  });

  test('says nothing of a fault either where it passes the answer of a subgraph on', async () => {
    const pool = marketplace.subgraphs.get('users')?.database.pool;
    await pool?.query('RENAME TABLE signing_keys TO signing_keys_away');
    try {
      const answer = await send(`${marketplace.url}/.well-known/jwks.json`);
      expect(answer.status).toBe(500);
      expectNothingInside(answer, 'signing_keys', databasePrefix);
      const withToken = await query(marketplace.url, '{ me { id } }', { authorization: 'Bearer e30.e30.e30' });
      expect([withToken.status, codesOf(withToken)]).toEqual([503, ['UNAVAILABLE']]);
      expectNothingInside(withToken, 'signing_keys');
    } finally {
      await pool?.query('RENAME TABLE signing_keys_away TO signing_keys');
    }
    expect((await send(`${marketplace.url}/.well-known/jwks.json`)).json.keys).toHaveLength(1);
  });
});

describe('every answer', () => {
  const requestId = async (given: string, path = '/graphql') => {
    const init = path === '/graphql' ? { method: 'POST', body: '{"query":"{ __typename }"}' } : {};
    const headers = { 'content-type': 'application/json', 'x-request-id': given };
    return (await send(`${marketplace.url}${path}`, { ...init, headers })).headers.get('x-request-id');
  };

  test.each(['12345678', 'a'.repeat(64), '0190b5c2-7d1e-7000-8000-000000000000'])(
    'bears the request id of the client: %s',
    async (given) => {
      expect(await requestId(given)).toBe(given);
      expect(await requestId(given, '/health/live')).toBe(given);
      expect(await requestId(given, '/nothing')).toBe(given);
    },
  );

  test.each(['short', 'a'.repeat(65), 'with space in it', '{"id":"12345678"}', '$'.repeat(10), '../../../etc/passwd'])(
    'bears an id of ours instead of %j',
    async (given) => {
      expect(await requestId(given)).toMatch(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/);
    },
  );

  test('bears it also when the access token is refused', async () => {
    const headers = { authorization: 'Bearer nonsense', 'x-request-id': 'request-of-a-stranger' };
    const answer = await query(marketplace.url, '{ __typename }', headers);
    expect(answer.headers.get('x-request-id')).toBe('request-of-a-stranger');
  });
});

describe('for the operator', () => {
  test('says that it lives and is ready', async () => {
    expect((await send(`${marketplace.url}/health/live`)).json).toEqual({ status: 'ok' });
    const ready = await send(`${marketplace.url}/health/ready`);
    const subgraphs = Object.fromEntries(subgraphNames().map((name) => [name, 'ok']));
    expect(Object.keys(subgraphs)).toContain('orders');
    expect([ready.status, ready.json]).toEqual([200, { status: 'ok', subgraphs }]);
  });

  test('measures in the text format of Prometheus', async () => {
    await query(marketplace.url, '{ brands { id } }');
    await query(marketplace.url, '{ nothing }');
    const { status, headers, text } = await send(`${marketplace.url}/metrics`);
    expect([status, headers.get('content-type')]).toEqual([200, expect.stringContaining('text/plain; version=0.0.4')]);
    const line = /^(# (HELP|TYPE) \w+ .+|[a-zA-Z_:][\w:]*(\{(\w+="[^"]*",?)+\})? -?[\d.e+-]+|)$/;
    for (const one of text.split('\n')) expect(one).toMatch(line);
    expect(text).toMatch(/pasar_graphql_operation_seconds_count\{type="query",outcome="ok"\} [1-9]/);
    expect(text).toMatch(/pasar_graphql_operation_seconds_count\{type="none",outcome="error"\} [1-9]/);
    expect(text).toContain('process_cpu_seconds_total');
  });
});

describe('with the catalogue in a process of its own', () => {
  const secret = randomUUID();
  const servers: FastifyInstance[] = [];
  let link: Link;
  let gateway: RunningGateway;
  let productsPort: number;
  let catalogue: ChildProcess;

  async function startProducts(): Promise<void> {
    catalogue = spawn(process.execPath, [path.join(root, 'subgraphs/products/server.ts')], {
      env: {
        ...process.env,
        NODE_ENV: 'production',
        DATABASE_URL: testServer(),
        DATABASE_PREFIX: databasePrefix,
        INTERNAL_SECRET: secret,
        PORT: String(productsPort),
      },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    await eventually(async () => expect((await fetch(`http://127.0.0.1:${productsPort}/health/live`)).ok).toBe(true));
  }

  beforeAll(async () => {
    productsPort = await freePort();
    const urls: Record<string, string> = { products: `http://127.0.0.1:${productsPort}` };
    for (const [name, subgraph] of marketplace.subgraphs) {
      if (name === 'products') continue;
      const server = createServer(subgraph, secret);
      servers.push(server);
      urls[name] = await server.listen({ host: '127.0.0.1', port: 0 });
    }
    await startProducts();
    link = httpLink({ urls, secret });
    gateway = await startGateway({ link, settings: settings('production', 1), log, port: 0 });
  });
  afterAll(async () => {
    await gateway?.stop();
    await link?.close();
    await Promise.all(servers.map((server) => server.close()));
    const ended = once(catalogue, 'exit');
    catalogue.kill('SIGTERM');
    await ended;
  });

  test('names the part that is down, serves the others meanwhile, and goes on when it is back', async () => {
    const both = '{ shops { nodes { id } } product(id: "prd_1") { id } }';
    const whole = { data: { shops: { nodes: [] }, product: null } };
    expect((await query(gateway.url, both)).json).toEqual(whole);

    const ended = once(catalogue, 'exit');
    catalogue.kill('SIGKILL');
    await ended;
    const ready = await send(`${gateway.url}/health/ready`);
    const { products, ...others } = ready.json.subgraphs;
    expect([ready.status, ready.json.status, products]).toEqual([200, 'partial', 'down']);
    expect(Object.keys(others)).toEqual(subgraphNames().filter((name) => name !== 'products'));
    expect(new Set(Object.values(others))).toEqual(new Set(['ok']));
    expectNothingInside(ready, String(productsPort));
    const partial = await query(gateway.url, both);
    expect(partial.json.data).toEqual(whole.data);
    expect(codesOf(partial)).toEqual(['UNAVAILABLE']);
    expectNothingInside(partial, String(productsPort));

    await startProducts();
    expect((await query(gateway.url, both)).json).toEqual(whole);
    expect((await send(`${gateway.url}/health/ready`)).status).toBe(200);
  });
});

describe('on SIGTERM', () => {
  let slow: Server;
  const held: ServerResponse[] = [];

  /** Stands where shops should be, and answers when the test wants it to. */
  beforeAll(async () => {
    slow = createHttpServer((_, response) => held.push(response)).listen(0, '127.0.0.1');
    await once(slow, 'listening');
  });
  afterAll(() => slow.close());

  test('answers what is under way, takes nothing new, and ends', async () => {
    const port = await freePort();
    const url = `http://127.0.0.1:${port}`;
    const shopsPort = (slow.address() as { port: number }).port;
    const gateway = spawn(process.execPath, [path.join(root, 'gateway/server.ts')], {
      env: {
        ...process.env,
        NODE_ENV: 'production',
        INTERNAL_SECRET: randomUUID(),
        PORT: String(port),
        SHOPS_URL: `http://127.0.0.1:${shopsPort}`,
      },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    const ended = once(gateway, 'exit');
    await eventually(async () => expect((await fetch(`${url}/health/live`)).ok).toBe(true));

    const underWay = query(url, '{ shops { nodes { id } } }');
    await eventually(async () => expect(held).toHaveLength(1));
    gateway.kill('SIGTERM');
    await eventually(async () => expect(await isClosed(`${url}/health/live`)).toBe(true));
    held[0]?.setHeader('content-type', 'application/json').end('{"data":{"shops":{"nodes":[]}}}');
    const answer = await underWay;
    expect([answer.status, answer.json]).toEqual([200, { data: { shops: { nodes: [] } } }]);
    const answered = performance.now();
    expect(await ended).toEqual([0, null]);
    // And does not wait for a connection that nobody closes.
    expect(performance.now() - answered).toBeLessThan(5_000);
  });
});

const isClosed = (url: string) =>
  fetch(url).then(
    () => false,
    () => true,
  );
