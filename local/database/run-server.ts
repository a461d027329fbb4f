import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { requireFree } from '#subgraph/require-free.ts';
import type { Durability } from '../database.ts';
import { describeEngine } from './describe-engine.ts';
import type { Server } from './find-server.ts';
import { account, writeAccountStatements } from './open-account.ts';
import { baseFolder, dataOf, noFileExchange, placeForTemporary } from './prepare-data.ts';
import { commandLineOf, isAlive } from './processes.ts';
import { describeFailure, logOf, logSize, readLog } from './server-log.ts';

const startDeadline = 180_000;
const stopDeadline = 60_000;
/** Bytes that a path to a unix socket may have: 104 on macOS, 108 on Linux, with its end mark. */
const longestSocketPath = 103;

type RunOptions = {
  server: Server;
  folder: string;
  durability: Durability;
  say: (line: string) => void;
  port?: number | undefined;
};
type Running = { url: string; engine: string; pid: number; stop(): Promise<void> };

/** Starts the server on prepared data and resolves when it answers queries. */
export async function runServer(options: RunOptions): Promise<Running> {
  await waitForPrevious(options.folder, options.say);
  const { password, statements } = await writeAccountStatements(options.folder, options.server);
  for (let attempt = 1; ; attempt++) {
    const before = logSize(options.folder);
    const port = options.port ?? (await requireFree({ host: '127.0.0.1', port: 0 }));
    const socket = await placeForSocket(options.folder);
    const temporary = await placeForTemporary(options.folder);
    const guard = spawnGuarded(options, socket, serverOptions(options, { port, socket, statements, temporary }));
    const url = `mysql://${account}:${password}@127.0.0.1:${port}`;
    try {
      const engine = await untilAnswers(url, guard, options.server);
      reportDeath(guard, options);
      const pid = Number(await readFile(pidFileOf(options.folder), 'utf8'));
      return { url, engine, pid, stop: () => stop(guard) };
    } catch (error) {
      await stop(guard);
      // Between our look for a free port and the server's start, somebody else took it.
      const taken = /address already in use/i.test(readLog(options.folder, before));
      if (!taken || options.port !== undefined || attempt === 5)
        throw describeFailure((error as Error).message, options.folder, before);
    }
  }
}

/**
 * A server whose process ended without stopping it is on its way out by itself (see the guard below). Its data may only be
 * opened again when it has gone.
 */
async function waitForPrevious(folder: string, say: (line: string) => void): Promise<void> {
  const pid = Number(await readFile(pidFileOf(folder), 'utf8').catch(() => ''));
  const isStillThere = () => pid > 0 && isAlive(pid) && commandLineOf(pid).includes(`--datadir=${dataOf(folder)} `);
  if (!isStillThere()) return;
  say(`Waiting for the previous database server (process ${pid}) to finish …`);
  process.kill(pid, 'SIGTERM');
  const deadline = Date.now() + stopDeadline;
  while (isStillThere()) {
    if (Date.now() > deadline) throw new Error(`The previous database server (process ${pid}) does not end.`);
    await pause();
  }
}

/**
 * A shell between us and the server, in a session of its own so that Ctrl-C does not reach it. It reads from a pipe that only
 * we hold: when that ends, by our wish, our exit or SIGKILL, it asks the server to shut down and waits until it has.
 */
const guardScript = `
exec 3<&0
pid_file=$1 temporary=$2
shift 2
"$@" 3<&- </dev/null &
server=$!
echo "$server" >"$pid_file"
trap '' HUP INT TERM
{ while read -r line; do :; done; kill -TERM "$server"; } <&3 2>/dev/null &
reader=$!
wait "$server"
code=$?
kill -KILL "$reader" 2>/dev/null
[ -z "$temporary" ] || rm -rf "$temporary"
exit "$code"`;

function spawnGuarded({ server, folder }: RunOptions, socket: string, parameters: string[]): ChildProcess {
  const temporary = dirname(socket) === folder ? '' : dirname(socket);
  const log = openSync(logOf(folder), 'a', 0o600);
  const command = [pidFileOf(folder), temporary, server.program, ...parameters];
  const guard = spawn('/bin/sh', ['-c', guardScript, 'pasar-database', ...command], {
    detached: true,
    stdio: ['pipe', log, log],
  });
  closeSync(log);
  guard.on('error', () => {}); // seen as an ended guard by whoever waits for it
  guard.stdin?.on('error', () => {});
  // Whoever forgets to stop the database can still end: the guard then does the rest.
  guard.unref();
  (guard.stdin as unknown as { unref(): void }).unref();
  return guard;
}

function pidFileOf(folder: string): string {
  return join(folder, 'server.pid');
}

function serverOptions(
  { server, folder, durability }: RunOptions,
  { port, socket, statements, temporary }: { port: number; socket: string; statements: string; temporary: string },
): string[] {
  return [
    '--no-defaults', // the machine's own configuration is for the machine's own server
    ...(process.getuid?.() === 0 ? ['--user=root'] : []),
    ...baseFolder(server),
    `--datadir=${dataOf(folder)}`,
    temporary,
    `--socket=${socket}`,
    `--port=${port}`,
    '--bind-address=127.0.0.1',
    '--skip-name-resolve',
    `--init-file=${statements}`,
    `--pid-file=${join(dataOf(folder), 'server.pid')}`,
    '--max-connections=500',
    '--character-set-server=utf8mb4',
    '--collation-server=utf8mb4_unicode_520_ci',
    '--default-time-zone=+00:00',
    ...(server.engine === 'MySQL' ? ['--loose-mysqlx=OFF', noFileExchange] : []),
    ...(durability === 'fast' ? forTests : []),
  ];
}

/** Nothing waits for the disk: a power cut may cost all data, a killed process costs none. */
const forTests = [
  '--skip-log-bin',
  '--sync-binlog=0',
  '--innodb-flush-log-at-trx-commit=0',
  '--innodb-doublewrite=OFF',
  '--loose-innodb-flush-method=nosync',
  '--innodb-buffer-pool-size=96M',
  '--performance-schema=OFF',
];

async function placeForSocket(folder: string): Promise<string> {
  const near = join(folder, 'server.sock');
  // After a reboot, the pid in MySQL's mark beside the socket may be somebody else's, and it would refuse to start.
  await Promise.all([rm(near, { force: true }), rm(`${near}.lock`, { force: true })]);
  if (Buffer.byteLength(near) <= longestSocketPath - '.lock'.length) return near;
  const short = Buffer.byteLength(tmpdir()) < 70 ? tmpdir() : '/tmp';
  return join(await mkdtemp(join(short, 'pasar-')), 'server.sock');
}

/** The server's name once it answers. Throws when it ends before, or takes too long. */
async function untilAnswers(url: string, guard: ChildProcess, server: Server): Promise<string> {
  const deadline = Date.now() + startDeadline;
  for (;;) {
    if (hasEnded(guard)) throw new Error(`${server.engine} ${server.version} did not start.`);
    const engine = await describeEngine(url).catch(() => undefined);
    if (engine !== undefined) return engine;
    if (Date.now() > deadline) throw new Error(`${server.engine} ${server.version} does not answer.`);
    await pause();
  }
}

function reportDeath(guard: ChildProcess, { folder, say }: RunOptions): void {
  guard.once('exit', () => {
    if (guard.stdin?.writable) say(`The database server has stopped unexpectedly; ${logOf(folder)} may say why.`);
  });
}

async function stop(guard: ChildProcess): Promise<void> {
  if (hasEnded(guard)) return;
  guard.ref();
  const ended = new Promise((settle) => guard.once('exit', settle));
  // A server that does not end by itself is killed with its whole session; its own recovery mends the data.
  const killer = setTimeout(() => guard.pid && process.kill(-guard.pid, 'SIGKILL'), stopDeadline);
  guard.stdin?.end();
  await ended;
  clearTimeout(killer);
}

function hasEnded(guard: ChildProcess): boolean {
  return guard.pid === undefined || guard.exitCode !== null || guard.signalCode !== null;
}

function pause(): Promise<void> {
  return new Promise((wake) => setTimeout(wake, 50));
}
