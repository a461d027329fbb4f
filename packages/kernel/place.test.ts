import { expect, test } from 'vitest';
import { comparable, kilometresBetween, locate, type Place, placeOf, roughKilometres } from './place.ts';
import { provinces } from './places.ts';

const at = (city: string, province: string) => placeOf({ city, province, countryCode: 'ID' });
const place = (city: string, province: string) => at(city, province) as Place;

test('knows the 38 provinces, each with its capital, and a hundred cities', () => {
  expect(provinces).toHaveLength(38);
  expect(new Set(provinces.map(({ name }) => comparable(name))).size).toBe(38);
  for (const { capital, cities } of provinces) expect(Object.keys(cities)[0]).toBe(capital);
  expect(provinces.flatMap(({ cities }) => Object.keys(cities)).length).toBeGreaterThanOrEqual(100);
});

test('has every city within Indonesia', () => {
  for (const [north, east] of provinces.flatMap(({ cities }) => Object.values(cities))) {
    expect(north).toBeGreaterThan(-11.1);
    expect(north).toBeLessThan(6.1);
    expect(east).toBeGreaterThan(95);
    expect(east).toBeLessThan(141.1);
  }
});

test('finds a city however it is written', () => {
  const bandung = at('Bandung', 'Jawa Barat');
  expect(bandung).toMatchObject({ city: 'bandung', province: 'Jawa Barat', at: [-6.91, 107.61] });
  for (const city of ['BANDUNG', 'Kota Bandung', ' bandung ', 'Bándung']) {
    expect(at(city, 'jawa  barat')).toEqual(bandung);
  }
  expect(at('Bandung', 'West Java')).toEqual(bandung);
  expect(at('Jakarta Pusat', 'Jakarta')).toEqual(at('Kota Administrasi Jakarta Pusat', 'DKI Jakarta'));
});

test('takes the capital of the province for where a smaller town is, and keeps towns apart', () => {
  expect(at('Lembang', 'Jawa Barat')?.at).toEqual(at('Bandung', 'Jawa Barat')?.at);
  expect(at('Lembang', 'Jawa Barat')?.city).not.toBe(at('Ciwidey', 'Jawa Barat')?.city);
  expect(at('Lembang', 'Jawa Barat')?.city).toBe(at('lembang', 'jawa barat')?.city);
});

test('knows no place elsewhere', () => {
  expect(at('Bandung', 'Selangor')).toBeNull();
  expect(placeOf({ city: 'Bandung', province: 'Jawa Barat', countryCode: 'MY' })).toBeNull();
});

test('measures distances over the globe', () => {
  const [jakarta, surabaya] = [place('Jakarta Pusat', 'DKI Jakarta'), place('Surabaya', 'Jawa Timur')];
  expect(kilometresBetween(jakarta, surabaya)).toBeGreaterThan(650);
  expect(kilometresBetween(jakarta, surabaya)).toBeLessThan(690);
  expect(kilometresBetween(jakarta, jakarta)).toBe(0);
  expect(kilometresBetween(place('Lembang', 'Jawa Barat'), place('Bandung', 'Jawa Barat'))).toBe(1);
});

test('compares distances also where the map ends: the same town, then its province, then its country', () => {
  const located = (city: string, province: string, countryCode = 'ID') => locate({ city, province, countryCode });
  const from = (here: ReturnType<typeof located>, others: readonly ReturnType<typeof located>[]) =>
    others.map((there) => Math.round(roughKilometres(here, there)));
  const lembang = located('Lembang', 'Jawa Barat');
  expect(from(lembang, [located('Kota Lembang', 'West Java'), located('Bandung', 'Jawa Barat')])).toEqual([0, 1]);
  const petaling = located('Petaling Jaya', 'Selangor', 'MY');
  const others = [
    located('petaling jaya', 'SELANGOR', 'my'),
    located('Klang', 'Selangor', 'MY'),
    located('Ipoh', 'Perak', 'MY'),
    lembang,
  ];
  const rough = from(petaling, others);
  expect(rough).toEqual(rough.toSorted((left, right) => left - right));
  expect(new Set(rough).size).toBe(4);
  expect(from(lembang, [petaling])).toEqual(from(petaling, [lembang]));
});
