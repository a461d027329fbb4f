import { type Connection, type PageArguments, toConnection } from '#kernel/pages.ts';
import type { Reader } from './connect.ts';
import { fillPlaceholders, type MySqlColumn, type Placeholder, type Query, sql } from './drizzle.ts';
import type { SqlValue, Statement } from './raw.ts';
import { readFields } from './rows.ts';

interface PerParent<Row> {
  /** What selects the rows of one parent that come after the cursor, in order, one more than the page has. */
  readonly selects: (parentId: Placeholder) => readonly [Select<Row>, ...Select<Row>[]];
  readonly isOf: (row: Row, parentId: string) => boolean;
  /** What the rows are ordered by, different for each. */
  readonly keyOf: (row: Row) => string;
  readonly order: 'ascending' | 'descending';
}

interface Select<Row> extends Written, PromiseLike<Row[]> {
  readonly _: { readonly selectedFields: Readonly<Record<string, MySqlColumn>> };
}

interface Written {
  toSQL(): Query;
}

/**
 * A page of each of many parents (the movements of warehouses, the orders of shops) in one statement: their selects, each
 * with its own LIMIT, joined by UNION ALL. A parent costs its own page only; a window function would number its whole
 * history first.
 */
export async function pagePerParent<Row>(
  read: Reader,
  parentIds: readonly string[],
  page: PageArguments,
  { selects, isOf, keyOf, order }: PerParent<Row>,
): Promise<Map<string, Connection<Row>>> {
  if (parentIds.length === 0) return new Map();
  const written = selects(eachParent);
  const rows: Row[] = await readFields(read, written[0]._.selectedFields, unionOf(parentIds, written));
  const sign = order === 'ascending' ? 1 : -1;
  const connectionOf = (parentId: string) => {
    const own = rows.filter((row) => isOf(row, parentId)).map((row) => [keyOf(row), row] as const);
    // A union has no order of its own, and a row may be in it twice: a transfer between two of these parents.
    const sorted = [...new Map(own)].sort(([left], [right]) => (left < right ? -sign : sign)).map(([, row]) => row);
    return toConnection(sorted, page, (row) => [keyOf(row)]);
  };
  return new Map(parentIds.map((id) => [id, connectionOf(id)]));
}

/** Stands for the parent's id in what `unionOf` repeats for each of them. */
export const eachParent = sql.placeholder('parentId');

/**
 * The selects, for each of one or more parents, joined by UNION ALL. They are written once, since the builder takes longer
 * for one of them than the server; and side by side, since the builder's own unions lie one in the other, which MariaDB
 * refuses from 66 on.
 */
export function unionOf(parentIds: readonly string[], selects: readonly Written[]): Statement {
  const written = selects.map((select) => select.toSQL());
  const texts = written.map((one) => `(${one.sql})`);
  const valuesOf = (parentId: string) => written.flatMap(({ params }) => fillPlaceholders(params, { parentId }));
  return {
    text: parentIds.flatMap(() => texts).join(' UNION ALL '),
    values: parentIds.flatMap(valuesOf) as SqlValue[],
  };
}
