import { createHash, randomBytes } from 'node:crypto';
import { databaseNow } from '#mysql/columns.ts';
import { and, eq, sql } from '#mysql/drizzle.ts';
import type { Transaction } from '#mysql/transaction.ts';
import { refreshTokens, sessions } from '../tables.ts';

const lifetime = sql`NOW(3) + INTERVAL 60 DAY`;

export const newRefreshToken = () => randomBytes(32).toString('base64url');

export const digestOfToken = (token: string) => createHash('sha256').update(token).digest('hex');

/** Opens a session with its first token; answers when that expires. */
export async function openSession(
  tx: Transaction,
  { sessionId, userId, token }: { sessionId: string; userId: string; token: string },
): Promise<Date> {
  await tx.insert(sessions).values({ id: sessionId, userId, endsAt: lifetime });
  return insertToken(tx, sessionId, token);
}

/** Gives a session that is open its next token; answers when that expires. */
export async function extendSession(tx: Transaction, sessionId: string, token: string): Promise<Date> {
  await tx.update(sessions).set({ endsAt: lifetime }).where(eq(sessions.id, sessionId));
  return insertToken(tx, sessionId, token);
}

/** Ends a session with all its tokens. The first time counts. */
export async function revokeSession(tx: Transaction, sessionId: string): Promise<void> {
  await tx
    .update(sessions)
    .set({ revokedAt: databaseNow })
    .where(and(eq(sessions.id, sessionId), sql`${sessions.revokedAt} IS NULL`));
}

async function insertToken(tx: Transaction, sessionId: string, token: string): Promise<Date> {
  const tokenDigest = digestOfToken(token);
  await tx.insert(refreshTokens).values({ tokenDigest, sessionId, expiresAt: lifetime });
  const [row] = await tx
    .select({ expiresAt: refreshTokens.expiresAt })
    .from(refreshTokens)
    .where(eq(refreshTokens.tokenDigest, tokenDigest));
  if (!row) throw new Error('The refresh token that was just written is not there');
  return row.expiresAt;
}
