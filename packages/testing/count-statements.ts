import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { Database } from '#mysql/connect.ts';

const channels = ['tracing:mysql2:query:start', 'tracing:mysql2:execute:start'];

/**
 * How many statements are sent to a database while the work is done, those of transactions included, and not those that
 * set up a connection. As the driver tells of them; `statementsOf` asks the server, which costs more and sees all databases.
 */
export async function countStatements({ name }: Pick<Database, 'name'>, work: () => Promise<unknown>): Promise<number> {
  let count = 0;
  const look = (message: unknown) => {
    const { database, query } = message as { readonly database: string; readonly query: string };
    if (database === name && !/^SET SESSION/.test(query)) count += 1;
  };
  for (const channel of channels) subscribe(channel, look);
  try {
    await work();
    return count;
  } finally {
    for (const channel of channels) unsubscribe(channel, look);
  }
}
