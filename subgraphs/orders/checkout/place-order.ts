import { eq } from 'drizzle-orm';
import { orderClosedUnpaid, orderPlaced } from '#events/catalogue/orders.ts';
import { append, event } from '#events/outbox.ts';
import { money, toWire } from '#kernel/money.ts';
import type { Transaction } from '#mysql/transaction.ts';
import type { Context } from '#subgraph/context.ts';
import { type ReservedLine, reserveStock } from '../neighbours/warehouses.ts';
import { endUnpaid } from '../order/end-unpaid.ts';
import { ordersById } from '../order/order.queries.ts';
import { orderMoves } from '../order/order.states.ts';
import { moveOrder, moveShopOrders } from '../order/order.writes.ts';
import { shopOrderMoves } from '../shop-order/shop-order.states.ts';
import { type OrderItemRow, type OrderRow, orderItems, type Shortage, shopOrders } from '../tables.ts';
import { shortagesOf, sourcesOf } from './checkout.rules.ts';
import { setItemSources } from './set-item-sources.ts';

/** How long stock waits for a card, an e-wallet or a QR code to pay for it. */
const holdSeconds = 15 * 60;

/** What placing needs to know of an order: of one just recorded its items too, which need not be read then. */
export interface OrderToPlace extends Pick<OrderRow, 'id' | 'clientId' | 'fingerprint' | 'totalMinor' | 'currency'> {
  readonly status: OrderRow['status'];
  readonly items?: readonly ItemToPlace[];
}

interface ItemToPlace extends Pick<OrderItemRow, 'id' | 'shopProductId' | 'variantId' | 'quantity'> {
  readonly shopId: string;
}

/**
 * Holds the stock of a PLACING order and settles it. Every step may be repeated, by a repeated checkout or by the sweep,
 * also at the same time: the warehouses know the order by its id, and only one settling finds it PLACING. Null when the
 * warehouses do not answer: the order stays PLACING.
 */
export async function placeOrder(context: Context, order: OrderToPlace): Promise<OrderRow | null> {
  const items = order.items ?? (await itemsWithShops(context, order.id));
  const lines = items.map(({ shopId, variantId, quantity }) => ({ shopId, variantId, quantity }));
  const outcome = await reserveStock(context, { orderId: order.id, holdSeconds, lines }).catch((error: unknown) => {
    context.log.warn({ err: error, orderId: order.id }, 'reservation unanswered, will be taken up again');
    return null;
  });
  if (!outcome) return null;

  return context.transaction('checkout: settle', async (tx) => {
    if (outcome.__typename === 'ReserveStockSuccess') await settlePlaced(tx, order, items, outcome.reservation);
    else if (outcome.__typename === 'StockShortError')
      await settleRefused(tx, order, shortagesOf(items, outcome.lines));
    else await abandonOrder(tx, order.id);
    return (await ordersById(tx, [order.id])).get(order.id) as OrderRow;
  });
}

function itemsWithShops({ read }: Context, orderId: string): Promise<ItemToPlace[]> {
  return read
    .select({
      id: orderItems.id,
      shopProductId: orderItems.shopProductId,
      variantId: orderItems.variantId,
      quantity: orderItems.quantity,
      shopId: shopOrders.shopId,
    })
    .from(orderItems)
    .innerJoin(shopOrders, eq(shopOrders.id, orderItems.shopOrderId))
    .where(eq(orderItems.orderId, orderId));
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

async function settleRefused(tx: Transaction, { id }: OrderToPlace, shortages: readonly Shortage[]): Promise<void> {
  if (await moveOrder(tx, id, orderMoves.refuse, { reason: 'Out of stock' }, { shortages })) {
    await moveShopOrders(tx, { orderIds: [id] }, shopOrderMoves.drop);
    // Another attempt may have held the stock meanwhile, or is still on its way: nothing may be held for a refused order.
    await append(tx, event(orderClosedUnpaid, id, { orderId: id, reason: 'REFUSED' }));
  }
}

/** Ends an order whose stock cannot be held any more. */
export function abandonOrder(tx: Transaction, orderId: string): Promise<number> {
  return endUnpaid(tx, [orderId], orderMoves.abandon, 'Its stock could not be held in time');
}
