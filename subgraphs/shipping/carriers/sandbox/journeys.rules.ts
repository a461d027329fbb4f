/** What can happen to a parcel, in the sandbox's own words. */
const happy = ['collected', 'sorting', 'on the van', 'handed over'] as const;

const journeys = {
  '91': ['collected', 'sorting', 'on the van', 'nobody home', 'on the van', 'handed over'],
  '92': ['collected', 'sorting', 'on the van', 'nobody home', 'going back', 'came back'],
  '93': ['collected', 'sorting', 'cannot be found'],
} as const;

/** News of a parcel: what happened as its `step`th, and as which of all messages it is told. */
export interface News {
  readonly word: string;
  readonly step: number;
  readonly turn: number;
}

/**
 * The postal code says by its last two digits how it goes: 91 nobody is at home at first, 92 it comes back, 93 it is lost;
 * 94 all goes well, and is told twice and backwards. Any other: all goes well.
 */
export function newsOf(postalCode: string): News[] {
  const kind = postalCode.trim().slice(-2);
  const words: readonly string[] = kind in journeys ? journeys[kind as keyof typeof journeys] : happy;
  const inOrder = words.map((word, step) => ({ word, step, turn: step }));
  if (kind !== '94') return inOrder;
  const backwards = inOrder.toReversed();
  return [...backwards, ...backwards].map((news, turn) => ({ ...news, turn }));
}
