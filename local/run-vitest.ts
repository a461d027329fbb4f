import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { buildSchema } from 'graphql';
import { dropLeftovers } from './database/drop-leftovers.ts';
import { type Database, isFolderInUse, startDatabase } from './database.ts';
import { unmetOutcomes } from './unmet-outcomes.ts';

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
      const notes = join(mkdtempSync(join(tmpdir(), 'pasar-outcomes-')), 'met');
      const known = { ...environment, DATABASE_URL: database.url, OUTCOMES_FILE: notes };
      process.exitCode = await runVitest(parameters, known);
      const areAll = parameters.every((parameter) => parameter.startsWith('--'));
      if (process.exitCode === 0 && areAll) expectAllOutcomes(notes);
      rmSync(dirname(notes), { recursive: true });
    } finally {
      await database.stop();
    }
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}

/** Each result type of each mutation is met by some test: looked at when all of them have run. */
function expectAllOutcomes(notes: string): void {
  const schema = buildSchema(readFileSync(join(root, 'schema', 'api.graphql'), 'utf8'));
  const unmet = unmetOutcomes(schema, notes);
  if (unmet.length === 0) return;
  console.error(`No test has met these result types of mutations:\n${unmet.join('\n')}`);
  process.exitCode = 1;
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
    // Journeys start some hundred processes with the same files: they need not compile them each for itself.
    env: {
      ...process.env,
      NODE_COMPILE_CACHE: join(root, 'node_modules', '.cache', 'node'),
      ...environment,
      NODE_ENV: 'test',
    },
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
