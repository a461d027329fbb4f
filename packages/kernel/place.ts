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

/** As the crow flies; 0 within a town, and no less than 1 between two, though the map may have them at one place. */
export function kilometresBetween(here: Place, there: Place): number {
  if (here.province === there.province && here.city === there.city) return 0;
  return Math.max(1, onTheGlobe(here.at, there.at));
}

function onTheGlobe([north, east]: Coordinates, [otherNorth, otherEast]: Coordinates): number {
  const half = (from: number, to: number) => Math.sin(radians(to - from) / 2) ** 2;
  const chord =
    half(north, otherNorth) + Math.cos(radians(north)) * Math.cos(radians(otherNorth)) * half(east, otherEast);
  return 2 * earthRadiusKm * Math.asin(Math.sqrt(Math.min(1, chord)));
}

/** An address, ready to be compared with others. */
export interface Location extends Address {
  /** Null off the map. */
  readonly place: Place | null;
}

export function locate({ city, province, countryCode }: Address): Location {
  const place = placeOf({ city, province, countryCode });
  const names = { city: comparable(city), province: comparable(province), countryCode: countryCode.toUpperCase() };
  return { ...names, place };
}

const offTheMap = { sameProvince: 100, sameCountry: 1_000, abroad: 20_000 };

/** To find what is nearer: by the map, and where it ends by the names alone. */
export function roughKilometres(here: Location, there: Location): number {
  if (here.place && there.place) return kilometresBetween(here.place, there.place);
  if (here.countryCode !== there.countryCode) return offTheMap.abroad;
  if (here.province !== there.province) return offTheMap.sameCountry;
  return here.city === there.city ? 0 : offTheMap.sameProvince;
}
