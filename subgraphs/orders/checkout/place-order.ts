import { orderClosedUnpaid, orderPaid, orderPlaced } from '#events/catalogue/orders.ts';
import { append, event } from '#events/outbox.ts';
import { money, toWire } from '#kernel/money.ts';
import type { Transaction } from '#mysql/transaction.ts';
import type { Context } from '#subgraph/context.ts';
import { commitReservation, type ReservedLine, reserveStock } from '../neighbours/warehouses.ts';
import { endUnpaid } from '../order/end-unpaid.ts';
import { makePartsFirm, undoUnlessPaid } from '../order/make-parts-firm.ts';
import { ordersById } from '../order/order.queries.ts';
import { orderMoves } from '../order/order.states.ts';
import { moveOrder, moveShopOrders } from '../order/order.writes.ts';
import { shopOrderMoves } from '../shop-order/shop-order.states.ts';
import type { OrderRow, ShippingRefusal, Shortage } from '../tables.ts';

import { bookChosen } from './book-chosen.ts';
import { shortagesOf, sourcesOf } from './checkout.rules.ts';
import { holdSeconds, type ItemToPlace, itemsWithShops, type OrderToPlace } from './order-to-place.ts';
import { setItemSources } from './set-item-sources.ts';

/**
 * Holds the stock of a PLACING order, books its shipping, and settles it. Every step may be repeated, by a repeated checkout
 * or by the sweep, also at the same time: warehouses and shipping know the order by its id, and only one settling finds it
 * PLACING. Null when one of them does not answer: the order stays PLACING.
 */
export async function placeOrder(context: Context, order: OrderToPlace): Promise<OrderRow | null> {
  const items = order.items ?? (await itemsWithShops(context, order.id));
  const outcome = await hold(context, order, items).catch((error: unknown) => {
    context.log.warn({ err: error, orderId: order.id }, 'placing unanswered, will be taken up again');
    return null;
  });
  if (!outcome) return null;

  return context.transaction('checkout: settle', async (tx) => {
    if ('firm' in outcome) await settleExchange(tx, order, items, outcome.firm);
    else if ('held' in outcome) await settlePlaced(tx, order, items, outcome.held);
    else if ('refused' in outcome) await settleRefused(tx, order, outcome.refused);
    else await abandonOrder(tx, order.id);
    return (await ordersById(tx, [order.id])).get(order.id) as OrderRow;
  });
}

type Outcome =
  | { readonly held: Held }
  | { readonly firm: Held }
  | { readonly refused: Refused }
  | { readonly isOver: true };

/** Stock first: of what is sold out, no delivery is promised to anybody. */
async function hold(context: Context, order: OrderToPlace, items: readonly ItemToPlace[]): Promise<Outcome> {
  const lines = items.map(({ shopId, variantId, quantity }) => ({ shopId, variantId, quantity }));
  const { city, province, countryCode } = order.shippingAddress;
  const destination = { city, province, countryCode };
  const stock = await reserveStock(context, { orderId: order.id, holdSeconds, lines, destination });
  if (stock.__typename === 'StockShortError') return { refused: { shortages: shortagesOf(items, stock.lines) } };
  if (order.exchangeOfId) {
    // Nobody pays for it any more. What is closed may be so by a commit before: that is answered again.
    const commit = await commitReservation(context, order.id);
    if (commit.__typename !== 'CommitReservationSuccess') return { refused: { shortages: [] } };
    const expiresAt =
      stock.__typename === 'ReserveStockSuccess' ? stock.reservation.expiresAt : context.now.toISOString();
    return { firm: { expiresAt, lines: commit.reservation.lines } };
  }
  if (stock.__typename !== 'ReserveStockSuccess') return { isOver: true };
  const refusal = await bookChosen(context, order, items);
  if (refusal === 'OVER') return { isOver: true };
  return refusal ? { refused: { shippingRefusal: refusal } } : { held: stock.reservation };
}

interface Held {
  readonly expiresAt: string;
  readonly lines: readonly ReservedLine[];
}

async function settlePlaced(
  tx: Transaction,
  order: OrderToPlace,
  items: readonly ItemToPlace[],
  { expiresAt, lines }: Held,
): Promise<void> {
  const { id: orderId, clientId, totalMinor, currency } = order;
  if (!(await moveOrder(tx, orderId, orderMoves.place, {}, { expiresAt: new Date(expiresAt) }))) return;
  await setItemSources(tx, sourcesOf(items, lines));
  await append(tx, event(orderPlaced, orderId, { orderId, clientId, total: toWire(money(totalMinor, currency)) }));
}

/** A replacement is firm at once: what it replaces was paid, and its goods are its own. */
async function settleExchange(
  tx: Transaction,
  { id: orderId, exchangeOfId }: OrderToPlace,
  items: readonly ItemToPlace[],
  { expiresAt, lines }: Held,
): Promise<void> {
  const original = (await ordersById(tx, [exchangeOfId ?? ''])).get(exchangeOfId ?? '');
  const paymentId = original?.paymentId;
  if (!paymentId) throw new Error(`The order ${orderId} replaces goods that nobody has paid`);
  const also = { paymentId, expiresAt: new Date(expiresAt) };
  if (!(await moveOrder(tx, orderId, orderMoves.exchange, {}, also))) return undoUnlessPaid(tx, orderId);
  const paidThroughOrderId = original.paidThroughOrderId ?? original.id;
  const fact = event(orderPaid, orderId, { orderId, paymentId, paidThroughOrderId });
  await makePartsFirm(tx, orderId, sourcesOf(items, lines), fact);
}

/** What could not be had. */
type Refused = { readonly shortages: readonly Shortage[] } | { readonly shippingRefusal: ShippingRefusal };

async function settleRefused(tx: Transaction, { id, exchangeOfId }: OrderToPlace, refused: Refused): Promise<void> {
  const reason = 'shortages' in refused ? 'Out of stock' : 'Its shipping could not be booked';
  if (await moveOrder(tx, id, orderMoves.refuse, { reason }, refused)) {
    await moveShopOrders(tx, { orderIds: [id] }, shopOrderMoves.drop);
    // Another attempt may have held the stock meanwhile, or is still on its way: nothing may be held for a refused order.
    await append(tx, event(orderClosedUnpaid, id, { orderId: id, reason: 'REFUSED' }));
    if (exchangeOfId) await undoUnlessPaid(tx, id);
  }
}

/** Ends an order whose stock cannot be held any more. */
export function abandonOrder(tx: Transaction, orderId: string): Promise<number> {
  return endUnpaid(tx, [orderId], orderMoves.abandon, 'Its stock could not be held in time');
}
