import { createConnection, type RowDataPacket } from 'mysql2/promise';

const serversOwn = ['information_schema', 'mysql', 'performance_schema', 'sys'];

/** Drops every database on the server. A test run that was killed leaves its own behind, and they would pile up. */
export async function dropLeftovers(url: string): Promise<void> {
  const connection = await createConnection({ uri: url });
  try {
    const [rows] = await connection.query<RowDataPacket[]>(
      'SELECT schema_name AS name FROM information_schema.schemata',
    );
    const names = rows.map((row) => String(row.name)).filter((name) => !serversOwn.includes(name));
    for (const name of names) await connection.query('DROP DATABASE ??', [name]);
  } finally {
    await connection.end();
  }
}
