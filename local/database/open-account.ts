import { randomBytes } from 'node:crypto';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Server } from './find-server.ts';

export const account = 'pasar';

/**
 * Writes the statements that the server runs at every start, before it accepts anybody: they open our account with the
 * password kept beside, so that a lost or changed password file mends itself.
 */
export async function writeAccountStatements(
  folder: string,
  server: Server,
): Promise<{ password: string; statements: string }> {
  const password = await keptPassword(join(folder, 'password'));
  const user = `'${account}'@'127.0.0.1'`;
  const lines = [
    `CREATE USER IF NOT EXISTS ${user} IDENTIFIED BY '${password}';`,
    `ALTER USER ${user} IDENTIFIED BY '${password}';`,
    `GRANT ALL PRIVILEGES ON *.* TO ${user} WITH GRANT OPTION;`,
    // MySQL's first account begins without a password; MariaDB's admits only the owner of this process.
    ...(server.engine === 'MySQL' ? [`ALTER USER 'root'@'localhost' IDENTIFIED BY '${password}';`] : []),
  ];
  const statements = join(folder, 'account.sql');
  await writePrivate(statements, `${lines.join('\n')}\n`);
  return { password, statements };
}

/** The characters need no escaping in SQL or in a URL. */
async function keptPassword(file: string): Promise<string> {
  const kept = await readFile(file, 'utf8').catch(() => '');
  if (/^[\w-]{32,}$/.test(kept)) return kept;
  const fresh = randomBytes(24).toString('base64url');
  await writePrivate(file, fresh);
  return fresh;
}

/** Nobody else can read it, at no moment, and an interruption leaves the old content or the new. */
async function writePrivate(file: string, content: string): Promise<void> {
  await writeFile(`${file}.new`, content, { mode: 0o600 });
  await rename(`${file}.new`, file);
}
