import { setTimeout as pause } from 'node:timers/promises';
import { expect } from 'vitest';
import type { Draw } from '#kernel/draw.ts';
import { eventually } from '#testing/eventually.ts';
import { givenAVariant, mutation, newPhone, shippingAddress } from '../../gateway/journeys/journey.ts';
import type { PasarClient } from '../../sdk/index.ts';
import { chance } from '../scale.ts';
import {
  type Acknowledged,
  type Answer,
  askUntilAnswered,
  type Experience,
  newExperience,
  type Question,
  untilDone,
} from './ask.ts';
import { fromCartToReturn } from './from-cart-to-return.ts';
import type { Market, Shop } from './market.ts';

/** Buyers and shops at work, until it is stopped. */
export interface Load {
  /** Everything that anybody was told, in order. */
  readonly acknowledged: readonly Acknowledged[];
  readonly experience: Experience;
  /** Resolves when so many more answers have come. */
  untilAnswers(count: number): Promise<void>;
  /** Nothing new is asked; resolves when everybody has their last answer. */
  stop(): Promise<void>;
}

export interface LoadOptions {
  readonly market: Market;
  readonly buyers: readonly PasarClient[];
  /** Tells the choices of one load from those of another. */
  readonly label: string;
}

/** Somebody at work. */
export interface Person {
  readonly client: PasarClient;
  readonly draw: Draw;
  readonly experience: Experience;
  /** Asks until there is an answer, for itself or somebody else, and writes it into the log of what was acknowledged. */
  ask(operation: Question['operation'], input: Question['input'], as?: PasarClient): Promise<Answer>;
  /** Nothing new is to be begun. */
  isOver(): boolean;
}

export function signInBuyers({ journey }: Market): Promise<PasarClient[]> {
  return Promise.all(Array.from({ length: 6 }, () => journey.signIn(newPhone(), 'CLIENT')));
}

let loads = 0;

export function startLoad({ market, buyers, label }: LoadOptions): Load {
  const acknowledged: Acknowledged[] = [];
  const experience = newExperience();
  let isStopped = false;
  loads += 1;
  const load = loads;

  const work = async (name: string, client: PasarClient, step: (person: Person, key: string) => Promise<void>) => {
    const ask: Person['ask'] = async (operation, input, as = client) => {
      const question = { operation, client: as, input };
      const answer = await askUntilAnswered(question, experience);
      acknowledged.push({ ...question, answer });
      return answer;
    };
    const person = { client, ask, experience, isOver: () => isStopped, draw: chance(`${label}, ${name}`) };
    for (let count = 1; !isStopped; count += 1) {
      await step(person, `${load}-${name}-${count}`);
      await pause(person.draw.whole(10, 40));
    }
  };
  const people = Promise.all([
    ...buyers.map((client, index) => work(`buyer ${index}`, client, (person, key) => buy(market, person, key))),
    ...market.shops.map((shop, index) =>
      work(`shop ${index}`, shop.owner, (person, key) => restock(market, shop, person, key)),
    ),
    ...market.households.map((client, index) =>
      work(`household ${index}`, client, (person, key) => fromCartToReturn(market, person, key)),
    ),
    work('visitor', market.admin, (person) => visit(market, person)),
  ]);
  // Whoever stops the load hears of it.
  people.catch(() => {});

  return {
    acknowledged,
    experience,
    untilAnswers: async (count) => {
      const wanted = acknowledged.length + count;
      await eventually(async () => expect(acknowledged.length).toBeGreaterThanOrEqual(wanted), 60_000);
    },
    stop: async () => {
      isStopped = true;
      await people;
    },
  };
}

async function buy({ shops }: Market, { ask, draw }: Person, key: string): Promise<void> {
  const [first, second] = draw.shuffle(shops) as [Shop, Shop];
  const lines = [
    { shopProductId: draw.part() < 0.7 ? hotOf(first, draw) : first.plentiful, quantity: draw.whole(1, 2) },
    { shopProductId: draw.part() < 0.2 ? hotOf(second, draw) : second.plentiful, quantity: draw.whole(1, 3) },
  ];
  const { id: orderId } = await ask('checkout', { idempotencyKey: key, lines, shippingAddress });
  const mood = draw.part();
  if (!orderId || mood < 0.05) return;
  if (mood < 0.2) {
    await ask('cancelOrder', { orderId });
    return;
  }
  const pay = (cardToken: string) =>
    ask('payOrder', { orderId, method: 'CARD', cardToken, idempotencyKey: `${key}-${cardToken}` });
  if (mood < 0.3) await pay('tok_declined');
  else await pay(mood < 0.4 ? 'tok_times_out_after_capture' : mood < 0.5 ? 'tok_answers_twice' : 'tok_succeeds');
  // Somebody who changes his mind while the bank is at work: the money stays or goes back, or the order is paid already.
  if (mood > 0.85) await ask('cancelOrder', { orderId });
}

const hotOf = ({ hot }: Shop, { whole }: Draw) => hot[whole(0, hot.length - 1)] ?? '';

async function restock({ variants }: Market, shop: Shop, { ask, draw }: Person, key: string): Promise<void> {
  const variantId = variants[draw.whole(0, variants.length - 1)];
  const quantity = draw.whole(1, 2);
  await ask('receiveStock', { warehouseId: shop.warehouseId, variantId, quantity, idempotencyKey: key });
  await pause(draw.whole(100, 400));
}

/** What leaves nothing to rely on, but needs everybody: looks around, opens an account, puts something up for sale. */
async function visit({ journey, admin, shops }: Market, { draw, experience }: Person): Promise<void> {
  const { ask, signIn } = journey;
  const [shop] = draw.shuffle(shops) as [Shop];
  await untilDone(experience, () => ask(admin, browsing));
  if (draw.part() < 0.5) await untilDone(experience, () => signIn(newPhone(), 'SHOP_USER'));
  if (draw.part() < 0.5) {
    await untilDone(experience, async () => {
      const variantId = await givenAVariant(journey, admin);
      const sell = { shopId: shop.shopId, variantId, price: { amount: '17000', currencyCode: 'IDR' } };
      await ask(shop.owner, mutation('sellProduct', 'shopProduct { id }'), { input: sell });
      // What its warehouse has never had: that asks whether there is such a thing.
      const receive = { warehouseId: shop.warehouseId, variantId, quantity: 1, idempotencyKey: variantId };
      await ask(shop.owner, mutation('receiveStock', 'movement { id }'), { input: receive });
    });
  }
}

const browsing = `{
  products(first: 3) {
    nodes { title variants { shopProducts(first: 2) { nodes { id availableQuantity shop { name } } } } }
  }
}`;
