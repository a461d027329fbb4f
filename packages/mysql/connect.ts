import type { Socket } from 'node:net';
import type { PoolConnection as CallbackConnection, Pool as CallbackPool } from 'mysql2';
import { createPool, type Pool, type PoolConnection } from 'mysql2/promise';
import { drizzle, type MySql2Database } from './drizzle.ts';

/** What reads: the pool, and every transaction. The pool cannot write; the type says so. */
export type Reader = Pick<MySql2Database, 'select' | 'selectDistinct' | '$with' | 'with'>;

/** One database of one subgraph. */
export interface Database {
  readonly name: string;
  readonly read: Reader;
  readonly pool: Pool;
  /** Takes several statements in one text, which the others must not: only for `atOnce`. */
  readonly severalPool: Pool;
  close(): Promise<void>;
}

export interface DatabaseOptions {
  /** `mysql://user:password@host:port`, the server; the database's name comes from `name`. */
  readonly url: string;
  readonly name: string;
  /** Small pools: on hot rows 8 connections beat 64, since waiting in the pool is cheaper than waiting for a lock. */
  readonly connections?: number;
  /**
   * Nobody waits longer: neither for a connection, nor for anything to come from the server on the way to an answer. More
   * than a lock is waited for; less than those who ask us wait. See `takingTime` for what needs longer.
   */
  readonly answerWithinMs?: number;
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
 * A connection on which nothing is asked for so long is ended by the server, which rolls its transaction back: a process
 * that stands still with locks in its hands does not keep the others from them for longer. Within a transaction the pauses
 * are of milliseconds, since nothing remote is done in one.
 */
const silentSeconds = 5;

/** The pool ends idle connections itself, well before the server does, so that nobody is given one that is ending. */
const idleMs = 2_000;

/**
 * Every connection is set up alike, whatever the server's defaults: UTC, strict, READ COMMITTED (no gap locks; nothing
 * here relies on a repeatable snapshot), and at most five seconds of waiting for a lock.
 */
const sessionStatements = [
  `SET SESSION time_zone = '+00:00', SESSION sql_mode = '${sqlMode}', SESSION innodb_lock_wait_timeout = 5,
    SESSION wait_timeout = ${silentSeconds}`,
  'SET SESSION TRANSACTION ISOLATION LEVEL READ COMMITTED',
];

/** How Drizzle is set up everywhere: columns are named in snake case; no LATERAL, which MariaDB does not have. */
export const drizzleOptions = { casing: 'snake_case', mode: 'planetscale' } as const;

/** For the two workers of a line of callers, and a sweep. */
const severalConnections = 3;

export function connect(options: DatabaseOptions): Database {
  const { name, connections = 8 } = options;
  const pool = openPool(options, { connectionLimit: connections, multipleStatements: false });
  const severalPool = openPool(options, { connectionLimit: severalConnections, multipleStatements: true });
  const close = async () => {
    await Promise.all([pool.end(), severalPool.end()]);
  };
  return { name, pool, severalPool, read: drizzle(pool, drizzleOptions), close };
}

interface PoolKind {
  readonly connectionLimit: number;
  readonly multipleStatements: boolean;
}

function openPool({ url, name, answerWithinMs = 10_000 }: DatabaseOptions, kind: PoolKind): Pool {
  const pool = createPool({
    ...serverOptions(url),
    connectTimeout: answerWithinMs,
    database: name,
    ...kind,
    // Only a pool that may have fewer idle ones than connections looks for those that have been idle for too long.
    maxIdle: kind.connectionLimit - 1,
    idleTimeout: idleMs,
    gracefulEnd: true,
    // A bounded queue: when the database stalls, callers hear so instead of piling up without end.
    queueLimit: 10_000,
    // Per connection. The server keeps some 16,000 for everybody.
    maxPreparedStatements: 200,
    enableKeepAlive: true,
    // The driver would note the caller's stack before each statement, at a tenth of its cost, in case it fails.
    trace: false,
  });
  limitWaiting(pool.pool, answerWithinMs);
  pool.pool.on('connection', (connection) => {
    limitSilence(connection, answerWithinMs);
    for (const statement of sessionStatements) {
      connection.query(statement, (error) => {
        // A connection that is not set up like the others must not be used.
        if (error) connection.destroy();
      });
    }
  });
  return pool;
}

/**
 * Lets the statements of `work` take as long as they need, such as a count over whole tables. Not for what somebody waits
 * for.
 */
export async function takingTime<Outcome>(connection: PoolConnection, work: () => Promise<Outcome>): Promise<Outcome> {
  const socket = socketOf(connection.connection);
  const { timeout = 0 } = socket;
  socket.setTimeout(0);
  try {
    return await work();
  } finally {
    socket.setTimeout(timeout);
  }
}

/** What the pools have at this moment: connections, those of them that somebody has, and callers who wait for one. */
export function connectionsOf({ pool, severalPool }: Database) {
  const inside = [pool, severalPool].map((one) => one.pool as unknown as PoolInside);
  const sum = (key: keyof PoolInside) => inside.reduce((total, one) => total + one[key].length, 0);
  const open = sum('_allConnections');
  return { open, 'in use': open - sum('_freeConnections'), 'waited for': sum('_connectionQueue') };
}

/** The driver tells nobody. */
type PoolInside = Readonly<Record<'_allConnections' | '_freeConnections' | '_connectionQueue', { length: number }>>;

/** The driver lets callers wait for a connection for ever. */
function limitWaiting(pool: CallbackPool, withinMs: number): void {
  const getConnection = pool.getConnection.bind(pool);
  pool.getConnection = (callback) => {
    let isLate = false;
    const deadline = setTimeout(() => {
      isLate = true;
      callback(timedOut('No connection to the database was free in time'), undefined as never);
    }, withinMs);
    getConnection((error, connection) => {
      if (isLate) return connection?.release();
      clearTimeout(deadline);
      callback(error, connection);
    });
  };
}

/**
 * The driver waits for an answer for ever, and its own time-out leaves the connection stuck behind the question. A line on
 * which nothing comes any more is given up: what was asked fails like on any lost connection.
 */
function limitSilence(connection: CallbackConnection, withinMs: number): void {
  const socket = socketOf(connection);
  socket.setTimeout(withinMs, () => socket.destroy(timedOut('The database does not answer')));
}

/** The driver has it, but its types do not say so. */
function socketOf(connection: unknown): Socket {
  return (connection as { readonly stream: Socket }).stream;
}

function timedOut(message: string): NodeJS.ErrnoException {
  return Object.assign(new Error(message), { code: 'ETIMEDOUT' });
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
