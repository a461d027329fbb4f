import { inArray, type SQL, sql } from '#mysql/drizzle.ts';
import type { Transaction } from '#mysql/transaction.ts';
import { type ItemSource, orderItems } from '../tables.ts';

/** Writes down where the goods of each item come from: one statement for all items. */
export async function setItemSources(
  tx: Transaction,
  sources: ReadonlyMap<string, readonly ItemSource[]>,
): Promise<void> {
  if (sources.size === 0) return;
  const cases: SQL[] = [...sources].map(([id, own]) => sql`WHEN ${id} THEN ${JSON.stringify(own)}`);
  await tx
    .update(orderItems)
    .set({ sources: sql`CASE ${orderItems.id} ${sql.join(cases, sql` `)} END` })
    .where(inArray(orderItems.id, [...sources.keys()]));
}
