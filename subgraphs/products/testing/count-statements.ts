import { vi } from 'vitest';
import type { World } from '#testing/world.ts';

/** How many statements reach the database of products while the work is done, those of transactions included. */
export async function countStatements(world: World, work: () => Promise<unknown>): Promise<number> {
  const { pool } = world.subgraph('products').database;
  const getConnection = pool.getConnection.bind(pool);
  let inTransactions = 0;
  const reads = vi.spyOn(pool, 'query');
  const transactions = vi.spyOn(pool, 'getConnection').mockImplementation(async () => {
    const connection = await getConnection();
    const query = connection.query.bind(connection) as (...given: unknown[]) => unknown;
    const counted = (...given: unknown[]) => {
      inTransactions += 1;
      return query(...given);
    };
    return Object.assign(connection, { query: counted });
  });
  try {
    await work();
    return reads.mock.calls.length + inTransactions;
  } finally {
    reads.mockRestore();
    transactions.mockRestore();
  }
}
