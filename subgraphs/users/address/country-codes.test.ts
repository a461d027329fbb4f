import { expect, test } from 'vitest';
import { countryCodes } from './country-codes.ts';

test('holds the 249 assigned codes, all of which have a name', () => {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  expect(countryCodes.size).toBe(249);
  expect([...countryCodes].filter((code) => !/^[A-Z]{2}$/.test(code) || !names.of(code))).toEqual([]);
  for (const code of ['ID', 'SG', 'GB', 'TL']) expect(countryCodes).toContain(code);
  for (const code of ['UK', 'EU', 'XX', 'id', '']) expect(countryCodes).not.toContain(code);
});
