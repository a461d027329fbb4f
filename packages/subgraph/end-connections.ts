import type { FastifyInstance } from 'fastify';

/**
 * Tells the clients that are answered while the server closes to end their connections. Node ends only those that are
 * idle when it begins to close: one with a request under way would stay open after its answer, and hold the process up
 * until the time-out of the connection.
 */
export function endConnectionsOnClose(server: FastifyInstance): void {
  let isClosing = false;
  server.addHook('preClose', async () => {
    isClosing = true;
  });
  server.addHook('onSend', async (_request, reply) => {
    if (isClosing) void reply.header('connection', 'close');
  });
}
