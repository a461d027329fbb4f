import { type Coordinates, type IslandGroup, provinces, type TimeZone } from './places.ts';

/** A city or town as people write it. */
export interface Address {
  readonly city: string;
  readonly province: string;
  readonly countryCode: string;
}

/** What the map knows of an address. */
export interface Place {
  /** Comparable: without case, accents, and the words for "city" and "regency". */
  readonly city: string;
  /** As in `places.ts`. */
  readonly province: string;
  readonly islands: IslandGroup;
  readonly timeZone: TimeZone;
  /** Of the city; of the province's capital when the city is not among the largest. */
  readonly at: Coordinates;
}

const kindsOfPlaces = /^(provinsi|province|kota administrasi|kota|kabupaten|kab) /;

/** Letters and digits of any case and accent as one word each: `Kota Bandung` and `BANDUNG` are the same. */
export function comparable(text: string): string {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(kindsOfPlaces, '');
}

const byName = new Map(
  provinces.flatMap((province) =>
    [province.name, ...(province.aliases ?? [])].map((name) => [comparable(name), province] as const),
  ),
);
const cities = new Map(
  provinces.map(({ name, cities: all }) => [
    name,
    new Map(Object.entries(all).map(([city, at]) => [comparable(city), at])),
  ]),
);

/** Null when there is no such province in Indonesia. */
export function placeOf({ city, province: provinceName, countryCode }: Address): Place | null {
  const province = byName.get(comparable(provinceName));
  if (!province || countryCode.toUpperCase() !== 'ID') return null;
  const { name, islands, timeZone, capital } = province;
  const known = cities.get(name);
  const at = known?.get(comparable(city)) ?? known?.get(comparable(capital));
  if (!at) throw new Error(`The capital of ${name} has no coordinates`);
  return { city: comparable(city), province: name, islands, timeZone, at };
}

const earthRadiusKm = 6_371;
const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** As the crow flies. */
export function kilometresBetween([north, east]: Coordinates, [otherNorth, otherEast]: Coordinates): number {
  const half = (from: number, to: number) => Math.sin(radians(to - from) / 2) ** 2;
  const chord =
    half(north, otherNorth) + Math.cos(radians(north)) * Math.cos(radians(otherNorth)) * half(east, otherEast);
  return 2 * earthRadiusKm * Math.asin(Math.sqrt(Math.min(1, chord)));
}

/** An address, ready to be compared with others. */
export interface Location {
  readonly countryCode: string;
  readonly province: string;
  readonly city: string;
  /** Null off the map. */
  readonly at: Coordinates | null;
}

export function locate(address: Address): Location {
  const place = placeOf(address);
  return {
    countryCode: address.countryCode.toUpperCase(),
    province: place?.province ?? comparable(address.province),
    city: comparable(address.city),
    at: place?.at ?? null,
  };
}

const withoutMap = { sameProvince: 100, sameCountry: 1_000, abroad: 20_000 };

/** To find what is nearer. No two towns are at one place, though a map may say so; off the map their names must do. */
export function roughKilometres(here: Location, there: Location): number {
  const isSameCountry = here.countryCode === there.countryCode;
  const isSameProvince = isSameCountry && here.province === there.province;
  if (isSameProvince && here.city === there.city) return 0;
  if (here.at && there.at) return Math.max(1, kilometresBetween(here.at, there.at));
  if (isSameProvince) return withoutMap.sameProvince;
  return isSameCountry ? withoutMap.sameCountry : withoutMap.abroad;
}
