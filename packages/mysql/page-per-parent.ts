import { unionAll } from 'drizzle-orm/mysql-core';
import { type Connection, type PageArguments, toConnection } from '#kernel/pages.ts';

interface PerParent<Row> {
  /** What selects the rows of one parent that come after the cursor, in order, one more than the page has. */
  readonly selects: (parentId: string) => readonly PromiseLike<Row[]>[];
  readonly isOf: (row: Row, parentId: string) => boolean;
  /** What the rows are ordered by, different for each. */
  readonly keyOf: (row: Row) => string;
  readonly order: 'ascending' | 'descending';
}

/**
 * A page of each of many parents (the movements of warehouses, the orders of shops) in one statement: their selects, each
 * with its own LIMIT, joined by UNION ALL. A parent costs its own page only; a window function would number its whole
 * history first.
 */
export async function pagePerParent<Row>(
  parentIds: readonly string[],
  page: PageArguments,
  { selects, isOf, keyOf, order }: PerParent<Row>,
): Promise<Map<string, Connection<Row>>> {
  const rows = await unionOf(parentIds.flatMap(selects));
  const sign = order === 'ascending' ? 1 : -1;
  const connectionOf = (parentId: string) => {
    const own = rows.filter((row) => isOf(row, parentId)).map((row) => [keyOf(row), row] as const);
    // A union has no order of its own, and a row may be in it twice: a transfer between two of these parents.
    const sorted = [...new Map(own)].sort(([left], [right]) => (left < right ? -sign : sign)).map(([, row]) => row);
    return toConnection(sorted, page, (row) => [keyOf(row)]);
  };
  return new Map(parentIds.map((id) => [id, connectionOf(id)]));
}

async function unionOf<Row>(selects: readonly PromiseLike<Row[]>[]): Promise<Row[]> {
  const [first, second, ...rest] = selects;
  if (!first) return [];
  if (!second) return first;
  // Drizzle's types of a union compare the selects one by one; ours are all alike.
  return (unionAll as unknown as (...all: readonly PromiseLike<Row[]>[]) => PromiseLike<Row[]>)(first, second, ...rest);
}
