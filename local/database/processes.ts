import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

// A pid alone proves nothing: it may be another program's by now. So a process is known by its pid and its birth, or by its
// command line. /proc answers on Linux, where a slim container has no `ps`; `ps` answers elsewhere.

/** False also for a process that has ended and whose parent has not noticed (a zombie). */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return isErrno(error, 'EPERM');
  }
  return !statusFields(pid).startsWith('Z');
}

/** Whether it was told to stand still (SIGSTOP), and does. */
export function isStopped(pid: number): boolean {
  return statusFields(pid).startsWith('T');
}

/** Differs between two processes that had the same pid; empty when there is no such process. */
export function birthOf(pid: number): string {
  if (hasProc) return statusFields(pid).split(' ')[19] ?? '';
  return askPs(pid, 'lstart=');
}

export function commandLineOf(pid: number): string {
  if (hasProc) return read(`/proc/${pid}/cmdline`).replaceAll('\0', ' ');
  return askPs(pid, 'args=');
}

export function isErrno(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}

const hasProc = existsSync('/proc/self/stat');

/** What follows the name in /proc/PID/stat, from the state on; the name itself may hold blanks and brackets. */
function statusFields(pid: number): string {
  if (!hasProc) return askPs(pid, 'stat=');
  const line = read(`/proc/${pid}/stat`);
  return line.slice(line.lastIndexOf(')') + 2);
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

function askPs(pid: number, column: string): string {
  try {
    return execFileSync('ps', ['-ww', '-o', column, '-p', String(pid)], { encoding: 'utf8', stdio: 'pipe' }).trim();
  } catch {
    return '';
  }
}
