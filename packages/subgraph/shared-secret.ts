import { randomBytes } from 'node:crypto';
import { code, databaseNow, moment } from '#mysql/columns.ts';
import type { Reader } from '#mysql/connect.ts';
import { eq, mysqlTable, text } from '#mysql/drizzle.ts';
import { isDuplicate } from '#mysql/faults.ts';
import type { Context } from './context.ts';

/** Random values that all processes of a subgraph share. Part of every subgraph that has some. */
export const secrets = mysqlTable('secrets', {
  name: code({ length: 40 }).primaryKey(),
  value: text().notNull(),
  createdAt: moment().notNull().default(databaseNow),
});

/** By database, since one process may serve several. */
const known = new WeakMap<Reader, Map<string, string>>();

/** A random value that all processes of this subgraph agree on: the first one that asks makes it. */
export async function sharedSecret(context: Context, name: string): Promise<string> {
  const ofDatabase = known.get(context.read) ?? new Map<string, string>();
  known.set(context.read, ofDatabase);
  const value = ofDatabase.get(name) ?? (await readSecret(context, name)) ?? (await makeSecret(context, name));
  ofDatabase.set(name, value);
  return value;
}

async function readSecret({ read }: Pick<Context, 'read'>, name: string): Promise<string | undefined> {
  const [row] = await read.select({ value: secrets.value }).from(secrets).where(eq(secrets.name, name));
  return row?.value;
}

async function makeSecret(context: Context, name: string): Promise<string> {
  const value = randomBytes(32).toString('base64url');
  await context.transaction(`make secret: ${name}`, async (tx) => {
    try {
      await tx.insert(secrets).values({ name, value });
    } catch (error) {
      // Another process was first; its value counts.
      if (!isDuplicate(error, 'PRIMARY')) throw error;
    }
  });
  return (await readSecret(context, name)) as string;
}
