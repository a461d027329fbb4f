import { afterAll, beforeAll, expect, test } from 'vitest';
import { newCode } from '#kernel/ids.ts';
import type { Viewer } from '#subgraph/viewer.ts';
import { expectErrorCode, expectRefusal } from '#testing/expect-refusal.ts';
import { admin, anonymous, client, service, shopUser } from '#testing/viewers.ts';
import { buyer, type GivenOrder, givenAPaidOrder, type OrdersWorld, startOrdersWorld } from '../testing/given.ts';

let world: OrdersWorld;
beforeAll(async () => {
  world = await startOrdersWorld();
});
afterAll(() => world.stop());

const ownerOfA = shopUser('usr_a', { shop_a: 'OWNER' });
const staffOfA = shopUser('usr_staff', { shop_a: 'STAFF' });
const ownerOfB = shopUser('usr_b', { shop_b: 'OWNER' });

const partOf = ({ shopOrders }: GivenOrder, shopId: string) =>
  shopOrders.find(({ shop }) => shop.id === shopId)?.id ?? '';

const noteMutation = `mutation ($input: AddShopOrderNoteInput!) {
  addShopOrderNote(input: $input) {
    __typename ... on UserError { message } ... on AddShopOrderNoteSuccess { shopOrder { id history { kind note } } }
  }
}`;
const note = (shopOrderId: string, input: object = {}, viewer: Viewer = ownerOfA) => {
  const given = { shopOrderId, text: 'Fragile', isPublic: false, idempotencyKey: newCode(12), ...input };
  return world.outcome('orders', viewer, noteMutation, { input: given });
};

const fields = 'kind visibility status shopOrderId actor { id } reason orderItemId quantity note';
async function historyFor(viewer: Viewer, order: GivenOrder) {
  const query = `query ($id: ID!, $part: ID!) {
    order(id: $id) { history { ${fields} } } shopOrder(id: $part) { history { ${fields} } }
  }`;
  const seen = await world.run('orders', viewer, query, { id: order.id, part: partOf(order, 'shop_a') });
  return { whole: seen.order.history, part: seen.shopOrder?.history ?? null };
}
const notesIn = (history: readonly { note: string | null }[]) =>
  history.flatMap(({ note: text }) => (text === null ? [] : text));

test('a shop notes something for the client or for itself alone; strangers and other shops see neither', async () => {
  const order = await givenAPaidOrder(world);
  const part = partOf(order, 'shop_a');
  await note(part, { text: '  Sent on Monday  ', isPublic: true });
  await note(part, { text: 'Buyer seems in a hurry' }, staffOfA);
  await note(partOf(order, 'shop_b'), { text: 'Of another shop' }, ownerOfB);
  for (const [viewer, expected] of [
    [buyer, ['Sent on Monday']],
    [service('payments'), ['Sent on Monday']],
    [ownerOfA, ['Sent on Monday', 'Buyer seems in a hurry']],
    [staffOfA, ['Sent on Monday', 'Buyer seems in a hurry']],
    [admin, ['Sent on Monday', 'Buyer seems in a hurry']],
  ] as const) {
    const { whole, part: ofPart } = await historyFor(viewer, order);
    expect(notesIn(ofPart)).toEqual(expected);
    expect(notesIn(whole)).toEqual(viewer === admin ? [...expected, 'Of another shop'] : expected);
  }
  expect(notesIn((await historyFor(ownerOfB, order)).whole)).toEqual(['Of another shop']);
  expect((await historyFor(ownerOfB, order)).part).toBeNull();
  expect((await historyFor(buyer, order)).part.at(-1)).toEqual({
    kind: 'NOTE',
    visibility: 'PUBLIC',
    status: 'CONFIRMED',
    shopOrderId: part,
    actor: { id: 'usr_a' },
    reason: null,
    orderItemId: null,
    quantity: null,
    note: 'Sent on Monday',
  });
});

test('a note is written once per key, and whatever the status is', async () => {
  const order = await givenAPaidOrder(world);
  const part = partOf(order, 'shop_a');
  const key = { idempotencyKey: newCode(12) };
  await Promise.all(Array.from({ length: 8 }, () => note(part, key)));
  const cancel = 'mutation ($input: CancelShopOrderInput!) { cancelShopOrder(input: $input) { __typename } }';
  await world.run('orders', ownerOfA, cancel, { input: { shopOrderId: part } });
  expect(await note(part, key)).toMatchObject({ __typename: 'AddShopOrderNoteSuccess', shopOrder: { id: part } });
  await note(part, { text: 'Why it was cancelled' });
  expect(notesIn((await historyFor(ownerOfA, order)).part)).toEqual(['Fragile', 'Why it was cancelled']);
  expectRefusal(await note(part, { ...key, text: 'Another' }), 'IdempotencyKeyReusedError');
});

test('refuses notes that say nothing or too much, and those of others', async () => {
  const part = partOf(await givenAPaidOrder(world), 'shop_a');
  for (const input of [{ text: ' ' }, { text: 'x'.repeat(1_001) }, { idempotencyKey: '' }]) {
    expectRefusal(await note(part, input), 'InvalidInputError');
  }
  expectRefusal(await note(part, {}, ownerOfB), 'ShopOrderNotFoundError');
  expectRefusal(await note('sho_none'), 'ShopOrderNotFoundError');
  const variables = { input: { shopOrderId: part, text: 'Hello', isPublic: true, idempotencyKey: 'k' } };
  expectErrorCode(await world.execute('orders', client(), { query: noteMutation, variables }), 'FORBIDDEN');
  expectErrorCode(await world.execute('orders', anonymous, { query: noteMutation, variables }), 'UNAUTHENTICATED');
});

test('units of a line that are cancelled stand in the history, with who and why', async () => {
  const order = await givenAPaidOrder(world);
  const part = partOf(order, 'shop_a');
  const [item] = await world.sql('orders', 'SELECT id FROM order_items WHERE shop_order_id = ?', [part]);
  const cancel = 'mutation ($input: CancelOrderItemInput!) { cancelOrderItem(input: $input) { __typename } }';
  for (const quantity of [1, 1]) {
    const input = { orderItemId: item?.id, quantity, reason: 'Scratched', idempotencyKey: newCode(12) };
    await world.run('orders', ownerOfA, cancel, { input });
  }
  const { part: history } = await historyFor(buyer, order);
  const cancelled = {
    kind: 'ITEM_CANCELLED',
    visibility: 'PUBLIC',
    status: 'CONFIRMED',
    shopOrderId: part,
    actor: { id: 'usr_a' },
    reason: 'Scratched',
    orderItemId: item?.id,
    quantity: 1,
    note: null,
  };
  expect(history.slice(1)).toEqual([
    cancelled,
    cancelled,
    { ...cancelled, kind: 'STATUS', status: 'CANCELLED', orderItemId: null, quantity: null },
  ]);
});
