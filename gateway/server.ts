import { readEnvironment, settingsOf, urlsOf } from '#subgraph/env.ts';
import { httpLink } from '#subgraph/link.ts';
import { createLog } from '#subgraph/log.ts';
import { stopOnSignal } from '#subgraph/stop-on-signal.ts';
import { subgraphNames } from '../schema/subgraph-names.ts';
import { startGateway } from './gateway.ts';

/** The gateway as a process of its own, before subgraphs that are reached by `<NAME>_URL`. */
const env = readEnvironment();
if (!env.INTERNAL_SECRET) throw new Error('INTERNAL_SECRET must be set');
const port = env.PORT ?? 4000;
const link = httpLink({
  urls: urlsOf(subgraphNames()),
  secret: env.INTERNAL_SECRET,
  answerWithinMs: env.ANSWER_WITHIN_MS,
});
const gateway = await startGateway({
  link,
  port,
  settings: settingsOf(env, port),
  log: createLog('gateway'),
  trustProxy: env.TRUST_PROXY ?? false,
  corsOrigins: env.CORS_ORIGINS ?? (env.NODE_ENV === 'production' ? [] : true),
});

stopOnSignal(async () => {
  await gateway.stop();
  await link.close();
});
