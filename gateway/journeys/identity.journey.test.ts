import { createHmac, randomUUID } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import {
  createLocalJWKSet,
  createRemoteJWKSet,
  decodeJwt,
  exportJWK,
  exportSPKI,
  generateKeyPair,
  importJWK,
  type JWK,
  type JWTHeaderParameters,
  type JWTPayload,
  jwtVerify,
  SignJWT,
  UnsecuredJWT,
} from 'jose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newCode } from '#kernel/ids.ts';
import { type Identity, signIdentity } from '#subgraph/identity.ts';
import { createServer } from '#subgraph/serve.ts';
import { expectRefusal } from '#testing/expect-refusal.ts';
import { subgraphNames } from '../../schema/subgraph-names.ts';
import { createClient, newIdempotencyKey, type PasarClient, type Session } from '../../sdk/index.ts';
import { administrator, mutation, newPhone, type OwnJourney, shippingAddress, startJourney } from './journey.ts';

let journey: OwnJourney;
let graph: string;

beforeAll(async () => {
  journey = await startJourney('one process');
  graph = `${journey.url}/graphql`;
});
afterAll(() => journey.stop());

/** Sends an operation as it is, with these headers. */
async function ask(query: string, headers: Record<string, string> = {}, variables: object = {}) {
  const response = await fetch(graph, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query, variables }),
  });
  // biome-ignore lint/suspicious/noExplicitAny: tests read what they asked for.
  const answer = (await response.json()) as any;
  return { status: response.status, ...answer, code: answer.errors?.[0]?.extensions?.code };
}
const me = '{ me { id kind } }';
const bearer = (token: string) => ({ authorization: `Bearer ${token}` });

function sessionOf(client: PasarClient): Session {
  if (!client.session) throw new Error('Nobody is signed in');
  return client.session;
}

describe('an access token', () => {
  let token: string;
  let good: JWTPayload;
  let header: JWTHeaderParameters;
  let ours: CryptoKey;
  let publicKey: CryptoKey;
  let theirs: Awaited<ReturnType<typeof generateKeyPair>>;

  beforeAll(async () => {
    const client = await journey.signIn(newPhone(), 'CLIENT');
    token = sessionOf(client).accessToken;
    good = decodeJwt(token);
    const [row] = await journey.sql('users', "SELECT kid, private_jwk FROM signing_keys WHERE status = 'ACTIVE'");
    const jwk = (typeof row?.private_jwk === 'string' ? JSON.parse(row.private_jwk) : row?.private_jwk) as JWK;
    header = { alg: 'ES256', kid: row?.kid };
    ours = (await importJWK(jwk, 'ES256')) as CryptoKey;
    const { d: _, ...publicJwk } = jwk;
    publicKey = (await importJWK(publicJwk, 'ES256', { extractable: true })) as CryptoKey;
    theirs = await generateKeyPair('ES256', { extractable: true });
  });

  const signed = (claims: JWTPayload, headers: Partial<JWTHeaderParameters> = {}, key = ours) =>
    new SignJWT({ ...good, ...claims }).setProtectedHeader({ ...header, ...headers }).sign(key);
  const without = (claim: string) => {
    const { [claim]: _, ...rest } = good;
    return new SignJWT(rest).setProtectedHeader(header).sign(ours);
  };
  const encoded = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const hour = 3_600;
  const now = () => Math.floor(Date.now() / 1_000);

  test('is good when it is whole and ours', async () => {
    for (const one of [token, await signed({})]) {
      expect(await ask(me, bearer(one))).toMatchObject({ status: 200, data: { me: { id: good.sub, kind: 'CLIENT' } } });
    }
    expect((await ask(me, { authorization: `bearer   ${token}` })).data.me.id).toBe(good.sub);
  });

  /** Each with a verifier that lacks the one check and is taken in: the tokens are no worse than they say. */
  const forged: [string, () => Promise<string>, (token: string) => Promise<unknown>][] = [
    [
      'expired',
      () => signed({ iat: now() - 2 * hour, exp: now() - hour }),
      (forgery) => jwtVerify(forgery, publicKey, { currentDate: new Date(Date.now() - 1.5 * hour * 1_000) }),
    ],
    ['without an end', () => without('exp'), (forgery) => jwtVerify(forgery, publicKey)],
    ['without a subject', () => without('sub'), (forgery) => jwtVerify(forgery, publicKey)],
    [
      'for another audience',
      () => signed({ aud: 'another-shop' }),
      (forgery) => jwtVerify(forgery, publicKey, { issuer: String(good.iss) }),
    ],
    [
      'of another issuer',
      () => signed({ iss: 'https://pasar.example' }),
      (forgery) => jwtVerify(forgery, publicKey, { audience: 'pasar' }),
    ],
    [
      'without a signature (alg none)',
      async () => new UnsecuredJWT(good).encode(),
      async (forgery) => UnsecuredJWT.decode(forgery, { audience: 'pasar', issuer: String(good.iss) }),
    ],
    [
      'without a signature that names our key',
      async () => `${encoded({ alg: 'none', kid: header.kid })}.${encoded(good)}.`,
      async (forgery) => UnsecuredJWT.decode(forgery),
    ],
    [
      'signed HS256 with the public key as the secret',
      async () => {
        const text = `${encoded({ alg: 'HS256', kid: header.kid })}.${encoded(good)}`;
        return `${text}.${createHmac('sha256', await exportSPKI(publicKey))
          .update(text)
          .digest('base64url')}`;
      },
      async (forgery) => jwtVerify(forgery, new TextEncoder().encode(await exportSPKI(publicKey))),
    ],
    [
      'signed by another key under the name of ours',
      () => signed({}, {}, theirs.privateKey),
      (forgery) => jwtVerify(forgery, theirs.publicKey),
    ],
    [
      'with a key id that nobody knows',
      () => signed({}, { kid: randomUUID() }, theirs.privateKey),
      (forgery) => jwtVerify(forgery, theirs.publicKey),
    ],
    [
      'with a key id that is a path',
      () => signed({}, { kid: '../../../../dev/null' }, theirs.privateKey),
      (forgery) => jwtVerify(forgery, theirs.publicKey),
    ],
    [
      'with its own key in it',
      async () => signed({}, { jwk: await exportJWK(theirs.publicKey) }, theirs.privateKey),
      (forgery) => jwtVerify(forgery, theirs.publicKey),
    ],
    [
      'whose payload was changed afterwards',
      async () => {
        const [head, , signature] = token.split('.');
        return [head, encoded({ ...good, kind: 'ADMIN' }), signature].join('.');
      },
      async (forgery) => expect(decodeJwt(forgery).kind).toBe('ADMIN'),
    ],
    [
      'whose signature was cut',
      async () => token.slice(0, -8),
      async (forgery) => expect(decodeJwt(forgery)).toEqual(good),
    ],
    ['of a kind that no account has', () => signed({ kind: 'SERVICE' }), (forgery) => jwtVerify(forgery, publicKey)],
  ];

  test.each(forged)('is refused when it is %s', async (_, forge, acceptWithoutTheCheck) => {
    const forgery = await forge();
    for (const operation of [me, 'mutation { updateProfile(input: { displayName: "x" }) { __typename } }']) {
      const answer = await ask(operation, bearer(forgery));
      expect(answer).toMatchObject({ status: 401, code: 'UNAUTHENTICATED' });
      expect(answer.data).toBeUndefined();
    }
    await acceptWithoutTheCheck(forgery);
  });

  test.each(['Basic dXNlcjpwYXNz', 'Bearer', 'Bearer a b', 'garbage', 'Bearer ..', 'Bearer {}', 'Token abc', 'null'])(
    'is not what the header %j says',
    async (authorization) => {
      expect(await ask(me, { authorization })).toMatchObject({ status: 401, code: 'UNAUTHENTICATED' });
    },
  );

  test('is not needed for what is public: an empty header is nobody', async () => {
    expect(await ask(me, { authorization: '' })).toMatchObject({ status: 200, data: { me: null } });
    expect(await ask(me)).toMatchObject({ status: 200, data: { me: null } });
  });

  test('is verified by anybody with the published keys, which hold no private half', async () => {
    const keys = new URL(`${journey.url}/.well-known/jwks.json`);
    const options = { issuer: journey.url, audience: 'pasar', algorithms: ['ES256'] };
    const { payload } = await jwtVerify(token, createRemoteJWKSet(keys), options);
    expect(payload.sub).toBe(good.sub);
    const published = (await (await fetch(keys)).json()) as { keys: JWK[] };
    expect(() => createLocalJWKSet(published)).not.toThrow();
    for (const key of published.keys) expect(key.d).toBeUndefined();
  });
});

describe('an account of one kind', () => {
  const checkout = { idempotencyKey: newCode(12), lines: [{ shopProductId: 'spr_1', quantity: 1 }], shippingAddress };
  const asked: [string, object, 'CLIENT' | 'SHOP_USER' | 'ADMIN'][] = [
    ['checkout', checkout, 'CLIENT'],
    ['cancelOrder', { orderId: 'ord_1' }, 'CLIENT'],
    ['openShop', { name: 'Shop', city: 'Bandung' }, 'SHOP_USER'],
    ['createCategory', { name: 'Category' }, 'ADMIN'],
    ['activateProduct', { productId: 'prd_1' }, 'ADMIN'],
  ];

  test('may not do what is for another one', async () => {
    const phone = newPhone();
    const tokens = {
      CLIENT: sessionOf(await journey.signIn(phone, 'CLIENT')).accessToken,
      // The same person, even.
      SHOP_USER: sessionOf(await journey.signIn(phone, 'SHOP_USER')).accessToken,
      ADMIN: sessionOf(await journey.signIn(administrator, 'ADMIN')).accessToken,
    };
    for (const [name, input, kind] of asked) {
      const text = mutation(name, '__typename');
      expect((await ask(text, {}, { input })).code).toBe('UNAUTHENTICATED');
      for (const [other, token] of Object.entries(tokens)) {
        const answer = await ask(text, bearer(token), { input });
        expect([name, other, answer.code]).toEqual([name, other, other === kind ? undefined : 'FORBIDDEN']);
      }
    }
  });
});

describe('the headers by which our processes know each other', () => {
  const identity: Identity = {
    viewer: { kind: 'ADMIN', userId: 'usr_1', phoneNumber: administrator },
    requestId: 'r',
    ip: null,
  };

  test('mean nothing from a client', async () => {
    const text = mutation('createCategory', 'category { id }');
    const variables = { input: { name: 'By a stranger' } };
    const body = JSON.stringify({ query: text, variables });
    const headers = signIdentity(identity, body, 'a guess of thirty-two characters.');
    expect((await ask(me, headers)).data).toEqual({ me: null });
    expect((await ask(text, headers, variables)).code).toBe('UNAUTHENTICATED');
    const client = await journey.signIn(newPhone(), 'CLIENT');
    const both = { ...headers, ...bearer(sessionOf(client).accessToken) };
    expect((await ask(me, both)).data.me).toEqual({ id: sessionOf(client).user.id, kind: 'CLIENT' });
    expect((await ask(text, both, variables)).code).toBe('FORBIDDEN');
    expect(await journey.sql('products', 'SELECT 1 FROM categories WHERE name = ?', ['By a stranger'])).toEqual([]);
  });

  test('open no way through the gateway to what only services ask', async () => {
    for (const text of [
      '{ _service { sdl } }',
      '{ _entities(representations: []) { __typename } }',
      'mutation { releaseReservation(input: { orderId: "ord_1" }) { __typename } }',
      '{ membershipsOfUser(userId: "usr_1") { shopId } }',
      '{ orderForPayment(id: "ord_1") { id } }',
    ]) {
      expect((await ask(text, signIdentity(identity, text, 'x'.repeat(32)))).code).toBe('GRAPHQL_VALIDATION_FAILED');
    }
    const events = await fetch(`${journey.url}/events`, { method: 'POST', body: '{}' });
    expect(events.status).toBe(404);
  });
});

describe.each(subgraphNames())('the process of %s', (name) => {
  const secret = randomUUID();
  let server: FastifyInstance;
  let url: string;
  beforeAll(async () => {
    const subgraph = journey.subgraphs.get(name);
    if (!subgraph) throw new Error(`${name} does not run`);
    server = createServer(subgraph, secret);
    url = await server.listen({ host: '127.0.0.1', port: 0 });
  });
  afterAll(() => server.close());

  const service: Identity = { viewer: { kind: 'SERVICE', service: 'orders' }, requestId: 'r', ip: null };
  const query = (text: string) => JSON.stringify({ query: text, variables: {} });
  const requests: [string, string, string][] = [
    ['a query', '/graphql', query('{ __typename }')],
    ['its schema', '/graphql', query('{ _service { sdl } }')],
    ['entities', '/graphql', query('{ _entities(representations: []) { __typename } }')],
    ['an event', '/events', JSON.stringify({ id: 'evt_1', type: 'order.placed', aggregateId: 'ord_1', payload: {} })],
  ];
  const post = async (path: string, body: string, headers: Record<string, string>) => {
    const type = { 'content-type': 'application/json' };
    const response = await fetch(`${url}${path}`, { method: 'POST', body, headers: { ...type, ...headers } });
    return { status: response.status, text: await response.text() };
  };

  test.each(requests)('answers %s to nobody who has not signed this very request', async (_, path, body) => {
    const signed = signIdentity(service, body, secret);
    const other = signIdentity({ ...service, requestId: 'other' }, body, secret);
    const realNow = Date.now;
    Date.now = () => realNow() - 16 * 60_000;
    const old = signIdentity(service, body, secret);
    Date.now = realNow;
    const refused: Record<string, Record<string, string>> = {
      unsigned: {},
      'without the signature': { 'pasar-identity': signed['pasar-identity'] ?? '' },
      'signed with another secret': signIdentity(service, body, randomUUID()),
      'signed with no secret': signIdentity(service, body, ''),
      'signed for another body': signIdentity(service, query('{ __typename  }'), secret),
      'signed for another identity': { ...signed, 'pasar-identity': other['pasar-identity'] ?? '' },
      'signed a while ago': old,
    };
    for (const [how, headers] of Object.entries(refused)) {
      const { status, text } = await post(path, body, headers);
      expect([how, status, text]).toEqual([how, 401, expect.stringContaining('Not signed')]);
    }
  });

  test.each(requests.slice(0, 3))('control: answers %s to whoever has the secret', async (_, path, body) => {
    const { status, text } = await post(path, body, signIdentity(service, body, secret));
    expect(status).toBe(200);
    expect(JSON.parse(text).data).toBeTruthy();
  });
});

describe('a session', () => {
  const past = '2020-01-01T00:00:00.000Z';
  const tokensOf = (userId: string) =>
    journey.sql(
      'users',
      `SELECT refresh_tokens.rotated_at, sessions.revoked_at FROM refresh_tokens
       JOIN sessions ON sessions.id = refresh_tokens.session_id WHERE sessions.user_id = ?`,
      [userId],
    );

  /** A client that goes on with a session somebody stored, and what it wants stored since. */
  async function resumed(change: Partial<Session>) {
    const stored = sessionOf(await journey.signIn(newPhone(), 'CLIENT'));
    const kept: (Session | null)[] = [];
    const session = { ...stored, ...change };
    const client = createClient({ url: graph, session, onSession: (latest) => kept.push(latest) });
    return { client, stored, kept };
  }

  test('is refreshed by the SDK when its access token is over, once for all who wait', async () => {
    const { client, stored, kept } = await resumed({ accessTokenExpiresAt: past });
    const answers = await Promise.all(Array.from({ length: 10 }, () => client.me()));
    expect(answers.map((user) => user?.id)).toEqual(Array.from({ length: 10 }, () => stored.user.id));
    expect(await tokensOf(stored.user.id)).toHaveLength(2);
    expect(kept.at(-1)).toEqual(client.session);
    expect(client.session?.refreshToken).not.toBe(stored.refreshToken);
    expect((await ask(me, bearer(client.session?.accessToken ?? ''))).data.me.id).toBe(stored.user.id);
  });

  test('is refreshed by the SDK when the gateway does not take its access token', async () => {
    const { client, stored } = await resumed({ accessToken: 'not.one.ofours' });
    const lines = [{ shopProductId: 'spr_none', quantity: 1 }];
    const outcome = await client.checkout({ idempotencyKey: newIdempotencyKey(), lines, shippingAddress });
    expect(outcome.__typename).toBe('ShopProductUnavailableError');
    expect(await tokensOf(stored.user.id)).toHaveLength(2);
  });

  const afterTheGrace = () =>
    journey.sql('users', 'UPDATE refresh_tokens SET rotated_at = rotated_at - INTERVAL 11 SECOND');

  test('ends with all its tokens when a refresh token comes a second time', async () => {
    const { client, stored, kept } = await resumed({ accessTokenExpiresAt: past });
    await client.me();
    const newest = sessionOf(client);
    await afterTheGrace();
    const refresh = mutation('refreshSession', 'session { accessToken }');
    const reuse = await ask(refresh, {}, { input: { refreshToken: stored.refreshToken } });
    expectRefusal(reuse.data.refreshSession, 'InvalidRefreshTokenError');
    for (const row of await tokensOf(stored.user.id)) expect(row.revoked_at).not.toBeNull();

    const thief = createClient({ url: graph, session: { ...newest, accessTokenExpiresAt: past } });
    await expect(thief.me()).rejects.toMatchObject({ name: 'PasarError', code: 'UNAUTHENTICATED' });
    expect(thief.session).toBeNull();
    expect(kept).not.toContain(null);
  });

  test('ends with the sign-out', async () => {
    const { client, stored, kept } = await resumed({});
    await client.signOut();
    expect([client.session, kept.at(-1)]).toEqual([null, null]);
    const again = createClient({ url: graph, session: { ...stored, accessTokenExpiresAt: past } });
    await expect(again.me()).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  });
});
