import type { SourceChange } from '#testing/change-sources.ts';

/** What keeps the faults from doing harm, as changes of the source that take it away: the controls have to fail then. */
export const safeguards = {
  'an end of silence': {
    file: 'mysql/connect.ts',
    changes: [['const silentSeconds = 5;', 'const silentSeconds = 28_800;']],
  },
  'a deadline for the database': {
    file: 'mysql/connect.ts',
    changes: [['    limitSilence(connection, answerWithinMs);\n', '']],
  },
  'a deadline between processes': {
    file: 'subgraph/link.ts',
    changes: [['Math.round(Math.min(answerWithinMs, until - performance.now()))', '1_000_000']],
  },
  'one order per key': {
    file: 'checkout/checkout.ts',
    changes: [['  if (earlier) return answerRepeat(context, earlier, fingerprint);\n', '  void answerRepeat;\n']],
  },
} as const satisfies Readonly<Record<string, SourceChange>>;

export type Safeguard = keyof typeof safeguards;
