import type { Context } from '#subgraph/context.ts';
import { sharedSecret } from '#subgraph/shared-secret.ts';

/**
 * The secrets that a carrier's webhooks may be signed with: `whsec_` and base64. `CARRIER_WEBHOOK_SECRETS` holds them as
 * `bangau=whsec_… walet=whsec_…`, a carrier twice while its secret is exchanged, the new one first. For a carrier that is
 * not in it, one is made once and kept.
 */
export async function webhookSecrets(context: Context, carrier: string): Promise<string[]> {
  const given = (process.env.CARRIER_WEBHOOK_SECRETS ?? '')
    .split(/\s+/)
    .filter((pair) => pair.startsWith(`${carrier}=`))
    .map((pair) => pair.slice(carrier.length + 1));
  if (given.length > 0) return given;
  const kept = await sharedSecret(context, `webhook ${carrier}`);
  return [`whsec_${Buffer.from(kept, 'base64url').toString('base64')}`];
}
