import { mysqlTable, text } from 'drizzle-orm/mysql-core';
import { inbox, leases, outbox } from '#events/tables.ts';
import { code, databaseNow, moment } from '#mysql/columns.ts';

export { inbox, leases, outbox };

/** What the processes of this subgraph share and nobody else knows, such as what quotes are signed with. */
export const secrets = mysqlTable('secrets', {
  name: code({ length: 40 }).primaryKey(),
  value: text().notNull(),
  createdAt: moment().notNull().default(databaseNow),
});
