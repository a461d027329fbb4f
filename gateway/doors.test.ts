import { once } from 'node:events';
import { type AddressInfo, connect } from 'node:net';
import { setImmediate as turn } from 'node:timers/promises';
import fastify, { type FastifyInstance } from 'fastify';
import { expect, onTestFinished, test } from 'vitest';
import { eventually } from '#testing/eventually.ts';
import { listenAtDoors } from './doors.ts';

const host = '127.0.0.1';
const many = 64;

function aServer(): FastifyInstance {
  const server = fastify({ forceCloseConnections: 'idle' });
  onTestFinished(() => server.close());
  return server;
}

/** How many turns of the event loop it takes until as many connections have been taken. */
async function turnsFor(server: FastifyInstance, port: number): Promise<number> {
  let taken = 0;
  const count = () => {
    taken += 1;
  };
  server.server.on('connection', count);
  const callers = Array.from({ length: many }, () => connect({ host, port }).on('error', () => {}));
  let turns = 0;
  for (; taken < many; turns += 1) await turn();
  for (const caller of callers) caller.destroy();
  return turns;
}

test.runIf(process.platform === 'linux')('many new connections are taken in few turns of the event loop', async () => {
  const server = aServer();
  const turns = await turnsFor(server, await listenAtDoors(server, { host, port: 0 }));

  // The control: one socket, one connection a turn.
  const plain = aServer();
  await plain.listen({ host, port: 0 });
  const turnsOfOne = await turnsFor(plain, (plain.server.address() as AddressInfo).port);

  expect(turnsOfOne).toBeGreaterThanOrEqual(many);
  expect(turns).toBeLessThan(many / 2);
});

test('a port that somebody listens on is refused', async () => {
  const port = await listenAtDoors(aServer(), { host, port: 0 });
  await expect(listenAtDoors(aServer(), { host, port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
});

test('a server that closes answers what came through any of its doors, and takes nothing new', async () => {
  const server = aServer();
  let asked = 0;
  let answer = () => {};
  const answered = new Promise<void>((resolve) => {
    answer = resolve;
  });
  server.get('/', async (_request, reply) => {
    asked += 1;
    await answered;
    return reply.header('connection', 'close').send('answered');
  });
  const port = await listenAtDoors(server, { host, port: 0 });
  const url = `http://${host}:${port}/`;
  const answers = Array.from({ length: many }, async () => (await fetch(url)).text());
  await eventually(async () => expect(asked).toBe(many));

  let isClosed = false;
  const closing = server.close().then(() => {
    isClosed = true;
  });
  await eventually(async () => expect(await fetch(url).catch(() => 'refused')).toBe('refused'));
  expect(isClosed).toBe(false);
  answer();
  expect(new Set(await Promise.all(answers))).toEqual(new Set(['answered']));
  await closing;
});

test('connections without a request do not hold up a server that closes', async () => {
  const server = aServer();
  server.get('/', async () => 'answered');
  const port = await listenAtDoors(server, { host, port: 0 });
  const kept = Array.from({ length: many }, () => connect({ host, port }));
  const ended = Promise.all(kept.map((connection) => once(connection, 'close')));
  for (const connection of kept) connection.write(`GET / HTTP/1.1\r\nHost: ${host}\r\n\r\n`);
  await Promise.all(kept.map((connection) => once(connection, 'data')));
  await server.close();
  expect(await ended).toHaveLength(many);
});
