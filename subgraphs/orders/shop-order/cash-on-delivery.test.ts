import { afterAll, beforeAll, expect, test } from 'vitest';
import { newId } from '#kernel/ids.ts';
import { expectRefusal } from '#testing/expect-refusal.ts';
import { service, shopUser } from '#testing/viewers.ts';
import {
  authorize,
  buyer,
  capture,
  checkoutInput,
  checkoutMutation,
  expectInvariants,
  factsAbout,
  type GivenOrder,
  type OrdersWorld,
  startOrdersWorld,
  statusOf,
} from '../testing/given.ts';

let world: OrdersWorld;
beforeAll(async () => {
  world = await startOrdersWorld();
});
afterAll(async () => {
  await expectInvariants(world);
  await world.stop();
});

const owner = shopUser('usr_both', { shop_a: 'OWNER', shop_b: 'OWNER' });

async function step(name: 'acceptShopOrder' | 'shipShopOrder' | 'confirmDelivery', shopOrderId: string) {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input!`;
  const text = `mutation ($input: ${type}) { ${name}(input: $input) { __typename ... on UserError { message } } }`;
  return world.outcome('orders', name === 'confirmDelivery' ? buyer : owner, text, { input: { shopOrderId } });
}

/** An order of two parts that carriers bring and collect the money of; the first part is accepted. */
async function givenCash(pay = authorize): Promise<{ order: GivenOrder; partId: string }> {
  const shippingChoices = ['shop_a', 'shop_b'].map((shopId) => ({ shopId, optionId: `cash ${shopId}` }));
  const input = checkoutInput({ shippingChoices });
  const { order }: { order: GivenOrder } = await world.outcome('orders', buyer, checkoutMutation, { input });
  await pay(world, order.id);
  const partId = order.shopOrders[0]?.id ?? '';
  await step('acceptShopOrder', partId);
  return { order, partId };
}

/** News of the carrier: with so many units of the one item of the part as have arrived by now. */
async function tell(type: string, { id: orderId }: GivenOrder, shopOrderId: string, quantity: number) {
  const query = 'query ($id: ID!) { shopOrderForShipping(id: $id) { items { id variant { id } } } }';
  const { shopOrderForShipping } = await world.run('orders', service('shipping'), query, { id: shopOrderId });
  const [{ id: orderItemId, variant }] = shopOrderForShipping.items;
  const about = { shipmentId: 'shm_1', orderId, shopOrderId, carrier: 'Bangau', trackingNumber: 'BGU1', items: [] };
  const payload = { ...about, arrived: [{ orderItemId, variantId: variant.id, quantity }] };
  await world.subgraph('orders').receive({ id: newId('evt'), type, aggregateId: orderId, payload });
}
const statusOfPart = async ({ id }: GivenOrder) => (await statusOf(world, id))[1];

test('what is to be paid at the door is shipped and delivered by its carrier alone, in however many shipments', async () => {
  const { order, partId } = await givenCash();
  expectRefusal(await step('shipShopOrder', partId), 'ShopOrderStatusError');
  expectRefusal(await step('confirmDelivery', partId), 'ShopOrderStatusError');
  expect(await statusOfPart(order)).toBe('ACCEPTED');

  await tell('shipment.picked-up', order, partId, 0);
  const refused = await step('confirmDelivery', partId);
  expect(refused).toMatchObject({ __typename: 'ShopOrderStatusError', message: expect.stringContaining('carrier') });
  await tell('shipment.delivered', order, partId, 1);
  expectRefusal(await step('confirmDelivery', partId), 'ShopOrderStatusError');
  expect(await statusOfPart(order)).toBe('SHIPPED');
  expect(await factsAbout(world, order.id)).not.toContain('shop-order.delivered');

  await tell('shipment.delivered', order, partId, 2);
  expect(await statusOfPart(order)).toBe('DELIVERED');
  expect(await step('confirmDelivery', partId)).toMatchObject({ __typename: 'ConfirmDeliverySuccess' });
  expect((await factsAbout(world, order.id)).filter((type) => type === 'shop-order.delivered')).toHaveLength(1);
});

test('when it was paid otherwise, the shop may ship it by its own means, and the client says that it arrived', async () => {
  const { order, partId } = await givenCash(capture);
  expect(await step('shipShopOrder', partId)).toMatchObject({ __typename: 'ShipShopOrderSuccess' });
  expect(await step('confirmDelivery', partId)).toMatchObject({ __typename: 'ConfirmDeliverySuccess' });
  expect(await statusOfPart(order)).toBe('DELIVERED');
});
