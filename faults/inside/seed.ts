import type { Draw } from '#kernel/draw.ts';
import { scaled, seed } from '../scale.ts';

export const isFull = scaled({ share: 0, full: 1 }) === 1;

/** For the title around tests, so that a failing one says how to run it again. */
export const seeded = `FAULTS_SEED=${seed}${isFull ? ' FAULTS_SCALE=full' : ''}`;

/** One of them. */
export function pick<Item>({ whole }: Draw, items: readonly Item[]): Item {
  return items[whole(0, items.length - 1)] as Item;
}
