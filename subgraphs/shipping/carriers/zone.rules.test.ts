import { expect, test } from 'vitest';
import { type Place, placeOf } from '#kernel/place.ts';
import { zoneBetween } from './zone.rules.ts';

const place = (city: string, province: string) => placeOf({ city, province, countryCode: 'ID' }) as Place;

test.each([
  ['Kota Bandung', 'West Java', 'SAME_CITY'],
  ['Lembang', 'Jawa Barat', 'SAME_PROVINCE'],
  ['Bogor', 'Jawa Barat', 'SAME_PROVINCE'],
  ['Surabaya', 'Jawa Timur', 'SAME_ISLANDS'],
  ['Medan', 'Sumatera Utara', 'INTER_ISLAND'],
  ['Ambon', 'Maluku', 'REMOTE_EAST'],
  ['Jayapura', 'Papua', 'REMOTE_EAST'],
])('has %s in %s in the zone %s of Bandung, both ways', (city, province, zone) => {
  const [here, there] = [place('Bandung', 'Jawa Barat'), place(city, province)];
  expect(zoneBetween(here, there)).toBe(zone);
  expect(zoneBetween(there, here)).toBe(zone);
});
