import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { createConnection, type RowDataPacket } from 'mysql2/promise';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { findServer, usualFolders } from './database/find-server.ts';
import { commandLineOf, isAlive } from './database/processes.ts';
import { type Database, isFolderInUse, startDatabase } from './database.ts';

const server = await findServer(usualFolders());
const without = server === undefined ? ' (skipped: this machine has no MySQL or MariaDB server)' : '';

let folder: string;
const started: Database[] = [];
const holders: ChildProcess[] = [];

beforeEach(async () => {
  vi.stubEnv('DATABASE_URL', undefined); // these tests are about the private server
  folder = await mkdtemp(join(tmpdir(), 'pasar-'));
});

afterEach(async () => {
  vi.unstubAllEnvs();
  await Promise.all(started.splice(0).map((database) => database.stop()));
  for (const holder of holders.splice(0)) holder.kill('SIGKILL');
  await until(async () => !isAlive(await serverPid()));
  await rm(folder, { recursive: true, force: true });
});

describe.skipIf(server === undefined)(`a private database server${without}`, { timeout: 120_000 }, () => {
  it('answers queries and knows every alphabet', async () => {
    const { url, engine } = await start();
    expect(engine).toMatch(/^(MariaDB|MySQL) \d+\.\d+/);
    expect(await query(url, `SELECT '½ ж 🥭' AS text, @@character_set_server AS charset`)).toEqual([
      { text: '½ ж 🥭', charset: 'utf8mb4' },
    ]);
  });

  it('keeps the data from one start to the next, whatever the durability', async () => {
    const first = await start('fast');
    await writeNote(first.url);
    await first.stop();
    const second = await start('durable');
    expect(await readNotes(second.url)).toEqual([{ text: 'kept' }]);
    expect(second.url.split('@')[0]).toBe(first.url.split('@')[0]);
  });

  it('admits nobody without the password, which only we can read', async () => {
    const { url } = await start();
    for (const user of ['root', 'pasar', 'pasar:wrong', 'nobody']) {
      await expect(query(url.replace(/\/\/.*@/, `//${user}@`), 'SELECT 1')).rejects.toThrow(/denied/i);
    }
    const password = new URL(url).password;
    expect(await readFile(join(folder, 'password'), 'utf8')).toBe(password);
    for (const file of ['password', 'account.sql']) expect((await stat(join(folder, file))).mode & 0o077).toBe(0);
    expect(commandLineOf(await serverPid())).toContain('--bind-address=127.0.0.1');
    expect(commandLineOf(await serverPid())).not.toContain(password);
  });

  it('works in a folder whose path is too long for a unix socket, and leaves no temporary folder', async () => {
    vi.stubEnv('TMPDIR', folder);
    const database = await startDatabase({ ...quiet, dataDirectory: join(folder, 'x'.repeat(120)) });
    expect(await query(database.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    expect(await socketFolders()).toHaveLength(1);
    await database.stop();
    expect(await socketFolders()).toHaveLength(0);
  });

  it('leaves the temporary tables of other servers on this machine alone', async () => {
    vi.stubEnv('TMPDIR', folder);
    const ofAnother = join(folder, '#sql-temptable-1-2-3.MAI');
    await writeFile(ofAnother, '');
    await start();
    expect((await stat(ofAnother)).isFile()).toBe(true);
  });

  it.each(['SIGTERM', 'SIGKILL'] as const)('ends with a process that gets %s, and loses nothing', async (signal) => {
    const { holder, url } = await startElsewhere();
    await writeNote(url);
    const pid = await serverPid();
    expect(isAlive(pid)).toBe(true);
    holder.kill(signal);
    await once(holder, 'exit');
    const { url: next } = await start(); // at once: it has to wait for the old server by itself
    expect(isAlive(pid)).toBe(false);
    expect(await readNotes(next)).toEqual([{ text: 'kept' }]);
  });

  it('ends with a process that gets SIGKILL also when nobody starts it again', async () => {
    const { holder } = await startElsewhere();
    const pid = await serverPid();
    holder.kill('SIGKILL');
    await until(() => !isAlive(pid));
    expect(await readFile(join(folder, 'server.log'), 'utf8')).toMatch(/shutdown complete/i);
  });

  it('refuses a second process at once and names the first', async () => {
    const { holder, url } = await startElsewhere();
    const refusal: unknown = await start().catch((error: unknown) => error);
    expect(isFolderInUse(refusal)).toBe(true);
    expect(String(refusal)).toContain(`${folder} (process ${holder.pid})`);
    expect(await query(url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });

  it.each([
    ['a new folder', undefined],
    ['a folder that a dead process left', JSON.stringify({ pid: 2 ** 22 + 1, birth: '1' })],
    ['a folder whose holder has given its pid to another program', JSON.stringify({ pid: process.pid, birth: '1' })],
  ])('lets exactly one of many have %s', async (_, holder) => {
    if (holder !== undefined) await writeFile(join(folder, 'holder.json'), holder);
    const outcomes = await Promise.allSettled(Array.from({ length: 6 }, () => start()));
    const refused = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason] : []));
    expect(refused).toHaveLength(5);
    expect(refused.every(isFolderInUse)).toBe(true);
  });

  it('recovers from a first initialisation that was killed half-way', async () => {
    const holder = spawnHolder();
    await lineOf(holder, /Preparing/);
    holder.kill('SIGKILL');
    await once(holder, 'exit');
    expect(await readdir(folder)).not.toContain('data');
    const { url } = await start();
    expect(await query(url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });

  it('says why a server did not start', async () => {
    await mkdir(join(folder, 'data'));
    if (server?.engine === 'MariaDB') await writeFile(join(folder, 'data', 'aria_log_control'), 'not what Aria writes');
    await expect(start()).rejects.toThrow(/did not start\. The end of .*server\.log:\n.+/s);
  });

  it('installs a server with apt where we are root, and uses it', async ({ skip }) => {
    if (process.getuid?.() !== 0) skip('only root installs');
    const tools = await fakeApt();
    const told: string[] = [];
    const say = (line: string) => told.push(line);
    const database = await startDatabase({ ...quiet, dataDirectory: folder, say, searchPath: [tools] });
    started.push(database);
    expect(await query(database.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    expect(told).toContain('Installing mariadb-server-core …');
    expect((await readFile(join(tools, 'calls'), 'utf8')).trim().split('\n')).toEqual([
      'update',
      'install -y --no-install-recommends -o DPkg::Lock::Timeout=300 mariadb-server-core',
    ]);
  });

  it('leaves the server that DATABASE_URL names alone', async () => {
    const own = await start();
    vi.stubEnv('DATABASE_URL', own.url);
    const given = await startDatabase({ ...quiet, dataDirectory: join(folder, 'unused') });
    expect(given.url).toBe(own.url);
    await given.stop();
    expect(await query(own.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    expect(await readdir(folder)).not.toContain('unused');
  });
});

describe('a database that cannot be had', () => {
  it('names the three ways out where there is no server', async () => {
    const refusal = startDatabase({ ...quiet, dataDirectory: folder, searchPath: [join(folder, 'nothing')] });
    await expect(refusal).rejects.toThrow(/set DATABASE_URL.*install MariaDB.*as root/s);
  });

  it('says so where DATABASE_URL names a server that does not answer, without its password', async () => {
    vi.stubEnv('DATABASE_URL', 'mysql://somebody:hidden-word@127.0.0.1:1/');
    const refusal: unknown = await start().catch((error: unknown) => error);
    expect(String(refusal)).toMatch(/DATABASE_URL.*127\.0\.0\.1:1.*ECONNREFUSED/);
    expect(String(refusal)).not.toContain('hidden-word');
  });
});

const quiet = { durability: 'fast', say: () => {} } as const;

async function start(durability: 'fast' | 'durable' = 'fast'): Promise<Database> {
  const database = await startDatabase({ ...quiet, durability, dataDirectory: folder });
  started.push(database);
  return database;
}

/** A process of its own that starts the database and then does nothing, for killing. */
async function startElsewhere(): Promise<{ holder: ChildProcess; url: string }> {
  const holder = spawnHolder();
  return { holder, url: await lineOf(holder, /^mysql:/) };
}

function spawnHolder(): ChildProcess {
  const program = `
    import { startDatabase } from ${JSON.stringify(join(import.meta.dirname, 'database.ts'))};
    const { url } = await startDatabase({ dataDirectory: process.argv[1], durability: 'fast', say: console.log });
    console.log(url);
    setInterval(() => {}, 1000);`;
  const holder = spawn(process.execPath, ['--input-type=module', '-e', program, folder], {
    env: { ...process.env, DATABASE_URL: '' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  holders.push(holder);
  return holder;
}

function lineOf(child: ChildProcess, pattern: RegExp): Promise<string> {
  return new Promise((found, fail) => {
    let text = '';
    child.stdout?.on('data', (chunk: Buffer) => {
      text += chunk.toString();
      const line = text
        .split('\n')
        .slice(0, -1)
        .find((each) => pattern.test(each));
      if (line !== undefined) found(line);
    });
    child.once('exit', (code) => fail(new Error(`The process ended with ${code} before it wrote ${pattern}: ${text}`)));
  });
}

async function serverPid(): Promise<number> {
  const pid = Number(await readFile(join(folder, 'server.pid'), 'utf8').catch(() => ''));
  return pid > 0 ? pid : 2 ** 30; // nobody's
}

async function socketFolders(): Promise<string[]> {
  return (await readdir(folder)).filter((name) => name.startsWith('pasar-'));
}

/** An apt whose package is a link to this machine's own server. */
async function fakeApt(): Promise<string> {
  const tools = join(folder, 'tools');
  await mkdir(tools);
  const program = server?.program ?? '';
  await symlink(program, join(tools, 'package'));
  const link = `mv "${tools}/package" "${tools}/${basename(program)}"`;
  await writeFile(join(tools, 'apt-get'), `#!/bin/sh\necho "$@" >> "${tools}/calls"\n[ "$1" = update ] || ${link}\n`);
  const known = ['mariadb-server-core-10.5', 'mysql-server-core-8.0', 'mariadb-server-core'];
  await writeFile(
    join(tools, 'apt-cache'),
    `#!/bin/sh\n${known.map((name) => `echo "${name} - a server"`).join('\n')}\n`,
  );
  for (const name of ['apt-get', 'apt-cache']) await chmod(join(tools, name), 0o755);
  return tools;
}

async function writeNote(url: string): Promise<void> {
  await query(url, 'CREATE DATABASE notes');
  await query(url, 'CREATE TABLE notes.note (text VARCHAR(20))');
  await query(url, `INSERT INTO notes.note VALUES ('kept')`);
}

function readNotes(url: string): Promise<RowDataPacket[]> {
  return query(url, 'SELECT text FROM notes.note');
}

async function query(url: string, sql: string): Promise<RowDataPacket[]> {
  const connection = await createConnection({ uri: url });
  try {
    const [rows] = await connection.query<RowDataPacket[]>(sql);
    return rows;
  } finally {
    await connection.end();
  }
}

async function until(isTrue: () => boolean | Promise<boolean>): Promise<void> {
  const deadline = Date.now() + 30_000;
  while (!(await isTrue())) {
    if (Date.now() > deadline) throw new Error('Waited 30 seconds in vain.');
    await new Promise((wake) => setTimeout(wake, 20));
  }
}
