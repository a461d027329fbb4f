import { eq } from '#mysql/drizzle.ts';
import type { Context } from '#subgraph/context.ts';
import { requireAdmin } from '#subgraph/viewer.ts';
import type { ConfirmCashRefundInput } from '../generated/resolvers.ts';
import { paymentsById } from '../payment/payment.queries.ts';
import { type RefundRow, refunds } from '../tables.ts';
import { recordRefund } from './record-refund.ts';
import { refundsById } from './refund.queries.ts';

/** The operator has handed out what is given back of a payment in cash: no provider could say so. */
export async function confirmCashRefund(context: Context, { refundId }: ConfirmCashRefundInput) {
  const { userId } = requireAdmin(context);
  const refund = (await refundsById(context.read, [refundId])).get(refundId);
  const payment = refund && (await paymentsById(context.read, [refund.paymentId])).get(refund.paymentId);
  const isOfCash = payment?.provider === 'CASH' && (refund?.status === 'PENDING' || refund?.status === 'SUCCEEDED');
  if (!isOfCash) return { __typename: 'CashRefundNotFoundError', message: 'There is no such refund in cash.' } as const;

  return context.transaction('confirm cash refund', async (tx) => {
    const isFirst = await recordRefund(tx, { refundId, status: 'SUCCEEDED' });
    if (isFirst) await tx.update(refunds).set({ confirmedBy: userId }).where(eq(refunds.id, refundId));
    const confirmed = (await refundsById(tx, [refundId])).get(refundId) as RefundRow;
    return { __typename: 'ConfirmCashRefundSuccess', refund: confirmed } as const;
  });
}
