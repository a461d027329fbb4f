import type { Logger } from 'pino';
import type { Database } from '#mysql/connect.ts';
import type { Transaction } from '#mysql/transaction.ts';

/** What the sandbox has agreed with its one customer, the marketplace. */
export interface Agreement {
  /** Whoever has it may ask: `authorization: Bearer <key>`. */
  readonly key: string;
  /** `whsec_` and Base64: webhooks are signed with it. */
  readonly webhookSecret: string;
  /** Where webhooks are sent. */
  readonly webhookUrl: string;
}

/** What everything that the sandbox does is given. */
export interface Sandbox {
  readonly read: Database['read'];
  /** See `#mysql/transaction.ts`: a refusal as outcome rolls back; deadlocks are retried. */
  transaction<Outcome>(name: string, work: (tx: Transaction) => Promise<Outcome>): Promise<Outcome>;
  readonly agreement: Agreement;
  /** Whether things go wrong on demand: not in production. */
  readonly canFail: boolean;
  readonly log: Logger;
  /** Aborted when the sandbox stops. */
  readonly ending: AbortSignal;
}

/** A no that asking again does not change. */
export interface Refused {
  readonly __typename: 'RefusedError';
  readonly message: string;
}

export const refused = (message: string): Refused => ({ __typename: 'RefusedError', message });
