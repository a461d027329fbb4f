import { afterAll, beforeAll, expect, test } from 'vitest';
import { newCode } from '#kernel/ids.ts';
import { expectErrorCode, expectRefusal } from '#testing/expect-refusal.ts';
import { admin, anonymous } from '#testing/viewers.ts';
import { startWorld, type World } from '#testing/world.ts';
import { newSubgraph } from '../server.ts';
import { givenAClient, givenASampleThing } from '../testing/given.ts';

const createSampleThing = `mutation ($input: CreateSampleThingInput!) {
  createSampleThing(input: $input) {
    __typename
    ... on UserError { message }
    ... on InvalidInputError { problems { path } }
    ... on SampleThingTitleTakenError { sampleThing { id } }
    ... on CreateSampleThingSuccess { sampleThing { id title createdAt } }
  }
}`;

let world: World;
beforeAll(async () => {
  world = await startWorld({ subgraphs: [newSubgraph] });
});
afterAll(() => world.stop());

type Caller = ReturnType<typeof givenAClient>;
const create = (caller: Caller, input: object, where = world) =>
  where.outcome('new-subgraph', caller, createSampleThing, { input: { idempotencyKey: newCode(12), ...input } });
const tenTimes = <Outcome>(ask: () => Promise<Outcome>) => Promise.all(Array.from({ length: 10 }, ask));
const countRows = async () => (await world.sql('new-subgraph', 'SELECT COUNT(*) AS n FROM sample_things'))[0]?.n;
const countSuccesses = (outcomes: readonly { __typename: string }[]) =>
  outcomes.filter(({ __typename }) => __typename === 'CreateSampleThingSuccess').length;

test('creates what is then found by its id and as an entity', async () => {
  const { __typename, sampleThing } = await create(givenAClient(), { title: ' Hello ' });
  expect(__typename).toBe('CreateSampleThingSuccess');
  expect(sampleThing).toEqual({ id: expect.stringMatching(/^smp_/), title: 'Hello', createdAt: expect.any(String) });
  const data = await world.run(
    'new-subgraph',
    anonymous,
    `query ($id: ID!, $reference: _Any!) {
      sampleThing(id: $id) { title }
      missing: sampleThing(id: "smp_nowhere") { id }
      _entities(representations: [$reference]) { ... on SampleThing { title } }
    }`,
    { id: sampleThing.id, reference: { __typename: 'SampleThing', id: sampleThing.id } },
  );
  expect(data).toEqual({ sampleThing: { title: 'Hello' }, missing: null, _entities: [{ title: 'Hello' }] });
});

test('lists newest first, page by page', async () => {
  const older = await givenASampleThing(world);
  const newer = await givenASampleThing(world);
  const pageAfter = (after: string | null) =>
    world.outcome(
      'new-subgraph',
      anonymous,
      'query ($after: String) { sampleThings(first: 1, after: $after) { nodes { id } pageInfo { endCursor } } }',
      { after },
    );
  const first = await pageAfter(null);
  expect(first.nodes).toEqual([{ id: newer.id }]);
  expect((await pageAfter(first.pageInfo.endCursor)).nodes).toEqual([{ id: older.id }]);
});

test('names every problem of an input at once, and writes nothing', async () => {
  const before = await countRows();
  const outcome = await create(givenAClient(), { title: ' ', idempotencyKey: '' });
  expectRefusal(outcome, 'InvalidInputError');
  expect(outcome.problems).toEqual([{ path: ['title'] }, { path: ['idempotencyKey'] }]);
  expect(await countRows()).toBe(before);
});

test('refuses a title that the caller has used, says by which one, and writes nothing', async () => {
  const caller = givenAClient();
  const { id, title } = await givenASampleThing(world, { by: caller });
  const before = await countRows();
  const outcome = await create(caller, { title: title.toUpperCase() });
  expectRefusal(outcome, 'SampleThingTitleTakenError');
  expect(outcome.sampleThing.id).toBe(id);
  expect(await countRows()).toBe(before);
  expect((await create(givenAClient(), { title })).__typename).toBe('CreateSampleThingSuccess');
});

test('answers a repeat with what the first request made, and refuses its key for another request', async () => {
  const caller = givenAClient();
  const input = { title: 'Repeated', idempotencyKey: newCode(12) };
  const first = await create(caller, input);
  const before = await countRows();
  expect(await create(caller, input)).toEqual(first);
  expectRefusal(await create(caller, { ...input, title: 'Another' }), 'IdempotencyKeyReusedError');
  expect(await countRows()).toBe(before);
});

test('makes one of the same request sent ten times at once', async () => {
  const caller = givenAClient();
  const input = { title: 'Impatient', idempotencyKey: newCode(12) };
  const outcomes = await tenTimes(() => create(caller, input));
  expect(countSuccesses(outcomes)).toBe(10);
  expect(new Set(outcomes.map(({ sampleThing }) => sampleThing.id)).size).toBe(1);
});

test('makes one of ten requests for one title at once, and refuses nine', async () => {
  const caller = givenAClient();
  expect(countSuccesses(await tenTimes(() => create(caller, { title: 'Rush' })))).toBe(1);
});

test('control: without the unique index the same rush makes several', async () => {
  const unguarded = await startWorld({ subgraphs: [newSubgraph] });
  try {
    await unguarded.sql('new-subgraph', 'DROP INDEX sample_things_title ON sample_things');
    const caller = givenAClient();
    const outcomes = await tenTimes(() => create(caller, { title: 'Rush' }, unguarded));
    expect(countSuccesses(outcomes)).toBeGreaterThan(1);
  } finally {
    await unguarded.stop();
  }
});

test('is for CLIENT only', async () => {
  const request = { query: createSampleThing, variables: { input: { title: 'Mine', idempotencyKey: 'one' } } };
  expectErrorCode(await world.execute('new-subgraph', anonymous, request), 'UNAUTHENTICATED');
  expectErrorCode(await world.execute('new-subgraph', admin, request), 'FORBIDDEN');
});
