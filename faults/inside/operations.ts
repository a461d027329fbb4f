import { pino } from 'pino';
import { startRelay } from '#events/relay.ts';
import { newCode } from '#kernel/ids.ts';
import { service } from '#testing/viewers.ts';
import { letBankTimePass } from '../../sandbox-provider/testing/world.ts';
import { letTimePass, sweepMoney } from '../../subgraphs/payments/testing/given.ts';
import { sendWebhook } from '../../subgraphs/payments/testing/send-webhook.ts';
import {
  bringToRest,
  buyer,
  cancel,
  checkout,
  lapse,
  type Market,
  mutate,
  type Offer,
  type Placed,
  pay,
  place,
  receive,
} from './market.ts';

/** What is done, again and again until it is answered, with the same key each time. Rejects when it is not answered. */
export type Act = () => Promise<unknown>;

/** A market, and two shops of it that have enough of everything. */
export interface Ground {
  readonly market: Market;
  readonly offers: readonly [Offer, Offer];
}

/** Makes what an operation needs, undisturbed, and answers the operation. */
export type Operation = (ground: Ground) => Promise<Act>;

/** Everything that moves money or stock. */
export const operations: Readonly<Record<string, Operation>> = {
  checkout: async ({ market, offers }) => {
    const key = newCode(12);
    return () => checkout(market, offers, key);
  },
  'pay an order': async ({ market, offers }) => {
    const { id } = await place(market, offers);
    const key = newCode(12);
    return () => pay(market, id, 'tok_succeeds', key);
  },
  'hear of a capture by webhook': async (ground) => {
    await givenAPayment(ground);
    return webhookOf(ground, 'charges');
  },
  'find out about a lost answer by asking': async ({ market, offers }) => {
    await pay(market, (await place(market, offers)).id, 'tok_times_out_after_capture');
    return byItself(async () => {
      await letTimePass(market);
      await sweepMoney(market);
    });
  },
  'tell orders of a capture, commit the reservation, mark the order paid': async (ground) => {
    await givenACapture(ground);
    return byItself(() => relay(ground, 'payments'));
  },
  'sell afresh what had expired when the money came': async (ground) => {
    const { market } = ground;
    const { id } = await givenAPayment(ground);
    await lapse(market, id);
    await expire(market);
    await hear(ground, 'charges');
    return byItself(() => relay(ground, 'payments'));
  },
  'release a reservation': async ({ market, offers }) => {
    const { id: orderId } = await place(market, offers);
    await cancel(market, orderId);
    return () => mutate(market, 'warehouses', service('orders'), 'releaseReservation', { orderId }, 'status');
  },
  'cancel an order': async ({ market, offers }) => {
    const { id } = await place(market, offers);
    return () => cancel(market, id);
  },
  'tell the warehouses that an order is over': async (ground) => {
    const { market, offers } = ground;
    await cancel(market, (await place(market, offers)).id);
    return byItself(() => relay(ground, 'orders'));
  },
  'tell payments that an order is over': async (ground) => {
    await cancel(ground.market, (await givenAPayment(ground)).id);
    return byItself(() => relay(ground, 'orders'));
  },
  'cancel a payment that waits': async (ground) => {
    const { market } = ground;
    const { id: orderId } = await givenAPayment(ground);
    const [payment] = await market.sql('payments', 'SELECT id FROM payments WHERE order_id = ?', [orderId]);
    const input = { paymentId: payment?.id };
    return () => mutate(market, 'payments', buyer, 'cancelPayment', input, 'payment { id }');
  },
  'expire an order and its hold': async ({ market, offers }) => {
    await lapse(market, (await place(market, offers)).id);
    return byItself(() => expire(market));
  },
  "cancel a shop's part of a paid order": async (ground) => cancelPart(ground, await givenAPaidOrder(ground)),
  "return the goods and refund the money of a shop's part": async (ground) => {
    await (await cancelPart(ground, await givenAPaidOrder(ground)))();
    return byItself(() => relay(ground, 'orders'));
  },
  'cancel units of a line of a paid order': async (ground) => cancelUnit(ground, await givenAPaidOrder(ground, 2)),
  'cancel the last units of a line of a paid order': async (ground) =>
    cancelUnit(ground, await givenAPaidOrder(ground)),
  'return units of a line and refund their money': async (ground) => {
    await (await cancelUnit(ground, await givenAPaidOrder(ground, 2)))();
    return byItself(() => relay(ground, 'orders'));
  },
  'tell orders of a payment that is promised, commit the reservation, confirm the order': async (ground) => {
    await givenAnAuthorization(ground);
    return byItself(() => relay(ground, 'payments'));
  },
  "capture a shop's part that was shipped": async (ground) => {
    await shipPart(ground, await givenAConfirmedOrder(ground));
    return byItself(() => relay(ground, 'orders'));
  },
  'void what is cancelled before it is captured': async (ground) => {
    await (await cancelPart(ground, await givenAConfirmedOrder(ground)))();
    return byItself(() => relay(ground, 'orders'));
  },
  'hear of a refund by webhook': async (ground) => {
    await (await cancelPart(ground, await givenAPaidOrder(ground)))();
    await relay(ground, 'orders');
    return webhookOf(ground, 'refunds');
  },
  'ask to give a unit back': async (ground) => {
    const part = await givenADeliveredPart(ground);
    const input = { ...returnOf(part), idempotencyKey: newCode(12) };
    return () => mutate(ground.market, 'returns', buyer, 'requestReturn', input, 'return { id status }');
  },
  'count what came back, and give up its money': async (ground) => count(ground, await givenAReturn(ground)),
  'restock what came back, and refund it': async (ground) => {
    await (await count(ground, await givenAReturn(ground)))();
    return byItself(() => relay(ground, 'returns'));
  },
  'count what came back, and send others for it': async (ground) => {
    const exchangeFor = await givenAReplacement(ground);
    const asked = await givenAReturn(ground, exchangeFor);
    return count(ground, asked);
  },
  'receive stock': async ({ market, offers: [offer] }) => {
    const input = { ...levelOf(offer), quantity: 3, idempotencyKey: newCode(12) };
    return () => mutate(market, 'warehouses', offer.owner, 'receiveStock', input, 'movement { id quantity }');
  },
  'adjust stock': async ({ market, offers: [offer] }) => {
    const input = { ...levelOf(offer), quantity: -2, reason: 'DAMAGED', idempotencyKey: newCode(12) };
    return () => mutate(market, 'warehouses', offer.owner, 'adjustStock', input, 'movement { id quantity }');
  },
  'send a transfer': async ({ market, offers: [offer] }) => sendTransfer(market, offer),
  'receive a transfer': async ({ market, offers: [offer] }) => {
    const input = { transferId: await givenATransfer(market, offer), idempotencyKey: newCode(12) };
    return () => mutate(market, 'warehouses', offer.owner, 'receiveTransfer', input, 'transfer { id status }');
  },
  'cancel a transfer': async ({ market, offers: [offer] }) => {
    const input = { transferId: await givenATransfer(market, offer) };
    const asked = () => mutate(market, 'warehouses', offer.owner, 'cancelTransfer', input, 'transfer { id status }');
    // It has no key: what is over is refused, and that it was cancelled says that it has had its effect.
    return async () => {
      const { __typename: typename } = await asked();
      return ['CancelTransferSuccess', 'StockTransferClosedError'].includes(typename) ? 'is over' : typename;
    };
  },
};

/** The background work: nobody is answered, and what is thrown goes into the log before it is done again. */
function byItself(work: () => Promise<void>): Act {
  return () =>
    work().catch(() => {
      throw new Error('Failed, will be repeated');
    });
}

const levelOf = ({ warehouseIds: [warehouseId], variantId }: Offer) => ({ warehouseId, variantId });

function sendTransfer(market: Market, { owner, warehouseIds, variantId }: Offer): Act {
  const [fromWarehouseId, toWarehouseId] = warehouseIds;
  const lines = [{ variantId, quantity: 1 }];
  const input = { fromWarehouseId, toWarehouseId, lines, idempotencyKey: newCode(12) };
  return () => mutate(market, 'warehouses', owner, 'transferStock', input, 'transfer { id }');
}

async function givenATransfer(market: Market, offer: Offer): Promise<string> {
  const { transfer } = (await sendTransfer(market, offer)()) as { transfer: { id: string } };
  return transfer.id;
}

async function givenAPayment({ market, offers }: Ground, quantity = 1): Promise<Placed> {
  const order = await place(market, offers, undefined, quantity);
  await pay(market, order.id);
  return order;
}

async function givenACapture(ground: Ground, quantity = 1): Promise<Placed> {
  const order = await givenAPayment(ground, quantity);
  await hear(ground, 'charges');
  return order;
}

/** So many of each offer. */
async function givenAPaidOrder(ground: Ground, quantity = 1): Promise<Placed> {
  const order = await givenACapture(ground, quantity);
  await bringToRest(ground.market);
  return order;
}

/** By a card that is charged when the goods are shipped. */
async function givenAnAuthorization(ground: Ground): Promise<Placed> {
  const { market, offers } = ground;
  const order = await place(market, offers);
  const settings = market.settings as { cardCapture?: 'WHEN_SHIPPED' };
  settings.cardCapture = 'WHEN_SHIPPED';
  await pay(market, order.id).finally(() => delete settings.cardCapture);
  await hear(ground, 'charges');
  return order;
}

async function givenAConfirmedOrder(ground: Ground): Promise<Placed> {
  const order = await givenAnAuthorization(ground);
  await bringToRest(ground.market);
  return order;
}

async function shipPart({ market, offers: [{ shopId, owner }] }: Ground, { shopOrders }: Placed): Promise<void> {
  const shopOrderId = shopOrders.find(({ shop }) => shop.id === shopId)?.id;
  for (const name of ['acceptShopOrder', 'shipShopOrder']) await mutate(market, 'orders', owner, name, { shopOrderId });
}

/** Two units that the client has. */
async function givenADeliveredPart(ground: Ground): Promise<Placed['shopOrders'][number]> {
  const { market, offers } = ground;
  const order = await givenAPaidOrder(ground, 2);
  await shipPart(ground, order);
  const part = order.shopOrders.find(({ shop }) => shop.id === offers[0].shopId) as Placed['shopOrders'][number];
  await mutate(market, 'orders', buyer, 'confirmDelivery', { shopOrderId: part.id });
  await bringToRest(market);
  return part;
}

/** Another variant of what the first shop sells, at the same price. */
async function givenAReplacement({ market, offers: [offer] }: Ground): Promise<string> {
  const { shopId, productId, variantId, owner } = offer;
  const [other] = await market.sql('products', 'SELECT id FROM variants WHERE product_id = ? AND id <> ?', [
    productId,
    variantId,
  ]);
  const [known] = await market.sql('shops', 'SELECT id FROM shop_products WHERE shop_id = ? AND variant_id = ?', [
    shopId,
    other?.id,
  ]);
  if (known) return known.id;
  const input = { shopId, variantId: other?.id, price: { amount: '1000', currencyCode: 'IDR' } };
  const { shopProduct } = await mutate(market, 'shops', owner, 'sellProduct', input, 'shopProduct { id }');
  await receive(market, { ...offer, variantId: other?.id }, 1_000);
  await bringToRest(market);
  return shopProduct.id;
}

const returnOf = ({ id: shopOrderId, items }: Placed['shopOrders'][number], exchangeFor?: string) => ({
  shopOrderId,
  resolution: exchangeFor ? 'EXCHANGE' : 'REFUND',
  items: [{ orderItemId: items[0]?.id, quantity: 1, reason: 'CHANGED_MIND', ...(exchangeFor ? { exchangeFor } : {}) }],
});

interface Asked {
  readonly returnId: string;
  readonly orderItemId: string | undefined;
}

/** Approved by the shop: the client comes with it. */
async function givenAReturn(ground: Ground, exchangeFor?: string): Promise<Asked> {
  const { market, offers } = ground;
  const part = await givenADeliveredPart(ground);
  const input = { ...returnOf(part, exchangeFor), idempotencyKey: newCode(12) };
  const { return: asked } = await mutate(market, 'returns', buyer, 'requestReturn', input, 'return { id }');
  await mutate(market, 'returns', offers[0].owner, 'approveReturn', { returnId: asked.id });
  return { returnId: asked.id, orderItemId: part.items[0]?.id };
}

async function count({ market, offers: [{ owner }] }: Ground, { returnId, orderItemId }: Asked): Promise<Act> {
  const input = { returnId, items: [{ orderItemId, good: 1, damaged: 0 }], idempotencyKey: newCode(12) };
  return () => mutate(market, 'returns', owner, 'receiveReturn', input, 'return { id }');
}

async function cancelPart({ market, offers: [{ shopId, owner }] }: Ground, { shopOrders }: Placed): Promise<Act> {
  const shopOrderId = shopOrders.find(({ shop }) => shop.id === shopId)?.id;
  return () => mutate(market, 'orders', owner, 'cancelShopOrder', { shopOrderId }, 'shopOrder { id status }');
}

async function cancelUnit({ market, offers: [{ shopId, owner }] }: Ground, { shopOrders }: Placed): Promise<Act> {
  const part = shopOrders.find(({ shop }) => shop.id === shopId);
  const input = { orderItemId: part?.items[0]?.id, quantity: 1, idempotencyKey: newCode(12) };
  const fields = 'item { id cancelledQuantity } shopOrder { id status }';
  return () => mutate(market, 'orders', owner, 'cancelOrderItem', input, fields);
}

async function expire(market: Market): Promise<void> {
  await market.subgraph('warehouses').sweep();
  await market.subgraph('orders').sweep();
}

const quiet = pino({ level: 'silent' });

/** What the relay of a process that has just started does. */
export async function relay({ market }: Ground, subgraph: string): Promise<void> {
  await market.sql(subgraph, 'UPDATE leases SET until = NOW(3) - INTERVAL 1 SECOND');
  await market.sql(subgraph, 'UPDATE outbox SET available_at = NOW(3) WHERE delivered_at IS NULL');
  const { database } = market.subgraph(subgraph);
  await startRelay(database, market.link.deliver, quiet, { paused: true }).deliverDue();
}

/** The bank answers; the message that the sandbox sends is the operation. */
async function webhookOf({ market }: Ground, of: 'charges' | 'refunds'): Promise<Act> {
  await letBankTimePass(market, [of]);
  await market.sandbox.sweep(of);
  const [message] = await market.sql('sandbox', 'SELECT id, body FROM webhooks WHERE due_at IS NOT NULL');
  return async () => {
    const { status } = await sendWebhook(market, { id: message?.id, body: message?.body });
    if (status !== 200) throw new Error(`Failed with ${status}, will be sent again`);
    return status;
  };
}

async function hear(ground: Ground, of: 'charges' | 'refunds'): Promise<void> {
  await (await webhookOf(ground, of))();
}
