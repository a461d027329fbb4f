import type { Database } from './connect.ts';
import { type Statement, traced } from './raw.ts';
import { rollBack } from './transaction.ts';

/**
 * A whole transaction in one message: there and back once, and what it locks is held for no longer than the server works.
 * The server stops at the first statement that fails, before COMMIT; everything is rolled back then, and the error thrown.
 * Not repeated by itself: what was decided before must be decided anew.
 *
 * Over a pool of its own, since on its connections a text may be many statements: values go into the marks, never into it.
 */
export async function atOnce({ severalPool }: Database, statements: readonly Statement[]): Promise<void> {
  const connection = await severalPool.getConnection();
  try {
    const texts = statements.map(({ text }) => text);
    const values = statements.flatMap((statement) => [...statement.values]);
    await traced(connection.query(['START TRANSACTION', ...texts, 'COMMIT'].join(';\n'), values));
  } catch (error) {
    await rollBack(connection);
    throw error;
  }
  connection.release();
}

/**
 * Fails when the statement before it has not found so many rows, or when a condition in SQL does not hold: nobody else is
 * there to look before COMMIT. A number that grows too large is how a SELECT can fail on purpose.
 */
export function requireRows(count: number, provided: Statement = { text: 'TRUE', values: [] }): Statement {
  const { text, values } = provided;
  return { text: `SELECT ~0 + (ROW_COUNT() <> ? OR NOT (${text}))`, values: [count, ...values] };
}
