import { expect, test } from 'vitest';
import { encodeCursor, PageError, readPage, toConnection } from './pages.ts';

test('a page says whether there is a next one, without the row that told so', () => {
  const connection = toConnection(['a', 'b', 'c'], { first: 2 }, (row) => [row]);
  expect(connection.nodes).toEqual(['a', 'b']);
  expect(connection.pageInfo).toEqual({
    hasNextPage: true,
    hasPreviousPage: false,
    startCursor: encodeCursor(['a']),
    endCursor: encodeCursor(['b']),
  });
  expect(readPage({ first: 2, after: connection.pageInfo.endCursor }, 1).after).toEqual(['b']);
});

test('an empty page has no cursors', () => {
  const { pageInfo } = toConnection([], { first: 2, after: encodeCursor(['z']) }, () => []);
  expect(pageInfo).toEqual({ hasNextPage: false, hasPreviousPage: true, startCursor: null, endCursor: null });
});

test.each([0, -1, 101])('refuses a page of %d', (first) => {
  expect(() => readPage({ first }, 1)).toThrow(PageError);
});

test.each(['x', '', encodeCursor(['a', 'b']), Buffer.from('[{}]').toString('base64url')])(
  'refuses %j, which is no cursor of this list',
  (after) => {
    expect(() => readPage({ first: 1, after }, 1)).toThrow(PageError);
  },
);
