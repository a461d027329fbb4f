import { spawn } from 'node:child_process';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { testServer } from '#testing/database.ts';

export interface ScriptEnd {
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
}

/** Runs one of the operators' scripts on the databases of a journey, as npm would. */
export async function runScript(name: string, databasePrefix: string, ...args: readonly string[]): Promise<ScriptEnd> {
  const script = path.join(import.meta.dirname, '..', '..', 'local', `${name}.ts`);
  const env = { ...process.env, NODE_ENV: 'test', DATABASE_URL: testServer(), DATABASE_PREFIX: databasePrefix };
  const child = spawn(process.execPath, [script, ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const [output, errors, code] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  return { code, output, errors };
}
