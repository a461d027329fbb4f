/**
 * Keyset pages: a cursor holds the sort key of a row, never an offset, so that a page costs the same wherever it is and
 * rows that come or go meanwhile shift nothing.
 */

/** The arguments of a connection as the schema gives them. */
export interface PageArguments {
  readonly first: number;
  readonly after?: string | null | undefined;
}

export type CursorKey = readonly (string | number)[];

export interface Connection<Row> {
  readonly edges: { readonly cursor: string; readonly node: Row }[];
  readonly nodes: Row[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

/** The caller asked for a page that no list has. The message may be shown to the caller. */
export class PageError extends Error {}

export const largestPage = 100;

/** Checks `first` and decodes `after` into a key of exactly `keyLength` parts; null for the first page. */
export function readPage(
  { first, after }: PageArguments,
  keyLength: number,
): { first: number; after: CursorKey | null } {
  if (first < 1 || first > largestPage) throw new PageError(`first must be 1 to ${largestPage}`);
  if (after === null || after === undefined) return { first, after: null };
  return { first, after: decodeCursor(after, keyLength) };
}

/**
 * Makes a connection of rows that were read with `LIMIT first + 1`: the extra row only says that there is a next page.
 */
export function toConnection<Row>(
  rows: readonly Row[],
  page: PageArguments,
  keyOf: (row: Row) => CursorKey,
): Connection<Row> {
  const nodes = rows.slice(0, page.first);
  const edges = nodes.map((node) => ({ cursor: encodeCursor(keyOf(node)), node }));
  return {
    edges,
    nodes,
    pageInfo: {
      hasNextPage: rows.length > page.first,
      hasPreviousPage: Boolean(page.after),
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

export function encodeCursor(key: CursorKey): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url');
}

function decodeCursor(cursor: string, keyLength: number): CursorKey {
  try {
    const key: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    const isPart = (part: unknown) => typeof part === 'string' || typeof part === 'number';
    if (Array.isArray(key) && key.length === keyLength && key.every(isPart)) return key;
  } catch {
    // Not ours: said below, like a cursor of another list.
  }
  throw new PageError('after is not a cursor of this list');
}
