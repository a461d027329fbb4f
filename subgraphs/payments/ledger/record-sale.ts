import type { Transaction } from '#mysql/transaction.ts';
import type { PaymentRow } from '../tables.ts';
import { sharesOfPayment } from './ledger.queries.ts';
import { entriesOfSale } from './ledger.rules.ts';
import { post } from './post.ts';

/** The order of a payment is PAID: its money is the shops' and the marketplace's. */
export async function recordSale(tx: Transaction, { id: paymentId, currency }: PaymentRow): Promise<void> {
  const entries = entriesOfSale(await sharesOfPayment(tx, paymentId));
  await post(tx, { kind: 'SALE', causeId: paymentId, paymentId, currency, entries });
}
