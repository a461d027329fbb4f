import { expect, test } from 'vitest';
import { readPhoneNumber } from './phone.ts';

test.each([
  ['+6281100000001', '+6281100000001'],
  ['+62 811-0000-0001', '+6281100000001'],
  ['62 811 0000 0001', '+6281100000001'],
  ['0811 0000 0001', '+6281100000001'],
  ['(0811) 0000-0001', '+6281100000001'],
  [' +1 (415) 555-2671 ', '+14155552671'],
])('reads %j as %s', (text, e164) => {
  expect(readPhoneNumber(text)).toMatchObject({ e164, isMobile: true });
});

test.each([
  ['a local form of another country', '415 555 2671'],
  ['a local form without its zero', '811 0000 0001'],
  ['a number that no operator gives out', '+62 804 12345'],
  ['a country that there is not', '+999123456789'],
  ['an extension', '+6281100000001 ext 5'],
  ['text around it', 'call +6281100000001'],
  ['too short a number', '+62811'],
  ['nothing', ''],
  ['something endless', `+62811${'0'.repeat(1_000)}`],
])('does not read %s', (_, text) => {
  expect(readPhoneNumber(text)).toBeNull();
});

test('tells numbers that text messages reach from landlines and premium numbers', () => {
  expect(readPhoneNumber('+62 21 5709 1234')).toMatchObject({ dialCode: '62', isMobile: false });
  expect(readPhoneNumber('+62 809 1 234567')).toMatchObject({ dialCode: '62', isMobile: false });
  expect(readPhoneNumber('+1 900 555 1234')).toMatchObject({ dialCode: '1', isMobile: false });
});
