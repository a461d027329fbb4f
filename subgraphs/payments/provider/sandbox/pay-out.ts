import { eq, sql } from 'drizzle-orm';
import { isDuplicate } from '#mysql/faults.ts';
import type { Context } from '#subgraph/context.ts';
import type { NewPayout, ProviderPayout } from '../provider.ts';
import type { Manner } from './call-far-away.ts';
import { queueTold } from './queue-webhook.ts';
import { type SandboxPayout, sandboxPayouts } from './sandbox.tables.ts';

const payoutMs = 500;

/** A payout that did not arrive. */
export const sentBack = { status: 'FAILED', failureReason: 'The bank knows no such account.' } as const;

/** A repeat with the same payout pays nothing more, and is answered with the payout as it is. */
export async function payOut(context: Context, asked: NewPayout, manner: Manner): Promise<ProviderPayout> {
  const { payoutId, shopId, amount } = asked;
  const isDeclined = manner === 'declines';
  return context.transaction('sandbox: pay out', async (tx) => {
    try {
      await tx.insert(sandboxPayouts).values({
        id: payoutId,
        shopId,
        amountMinor: amount.minor,
        currency: amount.currency,
        isToldTwice: manner === 'answers-twice',
        dueAt: sql`NOW(3) + INTERVAL ${payoutMs * 1_000} MICROSECOND`,
        ...(isDeclined ? { ...sentBack, dueAt: null } : {}),
      });
      if (isDeclined) await queueTold(tx, { payout: { payoutId, ...sentBack } }, false);
    } catch (error) {
      if (!isDuplicate(error, 'PRIMARY')) throw error;
    }
    const [payout] = await tx.select().from(sandboxPayouts).where(eq(sandboxPayouts.id, payoutId));
    const { status, failureReason } = payout as SandboxPayout;
    return { payoutId, status, failureReason };
  });
}
