import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import type { FastifyReply } from 'fastify';
import type { FailingOperation } from './failure.rules.ts';
import type { Sandbox } from './sandbox.ts';
import { takeFailure } from './take-failure.ts';

/** How an operation is to do what it does: as usual, or so that what it tells of it is a no, or comes twice. */
export type Manner = 'as usual' | 'declines' | 'answers-twice';

/** What is sent; null when the connection is to break instead. */
export type Answer = { readonly status: number; readonly body: object } | null;

type Work = (manner: Manner) => Promise<Answer>;

/** These keep a no: asking again does not help. */
const declinesForGood: readonly FailingOperation[] = ['charge', 'payout'];

/** How long after the asker has given up happens what is late. */
const lateMs = 300;

/** Answers with what the work comes to, unless something else was planned for this operation. */
export async function answerOrFail(
  sandbox: Sandbox,
  operation: FailingOperation,
  reply: FastifyReply,
  work: Work,
): Promise<FastifyReply> {
  const answer = await answerOf(sandbox, operation, reply, work);
  if (answer) return reply.code(answer.status).send(answer.body);
  void reply.hijack();
  reply.raw.destroy();
  return reply;
}

async function answerOf(
  sandbox: Sandbox,
  operation: FailingOperation,
  reply: FastifyReply,
  work: Work,
): Promise<Answer> {
  const failure = await takeFailure(sandbox, operation);
  switch (failure) {
    case null:
      return work('as usual');
    case 'declines':
      if (declinesForGood.includes(operation)) return work(failure);
      return { status: 402, body: { message: `The ${operation} is declined.` } };
    case 'answers-twice':
      return work(failure);
    case 'times-out-before':
      return null;
    case 'times-out-after':
      await work('as usual');
      return null;
    case 'answers-500':
      return { status: 500, body: { message: 'As was asked for.' } };
    case 'late':
      await askerGone(sandbox, reply);
      await pause(lateMs, undefined, { signal: sandbox.ending, ref: false }).catch(() => {});
      // When it is us who go, what was asked for is lost, as with any company that goes down.
      if (!sandbox.ending.aborted) await work('as usual');
      return null;
    case 'never':
      await askerGone(sandbox, reply);
      return null;
  }
}

/** Resolves when whoever asked has given up, or when the sandbox ends. */
async function askerGone({ ending }: Sandbox, { raw }: FastifyReply): Promise<void> {
  if (!raw.closed) await once(raw, 'close', { signal: ending }).catch(() => {});
}
