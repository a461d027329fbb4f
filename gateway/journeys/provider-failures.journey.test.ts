import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { eventually } from '#testing/eventually.ts';
import { newIdempotencyKey, type PasarClient } from '../../sdk/index.ts';
import { expectInvariants } from './invariants.ts';
import {
  administrator,
  givenAnOffer,
  givenAVariant,
  type Journey,
  newPhone,
  type Offer,
  type Shape,
  shippingAddress,
  startJourney,
  stockOf,
} from './journey.ts';

/** What somebody who tries the marketplace out can ask of the sandbox provider, at the public address. */
describe.each<Shape>(['one process'])('in %s', (shape) => {
  let journey: Journey;
  let offer: Offer;
  let buyer: PasarClient;

  beforeAll(async () => {
    journey = await startJourney(shape);
    const admin = await journey.signIn(administrator, 'ADMIN');
    const variantId = await givenAVariant(journey, admin);
    offer = await givenAnOffer(journey, { variantId, price: '15999000', quantity: 10 });
    buyer = await journey.signIn(newPhone(), 'CLIENT');
  });
  afterAll(() => journey.stop());

  async function plan(failure: object) {
    const body = JSON.stringify(failure);
    const answer = await fetch(`${journey.url}/sandbox/failures`, { method: 'POST', body });
    return { status: answer.status, body: await answer.json() };
  }

  async function buy() {
    const lines = [{ shopProductId: offer.shopProductId, quantity: 1 }];
    const placed = await buyer.checkout({ idempotencyKey: newIdempotencyKey(), lines, shippingAddress });
    if (placed.__typename !== 'CheckoutSuccess') throw new Error(JSON.stringify(placed));
    const orderId = placed.order.id;
    const paid = await buyer.payOrder({ orderId, method: 'CARD', idempotencyKey: newIdempotencyKey() });
    if (paid.__typename !== 'PayOrderSuccess') throw new Error(JSON.stringify(paid));
    return { orderId, payment: paid.payment };
  }
  const statusOf = async (orderId: string) => (await buyer.order(orderId))?.status;

  test('an answer and the first webhook are lost on demand, and the buyer pays once', async () => {
    const planned = await plan({ operation: 'charge', kind: 'times-out-after' });
    expect(planned).toEqual({
      status: 200,
      body: { failures: [{ operation: 'charge', kind: 'times-out-after', timesLeft: 1 }] },
    });
    await plan({ operation: 'webhook', kind: 'times-out-before' });
    const { orderId, payment } = await buy();
    expect(payment.status).toBe('CREATED');
    await eventually(async () => expect(await statusOf(orderId)).toBe('PAID'));
    const [sandbox] = await journey.sql('sandbox', 'SELECT COUNT(*) AS charges, MAX(id) AS id FROM charges');
    expect([Number(sandbox?.charges), sandbox?.id]).toEqual([1, payment.id]);
    const left = await fetch(`${journey.url}/sandbox/failures`);
    expect(await left.json()).toEqual({ failures: [] });
    expect(await stockOf(offer)).toEqual({ onHand: 9, reserved: 0 });
  });

  test('a card is declined on demand, and the next one pays', async () => {
    await plan({ operation: 'charge', kind: 'declines' });
    const { orderId, payment } = await buy();
    expect(payment.status).toBe('DECLINED');
    const again = await buyer.payOrder({ orderId, method: 'CARD', idempotencyKey: newIdempotencyKey() });
    expect(again.__typename).toBe('PayOrderSuccess');
    await eventually(async () => expect(await statusOf(orderId)).toBe('PAID'));
  });

  test('what makes no sense is refused with every problem', async () => {
    const refused = { status: 400, body: { problems: [{ path: ['kind'] }] } };
    expect(await plan({ operation: 'find', kind: 'declines' })).toMatchObject(refused);
  });

  test('everything is in order', () => expectInvariants(journey));
});
