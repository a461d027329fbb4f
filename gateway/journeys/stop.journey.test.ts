import { spawn } from 'node:child_process';
import path from 'node:path';
import { afterAll, expect, onTestFinished, test } from 'vitest';
import { dropDatabases } from '#mysql/drop-databases.ts';
import { freshPrefix, testServer } from '#testing/database.ts';
import { eventually } from '#testing/eventually.ts';
import { freePort } from '../../local/free-port.ts';

const databasePrefix = freshPrefix();
afterAll(() => dropDatabases(testServer(), databasePrefix));

test.each(['SIGTERM', 'SIGINT'] as const)(
  'a marketplace that served ends cleanly on %s, outside of tests too',
  async (signal) => {
    const port = await freePort();
    const script = path.join(import.meta.dirname, 'marketplace-process.ts');
    // Not `test`: some libraries take signals into their own hands only then.
    const env = { ...process.env, NODE_ENV: 'development', DATABASE_PREFIX: databasePrefix, PORT: String(port) };
    const child = spawn(process.execPath, [script], { env, stdio: 'ignore' });
    onTestFinished(() => void child.kill('SIGKILL'));
    const ended = new Promise((resolve) => child.once('exit', (code, by) => resolve(code ?? by)));
    await eventually(
      async () => expect((await fetch(`http://localhost:${port}/health/ready`)).status).toBe(200),
      60_000,
    );
    child.kill(signal);
    const tooLong = setTimeout(() => child.kill('SIGKILL'), 10_000);
    expect(await ended).toBe(0);
    clearTimeout(tooLong);
  },
  90_000,
);
