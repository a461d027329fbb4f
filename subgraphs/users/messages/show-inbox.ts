import type { Context } from '#subgraph/context.ts';
import type { RawRequest, RawResponse } from '#subgraph/link.ts';
import { readPhoneNumber } from '#subgraph/phone.ts';
import { inboxPage } from './inbox-page.ts';
import { listMessages } from './message.queries.ts';

const plain = { 'content-type': 'text/plain; charset=utf-8' };
const safely = {
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; base-uri 'none'",
  'x-content-type-options': 'nosniff',
};

/** `GET /inbox?to=+62…`: messages to phones, as JSON to who accepts it and as a page to others. Not in production. */
export async function showInbox(context: Context, { path, headers }: RawRequest): Promise<RawResponse> {
  if (context.settings.environment === 'production') return { status: 404, headers: plain, body: 'Not found' };
  const asked = new URLSearchParams(path.split('?')[1] ?? '').get('to') ?? '';
  // A plus that was not encoded arrives as a space.
  const to = asked.replace(/^ /, '+').trim();
  const number = readPhoneNumber(to)?.e164 ?? to;
  const messages = await listMessages(context.read, to === '' ? null : number);
  if (headers.accept?.includes('application/json')) {
    const json = { ...safely, 'content-type': 'application/json; charset=utf-8' };
    return { status: 200, headers: json, body: JSON.stringify({ messages }) };
  }
  const page = { ...safely, 'content-type': 'text/html; charset=utf-8' };
  return { status: 200, headers: page, body: inboxPage(messages, to) };
}
