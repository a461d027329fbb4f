import { setTimeout as pause } from 'node:timers/promises';
import { mutation } from '../../gateway/journeys/journey.ts';
import { type PasarClient, PasarError } from '../../sdk/index.ts';

/** What is written under faults, and may be asked again with the same input: it then gets the same answer. */
const questions = {
  checkout: mutation('checkout', 'order { id total { amount } }'),
  payOrder: mutation('payOrder', 'payment { id amount { amount } }'),
  cancelOrder: mutation('cancelOrder', 'order { id }'),
  receiveStock: mutation('receiveStock', 'movement { id }'),
} as const;

export interface Question {
  readonly operation: keyof typeof questions;
  readonly client: PasarClient;
  readonly input: Readonly<Record<string, unknown>>;
}

/** What was answered, without what may change from then on. */
export interface Answer {
  readonly type: string;
  /** Of the order, payment or movement; null in a refusal. */
  readonly id: string | null;
  readonly amount: string | null;
}

/** Something that a client was told, and may rely on from then on, whatever dies. */
export interface Acknowledged extends Question {
  readonly answer: Answer;
}

/** How asking went on the way to an answer. */
export interface Experience {
  /** Of the slowest single request, answered or not. */
  slowestMs: number;
  /** Requests that ended with an error which a client may expect while something is down. */
  failures: number;
  /** Any other error: by its code. */
  readonly surprises: string[];
}

export const newExperience = (): Experience => ({ slowestMs: 0, failures: 0, surprises: [] });

const patienceMs = 90_000;

/** Asks, with the same key, until there is an answer. */
export async function askUntilAnswered(question: Question, experience: Experience): Promise<Answer> {
  const deadline = performance.now() + patienceMs;
  for (;;) {
    const answer = await askOnce(question, experience);
    if (answer) return answer;
    if (performance.now() > deadline) throw new Error(`No answer to ${question.operation} within ${patienceMs} ms`);
    await pause(100);
  }
}

async function askOnce({ operation, client, input }: Question, experience: Experience): Promise<Answer | null> {
  const asked = performance.now();
  try {
    const data = await client.execute(questions[operation] as never, { input } as never);
    const answer = answerOf((data as Record<string, object>)[operation]);
    return answer.type === 'CheckoutPendingError' ? null : answer;
  } catch (error) {
    if (!(error instanceof PasarError)) throw error;
    experience.failures += 1;
    if (!error.isRetryable) experience.surprises.push(`${operation}: ${error.code} ${error.requestId}`);
    return null;
  } finally {
    experience.slowestMs = Math.max(experience.slowestMs, performance.now() - asked);
  }
}

function answerOf(outcome: unknown): Answer {
  const { __typename: type, order, payment, movement } = outcome as Outcome;
  const { id = null, total, amount = total } = order ?? payment ?? movement ?? {};
  return { type, id, amount: amount?.amount ?? null };
}

interface Outcome extends Partial<Record<'order' | 'payment' | 'movement', Thing>> {
  readonly __typename: string;
}

interface Thing {
  readonly id?: string;
  readonly total?: { readonly amount: string };
  readonly amount?: { readonly amount: string };
}
