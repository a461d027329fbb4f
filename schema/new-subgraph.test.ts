import { type ChildProcess, spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dropDatabases } from '#mysql/drop-databases.ts';
import { freshPrefix, testServer } from '#testing/database.ts';
import { eventually } from '#testing/eventually.ts';
import { mutation, signIn } from '../gateway/journeys/journey.ts';
import { freePort } from '../local/free-port.ts';
import { addToCompose, clashes, namesOf } from './new-subgraph.rules.ts';

/** A repository like this one, in which subgraphs can be made. */
const root = path.join(import.meta.dirname, '..');
const copy = mkdtempSync(path.join(os.tmpdir(), 'new-subgraph-'));
const leftOut = ['node_modules', '.data', '.git', '.turbo', 'dist'];
const running: ChildProcess[] = [];

beforeAll(() => {
  cpSync(root, copy, { recursive: true, filter: (source) => !leftOut.includes(path.basename(source)) });
  symlinkSync(path.join(root, 'node_modules'), path.join(copy, 'node_modules'));
});
afterAll(async () => {
  await Promise.all(running.map(end));
  rmSync(copy, { recursive: true });
});

/** Without what vitest tells its own children. */
const inherited = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('VITEST')));

function start(script: string, options: readonly string[] = [], env: NodeJS.ProcessEnv = {}) {
  const child = spawn(process.execPath, [script, ...options], { cwd: copy, env: { ...inherited, ...env } });
  running.push(child);
  const said: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => said.push(String(text)));
  const ended = new Promise<{ code: number | null; said: string }>((resolve) => {
    child.once('close', (code) => resolve({ code, said: said.join('') }));
  });
  return { child, ended };
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  await ended;
}

const newSubgraph = (...options: string[]) => start('schema/new-subgraph.ts', options).ended;
const read = (file: string) => readFileSync(path.join(copy, file), 'utf8');
const composed = () => ['schema/supergraph.graphql', 'schema/api.graphql', 'docker-compose.yml'].map(read);

describe('a subgraph that was made', () => {
  beforeAll(async () => {
    const { code, said } = await newSubgraph('gift-cards');
    if (code !== 0) throw new Error(said);
  });

  test('is composed, and a service of the containers', () => {
    const [supergraph, api, compose] = composed();
    expect(supergraph).toContain('GIFT_CARDS @join__graph(name: "gift-cards"');
    expect(api).toContain('createGiftCard(input: CreateGiftCardInput!): CreateGiftCardResult!');
    expect(compose).toMatch(/^ {2}gift-cards: \{ <<: \*subgraph, command: \[subgraphs\/gift-cards\/server\.ts\] \}$/m);
    expect(compose).toMatch(/^ {2}GIFT_CARDS_URL: http:\/\/gift-cards:4000$/m);
    expect(compose).toMatch(/^ {6}gift-cards: \*when-healthy$/m);
  });

  test('has nothing of the template’s own words', () => {
    const files = readdirSync(path.join(copy, 'subgraphs/gift-cards'), { recursive: true, encoding: 'utf8' });
    const texts = files.filter((file) => /\.\w+$/.test(file)).map((file) => read(`subgraphs/gift-cards/${file}`));
    expect(texts.length).toBeGreaterThan(10);
    expect([...files, ...texts].filter((text) => /sample.?thing|new.?subgraph|smp/i.test(text))).toEqual([]);
  });

  test('is type-checked, formatted and migrated, and its tests pass', async () => {
    const outcomes = await Promise.all([
      start('node_modules/typescript/bin/tsc', ['--noEmit']).ended,
      start('node_modules/@biomejs/biome/bin/biome', ['check', '--error-on-warnings', 'subgraphs/gift-cards']).ended,
      start('node_modules/vitest/vitest.mjs', ['run', 'subgraphs/gift-cards']).ended,
    ]);
    for (const { code, said } of outcomes) expect(code, said).toBe(0);
  }, 120_000);

  test('answers its query and its mutation through the gateway of a marketplace that knew nothing of it', async () => {
    const port = await freePort();
    const prefix = freshPrefix();
    const env = { DATABASE_URL: testServer(), DATABASE_PREFIX: prefix, PORT: String(port), NODE_ENV: 'test' };
    const { child } = start('gateway/journeys/marketplace-process.ts', [], env);
    try {
      const url = `http://localhost:${port}`;
      await eventually(async () => expect((await fetch(`${url}/health/ready`)).ok).toBe(true), 60_000);
      const client = await signIn(url, '+6281100001234', 'CLIENT');
      const ask = (text: string, variables: object) => client.execute(text as never, variables as never);
      const input = { title: 'For a friend', idempotencyKey: 'the first one' };
      const created = await ask(mutation('createGiftCard', 'giftCard { id }'), { input });
      expect(created).toMatchObject({ createGiftCard: { __typename: 'CreateGiftCardSuccess' } });
      const { id } = (created as { createGiftCard: { giftCard: { id: string } } }).createGiftCard.giftCard;
      const query = 'query ($id: ID!) { giftCard(id: $id) { title } giftCards(first: 1) { nodes { id } } }';
      const found = { giftCard: { title: 'For a friend' }, giftCards: { nodes: [{ id }] } };
      expect(await ask(query, { id })).toEqual(found);
    } finally {
      await end(child);
      await dropDatabases(testServer(), prefix);
    }
  }, 120_000);

  test('is not made twice, nor over another one', async () => {
    const before = composed();
    expect(await newSubgraph('gift-cards')).toMatchObject({
      code: 1,
      said: expect.stringContaining('is there already'),
    });
    expect(await newSubgraph('shops')).toMatchObject({ code: 1, said: expect.stringContaining('is there already') });
    expect(composed()).toEqual(before);
  });
});

test('leaves nothing behind when the subgraphs do not compose', async () => {
  const before = composed();
  const broken = 'subgraphs/products/schema.graphql';
  const whole = read(broken);
  writeFileSync(path.join(copy, broken), whole.replace('brand: Brand!', 'brand: Nothing!'));
  try {
    const { code, said } = await newSubgraph('letters', '--entity', 'Letter');
    expect(code).toBe(1);
    expect(said).toContain('Nothing');
  } finally {
    writeFileSync(path.join(copy, broken), whole);
  }
  expect(existsSync(path.join(copy, 'subgraphs/letters'))).toBe(false);
  expect(readdirSync(path.join(copy, '.data'))).toEqual([]);
  expect(composed()).toEqual(before);
});

test.each([
  ['Reviews', 'is not a name'],
  ['../reviews', 'is not a name'],
  ['a-name-that-is-much-too-long', 'is not a name'],
  ['gateway', 'already names something else'],
  ['loyalty', '--entity'],
  ['switches', '"switch" means something else'],
  ['worlds', '"world" means something else'],
  ['dates', '"Date" means something else'],
  ['reviews --entity review', 'is not the name of a type'],
  ['sellers --entity Shop', 'The supergraph has Query.shop, Query.shops, Shop'],
  ['', 'Usage'],
])('refuses "%s" before it writes anything', async (options, reason) => {
  const before = readdirSync(path.join(copy, 'subgraphs'));
  const { code, said } = await newSubgraph(...options.split(' '));
  expect(code).toBe(1);
  expect(said).toContain(reason);
  expect(said).not.toMatch(/^ +at /m);
  expect(readdirSync(path.join(copy, 'subgraphs'))).toEqual(before);
});

test.each([
  ['reviews', undefined, { entity: 'Review', one: 'review', many: 'reviews' }],
  ['gift-cards', undefined, { entity: 'GiftCard', one: 'gift card', many: 'gift cards' }],
  ['addresses', undefined, { entity: 'Address', one: 'address', many: 'addresses' }],
  ['categories', undefined, { entity: 'Category', one: 'category', many: 'categories' }],
  ['surveys', undefined, { entity: 'Survey', one: 'survey', many: 'surveys' }],
  ['loyalty', 'PointsCard', { entity: 'PointsCard', one: 'points card', many: 'points cards' }],
  ['wishlists', 'WishEntry', { entity: 'WishEntry', one: 'wish entry', many: 'wish entries' }],
])('calls what is in %s by its name', (subgraph, entity, names) => {
  expect(namesOf(subgraph, entity)).toEqual({ subgraph, ...names });
});

test('finds the types and root fields that two schemas share, and no others', () => {
  const sdl = 'type Query { shop: Shop } type Mutation { open: Shop } type Shop { id: ID }';
  expect(clashes(sdl, sdl)).toEqual(['Query.shop', 'Mutation.open', 'Shop']);
  expect(clashes(sdl, 'type Query { shops: Int } type Store { shop: Int }')).toEqual([]);
});

test('leaves a docker-compose.yml alone that it does not know its way in', () => {
  expect(addToCompose('services: {}\n', namesOf('reviews', undefined))).toBeNull();
});
