import { eq } from '#mysql/drizzle.ts';
import type { Transaction } from '#mysql/transaction.ts';
import { type AddressRow, addresses } from '../tables.ts';

/** Makes the address its user's default, instead of whichever was. The caller holds the user's addresses locked. */
export async function makeDefault(tx: Transaction, { id, userId }: AddressRow): Promise<void> {
  await tx.update(addresses).set({ defaultOf: null }).where(eq(addresses.defaultOf, userId));
  await tx.update(addresses).set({ defaultOf: userId }).where(eq(addresses.id, id));
}
