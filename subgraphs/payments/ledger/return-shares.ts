import type { CurrencyCode } from '#kernel/money.ts';
import { and, eq, sql } from '#mysql/drizzle.ts';
import type { Transaction } from '#mysql/transaction.ts';
import { capturesOfPayment } from '../capture/capture.queries.ts';
import { paymentsById } from '../payment/payment.queries.ts';
import { entriesOfPromise, type Returned } from './ledger.rules.ts';
import { ledgerTransactions, type PaymentShare, paymentShares } from './ledger.tables.ts';
import { post } from './post.ts';
import { type AskedBack, takeBack } from './share.rules.ts';

/** What goes back of the parts of shops: what was not captured yet, and what they and the marketplace had earned. */
interface Plan {
  readonly voided: readonly Returned[];
  readonly returned: readonly Returned[];
}

/** The shares of a payment, locked: what one takes of them is not there for another. */
export function lockShares(tx: Transaction, paymentId: string): Promise<PaymentShare[]> {
  return tx
    .select()
    .from(paymentShares)
    .where(eq(paymentShares.paymentId, paymentId))
    .orderBy(paymentShares.shopId)
    .for('update');
}

/**
 * What of a payment goes back. Nothing of anybody's, while the money is the client's still; null when there is not as much
 * left. Throws while a part of it is being captured: what that comes to must be known first; and while a shop is to give back
 * what it is not known to have: the order was paid, and the fact that says so is on its way.
 */
export async function planReturn(
  tx: Transaction,
  { paymentId, ...asked }: AskedBack & { readonly paymentId: string },
): Promise<Plan | null> {
  const shares = await lockShares(tx, paymentId);
  const payment = (await paymentsById(tx, [paymentId])).get(paymentId);
  if (!payment) return null;
  if (payment.captureWhen === 'AT_ONCE') {
    const isShared = await isSold(tx, paymentId);
    if (!isShared && asked.shopId) throw new Error(`${paymentId} was not shared out yet`);
    const returned = isShared ? takeBack(shares, asked) : [];
    return returned && { voided: [], returned };
  }
  const taken = takeBack(shares, asked);
  if (!taken) return null;
  const captures = new Map((await capturesOfPayment(tx, paymentId)).map(({ shopId, status }) => [shopId, status]));
  if (taken.some(({ shopId }) => captures.get(shopId) === 'PENDING')) {
    throw new Error(`${paymentId} is being captured: what goes back of it is not known yet`);
  }
  const { voided = [], returned = [] } = Object.groupBy(taken, ({ shopId }) =>
    captures.has(shopId) ? 'returned' : 'voided',
  );
  return { voided, returned };
}

async function isSold(tx: Transaction, paymentId: string): Promise<boolean> {
  const [sale] = await tx
    .select({ id: ledgerTransactions.id })
    .from(ledgerTransactions)
    .where(and(eq(ledgerTransactions.causeId, paymentId), eq(ledgerTransactions.kind, 'SALE')));
  return sale !== undefined;
}

/** Takes it out of the shares, which are locked. */
export async function markReturned(tx: Transaction, paymentId: string, parts: readonly Returned[]): Promise<void> {
  for (const { shopId, amountMinor, commissionMinor, shippingMinor } of parts) {
    await tx
      .update(paymentShares)
      .set({
        returnedMinor: sql`returned_minor + ${amountMinor}`,
        commissionReturnedMinor: sql`commission_returned_minor + ${commissionMinor}`,
        shippingReturnedMinor: sql`shipping_returned_minor + ${shippingMinor}`,
      })
      .where(and(eq(paymentShares.paymentId, paymentId), eq(paymentShares.shopId, shopId)));
  }
}

/** Makes what had been earned the client's again, though the provider has yet to give it. */
export async function postReturned(
  tx: Transaction,
  { refundId, paymentId, currency }: { refundId: string; paymentId: string; currency: CurrencyCode },
  returned: readonly Returned[],
): Promise<void> {
  if (returned.length === 0) return;
  const entries = entriesOfPromise(returned);
  await post(tx, { kind: 'REFUND_PROMISED', causeId: refundId, paymentId, currency, entries });
}
