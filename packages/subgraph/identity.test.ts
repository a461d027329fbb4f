import { expect, test } from 'vitest';
import { type Identity, signIdentity, verifyIdentity } from './identity.ts';

const secret = 's'.repeat(32);
const identity: Identity = {
  viewer: { kind: 'ADMIN', userId: 'usr_1', phoneNumber: '+62811' },
  requestId: 'r',
  ip: null,
};
const body = '{"query":"{ me { id } }"}';
const headers = signIdentity(identity, body, secret);

test('what was signed is believed', () => {
  expect(verifyIdentity(headers, body, secret)).toEqual(identity);
});

test.each([
  ['no signature', { 'pasar-identity': headers['pasar-identity'] }, body, secret],
  ['nothing at all', {}, body, secret],
  ['another body', headers, body.replace('me', 'you'), secret],
  ['another secret', headers, body, 't'.repeat(32)],
  ['another identity', { ...headers, 'pasar-identity': Buffer.from('{}').toString('base64url') }, body, secret],
  ['a cut signature', { ...headers, 'pasar-signature': headers['pasar-signature']?.slice(1) }, body, secret],
])('%s is not', (_, changed, sentBody, key) => {
  expect(verifyIdentity(changed, sentBody, key)).toBeNull();
});

test('an old signature is not', () => {
  const now = Date.now;
  try {
    Date.now = () => now() - 16 * 60_000;
    const old = signIdentity(identity, body, secret);
    Date.now = now;
    expect(verifyIdentity(old, body, secret)).toBeNull();
  } finally {
    Date.now = now;
  }
});
