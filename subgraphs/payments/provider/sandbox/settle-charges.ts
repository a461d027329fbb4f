import { and, eq, lte } from 'drizzle-orm';
import { databaseNow } from '#mysql/columns.ts';
import type { Transaction } from '#mysql/transaction.ts';
import type { Context } from '#subgraph/context.ts';
import { takenAs, toCharge } from './find-charge.ts';
import { sentBack } from './pay-out.ts';
import { queueTold } from './queue-webhook.ts';
import {
  type SandboxCharge,
  type SandboxPayout,
  type SandboxRefund,
  sandboxCharges,
  sandboxPayouts,
  sandboxRefunds,
} from './sandbox.tables.ts';

const mostAtOnce = 50;
/** A payout whose last two digits are these is one that the bank sends back. */
const failingUnits = 13n;

/** The bank answers: charges whose time has come are captured or declined, refunds succeed, payouts arrive or fail. */
export async function settleCharges(context: Context): Promise<number> {
  const charges = await context.read
    .select()
    .from(sandboxCharges)
    .where(lte(sandboxCharges.dueAt, databaseNow))
    .limit(mostAtOnce);
  for (const charge of charges) await context.transaction('sandbox: settle', (tx) => settleCharge(tx, charge));
  return charges.length;
}

export async function settleRefunds(context: Context): Promise<number> {
  const refunds = await context.read
    .select()
    .from(sandboxRefunds)
    .where(lte(sandboxRefunds.dueAt, databaseNow))
    .limit(mostAtOnce);
  for (const refund of refunds) await context.transaction('sandbox: settle', (tx) => settleRefund(tx, refund));
  return refunds.length;
}

export async function settlePayouts(context: Context): Promise<number> {
  const due = await context.read
    .select()
    .from(sandboxPayouts)
    .where(lte(sandboxPayouts.dueAt, databaseNow))
    .limit(mostAtOnce);
  for (const payout of due) await context.transaction('sandbox: settle', (tx) => settlePayout(tx, payout));
  return due.length;
}

async function settleCharge(tx: Transaction, charge: SandboxCharge): Promise<void> {
  const isDeclined = charge.cardToken === 'tok_declined';
  const answer = {
    status: isDeclined ? ('DECLINED' as const) : takenAs(charge.isCapturedLater),
    uncapturedMinor: charge.isCapturedLater ? charge.amountMinor : 0n,
    declineReason: isDeclined ? 'The bank declined the card.' : null,
    dueAt: null,
  };
  const [{ affectedRows }] = await tx
    .update(sandboxCharges)
    .set(answer)
    .where(and(eq(sandboxCharges.id, charge.id), eq(sandboxCharges.status, 'PENDING')));
  if (affectedRows === 0) return;
  await queueTold(tx, { charge: toCharge({ ...charge, ...answer }) }, charge.isToldTwice);
}

async function settleRefund(tx: Transaction, { id: refundId, isToldTwice }: SandboxRefund): Promise<void> {
  const [{ affectedRows }] = await tx
    .update(sandboxRefunds)
    .set({ status: 'SUCCEEDED', dueAt: null })
    .where(and(eq(sandboxRefunds.id, refundId), eq(sandboxRefunds.status, 'PENDING')));
  if (affectedRows > 0) await queueTold(tx, { refund: { refundId, status: 'SUCCEEDED' } }, isToldTwice);
}

async function settlePayout(tx: Transaction, payout: SandboxPayout): Promise<void> {
  const { id: payoutId, amountMinor, isToldTwice } = payout;
  const fails = amountMinor % 100n === failingUnits;
  const answer = fails ? sentBack : ({ status: 'PAID', failureReason: null } as const);
  const [{ affectedRows }] = await tx
    .update(sandboxPayouts)
    .set({ ...answer, dueAt: null })
    .where(and(eq(sandboxPayouts.id, payoutId), eq(sandboxPayouts.status, 'PENDING')));
  if (affectedRows > 0) await queueTold(tx, { payout: { payoutId, ...answer } }, isToldTwice);
}
