import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, onTestFinished, test } from 'vitest';
import { freshPrefix } from '#testing/database.ts';
import { freePort } from './free-port.ts';
import { startServices } from './services.ts';

const start = path.join(import.meta.dirname, 'start.ts');

test('npm start says at once that its port is taken, before it looks for a database', async () => {
  const other = createServer().listen(0, '0.0.0.0');
  await once(other, 'listening');
  onTestFinished(() => void other.close());
  const { port } = other.address() as AddressInfo;
  const env = { ...process.env, PORT: String(port), DATABASE_URL: 'mysql://nobody@127.0.0.1:1' };
  const { code, stderr } = await promisify(execFile)(process.execPath, [start], { env }).catch((error) => error);
  expect(code).toBe(1);
  expect(stderr).toContain(`Pasar could not start: Port ${port} cannot be had; PORT names another one`);
});

test('a process that cannot start says why, though nobody reads its logs', async () => {
  const databaseUrl = 'mysql://nobody@127.0.0.1:1';
  const services = startServices({
    databaseUrl,
    databasePrefix: freshPrefix(),
    port: await freePort(),
    environment: 'test',
  });
  await expect(services).rejects.toThrow(/^sandbox ended with 1 while it started:\n.*ECONNREFUSED 127\.0\.0\.1:1/s);
}, 60_000);
