import { newId } from '#kernel/ids.ts';
import { and, eq, inArray, sql } from '#mysql/drizzle.ts';
import type { Transaction } from '#mysql/transaction.ts';
import { lockShares } from '../ledger/return-shares.ts';
import { paymentMoves } from '../payment/payment.states.ts';
import { type CaptureWhen, type PaymentRow, payments } from '../tables.ts';
import { capturesOfPayment } from './capture.queries.ts';
import { leftOf } from './capture.rules.ts';
import { paymentCaptures } from './capture.tables.ts';

interface Part {
  readonly orderId: string;
  readonly shopId: string;
  /** What has come about: what is to be captured then, is captured now. */
  readonly when: CaptureWhen;
}

/** Writes down that what is authorised for a shop's part of an order is to be captured, once. Answers what to send. */
export async function startCaptures(tx: Transaction, { orderId, shopId, when }: Part): Promise<readonly string[]> {
  const authorized = await tx
    .select()
    .from(payments)
    .where(
      and(
        eq(payments.orderId, orderId),
        eq(payments.captureWhen, when),
        inArray(payments.status, paymentMoves.captureRest.from),
      ),
    )
    .orderBy(payments.id);
  const started: string[] = [];
  for (const payment of authorized) started.push(...(await startCapture(tx, payment, shopId)));
  return started;
}

async function startCapture(
  tx: Transaction,
  { id: paymentId, currency }: PaymentRow,
  shopId: string,
): Promise<readonly string[]> {
  const shares = await lockShares(tx, paymentId);
  const captures = await capturesOfPayment(tx, paymentId);
  const captured = new Set(captures.map((capture) => capture.shopId));
  const open = shares.filter((share) => !captured.has(share.shopId) && leftOf(share) > 0n);
  const own = open.find((share) => share.shopId === shopId);
  if (!own) return [];
  const id = newId('cap');
  const dueAt = sql`NOW(3) + INTERVAL 15 SECOND`;
  // One that is under way may reach the provider after this one.
  const isLast = open.length === 1 && captures.every(({ status }) => status === 'SUCCEEDED');
  await tx.insert(paymentCaptures).values({ id, paymentId, shopId, amountMinor: leftOf(own), currency, isLast, dueAt });
  return [id];
}
