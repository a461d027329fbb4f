import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { expect } from 'vitest';
import { paymentInvariants } from '#invariants/payments.ts';
import { newId } from '#kernel/ids.ts';
import type { WireMoney } from '#kernel/money.ts';
import type { RawResponse } from '#subgraph/link.ts';
import { startWorld, type World } from '#testing/world.ts';
import { payments } from '../server.ts';

/** An order as the fake orders subgraph answers it; a test may change its status. */
export interface GivenOrder {
  readonly id: string;
  readonly client: { readonly id: string };
  status: string;
  readonly total: WireMoney;
  readonly expiresAt: string | null;
}

/** Payments on a database of its own, beside a fake of orders, with a door that the sandbox's webhooks come in by. */
export interface PaymentsWorld extends World {
  givenAnOrder(order?: Partial<GivenOrder>): GivenOrder;
  /** While it is closed, the webhooks of the sandbox are answered 503. */
  readonly door: { isOpen: boolean };
}

export async function startPayments(): Promise<PaymentsWorld> {
  const orders = new Map<string, GivenOrder>();
  const door = { isOpen: true };
  const server = createServer((request, response) => {
    void passOn(request).then(({ status, headers, body }) => response.writeHead(status, headers).end(body));
  });
  const passOn = async (request: IncomingMessage): Promise<RawResponse> => {
    const { method = '', url: path = '', headers } = request;
    if (!door.isOpen) return { status: 503, headers: {}, body: '' };
    return world.subgraph('payments').raw({ method, path, headers: plain(headers), body: await text(request) });
  };
  const publicUrl = await listen(server);
  const world = await startWorld({
    subgraphs: [payments],
    neighbours: {
      orders: { OrderForPayment: ({ id }: { id: string }) => ({ orderForPayment: orders.get(id) ?? null }) },
    },
    settings: { publicUrl },
  });
  return {
    ...world,
    door,
    givenAnOrder: (order) => {
      const given = { ...anOrder(), ...order };
      orders.set(given.id, given);
      return given;
    },
    stop: async () => {
      await world.stop();
      server.closeAllConnections();
      server.close();
    },
  };
}

const anOrder = (): GivenOrder => ({
  id: newId('ord'),
  client: { id: 'usr_client' },
  status: 'AWAITING_PAYMENT',
  total: { amount: '150000.00', currencyCode: 'IDR' },
  expiresAt: '2030-01-02T03:04:05.000Z',
});

const plain = (headers: NodeJS.Dict<string | string[]>) =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));

async function listen(server: Server): Promise<string> {
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** The names of the invariants that do not hold. */
export async function brokenInvariants(world: World): Promise<string[]> {
  const broken: string[] = [];
  for (const { name, sql } of paymentInvariants) {
    if ((await world.sql('payments', sql)).length > 0) broken.push(name);
  }
  return broken;
}

/** Every invariant holds; with `but`, that one alone may be broken. */
export async function expectInvariants(world: World, { but }: { but?: string } = {}): Promise<void> {
  expect((await brokenInvariants(world)).filter((name) => name !== but)).toEqual([]);
}
