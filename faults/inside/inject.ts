import { setImmediate as turn } from 'node:timers/promises';
import type { Pool, PoolConnection } from 'mysql2/promise';
import { connectionsOf, type Database } from '#mysql/connect.ts';

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
/** Stands between the code and its driver: sends the statement, or does something else. */
export type Intercept = (statement: Statement, send: Send) => Promise<unknown>;

type Done = (error: unknown, rows?: unknown, fields?: unknown) => void;
/** The promises of a pool or of a connection have the driver's own in them: every statement of whoever holds one goes there. */
interface Driver {
  readonly stream: { destroy(): void };
  query(...all: readonly unknown[]): void;
  execute(...all: readonly unknown[]): void;
}
const driverOf = (connection: PoolConnection) => (connection as unknown as { connection: Driver }).connection;
const methods = ['query', 'execute'] as const;

/** Shows every statement of these databases to `intercept` until it is ended. */
export function interceptStatements(databases: readonly Database[], intercept: Intercept): { end(): void } {
  const lent = new Set<Driver>();
  const giveBack = (driver: Driver) => {
    // The methods of the class are there again.
    for (const method of methods) Reflect.deleteProperty(driver, method);
    lent.delete(driver);
  };
  const pools = databases.flatMap(({ name, pool, severalPool }) => [
    { name, pool },
    { name, pool: severalPool },
  ]);
  for (const { name, pool } of pools) {
    const getConnection = pool.getConnection.bind(pool);
    pool.getConnection = async () => {
      const connection = await getConnection();
      const driver = driverOf(connection);
      wrapDriver(driver, (text, send) => intercept({ database: name, text, connection }, send));
      lent.add(driver);
      const release = connection.release.bind(connection);
      connection.release = () => {
        giveBack(driver);
        release();
      };
      return connection;
    };
    wrapPool(pool, (text, send) => intercept({ database: name, text, connection: null }, send));
  }
  return {
    end: () => {
      for (const driver of lent) giveBack(driver);
      for (const { pool } of pools) {
        for (const method of ['getConnection', ...methods]) Reflect.deleteProperty(pool, method);
      }
    },
  };
}

type Show = (text: string, send: Send) => Promise<unknown>;

/** What is read outside of transactions. */
function wrapPool(pool: Pool, show: Show): void {
  for (const method of methods) {
    const send = (pool[method] as (...all: readonly unknown[]) => Promise<unknown>).bind(pool);
    const wrapped = (...all: readonly unknown[]) => show(textOf(all[0]), () => send(...all));
    pool[method] = wrapped as never;
  }
}

/** Below whatever keeps the promise of a connection: the query builder does, from one transaction to the next. */
function wrapDriver(driver: Driver, show: Show): void {
  for (const method of methods) {
    const send = driver[method].bind(driver);
    driver[method] = (...all) => {
      const [asked, done] = [all.slice(0, -1), all.at(-1) as Done];
      const sent = () =>
        new Promise((resolve, reject) => {
          send(...asked, (error: unknown, ...answer: readonly unknown[]) => (error ? reject(error) : resolve(answer)));
        });
      void answer(done, show(textOf(asked[0]), sent));
    };
  }
}

async function answer(done: Done, shown: Promise<unknown>): Promise<void> {
  try {
    done(null, ...((await shown) as readonly [unknown, unknown]));
  } catch (error) {
    done(error);
  }
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

async function cut(connection: PoolConnection): Promise<void> {
  driverOf(connection).stream.destroy();
  // The driver hears of it in the next turn.
  await turn();
}

/** Past the interception. */
function rollBack(connection: PoolConnection): Promise<void> {
  const driver = driverOf(connection);
  return new Promise((done) => Object.getPrototypeOf(driver).query.call(driver, 'ROLLBACK', done));
}

/** The connections that were lent and not given back, and the callers who wait for one. */
export function leaksOf(database: Database): { lent: number; waiting: number } {
  const { 'in use': lent, 'waited for': waiting } = connectionsOf(database);
  return { lent, waiting };
}
