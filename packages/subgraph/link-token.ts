import { createHmac, timingSafeEqual } from 'node:crypto';

/** What opens one document of a kind until a moment. */
export function linkToken(document: string, expiresAt: Date, secret: string): string {
  const until = expiresAt.getTime().toString(36);
  return `${until}.${signatureOf(document, until, secret)}`;
}

/** Until when the token opens this document; null when it does not. */
export function readLinkToken(token: string, document: string, secret: string): Date | null {
  const [until = '', signature = ''] = token.split('.');
  const expected = Buffer.from(signatureOf(document, until, secret));
  const given = Buffer.from(signature);
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return null;
  return new Date(Number.parseInt(until, 36));
}

const signatureOf = (document: string, until: string, secret: string) =>
  createHmac('sha256', secret).update(`${document}.${until}`).digest('base64url');
