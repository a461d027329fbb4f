import { expect, test } from 'vitest';
import { destinationDigest, linesDigest, type Quote, readQuote, signQuote } from './quote.rules.ts';

const bandung = { city: 'Bandung', province: 'Jawa Barat', postalCode: '40111', countryCode: 'ID' };
const quote: Quote = {
  shopId: 'shp_1',
  carrier: 'bangau',
  service: 'REGULAR',
  currency: 'IDR',
  price: 9_007_199_254_740_993n,
  insurance: 1n,
  cashOnDeliveryFee: 0n,
  isCashOnDelivery: false,
  promisedFrom: new Date('2026-03-01T01:00:00.000Z'),
  promisedTo: new Date('2026-03-02T13:00:00.001Z'),
  destination: destinationDigest(bandung),
  lines: linesDigest([{ variantId: 'var_1', quantity: 2 }]),
  expiresAt: new Date('2026-02-28T02:30:00.123Z'),
};

test('reads what it signed, to the unit and the millisecond', () => {
  expect(readQuote(signQuote(quote, 'secret'), 'secret')).toEqual(quote);
});

test('reads nothing that was signed with another secret, changed, or made up', () => {
  const token = signQuote(quote, 'secret');
  expect(readQuote(token, 'another')).toBeNull();
  const [payload = '', signature] = token.split('.');
  const cheaper = JSON.parse(Buffer.from(payload, 'base64url').toString());
  const changed = Buffer.from(JSON.stringify({ ...cheaper, price: '1' })).toString('base64url');
  for (const forged of [`${changed}.${signature}`, payload, `${payload}.`, '', '.', `${token}x`, 'opt_1']) {
    expect(readQuote(forged, 'secret')).toBeNull();
  }
});

test('takes a place for the same however it is written, and another for another', () => {
  expect(destinationDigest({ ...bandung, city: 'KOTA BANDUNG', countryCode: 'id' })).toBe(destinationDigest(bandung));
  for (const other of [{ city: 'Bogor' }, { province: 'Banten' }, { postalCode: '40112' }, { countryCode: 'MY' }]) {
    expect(destinationDigest({ ...bandung, ...other })).not.toBe(destinationDigest(bandung));
  }
});

test('takes the same units for the same in any order and over any lines', () => {
  const one = { variantId: 'var_1', quantity: 1 };
  const other = { variantId: 'var_2', quantity: 1 };
  expect(linesDigest([one, other, one])).toBe(linesDigest([other, { ...one, quantity: 2 }]));
  expect(linesDigest([one, other])).not.toBe(linesDigest([one, { ...other, quantity: 2 }]));
  expect(linesDigest([one])).not.toBe(linesDigest([other]));
});
