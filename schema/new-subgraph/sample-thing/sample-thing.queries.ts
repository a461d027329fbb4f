import { type Connection, type PageArguments, readPage, toConnection } from '#kernel/pages.ts';
import type { Reader } from '#mysql/connect.ts';
import { desc, inArray, lt } from '#mysql/drizzle.ts';
import { byKey } from '#subgraph/loaders.ts';
import { type SampleThingRow, sampleThings } from '../tables.ts';

export async function sampleThingsById(read: Reader, ids: readonly string[]): Promise<Map<string, SampleThingRow>> {
  const rows = await read
    .select()
    .from(sampleThings)
    .where(inArray(sampleThings.id, [...ids]));
  return byKey(rows, (row) => row.id);
}

/** Newest first: ids are in order of time. */
export async function listSampleThings(read: Reader, page: PageArguments): Promise<Connection<SampleThingRow>> {
  const { first, after } = readPage(page, 1);
  const rows = await read
    .select()
    .from(sampleThings)
    .where(after ? lt(sampleThings.id, String(after[0])) : undefined)
    .orderBy(desc(sampleThings.id))
    .limit(first + 1);
  return toConnection(rows, page, (row) => [row.id]);
}
