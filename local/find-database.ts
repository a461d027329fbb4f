import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { account } from './database/open-account.ts';
import { dataOf } from './database/prepare-data.ts';
import { commandLineOf } from './database/processes.ts';
import { type Database, isFolderInUse, startDatabase } from './database.ts';

const dataDirectory = join(dirname(import.meta.dirname), '.data', 'marketplace');

/** The database that `npm start` uses: started, or that of a marketplace which is running now. */
export async function findDatabase(): Promise<Pick<Database, 'url' | 'stop'>> {
  try {
    return await startDatabase({ dataDirectory, durability: 'durable', say: (line) => console.error(line) });
  } catch (error) {
    const url = isFolderInUse(error) ? await runningDatabase() : null;
    if (url) return { url, stop: async () => {} };
    throw error;
  }
}

/** The address of the server that works on our folder; only its command line tells the port. */
async function runningDatabase(): Promise<string | null> {
  const kept = (file: string) => readFile(join(dataDirectory, file), 'utf8').catch(() => '');
  const [pid, password] = [Number(await kept('server.pid')), await kept('password')];
  const commandLine = pid > 0 ? commandLineOf(pid) : '';
  const port = /--port=(\d+)/.exec(commandLine)?.[1];
  const isOurs = commandLine.includes(`--datadir=${dataOf(dataDirectory)} `);
  return isOurs && port ? `mysql://${account}:${password}@127.0.0.1:${port}` : null;
}
