import { newCode, newId } from '#kernel/ids.ts';
import { isDuplicate } from '#mysql/faults.ts';
import { insertRows } from '#mysql/rows.ts';
import type { Transaction } from '#mysql/transaction.ts';
import type { Context } from '#subgraph/context.ts';
import { orderOfCheckout } from '../order/order.queries.ts';
import { recordEvents } from '../order/order.writes.ts';
import { orderItems, orders, type ShippingAddress, shopOrders } from '../tables.ts';
import { type Draft, limitedDemand } from './checkout.rules.ts';
import { exceedsLimit, type LimitExceeded } from './exceeds-limit.ts';
import type { OrderToPlace } from './order-to-place.ts';

export interface Intent {
  readonly clientId: string;
  readonly idempotencyKey: string;
  readonly fingerprint: string;
  readonly shippingAddress: ShippingAddress;
  /** Of a replacement. */
  readonly exchangeOfId?: string;
  readonly paidThroughOrderId?: string;
}

/**
 * Writes the order, PLACING, with its parts and lines: whatever happens from here on finds it on disk. When the same
 * checkout was recorded meanwhile, that order is the answer. Refused when the client would have more than one may buy.
 */
export async function recordIntent(
  context: Context,
  draft: Draft,
  intent: Intent,
): Promise<OrderToPlace | LimitExceeded> {
  try {
    return await context.transaction('checkout: intent', async (tx) => {
      const exceeded = await exceedsLimit(tx, intent.clientId, limitedDemand(draft));
      // By itself, perhaps: the same checkout was recorded while this one waited for its turn.
      if (exceeded) return (await orderOfCheckout(tx, intent)) ?? exceeded;
      return writeOrder(tx, newId('ord'), draft, intent);
    });
  } catch (error) {
    if (!isDuplicate(error, 'orders_checkout')) throw error;
    const first = await orderOfCheckout(context.read, intent);
    if (!first) throw error;
    return first;
  }
}

/** Writes an order with its parts and lines, PLACING. */
export async function writeOrder(
  tx: Transaction,
  id: string,
  { total, shopOrders: drafts }: Draft,
  intent: Intent,
): Promise<OrderToPlace> {
  const { clientId, fingerprint, shippingAddress, exchangeOfId = null } = intent;
  const { currency, minor: totalMinor } = total;
  const about = { clientId, fingerprint, shippingAddress, totalMinor, currency, exchangeOfId };
  const order = { id, status: 'PLACING', ...about } as const;
  const parts = drafts.map((part) => ({ ...part, id: newId('sho') }));
  const items = parts.flatMap(({ id: shopOrderId, shopId, shipping, items: own }) => {
    const shippingChoice = shipping?.choice ?? null;
    return own.map((item) => ({ ...item, id: newId('itm'), shopOrderId, shopId, shippingChoice }));
  });
  await insertRows(tx, orders, [{ ...intent, ...order, number: newOrderNumber() }]);
  await insertRows(
    tx,
    shopOrders,
    parts.map(({ id: shopOrderId, shopId, shopName, subtotal, shipping }) => ({
      id: shopOrderId,
      orderId: id,
      shopId,
      shopName,
      subtotalMinor: subtotal.minor,
      shippingMinor: shipping?.total.minor ?? 0n,
      currency,
      shippingChoice: shipping?.choice ?? null,
      isCashOnDelivery: shipping?.isCashOnDelivery ?? false,
    })),
  );
  const lines = items.map((item) => ({ ...item, orderId: id, unitPriceMinor: item.unitPrice.minor, currency }));
  await insertRows(tx, orderItems, lines);
  await recordEvents(tx, [{ orderId: id, status: 'PLACING', actorId: clientId }]);
  return { ...order, items };
}

/** 27^10 of them: two alike are so unlikely that the unique index may answer with a fault. */
const newOrderNumber = () => `P-${newCode(5)}-${newCode(5)}`;
