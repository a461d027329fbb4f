import { execFile } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export type Engine = 'MariaDB' | 'MySQL';

/** A database server's program on this machine. */
export type Server = { program: string; engine: Engine; version: string };

/** Server programs are often outside an ordinary user's PATH. */
const placesOfServers = [
  '/usr/sbin',
  '/usr/bin',
  '/usr/libexec',
  '/usr/local/sbin',
  '/usr/local/bin',
  '/usr/local/libexec',
  '/usr/local/mysql/bin',
  '/usr/local/mariadb/bin',
  ...['/opt/homebrew', '/usr/local'].flatMap((brew) => [
    `${brew}/bin`,
    ...['mariadb', 'mysql', 'mysql@8.4'].map((formula) => `${brew}/opt/${formula}/bin`),
  ]),
];

const oldest: Record<Engine, [number, number]> = { MariaDB: [10, 6], MySQL: [8, 0] };

export function usualFolders(): string[] {
  const path = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return [...new Set([...path, ...placesOfServers])];
}

/** The first server that is recent enough, of the wanted engine when one is named. */
export async function findServer(searchPath: string[], wanted?: Engine): Promise<Server | undefined> {
  for (const program of ['mariadbd', 'mysqld'].flatMap((name) => findPrograms(name, searchPath))) {
    const server = await identify(program);
    if (server !== undefined && (wanted === undefined || server.engine === wanted)) return server;
  }
  return undefined;
}

export function findPrograms(name: string, searchPath: string[]): string[] {
  return searchPath.map((folder) => join(folder, name)).filter(isExecutable);
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

/** Asks the program itself: `mysqld` is MariaDB on many machines. */
async function identify(program: string): Promise<Server | undefined> {
  const line = await new Promise<string>((answer) => {
    execFile(program, ['--no-defaults', '--version'], { timeout: 10_000 }, (error, stdout) =>
      answer(error ? '' : stdout),
    );
  });
  const found = /Ver (\d+)\.(\d+)\.\d+/.exec(line);
  if (found === null) return undefined;
  const engine = line.includes('MariaDB') ? 'MariaDB' : 'MySQL';
  const [major, minor] = oldest[engine];
  const recent = Number(found[1]) > major || (Number(found[1]) === major && Number(found[2]) >= minor);
  return recent ? { program, engine, version: found[0].slice('Ver '.length) } : undefined;
}
