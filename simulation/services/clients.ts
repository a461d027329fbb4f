import type { Line } from '../../subgraphs/orders/checkout/checkout.rules.ts';
import { isFault, type Steps } from '../world/database.ts';
import type { Question, Service } from '../world/processes.ts';
import type { Promised, World } from '../world/world.ts';
import type { CheckoutAnswer } from './orders.ts';
import type { CancelAnswer, PayAnswer, Paying } from './payments.ts';

const ask = (to: Service, operation: string, input: object): Question => ({ to, operation, input });

/** What a client is told it may rely on. What it is not told, it may ask again with the same key. */
export function* checkOut(world: World, input: { clientId: string; key: string; lines: readonly Line[] }): Steps<void> {
  const answer: CheckoutAnswer | null = yield* answerOf(ask('orders', 'checkout', input));
  if (!answer) return world.say('no answer', `checkout ${input.key}`);
  const orderId = world.orders.ofCheckout.get(`${input.clientId} ${input.key}`) as string;
  const what = {
    CheckoutSuccess: 'placed',
    OutOfStockError: 'refused',
    ShippingOptionInvalidError: 'refused',
    DeliveryWindowTakenError: 'refused',
    CheckoutPendingError: 'pending',
  } as const;
  const told = 'order' in answer ? answer.order.id : orderId;
  promise(world, { what: what[answer.__typename], key: `${input.clientId} ${input.key}`, orderId: told });
}

export function* pay(world: World, input: Paying): Steps<void> {
  const answer: PayAnswer | null = yield* answerOf(ask('payments', 'payOrder', input));
  if (answer?.__typename !== 'PayOrderSuccess') return;
  promise(world, { what: 'paying', key: `${input.clientId} ${input.key}`, paymentId: answer.paymentId });
}

export function* cancelPayment(world: World, input: { clientId: string; paymentId: string }): Steps<void> {
  const answer: CancelAnswer | null = yield* answerOf(ask('payments', 'cancelPayment', input));
  if (answer?.__typename !== 'CancelPaymentSuccess') return;
  promise(world, {
    what: answer.status === 'CANCELLED' ? 'payment cancelled' : 'payment ends',
    paymentId: input.paymentId,
  });
}

type Answer = { readonly __typename: string } | null;

export function* cancel(world: World, orderId: string): Steps<void> {
  const answer: Answer = yield* answerOf(ask('orders', 'cancelOrder', { orderId }));
  if (answer?.__typename === 'CancelOrderSuccess') promise(world, { what: 'cancelled', orderId });
}

export function* cancelPart(world: World, shopOrderId: string, by: 'client' | 'shop'): Steps<void> {
  const answer: Answer = yield* answerOf(ask('orders', 'cancelShopOrder', { shopOrderId, by }));
  if (answer?.__typename === 'CancelShopOrderSuccess') promise(world, { what: 'part cancelled', shopOrderId });
}

export function* cancelUnits(
  world: World,
  input: { orderItemId: string; quantity: number; by: 'client' | 'shop'; key: string },
): Steps<void> {
  const answer: Answer = yield* answerOf(ask('orders', 'cancelOrderItem', input));
  if (answer?.__typename === 'CancelOrderItemSuccess') promise(world, { what: 'units cancelled', key: input.key });
}

export function* tell(to: Service, operation: string, input: object): Steps<void> {
  yield* answerOf(ask(to, operation, input));
}

function promise(world: World, promised: Promised): void {
  world.promised.push(promised);
  world.say('answered', Object.values(promised).join(' '));
}

/** Null when none comes. */
function* answerOf<Answer>(question: Question): Steps<Answer | null> {
  try {
    return yield question;
  } catch (error) {
    if (!isFault(error)) throw error;
    return null;
  }
}
