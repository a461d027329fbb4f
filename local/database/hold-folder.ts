import { randomUUID } from 'node:crypto';
import { link, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { birthOf, isAlive, isErrno } from './processes.ts';

const inUse = 'PASAR_FOLDER_IN_USE';

export function isFolderInUse(error: unknown): boolean {
  return isErrno(error, inUse);
}

/**
 * Makes this process the only one that works in the folder, until the returned function is called or the process ends.
 * Throws at once, for `isFolderInUse` to recognise, when another living process has it.
 */
export async function holdFolder(folder: string): Promise<() => Promise<void>> {
  const file = join(folder, 'holder.json');
  const own = JSON.stringify({ pid: process.pid, birth: birthOf(process.pid) });
  while (!(await put(file, own))) {
    const seen = await readOrEmpty(file);
    const holder = livingHolder(seen);
    if (holder !== undefined) throw refusal(folder, holder);
    await discard(file, seen);
  }
  return () => rm(file, { force: true });
}

/** A hard link appears with its content, or not at all: nobody ever reads half a file and takes it for a dead process's. */
async function put(file: string, content: string): Promise<boolean> {
  const draft = `${file}.${randomUUID()}`;
  await writeFile(draft, content);
  try {
    await link(draft, file);
    return true;
  } catch (error) {
    if (isErrno(error, 'EEXIST')) return false;
    throw error;
  } finally {
    await rm(draft);
  }
}

function livingHolder(content: string): number | undefined {
  try {
    const { pid, birth } = JSON.parse(content) as { pid: number; birth: string };
    return isAlive(pid) && birthOf(pid) === birth ? pid : undefined;
  } catch {
    return undefined;
  }
}

/** Moves the dead holder's file aside before deleting it, and puts it back if meanwhile it became a living one's. */
async function discard(file: string, seen: string): Promise<void> {
  const aside = `${file}.${randomUUID()}`;
  try {
    await rename(file, aside);
  } catch (error) {
    if (isErrno(error, 'ENOENT')) return;
    throw error;
  }
  if ((await readOrEmpty(aside)) !== seen) await link(aside, file).catch(() => {});
  await rm(aside);
}

function refusal(folder: string, pid: number): Error {
  const message = `Another Pasar is running with ${folder} (process ${pid}). Stop that one first, or use it.`;
  return Object.assign(new Error(message), { code: inUse });
}

async function readOrEmpty(file: string): Promise<string> {
  return readFile(file, 'utf8').catch(() => '');
}
