import { expect, test } from 'vitest';
import { printable } from './pdf.ts';

test.each([
  ['Jalan Merdeka 1, Bandung', 'Jalan Merdeka 1, Bandung'],
  ['Café Größe Ñandú – “è”, 5 €', 'Café Größe Ñandú – “è”, 5 €'],
  ['Nguye\u0302\u0303n Văn Đức', 'Nguyen Van Duc'],
  ['Łukasz Świątek', 'Lukasz Swiatek'],
  ['李小龍 Tan', '??? Tan'],
  ['\u{1f600}!', '?!'],
])('prints %s as %s', (text, printed) => {
  expect(printable(text)).toBe(printed);
});
