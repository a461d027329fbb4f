import { setTimeout as pause } from 'node:timers/promises';
import type { Context } from '#subgraph/context.ts';
import type { FailingOperation } from './failure.rules.ts';
import { takeFailure } from './take-failure.ts';

/** How an operation is to do what it does: as usual, or so that what it tells of it is a no, or comes twice. */
export type Manner = 'as usual' | 'declines' | 'answers-twice';

type Call<Asked, Answer> = (context: Context, asked: Asked, manner: Manner) => Promise<Answer>;

/** These keep a no: asking again does not help. */
const declinesForGood: readonly FailingOperation[] = ['charge', 'payout'];

/** How long anybody waits for an answer of the sandbox. */
const answerWithinMs = () => Number(process.env.SANDBOX_ANSWER_WITHIN_MS || 8_000);

/**
 * A call to the sandbox as to another company: it is waited for so long and no longer, and goes wrong in the ways that were
 * planned for it.
 */
export function callFarAway<Asked, Answer>(
  operation: FailingOperation,
  call: Call<Asked, Answer>,
): (context: Context, asked: Asked) => Promise<Answer> {
  return async (context, asked) => {
    const deadline = new AbortController();
    const overdue = pause(answerWithinMs(), undefined, { signal: deadline.signal }).then(() => {
      throw new Error('The sandbox did not answer in time');
    });
    try {
      return await Promise.race([callWithFailures(operation, call, context, asked), overdue]);
    } finally {
      deadline.abort();
    }
  };
}

async function callWithFailures<Asked, Answer>(
  operation: FailingOperation,
  call: Call<Asked, Answer>,
  context: Context,
  asked: Asked,
): Promise<Answer> {
  const failure = await takeFailure(context, operation);
  switch (failure) {
    case null:
      return call(context, asked, 'as usual');
    case 'declines':
      if (!declinesForGood.includes(operation)) throw new Error(`The sandbox declines the ${operation}`);
      return call(context, asked, failure);
    case 'answers-twice':
      return call(context, asked, failure);
    case 'times-out-before':
      throw brokenConnection();
    case 'times-out-after':
      await call(context, asked, 'as usual');
      throw brokenConnection();
    case 'answers-500':
      throw new Error('The sandbox answered 500');
    case 'late':
      // Nobody is kept from ending by it: what was asked for is lost then, as with any company that goes down.
      await pause(2 * answerWithinMs(), undefined, { ref: false });
      return call(context, asked, 'as usual');
    case 'never':
      return new Promise(() => {});
  }
}

const brokenConnection = () => new Error('The connection to the sandbox timed out');
