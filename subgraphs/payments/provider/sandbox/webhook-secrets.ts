import { randomBytes } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { isDuplicate } from '#mysql/faults.ts';
import type { Context } from '#subgraph/context.ts';
import { sandboxSecrets } from './sandbox.tables.ts';

const name = 'webhook';

/**
 * The secrets that webhooks are signed with: `whsec_` and base64. The sandbox signs with the first one; all are accepted.
 * `SANDBOX_WEBHOOK_SECRET` may hold two, the new one and the old one with a space between them, while they are exchanged.
 * Without it, one is made once and kept.
 */
export async function webhookSecrets(context: Context): Promise<string[]> {
  const given = process.env.SANDBOX_WEBHOOK_SECRET?.split(/\s+/).filter(Boolean) ?? [];
  if (given.length > 0) return given;
  return [(await readSecret(context)) ?? (await makeSecret(context))];
}

async function readSecret({ read }: Context): Promise<string | undefined> {
  const [row] = await read.select().from(sandboxSecrets).where(eq(sandboxSecrets.name, name));
  return row?.secret;
}

async function makeSecret(context: Context): Promise<string> {
  const secret = `whsec_${randomBytes(32).toString('base64')}`;
  try {
    await context.transaction('sandbox: secret', (tx) => tx.insert(sandboxSecrets).values({ name, secret }));
    return secret;
  } catch (error) {
    if (!isDuplicate(error, 'PRIMARY')) throw error;
    // Another process was first: its secret is the one.
    return (await readSecret(context)) as string;
  }
}
