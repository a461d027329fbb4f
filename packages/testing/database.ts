import { randomBytes } from 'node:crypto';
import { createConnection, type RowDataPacket } from 'mysql2/promise';
import { serverOptions } from '#mysql/connect.ts';

/** The server that `npm test` started, or the one that `DATABASE_URL` names. */
export function testServer(): string {
  const url = process.env.DATABASE_URL;
  if (!url) throw new Error('Tests need a database server: run them with `npm test`, or set DATABASE_URL');
  return url;
}

/** A prefix for databases that nobody else has. */
export const freshPrefix = () => `t_${randomBytes(5).toString('hex')}`;

export async function dropDatabases(url: string, prefix: string): Promise<void> {
  const connection = await createConnection(serverOptions(url));
  try {
    const [rows] = await connection.query<RowDataPacket[]>(
      'SELECT schema_name AS name FROM information_schema.schemata WHERE schema_name LIKE ?',
      [`${prefix.replaceAll('_', '\\_')}%`],
    );
    for (const { name } of rows) await connection.query(`DROP DATABASE \`${name}\``);
  } finally {
    await connection.end();
  }
}
