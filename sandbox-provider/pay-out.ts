import { eq, sql } from '#mysql/drizzle.ts';
import { isNew } from '#mysql/faults.ts';
import type { Manner } from './fail.ts';
import type { NewPayout, Payout } from './messages.ts';
import { queueTold } from './queue-webhook.ts';
import type { Sandbox } from './sandbox.ts';
import { type PayoutRow, payouts } from './tables.ts';

const payoutMs = 500;

/** A payout that did not arrive. */
export const sentBack = { status: 'FAILED', failureReason: 'The bank knows no such account.' } as const;

/** A repeat with the same payout pays nothing more, and is answered with the payout as it is. */
export async function payOut(sandbox: Sandbox, payoutId: string, asked: NewPayout, manner: Manner): Promise<Payout> {
  const { shopId, amount } = asked;
  const isDeclined = manner === 'declines';
  return sandbox.transaction('pay out', async (tx) => {
    const insertion = tx.insert(payouts).values({
      id: payoutId,
      shopId,
      amountMinor: amount.minor,
      currency: amount.currency,
      isToldTwice: manner === 'answers-twice',
      dueAt: sql`NOW(3) + INTERVAL ${payoutMs * 1_000} MICROSECOND`,
      ...(isDeclined ? { ...sentBack, dueAt: null } : {}),
    });
    if ((await isNew(insertion)) && isDeclined) await queueTold(tx, { payout: { payoutId, ...sentBack } }, false);
    const [payout] = await tx.select().from(payouts).where(eq(payouts.id, payoutId));
    const { status, failureReason } = payout as PayoutRow;
    return { payoutId, status, failureReason };
  });
}
