import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { expectRefusal } from '#testing/expect-refusal.ts';
import { anonymous } from '#testing/viewers.ts';
import { startWorld, type World } from '#testing/world.ts';
import { users } from '../server.ts';
import { givenAnAccount, newPhoneNumber, refreshSession } from '../testing/given.ts';
import { digestOfToken } from './refresh-tokens.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld({ subgraphs: [users] });
});
afterEach(() => vi.unstubAllEnvs());
afterAll(() => world.stop());

const refresh = (token: string) => refreshSession(world, token);
const setTime = (token: string, column: 'rotated_at' | 'expires_at', time: string) =>
  world.sql('users', `UPDATE refresh_tokens SET ${column} = ${time} WHERE token_digest = ?`, [digestOfToken(token)]);
const letTheGracePass = (token: string) => setTime(token, 'rotated_at', 'NOW(3) - INTERVAL 10 SECOND');
const signOut = (refreshToken: string) =>
  world.outcome(
    'users',
    anonymous,
    'mutation ($input: SignOutInput!) { signOut(input: $input) { __typename ... on SignOutSuccess { signedOutAt } } }',
    { input: { refreshToken } },
  );

test('exchanges a refresh token for a new session of the same account', async () => {
  const account = await givenAnAccount(world);
  const { __typename, session } = await refresh(account.refreshToken);
  expect(__typename).toBe('RefreshSessionSuccess');
  expect(session.user).toMatchObject({ id: account.id, phoneNumber: account.phoneNumber });
  expect(session.refreshToken).toMatch(/^[\w-]{43}$/);
  expect(session.refreshToken).not.toBe(account.refreshToken);
  expect(session.accessToken).not.toBe(account.accessToken);
  const days = (Date.parse(session.refreshTokenExpiresAt) - Date.now()) / 86_400_000;
  expect(days).toBeCloseTo(60, 1);
  expect((await refresh(session.refreshToken)).__typename).toBe('RefreshSessionSuccess');
});

test('keeps no refresh token that could be used', async () => {
  const { refreshToken } = await givenAnAccount(world);
  const [row] = await world.sql('users', 'SELECT * FROM refresh_tokens WHERE token_digest = ?', [
    digestOfToken(refreshToken),
  ]);
  expect(Object.values(row ?? {})).not.toContain(refreshToken);
  expect(row?.token_digest).toMatch(/^[0-9a-f]{64}$/);
});

test('gives two parallel refreshes a session each, and both go on', async () => {
  const { refreshToken } = await givenAnAccount(world);
  const outcomes = await Promise.all([refresh(refreshToken), refresh(refreshToken)]);
  const tokens = outcomes.map(({ session }) => session.refreshToken);
  expect(new Set(tokens).size).toBe(2);
  for (const token of tokens) expect((await refresh(token)).__typename).toBe('RefreshSessionSuccess');
});

test('revokes the whole family, the newest token too, when a token comes back after ten seconds', async () => {
  const { refreshToken: first } = await givenAnAccount(world);
  const second = (await refresh(first)).session.refreshToken;
  const third = (await refresh(second)).session.refreshToken;
  await letTheGracePass(first);
  expectRefusal(await refresh(first), 'InvalidRefreshTokenError');
  expectRefusal(await refresh(third), 'InvalidRefreshTokenError');
  expectRefusal(await refresh(second), 'InvalidRefreshTokenError');
});

test('leaves other sign-ins of the account alone when a family is revoked', async () => {
  const stolen = await givenAnAccount(world);
  const { refreshToken: other } = await givenAnAccount(world, { phoneNumber: stolen.phoneNumber });
  await refresh(stolen.refreshToken);
  await letTheGracePass(stolen.refreshToken);
  expectRefusal(await refresh(stolen.refreshToken), 'InvalidRefreshTokenError');
  expect((await refresh(other)).__typename).toBe('RefreshSessionSuccess');
});

test('keeps a family revoked when the reuse meets refreshes of the newest token', async () => {
  const { refreshToken: first } = await givenAnAccount(world);
  const second = (await refresh(first)).session.refreshToken;
  await letTheGracePass(first);
  const outcomes = await Promise.all([refresh(second), refresh(first), refresh(first)]);
  for (const { session } of outcomes) {
    if (session) expectRefusal(await refresh(session.refreshToken), 'InvalidRefreshTokenError');
  }
  expectRefusal(await refresh(second), 'InvalidRefreshTokenError');
});

test('refuses a token that is unknown, and one that has expired', async () => {
  expectRefusal(await refresh('unknown'), 'InvalidRefreshTokenError');
  const { refreshToken } = await givenAnAccount(world);
  await setTime(refreshToken, 'expires_at', 'NOW(3)');
  expectRefusal(await refresh(refreshToken), 'InvalidRefreshTokenError');
  expectRefusal(await refresh(refreshToken), 'InvalidRefreshTokenError');
});

test('refuses an ADMIN whom the operator names no more', async () => {
  const phoneNumber = newPhoneNumber();
  vi.stubEnv('ADMIN_PHONE_NUMBERS', phoneNumber);
  const { refreshToken } = await givenAnAccount(world, { kind: 'ADMIN', phoneNumber });
  const next = (await refresh(refreshToken)).session.refreshToken;
  vi.stubEnv('ADMIN_PHONE_NUMBERS', '');
  expectRefusal(await refresh(next), 'InvalidRefreshTokenError');
});

test('ends a session for all its tokens when it signs out, and says the same when asked again', async () => {
  const { refreshToken: first } = await givenAnAccount(world);
  const second = (await refresh(first)).session.refreshToken;
  const signedOut = await signOut(first);
  expect(signedOut).toEqual({ __typename: 'SignOutSuccess', signedOutAt: expect.any(String) });
  expect(await signOut(first)).toEqual(signedOut);
  expect(await signOut(second)).toEqual(signedOut);
  expectRefusal(await refresh(second), 'InvalidRefreshTokenError');
  expectRefusal(await refresh(first), 'InvalidRefreshTokenError');
});

test('signs out of a session that never was', async () => {
  expect(await signOut('unknown')).toEqual({ __typename: 'SignOutSuccess', signedOutAt: expect.any(String) });
});
