import { and, eq, sql } from '#mysql/drizzle.ts';
import { isNew } from '#mysql/faults.ts';
import type { Transaction } from '#mysql/transaction.ts';
import type { Manner } from './fail.ts';
import { toCharge } from './find-charge.ts';
import type { Charge, NewVoid } from './messages.ts';
import { queueTold } from './queue-webhook.ts';
import type { Sandbox } from './sandbox.ts';
import { type ChargeRow, charges } from './tables.ts';

/** When a void is told of that was answered already. */
const webhookMs = 200;

/**
 * Nobody can pay the charge any more, and what was authorised and not captured is the card's again; what was captured stays so.
 * One that is not known yet is kept as VOIDED: should its start come later, it starts nothing. Null when it is not known, and
 * not said how much it would be.
 */
export function voidCharge(
  sandbox: Sandbox,
  paymentId: string,
  { amount }: NewVoid,
  manner: Manner,
): Promise<Charge | null> {
  return sandbox.transaction('void charge', async (tx) => {
    if (amount) {
      const { minor: amountMinor, currency } = amount;
      const never = { id: paymentId, status: 'VOIDED', amountMinor, uncapturedMinor: amountMinor, currency } as const;
      await isNew(tx.insert(charges).values(never));
    }
    const isVoided = await letGo(tx, paymentId);
    const [row] = await tx.select().from(charges).where(eq(charges.id, paymentId));
    if (!row) return null;
    const charge = toCharge(row);
    if (isVoided) await queueTold(tx, { charge }, row.isToldTwice || manner === 'answers-twice', webhookMs);
    return charge;
  });
}

/** Whether the charge has become VOIDED by it. */
async function letGo(tx: Transaction, id: string): Promise<boolean> {
  const is = (status: ChargeRow['status']) => and(eq(charges.id, id), eq(charges.status, status));
  const [waiting] = await tx
    .update(charges)
    .set({ status: 'VOIDED', uncapturedMinor: sql`amount_minor`, instructions: null, dueAt: null })
    .where(is('PENDING'));
  const [untouched] = await tx
    .update(charges)
    .set({ status: 'VOIDED' })
    .where(and(is('AUTHORIZED'), sql`uncaptured_minor = amount_minor`));
  await tx.update(charges).set({ status: 'CAPTURED' }).where(is('AUTHORIZED'));
  return waiting.affectedRows + untouched.affectedRows > 0;
}
