import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { expectErrorCode, expectRefusal } from '#testing/expect-refusal.ts';
import { admin, anonymous, client, service, shopUser } from '#testing/viewers.ts';
import { startWorld, type World } from '#testing/world.ts';
import { users } from '../server.ts';
import { type GivenAccount, givenAnAccount, givenAnAddress } from '../testing/given.ts';

const me = '{ me { id kind phoneNumber displayName locale createdAt addresses { label isDefault } } }';

const updateProfileMutation = `mutation ($input: UpdateProfileInput!) {
  updateProfile(input: $input) {
    __typename
    ... on UserError { message }
    ... on InvalidInputError { problems { path } }
    ... on UpdateProfileSuccess { user { displayName locale } }
  }
}`;

const userReference = `query ($id: ID!) {
  _entities(representations: [{ __typename: "User", id: $id }]) {
    ... on User { id kind phoneNumber displayName locale createdAt addresses { label } }
  }
}`;

let world: World;
beforeAll(async () => {
  world = await startWorld({ subgraphs: [users] });
});
afterEach(() => vi.unstubAllEnvs());
afterAll(() => world.stop());

const updateProfile = ({ viewer }: GivenAccount, input: object) =>
  world.outcome('users', viewer, updateProfileMutation, { input });

test('shows an account to itself, and nothing to nobody', async () => {
  const account = await givenAnAccount(world);
  await givenAnAddress(world, account);
  expect((await world.run('users', account.viewer, me)).me).toEqual({
    id: account.id,
    kind: 'CLIENT',
    phoneNumber: account.phoneNumber,
    displayName: null,
    locale: null,
    createdAt: expect.any(String),
    addresses: [{ label: 'Home', isDefault: true }],
  });
  for (const viewer of [anonymous, service()]) expect((await world.run('users', viewer, me)).me).toBeNull();
});

test('changes what is given, leaves what is not, and takes away what is null', async () => {
  const account = await givenAnAccount(world);
  expect(await updateProfile(account, { displayName: ' Toko Satu ', locale: 'id-id' })).toEqual({
    __typename: 'UpdateProfileSuccess',
    user: { displayName: 'Toko Satu', locale: 'id-ID' },
  });
  expect((await updateProfile(account, { locale: 'en' })).user).toEqual({ displayName: 'Toko Satu', locale: 'en' });
  expect((await updateProfile(account, {})).user).toEqual({ displayName: 'Toko Satu', locale: 'en' });
  expect((await updateProfile(account, { displayName: null })).user).toEqual({ displayName: null, locale: 'en' });
});

test('changes one account only', async () => {
  const [one, other] = [await givenAnAccount(world), await givenAnAccount(world)];
  await updateProfile(one, { displayName: 'One' });
  expect((await world.run('users', other.viewer, me)).me.displayName).toBeNull();
});

test('names every problem of a profile at once, and changes nothing', async () => {
  const account = await givenAnAccount(world);
  await updateProfile(account, { displayName: 'Before', locale: 'id' });
  const outcome = await updateProfile(account, { displayName: 'x'.repeat(121), locale: 'not a language' });
  expectRefusal(outcome, 'InvalidInputError');
  expect(outcome.problems).toEqual([{ path: ['displayName'] }, { path: ['locale'] }]);
  expect((await world.run('users', account.viewer, me)).me).toMatchObject({ displayName: 'Before', locale: 'id' });
});

test('changes no profile for who is not signed in, or whose account is gone', async () => {
  const request = { query: updateProfileMutation, variables: { input: { displayName: 'Nobody' } } };
  expectErrorCode(await world.execute('users', anonymous, request), 'UNAUTHENTICATED');
  expectErrorCode(await world.execute('users', client('usr_gone'), request), 'UNAUTHENTICATED');
});

test('shows of an account to others that it is there, and the rest to itself, ADMIN and services', async () => {
  const account = await givenAnAccount(world);
  await updateProfile(account, { displayName: 'Buyer', locale: 'id' });
  await givenAnAddress(world, account, 'Office');
  const seenBy = async (viewer: GivenAccount['viewer']) =>
    (await world.run('users', viewer, userReference, { id: account.id }))._entities[0];
  const known = { id: account.id, kind: 'CLIENT', createdAt: expect.any(String) };
  const hidden = { phoneNumber: null, displayName: null, locale: null, addresses: null };
  for (const viewer of [anonymous, client(), shopUser()]) expect(await seenBy(viewer)).toEqual({ ...known, ...hidden });
  const shown = {
    phoneNumber: account.phoneNumber,
    displayName: 'Buyer',
    locale: 'id',
    addresses: [{ label: 'Office' }],
  };
  for (const viewer of [account.viewer, admin, service()]) expect(await seenBy(viewer)).toEqual({ ...known, ...shown });
});

test('knows no account that is not there', async () => {
  expect(await world.run('users', admin, userReference, { id: 'usr_nowhere' })).toEqual({ _entities: [null] });
});
