import { drizzle, type MySql2Database } from 'drizzle-orm/mysql2';
import { createPool, type Pool } from 'mysql2/promise';

/** What reads: the pool, and every transaction. The pool cannot write; the type says so. */
export type Reader = Pick<MySql2Database, 'select' | 'selectDistinct' | '$with' | 'with'>;

/** One database of one subgraph. */
export interface Database {
  readonly name: string;
  readonly read: Reader;
  readonly pool: Pool;
  close(): Promise<void>;
}

export interface DatabaseOptions {
  /** `mysql://user:password@host:port`, the server; the database's name comes from `name`. */
  readonly url: string;
  readonly name: string;
  /** Small pools: on hot rows 8 connections beat 64, since waiting in the pool is cheaper than waiting for a lock. */
  readonly connections?: number;
}

const sqlMode = [
  'STRICT_TRANS_TABLES',
  'ONLY_FULL_GROUP_BY',
  'ERROR_FOR_DIVISION_BY_ZERO',
  'NO_ZERO_DATE',
  'NO_ZERO_IN_DATE',
  'NO_ENGINE_SUBSTITUTION',
].join(',');

/**
 * Every connection is set up alike, whatever the server's defaults: UTC, strict, READ COMMITTED (no gap locks; nothing
 * here relies on a repeatable snapshot), and at most five seconds of waiting for a lock.
 */
const sessionStatements = [
  `SET SESSION time_zone = '+00:00', SESSION sql_mode = '${sqlMode}', SESSION innodb_lock_wait_timeout = 5`,
  'SET SESSION TRANSACTION ISOLATION LEVEL READ COMMITTED',
];

/** How Drizzle is set up everywhere: columns are named in snake case; no LATERAL, which MariaDB does not have. */
export const drizzleOptions = { casing: 'snake_case', mode: 'planetscale' } as const;

export function connect({ url, name, connections = 8 }: DatabaseOptions): Database {
  const pool = createPool({
    ...serverOptions(url),
    database: name,
    connectionLimit: connections,
    maxIdle: connections,
    // A bounded queue: when the database stalls, callers hear so instead of piling up without end.
    queueLimit: 10_000,
    // Per connection. The server keeps some 16,000 for everybody.
    maxPreparedStatements: 200,
    enableKeepAlive: true,
    // The driver would note the caller's stack before each statement, at a tenth of its cost, in case it fails.
    trace: false,
  });
  pool.pool.on('connection', (connection) => {
    for (const statement of sessionStatements) {
      connection.query(statement, (error) => {
        // A connection that is not set up like the others must not be used.
        if (error) connection.destroy();
      });
    }
  });
  return { name, pool, read: drizzle(pool, drizzleOptions), close: () => pool.end() };
}

/** What mysql2 needs of a server's URL, with the settings that the column types rely on. */
export function serverOptions(url: string) {
  const { hostname, port, username, password, searchParams } = new URL(url);
  const socketPath = searchParams.get('socket');
  return {
    ...(socketPath ? { socketPath } : { host: hostname, port: Number(port || 3306) }),
    user: decodeURIComponent(username || 'root'),
    password: decodeURIComponent(password),
    charset: 'UTF8MB4_UNICODE_520_CI',
    timezone: 'Z',
    supportBigNumbers: true,
    connectTimeout: 10_000,
  };
}
