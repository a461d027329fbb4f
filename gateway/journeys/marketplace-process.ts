import { pino } from 'pino';
import { readEnvironment, settingsOf } from '#subgraph/env.ts';
import { stopOnSignal } from '#subgraph/stop-on-signal.ts';
import { startMarketplace } from '../../local/marketplace.ts';

/** A whole marketplace as a process of its own, so that a journey can have two of them on the same databases. */
const env = readEnvironment();
if (!env.DATABASE_URL || !env.PORT) throw new Error('DATABASE_URL and PORT must be set');
const marketplace = await startMarketplace({
  databaseUrl: env.DATABASE_URL,
  databasePrefix: env.DATABASE_PREFIX,
  port: env.PORT,
  settings: settingsOf(env, env.PORT),
  log: pino({ level: process.env.LOG_LEVEL ?? 'silent' }),
});
stopOnSignal(marketplace.stop);
