import type { AccountKind } from '../tables.ts';

/** Anybody may have an account, but for ADMIN: the operator names those by their phone numbers. */
export function mayHaveAccount(kind: AccountKind, phoneNumber: string, adminNumbers: readonly string[]): boolean {
  return kind !== 'ADMIN' || adminNumbers.includes(phoneNumber);
}
