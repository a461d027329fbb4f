import { newId } from '#kernel/ids.ts';
import type { CurrencyCode } from '#kernel/money.ts';
import { sql } from '#mysql/drizzle.ts';
import { insertRows } from '#mysql/rows.ts';
import type { Transaction } from '#mysql/transaction.ts';
import { balanceChanges, type Entry, isBalanced } from './ledger.rules.ts';
import { type LedgerTransactionKind, ledgerEntries, ledgerTransactions, shopAccounts } from './ledger.tables.ts';

interface Posting {
  readonly kind: LedgerTransactionKind;
  readonly causeId: string;
  readonly paymentId: string | null;
  readonly currency: CurrencyCode;
  readonly entries: readonly Entry[];
}

/**
 * Writes a transaction into the ledger and brings the balances of its shops along. Callers hold the row that it is about,
 * and post only what has just moved; the unique index over the cause makes a mistake in that a fault, never money.
 */
export async function post(tx: Transaction, { entries, currency, ...about }: Posting): Promise<void> {
  if (!isBalanced(entries)) throw new Error(`The ${about.kind} of ${about.causeId} does not sum to zero`);
  const transactionId = newId('ltx');
  await insertRows(tx, ledgerTransactions, [{ id: transactionId, ...about }]);
  await insertRows(
    tx,
    ledgerEntries,
    entries.map((entry) => ({ id: newId('len'), transactionId, currency, ...entry })),
  );
  const changes = balanceChanges(entries);
  if (changes.length === 0) return;
  await tx
    .insert(shopAccounts)
    .values(changes.map(({ shopId, minor }) => ({ shopId, balanceMinor: minor, currency })))
    .onDuplicateKeyUpdate({ set: { balanceMinor: sql`balance_minor + VALUES(balance_minor)` } });
}
