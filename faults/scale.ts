import { type Draw, drawFor } from '#kernel/draw.ts';

/** A whole run, as `npm run test:faults` makes it, or the small share of it in `npm test`, which is always the same. */
export const isFull = process.env.FAULTS_SCALE === 'full';

/** Decides everything that is left to chance: the same seed makes the same choices. */
export const seed = Number(process.env.FAULTS_SEED ?? 1);

/** How much of something: `FAULTS_ROUNDS` says how many rounds a whole run makes. */
export function scaled({ share, full }: { readonly share: number; readonly full: number }): number {
  return isFull ? full : share;
}

/** How often a fault is made. */
export function roundsOf(count: { readonly share: number; readonly full: number }): number {
  const asked = Number(process.env.FAULTS_ROUNDS ?? 0);
  return asked > 0 ? asked : scaled(count);
}

/** The choices of one test, which do not depend on those of another one. */
export function chance(label: string): Draw {
  return drawFor(seed, label);
}
