import { orderConfirmed, orderPaid, refundRequested } from '#events/catalogue/orders.ts';
import type { paymentCaptured } from '#events/catalogue/payments.ts';
import type { DeliveredEvent, EventType } from '#events/event.ts';
import { takeIn, wasTakenIn } from '#events/inbox.ts';
import { append, event } from '#events/outbox.ts';
import { newId } from '#kernel/ids.ts';
import type { Move } from '#kernel/states.ts';
import { eq } from '#mysql/drizzle.ts';
import type { Transaction } from '#mysql/transaction.ts';
import type { Context } from '#subgraph/context.ts';
import { sourcesOf } from '../checkout/checkout.rules.ts';
import { commitReservation, type ReservedLine } from '../neighbours/warehouses.ts';
import { endUnpaid } from '../order/end-unpaid.ts';
import { makePartsFirm, undoUnlessPaid } from '../order/make-parts-firm.ts';
import { ordersById } from '../order/order.queries.ts';
import { orderMoves } from '../order/order.states.ts';
import { moveOrder } from '../order/order.writes.ts';
import { type OrderStatus, orderItems, shopOrders } from '../tables.ts';

type Captured = typeof paymentCaptured extends EventType<infer Payload> ? Payload : never;

/** What makes an order firm, and what others hear of it then. */
interface Firm {
  readonly move: Move<OrderStatus>;
  readonly fact: typeof orderPaid;
}
const paid: Firm = { move: orderMoves.pay, fact: orderPaid };
const confirmed: Firm = { move: orderMoves.confirm, fact: orderConfirmed };

/** The money of an order is there: the order is PAID, or it goes back. */
export async function onPaymentCaptured(context: Context, fact: DeliveredEvent<Captured>): Promise<void> {
  const { orderId, paymentId } = fact.payload;
  const order = (await ordersById(context.read, [orderId])).get(orderId);
  // What was promised for it has been taken; its stock is its own since then.
  if (order?.paymentId === paymentId) await settleConfirmed(context, fact);
  else await makeFirm(context, fact, paid);
}

/** The money of an order is promised: the order is CONFIRMED, or the promise is given back. */
export function onPaymentAuthorized(context: Context, fact: DeliveredEvent<Captured>): Promise<void> {
  return makeFirm(context, fact, confirmed);
}

async function settleConfirmed(context: Context, fact: DeliveredEvent<Captured>): Promise<void> {
  const { orderId, paymentId } = fact.payload;
  await context.transaction('payment captured', async (tx) => {
    if (!(await takeIn(tx, fact)) || !(await moveOrder(tx, orderId, orderMoves.settle))) return;
    await append(tx, event(orderPaid, orderId, { orderId, paymentId, wasConfirmed: true }));
  });
}

/**
 * Makes the stock of an order final, and the order firm. Money never stays without goods: when the order is over or the
 * stock is gone, it goes back.
 */
async function makeFirm(context: Context, fact: DeliveredEvent<Captured>, firm: Firm): Promise<void> {
  const { orderId } = fact.payload;
  // An order whose money went back is open to other money still: told again, this one would take the goods for nothing.
  if (await wasTakenIn(context.read, fact)) return;
  const order = (await ordersById(context.read, [orderId])).get(orderId);
  if (!order) throw new Error(`There is a payment for an order that does not exist: ${orderId}`);
  const isOpen = firm.move.from.includes(order.status);
  // Outside the transaction, and safe to repeat: when we stop after it, the next delivery commits the same reservation.
  const commit = isOpen ? await commitReservation(context, orderId) : null;

  await context.transaction('make order firm', async (tx) => {
    if (!(await takeIn(tx, fact))) {
      // The same fact at the same time: it may have found no goods where we found some.
      if (commit?.__typename === 'CommitReservationSuccess') await undoUnlessPaid(tx, orderId);
      return;
    }
    if (commit?.__typename === 'CommitReservationSuccess') {
      if (await markFirm(tx, fact.payload, firm, commit.reservation.lines)) return;
      await undoUnlessPaid(tx, orderId);
      await refund(tx, fact.payload, 'The order was over when the money arrived');
    } else if (isOpen) {
      // The hold ended before the order did: the order ends now, and is not paid a second time.
      await endUnpaid(tx, [orderId], orderMoves.expire, 'Its stock was gone');
      await refund(tx, fact.payload, 'The goods were gone when the money arrived');
    } else {
      // An earlier delivery may have committed the stock, and stopped before it could make the order firm.
      await undoUnlessPaid(tx, orderId);
      await refund(tx, fact.payload, 'The order was over when the money arrived');
    }
  });
}

/** False when the order is not to be paid any more: cancelled meanwhile, or paid by another payment. */
async function markFirm(
  tx: Transaction,
  { orderId, paymentId }: Captured,
  { move, fact }: Firm,
  lines: readonly ReservedLine[],
): Promise<boolean> {
  if (!(await moveOrder(tx, orderId, move, {}, { paymentId }))) return false;
  // Stock that was taken afresh may come from other warehouses than before.
  const items = await tx
    .select({ id: orderItems.id, variantId: orderItems.variantId, shopId: shopOrders.shopId })
    .from(orderItems)
    .innerJoin(shopOrders, eq(shopOrders.id, orderItems.shopOrderId))
    .where(eq(orderItems.orderId, orderId));
  await makePartsFirm(tx, orderId, sourcesOf(items, lines), event(fact, orderId, { orderId, paymentId }));
  return true;
}

async function refund(tx: Transaction, { orderId, paymentId, amount }: Captured, reason: string): Promise<void> {
  await append(tx, event(refundRequested, orderId, { refundId: newId('rfd'), orderId, paymentId, amount, reason }));
}
