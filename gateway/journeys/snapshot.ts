import type { Journey } from './journey.ts';

/**
 * A checksum of every table of every subgraph, to say that nothing was written; without the leases of the background
 * work, which come and go. What is under way changes it: wait for that first.
 */
export async function snapshot({ sql, databasePrefix }: Journey): Promise<Record<string, unknown>> {
  const tables = await sql(
    'users',
    `SELECT CONCAT('\`', table_schema, '\`.\`', table_name, '\`') AS name FROM information_schema.tables
     WHERE table_schema LIKE ? AND table_name <> 'leases' ORDER BY name`,
    [`${databasePrefix.replaceAll('_', '\\_')}\\_%`],
  );
  const rows = await sql('users', `CHECKSUM TABLE ${tables.map(({ name }) => name).join(', ')}`);
  return Object.fromEntries(rows.map(({ Table, Checksum }) => [Table, Checksum]));
}
