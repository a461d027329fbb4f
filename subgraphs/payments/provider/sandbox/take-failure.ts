import { and, asc, eq, gt, sql } from 'drizzle-orm';
import type { Context } from '#subgraph/context.ts';
import type { FailingOperation, FailureKind } from './failure.rules.ts';
import { sandboxFailures } from './sandbox.tables.ts';

/**
 * What shall go wrong with this operation now, counted down; null when all goes well, as always in production. Failures of
 * an operation have their turns in the order in which they were planned.
 */
export async function takeFailure(context: Context, operation: FailingOperation): Promise<FailureKind | null> {
  if (context.settings.environment === 'production') return null;
  for (;;) {
    const [planned] = await context.read
      .select({ id: sandboxFailures.id, kind: sandboxFailures.kind })
      .from(sandboxFailures)
      .where(and(eq(sandboxFailures.operation, operation), gt(sandboxFailures.timesLeft, 0)))
      .orderBy(asc(sandboxFailures.id))
      .limit(1);
    if (!planned) return null;
    const [{ affectedRows }] = await context.transaction('sandbox: fail', (tx) =>
      tx
        .update(sandboxFailures)
        .set({ timesLeft: sql`times_left - 1` })
        .where(and(eq(sandboxFailures.id, planned.id), gt(sandboxFailures.timesLeft, 0))),
    );
    // Others may have taken the last one meanwhile: then it is the next one's turn.
    if (affectedRows > 0) return planned.kind;
  }
}
