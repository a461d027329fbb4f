import { GraphQLID, GraphQLScalarType, Kind } from 'graphql';
import { expect, test } from 'vitest';
import { sharedResolvers } from './scalars.ts';

const { DateTime } = sharedResolvers;

test.each(['2026-02-28T23:59:59Z', '2028-02-29T00:00:00+07:00', '2026-12-31T08:30:00.123Z'])(
  '%s is a moment',
  (text) => {
    expect(DateTime.parseValue(text)).toEqual(new Date(text));
  },
);

test.each([
  '2026-02-29T00:00:00Z',
  '2026-02-31T00:00:00+07:00',
  '2026-04-31T00:00:00Z',
  '2026-13-01T00:00:00Z',
  '2026-01-00T00:00:00Z',
  '2026-01-01T25:00:00Z',
  '2026-01-01',
  'soon',
  1,
])('%s is none', (given) => {
  expect(() => DateTime.parseValue(given)).toThrow('DateTime must be RFC 3339');
});

test('an id with white space around it is none, in variables and in documents', () => {
  expect(GraphQLID.parseValue('ord_1')).toBe('ord_1');
  expect(GraphQLID.parseLiteral({ kind: Kind.STRING, value: 'ord_1' })).toBe('ord_1');
  for (const id of ['ord_1 ', ' ord_1', 'ord_1\t', ' ']) {
    expect(() => GraphQLID.parseValue(id)).toThrow('white space');
    expect(() => GraphQLID.parseLiteral({ kind: Kind.STRING, value: id })).toThrow('white space');
  }
  expect(GraphQLID).toBeInstanceOf(GraphQLScalarType);
});
