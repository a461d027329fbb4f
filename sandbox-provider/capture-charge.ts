import { and, eq, sql } from '#mysql/drizzle.ts';
import { isNew } from '#mysql/faults.ts';
import type { Transaction } from '#mysql/transaction.ts';
import type { Manner } from './fail.ts';
import type { Capture, NewCapture } from './messages.ts';
import { queueTold } from './queue-webhook.ts';
import { type Refused, refused, type Sandbox } from './sandbox.ts';
import { captures, charges } from './tables.ts';

/** When a capture is told of that was answered already. */
const webhookMs = 200;

/** Captures at once, and says so by a webhook, too. A repeat with the same capture takes nothing more. */
export async function captureCharge(
  sandbox: Sandbox,
  { paymentId, captureId }: { readonly paymentId: string; readonly captureId: string },
  asked: NewCapture,
  manner: Manner,
): Promise<Capture | Refused> {
  const capture: Capture = { captureId, status: 'SUCCEEDED' };
  return sandbox.transaction('capture charge', async (tx) => {
    const row = { id: captureId, chargeId: paymentId, amountMinor: asked.amount.minor };
    if (!(await isNew(tx.insert(captures).values(row)))) return capture;
    if (!(await takeFromAuthorized(tx, paymentId, asked))) return refused('There is no more than was authorised.');
    await queueTold(tx, { capture }, manner === 'answers-twice', webhookMs);
    return capture;
  });
}

/** False when there is not so much. */
async function takeFromAuthorized(tx: Transaction, id: string, { amount, isLast }: NewCapture): Promise<boolean> {
  const isAuthorized = and(eq(charges.id, id), eq(charges.status, 'AUTHORIZED'));
  const [{ affectedRows }] = await tx
    .update(charges)
    .set({ uncapturedMinor: sql`uncaptured_minor - ${amount.minor}` })
    .where(and(isAuthorized, eq(charges.currency, amount.currency), sql`uncaptured_minor >= ${amount.minor}`));
  if (affectedRows === 0) return false;
  const isOver = isLast ? isAuthorized : and(isAuthorized, eq(charges.uncapturedMinor, 0n));
  await tx.update(charges).set({ status: 'CAPTURED' }).where(isOver);
  return true;
}
