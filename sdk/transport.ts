import type { TypedDocument } from './document.ts';
import { PasarError } from './errors.ts';

export interface TransportOptions {
  /** Where the graph is: `https://example.com/graphql`. */
  readonly url: string;
  /** Instead of the global `fetch`. */
  readonly fetch?: typeof fetch;
}

/** A server that hangs is as good as one that is not there. */
const answerWithinMs = 30_000;

interface Answer<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

/** Sends one operation and returns its data; throws a PasarError when any part of it failed. */
export async function send<Data, Variables>(
  { url, fetch: ownFetch = fetch }: TransportOptions,
  document: TypedDocument<Data, Variables>,
  variables: Variables,
  accessToken: string | null,
): Promise<Data> {
  const headers = {
    'content-type': 'application/json',
    accept: 'application/graphql-response+json, application/json',
    ...(accessToken ? { authorization: `Bearer ${accessToken}` } : {}),
  };
  const body = JSON.stringify({ query: document.toString(), variables });
  const signal = AbortSignal.timeout(answerWithinMs);
  const response = await ownFetch(url, { method: 'POST', headers, body, signal }).catch((cause: unknown) => {
    throw new PasarError('The server could not be reached', { code: 'NETWORK', cause });
  });
  const requestId = response.headers.get('x-request-id');
  const answer: Answer<Data> = await response.json().catch((cause: unknown) => {
    const code = response.status >= 500 ? 'UNAVAILABLE' : 'NETWORK';
    throw new PasarError(`The server answered ${response.status} without JSON`, { code, requestId, cause });
  });
  const [error] = answer.errors ?? [];
  if (error) throw new PasarError(error.message, { code: error.extensions?.code ?? 'INTERNAL', requestId });
  if (!answer.data) throw new PasarError('The server answered without data', { code: 'INTERNAL', requestId });
  return answer.data;
}
