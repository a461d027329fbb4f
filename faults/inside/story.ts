import type { Draw } from '#kernel/draw.ts';
import { admin } from '#testing/viewers.ts';
import { letWebhooksCome } from '../../subgraphs/payments/testing/given.ts';
import {
  bringToRest,
  buyer,
  cancel,
  givenAnOffer,
  lapse,
  type Market,
  mutate,
  type Offer,
  type Placed,
  pay,
  place,
  receive,
} from './market.ts';
import { pick } from './seed.ts';

/** Brings facts to their consumers: those that are there when it is called, and what they bring about. */
export type Delivery = (market: Market) => Promise<void>;

export interface Telling {
  /** After every step of the story. */
  readonly deliver: Delivery;
  /** Between its acts, when everything that was said must have arrived. */
  readonly deliverAll: Delivery;
}

/** What happened, by the names of the story: the same in every telling. */
export interface Told {
  readonly offers: readonly Offer[];
  readonly orders: ReadonlyMap<string, Placed>;
}

interface Scene {
  readonly market: Market;
  readonly key: string;
  readonly offers: readonly Offer[];
  /** Has one unit. */
  readonly scarce: () => Promise<Offer>;
  readonly order: (offers: readonly Offer[], key?: string) => Promise<Placed>;
}

/**
 * What becomes of an order before anybody ships anything. None of it depends on whether a fact has arrived: by the clock,
 * the client and the provider alone.
 */
const beginnings: Readonly<Record<string, (scene: Scene) => Promise<unknown>>> = {
  waits: ({ order, offers }) => order(offers),
  isPaid: async ({ market, order, offers, key }) => {
    await pay(market, (await order(offers)).id, 'tok_succeeds', key);
    await letWebhooksCome(market);
  },
  isPaidAfterADecline: async ({ market, order, offers, key }) => {
    const { id } = await order(offers);
    await pay(market, id, 'tok_declined', `${key} declined`);
    await letWebhooksCome(market);
    await pay(market, id, 'tok_succeeds', key);
    await letWebhooksCome(market);
  },
  isPaidWithoutAnAnswer: async ({ market, order, offers, key }) => {
    await pay(market, (await order(offers)).id, 'tok_times_out_after_capture', key);
    await letWebhooksCome(market);
  },
  isPaidWithTwoAnswers: async ({ market, order, offers, key }) => {
    await pay(market, (await order(offers)).id, 'tok_answers_twice', key);
    await letWebhooksCome(market);
  },
  isCancelled: async ({ market, order, offers }) => cancel(market, (await order(offers)).id),
  isCancelledAndThenPaid: async ({ market, order, offers, key }) => {
    const { id } = await order(offers);
    await pay(market, id, 'tok_succeeds', key);
    await cancel(market, id);
    await letWebhooksCome(market);
  },
  expires: async ({ market, order, offers }) => expire(market, await order(offers)),
  expiresAndIsThenPaid: async ({ market, order, offers, key }) => {
    const placed = await order(offers);
    await pay(market, placed.id, 'tok_succeeds', key);
    await expire(market, placed);
    await letWebhooksCome(market);
  },
  expiresAndIsPaidWhenTheGoodsAreGone: async ({ market, order, scarce, key }) => {
    const last = await scarce();
    const placed = await order([last]);
    await pay(market, placed.id, 'tok_succeeds', key);
    await expire(market, placed);
    await order([last], `${key} rival`);
    await letWebhooksCome(market);
  },
};

/** What becomes of an order that is paid. */
const ends: readonly ((scene: { market: Market; order: Placed; offers: readonly Offer[] }) => Promise<unknown>)[] = [
  async () => {},
  async ({ market, order, offers }) => {
    for (const part of order.shopOrders) {
      const owner = ownerOf(offers, part);
      await mutate(market, 'orders', owner, 'acceptShopOrder', { shopOrderId: part.id });
      await mutate(market, 'orders', owner, 'shipShopOrder', { shopOrderId: part.id, trackingNumber: 'JNE 1' });
      await mutate(market, 'orders', buyer, 'confirmDelivery', { shopOrderId: part.id });
    }
  },
  async ({ market, order, offers }) => {
    const [part] = order.shopOrders as [Placed['shopOrders'][number]];
    await mutate(market, 'orders', ownerOf(offers, part), 'cancelShopOrder', { shopOrderId: part.id });
  },
  // One unit of each line, told twice, and then what is left.
  async ({ market, order }) => {
    for (const { id, items } of order.shopOrders) {
      const input = { orderItemId: items[0]?.id, quantity: 1, idempotencyKey: `one of ${id}` };
      await mutate(market, 'orders', buyer, 'cancelOrderItem', input);
      await mutate(market, 'orders', buyer, 'cancelOrderItem', input);
      await mutate(market, 'orders', buyer, 'cancelShopOrder', { shopOrderId: id });
    }
  },
  async ({ market, order }) => {
    for (const { id } of order.shopOrders) {
      await mutate(market, 'orders', buyer, 'cancelShopOrder', { shopOrderId: id, reason: 'Too late' });
    }
  },
];

const ownerOf = (offers: readonly Offer[], { shop }: Placed['shopOrders'][number]) =>
  (offers.find(({ shopId }) => shopId === shop.id) as Offer).owner;

async function expire(market: Market, { id }: Placed): Promise<void> {
  await lapse(market, id);
  await market.subgraph('warehouses').sweep();
  await market.subgraph('orders').sweep();
}

/** Tells the story with the choices of `draw`; at its end everything has come to rest. */
export async function tellStory(market: Market, draw: Draw, length: number, telling: Telling): Promise<Told> {
  const { deliver, deliverAll } = telling;
  const offers = [await givenAnOffer(market, 1_000), await givenAnOffer(market, 1_000, 250)];
  const rare: Offer[] = [];
  const orders = new Map<string, Placed>();
  await bringToRest(market, deliverAll);

  const names = Object.keys(beginnings);
  for (let index = 0; index < length; index += 1) {
    // Each beginning comes about, and then any of them.
    const beginning = names[index] ?? pick(draw, names);
    const key = `order ${index}`;
    await beginnings[beginning]?.({
      market,
      key,
      offers: draw.whole(0, 1) === 0 ? offers : [pick(draw, offers)],
      scarce: async () => {
        const offer = await givenAnOffer(market, 1);
        rare.push(offer);
        return offer;
      },
      order: async (some, called = key) => {
        const quantity = pick(draw, [1, 3]);
        const isScarce = some.some((offer) => rare.includes(offer));
        const placed = await place(market, some, called, isScarce ? 1 : quantity);
        orders.set(called, placed);
        return placed;
      },
    });
    if (draw.whole(0, 4) === 0) await flicker(market, pick(draw, offers));
    await deliver(market);
  }
  await bringToRest(market, deliverAll);

  for (const order of orders.values()) {
    const [row] = await market.sql('orders', 'SELECT status FROM orders WHERE id = ?', [order.id]);
    if (row?.status === 'PAID') await pick(draw, ends)({ market, order, offers });
    await deliver(market);
  }
  // What was sold out is there again.
  for (const offer of rare) await receive(market, offer, 5);
  await bringToRest(market, deliverAll);
  return { offers: [...offers, ...rare], orders };
}

/** Off the catalogue and on again: which of the two comes last is what the shops must end with. */
async function flicker(market: Market, { productId }: Offer): Promise<void> {
  for (const name of ['archiveProduct', 'activateProduct']) {
    await mutate(market, 'products', admin, name, { productId });
  }
}
