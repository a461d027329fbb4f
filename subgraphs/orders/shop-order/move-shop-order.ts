import type { Move } from '#kernel/states.ts';
import type { Transaction } from '#mysql/transaction.ts';
import type { Context } from '#subgraph/context.ts';
import { requireClient, requireShopUser } from '#subgraph/viewer.ts';
import { actsForShop } from '../neighbours/shops.ts';
import { ordersById, shopOrdersById } from '../order/order.queries.ts';
import { shopOrderNotFound } from '../order/order.refusals.ts';
import { type Because, lockOrder, moveShopOrders } from '../order/order.writes.ts';
import type { ShopOrderRow, ShopOrderStatus, shopOrders } from '../tables.ts';

/** The shop order, if the signed-in shop user acts for its shop. */
export async function shopOrderOfShopUser(context: Context, shopOrderId: string): Promise<ShopOrderRow | null> {
  requireShopUser(context);
  const shopOrder = await context.load(shopOrdersById, shopOrderId);
  return shopOrder && (await actsForShop(context, shopOrder.shopId)) ? shopOrder : null;
}

/** The shop order, if it is part of an order of the signed-in client. */
export async function shopOrderOfClient(context: Context, shopOrderId: string): Promise<ShopOrderRow | null> {
  const { userId } = requireClient(context);
  const shopOrder = await context.load(shopOrdersById, shopOrderId);
  const order = shopOrder && (await context.load(ordersById, shopOrder.orderId));
  return order?.clientId === userId ? shopOrder : null;
}

interface Step {
  readonly move: Move<ShopOrderStatus>;
  readonly because: Because;
  readonly also?: Partial<typeof shopOrders.$inferInsert>;
}

/**
 * Moves a shop order one step, or says why not; `moved` is false for a repeat. Order first, then its part: the order in
 * which everybody locks.
 */
export async function moveShopOrder(tx: Transaction, { id, orderId }: ShopOrderRow, { move, because, also }: Step) {
  const order = await lockOrder(tx, orderId);
  const moved = await moveShopOrders(tx, { orderIds: [orderId], shopOrderId: id }, move, because, also);
  const shopOrder = (await shopOrdersById(tx, [id])).get(id);
  if (!shopOrder) return shopOrderNotFound();
  // Parts of an order that ended unpaid are CANCELLED, too; but by nobody, and until money comes after all.
  const isRepeat = shopOrder.status === move.to && order?.paymentId != null;
  if (moved.length === 0 && !isRepeat) return wrongStatus(shopOrder);
  return { shopOrder, moved: moved.length > 0 };
}

/**
 * The same by the word of the shop or the client, which is not enough for what is to be paid at the door: that is shipped and
 * delivered when its carrier says so, who takes the money.
 */
export async function moveByWord(tx: Transaction, shopOrder: ShopOrderRow, step: Step) {
  if (!shopOrder.isCashOnDelivery) return moveShopOrder(tx, shopOrder, step);
  const order = await lockOrder(tx, shopOrder.orderId);
  if (order?.status !== 'CONFIRMED') return moveShopOrder(tx, shopOrder, step);
  const now = (await shopOrdersById(tx, [shopOrder.id])).get(shopOrder.id) ?? shopOrder;
  if (now.status === step.move.to) return { shopOrder: now };
  const message = 'This is to be paid at the door: its carrier delivers it, and takes the money.';
  return { ...wrongStatus(now), message };
}

export function wrongStatus({ status }: ShopOrderRow) {
  const message = `A shop order that is ${status} does not allow this.`;
  return { __typename: 'ShopOrderStatusError', message, status } as const;
}
