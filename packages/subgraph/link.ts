import type { FormattedExecutionResult } from 'graphql';
import { type Dispatcher, Pool } from 'undici';
import type { DeliveredEvent } from '#events/event.ts';
import { type Identity, signIdentity } from './identity.ts';

/** A GraphQL request between parts of ours. */
export interface GraphqlRequest {
  readonly query: string;
  readonly operationName?: string | undefined;
  readonly variables?: Record<string, unknown> | undefined;
}

/** A request from outside that a subgraph answers itself, such as a webhook: passed on as it came. */
export interface RawRequest {
  readonly method: string;
  /** With the query. */
  readonly path: string;
  readonly headers: Record<string, string>;
  readonly body: string;
}

export interface RawResponse {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: string;
  /** Instead of the body: what is no text, such as a PDF. */
  readonly bytes?: Buffer;
}

/** How to reach the subgraphs: within this process, or over HTTP. */
export interface Link {
  /** How long an answer is waited for. */
  readonly answerWithinMs: number;
  /** @param until the moment, by `performance.now()`, at which nobody waits for the answer any more, if that is earlier */
  request(
    subgraph: string,
    request: GraphqlRequest,
    identity: Identity,
    until?: number,
  ): Promise<FormattedExecutionResult>;
  /** Resolves once the effect of the fact is committed there. */
  deliver(subgraph: string, event: DeliveredEvent): Promise<void>;
  raw(subgraph: string, request: RawRequest): Promise<RawResponse>;
  close(): Promise<void>;
}

/** What a subgraph offers to those in the same process. */
export interface Reachable {
  request(request: GraphqlRequest, identity: Identity): Promise<FormattedExecutionResult>;
  receive(event: DeliveredEvent): Promise<void>;
  raw(request: RawRequest): Promise<RawResponse>;
}

/** Calls subgraphs of this process directly. The map may be filled after the link was made. */
export function directLink(subgraphs: ReadonlyMap<string, Reachable>): Link {
  const at = (name: string) => {
    const subgraph = subgraphs.get(name);
    if (!subgraph) throw new Error(`No subgraph ${name} runs here`);
    return subgraph;
  };
  return {
    answerWithinMs: Infinity,
    request: async (name, request, identity) => at(name).request(request, identity),
    deliver: async (name, event) => at(name).receive(event),
    raw: async (name, request) => at(name).raw(request),
    close: async () => {},
  };
}

/** What a subgraph may say to the world about its answer. */
const answerHeaders = new Set(['content-type', 'cache-control', 'content-security-policy', 'retry-after', 'allow']);

const isText = (type = 'text/plain') => /^(text\/|application\/(json|[\w.-]+\+json))/.test(type);

export interface HttpLinkOptions {
  /** The origin of each subgraph: `http://127.0.0.1:4101`. */
  readonly urls: Readonly<Record<string, string>>;
  readonly secret: string;
  /** From the question to the end of its answer, the wait for a connection included. */
  readonly answerWithinMs?: number;
}

/** Calls subgraphs over HTTP, every request signed. */
export function httpLink({ urls, secret, answerWithinMs = 15_000 }: HttpLinkOptions): Link {
  const pools = new Map<string, Pool>();
  const poolOf = (name: string) => {
    const url = urls[name];
    if (!url) throw new Error(`No address of the subgraph ${name} is known`);
    const pool = pools.get(name) ?? new Pool(url, { connections: 64, keepAliveTimeout: 30_000 });
    pools.set(name, pool);
    return pool;
  };

  /** A line on which nothing comes any more looks like a slow answer: only a deadline tells. */
  async function send(name: string, options: Omit<Dispatcher.RequestOptions, 'signal'>, until = Infinity) {
    const withinMs = Math.round(Math.min(answerWithinMs, until - performance.now()));
    const late = new Error(`${name} did not answer in ${withinMs} ms`);
    if (withinMs <= 0) throw late;
    const overdue = new AbortController();
    const deadline = setTimeout(() => overdue.abort(late), withinMs);
    try {
      const { statusCode, headers, body } = await poolOf(name).request({ ...options, signal: overdue.signal });
      return { status: statusCode, headers, body: Buffer.from(await body.arrayBuffer()) };
    } finally {
      clearTimeout(deadline);
    }
  }

  async function post(
    name: string,
    path: string,
    payload: object,
    identity: Identity,
    until?: number,
  ): Promise<string> {
    const body = JSON.stringify(payload);
    const headers = { 'content-type': 'application/json', ...signIdentity(identity, body, secret) };
    const { status, body: answer } = await send(name, { method: 'POST', path, headers, body }, until);
    if (status !== 200) throw new Error(`${name} answered ${status} to ${path}`);
    return answer.toString('utf8');
  }

  return {
    answerWithinMs,
    request: async (name, request, identity, until) =>
      JSON.parse(await post(name, '/graphql', request, identity, until)),
    deliver: async (name, event) => {
      const identity: Identity = { viewer: { kind: 'SERVICE', service: 'relay' }, requestId: event.id, ip: null };
      await post(name, '/events', event, identity);
    },
    raw: async (name, { method, path, headers, body }) => {
      const answer = await send(name, {
        method: method as 'GET' | 'POST',
        path,
        headers,
        ...(method === 'GET' ? {} : { body }),
      });
      const passed = Object.entries(answer.headers).filter(
        (entry): entry is [string, string] => typeof entry[1] === 'string' && answerHeaders.has(entry[0]),
      );
      const text = { status: answer.status, headers: Object.fromEntries(passed), body: answer.body.toString('utf8') };
      return isText(text.headers['content-type']) ? text : { ...text, body: '', bytes: answer.body };
    },
    close: async () => {
      await Promise.all([...pools.values()].map((pool) => pool.close()));
    },
  };
}
