import { code, databaseNow, document, id, moment, words } from '#mysql/columns.ts';
import { datetime, index, int, mysqlTable, sql } from '#mysql/drizzle.ts';

/** Facts that wait for their delivery, and those delivered: written in the transaction that made them true. */
export const outbox = mysqlTable(
  'outbox',
  {
    id: id().primaryKey(),
    type: code({ length: 64 }).notNull(),
    aggregateId: id().notNull(),
    payload: document<object>().notNull(),
    /** The order of delivery within an aggregate, whose row lock makes its facts commit one after the other. */
    recordedAt: datetime({ fsp: 6, mode: 'string' }).notNull().default(sql`NOW(6)`),
    attempts: int().notNull().default(0),
    availableAt: moment().notNull().default(databaseNow),
    deliveredAt: moment(),
    lastError: words({ length: 500 }),
  },
  // Serves the relay: what is not delivered, oldest first.
  (table) => [index('outbox_undelivered').on(table.deliveredAt, table.recordedAt, table.id)],
);

/** Facts that had their effect here: inserted in the transaction of the effect, so that a second delivery has none. */
export const inbox = mysqlTable('inbox', {
  eventId: id().primaryKey(),
  type: code({ length: 64 }).notNull(),
  receivedAt: moment().notNull().default(databaseNow),
});

/** Work that one process at a time does for this database, until `until` by the database's clock. */
export const leases = mysqlTable('leases', {
  name: code({ length: 40 }).primaryKey(),
  owner: id().notNull(),
  until: moment().notNull(),
});
