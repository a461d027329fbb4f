import { type StoryOptions, simulate } from './simulate.ts';
import type { Tape } from './tape.ts';

const mostRuns = 3_000;

/**
 * A short tape that breaks the same invariant: without the steps that are not needed, and without chance where it is not.
 * The same for the same tape.
 */
export function shrink(tape: Tape, options: StoryOptions): Tape {
  const broken = nameOf(simulate(tape, options).failure);
  let runs = 0;
  const breaks = (shorter: Tape) => {
    runs += 1;
    return runs <= mostRuns && nameOf(simulate(shorter, options).failure) === broken;
  };
  let best = tape;
  for (let isShorter = true; isShorter && runs <= mostRuns; ) {
    const before = best;
    for (let size = Math.ceil(best.length / 2); size >= 1; size = Math.floor(size / 2)) {
      // The first word is which faults there are.
      for (let at = best.length - size; at >= 1; at -= size) {
        const shorter = [...best.slice(0, at), ...best.slice(at + size)];
        if (breaks(shorter)) best = shorter;
      }
    }
    for (let at = 1; at < best.length; at += 1) {
      const calmer = best.with(at, 0);
      if (best[at] !== 0 && breaks(calmer)) best = calmer;
    }
    isShorter = best.length < before.length;
  }
  return best;
}

const nameOf = (failure: string | null) => failure?.split('\n')[0] ?? null;
