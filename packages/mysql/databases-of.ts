import { createConnection, type RowDataPacket } from 'mysql2/promise';
import { serverOptions } from './connect.ts';

/** The databases of one marketplace on a server: their names begin with the prefix and an underscore. */
export async function databasesOf(url: string, prefix: string): Promise<string[]> {
  const connection = await createConnection(serverOptions(url));
  try {
    const [rows] = await connection.query<RowDataPacket[]>(
      'SELECT schema_name AS name FROM information_schema.schemata WHERE schema_name LIKE ?',
      [`${prefix.replaceAll('_', '\\_')}\\_%`],
    );
    return rows.map(({ name }) => String(name));
  } finally {
    await connection.end();
  }
}

/** The same of a marketplace that is there: whoever looks after one must not be told that all is well where there is none. */
export async function requireDatabases(url: string, prefix: string): Promise<string[]> {
  const names = await databasesOf(url, prefix);
  if (names.length === 0) throw new Error(`No database of ${prefix} is on this server`);
  return names;
}
