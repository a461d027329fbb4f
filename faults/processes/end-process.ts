import type { ChildProcess } from 'node:child_process';

/** Resolves when the process has ended, however it does. */
export async function ended(child: ChildProcess | undefined): Promise<void> {
  if (!child || child.exitCode !== null || child.signalCode !== null) return;
  await new Promise((resolve) => child.once('exit', resolve));
}

/** As a machine that loses its power does: nothing is finished, nobody is told. */
export async function killOutright(child: ChildProcess | undefined): Promise<void> {
  child?.kill('SIGKILL');
  await ended(child);
}
