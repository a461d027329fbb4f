import { and, eq, ne } from 'drizzle-orm';
import { z } from 'zod';
import { refundRequested, shopOrderCancelled } from '#events/catalogue/orders.ts';
import { append, event } from '#events/outbox.ts';
import { newId } from '#kernel/ids.ts';
import { money, toWire } from '#kernel/money.ts';
import type { Transaction } from '#mysql/transaction.ts';
import type { Context } from '#subgraph/context.ts';
import { isRefusal, readInput } from '#subgraph/input.ts';
import { requireSignedIn } from '#subgraph/viewer.ts';
import type { CancelShopOrderInput } from '../generated/resolvers.ts';
import { ordersById } from '../order/order.queries.ts';
import { shopOrderNotFound } from '../order/order.refusals.ts';
import { orderMoves } from '../order/order.states.ts';
import { moveOrder } from '../order/order.writes.ts';
import { type OrderRow, type ShopOrderRow, shopOrders } from '../tables.ts';
import { moveShopOrder, shopOrderOfClient, shopOrderOfShopUser } from './move-shop-order.ts';
import { shopOrderMoves } from './shop-order.states.ts';

const cancelShopOrderInput = z.object({ shopOrderId: z.string(), reason: z.string().trim().max(500).nullish() });

/** Cancels one shop's part of a paid order: refunds its money and returns its goods, each exactly once. */
export async function cancelShopOrder(context: Context, given: CancelShopOrderInput) {
  const { userId, kind } = requireSignedIn(context);
  const input = readInput(cancelShopOrderInput, given);
  if (isRefusal(input)) return input;
  const { shopOrderId, reason } = input;
  const isClient = kind === 'CLIENT';
  const shopOrder = await (isClient ? shopOrderOfClient : shopOrderOfShopUser)(context, shopOrderId);
  if (!shopOrder) return shopOrderNotFound();
  const move = isClient ? shopOrderMoves.cancelByClient : shopOrderMoves.cancelByShop;

  return context.transaction('cancel shop order', async (tx) => {
    const outcome = await moveShopOrder(tx, shopOrder, { move, because: { actorId: userId, reason } });
    if (isRefusal(outcome)) return outcome;
    if (outcome.moved) await giveBack(tx, outcome.shopOrder, reason ?? 'Cancelled');
    return { __typename: 'CancelShopOrderSuccess', shopOrder: outcome.shopOrder } as const;
  });
}

async function giveBack(tx: Transaction, shopOrder: ShopOrderRow, reason: string): Promise<void> {
  const { id: shopOrderId, orderId, shopId, subtotalMinor, currency } = shopOrder;
  const { paymentId } = (await ordersById(tx, [orderId])).get(orderId) as OrderRow;
  if (!paymentId) throw new Error(`The shop order ${shopOrderId} is confirmed, but its order has no payment`);
  const amount = toWire(money(subtotalMinor, currency));
  await append(
    tx,
    event(shopOrderCancelled, orderId, { orderId, shopOrderId, shopId }),
    event(refundRequested, orderId, { refundId: newId('rfd'), orderId, paymentId, amount, reason }),
  );
  const [remaining] = await tx
    .select({ id: shopOrders.id })
    .from(shopOrders)
    .where(and(eq(shopOrders.orderId, orderId), ne(shopOrders.status, 'CANCELLED')))
    .limit(1);
  if (!remaining) await moveOrder(tx, orderId, orderMoves.cancelPaid, { reason: 'Every shop cancelled its part' });
}
