import { payoutFailed, payoutPaid } from '#events/catalogue/payments.ts';
import { append, event } from '#events/outbox.ts';
import { money, toWire } from '#kernel/money.ts';
import type { Move } from '#kernel/states.ts';
import { and, eq, inArray } from '#mysql/drizzle.ts';
import type { Transaction } from '#mysql/transaction.ts';
import { entriesOfFailedPayout, entriesOfPaidPayout } from '../ledger/ledger.rules.ts';
import { post } from '../ledger/post.ts';
import type { ProviderPayout } from '../provider/provider.ts';
import { type PayoutRow, type PayoutStatus, payouts } from '../tables.ts';
import { payoutsById } from './payout.queries.ts';
import { payoutMoves } from './payout.states.ts';

/** Records what the provider says of a payout. Said twice, late or out of order it changes nothing. */
export async function recordPayout(
  tx: Transaction,
  { payoutId, status, failureReason }: ProviderPayout,
): Promise<void> {
  if (status === 'PENDING') {
    await movePayout(tx, payoutId, payoutMoves.send, {});
    return;
  }
  const isPaid = status === 'PAID';
  const reason = isPaid ? null : (failureReason?.slice(0, 200) ?? null);
  const move = isPaid ? payoutMoves.pay : payoutMoves.fail;
  if (!(await movePayout(tx, payoutId, move, { dueAt: null, failureReason: reason }))) return;
  const { shopId, amountMinor, currency } = (await payoutsById(tx, [payoutId])).get(payoutId) as PayoutRow;
  await post(tx, {
    kind: isPaid ? 'PAYOUT_PAID' : 'PAYOUT_FAILED',
    causeId: payoutId,
    paymentId: null,
    currency,
    entries: isPaid ? entriesOfPaidPayout(amountMinor) : entriesOfFailedPayout(shopId, amountMinor),
  });
  const payload = { payoutId, shopId, amount: toWire(money(amountMinor, currency)) };
  await append(
    tx,
    isPaid ? event(payoutPaid, payoutId, payload) : event(payoutFailed, payoutId, { ...payload, reason }),
  );
}

async function movePayout(
  tx: Transaction,
  payoutId: string,
  { from, to }: Move<PayoutStatus>,
  also: { readonly dueAt?: null; readonly failureReason?: string | null },
): Promise<boolean> {
  const [{ affectedRows }] = await tx
    .update(payouts)
    .set({ ...also, status: to })
    .where(and(eq(payouts.id, payoutId), inArray(payouts.status, from)));
  return affectedRows > 0;
}
