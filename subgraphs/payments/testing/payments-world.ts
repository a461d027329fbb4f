import { expect } from 'vitest';
import { paymentInvariants } from '#invariants/payments.ts';
import { newId } from '#kernel/ids.ts';
import type { WireMoney } from '#kernel/money.ts';
import { startWorld, type World } from '#testing/world.ts';
import { payments } from '../server.ts';
import { openWebhookDoor, type WebhookDoor } from './webhook-door.ts';

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
  readonly door: WebhookDoor;
}

export async function startPayments(): Promise<PaymentsWorld> {
  const orders = new Map<string, GivenOrder>();
  const door: WebhookDoor = await openWebhookDoor((request) => world.subgraph('payments').raw(request));
  const world: World = await startWorld({
    subgraphs: [payments],
    neighbours: {
      orders: { OrderForPayment: ({ id }: { id: string }) => ({ orderForPayment: orders.get(id) ?? null }) },
    },
    settings: { publicUrl: door.url },
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
      door.stop();
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
