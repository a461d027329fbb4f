/** What the database answered, dug out of whatever the libraries wrapped around it. */
interface MysqlError extends Error {
  readonly errno: number;
  readonly code: string;
  readonly sqlMessage?: string;
}

const deadlock = 1213;
const lockWaitTimeout = 1205;
/** MariaDB from 11.8: the row changed since the snapshot was taken. */
const recordChanged = 1020;
const duplicateEntry = 1062;
const outOfRange = 1690;

export function mysqlErrorOf(error: unknown): MysqlError | null {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if ('errno' in cause && typeof cause.errno === 'number') return cause as MysqlError;
  }
  return null;
}

/** Whether the same transaction, run again from its start, may well succeed. */
export function isRetryable(error: unknown): boolean {
  const errno = mysqlErrorOf(error)?.errno;
  return errno === deadlock || errno === lockWaitTimeout || errno === recordChanged;
}

/** Whether what `requireRows` asks for was not so. */
export function isUnmet(error: unknown): boolean {
  return mysqlErrorOf(error)?.errno === outOfRange;
}

/** Whether a write met a row that is there already, in the named unique index (`PRIMARY` for the primary key). */
export function isDuplicate(error: unknown, index: string): boolean {
  const mysqlError = mysqlErrorOf(error);
  if (mysqlError?.errno !== duplicateEntry) return false;
  // MySQL names `table.index`, MariaDB `index`.
  return new RegExp(`for key '(?:[^']*\\.)?${index}'`).test(mysqlError.sqlMessage ?? mysqlError.message);
}

const lost =
  /^(PROTOCOL_CONNECTION_LOST|ECONN|EPIPE|ETIMEDOUT|ENOTFOUND|ER_SERVER_SHUTDOWN|ER_CON_COUNT_ERROR|ER_QUERY_INTERRUPTED|ER_CONNECTION_KILLED)/;

/** Whether the database could not be reached or went away; nothing is known about what was under way. */
export function isConnectionLost(error: unknown): boolean {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if ('code' in cause && typeof cause.code === 'string' && lost.test(cause.code)) return true;
    // The driver says so, without a code, of a statement on a connection that it has seen closing.
    if ('fatal' in cause && cause.fatal === true) return true;
  }
  return false;
}

/** Whether an INSERT of one row made it: not if one with its primary key is there already, whose transaction is waited for. */
export async function isNew(insertion: PromiseLike<unknown>): Promise<boolean> {
  try {
    await insertion;
    return true;
  } catch (error) {
    if (isDuplicate(error, 'PRIMARY')) return false;
    throw error;
  }
}
