import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Viewer } from '#subgraph/viewer.ts';
import { expectErrorCode, expectRefusal } from '#testing/expect-refusal.ts';
import { admin, anonymous, client, service } from '#testing/viewers.ts';
import { startWorld, type World } from '#testing/world.ts';
import { shops } from '../server.ts';
import { fakeCatalogue, type GivenShop, givenAShop, givenAShopUser, givenStaff, idr } from '../testing/given.ts';

const inviteStaff = `mutation ($input: InviteStaffInput!) {
  inviteStaff(input: $input) {
    __typename
    ... on UserError { message }
    ... on InvalidInputError { problems { path } }
    ... on InviteStaffSuccess { invitation { id phoneNumber invitedAt shop { id } } }
  }
}`;
const acceptInvitation = `mutation ($input: AcceptStaffInvitationInput!) {
  acceptStaffInvitation(input: $input) {
    __typename
    ... on UserError { message }
    ... on AcceptStaffInvitationSuccess { shop { id staff { role phoneNumber } staffInvitations { id } } }
  }
}`;
const removeStaff = `mutation ($input: RemoveStaffInput!) {
  removeStaff(input: $input) {
    __typename
    ... on UserError { message }
    ... on RemoveStaffSuccess { shop { id staff { role } staffInvitations { id } } }
  }
}`;
const privateFields = `query ($id: ID!) {
  shop(id: $id) { name staff { role phoneNumber user { id } } staffInvitations { id phoneNumber } }
}`;

const catalogue = fakeCatalogue();
let world: World;
beforeAll(async () => {
  world = await startWorld({ subgraphs: [shops], neighbours: { products: catalogue.neighbour } });
});
afterAll(() => world.stop());

const invite = (shop: GivenShop, phoneNumber: string, viewer: Viewer = shop.owner) =>
  world.outcome('shops', viewer, inviteStaff, { input: { shopId: shop.id, phoneNumber } });
const accept = (viewer: Viewer, invitationId: string) =>
  world.outcome('shops', viewer, acceptInvitation, { input: { invitationId } });
const remove = (shop: GivenShop, phoneNumber: string, viewer: Viewer = shop.owner) =>
  world.outcome('shops', viewer, removeStaff, { input: { shopId: shop.id, phoneNumber } });
const rowsOf = async ({ id }: GivenShop) => ({
  staff: (await world.sql('shops', 'SELECT user_id, role FROM staff WHERE shop_id = ?', [id])).length,
  invited: (await world.sql('shops', 'SELECT id FROM staff_invitations WHERE shop_id = ?', [id])).length,
});

test('invites a phone number once, however it is written and however often', async () => {
  const shop = await givenAShop(world);
  const first = await invite(shop, '+62 812-0000-1234');
  expect(first).toEqual({
    __typename: 'InviteStaffSuccess',
    invitation: {
      id: expect.stringMatching(/^inv_/),
      phoneNumber: '+6281200001234',
      invitedAt: expect.any(String),
      shop: { id: shop.id },
    },
  });
  const repeats = await Promise.all(
    ['0812 0000 1234', '+6281200001234', '62 812 00001234'].map((n) => invite(shop, n)),
  );
  expect(new Set(repeats.map(({ invitation }) => invitation.id))).toEqual(new Set([first.invitation.id]));
  expect(await rowsOf(shop)).toEqual({ staff: 1, invited: 1 });
});

test('refuses what is not a phone number', async () => {
  const shop = await givenAShop(world);
  expectRefusal(await invite(shop, '12'), 'InvalidInputError');
  expectRefusal(await remove(shop, '12'), 'InvalidInputError');
  expect(await rowsOf(shop)).toEqual({ staff: 1, invited: 0 });
});

test('refuses to invite who is on the staff, the OWNER among them', async () => {
  const shop = await givenAShop(world);
  const member = await givenStaff(world, shop);
  expectRefusal(await invite(shop, member.phoneNumber), 'AlreadyStaffError');
  expectRefusal(await invite(shop, shop.owner.phoneNumber), 'AlreadyStaffError');
  expect(await rowsOf(shop)).toEqual({ staff: 2, invited: 0 });
});

test('shows an invitation to whom it is for and to the shop, and to nobody else', async () => {
  const shop = await givenAShop(world);
  const invited = givenAShopUser();
  const { invitation } = await invite(shop, invited.phoneNumber);
  const seenBy = async (viewer: Viewer) => {
    const data = await world.run(
      'shops',
      viewer,
      'query ($reps: [_Any!]!) { _entities(representations: $reps) { ... on StaffInvitation { phoneNumber } } }',
      { reps: [{ __typename: 'StaffInvitation', id: invitation.id }] },
    );
    return data._entities[0] !== null;
  };
  const sameNumber = client('usr_same', invited.phoneNumber);
  const viewers = [invited, shop.owner, admin, givenAShopUser(), sameNumber, anonymous];
  expect(await Promise.all(viewers.map(seenBy))).toEqual([true, true, true, false, false, false]);

  const mine = 'query { myStaffInvitations { id shop { id } } }';
  expect(await world.run('shops', invited, mine)).toEqual({
    myStaffInvitations: [{ id: invitation.id, shop: { id: shop.id } }],
  });
  expect(await world.run('shops', givenAShopUser(), mine)).toEqual({ myStaffInvitations: [] });
  expectErrorCode(await world.execute('shops', sameNumber, { query: mine }), 'FORBIDDEN');
});

test('makes STAFF of whoever accepts, once, also when the acceptance is repeated or comes ten times at once', async () => {
  const shop = await givenAShop(world);
  const invited = givenAShopUser();
  const { invitation } = await invite(shop, invited.phoneNumber);
  const outcomes = await Promise.all(Array.from({ length: 10 }, () => accept(invited, invitation.id)));
  outcomes.push(await accept(invited, invitation.id));
  for (const outcome of outcomes) {
    expect(outcome).toEqual({
      __typename: 'AcceptStaffInvitationSuccess',
      shop: {
        id: shop.id,
        staff: [
          { role: 'OWNER', phoneNumber: shop.owner.phoneNumber },
          { role: 'STAFF', phoneNumber: invited.phoneNumber },
        ],
        staffInvitations: [],
      },
    });
  }
  expect(await rowsOf(shop)).toEqual({ staff: 2, invited: 0 });
});

test('answers an invitation to another number like one that is not there', async () => {
  const shop = await givenAShop(world);
  const { invitation } = await invite(shop, givenAShopUser().phoneNumber);
  expectRefusal(await accept(givenAShopUser(), invitation.id), 'StaffInvitationNotFoundError');
  expectRefusal(await accept(givenAShopUser(), 'inv_nowhere'), 'StaffInvitationNotFoundError');
  expect(await rowsOf(shop)).toEqual({ staff: 1, invited: 1 });
});

test('takes an invitation back, and a late acceptance finds none', async () => {
  const shop = await givenAShop(world);
  const invited = givenAShopUser();
  const { invitation } = await invite(shop, invited.phoneNumber);
  const removed = {
    __typename: 'RemoveStaffSuccess',
    shop: { id: shop.id, staff: [{ role: 'OWNER' }], staffInvitations: [] },
  };
  expect(await remove(shop, invited.phoneNumber)).toEqual(removed);
  expect(await remove(shop, invited.phoneNumber)).toEqual(removed);
  expectRefusal(await accept(invited, invitation.id), 'StaffInvitationNotFoundError');
});

test('leaves nobody both invited and on the staff, whatever comes at once', async () => {
  for (let round = 0; round < 10; round += 1) {
    const shop = await givenAShop(world);
    const invited = givenAShopUser();
    const { invitation } = await invite(shop, invited.phoneNumber);
    const [accepted, invitedAgain] = await Promise.all([
      accept(invited, invitation.id),
      invite(shop, invited.phoneNumber),
    ]);
    expect(accepted.__typename).toBe('AcceptStaffInvitationSuccess');
    expect(['InviteStaffSuccess', 'AlreadyStaffError']).toContain(invitedAgain.__typename);
    expect(await rowsOf(shop)).toEqual({ staff: 2, invited: 0 });
  }
});

test('ends every race of an acceptance with a removal without the member', async () => {
  for (let round = 0; round < 10; round += 1) {
    const shop = await givenAShop(world);
    const invited = givenAShopUser();
    const { invitation } = await invite(shop, invited.phoneNumber);
    await Promise.all([accept(invited, invitation.id), remove(shop, invited.phoneNumber)]);
    expect(await rowsOf(shop)).toEqual({ staff: 1, invited: 0 });
  }
});

test('control: an acceptance that nobody takes back adds the member', async () => {
  const shop = await givenAShop(world);
  await givenStaff(world, shop);
  expect(await rowsOf(shop)).toEqual({ staff: 2, invited: 0 });
});

test('a removed member loses access at once, with the token that still names the shop', async () => {
  const shop = await givenAShop(world);
  const { variantId } = catalogue.add();
  const member = await givenStaff(world, shop);
  const token = { ...member, shops: [{ shopId: shop.id, role: 'STAFF' as const }] };
  const sell = `mutation ($input: SellProductInput!) { sellProduct(input: $input) { __typename } }`;
  const variables = { input: { shopId: shop.id, variantId, price: idr(5) } };
  const before = await world.outcome('shops', token, sell, variables);
  expect(before.__typename).toBe('SellProductSuccess');
  await remove(shop, member.phoneNumber);
  const after = await world.outcome('shops', token, sell, variables);
  expect(after.__typename).toBe('ShopNotFoundError');
  expect((await world.run('shops', token, privateFields, { id: shop.id })).shop.staff).toBeNull();
});

test('keeps the owner', async () => {
  const shop = await givenAShop(world);
  expectRefusal(await remove(shop, shop.owner.phoneNumber), 'OwnerStaysError');
  expect(await rowsOf(shop)).toEqual({ staff: 1, invited: 0 });
});

test('is for the OWNER: others find no shop, STAFF and other kinds of account are forbidden', async () => {
  const shop = await givenAShop(world);
  const member = await givenStaff(world, shop);
  const { phoneNumber } = givenAShopUser();
  expectRefusal(await invite(shop, phoneNumber, givenAShopUser()), 'ShopNotFoundError');
  expectRefusal(await remove(shop, member.phoneNumber, givenAShopUser()), 'ShopNotFoundError');
  const variables = { input: { shopId: shop.id, phoneNumber } };
  for (const query of [inviteStaff, removeStaff]) {
    expectErrorCode(await world.execute('shops', member, { query, variables }), 'FORBIDDEN');
    expectErrorCode(await world.execute('shops', admin, { query, variables }), 'FORBIDDEN');
    expectErrorCode(await world.execute('shops', anonymous, { query, variables }), 'UNAUTHENTICATED');
  }
  expect(await rowsOf(shop)).toEqual({ staff: 2, invited: 0 });
});

test('shows staff and invitations to the shop’s users and ADMIN, and null to others', async () => {
  const shop = await givenAShop(world);
  const member = await givenStaff(world, shop);
  const { invitation } = await invite(shop, '+6281299990000');
  const { owner } = shop;
  const staff = [
    { role: 'OWNER', phoneNumber: owner.phoneNumber, user: { id: owner.userId } },
    { role: 'STAFF', phoneNumber: member.phoneNumber, user: { id: member.userId } },
  ];
  const staffInvitations = [{ id: invitation.id, phoneNumber: '+6281299990000' }];
  for (const viewer of [owner, member, admin]) {
    expect((await world.run('shops', viewer, privateFields, { id: shop.id })).shop).toMatchObject({
      staff,
      staffInvitations,
    });
  }
  for (const viewer of [anonymous, client(owner.userId), givenAShopUser(), service()]) {
    expect((await world.run('shops', viewer, privateFields, { id: shop.id })).shop).toMatchObject({
      staff: null,
      staffInvitations: null,
    });
  }
});

test('tells services, and nobody else, which shops a user may act for', async () => {
  const shop = await givenAShop(world);
  const member = await givenStaff(world, shop);
  const query = 'query ($userId: ID!) { membershipsOfUser(userId: $userId) { shopId role } }';
  const asked = (userId: string) => world.run('shops', service('users'), query, { userId });
  expect(await asked(shop.owner.userId)).toEqual({ membershipsOfUser: [{ shopId: shop.id, role: 'OWNER' }] });
  expect(await asked(member.userId)).toEqual({ membershipsOfUser: [{ shopId: shop.id, role: 'STAFF' }] });
  expect(await asked('usr_nobody')).toEqual({ membershipsOfUser: [] });
  const variables = { userId: member.userId };
  expectErrorCode(await world.execute('shops', member, { query, variables }), 'FORBIDDEN');
  expectErrorCode(await world.execute('shops', admin, { query, variables }), 'FORBIDDEN');
});
