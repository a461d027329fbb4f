import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

export function logOf(folder: string): string {
  return join(folder, 'server.log');
}

/** In bytes: where the lines of a run that starts now will begin. */
export function logSize(folder: string): number {
  return statSync(logOf(folder), { throwIfNoEntry: false })?.size ?? 0;
}

/** What the server wrote since the log had the given size. */
export function readLog(folder: string, since: number): string {
  return existsSync(logOf(folder)) ? readFileSync(logOf(folder)).subarray(since).toString() : '';
}

export function describeFailure(what: string, folder: string, since: number): Error {
  const lines = readLog(folder, since);
  const tail = lines.trimEnd().split('\n').slice(-15).join('\n');
  return new Error(`${what} The end of ${logOf(folder)}:\n${tail}${hint(lines)}`);
}

/** Ubuntu's MySQL packages confine the server to /var/lib/mysql, which looks like a fault of ours. */
function hint(lines: string): string {
  const confined = existsSync('/etc/apparmor.d/usr.sbin.mysqld') && /permission denied|errno: ?13/i.test(lines);
  return confined ? '\nAppArmor confines mysqld on this machine to its own folders: set DATABASE_URL instead.' : '';
}
