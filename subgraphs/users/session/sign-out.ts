import { eq } from '#mysql/drizzle.ts';
import type { Context } from '#subgraph/context.ts';
import type { SignOutInput } from '../generated/resolvers.ts';
import { refreshTokens, sessions } from '../tables.ts';
import { digestOfToken, revokeSession } from './refresh-tokens.ts';

/** Ends the session of a refresh token, of whatever age. Access tokens that are out live on for their few minutes. */
export async function signOut(context: Context, { refreshToken }: SignOutInput) {
  const signedOutAt = await context.transaction('sign out', async (tx) => {
    const [token] = await tx
      .select({ sessionId: refreshTokens.sessionId })
      .from(refreshTokens)
      .where(eq(refreshTokens.tokenDigest, digestOfToken(refreshToken)));
    if (!token) return null;
    await revokeSession(tx, token.sessionId);
    const [session] = await tx
      .select({ revokedAt: sessions.revokedAt })
      .from(sessions)
      .where(eq(sessions.id, token.sessionId));
    return session?.revokedAt;
  });
  return { __typename: 'SignOutSuccess', signedOutAt: signedOutAt ?? context.now } as const;
}
