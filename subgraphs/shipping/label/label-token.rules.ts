import { createHmac, timingSafeEqual } from 'node:crypto';

/** For how long a link to a label is good. */
export const labelMinutes = 15;

/** What opens one label until a moment. */
export function labelToken(shipmentId: string, expiresAt: Date, secret: string): string {
  const until = expiresAt.getTime().toString(36);
  return `${until}.${signatureOf(shipmentId, until, secret)}`;
}

/** Until when the token opens the label of this shipment; null when it does not. */
export function readLabelToken(token: string, shipmentId: string, secret: string): Date | null {
  const [until = '', signature = ''] = token.split('.');
  const expected = Buffer.from(signatureOf(shipmentId, until, secret));
  const given = Buffer.from(signature);
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return null;
  return new Date(Number.parseInt(until, 36));
}

const signatureOf = (shipmentId: string, until: string, secret: string) =>
  createHmac('sha256', secret).update(`label.${shipmentId}.${until}`).digest('base64url');
