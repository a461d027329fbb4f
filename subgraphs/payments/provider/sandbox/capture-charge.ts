import { and, eq, sql } from 'drizzle-orm';
import { isDuplicate } from '#mysql/faults.ts';
import type { Transaction } from '#mysql/transaction.ts';
import type { Context } from '#subgraph/context.ts';
import type { ChargeCapture, ChargeKey, NewCapture } from '../provider.ts';
import type { Manner } from './call-far-away.ts';
import { queueTold } from './queue-webhook.ts';
import { sandboxCaptures, sandboxCharges } from './sandbox.tables.ts';

/** When the sandbox tells of a capture that it has answered already. */
const webhookMs = 200;

/** Captures at once, and says so by a webhook, too. A repeat with the same capture takes nothing more. */
export async function captureCharge(context: Context, asked: NewCapture, manner: Manner): Promise<ChargeCapture> {
  const capture = { captureId: asked.captureId, status: 'SUCCEEDED' as const };
  await context.transaction('sandbox: capture charge', async (tx) => {
    if (!(await insertCapture(tx, asked))) return;
    await takeFromAuthorized(tx, asked);
    await queueTold(tx, { capture }, manner === 'answers-twice', webhookMs);
  });
  return capture;
}

/** False when it is there already. */
async function insertCapture(tx: Transaction, { captureId, paymentId, amount }: NewCapture): Promise<boolean> {
  try {
    await tx.insert(sandboxCaptures).values({ id: captureId, chargeId: paymentId, amountMinor: amount.minor });
    return true;
  } catch (error) {
    if (isDuplicate(error, 'PRIMARY')) return false;
    throw error;
  }
}

async function takeFromAuthorized(tx: Transaction, { paymentId, amount, isLast }: NewCapture): Promise<void> {
  const isAuthorized = and(eq(sandboxCharges.id, paymentId), eq(sandboxCharges.status, 'AUTHORIZED'));
  const [{ affectedRows }] = await tx
    .update(sandboxCharges)
    .set({ uncapturedMinor: sql`uncaptured_minor - ${amount.minor}` })
    .where(and(isAuthorized, eq(sandboxCharges.currency, amount.currency), sql`uncaptured_minor >= ${amount.minor}`));
  if (affectedRows === 0) throw new Error('The sandbox captures at most what it has authorised');
  const isOver = isLast ? isAuthorized : and(isAuthorized, eq(sandboxCharges.uncapturedMinor, 0n));
  await tx.update(sandboxCharges).set({ status: 'CAPTURED' }).where(isOver);
}

/** What was authorised and not captured is the card's again. */
export async function voidCharge(context: Context, { paymentId }: ChargeKey): Promise<void> {
  await context.transaction('sandbox: void charge', (tx) =>
    tx
      .update(sandboxCharges)
      .set({ status: sql`IF(uncaptured_minor < amount_minor, 'CAPTURED', 'VOIDED')` })
      .where(and(eq(sandboxCharges.id, paymentId), eq(sandboxCharges.status, 'AUTHORIZED'))),
  );
}
