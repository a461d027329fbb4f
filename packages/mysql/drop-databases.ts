import { createConnection } from 'mysql2/promise';
import { serverOptions } from './connect.ts';
import { databasesOf } from './databases-of.ts';

/** Drops every database whose name begins with the prefix and an underscore: those of one marketplace. */
export async function dropDatabases(url: string, prefix: string): Promise<void> {
  const names = await databasesOf(url, prefix);
  const connection = await createConnection(serverOptions(url));
  try {
    for (const name of names) await connection.query(`DROP DATABASE \`${name}\``);
  } finally {
    await connection.end();
  }
}
