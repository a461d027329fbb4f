import { appendFileSync } from 'node:fs';

/** Where a run of all tests notes which result types of which mutations it has met; not given when only some run. */
const file = process.env.OUTCOMES_FILE;

/** Notes what came of the mutations of an operation. Without `__typename` in it, nothing is known. */
export function noteOutcomes(query: string, data: unknown): void {
  if (!file || !/^\s*mutation\b/.test(query)) return;
  for (const [field, outcome] of Object.entries((data ?? {}) as Record<string, { __typename?: string } | null>))
    if (outcome?.__typename) appendFileSync(file, `${field} ${outcome.__typename}\n`);
}
