import { randomBytes } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import type { Logger } from 'pino';
import { type Loop, repeat } from '#events/timers.ts';
import { connect, type Database } from '#mysql/connect.ts';
import { migrate } from '#mysql/migrate.ts';
import { transaction } from '#mysql/transaction.ts';
import type { Settings } from '#subgraph/context.ts';
import { createApi } from './api.ts';
import type { Agreement, Sandbox } from './sandbox.ts';
import { sendWebhooks } from './send-webhooks.ts';
import { settleCharges, settlePayouts, settleRefunds } from './settle.ts';

export interface SandboxOptions {
  readonly databaseUrl: string;
  /** The sandbox's database is `<prefix>_sandbox`. */
  readonly databasePrefix: string;
  readonly agreement: Agreement;
  readonly environment: Settings['environment'];
  readonly log: Logger;
  /** On this machine alone and on any free port, unless it is said otherwise. */
  readonly host?: string;
  readonly port?: number;
  /** Whether banks answer and webhooks are sent by themselves (default), or only when a test calls `sweep`. */
  readonly background?: boolean;
}

export interface RunningSandbox extends Sandbox {
  /** What the marketplace needs to know of it. */
  readonly account: NonNullable<Settings['sandbox']>;
  readonly database: Database;
  /** Does the work that is due, of this sweep or of all of them. */
  sweep(only?: SweepName): Promise<void>;
  stop(): Promise<void>;
}

/** What goes on inside that company, and how often somebody looks. */
const sweeps = {
  charges: { everyMs: 200, work: settleCharges },
  refunds: { everyMs: 500, work: settleRefunds },
  payouts: { everyMs: 500, work: settlePayouts },
  webhooks: { everyMs: 200, work: sendWebhooks },
};
export type SweepName = keyof typeof sweeps;

/** Keys that were made just now, for those who start both sides. */
export function newKeys(): Pick<Agreement, 'key' | 'webhookSecret'> {
  return { key: randomBytes(32).toString('hex'), webhookSecret: `whsec_${randomBytes(32).toString('base64')}` };
}

/** Where the marketplace takes webhooks, below an address of its gateway. */
export const webhooksAt = (gateway: string) => `${gateway}/webhooks/sandbox`;

/** Migrates and connects the database, listens, and lets time pass in the banks. */
export async function startSandbox(options: SandboxOptions): Promise<RunningSandbox> {
  const { databaseUrl: url, databasePrefix, agreement, environment, host = '127.0.0.1', port = 0 } = options;
  const name = `${databasePrefix}_sandbox`;
  await migrate({ url, name, folder: path.join(import.meta.dirname, 'migrations') });
  const database = connect({ url, name });
  const log = options.log.child({ company: 'sandbox' });
  const ending = new AbortController();
  const sandbox: Sandbox = {
    read: database.read,
    transaction: (what, work) => transaction(database, what, work),
    agreement,
    canFail: environment !== 'production',
    log,
    ending: ending.signal,
  };

  const run = async (work: (typeof sweeps)[SweepName]['work']) => {
    while ((await work(sandbox)) > 0 && !ending.signal.aborted);
  };
  const all = Object.entries(sweeps);
  const loops: Loop[] =
    options.background === false
      ? []
      : all.map(([sweep, { everyMs, work }]) => repeat({ name: sweep, everyMs, work: () => run(work), log }));
  const server = createApi(sandbox, () => database.pool.query('SELECT 1'));
  await server.listen({ host, port });

  return {
    ...sandbox,
    account: {
      url: `http://127.0.0.1:${(server.server.address() as AddressInfo).port}`,
      key: agreement.key,
      webhookSecrets: [agreement.webhookSecret],
    },
    database,
    sweep: async (only) => {
      for (const [sweep, { work }] of all) if (!only || sweep === only) await run(work);
    },
    stop: async () => {
      ending.abort();
      await Promise.all([server.close(), ...loops.map((loop) => loop.stop())]);
      await database.close();
    },
  };
}
