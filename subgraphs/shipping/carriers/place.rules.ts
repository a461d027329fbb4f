import { type Coordinates, type IslandGroup, provinces, type TimeZone } from './places.ts';

/** A city or town as people write it. */
export interface Address {
  readonly city: string;
  readonly province: string;
  readonly countryCode: string;
}

/** Where a parcel comes from or goes to, as far as a carrier's rates are concerned. */
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

export type Zone = 'SAME_CITY' | 'SAME_PROVINCE' | 'SAME_ISLANDS' | 'INTER_ISLAND' | 'REMOTE_EAST';

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

export function zoneBetween(origin: Place, destination: Place): Zone {
  const isRemote = ({ islands }: Place) => islands === 'MALUKU' || islands === 'PAPUA';
  if (origin.province === destination.province) {
    return origin.city === destination.city ? 'SAME_CITY' : 'SAME_PROVINCE';
  }
  if (isRemote(origin) || isRemote(destination)) return 'REMOTE_EAST';
  return origin.islands === destination.islands ? 'SAME_ISLANDS' : 'INTER_ISLAND';
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
