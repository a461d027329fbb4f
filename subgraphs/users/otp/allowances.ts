import { eq, sql } from '#mysql/drizzle.ts';
import type { Transaction } from '#mysql/transaction.ts';
import { allowances } from '../tables.ts';

/** How often something may be done: a fixed window that opens with the first time. */
export interface Allowance {
  /** What, and for whom: `otp-hour:+62…`. */
  readonly subject: string;
  readonly most: number;
  readonly withinSeconds: number;
}

export interface Spent {
  /** Whether this time is one too many. Whoever is told so returns a refusal, and the rollback takes the time back. */
  readonly isTooMany: boolean;
  readonly left: number;
  /** When the window closes, and everything is allowed again. */
  readonly windowEndsAt: Date;
}

/**
 * Counts one more time. Holds the allowance's row from here to the end of the transaction, so that others who spend of
 * the same one wait, and see what this one came to.
 */
export async function spend(tx: Transaction, { subject, most, withinSeconds }: Allowance): Promise<Spent> {
  const windowEnd = sql`NOW(3) + INTERVAL ${withinSeconds} SECOND`;
  const isOver = sql`window_ends_at <= NOW(3)`;
  await tx
    .insert(allowances)
    .values({ subject, used: 1, windowEndsAt: windowEnd })
    .onDuplicateKeyUpdate({
      set: {
        used: sql`IF(${isOver}, 1, used + 1)`,
        windowEndsAt: sql`IF(${isOver}, ${windowEnd}, window_ends_at)`,
      },
    });
  const [row] = await tx.select().from(allowances).where(eq(allowances.subject, subject));
  if (!row) throw new Error(`The allowance ${subject} is not there`);
  return { isTooMany: row.used > most, left: Math.max(0, most - row.used), windowEndsAt: row.windowEndsAt };
}

/** Begins anew. */
export async function reset(tx: Transaction, { subject }: Pick<Allowance, 'subject'>): Promise<void> {
  await tx.update(allowances).set({ used: 0 }).where(eq(allowances.subject, subject));
}
