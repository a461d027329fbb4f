import { readDatabaseTime } from '#mysql/database-time.ts';
import type { Context } from './context.ts';
import type { RawRequest, RawResponse } from './link.ts';
import { linkToken, readLinkToken } from './link-token.ts';
import { oncePerRequest } from './once-per-request.ts';
import { sharedSecret } from './shared-secret.ts';
import type { Route } from './subgraph.ts';

/** For how long a link to a document is good. */
const minutes = 15;

/** One look at the clock for all documents of a request. */
const timeOf = oncePerRequest(({ read }) => readDatabaseTime(read));

/**
 * A link to a document of a kind, such as `labels`, for whoever may see it: it goes to browsers and to printers, and opens
 * the document without signing in, for fifteen minutes. The subgraph needs the table `secrets`.
 */
export async function documentLink(context: Context, kind: string, id: string): Promise<string> {
  const expiresAt = new Date((await timeOf(context)).getTime() + minutes * 60_000);
  const token = linkToken(`${kind}/${id}`, expiresAt, await sharedSecret(context, kind));
  return `${context.settings.publicUrl}/${kind}/${id}?token=${token}`;
}

/**
 * Answers `GET /<kind>/<id>?token=…` with the document as PDF; `draw` answers null when there is none. Whether one is there,
 * only a good token learns.
 */
export function sendByLink(kind: string, draw: (context: Context, id: string) => Promise<Buffer | null>): Route {
  return async (context: Context, { method, path }: RawRequest): Promise<RawResponse> => {
    if (method !== 'GET') return answer(405, 'Documents are read with GET.');
    const url = new URL(path, 'http://document');
    const id = url.pathname.split('/').at(-1) ?? '';
    const token = url.searchParams.get('token') ?? '';
    const until = readLinkToken(token, `${kind}/${id}`, await sharedSecret(context, kind));
    if (!until) return answer(403, 'This link opens no document.');
    if (until <= (await readDatabaseTime(context.read))) return answer(403, 'The time of this link is over.');
    const bytes = await draw(context, id);
    if (!bytes) return answer(404, 'There is no such document any more.');
    const headers = { 'content-type': 'application/pdf', 'cache-control': 'private, no-store' };
    return { status: 200, headers, body: '', bytes };
  };
}

const answer = (status: number, reason: string): RawResponse => ({
  status,
  headers: { 'content-type': 'text/plain; charset=utf-8' },
  body: reason,
});
