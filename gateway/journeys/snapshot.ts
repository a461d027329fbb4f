import type { Journey } from './journey.ts';

/**
 * A checksum of every table of every subgraph, to say that nothing was written; without the leases of the background
 * work, which come and go. What is under way changes it: wait for that first.
 */
export async function snapshot(
  { sql, databasePrefix }: Pick<Journey, 'sql' | 'databasePrefix'>,
  leftOut: readonly string[] = ['leases'],
): Promise<Record<string, unknown>> {
  const tables = await sql(
    'orders',
    `SELECT CONCAT('\`', table_schema, '\`.\`', table_name, '\`') AS name FROM information_schema.tables
     WHERE table_schema LIKE ? AND table_name NOT IN (?) ORDER BY name`,
    [`${databasePrefix.replaceAll('_', '\\_')}\\_%`, leftOut],
  );
  const rows = await sql('orders', `CHECKSUM TABLE ${tables.map(({ name }) => name).join(', ')}`);
  return Object.fromEntries(rows.map(({ Table, Checksum }) => [Table, Checksum]));
}
