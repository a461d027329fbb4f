import { createHash } from 'node:crypto';
import { code, databaseNow, document, moment } from './columns.ts';
import { and, eq, mysqlTable, primaryKey } from './drizzle.ts';
import { isDuplicate } from './faults.ts';
import { insertRows } from './rows.ts';
import type { Transaction } from './transaction.ts';

/** Which request a key stands for. Part of every subgraph that has mutations with an `idempotencyKey`. */
export const idempotencyKeys = mysqlTable(
  'idempotency_keys',
  {
    /** Who asked: keys of different callers never meet. */
    actor: code({ length: 40 }).notNull(),
    operation: code({ length: 40 }).notNull(),
    key: code({ length: 128 }).notNull(),
    /** SHA-256 of the input: the same key with another input is refused. */
    fingerprint: code({ length: 64 }).notNull(),
    /** What the first request led to, as ids, for the command to answer a repeat with. */
    outcome: document<object>().notNull(),
    createdAt: moment().notNull().default(databaseNow),
  },
  (table) => [primaryKey({ name: 'idempotency_keys_pk', columns: [table.actor, table.operation, table.key] })],
);

export interface KeyedRequest {
  readonly actor: string;
  readonly operation: string;
  readonly idempotencyKey: string;
  /** The whole input; the key itself may be in it. */
  readonly input: object;
}

export interface IdempotencyKeyReused {
  readonly __typename: 'IdempotencyKeyReusedError';
  readonly message: string;
}

/**
 * Claims the key for `outcome` (ids made before the write). The first request gets its own outcome back with
 * `repeated: false` and goes on to write; a repeat gets the first one's with `repeated: true` and writes nothing. A
 * concurrent repeat waits here for the first one's transaction. A refusal rolls the claim back, so that a request that
 * was refused may be tried again with the same key.
 */
export async function claimKey<Outcome extends object>(
  tx: Transaction,
  request: KeyedRequest,
  outcome: Outcome,
): Promise<{ repeated: boolean; outcome: Outcome } | IdempotencyKeyReused> {
  const { actor, operation, idempotencyKey: key } = request;
  const fingerprint = fingerprintOf(request.input);
  try {
    await insertRows(tx, idempotencyKeys, [{ actor, operation, key, fingerprint, outcome }]);
    return { repeated: false, outcome };
  } catch (error) {
    if (!isDuplicate(error, 'PRIMARY')) throw error;
  }
  const [first] = await tx
    .select({ fingerprint: idempotencyKeys.fingerprint, outcome: idempotencyKeys.outcome })
    .from(idempotencyKeys)
    .where(
      and(eq(idempotencyKeys.actor, actor), eq(idempotencyKeys.operation, operation), eq(idempotencyKeys.key, key)),
    );
  if (first?.fingerprint !== fingerprint) return keyReused();
  return { repeated: true, outcome: first.outcome as Outcome };
}

export function keyReused(): IdempotencyKeyReused {
  return {
    __typename: 'IdempotencyKeyReusedError',
    message: 'This idempotency key was used before for a different request. Use a new key for a new request.',
  };
}

/** The same for inputs that say the same, in whatever order their fields come. */
export function fingerprintOf(input: object): string {
  return createHash('sha256').update(canonical(input)).digest('hex');
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value === 'bigint') return `${value}n`;
  if (value instanceof Date) return JSON.stringify(value);
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const fields = Object.entries(value)
    .filter(([, field]) => field !== undefined && field !== null)
    .sort(([left], [right]) => (left < right ? -1 : 1));
  return `{${fields.map(([name, field]) => `${JSON.stringify(name)}:${canonical(field)}`).join(',')}}`;
}
