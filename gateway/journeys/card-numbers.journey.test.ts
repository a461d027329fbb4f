import { Writable } from 'node:stream';
import { pino } from 'pino';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newCode } from '#kernel/ids.ts';
import { testServer } from '#testing/database.ts';
import { eventually } from '#testing/eventually.ts';
import { newIdempotencyKey, type PasarClient } from '../../sdk/index.ts';
import { cardNumbersIn } from '../../subgraphs/payments/payment/card-number.rules.ts';
import { columnsWithCardNumbers } from './card-numbers.ts';
import { expectInvariants } from './invariants.ts';
import {
  administrator,
  givenAnOffer,
  givenAVariant,
  type Journey,
  mutation,
  newPhone,
  type Offer,
  shippingAddress,
  startJourney,
} from './journey.ts';

/** Numbers that networks give for tests: nobody's. */
const cards = ['4111111111111111', '4111 1111 1111 1111', '5555-5555-5555-4444', '378282246310005', '6011111111111117'];

let log = '';
const everything = new Writable({
  write: (chunk, _, done) => {
    log += String(chunk);
    done();
  },
});
let journey: Journey;
let buyer: PasarClient;
let offer: Offer;
beforeAll(async () => {
  journey = await startJourney('one process', { log: pino({ level: 'trace' }, everything) });
  const admin = await journey.signIn(administrator, 'ADMIN');
  offer = await givenAnOffer(journey, { variantId: await givenAVariant(journey, admin), price: '1000', quantity: 50 });
  buyer = await journey.signIn(newPhone(), 'CLIENT');
});
afterAll(() => journey.stop());

async function givenAnOrder(): Promise<string> {
  const lines = [{ shopProductId: offer.shopProductId, quantity: 1 }];
  const outcome = await buyer.checkout({ idempotencyKey: newIdempotencyKey(), lines, shippingAddress });
  if (outcome.__typename !== 'CheckoutSuccess') throw new Error(JSON.stringify(outcome));
  return outcome.order.id;
}

const post = (path: string, body: string, headers: Record<string, string> = {}) =>
  fetch(`${journey.url}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });

/** Whatever a client could put a card's number into on the way to a payment. */
async function tryToPayWith(number: string): Promise<void> {
  const orderId = await givenAnOrder();
  const key = newIdempotencyKey();
  const payment = { orderId, method: 'CARD', idempotencyKey: key } as const;
  const refusals = [
    await buyer.payOrder({ ...payment, cardToken: number }),
    await buyer.payOrder({ ...payment, idempotencyKey: number }),
    await buyer.payOrder({ ...payment, orderId: number }),
  ];
  for (const { __typename } of refusals) expect(__typename).toBe('InvalidInputError');
  const withNumber = mutation('payOrder', '__typename');
  for (const input of [
    { ...payment, method: number },
    { ...payment, cardToken: { number } },
    { ...payment, number },
  ]) {
    await expect(journey.ask(buyer, withNumber, { input })).rejects.toThrow();
  }
  const inTheText = `mutation { payOrder(input: { orderId: "${orderId}", method: "${number}", idempotencyKey: "1" }) { __typename } }`;
  for (const query of [inTheText, `{ ${number} }`, `query "${number}"`])
    await post('/graphql', JSON.stringify({ query }));
  await post('/graphql', `{ "query": "${number}`);
  await post('/webhooks/sandbox', JSON.stringify({ number }), { 'webhook-id': number, 'webhook-signature': number });
  await fetch(`${journey.url}/webhooks/sandbox?number=${encodeURIComponent(number)}`);
  await buyer.payOrder({ orderId, method: 'CARD', idempotencyKey: newCode(12) });
  await eventually(async () => expect((await buyer.order(orderId))?.status).toBe('PAID'));
}

test('no number of a card is in any database or in the log, wherever a client puts it', async () => {
  for (const number of cards) await tryToPayWith(number);
  await expectInvariants(journey);
  expect(log.split('\n').length).toBeGreaterThan(20);
  expect(await columnsWithCardNumbers(testServer(), journey.databasePrefix)).toEqual([]);
  expect(log.split('\n').filter((line) => cardNumbersIn(line).length > 0)).toEqual([]);
  for (const number of cards) expect(log).not.toContain(number);
});

test('control: one that is planted is found, in a text, within JSON, and in a line of the log', async () => {
  await journey.sql('payments', "UPDATE payments SET decline_reason = 'card 4111 1111 1111 1111 was used' LIMIT 1");
  await journey.sql(
    'orders',
    "UPDATE orders SET shipping_address = JSON_SET(shipping_address, '$.street', ?) LIMIT 1",
    ['5555555555554444'],
  );
  expect(await columnsWithCardNumbers(testServer(), journey.databasePrefix)).toEqual([
    'orders.orders.shipping_address',
    'payments.payments.decline_reason',
  ]);
  for (const number of cards)
    expect(cardNumbersIn(JSON.stringify({ time: Date.now(), msg: `got ${number}.` }))).toEqual([number]);
});
