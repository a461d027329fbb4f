import { paymentCaptured } from '../../packages/events/catalogue/payments.ts';
import { money } from '../../packages/kernel/money.ts';
import type { Move } from '../../packages/kernel/states.ts';
import { entriesOfCapture, entriesOfRefund } from '../../subgraphs/payments/ledger/ledger.rules.ts';
import { longerHoldOf } from '../../subgraphs/payments/payment/method-terms.rules.ts';
import { paymentMoves } from '../../subgraphs/payments/payment/payment.states.ts';
import { moveBetween } from '../../subgraphs/payments/payment/payment-amounts.rules.ts';
import type { ChargeRefund } from '../../subgraphs/payments/provider/provider.ts';
import { refundMoves } from '../../subgraphs/payments/refund/refund.states.ts';
import type { PaymentMethod, PaymentStatus } from '../../subgraphs/payments/tables.ts';
import { append, broken, type Fact, isFault, put, type Steps, type Transaction, transact } from '../world/database.ts';
import type { Question } from '../world/processes.ts';
import type { News, SimPayment, SimRefund, SimVoid, World } from '../world/world.ts';
import { takeIn } from './inbox.ts';
import { planReturn, post, returnShares, shareOut } from './ledger.ts';
import type { OrderForPayment } from './orders.ts';
import type { SimAnswer } from './provider.ts';

const ask = (to: 'orders' | 'provider', operation: string, input: object): Question => ({ to, operation, input });

export type PayAnswer =
  | { readonly __typename: 'PayOrderSuccess'; readonly paymentId: string }
  | { readonly __typename: 'OrderNotPayableError' | 'PaymentUnderWayError' | 'PaymentOrderNotFoundError' };

export interface Paying {
  readonly clientId: string;
  readonly orderId: string;
  readonly key: string;
  readonly method?: PaymentMethod;
}

/** payment/pay-order.ts */
export function* payOrder(world: World, { clientId, orderId, key, method = 'CARD' }: Paying): Steps<PayAnswer> {
  const { payments } = world;
  const order: OrderForPayment | null = yield ask('orders', 'orderForPayment', { orderId });
  if (order?.clientId !== clientId) return { __typename: 'PaymentOrderNotFoundError' };
  const newPayment = world.newId('pay');
  const isEarly = world.mutation === 'calls the provider before the intent is on disk';
  if (isEarly) yield ask('provider', 'start', { paymentId: newPayment, amountMinor: order.totalMinor });
  const written = yield* transact(payments, (tx) => {
    const first = payments.keys.get(`${clientId} ${key}`);
    if (first) return { paymentId: first, isRepeated: true };
    if (order.status !== 'AWAITING_PAYMENT') return { __typename: 'OrderNotPayableError' as const };
    if (isUnderWay(world, orderId)) return { __typename: 'PaymentUnderWayError' as const };
    put(tx, payments.keys, `${clientId} ${key}`, newPayment);
    put(tx, payments.payments, newPayment, intent(world, newPayment, order, method));
    shareOut(tx, world, newPayment, order);
    world.say('payment intended', `${newPayment} of ${orderId}`);
    return { paymentId: newPayment, isRepeated: false };
  });
  if ('__typename' in written) return written as PayAnswer;
  if (!written.isRepeated) yield* startOrLeaveToSweep(world, written.paymentId);
  return { __typename: 'PayOrderSuccess', paymentId: written.paymentId };
}

/** The unique index `payments_active_order`. */
function isUnderWay({ payments, mutation }: World, orderId: string): boolean {
  if (mutation === 'pays an order twice at once') return false;
  for (const one of payments.payments.values()) {
    const isForgotten = mutation === 'pays anew while a payment is being cancelled' && one.cancelRequestedAt !== null;
    if (one.orderId === orderId && !one.wasDeclined && !one.wasCancelled && !isForgotten) return true;
  }
  return false;
}

function intent({ payments }: World, id: string, order: OrderForPayment, method: PaymentMethod): SimPayment {
  return {
    id,
    orderId: order.id,
    clientId: order.clientId,
    status: 'CREATED',
    history: ['CREATED'],
    wasDeclined: false,
    wasCancelled: false,
    cancelRequestedAt: null,
    amountMinor: order.totalMinor,
    currency: 'IDR',
    refundRequestedMinor: 0n,
    refundedMinor: 0n,
    dueAt: payments.now + 15_000,
    attempts: 0,
    method,
  };
}

function* startOrLeaveToSweep(world: World, paymentId: string): Steps<void> {
  try {
    yield* startPayment(world, paymentId);
  } catch (error) {
    if (!isFault(error)) throw error;
    world.say('provider unanswered', paymentId);
  }
}

/** payment/start-payment.ts */
function* startPayment(world: World, paymentId: string): Steps<void> {
  const { amountMinor, orderId, method, cancelRequestedAt } = world.payments.payments.get(paymentId) as SimPayment;
  if (cancelRequestedAt !== null) return;
  if (!(yield* holdStock(world, paymentId, orderId, method))) return;
  const charge: SimAnswer = yield ask('provider', 'start', { paymentId, amountMinor });
  yield* transact(world.payments, (tx) => recordCharge(tx, world, charge));
}

/** payment/hold-stock.ts: false when the order is over, and nobody is to be asked for money. */
function* holdStock(world: World, paymentId: string, orderId: string, method: PaymentMethod): Steps<boolean> {
  const holdSeconds = longerHoldOf(method);
  if (!holdSeconds) return true;
  const until: number | null = yield ask('orders', 'extendOrderHold', { orderId, holdSeconds });
  return yield* transact(world.payments, (tx) => {
    if (until === null) movePayment(tx, world, paymentId, paymentMoves.decline, { dueAt: null, wasDeclined: true });
    return until !== null;
  });
}

/** payment/record-charge.ts */
function recordCharge(tx: Transaction, world: World, { paymentId, status, amount }: SimAnswer): void {
  const settled = { dueAt: null };
  const payment = world.payments.payments.get(paymentId);
  const isUnwanted = payment && (payment.cancelRequestedAt !== null || payment.wasCancelled);
  if (status === 'PENDING' && isUnwanted) requestVoid(tx, world, paymentId);
  if (status === 'PENDING') movePayment(tx, world, paymentId, paymentMoves.accept, {});
  else if (status === 'DECLINED') {
    movePayment(tx, world, paymentId, paymentMoves.decline, { ...settled, wasDeclined: true });
  } else if (status === 'VOIDED') {
    const changes = { ...settled, wasCancelled: true };
    if (movePayment(tx, world, paymentId, paymentMoves.cancel, changes)) world.say('payment cancelled', paymentId);
  } else if (movePayment(tx, world, paymentId, paymentMoves.capture, settled)) {
    const { orderId, amountMinor } = world.payments.payments.get(paymentId) as SimPayment;
    if (amountMinor !== amount.minor) throw broken('the provider captured another amount', { paymentId });
    post(tx, world, { kind: 'CAPTURE', causeId: paymentId, paymentId, entries: entriesOfCapture(amountMinor) });
    append(tx, paymentCaptured.type, orderId, { orderId, paymentId });
    world.say('captured', paymentId);
  }
}

/** payment/cancel-payment.ts */
export function* cancelPayment(
  world: World,
  { clientId, paymentId }: { clientId: string; paymentId: string },
): Steps<CancelAnswer> {
  const { payments } = world;
  if (payments.payments.get(paymentId)?.clientId !== clientId) return { __typename: 'PaymentNotFoundError' };
  yield* transact(payments, (tx) => requestCancel(tx, world, paymentId, 15));
  yield* sendVoid(world, paymentId);
  const { status } = payments.payments.get(paymentId) as SimPayment;
  const isEnding = status === paymentMoves.cancel.to || paymentMoves.cancel.from.includes(status);
  return isEnding ? { __typename: 'CancelPaymentSuccess', status } : { __typename: 'PaymentNotCancellableError' };
}

export type CancelAnswer =
  | { readonly __typename: 'CancelPaymentSuccess'; readonly status: PaymentStatus }
  | { readonly __typename: 'PaymentNotFoundError' | 'PaymentNotCancellableError' };

/** payment/request-cancel.ts */
function requestCancel(tx: Transaction, world: World, paymentId: string, inSeconds = 0): void {
  const { payments } = world;
  const payment = payments.payments.get(paymentId) as SimPayment;
  if (!paymentMoves.cancel.from.includes(payment.status) || payment.cancelRequestedAt !== null) return;
  put(tx, payments.payments, paymentId, { ...payment, cancelRequestedAt: payments.now });
  requestVoid(tx, world, paymentId, inSeconds);
  if (world.mutation !== 'calls a payment cancelled without asking') return;
  movePayment(tx, world, paymentId, paymentMoves.cancel, { dueAt: null, wasCancelled: true });
  put(tx, payments.voids, paymentId, { id: paymentId, attempts: 0, dueAt: null });
}

/** capture/request-void.ts */
function requestVoid(tx: Transaction, { payments }: World, id: string, inSeconds = 0): void {
  const { dueAt = null, attempts = 0 } = payments.voids.get(id) ?? {};
  put(tx, payments.voids, id, { id, attempts, dueAt: dueAt ?? payments.now + inSeconds * 1_000 });
}

/** capture/send-void.ts */
function* sendVoid(world: World, paymentId: string): Steps<void> {
  const { payments } = world;
  if (payments.voids.get(paymentId)?.dueAt == null) return;
  const { amountMinor } = payments.payments.get(paymentId) as SimPayment;
  try {
    const charge: SimAnswer = yield ask('provider', 'void', { paymentId, amountMinor });
    yield* transact(payments, (tx) => {
      recordCharge(tx, world, charge);
      const one = payments.voids.get(paymentId) as SimVoid;
      if (charge.status !== 'PENDING') put(tx, payments.voids, paymentId, { ...one, dueAt: null });
    });
  } catch (error) {
    if (!isFault(error)) throw error;
    world.say('provider unanswered', paymentId);
  }
}

/** events/on-order-closed-unpaid.ts */
export function* onOrderClosedUnpaid(world: World, fact: Fact): Steps<void> {
  const { payments } = world;
  const { orderId = '' } = fact.payload;
  yield* transact(payments, (tx) => {
    if (!takeIn(tx, world, fact)) return;
    for (const { id, orderId: of, wasDeclined, wasCancelled } of payments.payments.values()) {
      if (of === orderId && !wasDeclined && !wasCancelled) requestCancel(tx, world, id);
    }
  });
}

/** payment/move-payment.ts */
function movePayment(
  tx: Transaction,
  { payments }: World,
  id: string,
  { from, to }: Move<PaymentStatus>,
  also: Partial<SimPayment>,
): boolean {
  const payment = payments.payments.get(id);
  if (!payment || !from.includes(payment.status)) return false;
  put(tx, payments.payments, id, { ...payment, ...also, status: to, history: [...payment.history, to] });
  return true;
}

/** webhook/receive-webhook.ts */
export function* receiveWebhook(world: World, { id, charge, refund }: News): Steps<'taken'> {
  const { payments } = world;
  yield* transact(payments, (tx) => {
    if (payments.webhooks.has(id)) return world.say('webhook came again', id);
    put(tx, payments.webhooks, id, true);
    if (charge) recordCharge(tx, world, charge);
    if (refund) recordRefund(tx, world, refund);
  });
  return 'taken';
}

/** events/on-refund-requested.ts, refund/request-refund.ts; what of the amount comes with the fact, orders have said. */
export function* onRefundRequested(world: World, fact: Fact): Steps<void> {
  const { payments } = world;
  const { refundId = '', paymentId = '', amountMinor: text = '0', shopId = null } = fact.payload;
  const amountMinor = BigInt(text);
  const isPromised = yield* transact(payments, (tx) => {
    if (!takeIn(tx, world, fact) || payments.refunds.has(refundId)) return false;
    const payment = payments.payments.get(paymentId);
    const left = payment ? payment.amountMinor - payment.refundRequestedMinor : 0n;
    const returned = planReturn(world, { paymentId, amount: money(amountMinor, 'IDR'), shopId });
    const isLeft =
      returned !== null &&
      payment !== undefined &&
      paymentMoves.refundWhole.from.includes(payment.status) &&
      left >= amountMinor;
    const refund = { id: refundId, paymentId, amountMinor, attempts: 0 };
    const dueAt = isLeft ? payments.now + 15_000 : null;
    put(tx, payments.refunds, refundId, { ...refund, status: isLeft ? 'PENDING' : refundMoves.refuse.to, dueAt });
    if (!isLeft) return false;
    const refundRequestedMinor = payment.refundRequestedMinor + amountMinor;
    put(tx, payments.payments, paymentId, { ...payment, refundRequestedMinor });
    if (world.mutation !== 'takes a refund from nobody') returnShares(tx, world, { refundId, paymentId }, returned);
    world.say('refund promised', `${refundId} of ${paymentId}`);
    return true;
  });
  if (isPromised) yield* sendRefund(world, refundId);
}

/** refund/send-refund.ts */
function* sendRefund(world: World, refundId: string): Steps<void> {
  const { paymentId, amountMinor, attempts } = world.payments.refunds.get(refundId) as SimRefund;
  const isKeyedByAttempt = world.mutation === 'keys refunds by attempt' && attempts > 0;
  const key = isKeyedByAttempt ? `${refundId} ${attempts}` : refundId;
  try {
    const answer: ChargeRefund = yield ask('provider', 'refund', { refundId: key, paymentId, amountMinor });
    yield* transact(world.payments, (tx) => recordRefund(tx, world, { ...answer, refundId }));
  } catch (error) {
    if (!isFault(error)) throw error;
    world.say('provider unanswered', refundId);
  }
}

/** refund/record-refund.ts */
function recordRefund(tx: Transaction, world: World, { refundId, status }: ChargeRefund): void {
  const { payments } = world;
  const refund = payments.refunds.get(refundId);
  if (status === 'PENDING' || !refund || !refundMoves.succeed.from.includes(refund.status)) return;
  put(tx, payments.refunds, refundId, { ...refund, status: refundMoves.succeed.to, dueAt: null });
  const payment = payments.payments.get(refund.paymentId) as SimPayment;
  const refundedMinor = payment.refundedMinor + refund.amountMinor;
  const move = moveBetween(payment, { ...payment, authorizedMinor: 0n, voidedMinor: 0n, refundedMinor });
  if (!move || !movePayment(tx, world, payment.id, move, { refundedMinor }))
    throw broken('a refund is of captured money', payment);
  const entries = entriesOfRefund(refund.amountMinor);
  post(tx, world, { kind: 'REFUND', causeId: refundId, paymentId: payment.id, entries });
  world.say('refunded', refundId);
}

/** payment/ask-provider.ts */
export function* askProvider(world: World): Steps<void> {
  for (const paymentId of yield* claimDue(world, 'payments')) {
    try {
      yield* askAbout(world, paymentId);
    } catch (error) {
      if (!isFault(error)) throw error;
    }
  }
}

function* askAbout(world: World, paymentId: string): Steps<void> {
  const { payments } = world;
  const { orderId, cancelRequestedAt } = payments.payments.get(paymentId) as SimPayment;
  if (cancelRequestedAt !== null) return yield* sendVoid(world, paymentId);
  const charge: SimAnswer | null = yield ask('provider', 'find', { paymentId });
  if (charge) yield* transact(payments, (tx) => recordCharge(tx, world, charge));
  if (charge && charge.status !== 'PENDING') return;
  const order: OrderForPayment | null = yield ask('orders', 'orderForPayment', { orderId });
  if (order?.status !== 'AWAITING_PAYMENT') {
    world.say('asked whether the order is over', orderId);
    yield* transact(payments, (tx) => requestCancel(tx, world, paymentId));
  } else if (!charge) yield* startPayment(world, paymentId);
}

/** capture/send-void.ts */
export function* resumeVoids(world: World): Steps<void> {
  for (const paymentId of yield* claimDue(world, 'voids')) yield* sendVoid(world, paymentId);
}

/** refund/send-refund.ts */
export function* resumeRefunds(world: World): Steps<void> {
  for (const refundId of yield* claimDue(world, 'refunds')) yield* sendRefund(world, refundId);
}

/** claim-due.ts: claiming already sets the next attempt. */
function* claimDue({ payments }: World, table: 'payments' | 'refunds' | 'voids'): Steps<string[]> {
  const rows = payments[table] as Map<string, SimPayment | SimRefund | SimVoid>;
  const isDue = (row: SimPayment | SimRefund | SimVoid | undefined) => row?.dueAt != null && row.dueAt <= payments.now;
  const claimed: string[] = [];
  for (const id of [...rows.keys()].filter((one) => isDue(rows.get(one)))) {
    const isMine = yield* transact(payments, (tx) => {
      const row = rows.get(id);
      if (!row || !isDue(row)) return false;
      const seconds = Math.min(900, 15 * 2 ** Math.min(row.attempts, 20));
      put(tx, rows, id, { ...row, dueAt: payments.now + seconds * 1_000, attempts: row.attempts + 1 });
      return true;
    });
    if (isMine) claimed.push(id);
  }
  return claimed;
}
