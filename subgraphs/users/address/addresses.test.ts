import { afterAll, beforeAll, expect, test } from 'vitest';
import { newId } from '#kernel/ids.ts';
import { eq, sql } from '#mysql/drizzle.ts';
import { expectErrorCode, expectRefusal } from '#testing/expect-refusal.ts';
import { admin, anonymous, client, service } from '#testing/viewers.ts';
import { startWorld, type World } from '#testing/world.ts';
import { users } from '../server.ts';
import { addresses } from '../tables.ts';
import { addressInput, type GivenAccount, givenAnAccount, givenAnAddress } from '../testing/given.ts';

const fields = 'id label recipientName phoneNumber street city province postalCode countryCode isDefault';
const refusals = '... on UserError { message } ... on InvalidInputError { problems { path } }';
const mutations = {
  addAddress: `mutation ($input: AddAddressInput!) {
    addAddress(input: $input) { __typename ${refusals} ... on AddAddressSuccess { address { ${fields} } } }
  }`,
  updateAddress: `mutation ($input: UpdateAddressInput!) {
    updateAddress(input: $input) { __typename ${refusals} ... on UpdateAddressSuccess { address { ${fields} } } }
  }`,
  removeAddress: `mutation ($input: RemoveAddressInput!) {
    removeAddress(input: $input) {
      __typename ... on UserError { message } ... on RemoveAddressSuccess { removedAddressId }
    }
  }`,
  setDefaultAddress: `mutation ($input: SetDefaultAddressInput!) {
    setDefaultAddress(input: $input) {
      __typename ... on UserError { message } ... on SetDefaultAddressSuccess { address { id isDefault } }
    }
  }`,
};

let world: World;
beforeAll(async () => {
  world = await startWorld({ subgraphs: [users] });
});
afterAll(() => world.stop());

const perform = (mutation: keyof typeof mutations, { viewer }: GivenAccount, input: object) =>
  world.outcome('users', viewer, mutations[mutation], { input });
const addressesOf = async ({ viewer }: GivenAccount): Promise<{ id: string; label: string; isDefault: boolean }[]> =>
  (await world.run('users', viewer, '{ me { addresses { id label isDefault } } }')).me.addresses;
const labelsOf = async (account: GivenAccount) => (await addressesOf(account)).map(({ label }) => label);
const defaultsOf = async (account: GivenAccount) => (await addressesOf(account)).filter(({ isDefault }) => isDefault);

/** An account with addresses `1`, `2` … of which the first one is the default. */
async function givenAddresses(count: number): Promise<{ account: GivenAccount; ids: string[] }> {
  const account = await givenAnAccount(world);
  const ids: string[] = [];
  for (let number = 1; number <= count; number += 1) ids.push(await givenAnAddress(world, account, String(number)));
  return { account, ids };
}

test('adds an address, and makes the first one the default', async () => {
  const account = await givenAnAccount(world);
  const { __typename, address } = await perform('addAddress', account, {
    ...addressInput(' Home '),
    phoneNumber: '0811-0000-0001',
  });
  expect(__typename).toBe('AddAddressSuccess');
  expect(address).toEqual({
    ...addressInput(),
    id: expect.stringMatching(/^adr_/),
    countryCode: 'ID',
    isDefault: true,
  });
  const second = await perform('addAddress', account, { ...addressInput('Office'), countryCode: 'SG' });
  expect(second.address).toMatchObject({ label: 'Office', countryCode: 'SG', isDefault: false });
});

test('lists the default first, then the newest first', async () => {
  const { account, ids } = await givenAddresses(4);
  expect(await labelsOf(account)).toEqual(['1', '4', '3', '2']);
  await perform('setDefaultAddress', account, { addressId: ids[2] });
  expect(await labelsOf(account)).toEqual(['3', '4', '2', '1']);
});

test('names every problem of an address at once, and adds nothing', async () => {
  const account = await givenAnAccount(world);
  const outcome = await perform('addAddress', account, {
    ...addressInput(''),
    recipientName: 'x'.repeat(121),
    phoneNumber: '555 2671',
    city: ' ',
    countryCode: 'UK',
  });
  expectRefusal(outcome, 'InvalidInputError');
  expect(outcome.problems.map(({ path }: { path: string[] }) => path[0])).toEqual([
    'label',
    'recipientName',
    'phoneNumber',
    'city',
    'countryCode',
  ]);
  expect(await addressesOf(account)).toEqual([]);
});

test('holds fifty addresses, and not one more when ten come at once', async () => {
  const { account } = await givenAddresses(45);
  const outcomes = await Promise.all(
    Array.from({ length: 10 }, () => perform('addAddress', account, addressInput('Another'))),
  );
  const refused = outcomes.filter(({ __typename }) => __typename !== 'AddAddressSuccess');
  expect(refused).toHaveLength(5);
  for (const outcome of refused) expectRefusal(outcome, 'TooManyAddressesError');
  expect(await addressesOf(account)).toHaveLength(50);
});

test('control: without the lock, eight at once make more than fifty', async () => {
  const { account } = await givenAddresses(45);
  const context = world.subgraph('users').serviceContext();
  // All count before any of them adds; there are as many connections.
  let counting = 8;
  const { promise: allCounted, resolve } = Promise.withResolvers<void>();
  const addUnlocked = () =>
    context.transaction('unlocked', async (tx) => {
      const ofUser = eq(addresses.userId, account.id);
      const [row] = await tx.select({ count: sql<number>`COUNT(*)` }).from(addresses).where(ofUser);
      counting -= 1;
      if (counting === 0) resolve();
      await allCounted;
      if (Number(row?.count) >= 50) return;
      const values = { ...addressInput(), id: newId('adr'), userId: account.id, countryCode: 'ID' };
      await tx.insert(addresses).values(values);
    });
  await Promise.all(Array.from({ length: counting }, addUnlocked));
  expect((await addressesOf(account)).length).toBeGreaterThan(50);
});

test('has one default when the first ten addresses come at once', async () => {
  const account = await givenAnAccount(world);
  await Promise.all(Array.from({ length: 10 }, (_, index) => givenAnAddress(world, account, String(index))));
  expect(await addressesOf(account)).toHaveLength(10);
  expect(await defaultsOf(account)).toHaveLength(1);
});

test('changes what is given, and leaves what is not', async () => {
  const { account, ids } = await givenAddresses(2);
  const outcome = await perform('updateAddress', account, {
    addressId: ids[0],
    label: null,
    city: 'Bandung',
    street: null,
    phoneNumber: '0811 0000 0002',
  });
  expect(outcome).toEqual({
    __typename: 'UpdateAddressSuccess',
    address: {
      ...addressInput(),
      id: ids[0],
      label: null,
      city: 'Bandung',
      phoneNumber: '+6281100000002',
      countryCode: 'ID',
      isDefault: true,
    },
  });
  const unchanged = await perform('updateAddress', account, { addressId: ids[0] });
  expect(unchanged.address).toEqual(outcome.address);
});

test('refuses changes that make no address, and changes nothing', async () => {
  const { account, ids } = await givenAddresses(1);
  const input = { addressId: ids[0], label: 'Changed', countryCode: 'Indonesia', phoneNumber: '1' };
  const outcome = await perform('updateAddress', account, input);
  expectRefusal(outcome, 'InvalidInputError');
  expect(outcome.problems).toEqual([{ path: ['phoneNumber'] }, { path: ['countryCode'] }]);
  expect(await labelsOf(account)).toEqual(['1']);
});

test('makes the newest of the others the default when the default is removed', async () => {
  const { account, ids } = await givenAddresses(3);
  const outcome = await perform('removeAddress', account, { addressId: ids[0] });
  expect(outcome).toEqual({ __typename: 'RemoveAddressSuccess', removedAddressId: ids[0] });
  expect(await addressesOf(account)).toEqual([
    { id: ids[2], label: '3', isDefault: true },
    { id: ids[1], label: '2', isDefault: false },
  ]);
  await perform('removeAddress', account, { addressId: ids[1] });
  expect(await defaultsOf(account)).toMatchObject([{ id: ids[2] }]);
  await perform('removeAddress', account, { addressId: ids[2] });
  expect(await addressesOf(account)).toEqual([]);
});

test('makes another address the default, and again', async () => {
  const { account, ids } = await givenAddresses(2);
  for (let times = 0; times < 2; times += 1) {
    expect(await perform('setDefaultAddress', account, { addressId: ids[1] })).toEqual({
      __typename: 'SetDefaultAddressSuccess',
      address: { id: ids[1], isDefault: true },
    });
    expect(await defaultsOf(account)).toMatchObject([{ id: ids[1] }]);
  }
});

test('has one default whatever is added, removed and chosen at once', async () => {
  const { account, ids } = await givenAddresses(8);
  await Promise.all([
    ...ids.slice(0, 4).map((addressId) => perform('removeAddress', account, { addressId })),
    ...ids.slice(2).map((addressId) => perform('setDefaultAddress', account, { addressId })),
    ...Array.from({ length: 4 }, () => givenAnAddress(world, account, 'New')),
  ]);
  expect(await addressesOf(account)).toHaveLength(8);
  expect(await defaultsOf(account)).toHaveLength(1);
});

test('answers for the address of somebody else as for one that is not there', async () => {
  const { account, ids } = await givenAddresses(2);
  const other = await givenAnAccount(world);
  for (const addressId of [ids[1], 'adr_nowhere']) {
    expectRefusal(await perform('updateAddress', other, { addressId, label: 'Mine' }), 'AddressNotFoundError');
    expectRefusal(await perform('removeAddress', other, { addressId }), 'AddressNotFoundError');
    expectRefusal(await perform('setDefaultAddress', other, { addressId }), 'AddressNotFoundError');
  }
  expect(await labelsOf(account)).toEqual(['1', '2']);
});

test('resolves a reference for the account itself, ADMIN and services, and for nobody else', async () => {
  const { account, ids } = await givenAddresses(1);
  const query = `query ($id: ID!) {
    _entities(representations: [{ __typename: "Address", id: $id }]) { ... on Address { label } }
  }`;
  const seenBy = async (viewer: GivenAccount['viewer']) =>
    (await world.run('users', viewer, query, { id: ids[0] }))._entities;
  for (const viewer of [account.viewer, admin, service()]) expect(await seenBy(viewer)).toEqual([{ label: '1' }]);
  for (const viewer of [anonymous, client()]) expect(await seenBy(viewer)).toEqual([null]);
});

test('is for who is signed in', async () => {
  const inputs = {
    addAddress: addressInput(),
    updateAddress: { addressId: 'adr_any' },
    removeAddress: { addressId: 'adr_any' },
    setDefaultAddress: { addressId: 'adr_any' },
  };
  for (const mutation of Object.keys(mutations) as (keyof typeof mutations)[]) {
    const request = { query: mutations[mutation], variables: { input: inputs[mutation] } };
    expectErrorCode(await world.execute('users', anonymous, request), 'UNAUTHENTICATED');
  }
  const request = { query: mutations.addAddress, variables: { input: inputs.addAddress } };
  expectErrorCode(await world.execute('users', client('usr_gone'), request), 'UNAUTHENTICATED');
});

test('tells carts, and no other service, an address of the user that they name', async () => {
  const { account, ids } = await givenAddresses(1);
  const query = 'query ($userId: ID!, $id: ID!) { addressOfUser(userId: $userId, addressId: $id) { label } }';
  const ask = (viewer: GivenAccount['viewer'], userId: string) =>
    world.execute('users', viewer, { query, variables: { userId, id: ids[0] } });
  expect((await ask(service('carts'), account.id)).data).toEqual({ addressOfUser: { label: '1' } });
  expect((await ask(service('carts'), 'usr_other')).data).toEqual({ addressOfUser: null });
  for (const viewer of [account.viewer, service('orders')]) expectErrorCode(await ask(viewer, account.id), 'FORBIDDEN');
});
