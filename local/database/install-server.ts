import { spawn } from 'node:child_process';
import { type Engine, findPrograms } from './find-server.ts';

/**
 * Installs a server with apt where that needs nobody's password: on Debian or Ubuntu, as root. Only the server's program is
 * installed; no service starts, and nothing listens until we start it ourselves.
 * Resolves to false where this machine is none of ours to install on; throws when the installation fails.
 */
export async function installServer(
  searchPath: string[],
  wanted: Engine | undefined,
  say: (line: string) => void,
): Promise<boolean> {
  const aptGet = findPrograms('apt-get', searchPath)[0];
  const aptCache = findPrograms('apt-cache', searchPath)[0];
  if (aptGet === undefined || aptCache === undefined || process.getuid?.() !== 0) return false;
  say('No MySQL or MariaDB server here; installing one with apt (once, about a minute) …');
  await run(aptGet, ['update']);
  const known = await run(aptCache, ['search', '--names-only', '^(mariadb|mysql)-server-core(-[0-9.]+)?$']);
  const chosen = choosePackage(known, wanted);
  if (chosen === undefined) return false;
  say(`Installing ${chosen} …`);
  await run(aptGet, ['install', '-y', '--no-install-recommends', '-o', 'DPkg::Lock::Timeout=300', chosen]);
  return true;
}

/** Debian's package without a number is MariaDB's newest there; older Ubuntus know only packages with a number. */
function choosePackage(known: string, wanted: Engine | undefined): string | undefined {
  const names = known.split('\n').flatMap((line) => line.split(' ')[0] || []);
  const newestFirst = names.toSorted((a, b) => b.localeCompare(a, 'en', { numeric: true }));
  const preferred = ['mariadb-server-core', 'mysql-server-core', 'mysql-server-core-', 'mariadb-server-core-'];
  const fitting = preferred.filter((name) => wanted === undefined || name.startsWith(wanted.toLowerCase()));
  for (const name of fitting) {
    const found = newestFirst.find((known) => (name.endsWith('-') ? known.startsWith(name) : known === name));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Resolves to what the program wrote on its standard output. */
async function run(program: string, parameters: string[]): Promise<string> {
  const child = spawn(program, parameters, {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let answer = '';
  let log = '';
  child.stdout.on('data', (chunk: Buffer) => {
    answer += chunk.toString();
    log += chunk.toString();
  });
  child.stderr.on('data', (chunk: Buffer) => (log += chunk.toString()));
  const code = await new Promise<number | null>((settle, fail) => {
    child.on('error', fail);
    child.on('close', settle);
  });
  if (code === 0) return answer;
  const tail = log.trimEnd().split('\n').slice(-15).join('\n');
  throw new Error(
    `${program} ${parameters.join(' ')} failed:\n${tail}\nSet DATABASE_URL, or install MariaDB or MySQL yourself.`,
  );
}
