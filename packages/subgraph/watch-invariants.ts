import type { RowDataPacket } from 'mysql2/promise';
import type { Logger } from 'pino';
import type { Invariant } from '#invariants/invariant.ts';
import { type Database, takingTime } from '#mysql/connect.ts';
import { connectionOf, transaction } from '#mysql/transaction.ts';

/** How many rows broke each invariant when they were last counted, by name. Nothing before the first count. */
export interface WatchedInvariants {
  readonly broken: ReadonlyMap<string, number>;
  /** Counts anew, up to where it is told to end; resolves with how many rows break any. Reads whole tables: not for every scrape. */
  count(ending?: AbortSignal): Promise<number>;
  /** Knows nothing any more: another process counts. */
  forget(): void;
}

/** One consistent read per invariant, so that the work which goes on meanwhile breaks none. */
export function watchInvariants(database: Database, invariants: readonly Invariant[], log: Logger): WatchedInvariants {
  const broken = new Map<string, number>();
  return {
    broken,
    forget: () => broken.clear(),
    count: async (ending) => {
      for (const { name, sql } of invariants) {
        if (ending?.aborted) break;
        const text = `SELECT COUNT(*) AS count FROM (${sql}) AS broken`;
        const rows = await readAtLength(database, text);
        const count = Number(rows[0]?.count);
        broken.set(name, count);
        if (count > 0) log.error({ invariant: name, rows: count }, 'an invariant does not hold');
      }
      return [...broken.values()].reduce((sum, count) => sum + count, 0);
    },
  };
}

function readAtLength(database: Database, text: string): Promise<RowDataPacket[]> {
  return transaction(database, 'count invariants', async (tx) => {
    const connection = connectionOf(tx);
    const [rows] = await takingTime(connection, () => connection.query<RowDataPacket[]>(text));
    return rows;
  });
}
