import type { Pool, PoolConnection, ResultSetHeader, RowDataPacket } from 'mysql2/promise';
import type { Reader } from './connect.ts';
import { clientOf, connectionOf, type Transaction } from './transaction.ts';

/** What stands for a `?` in a statement. */
export type SqlValue = string | number | Date | null;

/** One statement, with what stands for its marks. */
export interface Statement {
  readonly text: string;
  readonly values: readonly SqlValue[];
}

/**
 * Statements up to this size are prepared: their texts come again and again, and the server need not parse them. Longer
 * ones, for many rows, differ by the number of rows: preparing each of them would cost more than it saves.
 */
export const mostPrepared = 64;

/** The rows of a SELECT, by the names that it gives its columns. For hot statements: the builder costs ten times as much. */
export async function readRows<Row>(read: Reader, text: string, values: readonly SqlValue[]): Promise<Row[]> {
  const [rows] = await send<RowDataPacket[]>(clientOf(read), { text, values });
  return rows as Row[];
}

/** How many rows the statement inserted, or found to change. */
export async function writeRows(tx: Transaction, statement: Statement): Promise<number> {
  const [{ affectedRows }] = await send<ResultSetHeader>(connectionOf(tx), statement);
  return affectedRows;
}

function send<Result extends RowDataPacket[] | ResultSetHeader>(
  client: Pool | PoolConnection,
  { text, values }: Statement,
) {
  return traced(
    values.length <= mostPrepared ? client.execute<Result>(text, [...values]) : client.query<Result>(text, [...values]),
  );
}

/** The driver's error knows nothing of who sent the statement: this one's stack does. */
export async function traced<Answer>(answer: Promise<Answer>): Promise<Answer> {
  try {
    return await answer;
  } catch (cause) {
    throw new Error('A statement failed', { cause });
  }
}

/** `?, ?, ?` */
export function marks(count: number): string {
  return new Array<string>(count).fill('?').join(', ');
}

/** `(?, ?), (?, ?)`: so many rows of so many columns, for an INSERT. */
export function rowMarks(rows: number, columns: number): string {
  return new Array<string>(rows).fill(`(${marks(columns)})`).join(', ');
}

/** Parts of at most `size`, in the same order. */
export function chunksOf<Value>(values: readonly Value[], size: number): Value[][] {
  return Array.from({ length: Math.ceil(values.length / size) }, (_, index) =>
    values.slice(index * size, (index + 1) * size),
  );
}
