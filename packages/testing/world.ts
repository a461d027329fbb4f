import type { FormattedExecutionResult } from 'graphql';
import type { RowDataPacket } from 'mysql2/promise';
import { pino } from 'pino';
import type { DeliveredEvent } from '#events/event.ts';
import { dropDatabases } from '#mysql/drop-databases.ts';
import type { Settings } from '#subgraph/context.ts';
import { directLink, type GraphqlRequest, type Link, type Reachable } from '#subgraph/link.ts';
import { type RunningSubgraph, type SubgraphDefinition, startSubgraph } from '#subgraph/subgraph.ts';
import type { Viewer } from '#subgraph/viewer.ts';
import { freshPrefix, testServer } from './database.ts';
import { noteOutcomes } from './outcomes.ts';

/** Answers to the operations that a subgraph asks of a neighbour which is not running, by operation name. */
export type FakeNeighbour = Readonly<Record<string, (variables: never) => object | Promise<object>>>;

export interface WorldOptions {
  readonly subgraphs: readonly SubgraphDefinition[];
  /** That of the databases, when others than these subgraphs have some with it, too. */
  readonly databasePrefix?: string;
  readonly neighbours?: Readonly<Record<string, FakeNeighbour>>;
  readonly settings?: Partial<Settings>;
  /** Whether relays and sweeps run by themselves. By default a test runs them: `settle`, `sweep`. */
  readonly background?: boolean;
}

/** Some subgraphs on databases of their own, without a gateway: the place where commands are tested. */
export interface World {
  readonly databasePrefix: string;
  readonly settings: Settings;
  readonly link: Link;
  subgraph(name: string): RunningSubgraph;
  /** The raw answer, with `errors`. */
  execute(subgraph: string, viewer: Viewer, request: GraphqlRequest): Promise<FormattedExecutionResult>;
  /** The data of an operation that must not fail. */
  // biome-ignore lint/suspicious/noExplicitAny: tests read what they asked for.
  run(subgraph: string, viewer: Viewer, query: string, variables?: object): Promise<any>;
  /** The one root field of an operation that must not fail: the outcome of a mutation. */
  // biome-ignore lint/suspicious/noExplicitAny: tests read what they asked for.
  outcome(subgraph: string, viewer: Viewer, query: string, variables?: object): Promise<any>;
  /** Rows of a subgraph's database. */
  sql(subgraph: string, text: string, values?: readonly unknown[]): Promise<RowDataPacket[]>;
  /** What has been appended to a subgraph's outbox, oldest first. */
  events(subgraph: string, type?: string): Promise<DeliveredEvent[]>;
  /** Delivers facts until nothing is due anywhere; those for subgraphs that do not run here vanish. */
  settle(): Promise<void>;
  stop(): Promise<void>;
}

export const testSettings: Settings = { currency: 'IDR', publicUrl: 'http://localhost:4000', environment: 'test' };

const quiet = pino({ level: process.env.LOG_LEVEL ?? 'silent' });

export async function startWorld(options: WorldOptions): Promise<World> {
  const { subgraphs: definitions, databasePrefix = freshPrefix(), neighbours = {}, background = false } = options;
  const settings = { ...testSettings, ...options.settings };
  const databaseUrl = testServer();
  const running = new Map<string, RunningSubgraph>();
  const link = directLink(withFakes(running, neighbours));
  for (const definition of definitions) {
    const common = { databaseUrl, databasePrefix, link, settings, background };
    running.set(definition.name, await startSubgraph(definition, { ...common, log: quiet }));
  }

  const subgraph = (name: string) => {
    const found = running.get(name);
    if (!found) throw new Error(`${name} does not run in this world`);
    return found;
  };
  const execute: World['execute'] = async (name, viewer, request) => {
    const answer = await subgraph(name).request(request, { viewer, requestId: 'test', ip: '127.0.0.1' });
    noteOutcomes(request.query, answer.data);
    return answer;
  };
  const run: World['run'] = async (name, viewer, query, variables = {}) => {
    const { data, errors } = await execute(name, viewer, { query, variables: { ...variables } });
    if (errors) throw new Error(`${errors.map(({ message }) => message).join('; ')}\n${query}`);
    return data;
  };
  const sql: World['sql'] = async (name, text, values = []) => {
    const [rows] = await subgraph(name).database.pool.query<RowDataPacket[]>(text, [...values]);
    return rows;
  };

  return {
    databasePrefix,
    settings,
    link,
    subgraph,
    execute,
    run,
    outcome: async (...asked) => Object.values((await run(...asked)) ?? {})[0],
    sql,
    events: async (name, type) => {
      const rows = await sql(name, 'SELECT id, type, aggregate_id, payload FROM outbox ORDER BY recorded_at, id');
      return rows
        .map(({ id, type: ofType, aggregate_id: aggregateId, payload }) => ({
          id,
          type: ofType,
          aggregateId,
          payload: typeof payload === 'string' ? JSON.parse(payload) : payload,
        }))
        .filter((event) => !type || event.type === type);
    },
    settle: async () => {
      for (let delivered = 1; delivered > 0; ) {
        delivered = 0;
        for (const { relay } of running.values()) delivered += await relay.deliverDue();
      }
    },
    stop: async () => {
      await Promise.all([...running.values()].map((one) => one.stop()));
      await dropDatabases(databaseUrl, databasePrefix);
    },
  };
}

function withFakes(
  running: Map<string, RunningSubgraph>,
  fakes: Readonly<Record<string, FakeNeighbour>>,
): ReadonlyMap<string, Reachable> {
  const nothing: Reachable = {
    request: async () => ({ errors: [{ message: 'This neighbour does not run in this test' }] }),
    receive: async () => {},
    raw: async () => ({ status: 404, headers: {}, body: '' }),
  };
  const lookUp = (name: string): Reachable => {
    const fake = fakes[name];
    return running.get(name) ?? (fake ? { ...nothing, request: (request) => answer(name, fake, request) } : nothing);
  };
  return { get: lookUp } as ReadonlyMap<string, Reachable>;
}

async function answer(name: string, fake: FakeNeighbour, { query, variables }: GraphqlRequest) {
  const operation = /(?:query|mutation)\s+(\w+)/.exec(query)?.[1] ?? '';
  const respond = fake[operation];
  if (!respond) return { errors: [{ message: `The fake ${name} does not know ${operation}` }] };
  // Through JSON, as it would come over HTTP.
  return { data: JSON.parse(JSON.stringify(await respond(variables as never))) };
}
