import type { FormattedExecutionResult } from 'graphql';
import { Pool } from 'undici';
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
}

/** How to reach the subgraphs: within this process, or over HTTP. */
export interface Link {
  request(subgraph: string, request: GraphqlRequest, identity: Identity): Promise<FormattedExecutionResult>;
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
    request: async (name, request, identity) => at(name).request(request, identity),
    deliver: async (name, event) => at(name).receive(event),
    raw: async (name, request) => at(name).raw(request),
    close: async () => {},
  };
}

const requestTimeoutMs = 15_000;

/** What a subgraph may say to the world about its answer. */
const answerHeaders = new Set(['content-type', 'cache-control', 'content-security-policy', 'retry-after', 'allow']);

/** Calls subgraphs over HTTP, every request signed. `urls` gives the origin of each: `http://127.0.0.1:4101`. */
export function httpLink(urls: Readonly<Record<string, string>>, secret: string): Link {
  const pools = new Map<string, Pool>();
  const poolOf = (name: string) => {
    const url = urls[name];
    if (!url) throw new Error(`No address of the subgraph ${name} is known`);
    const pool = pools.get(name) ?? new Pool(url, { connections: 64, keepAliveTimeout: 30_000 });
    pools.set(name, pool);
    return pool;
  };

  async function post(name: string, path: string, payload: object, identity: Identity): Promise<string> {
    const body = JSON.stringify(payload);
    const response = await poolOf(name).request({
      method: 'POST',
      path,
      headers: { 'content-type': 'application/json', ...signIdentity(identity, body, secret) },
      body,
      headersTimeout: requestTimeoutMs,
      bodyTimeout: requestTimeoutMs,
    });
    const text = await response.body.text();
    if (response.statusCode !== 200) throw new Error(`${name} answered ${response.statusCode} to ${path}`);
    return text;
  }

  return {
    request: async (name, request, identity) => JSON.parse(await post(name, '/graphql', request, identity)),
    deliver: async (name, event) => {
      const identity: Identity = { viewer: { kind: 'SERVICE', service: 'relay' }, requestId: event.id, ip: null };
      await post(name, '/events', event, identity);
    },
    raw: async (name, { method, path, headers, body }) => {
      const response = await poolOf(name).request({
        method: method as 'GET' | 'POST',
        path,
        headers,
        ...(method === 'GET' ? {} : { body }),
        headersTimeout: requestTimeoutMs,
      });
      const passed = Object.entries(response.headers).filter(
        (entry): entry is [string, string] => typeof entry[1] === 'string' && answerHeaders.has(entry[0]),
      );
      return { status: response.statusCode, headers: Object.fromEntries(passed), body: await response.body.text() };
    },
    close: async () => {
      await Promise.all([...pools.values()].map((pool) => pool.close()));
    },
  };
}
