import { setTimeout as pause } from 'node:timers/promises';
import type { Connection, RowDataPacket } from 'mysql2/promise';
import { connect, takingTime } from '#mysql/connect.ts';
import { databasesOf } from '#mysql/databases-of.ts';
import { betweenSubgraphs, ordersUnderWay, subgraphsOf } from './between-subgraphs.ts';
import { factInvariants } from './facts.ts';
import type { Invariant } from './invariant.ts';

export interface AuditOptions {
  readonly databaseUrl: string;
  readonly databasePrefix: string;
  readonly subgraphs: readonly { readonly name: string; readonly invariants?: readonly Invariant[] }[];
  /** How long a row may break what holds at rest: no more than what is under way needs. */
  readonly patienceMs: number;
}

/** An invariant that does not hold, and the rows that break it. */
export interface Violation {
  /** The subgraph, or those between which it is. */
  readonly where: string;
  readonly invariant: string;
  readonly rows: readonly object[];
}

export interface Audit {
  readonly violations: readonly Violation[];
  /** How many invariants were looked at, and which could not be, since this server lacks a database of theirs. */
  readonly checked: number;
  readonly unchecked: readonly string[];
  /** Rows that looked broken and then turned out to be under way. */
  readonly cleared: number;
}

/** An invariant and the databases that it is about. */
interface Check extends Invariant {
  readonly where: readonly string[];
}

type Findings = ReadonlyMap<Check, readonly object[]>;

/**
 * Looks at every invariant over all databases of a server while the marketplace runs. Every look is one snapshot over
 * all of them, so that what is always true must be true in it; a row that breaks what is true at rest is reported when
 * nothing is under way for its order and a second look finds it unchanged.
 */
export async function audit(options: AuditOptions): Promise<Audit> {
  const { databaseUrl: url, databasePrefix, patienceMs } = options;
  const present = new Set(await databasesOf(url, databasePrefix));
  const isPresent = (subgraph: string) => present.has(`${databasePrefix}_${subgraph}`);
  const all = checksOf(options);
  const checks = all.filter(({ where }) => where.every(isPresent));
  const [name] = present;
  if (!name || checks.length === 0) throw new Error(`No database of ${databasePrefix} is on this server`);

  const { pool, close } = connect({ url, name, connections: 1 });
  try {
    const look = async (at: readonly Check[]) => {
      const connection = await pool.getConnection();
      const lookNow = () => inSnapshot(connection, () => lookAt(connection, databasePrefix, at));
      return takingTime(connection, lookNow).finally(() => connection.release());
    };
    const first = await look(checks);
    const suspects = [...first.broken.keys()].filter(({ holds }) => holds === 'AT_REST');
    if (suspects.length > 0) await pause(patienceMs);
    const second = await look(suspects);
    const broken = confirm(first.broken, second.broken);
    const violations = [...broken].map(([{ name: invariant, where }, rows]) => ({
      where: where.join(', '),
      invariant,
      rows,
    }));
    const reported = violations.reduce((sum, { rows }) => sum + rows.length, 0);
    const unchecked = all.filter((check) => !checks.includes(check)).map((check) => check.name);
    return { violations, checked: checks.length, unchecked, cleared: first.seen - reported };
  } finally {
    await close();
  }
}

function checksOf({ subgraphs, databasePrefix: prefix }: AuditOptions): Check[] {
  const within = subgraphs.flatMap(({ name, invariants = [] }) =>
    [...invariants, ...factInvariants].map((invariant) => ({ ...invariant, where: [name] })),
  );
  const between = betweenSubgraphs.map((invariant) => ({
    ...invariant,
    sql: invariant.sql.replaceAll('{prefix}', prefix),
    where: subgraphsOf(invariant),
  }));
  return [...within, ...between];
}

/** Every read within sees the moment at which it began, in all databases. */
async function inSnapshot<Outcome>(connection: Connection, read: () => Promise<Outcome>): Promise<Outcome> {
  await connection.query('SET SESSION TRANSACTION ISOLATION LEVEL REPEATABLE READ');
  await connection.query('START TRANSACTION WITH CONSISTENT SNAPSHOT, READ ONLY');
  try {
    return await read();
  } finally {
    await connection.query('ROLLBACK');
  }
}

/** The broken rows, and how many there were `seen` with those of orders that something is under way for. */
async function lookAt(connection: Connection, prefix: string, checks: readonly Check[]) {
  const rowsOf = async (sql: string) => (await connection.query<RowDataPacket[]>(sql))[0];
  let seen = 0;
  let underWay: ReadonlySet<unknown> | null = null;
  const broken = new Map<Check, readonly object[]>();
  for (const check of checks) {
    await connection.query(`USE \`${prefix}_${check.where[0]}\``);
    let rows = await rowsOf(check.sql);
    seen += rows.length;
    if (rows.length > 0 && check.where.length > 1) {
      underWay ??= new Set((await rowsOf(ordersUnderWay.replaceAll('{prefix}', prefix))).map((row) => row.order_id));
      rows = rows.filter((row) => !underWay?.has(row.order_id));
    }
    if (rows.length > 0) broken.set(check, rows);
  }
  return { seen, broken };
}

/** What is always true is broken by one look; what is true at rest by rows that both looks found, the same in both. */
function confirm(first: Findings, second: Findings): Findings {
  const confirmed = new Map<Check, readonly object[]>();
  for (const [check, rows] of first) {
    const again = new Set(second.get(check)?.map((row) => JSON.stringify(row)));
    const broken = check.holds === 'ALWAYS' ? rows : rows.filter((row) => again.has(JSON.stringify(row)));
    if (broken.length > 0) confirmed.set(check, broken);
  }
  return confirmed;
}
