import { readdirSync } from 'node:fs';
import path from 'node:path';
import fastify, { type FastifyInstance } from 'fastify';
import { collectDefaultMetrics, Registry } from 'prom-client';
import { endConnectionsOnClose } from './end-connections.ts';
import { readEnvironment, settingsOf, urlsOf } from './env.ts';
import { verifyIdentity } from './identity.ts';
import { httpLink } from './link.ts';
import { createLog } from './log.ts';
import { registerMetrics } from './metrics.ts';
import { stopOnSignal } from './stop-on-signal.ts';
import { type RunningSubgraph, type SubgraphDefinition, startSubgraph } from './subgraph.ts';

/** Large `_entities` requests are ordinary between processes. */
const bodyLimit = 20 * 1024 * 1024;

/** The part of the gateway's patience that a subgraph has with another one: it is still awaited when it gives up. */
const asNeighbour = 2 / 3;

/** Runs one subgraph as a process of its own, configured by its environment, until SIGTERM or SIGINT. */
export async function serve(definition: SubgraphDefinition): Promise<void> {
  const env = readEnvironment();
  const { DATABASE_URL: databaseUrl, INTERNAL_SECRET: secret } = env;
  if (!databaseUrl || !secret) throw new Error('DATABASE_URL and INTERNAL_SECRET must be set');
  const log = createLog(definition.name);
  const names = readdirSync(path.join(definition.folder, '..'));
  const link = httpLink({ urls: urlsOf(names), secret, answerWithinMs: env.ANSWER_WITHIN_MS * asNeighbour });
  const running = await startSubgraph(definition, {
    databaseUrl,
    databasePrefix: env.DATABASE_PREFIX,
    link,
    settings: settingsOf(env, 4000),
    log,
  });
  const server = createServer(running, secret);
  await server.listen({ host: '0.0.0.0', port: env.PORT ?? 4100 });
  log.info({ address: server.addresses()[0] }, `${definition.name} is ready`);

  stopOnSignal(async () => {
    await server.close();
    await running.stop();
    await link.close();
  });
}

/**
 * The HTTP side of a subgraph: GraphQL and events for those who sign with the secret, the public routes for everybody,
 * the health checks and the metrics.
 */
export function createServer(running: RunningSubgraph, secret: string): FastifyInstance {
  // Longer than the clients keep connections, so that it is never the server that closes one under a request.
  const server = fastify({ bodyLimit, keepAliveTimeout: 65_000, forceCloseConnections: 'idle' });
  endConnectionsOnClose(server);
  server.removeAllContentTypeParsers();
  server.addContentTypeParser('*', { parseAs: 'string' }, (_request, body, done) => done(null, body));

  server.post<{ Body: string }>('/graphql', async (request, reply) => {
    const identity = verifyIdentity(request.headers, request.body, secret);
    if (!identity) return reply.code(401).send({ errors: [{ message: 'Not signed' }] });
    return running.request(JSON.parse(request.body), identity);
  });

  server.post<{ Body: string }>('/events', async (request, reply) => {
    if (!verifyIdentity(request.headers, request.body, secret)) return reply.code(401).send({ error: 'Not signed' });
    await running.receive(JSON.parse(request.body));
    return { received: true };
  });

  server.get('/health/live', async () => ({ status: 'ok' }));
  server.get('/health/ready', async () => {
    await running.database.pool.query('SELECT 1');
    return { status: 'ok' };
  });

  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  registerMetrics(registry, [running]);
  server.get('/metrics', async (_request, reply) => reply.type(registry.contentType).send(await registry.metrics()));

  for (const route of Object.keys(running.definition.routes ?? {})) {
    server.all<{ Body: string | undefined }>(route, async (request, reply) => {
      const headers = Object.fromEntries(
        Object.entries(request.headers).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
      );
      const { method, url, body = '' } = request;
      const answer = await running.raw({ method, path: url, headers, body: body ?? '' });
      return reply
        .code(answer.status)
        .headers(answer.headers)
        .send(answer.bytes ?? answer.body);
    });
  }
  return server;
}
