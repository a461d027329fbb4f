import { and, desc, eq, lt, sql } from '#mysql/drizzle.ts';
import type { Context } from '#subgraph/context.ts';
import { type AccountKind, otps } from '../tables.ts';
import { spend } from './allowances.ts';
import { tooManyAttempts, wrongCode } from './otp.refusals.ts';
import { failureAllowance, guessesPerCode } from './otp.rules.ts';

/**
 * Counts a guess as wrong before anybody looks whether it is right, and commits that: of a hundred guesses at once, each
 * has its turn, and no more than five of them are ever compared. A refusal here means that nothing is to be compared;
 * it counts nothing.
 */
export function countGuess(context: Context, phoneNumber: string, kind: AccountKind) {
  return context.transaction('count guess', async (tx) => {
    const failures = await spend(tx, failureAllowance(phoneNumber, kind));
    if (failures.isTooMany) return tooManyAttempts(failures.windowEndsAt);
    const [otp] = await tx
      .select({
        id: otps.id,
        codeDigest: otps.codeDigest,
        guesses: otps.guesses,
        anotherAt: sql<Date>`GREATEST(NOW(3), ${otps.resendAt})`.mapWith(otps.resendAt),
      })
      .from(otps)
      .where(and(eq(otps.phoneNumber, phoneNumber), eq(otps.kind, kind)))
      .orderBy(desc(otps.resendAt))
      .limit(1);
    if (!otp) return wrongCode(0);
    const [counted] = await tx
      .update(otps)
      .set({ guesses: sql`guesses + 1` })
      .where(and(eq(otps.id, otp.id), lt(otps.guesses, guessesPerCode)));
    if (counted.affectedRows === 0) return tooManyAttempts(otp.anotherAt);
    return { otp, attemptsLeft: Math.min(failures.left, guessesPerCode - otp.guesses - 1) };
  });
}
