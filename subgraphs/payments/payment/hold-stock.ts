import { eq } from '#mysql/drizzle.ts';
import type { Context } from '#subgraph/context.ts';
import { extendOrderHold } from '../neighbours/orders.ts';
import { type PaymentRow, payments } from '../tables.ts';
import { longerHoldOf } from './method-terms.rules.ts';
import { movePayment } from './move-payment.ts';
import { paymentMoves } from './payment.states.ts';

/**
 * Before anybody is told where to send money: has the stock wait for as long as this way of paying takes. Answers until
 * when it does. Null when the order is over; the payment is declined then, and nobody is asked for money.
 */
export async function holdStock(context: Context, payment: PaymentRow): Promise<{ expiresAt: Date | null } | null> {
  const { id, orderId, method } = payment;
  const holdSeconds = longerHoldOf(method);
  if (!holdSeconds) return payment;
  const expiresAt = await extendOrderHold(context, { orderId, holdSeconds });
  return context.transaction('hold stock', async (tx) => {
    if (expiresAt) {
      await tx.update(payments).set({ expiresAt }).where(eq(payments.id, id));
      return { expiresAt };
    }
    const over = { wasDeclined: true, dueAt: null, cardToken: null, declineReason: 'The order was over.' };
    await movePayment(tx, id, paymentMoves.decline, over);
    return null;
  });
}
