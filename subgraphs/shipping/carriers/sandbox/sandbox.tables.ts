import { code, id, moment, words } from '#mysql/columns.ts';
import { index, int, mysqlTable, text } from '#mysql/drizzle.ts';

/** What the sandbox will tell of its parcels: sent when it is due, until it is taken. */
export const sandboxNews = mysqlTable(
  'sandbox_news',
  {
    /** The `webhook-id`: the same at every attempt. */
    id: id().primaryKey(),
    trackingNumber: code({ length: 40 }).notNull(),
    /** Exactly the bytes that are signed and sent. */
    body: text().notNull(),
    /** When it is sent (again); null once it was taken. */
    dueAt: moment(),
    attempts: int().notNull().default(0),
    lastError: words({ length: 200 }),
  },
  (table) => [
    // Serves the sweep that sends them.
    index('sandbox_news_due').on(table.dueAt),
    index('sandbox_news_of_parcel').on(table.trackingNumber),
  ],
);
