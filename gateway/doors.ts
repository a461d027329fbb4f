import { once } from 'node:events';
import { type AddressInfo, createServer, type Server } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { type Address, requireFree } from '#subgraph/require-free.ts';

/** How many connections can be taken in one turn of the event loop. */
const doors = 8;

/** Not every system lets sockets share a port, and divides what comes among them. */
const canShare = process.platform === 'linux';

/**
 * Listens with several sockets on one port; resolves with the port. Node takes one connection per listening socket and turn
 * of its event loop, and a process under load makes few turns: with one socket new connections would wait for seconds
 * before anybody could read, or refuse, what they ask. Rejects when somebody listens on the port already.
 */
export async function listenAtDoors(server: FastifyInstance, { host, port }: Address): Promise<number> {
  if (!canShare) {
    await server.listen({ host, port });
    return portOf(server.server);
  }
  const others = Array.from({ length: doors - 1 }, () =>
    // As an HTTP server takes its own connections.
    createServer({ allowHalfOpen: true, noDelay: true }, (socket) => server.server.emit('connection', socket)),
  );
  let closed: Promise<unknown> = Promise.resolve();
  server.addHook('preClose', async () => {
    closed = Promise.all(others.map((door) => new Promise((resolve) => door.close(resolve))));
  });
  // What came through them is answered, too, before the server is closed.
  server.addHook('onClose', async () => void (await closed));
  // Sockets that share a port would also share it with those of another process.
  const shared = { host, port: await requireFree({ host, port }), reusePort: true };
  await server.listen(shared);
  await Promise.all(others.map((door) => once(door.listen(shared), 'listening')));
  return shared.port;
}

const portOf = (server: Server) => (server.address() as AddressInfo).port;
