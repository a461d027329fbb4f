import { execFile, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { closeSync, existsSync, openSync, realpathSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { dirname, join } from 'node:path';
import type { Engine, Server } from './find-server.ts';
import { describeFailure, logOf, logSize } from './server-log.ts';

const draftPrefix = 'data.new-';

export function dataOf(folder: string): string {
  return join(folder, 'data');
}

/**
 * Where the server puts tables that it needs for a moment. A folder of its own: when MariaDB starts it empties the one that
 * it is given of such tables, also of those that another server on this machine is using.
 */
export async function placeForTemporary(folder: string): Promise<string> {
  const temporary = join(folder, 'tmp');
  await mkdir(temporary, { recursive: true, mode: 0o700 });
  return `--tmpdir=${temporary}`;
}

/** Which engine wrote the data in this folder; they cannot read each other's. */
export function engineOfData(folder: string): Engine | undefined {
  const data = dataOf(folder);
  if (existsSync(join(data, 'aria_log_control'))) return 'MariaDB';
  return existsSync(data) ? 'MySQL' : undefined;
}

/**
 * Makes the server's own tables on first use. They are made in a folder beside and renamed when complete, so that an
 * interruption leaves nothing that looks like a database.
 */
export async function prepareData(options: {
  server: Server;
  folder: string;
  say: (line: string) => void;
}): Promise<void> {
  const { server, folder, say } = options;
  await discardDrafts(folder);
  if (existsSync(dataOf(folder))) return;
  say(`Preparing a private ${server.engine} ${server.version} in ${folder} (first run) …`);
  const draft = join(folder, `${draftPrefix}${randomUUID()}`);
  await mkdir(draft, { mode: 0o700 });
  const asRoot = process.getuid?.() === 0 ? ['--user=root'] : [];
  const common = ['--no-defaults', `--datadir=${draft}`, await placeForTemporary(folder), ...asRoot];
  if (server.engine === 'MySQL') {
    await runServerOnce(server, folder, [...common, '--initialize-insecure', noFileExchange], '');
  } else {
    const parameters = ['--bootstrap', '--log-warnings=0', '--max-allowed-packet=8M', ...baseFolder(server)];
    await runServerOnce(server, folder, [...common, ...parameters], await mariadbTables(server));
  }
  await rename(draft, dataOf(folder));
}

/** What earlier, interrupted runs left. One of them may still be writing: then its leftovers wait for the next start. */
async function discardDrafts(folder: string): Promise<void> {
  const drafts = (await readdir(folder)).filter((name) => name.startsWith(draftPrefix));
  await Promise.all(drafts.map((name) => rm(join(folder, name), { recursive: true, force: true }).catch(() => {})));
}

/** MySQL's packages name a folder for LOAD DATA that only their own installation makes, and refuse to start without it. */
export const noFileExchange = '--secure-file-priv=NULL';

/** MariaDB unpacked from an archive does not know where it lies; its scripts folder gives it away. */
export function baseFolder(server: Server): string[] {
  const base = dirname(dirname(realpathSync(server.program)));
  const isArchive = server.engine === 'MariaDB' && existsSync(join(base, 'scripts', 'mariadb-install-db'));
  return isArchive ? [`--basedir=${base}`] : [];
}

/**
 * The statements that make MariaDB's own tables, from the files that come with it. Its installation script feeds the same
 * files to the server, but needs programs that Debian leaves out of the package with the server; without its texts for HELP
 * and its sys views, which nobody misses here, this is also several times faster.
 */
async function mariadbTables(server: Server): Promise<string> {
  const share = await shareFolder(server);
  const [tables, performance, accounts] = await Promise.all(
    ['system_tables', 'performance_tables', 'system_tables_data'].map((name) => readEither(share, name)),
  );
  const owner = userName();
  return [
    'CREATE DATABASE IF NOT EXISTS mysql;',
    'USE mysql;',
    // Whoever runs the server may log in through its socket without a password, and nobody else.
    `SET @auth_root_socket = '${owner}';`,
    tables,
    performance,
    accounts,
  ].join('\n');
}

/** Up to MariaDB 10.11 the files are called mysql_…, later mariadb_…. */
function readEither(share: string, name: string): Promise<string> {
  const later = join(share, `mariadb_${name}.sql`);
  return readFile(existsSync(later) ? later : join(share, `mysql_${name}.sql`), 'utf8');
}

/** Where the server's own files lie. It tells, and the usual places are there for when it tells nothing useful. */
async function shareFolder(server: Server): Promise<string> {
  const settings = await new Promise<string>((answer) => {
    const question = ['--no-defaults', ...baseFolder(server), '--verbose', '--help'];
    execFile(server.program, question, { maxBuffer: 2 ** 24 }, (_, stdout) => answer(stdout));
  });
  const characterSets = /^character-sets-dir\s+(\/.*)$/m.exec(settings)?.[1]?.trim();
  const base = dirname(dirname(realpathSync(server.program)));
  const places = [base, '/usr', '/usr/local'].flatMap((at) =>
    ['mariadb', 'mysql', ''].map((name) => join(at, 'share', name)),
  );
  if (characterSets !== undefined) places.unshift(dirname(characterSets));
  const files = ['mariadb_system_tables.sql', 'mysql_system_tables.sql'];
  const found = places.find((place) => files.some((file) => existsSync(join(place, file))));
  if (found !== undefined) return found;
  throw new Error(`Found ${server.program}, but not the file mysql_system_tables.sql that comes with it.`);
}

function userName(): string {
  try {
    const { username } = userInfo();
    return /^[\w.-]+$/.test(username) ? username : 'root';
  } catch {
    return 'root'; // a container may run us under a number that has no name
  }
}

async function runServerOnce(server: Server, folder: string, parameters: string[], statements: string): Promise<void> {
  const before = logSize(folder);
  const log = openSync(logOf(folder), 'a', 0o600);
  const child = spawn(server.program, parameters, { stdio: ['pipe', log, log] });
  closeSync(log);
  child.stdin?.on('error', () => {}); // it ended early: its exit code says so
  child.stdin?.end(statements);
  const code = await new Promise<number | null>((settle, fail) => {
    child.on('error', fail);
    child.on('close', settle);
  });
  if (code !== 0) throw describeFailure(`${server.engine} could not prepare its data.`, folder, before);
}
