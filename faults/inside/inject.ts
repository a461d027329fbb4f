import { setImmediate as turn } from 'node:timers/promises';
import type { Pool, PoolConnection } from 'mysql2/promise';
import type { Database } from '#mysql/connect.ts';

/** What the database, or the way to it, does instead of what it was asked. */
export interface Fault {
  readonly name: string;
  readonly errno: number;
  readonly code: string;
  /** What is undone when it happens: as in the real server, not more and not less. */
  readonly undoes: 'the statement' | 'the transaction' | 'the connection';
  /** Whether the server has done the statement, and only its answer is lost. */
  readonly afterwards?: true;
}

const lost = { errno: 2013, code: 'PROTOCOL_CONNECTION_LOST', undoes: 'the connection' } as const;

/** A lock time-out leaves the transaction open: whoever commits it keeps half of it. A deadlock has ended it. */
export const faults: readonly Fault[] = [
  { name: '1213, a deadlock', errno: 1213, code: 'ER_LOCK_DEADLOCK', undoes: 'the transaction' },
  { name: '1205, a lock time-out', errno: 1205, code: 'ER_LOCK_WAIT_TIMEOUT', undoes: 'the statement' },
  { name: '1020, a record changed', errno: 1020, code: 'ER_CHECKREAD', undoes: 'the transaction' },
  { name: '2013, the connection is lost before', ...lost },
  { name: '2013, the connection is lost with the answer', ...lost, afterwards: true },
];

export const isRetried = ({ undoes }: Fault) => undoes !== 'the connection';

/** A statement on its way to the server. */
export interface Statement {
  readonly database: string;
  readonly text: string;
  /** Null for a read outside any transaction. */
  readonly connection: PoolConnection | null;
}

type Send = () => Promise<unknown>;
type Method = (...all: readonly unknown[]) => Promise<unknown>;
/** Stands between the code and its driver: sends the statement, or does something else. */
export type Intercept = (statement: Statement, send: Send) => Promise<unknown>;

/** Shows every statement of these databases to `intercept` until it is ended. */
export function interceptStatements(databases: readonly Database[], intercept: Intercept): { end(): void } {
  for (const { name, pool } of databases) {
    const getConnection = pool.getConnection.bind(pool);
    pool.getConnection = async () => wrap(await getConnection(), name, intercept, true);
    wrap(pool, name, intercept, false);
  }
  return {
    // The methods of the class are there again.
    end: () => {
      for (const { pool } of databases) {
        for (const method of ['getConnection', 'query', 'execute']) Reflect.deleteProperty(pool, method);
      }
    },
  };
}

function wrap<Target extends Pool | PoolConnection>(
  target: Target,
  database: string,
  intercept: Intercept,
  isConnection: boolean,
): Target {
  for (const method of ['query', 'execute'] as const) {
    const send = (target[method] as Method).bind(target);
    const connection = isConnection ? (target as PoolConnection) : null;
    const wrapped: Method = (...all) => intercept({ database, text: textOf(all[0]), connection }, () => send(...all));
    target[method] = wrapped as never;
  }
  return target;
}

const textOf = (query: unknown) => (typeof query === 'string' ? query : String((query as { sql: string }).sql));

/** Lets the fault happen at this statement. */
export async function strike(fault: Fault, { connection }: Statement, send: Send): Promise<never> {
  if (fault.afterwards) await send();
  if (connection && fault.undoes === 'the connection') await cut(connection);
  if (connection && fault.undoes === 'the transaction') await rollBack(connection);
  const isFatal = fault.undoes === 'the connection';
  throw Object.assign(new Error(`Injected: ${fault.name}`), {
    errno: fault.errno,
    code: fault.code,
    sqlMessage: fault.name,
    ...(isFatal ? { fatal: true } : {}),
  });
}

/** The promise of a connection has the one of the driver in it. */
interface Driver {
  readonly stream: { destroy(): void };
  query(text: string, done: () => void): void;
}
const driverOf = (connection: PoolConnection) => (connection as unknown as { connection: Driver }).connection;

async function cut(connection: PoolConnection): Promise<void> {
  driverOf(connection).stream.destroy();
  // The driver hears of it in the next turn.
  await turn();
}

/** Past the interception. */
function rollBack(connection: PoolConnection): Promise<void> {
  return new Promise((done) => driverOf(connection).query('ROLLBACK', done));
}

/** The connections of a pool that were lent and not given back, and the callers who wait for one. */
export function leaksOf({ pool }: Database): { lent: number; waiting: number } {
  // mysql2 counts them, and tells nobody.
  const { _allConnections, _freeConnections, _connectionQueue } = pool.pool as unknown as Record<
    '_allConnections' | '_freeConnections' | '_connectionQueue',
    { readonly length: number }
  >;
  return { lent: _allConnections.length - _freeConnections.length, waiting: _connectionQueue.length };
}
