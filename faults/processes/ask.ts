import { setTimeout as pause } from 'node:timers/promises';
import { mutation } from '../../gateway/journeys/journey.ts';
import { type PasarClient, PasarError } from '../../sdk/index.ts';

/** What is written under faults, and may be asked again with the same input: it then gets the same answer. */
const questions = {
  checkout: mutation('checkout', 'order { id total { amount } }'),
  payOrder: mutation('payOrder', 'payment { id amount { amount } }'),
  cancelOrder: mutation('cancelOrder', 'order { id }'),
  receiveStock: mutation('receiveStock', 'movement { id }'),
  checkoutCart: mutation('checkoutCart', 'order { id total { amount } }'),
  createShipment: mutation('createShipment', 'shipment { id }'),
  requestReturn: mutation('requestReturn', 'return { id }'),
  receiveReturn: mutation('receiveReturn', 'return { id }'),
} as const;

export interface Question {
  readonly operation: keyof typeof questions;
  readonly client: PasarClient;
  readonly input: Readonly<Record<string, unknown>>;
}

/** What was answered, without what may change from then on. */
export interface Answer {
  readonly type: string;
  /** Of the order, payment, movement, shipment or return; null in a refusal. */
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
export function askUntilAnswered({ operation, client, input }: Question, experience: Experience): Promise<Answer> {
  return untilDone(experience, async () => {
    const data = await client.execute(questions[operation] as never, { input } as never);
    const answer = answerOf((data as Record<string, object>)[operation]);
    return answer.type.endsWith('CheckoutPendingError') ? null : answer;
  });
}

/** Tries again until something comes of it, and notes how that went. */
export async function untilDone<Value>(experience: Experience, work: () => Promise<Value | null>): Promise<Value> {
  const deadline = performance.now() + patienceMs;
  for (;;) {
    const done = await tryOnce(experience, work);
    if (done !== null) return done;
    if (performance.now() > deadline) throw new Error(`Nothing came of it within ${patienceMs} ms`);
    await pause(100);
  }
}

async function tryOnce<Value>(experience: Experience, work: () => Promise<Value | null>): Promise<Value | null> {
  const begun = performance.now();
  try {
    return await work();
  } catch (error) {
    experience.failures += 1;
    // What is no PasarError comes from what people do besides, such as looking at their phones.
    if (error instanceof PasarError && !error.isRetryable)
      experience.surprises.push(`${error.code} ${error.requestId}`);
    return null;
  } finally {
    experience.slowestMs = Math.max(experience.slowestMs, performance.now() - begun);
  }
}

function answerOf(outcome: unknown): Answer {
  const { __typename: type, ...things } = outcome as Outcome;
  const thing = things.order ?? things.payment ?? things.movement ?? things.shipment ?? things.return;
  const { id = null, total, amount = total } = thing ?? {};
  return { type, id, amount: amount?.amount ?? null };
}

interface Outcome extends Partial<Record<'order' | 'payment' | 'movement' | 'shipment' | 'return', Thing>> {
  readonly __typename: string;
}

interface Thing {
  readonly id?: string;
  readonly total?: { readonly amount: string };
  readonly amount?: { readonly amount: string };
}
