import { HeaderMap } from '@apollo/server';
import type { GraphQLError } from 'graphql';
import { createLocalJWKSet, errors, type JSONWebKeySet, jwtVerify } from 'jose';
import { z } from 'zod';
import { accessTokenClaims, algorithm, audience } from '#subgraph/access-token.ts';
import { unavailable } from '#subgraph/errors.ts';
import type { Link } from '#subgraph/link.ts';
import { unauthenticated, type Viewer } from '#subgraph/viewer.ts';

const verifiedClaims = accessTokenClaims.extend({ exp: z.number() });

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
      throw withoutKeys(error);
    });
    if (status !== 200) throw withoutKeys();
    keys = { readAt: Date.now(), resolve: createLocalJWKSet(JSON.parse(body) as JSONWebKeySet) };
    return keys.resolve;
  }

  async function verify(token: string) {
    const options = { issuer, audience, algorithms: [algorithm], requiredClaims: ['exp', 'sub'] };
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
    let payload: z.output<typeof verifiedClaims>;
    try {
      payload = verifiedClaims.parse((await verify(token)).payload);
    } catch (error) {
      if (error instanceof errors.JOSEError || error instanceof z.ZodError) throw badToken();
      throw error;
    }
    const { sub: userId, kind, phone_number: phoneNumber, exp } = payload;
    const viewer: Viewer = { kind, userId, phoneNumber };
    if (verified.size >= mostTokens) verified.delete(verified.keys().next().value ?? '');
    verified.set(token, { viewer, expiresAt: exp * 1_000 });
    return viewer;
  };
}

/** One message for every fault of a token: what exactly is wrong is nobody's business. */
export function badToken() {
  const error = unauthenticated('The access token is not valid: it may have expired. Refresh the session or sign in.');
  const headers = new HeaderMap([['www-authenticate', 'Bearer error="invalid_token"']]);
  return withStatus(error, { status: 401, headers });
}

/** Whoever sends a token cannot be known now. */
function withoutKeys(cause?: unknown) {
  return withStatus(unavailable(cause), { status: 503 });
}

/** Nothing of the operation has run: Apollo Server would answer 500 unless the error says otherwise. */
function withStatus(error: GraphQLError, http: { readonly status: number; readonly headers?: HeaderMap }) {
  Object.assign(error.extensions, { http });
  return error;
}
