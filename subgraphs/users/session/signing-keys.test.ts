import { maxHeaderSize } from 'node:http';
import { createLocalJWKSet, decodeProtectedHeader, exportJWK, generateKeyPair, type JWK, jwtVerify } from 'jose';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { newId } from '#kernel/ids.ts';
import { algorithm, audience } from '#subgraph/access-token.ts';
import type { Context } from '#subgraph/context.ts';
import { startWorld, type World } from '#testing/world.ts';
import { users } from '../server.ts';
import { givenAnAccount, refreshSession } from '../testing/given.ts';
import { activeSigningKey } from './signing-keys.ts';

let shopsAnswer: () => object;
let world: World;
beforeAll(async () => {
  const shops = { MembershipsOfUser: () => shopsAnswer() };
  world = await startWorld({ subgraphs: [users], neighbours: { shops } });
});
afterEach(() => vi.unstubAllEnvs());
afterAll(() => world.stop());

async function publishedKeys(): Promise<JWK[]> {
  const request = { method: 'GET', path: '/.well-known/jwks.json', headers: {}, body: '' };
  const { status, headers, body } = await world.subgraph('users').raw(request);
  expect(status).toBe(200);
  expect(headers['cache-control']).toBe('public, max-age=300');
  return JSON.parse(body).keys;
}
const verify = async (token: string) =>
  jwtVerify(token, createLocalJWKSet({ keys: await publishedKeys() }), {
    algorithms: [algorithm],
    audience,
    issuer: world.settings.publicUrl,
  });
/** A context as of another process, which has nothing in its cache, or of a later time. */
const ofAnotherProcess = (): Context => {
  const context = world.subgraph('users').serviceContext();
  return { ...context, read: Object.create(context.read) };
};
const age = (days: number) =>
  world.sql('users', "UPDATE signing_keys SET created_at = NOW(3) - INTERVAL ? DAY WHERE status = 'ACTIVE'", [days]);

test('publishes a key before the first token is signed, and never a private half', async () => {
  const keys = await publishedKeys();
  expect(keys).toEqual([
    {
      kty: 'EC',
      crv: 'P-256',
      x: expect.any(String),
      y: expect.any(String),
      kid: expect.any(String),
      alg: 'ES256',
      use: 'sig',
    },
  ]);
});

test('signs access tokens that say who it is, for fifteen minutes', async () => {
  const account = await givenAnAccount(world);
  const { payload, protectedHeader } = await verify(account.accessToken);
  expect(payload).toEqual({
    iss: 'http://localhost:4000',
    aud: 'pasar',
    sub: account.id,
    kind: 'CLIENT',
    phone_number: account.phoneNumber,
    jti: expect.any(String),
    iat: expect.any(Number),
    exp: (payload.iat ?? 0) + 900,
  });
  expect(protectedHeader).toEqual({ alg: 'ES256', typ: 'JWT', kid: (await publishedKeys())[0]?.kid });
  const { session } = await refreshSession(world, account.refreshToken);
  const { payload: next } = await verify(session.accessToken);
  expect(Date.parse(session.accessTokenExpiresAt)).toBe((next.exp ?? 0) * 1_000);
  expect(next.jti).not.toBe(payload.jti);
});

test('tells in the token of a SHOP_USER which shops it runs, as of the last refresh', async () => {
  shopsAnswer = () => ({ membershipsOfUser: [] });
  const account = await givenAnAccount(world, { kind: 'SHOP_USER' });
  expect((await verify(account.accessToken)).payload).toMatchObject({ kind: 'SHOP_USER', shops: [] });
  shopsAnswer = () => ({ membershipsOfUser: [{ shopId: 'shp_1', role: 'OWNER' }] });
  const { session } = await refreshSession(world, account.refreshToken);
  expect((await verify(session.accessToken)).payload.shops).toEqual([{ shopId: 'shp_1', role: 'OWNER' }]);
});

test('a token has room in a header, however many shops somebody runs', async () => {
  const membershipsOfUser = Array.from({ length: 1_000 }, () => ({ shopId: newId('shp'), role: 'STAFF' }));
  shopsAnswer = () => ({ membershipsOfUser });
  const { accessToken } = await givenAnAccount(world, { kind: 'SHOP_USER' });
  expect((await verify(accessToken)).payload.shops).toEqual(membershipsOfUser.slice(0, 50));
  expect(accessToken.length).toBeLessThan(maxHeaderSize / 2);
});

test('signs a SHOP_USER in without shops while the shops do not answer', async () => {
  shopsAnswer = () => {
    throw new Error('down');
  };
  const { accessToken } = await givenAnAccount(world, { kind: 'SHOP_USER' });
  expect((await verify(accessToken)).payload.shops).toEqual([]);
});

test('has one active key when ten processes start at once', async () => {
  await world.sql('users', 'DELETE FROM signing_keys');
  const keys = await Promise.all(Array.from({ length: 10 }, () => activeSigningKey(ofAnotherProcess())));
  expect(new Set(keys.map(({ kid }) => kid)).size).toBe(1);
  expect((await publishedKeys()).map(({ kid }) => kid)).toEqual([keys[0]?.kid]);
});

test('signs with one new key after 90 days, whoever notices first, and still publishes the old one', async () => {
  await age(89);
  const before = await activeSigningKey(ofAnotherProcess());
  await age(91);
  const keys = await Promise.all(Array.from({ length: 10 }, () => activeSigningKey(ofAnotherProcess())));
  const [after] = new Set(keys.map(({ kid }) => kid));
  expect(new Set(keys.map(({ kid }) => kid)).size).toBe(1);
  expect(after).not.toBe(before.kid);
  expect(new Set((await publishedKeys()).map(({ kid }) => kid))).toEqual(new Set([before.kid, after]));
});

test('takes a retired key out once no token of it can be alive', async () => {
  await world.sql('users', 'UPDATE signing_keys SET retired_at = NOW(3) - INTERVAL 16 MINUTE WHERE status IS NULL');
  expect(await publishedKeys()).toHaveLength(2);
  await world.sql('users', 'UPDATE signing_keys SET retired_at = NOW(3) - INTERVAL 17 MINUTE WHERE status IS NULL');
  expect(await publishedKeys()).toHaveLength(1);
});

test('asks the database for the active key once a minute', async () => {
  const context = ofAnotherProcess();
  const { kid } = await activeSigningKey(context);
  await age(91);
  expect((await activeSigningKey(context)).kid).toBe(kid);
  const aMinuteLater = { ...context, now: new Date(context.now.getTime() + 60_000) };
  expect((await activeSigningKey(aMinuteLater)).kid).not.toBe(kid);
});

test('signs with the key of the operator, and publishes no other', async () => {
  const { privateKey } = await generateKeyPair('ES256', { extractable: true });
  vi.stubEnv('SIGNING_KEY', JSON.stringify({ ...(await exportJWK(privateKey)), kid: 'operator-1' }));
  const { accessToken } = await givenAnAccount(world);
  expect(decodeProtectedHeader(accessToken).kid).toBe('operator-1');
  expect((await publishedKeys()).map(({ kid }) => kid)).toEqual(['operator-1']);
  await verify(accessToken);
});
