import type { Logger } from 'pino';
import type { CurrencyCode } from '#kernel/money.ts';
import type { Database, Reader } from '#mysql/connect.ts';
import type { Transaction } from '#mysql/transaction.ts';
import type { AskOnce, Load } from './loaders.ts';
import type { Viewer } from './viewer.ts';

/** What the operator decides for the whole marketplace. */
export interface Settings {
  /** The one currency that all prices are in. */
  readonly currency: CurrencyCode;
  /** Where the gateway is reached from outside, without a slash at the end. */
  readonly publicUrl: string;
  /** `development` keeps messages to phones in an inbox instead of sending them. */
  readonly environment: 'development' | 'test' | 'production';
  /** What the marketplace keeps of a sale, of 10,000, where a shop has no commission of its own; by default 500. */
  readonly commissionBasisPoints?: number;
  /** When cards are charged: at once, as by default, or each shop's part when it is shipped. */
  readonly cardCapture?: 'AT_ONCE' | 'WHEN_SHIPPED';
  /** The sandbox provider: where it is, the key that it knows us by, and the secrets that its webhooks may be signed with. */
  readonly sandbox?: { readonly url: string; readonly key: string; readonly webhookSecrets: readonly string[] };
  /** How often a subgraph counts the rows that break its invariants; 0 is never, the default five minutes. */
  readonly invariantsEverySeconds?: number;
}

/** A GraphQL operation as codegen types it: its text, and for the compiler its result and variables. */
export interface TypedDocument<Result, Variables> {
  toString(): string;
  // The shape by which @graphql-typed-document-node carries types; never called.
  __apiType?: (variables: Variables) => Result;
}

/** What every command, query and event handler is given. */
export interface Context {
  readonly viewer: Viewer;
  readonly requestId: string;
  /** The client's address, or null between services. */
  readonly ip: string | null;
  /** The moment the request arrived, by this process's clock. Expiry goes by the database's clock instead. */
  readonly now: Date;
  readonly log: Logger;
  readonly settings: Settings;
  /** Reads outside any transaction. Writing needs `transaction`. */
  readonly read: Reader;
  /** One batched read for everything that this request loads in the same breath. */
  readonly load: Load;
  /** See `#mysql/transaction.ts`: a refusal as outcome rolls back; deadlocks are retried. */
  transaction<Outcome>(name: string, work: (tx: Transaction) => Promise<Outcome>): Promise<Outcome>;
  /** What a subgraph keeps per database over all requests, such as a queue: made at its first use, then the same. */
  shared<Value>(make: (database: Database) => Value): Value;
  /** Runs an operation of a neighbour, as this service. Throws when it does not answer or answers with errors. */
  ask<Result, Variables>(
    neighbour: string,
    operation: TypedDocument<Result, Variables>,
    variables: Variables,
  ): Promise<Result>;
  /** One batched question to neighbours for everything that this request wants to know of them in the same breath. */
  readonly askOnce: AskOnce;
}
