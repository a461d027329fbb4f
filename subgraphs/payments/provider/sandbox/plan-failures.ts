import { asc, eq, gt } from 'drizzle-orm';
import { z } from 'zod';
import { newId } from '#kernel/ids.ts';
import type { Context } from '#subgraph/context.ts';
import { isRefusal, readInput } from '#subgraph/input.ts';
import type { RawRequest, RawResponse } from '#subgraph/link.ts';
import { type FailingOperation, type FailureKind, failureKinds } from './failure.rules.ts';
import { type SandboxFailure, sandboxFailures } from './sandbox.tables.ts';

const operations = Object.keys(failureKinds) as FailingOperation[];
const kinds = [...new Set(Object.values(failureKinds).flat())];

const newFailure = z
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

/**
 * `POST /sandbox/failures { operation, kind, times }`: the next so many go wrong in this way, after what is planned already;
 * with 0 times all goes well again. `GET` and `POST` answer what is still to come. Not in production.
 */
export async function planFailures(context: Context, { method, body }: RawRequest): Promise<RawResponse> {
  if (context.settings.environment === 'production') return answer(404, { message: 'Not found' });
  if (method === 'GET') return answer(200, { failures: await plannedFailures(context) });
  if (method !== 'POST') return answer(405, { message: 'Failures are planned with POST.' });
  const asked = readInput(newFailure, readJson(body));
  if (isRefusal(asked)) return answer(400, { message: asked.message, problems: asked.problems });
  if (asked.kind && asked.times > 0) await planFailure(context, asked.operation, asked.kind, asked.times);
  else await forgetFailures(context, asked.operation);
  return answer(200, { failures: await plannedFailures(context) });
}

/** The next so many operations go wrong in this way, after what is planned already. */
async function planFailure(context: Context, operation: FailingOperation, kind: FailureKind, timesLeft = 1) {
  const planned = { id: newId('fal'), operation, kind, timesLeft };
  await context.transaction('sandbox: plan failure', (tx) => tx.insert(sandboxFailures).values(planned));
}

async function forgetFailures(context: Context, operation: FailingOperation): Promise<void> {
  await context.transaction('sandbox: forget failures', (tx) =>
    tx.delete(sandboxFailures).where(eq(sandboxFailures.operation, operation)),
  );
}

async function plannedFailures({ read }: Context): Promise<Pick<SandboxFailure, 'operation' | 'kind' | 'timesLeft'>[]> {
  const { operation, kind, timesLeft } = sandboxFailures;
  return read
    .select({ operation, kind, timesLeft })
    .from(sandboxFailures)
    .where(gt(timesLeft, 0))
    .orderBy(asc(sandboxFailures.id));
}

function readJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return null;
  }
}

const answer = (status: number, body: object): RawResponse => ({
  status,
  headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' },
  body: JSON.stringify(body),
});
