import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { expect, test } from 'vitest';
import { eventually } from '#testing/eventually.ts';

const child = `
  import { stopOnSignal } from ${JSON.stringify(path.join(import.meta.dirname, 'stop-on-signal.ts'))};
  stopOnSignal(async () => {});
  setInterval(() => {}, 60_000);
  console.log('started');
`;
/** Starts the child with these ways to speak to it, says its process id once it runs, and lives on. */
const parent = (stdio: readonly string[]) => `
  import { spawn } from 'node:child_process';
  const started = spawn(process.execPath, ['--input-type=module-typescript', '--eval', ${JSON.stringify(child)}], {
    stdio: ${JSON.stringify(stdio)},
  });
  started.stdout.once('data', () => console.log(started.pid));
`;

async function pidOfOrphan(stdio: readonly string[]): Promise<number> {
  const running = spawn(process.execPath, ['--input-type=module', '--eval', parent(stdio)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [said] = await once(running.stdout, 'data');
  running.kill('SIGKILL');
  await once(running, 'exit');
  return Number(said);
}

const lives = (pid: number) => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

test('ends with a parent that is killed, when it has a channel to it', async () => {
  const pid = await pidOfOrphan(['ignore', 'pipe', 'inherit', 'ipc']);
  await eventually(async () => expect(lives(pid)).toBe(false));
});

test('control: without a channel it lives on, until it is told to end', async () => {
  const pid = await pidOfOrphan(['ignore', 'pipe', 'inherit']);
  expect(lives(pid)).toBe(true);
  process.kill(pid, 'SIGTERM');
  await eventually(async () => expect(lives(pid)).toBe(false));
});
