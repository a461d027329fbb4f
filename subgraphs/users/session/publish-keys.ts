import type { Context } from '#subgraph/context.ts';
import type { RawResponse } from '#subgraph/link.ts';
import { publicKeys } from './signing-keys.ts';

/** `GET /.well-known/jwks.json`: what access tokens are verified with (RFC 7517). */
export async function publishKeys(context: Context): Promise<RawResponse> {
  const keys = await publicKeys(context);
  return {
    status: 200,
    // Short, since whoever meets a key that is not in its copy has to ask again.
    headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'public, max-age=300' },
    body: JSON.stringify({ keys }),
  };
}
