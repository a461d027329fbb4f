import { createConnection, type RowDataPacket } from 'mysql2/promise';
import { serverOptions } from '#mysql/connect.ts';
import { testServer } from './database.ts';

/**
 * The SQL statements that the server ran for `work`, on all databases whose name begins with the prefix: BEGIN and COMMIT
 * too, as the server's own log has them, without what a new connection begins with. Nothing else should use these
 * databases meanwhile.
 */
export async function statementsOf(databasePrefix: string, work: () => Promise<unknown>): Promise<string[]> {
  const connection = await createConnection(serverOptions(testServer()));
  const rowsOf = async (sql: string, values: unknown[] = []) =>
    (await connection.query<RowDataPacket[]>(sql, values))[0];
  try {
    await connection.query("SET GLOBAL log_output = 'TABLE'");
    await connection.query('SET GLOBAL general_log = ON');
    const [start] = await rowsOf('SELECT CAST(NOW(6) AS CHAR) AS moment');
    await work();
    await connection.query('SET GLOBAL general_log = OFF');
    const threads = await rowsOf('SELECT id FROM information_schema.processlist WHERE db LIKE ?', [
      `${databasePrefix.replaceAll('_', '\\_')}\\_%`,
    ]);
    const logged = await rowsOf(
      `SELECT CONVERT(argument USING utf8mb4) AS text FROM mysql.general_log
        WHERE event_time >= ? AND command_type IN ('Query', 'Execute') AND thread_id IN (?) ORDER BY event_time`,
      [start?.moment, threads.map(({ id }) => id)],
    );
    return logged.map(({ text }) => String(text)).filter((text) => !text.startsWith('SET SESSION'));
  } finally {
    await connection.query('SET GLOBAL general_log = OFF');
    await connection.end();
  }
}
