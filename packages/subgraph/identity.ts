import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import type { Viewer } from './viewer.ts';

/** Who asks, and as part of which request: what one process of ours tells another one, signed. */
export interface Identity {
  readonly viewer: Viewer;
  readonly requestId: string;
  /** The client's address, for limits; null between services. */
  readonly ip: string | null;
}

const tolerance = 15 * 60_000;

/**
 * The headers of a request between processes of ours: the identity, and an HMAC-SHA256 over it and the body, so that
 * neither can be exchanged. (28 µs; a JWT would be 150 and bind no body.)
 */
export function signIdentity(identity: Identity, body: string, secret: string): Record<string, string> {
  const claims = Buffer.from(JSON.stringify({ ...identity, at: Date.now() })).toString('base64url');
  return { 'pasar-identity': claims, 'pasar-signature': signature(claims, body, secret) };
}

/** Null for anything that was not signed with the secret, over this body, within the last quarter of an hour. */
export function verifyIdentity(
  headers: Record<string, string | string[] | undefined>,
  body: string,
  secret: string,
): Identity | null {
  const claims = headers['pasar-identity'];
  const given = headers['pasar-signature'];
  if (typeof claims !== 'string' || typeof given !== 'string') return null;
  const expected = Buffer.from(signature(claims, body, secret));
  const actual = Buffer.from(given);
  if (actual.length !== expected.length || !timingSafeEqual(actual, expected)) return null;
  const { at, ...identity } = JSON.parse(Buffer.from(claims, 'base64url').toString('utf8'));
  return Math.abs(Date.now() - at) <= tolerance ? identity : null;
}

function signature(claims: string, body: string, secret: string): string {
  const bodyHash = createHash('sha256').update(body).digest('base64url');
  return createHmac('sha256', secret).update(`${claims}.${bodyHash}`).digest('base64url');
}
