import { expect } from 'vitest';
import { invariantsBetween } from '#invariants/between-subgraphs.ts';
import { paymentInvariants } from '#invariants/payments.ts';
import { newId } from '#kernel/ids.ts';
import type { WireMoney } from '#kernel/money.ts';
import type { Settings } from '#subgraph/context.ts';
import type { Viewer } from '#subgraph/viewer.ts';
import { admin, shopUser, staffOfShops } from '#testing/viewers.ts';
import { openWebhookDoor, type WebhookDoor } from '#testing/webhook-door.ts';
import type { FakeNeighbour, World } from '#testing/world.ts';
import { startWorldWithSandbox, type WorldWithSandbox } from '../../../sandbox-provider/testing/world.ts';
import { payments } from '../server.ts';

/** Its part for a shop; without shipping unless it says so. */
interface GivenShopOrder {
  readonly shop: { readonly id: string };
  readonly subtotal: WireMoney;
  readonly shippingTotal?: WireMoney;
}

/** An order as the fake orders subgraph answers it; a test may change its status. */
export interface GivenOrder {
  readonly id: string;
  readonly client: { readonly id: string };
  status: string;
  readonly total: WireMoney;
  expiresAt: string | null;
  isCashOnDelivery: boolean;
  readonly shopOrders: readonly GivenShopOrder[];
}

/** Payments on a database of its own, beside a fake of orders, with a door that the sandbox's webhooks come in by. */
export interface PaymentsWorld extends WorldWithSandbox {
  givenAnOrder(order?: Partial<GivenOrder>): GivenOrder;
  readonly door: WebhookDoor;
}

export async function startPayments(also: Partial<Settings> = {}): Promise<PaymentsWorld> {
  const orders = new Map<string, GivenOrder>();
  const door: WebhookDoor = await openWebhookDoor((request) => world.subgraph('payments').raw(request));
  const world: WorldWithSandbox = await startWorldWithSandbox({
    subgraphs: [payments],
    neighbours: {
      orders: {
        OrderForPayment: ({ id }: { id: string }) => {
          const order = orders.get(id);
          const shopOrders = order?.shopOrders.map((part) => ({ shippingTotal: idr('0.00'), ...part }));
          return { orderForPayment: order ? { ...order, shopOrders } : null };
        },
        ExtendOrderHold: ({ input }: { input: { orderId: string; holdSeconds: number } }) => {
          const order = orders.get(input.orderId);
          if (order?.status !== 'AWAITING_PAYMENT') return { extendOrderHold: { __typename: 'OrderHoldOverError' } };
          order.expiresAt = new Date(placedAt.getTime() + input.holdSeconds * 1_000).toISOString();
          return { extendOrderHold: { __typename: 'ExtendOrderHoldSuccess', order } };
        },
      },
      shops,
    },
    settings: { publicUrl: door.url, ...also },
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

/** When all orders of these tests were placed; they are held for a quarter of an hour. */
export const placedAt = new Date('2030-01-02T02:49:05.000Z');

const anOrder = (): GivenOrder => ({
  id: newId('ord'),
  client: { id: 'usr_client' },
  status: 'AWAITING_PAYMENT',
  total: idr('150000.00'),
  expiresAt: '2030-01-02T03:04:05.000Z',
  isCashOnDelivery: false,
  shopOrders: [
    { shop: { id: 'shp_one' }, subtotal: idr('100000.00') },
    { shop: { id: 'shp_two' }, subtotal: idr('50000.00') },
  ],
});

export const idr = (amount: string): WireMoney => ({ amount, currencyCode: 'IDR' });

/** There is every shop but `shp_none`. */
const shops: FakeNeighbour = {
  ShopForPayment: ({ id }: { id: string }) => ({ shop: id === 'shp_none' ? null : { id } }),
  ...staffOfShops,
};

/** The owner of two shops, and who works for the first of them. */
export const owner = shopUser('usr_owner', { shp_one: 'OWNER', shp_two: 'OWNER' });
export const staff = shopUser('usr_staff', { shp_one: 'STAFF' });

/** The names of the invariants that do not hold. */
export async function brokenInvariants(world: World): Promise<string[]> {
  const broken: string[] = [];
  const betweenBoth = invariantsBetween(['payments', 'sandbox'], world.databasePrefix);
  for (const { name, sql } of [...paymentInvariants, ...betweenBoth]) {
    if ((await world.sql('payments', sql)).length > 0) broken.push(name);
  }
  return broken;
}

/** Every invariant holds; with `but`, that one alone may be broken. */
export async function expectInvariants(world: World, { but }: { but?: string } = {}): Promise<void> {
  expect((await brokenInvariants(world)).filter((name) => name !== but)).toEqual([]);
}

/** What a shop has with the marketplace, as the viewer sees it. */
export async function seeShop(world: World, shopId: string, viewer: Viewer = admin, page: object = {}) {
  const query = `query ($representations: [_Any!]!, $first: Int! = 20, $after: String) {
    _entities(representations: $representations) {
      ... on Shop {
        balance { amount currencyCode }
        ledger(first: $first, after: $after) {
          nodes { kind amount { amount } order { id } payout { id } }
          pageInfo { hasNextPage endCursor }
        }
        payouts(first: $first) { nodes { id status amount { amount } } }
        commissionBasisPoints
        commissionHistory { basisPoints }
      }
    }
  }`;
  const representations = [{ __typename: 'Shop', id: shopId }];
  const { _entities } = await world.run('payments', viewer, query, { representations, ...page });
  return _entities[0];
}
