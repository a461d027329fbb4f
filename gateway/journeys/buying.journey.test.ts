import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newCode } from '#kernel/ids.ts';
import { eventually } from '#testing/eventually.ts';
import { expectRefusal } from '#testing/expect-refusal.ts';
import { newIdempotencyKey, type PasarClient } from '../../sdk/index.ts';
import { endHolds } from '../../subgraphs/warehouses/testing/end-holds.ts';
import { expectInvariants } from './invariants.ts';
import {
  administrator,
  givenAnOffer,
  givenAVariant,
  type Journey,
  mutation,
  newPhone,
  type Offer,
  type Shape,
  shippingAddress,
  startJourney,
  stockOf,
} from './journey.ts';

/** One marketplace, one story: the same over function calls and over HTTP between processes. */
describe.each<Shape>(['one process', 'a process per subgraph'])('in %s', (shape) => {
  let journey: Journey;
  let variantId: string;
  let bandung: Offer;
  let medan: Offer;
  let buyer: PasarClient;

  beforeAll(async () => {
    journey = await startJourney(shape);
    const admin = await journey.signIn(administrator, 'ADMIN');
    variantId = await givenAVariant(journey, admin);
    bandung = await givenAnOffer(journey, { variantId, price: '15999000', quantity: 10 });
    medan = await givenAnOffer(journey, { variantId, price: '15750000.50', quantity: 10 });
    buyer = await journey.signIn(newPhone(), 'CLIENT');
  });
  afterAll(() => journey.stop());

  const lines = (ofBandung: number, ofMedan: number) =>
    [
      { shopProductId: bandung.shopProductId, quantity: ofBandung },
      { shopProductId: medan.shopProductId, quantity: ofMedan },
    ].filter(({ quantity }) => quantity > 0);
  const checkout = (ofBandung: number, ofMedan: number) =>
    buyer.checkout({ idempotencyKey: newIdempotencyKey(), lines: lines(ofBandung, ofMedan), shippingAddress });

  async function placed(ofBandung: number, ofMedan: number) {
    const outcome = await checkout(ofBandung, ofMedan);
    if (outcome.__typename !== 'CheckoutSuccess') throw new Error(JSON.stringify(outcome));
    return outcome.order;
  }

  async function pay(orderId: string, cardToken = 'tok_succeeds') {
    const outcome = await buyer.payOrder({ orderId, method: 'CARD', cardToken, idempotencyKey: newIdempotencyKey() });
    if (outcome.__typename !== 'PayOrderSuccess') throw new Error(JSON.stringify(outcome));
    return outcome.payment.id;
  }

  const reaches = (orderId: string, status: string) =>
    eventually(async () => {
      const order = await buyer.order(orderId);
      expect(order?.status).toBe(status);
      return order;
    });
  const becomes = (paymentId: string, status: string) =>
    eventually(async () => expect((await buyer.payment(paymentId))?.status).toBe(status));
  const stock = async () => [await stockOf(bandung), await stockOf(medan)];
  const expectStock = (expected: object[]) => eventually(async () => expect(await stock()).toEqual(expected));

  test('a buyer compares shops, orders from two in one order, pays, and the stock is right to the unit', async () => {
    const answer = await journey.ask(
      buyer,
      `query ($id: ID!) {
        variant(id: $id) {
          lowestPrice { amount currencyCode }
          product { priceRange { lowest { amount } highest { amount } } }
          shopProducts(first: 10, sort: LOWEST_PRICE) { nodes { id price { amount } availableQuantity shop { id } } }
        }
      }`,
      { id: variantId },
    );
    expect(answer).toEqual({
      lowestPrice: { amount: '15750000.50', currencyCode: 'IDR' },
      product: { priceRange: { lowest: { amount: '15750000.50' }, highest: { amount: '15999000.00' } } },
      shopProducts: {
        nodes: [
          {
            id: medan.shopProductId,
            price: { amount: '15750000.50' },
            availableQuantity: 10,
            shop: { id: medan.shopId },
          },
          {
            id: bandung.shopProductId,
            price: { amount: '15999000.00' },
            availableQuantity: 10,
            shop: { id: bandung.shopId },
          },
        ],
      },
    });

    const order = await placed(2, 3);
    expect(order.status).toBe('AWAITING_PAYMENT');
    expect(order.total).toEqual({ amount: '79248001.50', currencyCode: 'IDR' });
    expect(order.shopOrders.map((part) => [part.shop?.id, part.items[0]?.warehouse?.id])).toEqual([
      [bandung.shopId, bandung.warehouseId],
      [medan.shopId, medan.warehouseId],
    ]);
    await expectStock([
      { onHand: 10, reserved: 2 },
      { onHand: 10, reserved: 3 },
    ]);

    await pay(order.id);
    const paid = await reaches(order.id, 'PAID');
    expect(paid?.amountDue).toEqual({ amount: '0.00', currencyCode: 'IDR' });
    expect(paid?.payments?.map((payment) => payment.status)).toEqual(['CAPTURED']);
    expect(paid?.shopOrders.map((part) => part.status)).toEqual(['CONFIRMED', 'CONFIRMED']);
    await expectStock([
      { onHand: 8, reserved: 0 },
      { onHand: 7, reserved: 0 },
    ]);

    const [ofBandung, ofMedan] = order.shopOrders;
    for (const [name, more] of [
      ['acceptShopOrder', {}],
      ['shipShopOrder', { carrier: 'JNE', trackingNumber: 'J-1' }],
    ] as const) {
      const input = { shopOrderId: ofBandung?.id, ...more };
      await journey.ask(bandung.owner, mutation(name, 'shopOrder { status }'), { input });
    }
    const delivered = await buyer.confirmDelivery({ shopOrderId: ofBandung?.id ?? '' });
    expect(delivered).toMatchObject({ __typename: 'ConfirmDeliverySuccess', shopOrder: { status: 'DELIVERED' } });

    const invoice = await buyer.invoice(ofMedan?.id ?? '');
    expect(invoice).toMatchObject({ number: expect.stringMatching(/^INV\//), total: { amount: '47250001.50' } });
    const pdf = await fetch(invoice?.url ?? '');
    expect([pdf.status, pdf.headers.get('content-type')]).toEqual([200, 'application/pdf']);
    const oneOfThree = { orderItemId: ofMedan?.items[0]?.id ?? '', quantity: 1, idempotencyKey: newIdempotencyKey() };
    for (const _ of ['first', 'repeat']) {
      expect(await buyer.cancelOrderItem(oneOfThree)).toMatchObject({
        item: { quantity: 3, cancelledQuantity: 1 },
        shopOrder: { status: 'CONFIRMED' },
      });
    }
    await expectStock([
      { onHand: 8, reserved: 0 },
      { onHand: 8, reserved: 0 },
    ]);
    expect((await buyer.order(order.id))?.fulfillment).toBe('PARTIALLY_DELIVERED');

    const cancel = { shopOrderId: ofMedan?.id, reason: 'Broken in the warehouse' };
    await journey.ask(medan.owner, mutation('cancelShopOrder', 'shopOrder { status }'), { input: cancel });
    await expectStock([
      { onHand: 8, reserved: 0 },
      { onHand: 10, reserved: 0 },
    ]);
    await eventually(async () => {
      const [payment] = (await buyer.order(order.id))?.payments ?? [];
      expect(payment).toMatchObject({ status: 'PARTIALLY_REFUNDED', refundedAmount: { amount: '47250001.50' } });
    });
    expect((await buyer.order(order.id))?.fulfillment).toBe('DELIVERED');
    await expectInvariants(journey);
  });

  test('a declined order is paid with another card', async () => {
    const before = await stock();
    const order = await placed(1, 1);
    await becomes(await pay(order.id, 'tok_declined'), 'DECLINED');
    expect((await buyer.order(order.id))?.status).toBe('AWAITING_PAYMENT');
    await pay(order.id);
    await reaches(order.id, 'PAID');
    await expectStock(before.map((level) => ({ onHand: level.onHand - 1, reserved: 0 })));
    await expectInvariants(journey);
  });

  test('a buyer who was told where to transfer the money pays by card instead, once', async () => {
    const before = await stock();
    const order = await placed(1, 1);
    const byTransfer = { orderId: order.id, method: 'VIRTUAL_ACCOUNT', idempotencyKey: newIdempotencyKey() } as const;
    const started = await buyer.payOrder(byTransfer);
    if (started.__typename !== 'PayOrderSuccess') throw new Error(JSON.stringify(started));
    const { id: paymentId } = started.payment;
    expect(await buyer.cancelPayment({ paymentId })).toMatchObject({
      __typename: 'CancelPaymentSuccess',
      payment: { status: 'CANCELLED', cancelRequestedAt: expect.any(String), instructions: null },
    });
    const query = 'query ($id: ID!) { order(id: $id) { paymentMethods { method } amountDue { amount } } }';
    expect(await journey.ask(buyer, query, { id: order.id })).toEqual({
      paymentMethods: [{ method: 'CARD' }, { method: 'VIRTUAL_ACCOUNT' }],
      amountDue: { amount: order.total.amount },
    });
    await pay(order.id);
    const paid = await reaches(order.id, 'PAID');
    expect(paid?.payments?.map(({ status }) => status)).toEqual(['CANCELLED', 'CAPTURED']);
    await expectStock(before.map((level) => ({ onHand: level.onHand - 1, reserved: 0 })));
    expectRefusal(
      await buyer.cancelPayment({ paymentId: paid?.payments?.at(-1)?.id ?? '' }),
      'PaymentNotCancellableError',
    );
    await expectInvariants(journey);
  });

  test('money that was captured although the provider did not answer pays the order', async () => {
    const order = await placed(1, 1);
    await pay(order.id, 'tok_times_out_after_capture');
    await reaches(order.id, 'PAID');
    const twice = await placed(1, 1);
    await pay(twice.id, 'tok_answers_twice');
    await reaches(twice.id, 'PAID');
    await expectInvariants(journey);
  });

  test('a cancelled order gives its stock back to the unit', async () => {
    const before = await stock();
    const order = await placed(2, 2);
    const outcome = await buyer.cancelOrder({ orderId: order.id });
    expect(outcome.__typename).toBe('CancelOrderSuccess');
    await expectStock(before);
    await expectInvariants(journey);
  });

  /** As if the hold had been made a while ago. */
  async function letHoldLapse(orderId: string) {
    // Both at once, as when the time has come: the sweeps look every second.
    await journey.sql('warehouses', endHolds(), [orderId]);
    await journey.sql('orders', 'UPDATE orders SET expires_at = NOW(3) WHERE id = ?', [orderId]);
  }

  test('a virtual account is paid at leisure: the stock waits for a day before the number is shown', async () => {
    const order = await placed(1, 1);
    const query = 'query ($id: ID!) { order(id: $id) { expiresAt placedAt paymentMethods { method expiresAt } } }';
    const offered = (await journey.ask(buyer, query, { id: order.id })).paymentMethods;
    expect(offered.map(({ method }: { method: string }) => method)).toEqual(['CARD', 'VIRTUAL_ACCOUNT']);
    const outcome = await buyer.payOrder({
      orderId: order.id,
      method: 'VIRTUAL_ACCOUNT',
      idempotencyKey: newIdempotencyKey(),
    });
    if (outcome.__typename !== 'PayOrderSuccess') throw new Error(JSON.stringify(outcome));
    const shown = outcome.payment.instructions;
    expect(shown).toMatchObject({ bank: 'Sandbox Bank', virtualAccountNumber: expect.any(String) });
    const [hold] = await journey.sql(
      'warehouses',
      'SELECT expires_at, TIMESTAMPDIFF(SECOND, created_at, expires_at) AS seconds FROM reservations WHERE order_id = ?',
      [order.id],
    );
    expect(hold?.seconds).toBe(24 * 3_600);
    expect(new Date(shown?.expiresAt ?? 0)).toEqual(hold?.expires_at);
    await reaches(order.id, 'PAID');
    await expectInvariants(journey);
  });

  test('each shop has earned its part without the commission, of a cancelled part nothing, and is paid out', async () => {
    const query = `query ($id: ID!) {
      shop(id: $id) {
        name
        balance { amount }
        ledger(first: 2) { nodes { kind amount { amount } order { number } payout { status } } }
        payouts(first: 1) { nodes { status } }
      }
    }`;
    const see = ({ owner, shopId }: Offer) => journey.ask(owner, query, { id: shopId });
    const cents = (amount: string) => Math.round(Number(amount) * 100);
    const [before, ofMedanBefore] = [await see(bandung), await see(medan)];
    const order = await placed(1, 1);
    await pay(order.id);
    const paid = await reaches(order.id, 'PAID');
    const earned = 1_599_900_000 * 0.95;
    await eventually(async () => {
      expect(cents((await see(bandung)).balance.amount)).toBe(cents(before.balance.amount) + earned);
    });
    const part = paid?.shopOrders.find(({ shop }) => shop?.id === medan.shopId)?.id;
    const cancel = mutation('cancelShopOrder', 'shopOrder { id }');
    await journey.ask(medan.owner, cancel, { input: { shopOrderId: part } });
    await eventually(async () => {
      const { ledger, balance } = await see(medan);
      expect(balance).toEqual(ofMedanBefore.balance);
      expect(ledger.nodes).toMatchObject([
        { kind: 'REFUND_PROMISED', amount: { amount: '-14962500.47' }, order: { number: order.number } },
        { kind: 'SALE', amount: { amount: '14962500.47' }, order: { number: order.number } },
      ]);
    });
    const input = {
      shopId: bandung.shopId,
      amount: { amount: '1000000', currencyCode: 'IDR' },
      idempotencyKey: newIdempotencyKey(),
    };
    await journey.ask(bandung.owner, mutation('requestPayout', 'payout { id status }'), { input });
    await eventually(async () => {
      const { balance, payouts, ledger } = await see(bandung);
      expect(cents(balance.amount)).toBe(cents(before.balance.amount) + earned - 100_000_000);
      expect(payouts.nodes).toEqual([{ status: 'PAID' }]);
      expect(ledger.nodes[0]).toMatchObject({ kind: 'PAYOUT', order: null, payout: { status: 'PAID' } });
    });
    await expectInvariants(journey);
  });

  test('an order that nobody pays expires by itself and gives its stock back to the unit', async () => {
    const before = await stock();
    const order = await placed(1, 2);
    await letHoldLapse(order.id);
    await reaches(order.id, 'EXPIRED');
    await expectStock(before);
    const late = await buyer.payOrder({ orderId: order.id, method: 'CARD', idempotencyKey: newIdempotencyKey() });
    expectRefusal(late, 'OrderNotPayableError');
    await expectInvariants(journey);
  });

  test('an order that expires takes its payment along: nobody can pay it any more', async () => {
    const order = await placed(1, 0);
    const byTransfer = { orderId: order.id, method: 'VIRTUAL_ACCOUNT', idempotencyKey: newIdempotencyKey() } as const;
    const started = await buyer.payOrder(byTransfer);
    if (started.__typename !== 'PayOrderSuccess') throw new Error(JSON.stringify(started));
    const { id: paymentId } = started.payment;
    await journey.sql('sandbox', 'UPDATE charges SET due_at = NULL WHERE id = ?', [paymentId]);
    await letHoldLapse(order.id);
    await reaches(order.id, 'EXPIRED');
    await becomes(paymentId, 'CANCELLED');
    expect(await journey.sql('sandbox', 'SELECT status FROM charges WHERE id = ?', [paymentId])).toEqual([
      { status: 'VOIDED' },
    ]);
    await expectInvariants(journey);
  });

  test('money that arrives after the expiry pays the order when the goods are still there, else it goes back', async () => {
    const kept = await placed(1, 1);
    const paymentOfKept = await pay(kept.id, 'tok_times_out_after_capture');
    await letHoldLapse(kept.id);
    await reaches(kept.id, 'PAID');
    await becomes(paymentOfKept, 'CAPTURED');

    const lost = await placed(1, 1);
    const [, ofMedan] = await stock();
    const paymentOfLost = await pay(lost.id, 'tok_times_out_after_capture');
    await letHoldLapse(lost.id);
    // Everything that Medan has left is gone before the money comes.
    const input = {
      warehouseId: medan.warehouseId,
      variantId,
      quantity: -(ofMedan?.onHand ?? 0),
      reason: 'DAMAGED',
      idempotencyKey: newCode(10),
    };
    const adjust = () => journey.ask(medan.owner, mutation('adjustStock', 'movement { id }'), { input });
    const outcome = await eventually(async () => {
      const answer = await adjust();
      const status = (await buyer.order(lost.id))?.status;
      expect(answer.__typename === 'AdjustStockSuccess' || status === 'PAID').toBe(true);
      return status;
    });
    // Either the money was faster than the damage, or it went back: never neither, never both.
    if (outcome === 'PAID') await becomes(paymentOfLost, 'CAPTURED');
    else await becomes(paymentOfLost, 'REFUNDED');
    await expectInvariants(journey);
  });

  test('somebody else sees nothing of an order, and cannot pay or cancel it', async () => {
    const order = await placed(1, 0);
    const stranger = await journey.signIn(newPhone(), 'CLIENT');
    expect(await stranger.order(order.id)).toBeNull();
    expectRefusal(await stranger.cancelOrder({ orderId: order.id }), 'OrderNotFoundError');
    const key = newIdempotencyKey();
    const payment = await stranger.payOrder({ orderId: order.id, method: 'CARD', idempotencyKey: key });
    expectRefusal(payment, 'PaymentOrderNotFoundError');
  });
});
