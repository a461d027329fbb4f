import { isDuplicate } from '#mysql/faults.ts';
import type { Transaction } from '#mysql/transaction.ts';
import { type AccountKind, type UserRow, users } from '../tables.ts';
import { accountOf } from './account.queries.ts';

export interface NewAccount {
  /** For the account if it is new. */
  readonly id: string;
  readonly phoneNumber: string;
  readonly kind: AccountKind;
}

/** The account of this kind with this number, created when there is none. */
export async function openAccount(
  tx: Transaction,
  { id, phoneNumber, kind }: NewAccount,
): Promise<{ user: UserRow; isNewUser: boolean }> {
  const known = await accountOf(tx, phoneNumber, kind);
  if (known) return { user: known, isNewUser: false };
  try {
    await tx.insert(users).values({ id, phoneNumber, kind });
  } catch (error) {
    // Another sign-in with the same number created it meanwhile.
    if (!isDuplicate(error, 'users_phone_number')) throw error;
  }
  const user = (await accountOf(tx, phoneNumber, kind)) as UserRow;
  return { user, isNewUser: user.id === id };
}
