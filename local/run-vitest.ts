import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { dropLeftovers } from './database/drop-leftovers.ts';
import { type Database, isFolderInUse, startDatabase } from './database.ts';

const root = dirname(import.meta.dirname);
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Runs vitest with a database for the tests, which ends with them, and sets the exit code. Says why when it cannot.
 *
 * @param environment what the tests find in their environment besides ours
 */
export async function testWith(parameters: readonly string[], environment: NodeJS.ProcessEnv = {}): Promise<void> {
  try {
    const database = await startTestDatabase();
    try {
      process.exitCode = await runVitest(parameters, { ...environment, DATABASE_URL: database.url });
    } finally {
      await database.stop();
    }
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}

/** Runs of the tests at the same time get a folder each: the first that nobody else is using. */
async function startTestDatabase(): Promise<Database> {
  const given = process.env.DATABASE_URL ?? '';
  for (let place = 1; ; place++) {
    const dataDirectory = join(root, '.data', place === 1 ? 'test' : `test-${place}`);
    try {
      const database = await startDatabase({ dataDirectory, durability: 'fast', say: (line) => console.log(line) });
      if (given === '') await dropLeftovers(database.url);
      return database;
    } catch (error) {
      if (!isFolderInUse(error) || place === 16) throw error;
    }
  }
}

/** Resolves to the exit code, also when a signal ends the run: the database is stopped either way. */
async function runVitest(parameters: readonly string[], environment: NodeJS.ProcessEnv): Promise<number> {
  const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');
  const child = spawn(process.execPath, [vitest, 'run', ...parameters], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...environment, NODE_ENV: 'test' },
  });
  const inTerminal = [process.stdin, process.stdout, process.stderr].some((stream) => stream.isTTY);
  for (const signal of signals) {
    // A terminal has told vitest of Ctrl-C already, and a second one makes it give up its tidying.
    process.on(signal, () => (signal === 'SIGINT' && inTerminal ? false : child.kill(signal)));
  }
  return new Promise((settle, fail) => {
    child.on('error', fail);
    child.on('close', (code, signal) => settle(code ?? 128 + (signal === 'SIGINT' ? 2 : 15)));
  });
}
