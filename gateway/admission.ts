import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Counter, Gauge, type Registry } from 'prom-client';
import { unavailable } from '#subgraph/errors.ts';
import { limits } from './limits.ts';

const comeAgain = { 'content-type': 'application/json; charset=utf-8', 'retry-after': '1' };
/** Written once: there is no time for it when it is needed. */
const { message, extensions } = unavailable();
const tooMany = JSON.stringify({ errors: [{ message, extensions }] });

/**
 * Lets so many operations in at a time and refuses the others at once, before anything of them is read. Without it every
 * request beyond what the machine can carry makes all of them slower, until nobody is answered in time; with it, those who
 * are let in are served as fast as ever, and the others hear within milliseconds that they should come again.
 */
export function admitOperations(server: FastifyInstance, registry: Registry): void {
  let underWay = 0;
  new Gauge({
    name: 'pasar_operations_under_way',
    help: 'GraphQL operations that the gateway is working on',
    registers: [registry],
    collect() {
      this.set(underWay);
    },
  });
  const refused = new Counter({
    name: 'pasar_operations_refused_total',
    help: 'GraphQL operations that were refused because too many were under way',
    registers: [registry],
  });
  server.addHook('onRequest', async (request: FastifyRequest, reply: FastifyReply) => {
    if (request.routeOptions.url !== '/graphql') return undefined;
    if (underWay >= limits.operations) {
      refused.inc();
      return reply.code(503).headers(comeAgain).send(tooMany);
    }
    underWay += 1;
    // Also when the client has gone before its answer.
    reply.raw.once('close', () => {
      underWay -= 1;
    });
    return undefined;
  });
}
