import type { JWK } from 'jose';
import { inbox, leases, outbox } from '#events/tables.ts';
import { code, databaseNow, document, id, moment, oneOf, words } from '#mysql/columns.ts';
import { check, index, int, mysqlTable, sql, uniqueIndex } from '#mysql/drizzle.ts';
import { secrets } from '#subgraph/shared-secret.ts';

export { inbox, leases, outbox, secrets };

export type AccountKind = 'CLIENT' | 'SHOP_USER' | 'ADMIN';

/** E.164: a plus and at most 15 digits. */
const phoneNumber = () => code({ length: 16 }).notNull();
const digest = () => code({ length: 64 });
const updatedAt = () =>
  moment()
    .notNull()
    .default(databaseNow)
    .$onUpdate(() => databaseNow as never);

export const users = mysqlTable(
  'users',
  {
    id: id().primaryKey(),
    phoneNumber: phoneNumber(),
    kind: oneOf<AccountKind>().notNull(),
    displayName: words({ length: 120 }),
    locale: code({ length: 35 }),
    createdAt: moment().notNull().default(databaseNow),
    updatedAt: updatedAt(),
  },
  (table) => [
    // Serves the sign-in, and keeps one account of each kind per number.
    uniqueIndex('users_phone_number').on(table.phoneNumber, table.kind),
    check('users_kind', sql`kind IN ('CLIENT', 'SHOP_USER', 'ADMIN')`),
  ],
);

export const addresses = mysqlTable(
  'addresses',
  {
    id: id().primaryKey(),
    userId: id().notNull(),
    /** The user again when this is the default, else null: the unique index allows a user one default. */
    defaultOf: id(),
    label: words({ length: 60 }),
    recipientName: words({ length: 120 }).notNull(),
    phoneNumber: phoneNumber(),
    street: words({ length: 300 }).notNull(),
    city: words({ length: 120 }).notNull(),
    province: words({ length: 120 }).notNull(),
    postalCode: words({ length: 20 }).notNull(),
    countryCode: code({ length: 2 }).notNull(),
    createdAt: moment().notNull().default(databaseNow),
    updatedAt: updatedAt(),
  },
  (table) => [
    // Serves the addresses of a user, newest first: ids are in order of time.
    index('addresses_by_user').on(table.userId, table.id),
    uniqueIndex('addresses_default').on(table.defaultOf),
    check('addresses_default_is_own', sql`default_of IS NULL OR default_of = user_id`),
  ],
);

/** Codes that were sent. The latest one of a number and kind counts; the others are history. */
export const otps = mysqlTable(
  'otps',
  {
    id: id().primaryKey(),
    phoneNumber: phoneNumber(),
    kind: oneOf<AccountKind>().notNull(),
    /** HMAC of the id and the code, see otp.rules.ts. */
    codeDigest: digest().notNull(),
    guesses: int().notNull().default(0),
    resendAt: moment().notNull(),
    expiresAt: moment().notNull(),
    usedAt: moment(),
  },
  (table) => [
    // Serves the sign-in: the latest code of a number and kind, by the database's clock.
    index('otps_by_number').on(table.phoneNumber, table.kind, table.resendAt),
    // Serves the sweep.
    index('otps_by_expiry').on(table.expiresAt),
    check('otps_guesses', sql`guesses BETWEEN 0 AND 5`),
  ],
);

/** How often something limited was done in its current window, such as codes to a number or wrong guesses. */
export const allowances = mysqlTable(
  'allowances',
  {
    /** What is limited, and for whom: `otp-hour:+62…`. */
    subject: code({ length: 80 }).primaryKey(),
    // Stands before windowEndsAt on purpose: SET runs from left to right, and this one reads the window's old end.
    used: int().notNull(),
    windowEndsAt: moment().notNull(),
  },
  // Serves the sweep.
  (table) => [index('allowances_by_end').on(table.windowEndsAt)],
);

/** Messages to phones, kept instead of sent where this is not production. */
export const smsMessages = mysqlTable(
  'sms_messages',
  {
    id: id().primaryKey(),
    phoneNumber: phoneNumber(),
    text: words({ length: 500 }).notNull(),
    /** The code within the text, for who reads the inbox by program. */
    code: code({ length: 6 }),
    sentAt: moment().notNull().default(databaseNow),
  },
  (table) => [
    // Serves the inbox of one number, newest first; the whole inbox is in the order of the primary key.
    index('sms_messages_by_number').on(table.phoneNumber, table.id),
    // Serves the sweep.
    index('sms_messages_by_time').on(table.sentAt),
  ],
);

/** What one sign-in opened: its refresh tokens live and are revoked together. */
export const sessions = mysqlTable(
  'sessions',
  {
    id: id().primaryKey(),
    userId: id().notNull(),
    createdAt: moment().notNull().default(databaseNow),
    /** When its newest refresh token expires. */
    endsAt: moment().notNull(),
    revokedAt: moment(),
  },
  // Serves the sweep.
  (table) => [index('sessions_by_end').on(table.endsAt)],
);

export const refreshTokens = mysqlTable(
  'refresh_tokens',
  {
    /** SHA-256 of the token: it is 32 random bytes, which nobody guesses back. */
    tokenDigest: digest().primaryKey(),
    sessionId: id().notNull(),
    createdAt: moment().notNull().default(databaseNow),
    expiresAt: moment().notNull(),
    /** When it was exchanged for the next one. */
    rotatedAt: moment(),
  },
  // Serves the sweep.
  (table) => [index('refresh_tokens_by_expiry').on(table.expiresAt)],
);

/** The keys that access tokens are signed with: one active one, and those whose last tokens still live. */
export const signingKeys = mysqlTable(
  'signing_keys',
  {
    kid: code({ length: 64 }).primaryKey(),
    privateJwk: document<JWK>().notNull(),
    /** `ACTIVE` or null: the unique index allows one active key, whoever starts at once. */
    status: oneOf<'ACTIVE'>(),
    createdAt: moment().notNull().default(databaseNow),
    retiredAt: moment(),
  },
  (table) => [
    uniqueIndex('signing_keys_status').on(table.status),
    check('signing_keys_retired', sql`(status IS NULL) = (retired_at IS NOT NULL)`),
  ],
);

/** An account as resolvers are given it. */
export type UserRow = typeof users.$inferSelect & {
  /** Set on the account of a session that is handed out in this very answer: its holder may see all of it. */
  readonly isBearer?: true;
};
export type AddressRow = typeof addresses.$inferSelect;
