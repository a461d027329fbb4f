/** Draws that depend on nothing but the seed and the label they were made for. */
export interface Draw {
  /** A whole number between `low` and `high`, both included. */
  whole(low: number, high: number): number;
  /** Between 0 and 1, 1 never. */
  part(): number;
  /** A new list with the same items in another order. */
  shuffle<T>(items: readonly T[]): T[];
}

/** One stream per label, so that a change in one shop leaves the others as they were. */
export function drawFor(seed: number, label: string): Draw {
  let state = mix(`${seed}/${label}`);
  // xorshift with the shifts 13, 17, 5: every state but 0 comes round once in 2^32 - 1 steps.
  const part = () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
  const whole = (low: number, high: number) => low + Math.floor(part() * (high - low + 1));
  const shuffle = <T>(items: readonly T[]): T[] =>
    items
      .map((item) => ({ item, key: part() }))
      .sort((one, other) => one.key - other.key)
      .map(({ item }) => item);
  return { whole, part, shuffle };
}

/** FNV-1a over the text; never 0. */
function mix(text: string): number {
  let hash = 2_166_136_261;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 16_777_619);
  return hash === 0 ? 1 : hash;
}
