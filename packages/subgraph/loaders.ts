import DataLoader from 'dataloader';
import type { Reader } from '#mysql/connect.ts';

/**
 * A batched read: one statement for all keys that one GraphQL request asks for in the same breath. Missing keys are
 * left out of the map. `options` (a page, a sort) are the same for the whole batch.
 */
export type BatchedRead<Row, Options = undefined> = (
  read: Reader,
  keys: readonly string[],
  options: Options,
) => Promise<ReadonlyMap<string, Row>>;

export type Load = <Row, Options = undefined>(
  query: BatchedRead<Row, Options>,
  key: string,
  ...options: Options extends undefined ? [] : [Options]
) => Promise<Row | null>;

/** The loaders of one GraphQL request: they live with it, and forget what they read whenever it has written. */
export function createLoaders(read: Reader): { load: Load; forget(): void } {
  // biome-ignore lint/suspicious/noExplicitAny: the row type is known to each caller by the query that it passes.
  const loaders = new Map<BatchedRead<any, any>, Map<string, DataLoader<string, any>>>();
  const load: Load = (query, key, ...rest) => {
    const [options] = rest;
    const byOptions = loaders.get(query) ?? new Map();
    loaders.set(query, byOptions);
    const optionsKey = JSON.stringify(options) ?? '';
    let loader = byOptions.get(optionsKey);
    if (!loader) {
      loader = new DataLoader(async (keys: readonly string[]) => {
        const rows = await query(read, keys, options as never);
        return keys.map((wanted) => rows.get(wanted) ?? null);
      });
      byOptions.set(optionsKey, loader);
    }
    return loader.load(key);
  };
  return { load, forget: () => loaders.clear() };
}

/** Rows by their key. */
export function byKey<Row>(rows: readonly Row[], keyOf: (row: Row) => string): Map<string, Row> {
  return new Map(rows.map((row) => [keyOf(row), row]));
}
