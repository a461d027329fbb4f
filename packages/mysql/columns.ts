import type { CurrencyCode } from '#kernel/money.ts';
import { bigint, customType, datetime, sql } from './drizzle.ts';

/**
 * The column types that every table is made of. Character set and collation are always named, since the servers'
 * defaults differ: `utf8mb4_bin` where equality means the same bytes, `utf8mb4_unicode_520_ci` for what people read.
 */

/** An id of ours or of a neighbour, such as `ord_01JD…`: a prefix of up to five characters and 27 more. */
export const id = customType<{ data: string; driverData: string }>({
  dataType: () => 'varchar(32) COLLATE utf8mb4_bin',
});

/** A word of ours (a status, a kind) or somebody's key, compared byte by byte. */
export const code = customType<{ data: string; driverData: string; config: { length: number }; configRequired: true }>({
  dataType: ({ length }) => `varchar(${length}) COLLATE utf8mb4_bin`,
});

/** Text that people write and read, compared and sorted without regard to case and accents. */
export const words = customType<{ data: string; driverData: string; config: { length: number }; configRequired: true }>(
  {
    dataType: ({ length }) => `varchar(${length}) COLLATE utf8mb4_unicode_520_ci`,
  },
);

/** A status or kind out of a closed set, which the table checks again: `status: oneOf<OrderStatus>()`. */
export const oneOf = <Value extends string>() =>
  customType<{ data: Value; driverData: string }>({ dataType: () => 'varchar(32) COLLATE utf8mb4_bin' })();

export const currencyColumn = customType<{ data: CurrencyCode; driverData: string }>({
  dataType: () => 'char(3) COLLATE utf8mb4_bin',
});

/** An amount in minor units. */
export const minorUnits = (name?: string) => (name ? bigint(name, { mode: 'bigint' }) : bigint({ mode: 'bigint' }));

/** A moment in UTC, to the millisecond. */
export const moment = (name?: string) =>
  name ? datetime(name, { fsp: 3, mode: 'date' }) : datetime({ fsp: 3, mode: 'date' });

/** The database's clock, which alone decides about leases and expiry. */
export const databaseNow = sql<Date>`NOW(3)`;

/** A JSON object or array. MariaDB stores JSON as text and answers text, MySQL answers the value: both are read. */
export const document = <Value extends object>() =>
  customType<{ data: Value; driverData: string }>({
    dataType: () => 'json',
    toDriver: (value) => JSON.stringify(value),
    fromDriver: (stored: unknown) => (typeof stored === 'string' ? JSON.parse(stored) : stored) as Value,
  })();
