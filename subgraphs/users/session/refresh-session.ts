import { databaseNow } from '#mysql/columns.ts';
import { and, eq, gt, isNull, sql } from '#mysql/drizzle.ts';
import type { Transaction } from '#mysql/transaction.ts';
import type { Context } from '#subgraph/context.ts';
import { usersById } from '../account/account.queries.ts';
import { mayHaveAccount } from '../account/account.rules.ts';
import { readUsersEnvironment } from '../environment.ts';
import type { RefreshSessionInput } from '../generated/resolvers.ts';
import { refreshTokens, sessions } from '../tables.ts';
import { handOutSession } from './hand-out-session.ts';
import { digestOfToken, extendSession, newRefreshToken, revokeSession } from './refresh-tokens.ts';
import { activeSigningKey } from './signing-keys.ts';

const graceSeconds = 10;

const invalidRefreshToken = () =>
  ({ __typename: 'InvalidRefreshTokenError', message: 'This refresh token does not count. Sign in again.' }) as const;

/** Exchanges a refresh token. One that was exchanged before betrays a thief, unless it is a parallel request. */
export async function refreshSession(context: Context, { refreshToken: given }: RefreshSessionInput) {
  const { ADMIN_PHONE_NUMBERS: adminNumbers } = readUsersEnvironment();
  const key = await activeSigningKey(context);
  const token = newRefreshToken();
  const exchanged = await context.transaction('refresh session', async (tx) => {
    const found = await exchange(tx, digestOfToken(given));
    // Null and no refusal, which would roll the revocation back.
    if (!found) return null;
    const user = (await usersById(tx, [found.userId])).get(found.userId);
    if (!user || !mayHaveAccount(user.kind, user.phoneNumber, adminNumbers)) return invalidRefreshToken();
    const expiresAt = await extendSession(tx, found.sessionId, token);
    return { user, refreshToken: { token, expiresAt } };
  });
  if (!exchanged || '__typename' in exchanged) return invalidRefreshToken();
  const session = await handOutSession(context, key, exchanged.user, exchanged.refreshToken);
  return { __typename: 'RefreshSessionSuccess', session } as const;
}

/** The session that the token opens once more; null when it opens none, with the session revoked on reuse. */
async function exchange(tx: Transaction, tokenDigest: string): Promise<{ sessionId: string; userId: string } | null> {
  const [rotated] = await tx
    .update(refreshTokens)
    .set({ rotatedAt: databaseNow })
    .where(and(eq(refreshTokens.tokenDigest, tokenDigest), isNull(refreshTokens.rotatedAt)));
  const [found] = await tx
    .select({
      sessionId: sessions.id,
      userId: sessions.userId,
      isAlive: sql`${sessions.revokedAt} IS NULL AND ${refreshTokens.expiresAt} > NOW(3)`.mapWith(Boolean),
      isInGrace: gt(refreshTokens.rotatedAt, sql`NOW(3) - INTERVAL ${graceSeconds} SECOND`).mapWith(Boolean),
    })
    .from(refreshTokens)
    .innerJoin(sessions, eq(sessions.id, refreshTokens.sessionId))
    .where(eq(refreshTokens.tokenDigest, tokenDigest));
  if (!found) return null;
  const isFirstUse = rotated.affectedRows === 1;
  if (!isFirstUse && !found.isInGrace) await revokeSession(tx, found.sessionId);
  return found.isAlive && (isFirstUse || found.isInGrace) ? found : null;
}
