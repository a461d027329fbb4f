import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ApolloGateway } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify';
import cors from '@fastify/cors';
import fastify, { type FastifyError, type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { collectDefaultMetrics, Histogram, Registry } from 'prom-client';
import type { Settings } from '#subgraph/context.ts';
import { endConnectionsOnClose } from '#subgraph/end-connections.ts';
import { isPublicCode, unavailable } from '#subgraph/errors.ts';
import type { Identity } from '#subgraph/identity.ts';
import type { Link } from '#subgraph/link.ts';
import { badToken, tokenVerifier } from './access-tokens.ts';
import { admitOperations } from './admission.ts';
import { dataSource, type GatewayContext } from './data-source.ts';
import { listenAtDoors } from './doors.ts';
import { limits, validationRules } from './limits.ts';
import { graphiqlPage, sandboxPage } from './pages.ts';
import { legacyStatus, modestPages, operationLog } from './plugins.ts';

export interface GatewayOptions {
  readonly link: Link;
  readonly settings: Settings;
  readonly log: Logger;
  readonly port: number;
  readonly host?: string;
  /** Which addresses in front of us may say who the client is (`X-Forwarded-For`); see Fastify's `trustProxy`. */
  readonly trustProxy?: string | boolean;
  /** What else `/metrics` tells: in one process, of the subgraphs. */
  readonly registry?: Registry;
  /** The origins of web apps that may call; `true` for any. */
  readonly corsOrigins?: readonly string[] | true;
}

export interface RunningGateway {
  readonly url: string;
  /** Answers what is under way, takes nothing new, and closes. */
  stop(): Promise<void>;
}

const supergraphFile = path.join(import.meta.dirname, '..', 'schema', 'supergraph.graphql');

/** Paths that a subgraph answers itself, `*` for all below: passed on as they came. */
const passedOn: Readonly<Record<string, string>> = {
  '/.well-known/jwks.json': 'users',
  '/inbox': 'users',
  '/webhooks/sandbox': 'payments',
  '/sandbox/failures': 'payments',
  '/webhooks/stripe': 'payments',
  '/webhooks/carriers/*': 'shipping',
  '/labels/*': 'shipping',
  '/invoices/*': 'orders',
};

/** Starts the one public door: GraphQL over the checked-in supergraph, the pages, health and metrics. */
export async function startGateway(options: GatewayOptions): Promise<RunningGateway> {
  const { link, settings, log, port, host = '0.0.0.0', registry = new Registry() } = options;
  const server = fastify({
    bodyLimit: limits.body,
    trustProxy: options.trustProxy ?? false,
    forceCloseConnections: 'idle',
    keepAliveTimeout: 65_000,
    genReqId: ({ headers }) => requestIdOf(headers['x-request-id']),
  });
  endConnectionsOnClose(server);
  const { gateway, subgraphs } = createSupergraph(link);
  const apollo = createApollo(gateway, server, registry, options);
  await apollo.start();
  const viewerOf = tokenVerifier(link, settings.publicUrl);

  const contextOf = async (request: FastifyRequest): Promise<GatewayContext> => {
    const until = performance.now() + link.answerWithinMs;
    const token = bearerTokenOf(request.headers.authorization);
    const viewer = token ? await viewerOf(token) : ({ kind: 'ANONYMOUS' } as const);
    return { viewer, requestId: request.id, ip: request.ip, until, fetches: 0 };
  };

  const development = settings.environment !== 'production';
  // On every answer, also where no operation has run: whoever reports a fault has it.
  server.addHook('onRequest', async (request, reply) => void reply.header('x-request-id', request.id));
  server.setErrorHandler(toHttpError(log));
  await server.register(cors, {
    origin: options.corsOrigins === true ? true : [...(options.corsOrigins ?? [])],
    exposedHeaders: ['x-request-id', 'retry-after'],
  });
  // After CORS: a web app must be able to read that it was refused.
  admitOperations(server, registry);
  server.route({
    url: '/graphql',
    method: ['GET', 'POST'],
    handler: fastifyApolloHandler(apollo, { context: contextOf }),
  });
  server.get('/', async (_request, reply) => reply.redirect('/graphql'));
  if (development) {
    server.get('/graphiql', async (_request, reply) =>
      reply.type('text/html; charset=utf-8').header('content-encoding', 'gzip').send(graphiqlPage()),
    );
  }
  addOperations(server, { link, subgraphs, registry });
  await server.register(async (scope) => passOn(scope, link));
  const boundPort = await listenAtDoors(server, { host, port });
  log.info({ port: boundPort }, 'the gateway is ready');
  return {
    url: `http://localhost:${boundPort}`,
    stop: async () => {
      await apollo.stop();
      await server.close();
    },
  };
}

/** The gateway over the checked-in supergraph, and the names of the subgraphs in it. */
function createSupergraph(link: Link): { gateway: ApolloGateway; subgraphs: ReadonlySet<string> } {
  // Apollo's gateway reports usage to its maker unless told otherwise.
  process.env.APOLLO_TELEMETRY_DISABLED ??= '1';
  const subgraphs = new Set<string>();
  const gateway = new ApolloGateway({
    supergraphSdl: readFileSync(supergraphFile, 'utf8'),
    buildService: ({ name }) => {
      subgraphs.add(name);
      return dataSource(name, link);
    },
    logger: { debug() {}, info() {}, warn: console.warn, error: console.error },
  });
  return { gateway, subgraphs };
}

function createApollo(
  gateway: ApolloGateway,
  server: FastifyInstance,
  registry: Registry,
  { settings, log }: GatewayOptions,
): ApolloServer<GatewayContext> {
  const development = settings.environment !== 'production';
  collectDefaultMetrics({ register: registry });
  const seconds = new Histogram({
    name: 'pasar_graphql_operation_seconds',
    help: 'How long GraphQL operations take at the gateway',
    labelNames: ['type', 'outcome'] as const,
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers: [registry],
  });
  return new ApolloServer<GatewayContext>({
    gateway,
    introspection: development,
    // Whoever started the gateway stops it: Apollo's own handler would stop it a second time, and wait for itself.
    stopOnTerminationSignals: false,
    hideSchemaDetailsFromClientErrors: !development,
    includeStacktraceInErrorResponses: false,
    parseOptions: { maxTokens: limits.tokens },
    maxRecursiveSelections: limits.selections,
    validationRules: [...validationRules],
    formatError: toGatewayError(log, development),
    logger: { debug() {}, info() {}, warn: (message) => log.warn(message), error: (message) => log.error(message) },
    plugins: [
      fastifyApolloDrainPlugin(server),
      ApolloServerPluginUsageReportingDisabled(),
      development ? sandboxPage() : ApolloServerPluginLandingPageDisabled(),
      modestPages,
      legacyStatus,
      operationLog(log, seconds),
    ],
  });
}

/**
 * The last wall before the client. Subgraphs have masked their errors already; what has no code of ours was thrown in
 * the gateway itself and is masked here.
 */
function toGatewayError(log: Logger, development: boolean) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const { locations, path } = formatted;
    // Apollo Server hides the names of the schema in what validation says, but not in what is said of variables.
    const message = development ? formatted.message : formatted.message.replace(/ Did you mean [^?]*\?$/, '');
    const place = { ...(locations ? { locations } : {}), ...(path ? { path } : {}) };
    const { code, traceId } = formatted.extensions ?? {};
    const trace = traceId ? { traceId } : {};
    if (isPublicCode(code)) return { message, ...place, extensions: { code, ...trace } };
    // Apollo Server has no code for some of what callers do wrong, but a status.
    if (isCallersFault(error)) return { message, ...place, extensions: { code: 'BAD_REQUEST' } };
    // graphql-js says so of a value that the schema does not allow.
    if (code === undefined && locations) return { message, ...place, extensions: { code: 'BAD_USER_INPUT' } };
    log.error({ err: error }, 'fault in the gateway');
    const masked = 'Something went wrong on our side.';
    return { message: masked, ...place, extensions: { code: 'INTERNAL', ...trace } };
  };
}

function isCallersFault(error: unknown): boolean {
  const status = error instanceof GraphQLError ? Number(error.extensions.http?.status) : Number.NaN;
  return 400 <= status && status < 500;
}

/** What went wrong before GraphQL came to it, such as a body that is too large, said as clients of GraphQL expect it. */
function toHttpError(log: Logger) {
  return (error: FastifyError, request: FastifyRequest, reply: FastifyReply) => {
    const status = error.statusCode ?? 500;
    if (status < 500) {
      return reply.code(status).send({ errors: [{ message: error.message, extensions: { code: 'BAD_REQUEST' } }] });
    }
    log.error({ err: error, requestId: request.id }, 'fault in the gateway');
    const fault =
      status === 503
        ? { message: unavailable().message, extensions: { code: 'UNAVAILABLE' } }
        : { message: 'Something went wrong on our side.', extensions: { code: 'INTERNAL', traceId: request.id } };
    return reply.code(status).send({ errors: [fault] });
  };
}

interface Operations {
  readonly link: Link;
  readonly subgraphs: ReadonlySet<string>;
  readonly registry: Registry;
}

/** For the operator: is it alive, can it serve, how does it do. */
function addOperations(server: FastifyInstance, { link, subgraphs, registry }: Operations): void {
  server.get('/health/live', async () => ({ status: 'ok' }));
  server.get('/health/ready', async (_request, reply) => {
    const identity: Identity = { viewer: { kind: 'ANONYMOUS' }, requestId: randomUUID(), ip: null };
    const checks = await Promise.all(
      [...subgraphs].map(async (name) => {
        const answer = await link.request(name, { query: '{ __typename }' }, identity).catch(() => null);
        return [name, answer?.data ? 'ok' : 'down'] as const;
      }),
    );
    const down = checks.filter(([, status]) => status === 'down').length;
    // One that is down takes its own part away; a gateway that said no for it would take away all of them.
    const status = down === 0 ? 'ok' : down < checks.length ? 'partial' : 'down';
    return reply.code(status === 'down' ? 503 : 200).send({ status, subgraphs: Object.fromEntries(checks) });
  });
  server.get('/metrics', async (_request, reply) => reply.type(registry.contentType).send(await registry.metrics()));
}

/** The raw body is passed on byte by byte: signatures are made over it. */
async function passOn(scope: FastifyInstance, link: Link): Promise<void> {
  scope.removeAllContentTypeParsers();
  scope.addContentTypeParser('*', { parseAs: 'string' }, (_request, body, done) => done(null, body));
  for (const [route, subgraph] of Object.entries(passedOn)) {
    scope.route<{ Body: string | undefined }>({
      url: route,
      method: ['GET', 'POST'],
      handler: async ({ method, url, body, headers, ip }, reply) => {
        const passed = Object.fromEntries(
          Object.entries(headers).filter(([name, value]) => typeof value === 'string' && !hopHeaders.has(name)),
        ) as Record<string, string>;
        const request = { method, path: url, headers: { ...passed, 'x-forwarded-for': ip }, body: body ?? '' };
        const answer = await link.raw(subgraph, request).catch((error: unknown) => {
          throw Object.assign(unavailable(error), { statusCode: 503 });
        });
        return reply
          .code(answer.status)
          .headers(answer.headers)
          .send(answer.bytes ?? answer.body);
      },
    });
  }
}

/** Headers that belong to one hop, and those by which processes of ours know each other. */
const hopHeaders = new Set([
  'connection',
  'content-length',
  'host',
  'keep-alive',
  'transfer-encoding',
  'upgrade',
  'pasar-identity',
  'pasar-signature',
]);

function bearerTokenOf(header: string | undefined): string | null {
  if (!header) return null;
  const [, token] = /^Bearer +([\w.~+/-]+=*)$/i.exec(header) ?? [];
  if (!token) throw badToken();
  return token;
}

/** A client's own request id is kept when it is a sane one, so that its logs and ours meet. */
function requestIdOf(header: string | string[] | undefined): string {
  return typeof header === 'string' && /^[\w-]{8,64}$/.test(header) ? header : randomUUID();
}
