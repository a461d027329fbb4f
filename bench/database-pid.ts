import { readFileSync } from 'node:fs';
import { createConnection, type RowDataPacket } from 'mysql2/promise';
import { serverOptions } from '#mysql/connect.ts';

/** The process of the database server; null when it runs elsewhere. */
export async function pidOfServer(databaseUrl: string): Promise<number | null> {
  const connection = await createConnection(serverOptions(databaseUrl));
  try {
    const [[row]] = await connection.query<RowDataPacket[]>('SELECT @@pid_file AS file, @@datadir AS folder');
    const file = String(row?.file);
    return Number.parseInt(readFileSync(file.startsWith('/') ? file : `${row?.folder}${file}`, 'utf8'), 10);
  } catch {
    return null;
  } finally {
    await connection.end();
  }
}
