import { buildSchema, GraphQLError, Kind, type OperationDefinitionNode, parse, validate } from 'graphql';
import { describe, expect, test } from 'vitest';
import { limits, requireModestPages } from './limits.ts';

const schema = buildSchema(`
  interface Named { name: String! items(first: Int! = 10): Items! }
  type Query {
    items(first: Int! = 20, after: String): Items!
    some(first: Int): Items
    found: [Found!]!
    named: Named
    plain: [Item!]!
  }
  type Mutation { change: Changed! }
  type Items { nodes: [Item!]! edges: [Edge!]! }
  type Edge { node: Item! }
  type Item implements Named { id: ID! name: String! items(first: Int! = 10): Items! plain: [Item!]! }
  type Refused { message: String! }
  type Done { item: Item! }
  union Found = Item | Refused
  union Changed = Done | Refused
`);

/** `modest`, or why not. */
function judge(text: string, variables: object = {}): string {
  const document = parse(text);
  expect(validate(schema, document)).toEqual([]);
  const operation = document.definitions.find(
    (node): node is OperationDefinitionNode => node.kind === Kind.OPERATION_DEFINITION,
  );
  if (!operation) throw new Error('There is no operation');
  try {
    requireModestPages(schema, document, operation, { ...variables });
    return 'modest';
  } catch (error) {
    if (error instanceof GraphQLError && error.extensions.code === 'BAD_USER_INPUT') return error.message;
    throw error;
  }
}

const wrongSize = 'first must be 1 to 100.';
const tooMany = `The pages of this request come to more than ${limits.objects} objects: ask for less at a time.`;

/** 100 pages of `inner` objects: 100 + 100 * inner in all. */
const pages = (inner: number) => `nodes { items(first: ${inner}) { nodes { id } } }`;

describe('a page', () => {
  test.each([1, 20, 100])('may have %i objects', (first) => {
    expect(judge(`{ items(first: ${first}) { nodes { id } } }`)).toBe('modest');
    expect(judge('query ($n: Int!) { items(first: $n) { nodes { id } } }', { n: first })).toBe('modest');
    expect(judge(`query ($n: Int! = ${first}) { items(first: $n) { nodes { id } } }`)).toBe('modest');
  });

  test.each([0, -1, 101, 1_000_000])('may not have %i', (first) => {
    expect(judge(`{ items(first: ${first}) { nodes { id } } }`)).toBe(wrongSize);
    expect(judge('query ($n: Int!) { items(first: $n) { nodes { id } } }', { n: first })).toBe(wrongSize);
    expect(judge(`query ($n: Int! = ${first}) { items(first: $n) { nodes { id } } }`)).toBe(wrongSize);
    expect(judge(`{ plain { items(first: ${first}) { nodes { id } } } }`)).toBe(wrongSize);
  });

  test('counts by its variable rather than by the default of it', () => {
    const query = 'query ($n: Int! = 101) { items(first: $n) { nodes { id } } }';
    expect([judge(query), judge(query, { n: 5 })]).toEqual([wrongSize, 'modest']);
    const modest = 'query ($n: Int! = 5) { items(first: $n) { nodes { id } } }';
    expect([judge(modest), judge(modest, { n: 101 })]).toEqual(['modest', wrongSize]);
  });
});

describe('pages in pages', () => {
  // 100 + 100 * 100 are 10,100; 19 more pages of 100 are the limit exactly.
  const rest = (count: number) =>
    Array.from({ length: count }, (_, index) => `p${index}: items(first: 100) { nodes { id } }`).join(' ');

  test('are multiplied, and summed over the operation to the last object', () => {
    const almost = `{ items(first: 100) { ${pages(100)} } ${rest(19)} }`;
    expect(judge(almost)).toBe('modest');
    expect(judge(almost.replace(/}$/, 'one: items(first: 1) { nodes { id } } }'))).toBe(tooMany);
  });

  test('count the default of the argument when it is left out', () => {
    // 20 * 10 * 10 * 10 by the defaults.
    const deep = '{ items { nodes { items { nodes { items { nodes { items { nodes { id } } } } } } } } }';
    expect(judge(deep)).toBe(tooMany);
    expect(judge(deep.replace('items', 'items(first: 1)'))).toBe('modest');
  });

  test('count the largest page where there is no default', () => {
    expect(judge('{ some { nodes { items(first: 100) { nodes { items(first: 2) { nodes { id } } } } } } }')).toBe(
      tooMany,
    );
    const byNull =
      'query ($n: Int) { some(first: $n) { nodes { items(first: 100) { nodes { items(first: 2) { nodes { id } } } } } } }';
    expect([judge(byNull), judge(byNull, { n: null }), judge(byNull, { n: 2 })]).toEqual([tooMany, tooMany, 'modest']);
  });

  test('do not grow by lists that have no page', () => {
    expect(judge('{ plain { plain { plain { items(first: 100) { nodes { id } } } } } }')).toBe('modest');
  });

  const inner = 'items(first: 100) { nodes { items(first: 100) { nodes { items(first: 2) { nodes { id } } } } } }';
  const ways: [string, string][] = [
    [
      'by edges',
      `{ ${inner.replace('nodes { items(first: 100)', 'edges { node { items(first: 100)')} }`.replace(/}$/, '} }'),
    ],
    ['in a fragment', `{ ...F } fragment F on Query { ${inner} }`],
    ['in a fragment of a fragment', `{ ...F } fragment F on Query { ...G } fragment G on Query { ${inner} }`],
    ['in an inline fragment', `{ ... on Query { ${inner} } }`],
    ['in an inline fragment without a type', `{ ... { ... @include(if: true) { ${inner} } } }`],
    ['behind an interface', `{ named { ${inner} } }`],
    ['behind a type of an interface', `{ named { ... on Item { ${inner} } } }`],
    ['behind a union', `{ found { ... on Item { ${inner} } } }`],
    ['behind a union that is named once more', `{ found { ... on Found { ... on Item { ${inner} } } } }`],
    ['behind a union without a type', `{ found { ... { ... on Item { ${inner} } } } }`],
    ['behind an interface of a union', `{ found { ... on Named { ... on Item { ${inner} } } } }`],
    ['in the fields of an interface of a union', `{ found { ... on Named { ${inner} } } }`],
    ['behind a fragment of a union', `{ found { ...F } } fragment F on Found { ... on Item { ${inner} } }`],
    ['in the answer to a mutation', `mutation { change { ... on Done { item { ${inner} } } } }`],
    [
      'in the answer to a mutation, deeper',
      `mutation { change { ... on Changed { ... on Done { item { ${inner} } } } } }`,
    ],
  ];

  test.each(ways)('are found %s', (_, text) => {
    expect(judge(text)).toBe(tooMany);
    // Control: the same way to a modest page.
    expect(judge(text.replaceAll('first: 100', 'first: 2'))).toBe('modest');
  });

  test('count once for every place that a fragment is spread in', () => {
    const query = (places: number) => {
      const spreads = Array.from({ length: places }, (_, index) => `p${index}: items(first: 100) { ...F }`);
      return `{ ${spreads.join(' ')} } fragment F on Items { nodes { items(first: 50) { nodes { id } } } }`;
    };
    expect([judge(query(2)), judge(query(3))]).toEqual(['modest', tooMany]);
  });
});

describe('a list without pages', () => {
  const within = (times: number): string => (times === 0 ? 'id' : `plain { ${within(times - 1)} }`);

  test('counts for nothing by itself, nor beside another one', () => {
    expect(
      judge(
        `{ items(first: 100) { nodes { one: plain { id } other: plain { items(first: 100) { nodes { id } } } } } }`,
      ),
    ).toBe('modest');
  });

  test('counts as fifty within itself, however it is written', () => {
    expect(judge(`{ plain { ${within(3)} } }`)).toBe('modest');
    expect(judge(`{ plain { ${within(4)} } }`)).toBe(tooMany);
    expect(
      judge(`{ plain { ...a } } fragment a on Item { plain { ... on Item { plain { plain { ${within(1)} } } } } }`),
    ).toBe(tooMany);
    expect(judge(`{ items(first: 100) { nodes { ${within(2)} } } }`)).toBe('modest');
    expect(judge(`{ items(first: 100) { nodes { ${within(3)} } } }`)).toBe(tooMany);
  });
});
