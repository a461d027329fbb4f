import { readEnvironment, settingsOf } from '#subgraph/env.ts';
import { createLog } from '#subgraph/log.ts';
import { stopOnSignal } from '#subgraph/stop-on-signal.ts';
import { startSandbox, webhooksAt } from './start-sandbox.ts';

/** The sandbox as a process of its own, configured by its environment, until SIGTERM or SIGINT. */
const env = readEnvironment();
const { DATABASE_URL: databaseUrl, SANDBOX_KEY: key, SANDBOX_WEBHOOK_SECRET: webhookSecrets } = env;
if (!databaseUrl || !key || !webhookSecrets) {
  throw new Error('DATABASE_URL, SANDBOX_KEY and SANDBOX_WEBHOOK_SECRET must be set');
}
const log = createLog('sandbox');
const [webhookSecret = ''] = webhookSecrets;
const { publicUrl, environment } = settingsOf(env, 4000);
const webhookUrl = env.SANDBOX_WEBHOOK_URL ?? webhooksAt(publicUrl);
const sandbox = await startSandbox({
  databaseUrl,
  databasePrefix: env.DATABASE_PREFIX,
  agreement: { key, webhookSecret, webhookUrl },
  environment,
  log,
  host: '0.0.0.0',
  port: env.PORT ?? 4100,
});
log.info({ address: sandbox.account.url }, 'the sandbox is ready');
stopOnSignal(sandbox.stop);
