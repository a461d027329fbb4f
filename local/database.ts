import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { describeEngine } from './database/describe-engine.ts';
import { type Engine, findServer, type Server, usualFolders } from './database/find-server.ts';
import { holdFolder } from './database/hold-folder.ts';
import { installServer } from './database/install-server.ts';
import { engineOfData, prepareData } from './database/prepare-data.ts';
import { runServer } from './database/run-server.ts';

export { isFolderInUse } from './database/hold-folder.ts';

/** `fast` gives durability away for speed: right for tests, whose data nobody misses. */
export type Durability = 'durable' | 'fast';

export type DatabaseOptions = {
  /** Where the private server keeps its data, password and log; made when it is not there. */
  dataDirectory: string;
  durability: Durability;
  /** Is told what takes long: a first initialisation, an installation, a wait. */
  say: (line: string) => void;
  /** The folders in which programs are looked for; the PATH and the usual places when not given. */
  searchPath?: string[];
};

export type Database = {
  /** `mysql://user:password@host:port`, without a database name when the server is our own. */
  url: string;
  /** For people: "MariaDB 10.11.6". */
  engine: string;
  /** Ends a server of our own cleanly and resolves when it has gone; may be called twice. */
  stop(): Promise<void>;
};

/**
 * The database for this process: the one that DATABASE_URL names, else a private server on this machine, which ends with us
 * however we end. Every error that it throws is meant for the person at the terminal: print its message, not its stack.
 */
export async function startDatabase(options: DatabaseOptions): Promise<Database> {
  const given = process.env.DATABASE_URL;
  if (given !== undefined && given !== '') return useGiven(given);
  return startPrivateDatabase(options);
}

async function useGiven(url: string): Promise<Database> {
  try {
    return { url, engine: await describeEngine(url), stop: async () => {} };
  } catch (error) {
    throw new Error(`The database that DATABASE_URL names (${withoutPassword(url)}) does not answer: ${reason(error)}`);
  }
}

export type PrivateDatabaseOptions = DatabaseOptions & {
  /** Any free one when not given. */
  port?: number;
  /** The first that is found, or that wrote the data, when not given. */
  engine?: Engine;
};

/** A private server on this machine, also when DATABASE_URL names another one; `pid` is the server's own. */
export async function startPrivateDatabase(options: PrivateDatabaseOptions): Promise<Database & { pid: number }> {
  const { durability, say, searchPath = usualFolders(), port, engine: wanted } = options;
  const folder = resolve(options.dataDirectory);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const releaseFolder = await holdFolder(folder);
  try {
    const server = await chooseServer({ folder, searchPath, say, wanted });
    await prepareData({ server, folder, say });
    const { url, engine, pid, stop: end } = await runServer({ server, folder, durability, say, port });
    const stopAndRelease = async () => {
      await end();
      await releaseFolder();
    };
    let stopping: Promise<void> | undefined;
    const stop = () => {
      stopping ??= stopAndRelease();
      return stopping;
    };
    return { url, engine, pid, stop };
  } catch (error) {
    await releaseFolder();
    throw error;
  }
}

type Choice = { folder: string; searchPath: string[]; say: (line: string) => void; wanted: Engine | undefined };

/** A server that can read what is already in the folder; without data, any that is here or can be installed. */
async function chooseServer({ folder, searchPath, say, wanted }: Choice): Promise<Server> {
  const written = engineOfData(folder) ?? wanted;
  const found = await findServer(searchPath, written);
  if (found !== undefined) return found;
  if (written !== undefined && (await findServer(searchPath)) !== undefined) {
    throw new Error(
      `The data in ${folder} was written by ${written}, and this machine has no ${written} server now. ` +
        `Install ${written}, or delete that folder to begin anew, or set DATABASE_URL.`,
    );
  }
  if (await installServer(searchPath, written, say)) {
    const installed = await findServer(searchPath, written);
    if (installed !== undefined) return installed;
  }
  throw new Error(threeWaysOut);
}

const threeWaysOut = `Pasar needs a MySQL or MariaDB server, and this machine has none. Any of these helps:
  - set DATABASE_URL to a server of yours, such as mysql://user:password@127.0.0.1:3306
  - install MariaDB (10.6 or newer) or MySQL (8.0 or newer) with your package manager: Pasar runs a private one of it
  - on Debian or Ubuntu, run this once as root: it then installs the server by itself`;

function withoutPassword(url: string): string {
  const parts = URL.parse(url);
  return parts === null ? 'which is not a URL' : `${parts.protocol}//${parts.host}`;
}

function reason(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  // A refused connection to a name with several addresses has an empty message and tells all in its code.
  return error.message || ('code' in error ? String(error.code) : error.name);
}
