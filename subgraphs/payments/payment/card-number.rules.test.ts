import { expect, test } from 'vitest';
import { cardNumbersIn, looksLikeCardNumber } from './card-number.rules.ts';

test.each(['4242424242424242', '4242 4242 4242 4242', '5555-5555-5555-4444', 'card 378282246310005 please'])(
  'sees the number of a card in %s',
  (text) => expect(looksLikeCardNumber(text)).toBe(true),
);

test.each(['tok_succeeds', '', '4242424242424241', '424242424242', '42424242424242424242', '4242x4242x4242x4242'])(
  'sees none in %j',
  (text) => expect(looksLikeCardNumber(text)).toBe(false),
);

test.each([
  ['a time', '1763786000004'],
  ['a telephone', '+6281100000201'],
  ['an id', 'ord_4111111111111111'],
  ['a checksum', 'a4111111111111111f'],
  ['a UUID', '41111111-1111-4111-8111-111111111111'],
  ['what does not pass Luhn', '4111111111111112'],
])('%s is no number of a card by itself', (_, text) => {
  expect(cardNumbersIn(text)).toEqual([]);
});

test('finds the numbers of cards that stand by themselves in a text', () => {
  expect(cardNumbersIn('first 4111 1111 1111 1111, then "378282246310005".')).toEqual([
    '4111 1111 1111 1111',
    '378282246310005',
  ]);
});
