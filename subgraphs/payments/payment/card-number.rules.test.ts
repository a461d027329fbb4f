import { expect, test } from 'vitest';
import { looksLikeCardNumber } from './card-number.rules.ts';

test.each(['4242424242424242', '4242 4242 4242 4242', '5555-5555-5555-4444', 'card 378282246310005 please'])(
  'sees the number of a card in %s',
  (text) => expect(looksLikeCardNumber(text)).toBe(true),
);

test.each(['tok_succeeds', '', '4242424242424241', '424242424242', '42424242424242424242', '4242x4242x4242x4242'])(
  'sees none in %j',
  (text) => expect(looksLikeCardNumber(text)).toBe(false),
);
