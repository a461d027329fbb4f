import type { Pool } from 'mysql2/promise';
import { newId } from '#kernel/ids.ts';
import type { Database } from '#mysql/connect.ts';
import { insertRows } from '#mysql/rows.ts';
import { onCommit, poolOf, type Transaction } from '#mysql/transaction.ts';
import type { EventType } from './event.ts';
import { outbox } from './tables.ts';

/** A fact to append: its type, whom it is about, and what happened. */
export interface NewEvent<Payload extends object = object> {
  readonly type: EventType<Payload>;
  readonly aggregateId: string;
  readonly payload: Payload;
}

/** Ties a payload to its type for the compiler. */
export function event<Payload extends object>(
  type: EventType<Payload>,
  aggregateId: string,
  payload: Payload,
): NewEvent<Payload> {
  return { type, aggregateId, payload };
}

/** Who is told that facts were appended to which database: the relay of this process, so that it need not poll. */
const listeners = new Map<Pool, () => void>();

export function onAppend({ pool }: Pick<Database, 'pool'>, listener: () => void): () => void {
  listeners.set(pool, listener);
  return () => listeners.delete(pool);
}

/** Writes facts in the transaction that makes them true: both are committed, or neither. */
export async function append(tx: Transaction, ...events: readonly NewEvent[]): Promise<void> {
  if (events.length === 0) return;
  await insertRows(
    tx,
    outbox,
    events.map(({ type, aggregateId, payload }) => ({
      id: newId('evt'),
      type: type.type,
      aggregateId,
      payload: type.payload.parse(payload),
    })),
  );
  onCommit(tx, () => listeners.get(poolOf(tx))?.());
}
