import fc from 'fast-check';

/**
 * All that is left to chance in a story: its first word says which faults it has, each further one what the next step
 * is. A shorter tape is a shorter story, and a word of 0 is a step without a fault.
 */
export type Tape = readonly number[];

export const wordsPerStory = 300;

const words = fc.noBias(
  fc.array(fc.nat({ max: 2 ** 31 - 1 }), { minLength: wordsPerStory, maxLength: wordsPerStory, size: 'max' }),
);

/** The same seed gives the same tape, on every machine. */
export function tapeOf(seed: number): Tape {
  return fc.sample(words, { seed, numRuns: 1 })[0] as Tape;
}

/** One word is enough for all that a step has to choose. */
export interface Dice {
  /** 0 ≤ outcome < sides. */
  roll(sides: number): number;
}

export function diceOf(word: number): Dice {
  let rest = word;
  return {
    roll: (sides) => {
      const outcome = rest % sides;
      rest = Math.floor(rest / sides);
      return outcome;
    },
  };
}

export function pick<Thing>(some: readonly Thing[], dice: Dice): Thing {
  return some[dice.roll(some.length)] as Thing;
}
