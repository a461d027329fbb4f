import { and, eq, sql } from 'drizzle-orm';
import type { CurrencyCode } from '#kernel/money.ts';
import type { Transaction } from '#mysql/transaction.ts';
import { entriesOfPromise, type Returned } from './ledger.rules.ts';
import { ledgerTransactions, paymentShares } from './ledger.tables.ts';
import { post } from './post.ts';
import { type AskedBack, takeBack } from './share.rules.ts';

/**
 * What shops and marketplace give of a refund. Nothing, while the money is the client's still; null when they have not as
 * much of the payment left.
 */
export async function planReturn(
  tx: Transaction,
  { paymentId, ...asked }: AskedBack & { readonly paymentId: string },
): Promise<Returned[] | null> {
  // Locked, since what another refund takes is not there for this one.
  const shares = await tx
    .select()
    .from(paymentShares)
    .where(eq(paymentShares.paymentId, paymentId))
    .orderBy(paymentShares.shopId)
    .for('update');
  const [sale] = await tx
    .select({ id: ledgerTransactions.id })
    .from(ledgerTransactions)
    .where(and(eq(ledgerTransactions.causeId, paymentId), eq(ledgerTransactions.kind, 'SALE')));
  return sale ? takeBack(shares, asked) : [];
}

/** Makes it the client's again, though the provider has yet to give it. */
export async function returnShares(
  tx: Transaction,
  { refundId, paymentId, currency }: { refundId: string; paymentId: string; currency: CurrencyCode },
  returned: readonly Returned[],
): Promise<void> {
  if (returned.length === 0) return;
  for (const { shopId, amountMinor, commissionMinor, shippingMinor } of returned) {
    await tx
      .update(paymentShares)
      .set({
        returnedMinor: sql`returned_minor + ${amountMinor}`,
        commissionReturnedMinor: sql`commission_returned_minor + ${commissionMinor}`,
        shippingReturnedMinor: sql`shipping_returned_minor + ${shippingMinor}`,
      })
      .where(and(eq(paymentShares.paymentId, paymentId), eq(paymentShares.shopId, shopId)));
  }
  await post(tx, {
    kind: 'REFUND_PROMISED',
    causeId: refundId,
    paymentId,
    currency,
    entries: entriesOfPromise(returned),
  });
}
