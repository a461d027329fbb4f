import { serve } from '#subgraph/serve.ts';
import type { SubgraphDefinition } from '#subgraph/subgraph.ts';
import { readUsersEnvironment, smsWebhookOf } from './environment.ts';
import { forgetExpired } from './forget-expired.ts';
import { showInbox } from './messages/show-inbox.ts';
import { resolvers } from './resolvers.ts';
import { publishKeys } from './session/publish-keys.ts';

export const users: SubgraphDefinition = {
  name: 'users',
  folder: import.meta.dirname,
  resolvers,
  sweeps: [{ name: 'forget expired', everyMs: 10 * 60_000, work: forgetExpired }],
  routes: { '/.well-known/jwks.json': publishKeys, '/inbox': showInbox },
  check: (settings) => {
    readUsersEnvironment();
    smsWebhookOf(settings);
  },
};

if (import.meta.main) await serve(users);
