import { inbox, leases, outbox } from '#events/tables.ts';
import { databaseNow, id, moment, words } from '#mysql/columns.ts';
import { mysqlTable, uniqueIndex } from '#mysql/drizzle.ts';
import { idempotencyKeys } from '#mysql/idempotency.ts';

export { idempotencyKeys, inbox, leases, outbox };

export const sampleThings = mysqlTable(
  'sample_things',
  {
    id: id().primaryKey(),
    /** The client. */
    createdBy: id().notNull(),
    title: words({ length: 200 }).notNull(),
    createdAt: moment().notNull().default(databaseNow),
  },
  // Keeps a client from having two of one title.
  (table) => [uniqueIndex('sample_things_title').on(table.createdBy, table.title)],
);

export type SampleThingRow = typeof sampleThings.$inferSelect;
