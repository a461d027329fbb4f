import { databaseNow } from '#mysql/columns.ts';
import { and, eq, lte } from '#mysql/drizzle.ts';
import type { Transaction } from '#mysql/transaction.ts';
import { takenAs, toCharge } from './find-charge.ts';
import { sentBack } from './pay-out.ts';
import { queueTold } from './queue-webhook.ts';
import type { Sandbox } from './sandbox.ts';
import { type ChargeRow, charges, type PayoutRow, payouts, type RefundRow, refunds } from './tables.ts';

const mostAtOnce = 50;
/** A payout whose last two digits are these is one that the bank sends back. */
const failingUnits = 13n;

/** The bank answers: charges whose time has come are captured or declined, refunds succeed, payouts arrive or fail. */
export async function settleCharges({ read, transaction }: Sandbox): Promise<number> {
  const due = await read.select().from(charges).where(lte(charges.dueAt, databaseNow)).limit(mostAtOnce);
  for (const charge of due) await transaction('settle', (tx) => settleCharge(tx, charge));
  return due.length;
}

export async function settleRefunds({ read, transaction }: Sandbox): Promise<number> {
  const due = await read.select().from(refunds).where(lte(refunds.dueAt, databaseNow)).limit(mostAtOnce);
  for (const refund of due) await transaction('settle', (tx) => settleRefund(tx, refund));
  return due.length;
}

export async function settlePayouts({ read, transaction }: Sandbox): Promise<number> {
  const due = await read.select().from(payouts).where(lte(payouts.dueAt, databaseNow)).limit(mostAtOnce);
  for (const payout of due) await transaction('settle', (tx) => settlePayout(tx, payout));
  return due.length;
}

async function settleCharge(tx: Transaction, charge: ChargeRow): Promise<void> {
  const isDeclined = charge.cardToken === 'tok_declined';
  const answer = {
    status: isDeclined ? ('DECLINED' as const) : takenAs(charge.isCapturedLater),
    uncapturedMinor: charge.isCapturedLater ? charge.amountMinor : 0n,
    declineReason: isDeclined ? 'The bank declined the card.' : null,
    dueAt: null,
  };
  const [{ affectedRows }] = await tx
    .update(charges)
    .set(answer)
    .where(and(eq(charges.id, charge.id), eq(charges.status, 'PENDING')));
  if (affectedRows > 0) await queueTold(tx, { charge: toCharge({ ...charge, ...answer }) }, charge.isToldTwice);
}

async function settleRefund(tx: Transaction, { id: refundId, isToldTwice }: RefundRow): Promise<void> {
  const [{ affectedRows }] = await tx
    .update(refunds)
    .set({ status: 'SUCCEEDED', dueAt: null })
    .where(and(eq(refunds.id, refundId), eq(refunds.status, 'PENDING')));
  if (affectedRows > 0) await queueTold(tx, { refund: { refundId, status: 'SUCCEEDED' } }, isToldTwice);
}

async function settlePayout(tx: Transaction, payout: PayoutRow): Promise<void> {
  const { id: payoutId, amountMinor, isToldTwice } = payout;
  const fails = amountMinor % 100n === failingUnits;
  const answer = fails ? sentBack : ({ status: 'PAID', failureReason: null } as const);
  const [{ affectedRows }] = await tx
    .update(payouts)
    .set({ ...answer, dueAt: null })
    .where(and(eq(payouts.id, payoutId), eq(payouts.status, 'PENDING')));
  if (affectedRows > 0) await queueTold(tx, { payout: { payoutId, ...answer } }, isToldTwice);
}
