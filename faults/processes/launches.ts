import type { ChildProcess } from 'node:child_process';
import path from 'node:path';
import type { Launch } from '../../local/services.ts';
import type { PlaceName } from './places.ts';
import type { Safeguard } from './safeguards.ts';

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

const importing = (file: string) => ['--import', path.join(import.meta.dirname, file)];

/** How a process is started that signals itself when it comes to a place in its source for the `time`-th time. */
export function signalAt(place: PlaceName, time: number, signal: 'SIGKILL' | 'SIGSTOP'): Launch {
  return {
    nodeOptions: importing('signal-at-place.ts'),
    environment: { FAULT_PLACE: place, FAULT_TIME: String(time), FAULT_SIGNAL: signal },
  };
}

/** For a control: how a process is started that lacks one of our safeguards, and is otherwise as told. */
export function without(safeguard: Safeguard, { nodeOptions = [], environment }: Launch = {}): Launch {
  return {
    nodeOptions: [...nodeOptions, ...importing('without-a-safeguard.ts')],
    environment: { ...environment, FAULT_WITHOUT: safeguard },
  };
}
