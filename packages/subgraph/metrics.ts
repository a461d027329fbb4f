import type { RowDataPacket } from 'mysql2/promise';
import { Gauge, type Registry } from 'prom-client';
import { connectionsOf } from '#mysql/connect.ts';
import type { RunningSubgraph } from './subgraph.ts';

/** Labels, and the value with them. */
type Sample = readonly [labels: Readonly<Record<string, string>>, value: number];

/** Adds to a registry what the subgraphs of this process have to tell the operator. */
export function registerMetrics(registry: Registry, subgraphs: Iterable<RunningSubgraph>): void {
  const running = [...subgraphs];
  const gauge = (name: string, help: string, labelNames: readonly string[], ask: Ask) =>
    new Gauge({
      name,
      help,
      labelNames: ['subgraph', ...labelNames],
      registers: [registry],
      async collect() {
        const samples = await Promise.all(running.map((subgraph) => samplesOf(subgraph, ask)));
        this.reset();
        for (const [labels, value] of samples.flat()) this.set(labels, value);
      },
    });
  // The first, before the others take connections themselves.
  gauge(
    'pasar_database_connections',
    'Connections to the database: open, in use, and how many callers wait for one',
    ['state'],
    async ({ database }) => Object.entries(connectionsOf(database)).map(([state, count]) => [{ state }, count]),
  );
  gauge(
    'pasar_invariant_violations',
    'Rows that broke each invariant of the database when they were last counted',
    ['invariant'],
    async ({ invariants }) => [...invariants.broken].map(([invariant, count]) => [{ invariant }, count]),
  );
  gauge('pasar_outbox_waiting', 'Facts that are not delivered', [], async (subgraph) => [
    [{}, await numberOf(subgraph, 'SELECT COUNT(*) AS number FROM outbox WHERE delivered_at IS NULL')],
  ]);
  gauge('pasar_outbox_oldest_seconds', 'Age of the oldest fact that is not delivered', [], async (subgraph) => [
    [{}, await numberOf(subgraph, oldestFact)],
  ]);
  gauge(
    'pasar_sagas_in_flight',
    'Orders, checkouts of carts, reservations, payments and refunds by the step they stand at',
    ['step'],
    inFlight,
  );
}

type Ask = (subgraph: RunningSubgraph) => Promise<Sample[]>;

const oldestFact = `SELECT COALESCE(TIMESTAMPDIFF(MICROSECOND, MIN(recorded_at), NOW(6)), 0) / 1000000 AS number
  FROM outbox WHERE delivered_at IS NULL`;

/** A subgraph whose database does not answer has no samples; the others are told all the same. */
async function samplesOf(subgraph: RunningSubgraph, ask: Ask): Promise<Sample[]> {
  const samples = await ask(subgraph).catch(() => []);
  return samples.map(([labels, value]) => [{ subgraph: subgraph.name, ...labels }, value]);
}

async function inFlight(subgraph: RunningSubgraph): Promise<Sample[]> {
  const steps = subgraph.definition.steps ?? [];
  const count = (sql: string) => numberOf(subgraph, `SELECT COUNT(*) AS number FROM (${sql}) AS at_step`);
  return Promise.all(steps.map(async ({ name: step, sql }): Promise<Sample> => [{ step }, await count(sql)]));
}

async function numberOf({ database }: RunningSubgraph, sql: string): Promise<number> {
  const [rows] = await database.pool.query<RowDataPacket[]>(sql);
  return Number(rows[0]?.number);
}
