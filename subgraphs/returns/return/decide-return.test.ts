import { afterAll, beforeAll, expect, test } from 'vitest';
import { newId } from '#kernel/ids.ts';
import { expectErrorCode, expectRefusal } from '#testing/expect-refusal.ts';
import { admin, anonymous, client } from '#testing/viewers.ts';
import {
  buyer,
  expectInvariants,
  type GivenReturn,
  givenAnApproved,
  givenAReturn,
  givenAShopOrder,
  letTimePass,
  mutate,
  owner,
  type ReturnsWorld,
  receive,
  request,
  see,
  staff,
  startReturnsWorld,
  stranger,
  tell,
  unitsOf,
} from '../testing/given.ts';

let world: ReturnsWorld;
beforeAll(async () => {
  world = await startReturnsWorld();
});
afterAll(async () => {
  await expectInvariants(world);
  await world.stop();
});

const reason = 'For a reason';
const approve = ({ id: returnId }: GivenReturn, viewer = owner) => mutate(world, viewer, 'approveReturn', { returnId });
const decline = ({ id: returnId }: GivenReturn, viewer = owner) =>
  mutate(world, viewer, 'declineReturn', { returnId, reason });
const escalate = ({ id: returnId }: GivenReturn, viewer = buyer) =>
  mutate(world, viewer, 'escalateReturn', { returnId, reason });
const decide = ({ id: returnId }: GivenReturn, decision: string) =>
  mutate(world, admin, 'decideReturn', { returnId, decision, reason });
const cancel = ({ id: returnId }: GivenReturn, viewer = buyer) => mutate(world, viewer, 'cancelReturn', { returnId });
const statusOf = async (one: GivenReturn) => (await see(world, one)).status;
const aReturn = (quantities = [1, 1]) => givenAReturn(world, givenAShopOrder(world), quantities);

test('a shop approves a return, once, and gives the client two weeks to send it', async () => {
  const asked = await aReturn();
  const [first, second] = await Promise.all([approve(asked), approve(asked, staff)]);
  expect(first).toMatchObject({ __typename: 'ApproveReturnSuccess', return: { status: 'APPROVED', respondBy: null } });
  expect(second.__typename).toBe('ApproveReturnSuccess');
  const { history, sendBy } = await see(world, asked);
  expect(history.map(({ status }: { status: string }) => status)).toEqual(['REQUESTED', 'APPROVED']);
  expect(Math.round((new Date(sendBy).getTime() - Date.now()) / 86_400_000)).toBe(14);
  const refused = await decline(asked);
  expectRefusal(refused, 'ReturnStatusError');
  expect(refused.status).toBe('APPROVED');
});

test('a declined return is escalated by the client, and the marketplace decides for good', async () => {
  const [taken, refused] = [await aReturn(), await aReturn()];
  for (const one of [taken, refused]) {
    expect(await decline(one)).toMatchObject({ __typename: 'DeclineReturnSuccess', return: { status: 'DECLINED' } });
    expect((await decline(one)).__typename).toBe('DeclineReturnSuccess');
    expectRefusal(await decide(one, 'APPROVE'), 'ReturnStatusError');
    expect(await escalate(one)).toMatchObject({ __typename: 'EscalateReturnSuccess', return: { status: 'ESCALATED' } });
    expect((await escalate(one)).__typename).toBe('EscalateReturnSuccess');
  }
  expect(await decide(taken, 'APPROVE')).toMatchObject({ return: { status: 'APPROVED', sendBy: expect.any(String) } });
  expect((await decide(taken, 'APPROVE')).__typename).toBe('DecideReturnSuccess');
  expect(await decide(refused, 'REJECT')).toMatchObject({ return: { status: 'REJECTED' } });
  for (const after of [approve, decline, escalate, cancel]) {
    expectRefusal(await after(refused), 'ReturnStatusError');
  }
  const { history } = await see(world, refused);
  expect(history).toMatchObject([
    { status: 'REQUESTED', reason: null },
    { status: 'DECLINED', actor: { id: 'usr_owner' }, reason },
    { status: 'ESCALATED', actor: { id: 'usr_buyer' }, reason },
    { status: 'REJECTED', actor: { id: 'usr_admin' }, reason },
  ]);
});

test('a shop that is silent for three days can be escalated, and not before', async () => {
  const asked = await aReturn();
  const early = await escalate(asked);
  expectRefusal(early, 'ReturnNotDueError');
  expect(early.respondBy).toBe(asked.respondBy);
  await letTimePass(world, asked);
  expect(await escalate(asked)).toMatchObject({ return: { status: 'ESCALATED', respondBy: null } });
});

test('a shop may decline what has arrived, unless the marketplace has decided before', async () => {
  const shopOrder = givenAShopOrder(world);
  const sent = await givenAnApproved(world, shopOrder, [1]);
  await tell(world, 'delivered', sent.id);
  expect(await decline(sent)).toMatchObject({ return: { status: 'DECLINED' } });
  expectRefusal(await cancel(sent), 'ReturnStatusError');
  await escalate(sent);
  expect(await decide(sent, 'APPROVE')).toMatchObject({ return: { status: 'ARRIVED', sendBy: null } });
  expectRefusal(await decline(sent), 'ReturnStatusError');
  // The shop does not count it: the marketplace does so in its place.
  await letTimePass(world, sent);
  expect(await escalate(sent)).toMatchObject({ return: { status: 'ESCALATED' } });
  await decide(sent, 'APPROVE');
  expect(await receive(world, sent, shopOrder, [[1, 0]], { viewer: admin })).toMatchObject({
    return: { status: 'REFUNDED', refundTotal: { amount: '100.50' } },
  });
});

test('a client takes a return back before it is sent, and may give the units back in another one', async () => {
  const shopOrder = givenAShopOrder(world);
  const one = await givenAnApproved(world, shopOrder, [2, 3]);
  const [first, second] = await Promise.all([cancel(one), cancel(one)]);
  expect(first).toMatchObject({ __typename: 'CancelReturnSuccess', return: { status: 'CANCELLED' } });
  expect(second.__typename).toBe('CancelReturnSuccess');
  expect(world.closed.has(one.id)).toBe(true);
  expect(await unitsOf(world, shopOrder)).toEqual([
    [0, 0],
    [0, 0],
  ]);
  expect((await request(world, shopOrder, [2, 3])).__typename).toBe('RequestReturnSuccess');
});

test('a client takes nothing back that the carrier has', async () => {
  const shopOrder = givenAShopOrder(world);
  const known = await givenAnApproved(world, shopOrder, [1]);
  await tell(world, 'picked-up', known.id);
  expectRefusal(await cancel(known), 'ReturnStatusError');
  const untold = await givenAnApproved(world, shopOrder, [1]);
  world.shipping.close = () => ({ __typename: 'ShipmentPickedUpError' });
  const refused = await cancel(untold);
  world.shipping.close = () => ({ __typename: 'CloseReturnShipmentSuccess' });
  expectRefusal(refused, 'ReturnStatusError');
  expect(refused.status).toBe('IN_TRANSIT');
  expect(await unitsOf(world, shopOrder)).toEqual([
    [2, 0],
    [0, 0],
  ]);
});

test('is not cancelled while shipping does not answer, and is by a repeat', async () => {
  const one = await aReturn();
  world.shipping.close = () => {
    throw new Error('silent');
  };
  await expect(cancel(one)).rejects.toThrow();
  world.shipping.close = () => ({ __typename: 'CloseReturnShipmentSuccess' });
  expect(await statusOf(one)).toBe('REQUESTED');
  expect(await cancel(one)).toMatchObject({ return: { status: 'CANCELLED' } });
});

test('goods that are not sent in time are not awaited any longer', async () => {
  const shopOrder = givenAShopOrder(world);
  const [due, sent, held] = [
    await givenAnApproved(world, shopOrder, [1]),
    await givenAnApproved(world, shopOrder, [0, 1]),
    await givenAnApproved(world, shopOrder, [0, 1]),
  ];
  for (const one of [due, sent, held]) await letTimePass(world, one);
  await tell(world, 'picked-up', sent.id);
  // The carrier has it, and its news are on their way.
  world.shipping.close = (returnId) => ({
    __typename: returnId === held.id ? 'ShipmentPickedUpError' : 'CloseReturnShipmentSuccess',
  });
  await world.subgraph('returns').sweep();
  world.shipping.close = () => ({ __typename: 'CloseReturnShipmentSuccess' });
  expect([await statusOf(due), await statusOf(sent), await statusOf(held)]).toEqual([
    'EXPIRED',
    'IN_TRANSIT',
    'APPROVED',
  ]);
  expect(await unitsOf(world, shopOrder)).toEqual([
    [0, 0],
    [2, 0],
  ]);
  expectRefusal(await receive(world, due, shopOrder, [[1, 0]]), 'ReturnStatusError');
  await tell(world, 'picked-up', held.id);
});

test('of approving, declining, cancelling and escalating at once one wins', async () => {
  for (let round = 0; round < 5; round += 1) {
    const one = await aReturn();
    await letTimePass(world, one);
    const outcomes = await Promise.all([approve(one), decline(one), escalate(one), cancel(one)]);
    for (const { __typename } of outcomes) expect(__typename).toMatch(/Success$|^ReturnStatusError$/);
    const { history, status } = await see(world, one);
    expect(history.at(-1).status).toBe(status);
  }
});

const nobody = { id: 'ret_nowhere' } as GivenReturn;
test.each([
  ['approveReturn', approve, 'owner'],
  ['declineReturn', decline, 'owner'],
  ['escalateReturn', escalate, 'client'],
  ['cancelReturn', cancel, 'client'],
] as const)('%s is not there for others', async (name, run, whose) => {
  const one = await aReturn();
  const other = whose === 'owner' ? stranger : client('usr_other');
  expectRefusal(await run(one, other), 'ReturnNotFoundError');
  expectRefusal(await run(nobody), 'ReturnNotFoundError');
  expect(await statusOf(one)).toBe('REQUESTED');
  const text = ['declineReturn', 'escalateReturn'].includes(name) ? ', reason: "x"' : '';
  const query = `mutation { ${name}(input: { returnId: "${one.id}"${text} }) { __typename } }`;
  expectErrorCode(await world.execute('returns', anonymous, { query }), 'UNAUTHENTICATED');
  const wrongKind = whose === 'owner' ? buyer : owner;
  expectErrorCode(await world.execute('returns', wrongKind, { query }), 'FORBIDDEN');
});

test('the marketplace alone decides, with a reason', async () => {
  const one = await aReturn();
  const query = `mutation {
    decideReturn(input: { returnId: "${one.id}", decision: APPROVE, reason: "x" }) { __typename }
  }`;
  for (const viewer of [buyer, owner]) expectErrorCode(await world.execute('returns', viewer, { query }), 'FORBIDDEN');
  expectRefusal(await decide(nobody, 'APPROVE'), 'ReturnNotFoundError');
  for (const [name, viewer, more] of [
    ['declineReturn', owner, {}],
    ['escalateReturn', buyer, {}],
    ['decideReturn', admin, { decision: 'REJECT' }],
  ] as const) {
    for (const empty of ['', ' ', 'x'.repeat(501)]) {
      const input = { returnId: one.id, reason: empty, ...more };
      expectRefusal(await mutate(world, viewer, name, input), 'InvalidInputError');
    }
  }
});

const ship = ({ id: returnId }: GivenReturn, input: object = {}, viewer = buyer) =>
  mutate(world, viewer, 'shipReturn', { returnId, ...input });

test('makes a label for an approved return, once, to the warehouse that the goods came from', async () => {
  const shopOrder = givenAShopOrder(world);
  const one = await givenAnApproved(world, shopOrder, [2, 1]);
  const outcome = await ship(one, { carrier: 'bangau' });
  expect(outcome).toMatchObject({
    __typename: 'ShipReturnSuccess',
    return: { status: 'APPROVED', shipment: { id: one.id.replace('ret_', 'shm_') } },
  });
  const asked = world.shipments.filter(({ returnId }) => returnId === one.id);
  expect(asked).toMatchObject([
    {
      carrier: 'bangau',
      recipient: { recipientName: 'Toko Satu, Main', city: 'Medan' },
      items: [{ quantity: 2 }, { quantity: 1 }],
    },
  ]);
  expect(await ship(one)).toEqual(outcome);
  expect(world.shipments.filter(({ returnId }) => returnId === one.id)).toHaveLength(1);
});

test('makes no label for what is not approved, or was closed meanwhile', async () => {
  const asked = await aReturn();
  expectRefusal(await ship(asked), 'ReturnStatusError');
  expectRefusal(await ship(asked, {}, client('usr_other')), 'ReturnNotFoundError');
  await approve(asked);
  world.shipping.create = () => ({ __typename: 'CarrierNotAvailableError', message: 'No such carrier.' });
  expectRefusal(await ship(asked, { carrier: 'nobody' }), 'ReturnCarrierNotAvailableError');
  world.shipping.create = () => ({ __typename: 'ReturnShipmentClosedError' });
  expectRefusal(await ship(asked), 'ReturnStatusError');
  world.shipping.create = ({ returnId }) => ({
    __typename: 'CreateReturnShipmentSuccess',
    shipment: { id: returnId.replace('ret_', 'shm_') },
  });
  expect(await ship(asked)).toMatchObject({ __typename: 'ShipReturnSuccess' });
});

test('follows the parcel by its news, each of which has one effect', async () => {
  const one = await givenAnApproved(world, givenAShopOrder(world), [1]);
  const id = newId('evt');
  await Promise.all([tell(world, 'picked-up', one.id, id), tell(world, 'picked-up', one.id, id)]);
  await tell(world, 'picked-up', one.id);
  expect(await statusOf(one)).toBe('IN_TRANSIT');
  await tell(world, 'delivered', one.id);
  await tell(world, 'picked-up', one.id);
  const { history, shipment, respondBy } = await see(world, one);
  expect(history.map(({ status }: { status: string }) => status)).toEqual([
    'REQUESTED',
    'APPROVED',
    'IN_TRANSIT',
    'ARRIVED',
  ]);
  expect([shipment.id, respondBy]).toEqual([one.id.replace('ret_', 'shm_'), expect.any(String)]);
});

test('a parcel that comes back to the client leaves the return as it was, and can be taken back', async () => {
  const one = await givenAnApproved(world, givenAShopOrder(world), [1]);
  await tell(world, 'picked-up', one.id);
  await tell(world, 'returned', one.id);
  expect(await see(world, one)).toMatchObject({ status: 'APPROVED', sendBy: expect.any(String) });
  expect(await cancel(one)).toMatchObject({ return: { status: 'CANCELLED' } });
});

test('what the carrier loses is refunded whole, and with it the shipping when nothing is left', async () => {
  const shopOrder = givenAShopOrder(world);
  const one = await givenAnApproved(world, shopOrder, [2, 3], 'FAULTY');
  await tell(world, 'picked-up', one.id);
  await tell(world, 'lost', one.id);
  await tell(world, 'lost', one.id);
  expect(await see(world, one)).toMatchObject({
    status: 'REFUNDED',
    refundTotal: { amount: '251.00' },
    refunds: [{ amount: { amount: '251.00' }, shipping: { amount: '20.00' } }],
    items: [{ good: null }, { good: null }],
  });
  expect(await unitsOf(world, shopOrder)).toEqual([
    [2, 2],
    [3, 3],
  ]);
  expectRefusal(await receive(world, one, shopOrder, [[1, 0]]), 'ReturnStatusError');
});
