import type { RowDataPacket } from 'mysql2/promise';
import { connect, type Database, type Reader } from '#mysql/connect.ts';
import { testServer } from './database.ts';

/** How many rows and entries of indexes the server reads for the work, which is given a connection of its own. */
export async function countReads(
  { name }: Pick<Database, 'name'>,
  work: (read: Reader) => Promise<unknown>,
): Promise<number> {
  const alone = connect({ url: testServer(), name, connections: 1 });
  const reads = async () => {
    const [rows] = await alone.pool.query<RowDataPacket[]>("SHOW SESSION STATUS LIKE 'Handler_read%'");
    return rows.reduce((sum, row) => sum + Number(row.Value), 0);
  };
  try {
    const before = await reads();
    await work(alone.read);
    return (await reads()) - before;
  } finally {
    await alone.close();
  }
}
