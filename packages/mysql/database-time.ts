import type { Reader } from '#mysql/connect.ts';
import { sql } from './drizzle.ts';

/** The database's clock, which alone decides about expiry. */
export async function readDatabaseTime(read: Reader): Promise<Date> {
  const [row] = await read
    .select({ ms: sql<number>`ROUND(UNIX_TIMESTAMP(NOW(3)) * 1000)`.mapWith(Number) })
    .from(sql`(SELECT 1 AS one) AS single`);
  if (!row) throw new Error('The database tells no time');
  return new Date(row.ms);
}
