import type { Place } from '#kernel/place.ts';

/** How far apart two places are for a carrier's rates. */
export type Zone = 'SAME_CITY' | 'SAME_PROVINCE' | 'SAME_ISLANDS' | 'INTER_ISLAND' | 'REMOTE_EAST';

export function zoneBetween(origin: Place, destination: Place): Zone {
  const isRemote = ({ islands }: Place) => islands === 'MALUKU' || islands === 'PAPUA';
  if (origin.province === destination.province) {
    return origin.city === destination.city ? 'SAME_CITY' : 'SAME_PROVINCE';
  }
  if (isRemote(origin) || isRemote(destination)) return 'REMOTE_EAST';
  return origin.islands === destination.islands ? 'SAME_ISLANDS' : 'INTER_ISLAND';
}
