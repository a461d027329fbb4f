import { and, asc, eq, gt, sql } from '#mysql/drizzle.ts';
import type { FailingOperation, FailureKind } from './failure.rules.ts';
import type { Sandbox } from './sandbox.ts';
import { failures } from './tables.ts';

/**
 * What shall go wrong with this operation now, counted down; null when all goes well, as always in production. Failures of
 * an operation have their turns in the order in which they were planned.
 */
export async function takeFailure(sandbox: Sandbox, operation: FailingOperation): Promise<FailureKind | null> {
  if (!sandbox.canFail) return null;
  for (;;) {
    const [planned] = await sandbox.read
      .select({ id: failures.id, kind: failures.kind })
      .from(failures)
      .where(and(eq(failures.operation, operation), gt(failures.timesLeft, 0)))
      .orderBy(asc(failures.id))
      .limit(1);
    if (!planned) return null;
    const [{ affectedRows }] = await sandbox.transaction('fail', (tx) =>
      tx
        .update(failures)
        .set({ timesLeft: sql`times_left - 1` })
        .where(and(eq(failures.id, planned.id), gt(failures.timesLeft, 0))),
    );
    // Others may have taken the last one meanwhile: then it is the next one's turn.
    if (affectedRows > 0) return planned.kind;
  }
}
