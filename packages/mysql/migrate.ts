import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type Connection, createConnection, type RowDataPacket } from 'mysql2/promise';
import { serverOptions } from './connect.ts';
import { isRetryable } from './faults.ts';

/**
 * A change of a table waits for those who use it, and all who come after wait behind the change: so it steps back after two
 * seconds, and tries again when they have had their turn.
 */
const lockSeconds = 2;
const mostAttempts = 30;

/**
 * Creates the database if need be, and applies the migrations of `folder` that it does not have yet, in the order of
 * their names. Safe to run from several processes at once: one migrates, the others wait for it.
 *
 * Own, and not Drizzle's, which lets two processes migrate at once and does not see that an applied file was edited.
 */
export async function migrate({ url, name, folder }: { url: string; name: string; folder: string }): Promise<void> {
  const connection = await createConnection(serverOptions(url));
  try {
    await connection.query(
      `CREATE DATABASE IF NOT EXISTS \`${name}\` CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci`,
    );
    await connection.query(`USE \`${name}\``);
    await connection.query(`SET SESSION lock_wait_timeout = ${lockSeconds}`);
    await withLock(connection, `migrate ${name}`, () => applyMissing(connection, folder));
  } finally {
    await connection.end();
  }
}

async function applyMissing(connection: Connection, folder: string): Promise<void> {
  await connection.query(
    `CREATE TABLE IF NOT EXISTS migrations (
      name VARCHAR(200) COLLATE utf8mb4_bin NOT NULL PRIMARY KEY,
      checksum CHAR(64) COLLATE utf8mb4_bin NOT NULL,
      applied_at DATETIME(3) NOT NULL DEFAULT NOW(3)
    )`,
  );
  const [rows] = await connection.query<RowDataPacket[]>('SELECT name, checksum FROM migrations');
  const applied = new Map(rows.map((row) => [String(row.name), String(row.checksum)]));
  for (const file of readdirSync(folder)
    .filter((entry) => entry.endsWith('.sql'))
    .sort()) {
    const text = readFileSync(path.join(folder, file), 'utf8');
    const checksum = createHash('sha256').update(text).digest('hex');
    const before = applied.get(file);
    if (before === checksum) continue;
    if (before) throw new Error(`Migration ${file} was changed after it was applied: write a new one instead`);
    for (const statement of text.split('--> statement-breakpoint')) await apply(connection, statement);
    await connection.query('INSERT INTO migrations (name, checksum) VALUES (?, ?)', [file, checksum]);
  }
}

async function apply(connection: Connection, statement: string): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await connection.query(statement);
      return;
    } catch (error) {
      if (!isRetryable(error) || attempt === mostAttempts) throw error;
      await pause(1_000);
    }
  }
}

async function withLock(connection: Connection, lock: string, work: () => Promise<void>): Promise<void> {
  const [rows] = await connection.query<RowDataPacket[]>('SELECT GET_LOCK(?, 120) AS locked', [lock]);
  if (rows[0]?.locked !== 1) throw new Error(`Another process has held "${lock}" for two minutes`);
  try {
    await work();
  } finally {
    await connection.query('SELECT RELEASE_LOCK(?)', [lock]);
  }
}
