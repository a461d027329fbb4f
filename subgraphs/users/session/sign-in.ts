import { newId } from '#kernel/ids.ts';
import { databaseNow } from '#mysql/columns.ts';
import { and, eq, gt, isNull } from '#mysql/drizzle.ts';
import type { Transaction } from '#mysql/transaction.ts';
import type { Context } from '#subgraph/context.ts';
import { isRefusal } from '#subgraph/input.ts';
import { readPhoneNumber } from '#subgraph/phone.ts';
import { sharedSecret } from '#subgraph/shared-secret.ts';
import { mayHaveAccount } from '../account/account.rules.ts';
import { openAccount } from '../account/open-account.ts';
import { readUsersEnvironment } from '../environment.ts';
import type { SignInInput } from '../generated/resolvers.ts';
import { reset } from '../otp/allowances.ts';
import { countGuess } from '../otp/count-guess.ts';
import { codeExpired, invalidPhoneNumber, wrongCode } from '../otp/otp.refusals.ts';
import { failureAllowance, isCode, numberAllowances, resendAllowance } from '../otp/otp.rules.ts';
import { otps } from '../tables.ts';
import { handOutSession } from './hand-out-session.ts';
import { newRefreshToken, openSession } from './refresh-tokens.ts';
import { activeSigningKey } from './signing-keys.ts';

/** Uses up a code, creates the account when it is new, and opens a session. */
export async function signIn(context: Context, { phoneNumber: given, kind, code }: SignInInput) {
  const phoneNumber = readPhoneNumber(given)?.e164;
  if (!phoneNumber) return invalidPhoneNumber();
  const guess = await countGuess(context, phoneNumber, kind);
  if (isRefusal(guess)) return guess;
  const { otp, attemptsLeft } = guess;
  const isRight = isCode(await sharedSecret(context, 'otp-pepper'), otp, code);
  const { ADMIN_PHONE_NUMBERS: adminNumbers } = readUsersEnvironment();
  if (!isRight || !mayHaveAccount(kind, phoneNumber, adminNumbers)) return wrongCode(attemptsLeft);

  const key = await activeSigningKey(context);
  const account = { id: newId('usr'), phoneNumber, kind };
  const sessionId = newId('ses');
  const token = newRefreshToken();
  const opened = await context.transaction('sign in', async (tx) => {
    // The allowances first, in the order of countGuess and requestOtp: rows that are taken in two orders deadlock.
    await reset(tx, failureAllowance(phoneNumber, kind));
    await reset(tx, resendAllowance(phoneNumber, kind));
    for (const allowance of numberAllowances(phoneNumber)) await reset(tx, allowance);
    if (!(await useUp(tx, otp.id))) return codeExpired();
    const { user, isNewUser } = await openAccount(tx, account);
    const expiresAt = await openSession(tx, { sessionId, userId: user.id, token });
    return { user, isNewUser, refreshToken: { token, expiresAt } };
  });
  if (isRefusal(opened)) return opened;
  const session = await handOutSession(context, key, opened.user, opened.refreshToken);
  return { __typename: 'SignInSuccess', session, isNewUser: opened.isNewUser } as const;
}

/** Whether the code could still be used, which it then cannot be again. */
async function useUp(tx: Transaction, otpId: string): Promise<boolean> {
  const [used] = await tx
    .update(otps)
    .set({ usedAt: databaseNow })
    .where(and(eq(otps.id, otpId), isNull(otps.usedAt), gt(otps.expiresAt, databaseNow)));
  return used.affectedRows === 1;
}
