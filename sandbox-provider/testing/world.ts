import type { RowDataPacket } from 'mysql2/promise';
import { pino } from 'pino';
import { freshPrefix, testServer } from '#testing/database.ts';
import { startWorld, testSettings, type World, type WorldOptions } from '#testing/world.ts';
import { newKeys, type RunningSandbox, startSandbox, webhooksAt } from '../start-sandbox.ts';

export interface WorldWithSandbox extends World {
  readonly sandbox: RunningSandbox;
}

const quiet = pino({ level: process.env.LOG_LEVEL ?? 'silent' });

/** A world with a sandbox beside it, in which nothing happens until it is swept. `sql` knows its database as `sandbox`. */
export async function startWorldWithSandbox(options: WorldOptions): Promise<WorldWithSandbox> {
  const { publicUrl } = { ...testSettings, ...options.settings };
  const common = { databaseUrl: testServer(), databasePrefix: freshPrefix(), environment: 'test' } as const;
  const agreement = { ...newKeys(), webhookUrl: webhooksAt(publicUrl) };
  const sandbox = await startSandbox({ ...common, agreement, log: quiet, background: false });
  const settings = { ...options.settings, sandbox: sandbox.account };
  const world = await startWorld({ ...options, databasePrefix: common.databasePrefix, settings });
  const sql: World['sql'] = async (name, text, values = []) =>
    name === 'sandbox'
      ? (await sandbox.database.pool.query<RowDataPacket[]>(text, [...values]))[0]
      : world.sql(name, text, values);
  const stop = async () => {
    await sandbox.stop();
    await world.stop();
  };
  return { ...world, sandbox, sql, stop };
}

/** Makes all that waits for its time in the sandbox due now. */
export async function letBankTimePass(
  { sql }: Pick<World, 'sql'>,
  tables = ['charges', 'refunds', 'payouts', 'webhooks'],
): Promise<void> {
  for (const table of tables) {
    await sql('sandbox', `UPDATE ${table} SET due_at = NOW(3) - INTERVAL 1 SECOND WHERE due_at IS NOT NULL`);
  }
}
