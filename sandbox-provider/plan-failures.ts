import { z } from 'zod';
import { newId } from '#kernel/ids.ts';
import { asc, eq, gt } from '#mysql/drizzle.ts';
import { type FailingOperation, failureKinds } from './failure.rules.ts';
import type { Sandbox } from './sandbox.ts';
import { type FailureRow, failures } from './tables.ts';

const operations = Object.keys(failureKinds) as FailingOperation[];
const kinds = [...new Set(Object.values(failureKinds).flat())];

export const newFailure = z
  .strictObject({
    operation: z.enum(operations),
    /** Only needed for what shall fail. */
    kind: z.enum(kinds).optional(),
    times: z.int().min(0).max(1_000).default(1),
  })
  .refine(({ kind, times }) => times === 0 || kind !== undefined, { path: ['kind'], error: 'is needed' })
  .refine(({ operation, kind }) => kind === undefined || failureKinds[operation].includes(kind), {
    path: ['kind'],
    error: 'is nothing that can happen to this operation',
  });

/** The next so many operations go wrong in this way, after what is planned already; with 0 times all goes well again. */
export async function planFailure(sandbox: Sandbox, planned: z.output<typeof newFailure>): Promise<void> {
  const { operation, kind, times } = planned;
  await sandbox.transaction('plan failure', async (tx) => {
    if (kind && times > 0) await tx.insert(failures).values({ id: newId('fal'), operation, kind, timesLeft: times });
    else await tx.delete(failures).where(eq(failures.operation, operation));
  });
}

/** What is still to come. */
export async function plannedFailures({
  read,
}: Sandbox): Promise<Pick<FailureRow, 'operation' | 'kind' | 'timesLeft'>[]> {
  const { operation, kind, timesLeft } = failures;
  return read.select({ operation, kind, timesLeft }).from(failures).where(gt(timesLeft, 0)).orderBy(asc(failures.id));
}
