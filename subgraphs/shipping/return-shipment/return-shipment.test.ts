import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { newId } from '#kernel/ids.ts';
import { expectErrorCode, expectRefusal } from '#testing/expect-refusal.ts';
import { admin, anonymous, client, service, shopUser } from '#testing/viewers.ts';
import {
  bandung,
  expectInvariants,
  type GivenShopOrder,
  givenAShipment,
  givenAShopOrder,
  owner,
  type ShippingWorld,
  seeShipment,
  sendNews,
  startShipping,
} from '../testing/given.ts';

let world: ShippingWorld;
beforeAll(async () => {
  world = await startShipping();
});
afterEach(() => expectInvariants(world));
afterAll(() => world.stop());

const returnsService = service('returns');
const createMutation = `mutation ($input: CreateReturnShipmentInput!) {
  createReturnShipment(input: $input) {
    __typename ... on UserError { message }
    ... on CreateReturnShipmentSuccess { shipment { id trackingNumber status carrier { code } } }
  }
}`;
const closeMutation = `mutation ($input: CloseReturnShipmentInput!) {
  closeReturnShipment(input: $input) { __typename ... on UserError { message } }
}`;

const inputFor = (shopOrder: GivenShopOrder, input: object = {}) => ({
  returnId: newId('ret'),
  orderId: shopOrder.order.id,
  shopOrderId: shopOrder.id,
  shopId: shopOrder.shop.id,
  clientId: shopOrder.order.client.id,
  warehouseId: 'whs_1',
  recipient: { ...bandung, recipientName: 'Toko Satu, Main', phoneNumber: '', street: 'Jalan Pasar 1' },
  items: shopOrder.items.map(({ id, quantity, variant }) => ({ orderItemId: id, variantId: variant.id, quantity })),
  ...input,
});
type Input = ReturnType<typeof inputFor>;
const create = (input: Input) => world.outcome('shipping', returnsService, createMutation, { input });
const close = ({ returnId }: Pick<Input, 'returnId'>) =>
  world.outcome('shipping', returnsService, closeMutation, { input: { returnId } });
const factsAbout = async (returnId: string) =>
  (await world.events('shipping')).filter(({ aggregateId }) => aggregateId === returnId).map(({ type }) => type);

async function given(input: object = {}) {
  const shopOrder = givenAShopOrder(world, { status: 'DELIVERED' });
  const asked = inputFor(shopOrder, { carrier: 'bangau', ...input });
  return { shopOrder, asked, shipment: (await create(asked)).shipment };
}

test('makes one shipment to the shop per return, whatever is asked for again', async () => {
  const asked = inputFor(givenAShopOrder(world, { status: 'DELIVERED' }));
  const outcomes = await Promise.all(Array.from({ length: 10 }, () => create(asked)));
  for (const outcome of outcomes) expect(outcome).toEqual(outcomes[0]);
  expect(outcomes[0]).toMatchObject({
    __typename: 'CreateReturnShipmentSuccess',
    shipment: { status: 'LABEL_CREATED', carrier: { code: 'bangau' } },
  });
  expect(await create({ ...asked, carrier: 'nobody' } as Input)).toEqual(outcomes[0]);
});

test('takes the carrier that is named, and none that is not there', async () => {
  expect((await given({ carrier: 'sandbox' })).shipment).toMatchObject({ carrier: { code: 'sandbox' } });
  const nobody = inputFor(givenAShopOrder(world), { carrier: 'nobody' });
  expectRefusal(await create(nobody), 'CarrierNotAvailableError');
  const fridges = [{ orderItemId: 'itm_1', variantId: 'var_fridge', quantity: 1 }];
  expectRefusal(await create(inputFor(givenAShopOrder(world), { items: fridges })), 'CarrierNotAvailableError');
});

test('tells returns of the parcel, and orders nothing', async () => {
  const { asked, shipment, shopOrder } = await given();
  const { trackingNumber } = shipment;
  await sendNews(world, { trackingNumber, status: 'transit', at: 1 });
  await sendNews(world, { trackingNumber, status: 'diterima', at: 2, eventId: 'once' });
  await sendNews(world, { trackingNumber, status: 'diterima', at: 2, eventId: 'once' });
  expect(await factsAbout(asked.returnId)).toEqual(['return-shipment.picked-up', 'return-shipment.delivered']);
  expect(await factsAbout(shopOrder.order.id)).toEqual([]);
  for (const [word, fact] of [
    ['retur selesai', 'return-shipment.returned'],
    ['hilang', 'return-shipment.lost'],
  ] as const) {
    const other = await given();
    await sendNews(world, { trackingNumber: other.shipment.trackingNumber, status: word });
    expect(await factsAbout(other.asked.returnId)).toEqual(['return-shipment.picked-up', fact]);
  }
});

test('is closed until the carrier has it, also before it is made', async () => {
  const waiting = await given();
  for (const _ of ['once', 'twice']) {
    expect((await close(waiting.asked)).__typename).toBe('CloseReturnShipmentSuccess');
  }
  expect(await seeShipment(world, waiting.shipment.id)).toMatchObject({ status: 'CANCELLED' });
  expectRefusal(await create(waiting.asked), 'ReturnShipmentClosedError');

  const asked = inputFor(givenAShopOrder(world));
  expect((await close(asked)).__typename).toBe('CloseReturnShipmentSuccess');
  expectRefusal(await create(asked), 'ReturnShipmentClosedError');

  const gone = await given();
  await sendNews(world, { trackingNumber: gone.shipment.trackingNumber, status: 'diambil' });
  expectRefusal(await close(gone.asked), 'ShipmentPickedUpError');
});

test('of making and closing one wins, and nothing waits that was closed', async () => {
  for (let round = 0; round < 10; round += 1) {
    const asked = inputFor(givenAShopOrder(world));
    const [made, closed] = await Promise.all([create(asked), close(asked)]);
    expect(made.__typename).toMatch(/^CreateReturnShipmentSuccess$|^ReturnShipmentClosedError$/);
    expect(closed.__typename).toBe('CloseReturnShipmentSuccess');
    const rows = await world.sql('shipping', 'SELECT status FROM shipments WHERE return_id = ?', [asked.returnId]);
    for (const { status } of rows) expect(status).toBe('CANCELLED');
  }
});

test('return.received takes a label back that was not used', async () => {
  const { asked, shipment, shopOrder } = await given();
  const { returnId, orderId, shopOrderId, shopId } = asked;
  const payload = { returnId, orderId, shopOrderId, shopId, items: [] };
  const fact = { id: newId('evt'), type: 'return.received', aggregateId: returnId, payload };
  await Promise.all([world.subgraph('shipping').receive(fact), world.subgraph('shipping').receive(fact)]);
  expect(await seeShipment(world, shipment.id, shopOrder && owner)).toMatchObject({ status: 'CANCELLED' });
});

test('gives the label to the client who sends it, and leaves what goes to the client alone', async () => {
  const shopOrder = givenAShopOrder(world);
  const outgoing = await givenAShipment(world, shopOrder);
  const { shipment } = await create(inputFor(shopOrder));
  const query = 'query ($id: ID!) { shipment(id: $id) { label } }';
  const labelOf = async (id: string, viewer: typeof owner) =>
    (await world.run('shipping', viewer, query, { id })).shipment?.label ?? null;
  const link = expect.stringContaining(`/labels/${shipment.id}?token=`);
  for (const viewer of [client(), owner, admin]) expect(await labelOf(shipment.id, viewer)).toEqual(link);
  expect(await labelOf(outgoing.id, client())).toBeNull();
  const stranger = shopUser('usr_other', { shp_other: 'OWNER' });
  for (const viewer of [client('usr_other'), stranger, anonymous]) {
    expect(await labelOf(shipment.id, viewer)).toBeNull();
    expect(await seeShipment(world, shipment.id, viewer)).toBeNull();
  }
  const parts = `query ($all: [_Any!]!) { _entities(representations: $all) { ... on ShopOrder { shipments { id } } } }`;
  const all = [{ __typename: 'ShopOrder', id: shopOrder.id }];
  const { _entities: entities } = await world.run('shipping', client(), parts, { all });
  expect(entities[0].shipments).toEqual([{ id: outgoing.id }]);
});

test('is not for the shop to cancel, nor for others than returns to make', async () => {
  const { asked, shipment } = await given();
  const cancel = 'mutation ($id: ID!) { cancelShipment(input: { shipmentId: $id }) { __typename } }';
  expectRefusal(await world.outcome('shipping', owner, cancel, { id: shipment.id }), 'ShipmentNotFoundError');
  for (const [query, input] of [
    [createMutation, asked],
    [closeMutation, { returnId: asked.returnId }],
  ] as const) {
    expectErrorCode(await world.execute('shipping', owner, { query, variables: { input } }), 'FORBIDDEN');
    expectErrorCode(await world.execute('shipping', service('orders'), { query, variables: { input } }), 'FORBIDDEN');
  }
});
