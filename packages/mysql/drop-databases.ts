import { createConnection, type RowDataPacket } from 'mysql2/promise';
import { serverOptions } from './connect.ts';

/** Drops every database whose name begins with the prefix and an underscore: those of one marketplace. */
export async function dropDatabases(url: string, prefix: string): Promise<void> {
  const connection = await createConnection(serverOptions(url));
  try {
    const [rows] = await connection.query<RowDataPacket[]>(
      'SELECT schema_name AS name FROM information_schema.schemata WHERE schema_name LIKE ?',
      [`${prefix.replaceAll('_', '\\_')}\\_%`],
    );
    for (const { name } of rows) await connection.query(`DROP DATABASE \`${name}\``);
  } finally {
    await connection.end();
  }
}
