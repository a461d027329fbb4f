import { expect, test } from 'vitest';
import { line } from './input.ts';

test.each(['Toko Merdeka', 'Jalan Pasar 1\nRT 02', 'متجر', 'Тоko', '📱 👨‍👩‍👧', 'ก็'])(
  '%j is text that people write',
  (text) => {
    expect(line(120).parse(` ${text} `)).toBe(text);
  },
);

test.each(['Toko\u0000', '\u202eokoT', 'To\u2066ko', 'Toko\u0007', ' ', '', 'x'.repeat(121)])('%j is none', (text) => {
  expect(line(120).safeParse(text).success).toBe(false);
});
