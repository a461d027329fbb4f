import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { buildSubgraphSchema } from '@apollo/subgraph';
import {
  type DocumentNode,
  execute,
  type FormattedExecutionResult,
  GraphQLError,
  type GraphQLSchema,
  parse,
  validate,
} from 'graphql';
import type { Logger } from 'pino';
import { type DeliveredEvent, typesConsumedBy } from '#events/event.ts';
import { forgetOldFacts } from '#events/forget-old-facts.ts';
import { createLease } from '#events/lease.ts';
import { type Relay, startRelay } from '#events/relay.ts';
import { type Loop, repeat } from '#events/timers.ts';
import { factInvariants } from '#invariants/facts.ts';
import type { Invariant } from '#invariants/invariant.ts';
import { connect, type Database } from '#mysql/connect.ts';
import { migrate } from '#mysql/migrate.ts';
import { transaction } from '#mysql/transaction.ts';
import type { Context, Settings } from './context.ts';
import { type PublicCode, toPublicError, unavailable } from './errors.ts';
import type { Identity } from './identity.ts';
import type { GraphqlRequest, Link, RawRequest, RawResponse, Reachable } from './link.ts';
import { createLoaders } from './loaders.ts';
import { sharedResolvers } from './scalars.ts';
import type { Step } from './step.ts';
import { type WatchedInvariants, watchInvariants } from './watch-invariants.ts';

/** Reacts to a fact of another domain. Must be idempotent: `takeIn` in the transaction of the effect. */
export type EventHandler = (context: Context, event: DeliveredEvent<never>) => Promise<void>;

/** Work that looks for rows whose time has come. Repeated at once until it resolves with 0, then every `everyMs`. */
export interface Sweep {
  readonly name: string;
  readonly everyMs: number;
  readonly work: (context: Context) => Promise<number>;
}

/** Answers a request from outside at `/…`, passed on by the gateway as it came. */
export type Route = (context: Context, request: RawRequest) => Promise<RawResponse>;

/** Everything that makes a subgraph: `subgraphs/<name>/server.ts` defines one. */
export interface SubgraphDefinition {
  readonly name: string;
  /** The folder with `schema.graphql` and `migrations/`. */
  readonly folder: string;
  // Each subgraph's codegen types its own resolvers.
  readonly resolvers: object;
  readonly consumers?: Readonly<Record<string, EventHandler>>;
  readonly sweeps?: readonly Sweep[];
  /** By path, such as `/.well-known/jwks.json`; `/labels/*` is for all below it. */
  readonly routes?: Readonly<Record<string, Route>>;
  /** Throws a sentence when something that it needs to run with these settings is not there. */
  readonly check?: (settings: Settings) => void;
  /** What is true of its database: counted now and then, and looked at by `npm run audit`. */
  readonly invariants?: readonly Invariant[];
  /** Where work of it may stand: counted in the metrics, listed and taken up by `npm run sagas`. */
  readonly steps?: readonly Step[];
}

export interface SubgraphOptions {
  readonly databaseUrl: string;
  /** The subgraph's database is `<prefix>_<name>`. */
  readonly databasePrefix: string;
  readonly link: Link;
  readonly settings: Settings;
  readonly log: Logger;
  /** Whether the relay and the sweeps run by themselves (default), or only when a test calls them. */
  readonly background?: boolean;
}

export interface RunningSubgraph extends Reachable {
  readonly name: string;
  readonly definition: SubgraphDefinition;
  readonly database: Database;
  readonly relay: Relay;
  readonly invariants: WatchedInvariants;
  /** A context of this service itself, for sweeps, imports and tests. */
  serviceContext(): Context;
  /** Does the work of every sweep that is due; resolves with how much there was. */
  sweep(): Promise<number>;
  stop(): Promise<void>;
}

const sharedSchema = path.join(import.meta.dirname, '..', '..', 'schema', 'shared.graphql');

export function buildSchema({ folder, resolvers }: SubgraphDefinition): GraphQLSchema {
  const typeDefs = parse(
    `${readFileSync(sharedSchema, 'utf8')}\n${readFileSync(path.join(folder, 'schema.graphql'), 'utf8')}`,
  );
  return buildSubgraphSchema([{ typeDefs, resolvers: { ...sharedResolvers, ...resolvers } }]);
}

/** Migrates and connects the database, and starts the relay and the sweeps. */
export async function startSubgraph(
  definition: SubgraphDefinition,
  options: SubgraphOptions,
): Promise<RunningSubgraph> {
  const { name, folder, consumers = {}, routes = {} } = definition;
  const { link, settings } = options;
  requireConsumers(name, consumers);
  definition.check?.(settings);
  const log = options.log.child({ subgraph: name });
  const schema = buildSchema(definition);
  const databaseName = `${options.databasePrefix}_${name}`;
  await migrate({ url: options.databaseUrl, name: databaseName, folder: path.join(folder, 'migrations') });
  const database = connect({ url: options.databaseUrl, name: databaseName });
  const forgetting: Sweep = { name: 'forget old facts', everyMs: 60 * 60_000, work: () => forgetOldFacts(database) };
  const sweeps = [...(definition.sweeps ?? []), forgetting];
  const documents = documentCache(schema);
  const shared = sharedBy(database);

  const contextFor = (identity: Identity): Context => {
    const loaders = createLoaders(database.read);
    const context: Context = {
      ...identity,
      now: new Date(),
      log,
      settings,
      read: database.read,
      load: loaders.load,
      shared,
      // Several mutations of one request each see what the one before has written.
      transaction: (what, work) => transaction(database, what, work).finally(forget),
      ask: async (neighbour, operation, variables) => {
        const request = { query: operation.toString(), variables: variables as Record<string, unknown> };
        const service: Identity = {
          viewer: { kind: 'SERVICE', service: name },
          requestId: identity.requestId,
          ip: null,
        };
        const result = await link.request(neighbour, request, service).catch((error: unknown) => {
          throw unavailable(error);
        });
        if (result.errors) {
          const codes = result.errors.map((error) => error.extensions?.code);
          if (codes.every((code) => code === 'UNAVAILABLE')) throw unavailable();
          throw new Error(`${neighbour} answered: ${result.errors.map((error) => error.message).join('; ')}`);
        }
        return result.data as never;
      },
      askOnce: (question, key, ...options) => answers.load(question, key, ...options),
    };
    const answers = createLoaders(context);
    const forget = () => {
      loaders.forget();
      answers.forget();
    };
    return context;
  };
  const serviceContext = () =>
    contextFor({ viewer: { kind: 'SERVICE', service: name }, requestId: randomUUID(), ip: null });

  async function request(asked: GraphqlRequest, identity: Identity): Promise<FormattedExecutionResult> {
    const document = documents(asked.query);
    if ('errors' in document) return document;
    if (!isWellFormed(asked.variables)) return rejected(halfACharacter(), 'BAD_USER_INPUT');
    const result = await execute({
      schema,
      document,
      contextValue: contextFor(identity),
      variableValues: asked.variables,
      operationName: asked.operationName,
    });
    const data = result.data ?? null;
    if (!result.errors) return { data };
    const trace = { requestId: identity.requestId, log };
    return { data, errors: result.errors.map((error) => toPublicError(error, trace)) };
  }

  async function receive(event: DeliveredEvent): Promise<void> {
    const handler = consumers[event.type];
    if (!handler) throw new Error(`${name} does not consume ${event.type}`);
    await handler(serviceContext(), event as DeliveredEvent<never>);
  }

  async function raw(asked: RawRequest): Promise<RawResponse> {
    const route = routeOf(routes, asked.path.split('?')[0] ?? '');
    if (!route) return { status: 404, headers: { 'content-type': 'text/plain' }, body: 'Not found' };
    const context = serviceContext();
    try {
      return await route(context, asked);
    } catch (error) {
      // Between processes the answer is passed on as it is: it must not say what went wrong.
      log.error({ err: error, requestId: context.requestId, path: asked.path.split('?')[0] }, 'fault');
      const body = `Something went wrong on our side: ${context.requestId}`;
      return { status: 500, headers: { 'content-type': 'text/plain' }, body };
    }
  }

  async function runSweep({ work }: Sweep, ending?: AbortSignal): Promise<number> {
    let done = 0;
    for (;;) {
      const some = await work(serviceContext());
      done += some;
      if (some === 0 || ending?.aborted) return done;
    }
  }

  const relay = startRelay(database, link.deliver, log, { paused: options.background === false });
  const invariants = watchInvariants(database, [...(definition.invariants ?? []), ...factInvariants], log);
  const { invariantsEverySeconds = 300 } = settings;
  // Shorter than the time between two counts: whoever comes first after it has lapsed counts next.
  const counting = createLease({ database, name: 'invariants', seconds: invariantsEverySeconds * 0.9, log });
  const work = [
    ...sweeps.map((sweep) => ({
      name: sweep.name,
      everyMs: sweep.everyMs,
      work: (ending: AbortSignal) => runSweep(sweep, ending),
    })),
    {
      name: 'invariants',
      everyMs: invariantsEverySeconds * 1_000,
      work: async (ending: AbortSignal) => ((await counting.hold()) ? invariants.count(ending) : invariants.forget()),
    },
  ].filter(({ everyMs }) => everyMs > 0);
  const loops: Loop[] = options.background === false ? [] : work.map((one) => repeat({ ...one, log }));

  return {
    name,
    definition,
    database,
    relay,
    invariants,
    serviceContext,
    request,
    receive,
    raw,
    sweep: async () => {
      let done = 0;
      for (const sweep of sweeps) done += await runSweep(sweep);
      return done;
    },
    stop: async () => {
      await Promise.all([relay.stop(), ...loops.map((loop) => loop.stop())]);
      await counting.letGo();
      await database.close();
    },
  };
}

/** A fact that the catalogue sends to a subgraph which does not handle it would wait for ever: say so at the start. */
function requireConsumers(name: string, consumers: Readonly<Record<string, EventHandler>>): void {
  const missing = typesConsumedBy(name).filter((type) => !consumers[type]);
  if (missing.length > 0)
    throw new Error(`${name} does not handle ${missing.join(', ')}, which the catalogue sends it`);
}

function routeOf(routes: Readonly<Record<string, Route>>, path: string): Route | undefined {
  return routes[path] ?? routes[path.replace(/[^/]*$/, '*')];
}

function sharedBy(database: Database): Context['shared'] {
  const made = new Map<unknown, unknown>();
  return <Value>(make: (database: Database) => Value): Value => {
    if (!made.has(make)) made.set(make, make(database));
    return made.get(make) as Value;
  };
}

type Rejected = FormattedExecutionResult & { readonly errors: readonly object[] };

/**
 * Of all operations that are kept; a document takes some hundred times the memory of its text. Who writes values into the
 * text sends another one each time, and must not fill the memory with them.
 */
const mostCharacters = 500_000;
const longestKept = 10_000;

/** Parses and validates each operation once: the gateway and the neighbours send the same few texts all the time. */
function documentCache(schema: GraphQLSchema): (query: string) => DocumentNode | Rejected {
  const known = new Map<string, DocumentNode>();
  let characters = 0;
  return (query) => {
    const cached = known.get(query);
    if (cached) return cached;
    try {
      const document = parse(query, { noLocation: true });
      const [error] = validate(schema, document);
      if (error) return rejected(error);
      if (query.length > longestKept) return document;
      known.set(query, document);
      characters += query.length;
      for (const oldest of known.keys()) {
        if (characters <= mostCharacters) break;
        known.delete(oldest);
        characters -= oldest.length;
      }
      return document;
    } catch (error) {
      return rejected(error instanceof GraphQLError ? error : new GraphQLError(String(error)));
    }
  };
}

function rejected({ message, locations }: GraphQLError, code: PublicCode = 'GRAPHQL_VALIDATION_FAILED'): Rejected {
  const place = locations ? { locations } : {};
  return { errors: [{ message, ...place, extensions: { code } }] };
}

/**
 * Whether every text in it is Unicode. JSON can carry half of a surrogate pair, which a database takes as another
 * character, or fails on; GraphQL's own parser refuses it within a document.
 */
function isWellFormed(value: unknown): boolean {
  if (typeof value === 'string') return value.isWellFormed();
  return typeof value !== 'object' || value === null || Object.values(value).every(isWellFormed);
}

const halfACharacter = () => new GraphQLError('A text among the variables is not well-formed Unicode');
