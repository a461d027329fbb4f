import DataLoader from 'dataloader';
import type { Reader } from '#mysql/connect.ts';
import type { Context } from './context.ts';

/**
 * Answers all keys that one GraphQL request asks for in the same breath: a read with one statement, a question to
 * neighbours once. Missing keys are left out of the map. `options` (a page, a sort) are the same for the whole batch.
 */
type Batched<Source, Row, Options = undefined> = (
  source: Source,
  keys: readonly string[],
  options: Options,
) => Promise<ReadonlyMap<string, Row>>;

/** A batched question to neighbours, for `askOnce`. */
export type BatchedQuestion<Row, Options = undefined> = Batched<Context, Row, Options>;

type LoadFrom<Source> = <Row, Options = undefined>(
  query: Batched<Source, Row, Options>,
  key: string,
  ...options: Options extends undefined ? [] : [Options]
) => Promise<Row | null>;

export type Load = LoadFrom<Reader>;
export type AskOnce = LoadFrom<Context>;

/** The loaders of one GraphQL request: they live with it, and forget what they know whenever it has written. */
export function createLoaders<Source>(source: Source): { load: LoadFrom<Source>; forget(): void } {
  // biome-ignore lint/suspicious/noExplicitAny: the row type is known to each caller by the query that it passes.
  const loaders = new Map<Batched<Source, any, any>, Map<string, DataLoader<string, any>>>();
  const load: LoadFrom<Source> = (query, key, ...rest) => {
    const [options] = rest;
    const byOptions = loaders.get(query) ?? new Map();
    loaders.set(query, byOptions);
    const optionsKey = JSON.stringify(options) ?? '';
    let loader = byOptions.get(optionsKey);
    if (!loader) {
      loader = new DataLoader(async (keys: readonly string[]) => {
        const rows = await query(source, keys, options as never);
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
