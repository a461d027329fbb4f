import type { Context } from './context.ts';

/**
 * A sweep's work on each row by itself, told whether it came to anything: one that always fails is logged, and keeps no
 * other from its turn. Resolves with how many came to something; rejects when none did and one has failed.
 */
export async function oneByOne<Row extends { readonly id: string }>(
  { log }: Pick<Context, 'log'>,
  rows: readonly Row[],
  work: (row: Row) => Promise<boolean>,
): Promise<number> {
  let done = 0;
  let failure: unknown = null;
  for (const row of rows) {
    try {
      if (await work(row)) done += 1;
    } catch (error) {
      log.error({ err: error, id: row.id }, 'failed, and will be tried again after the others');
      failure = error;
    }
  }
  if (failure && done === 0) throw failure;
  return done;
}
