import { newCode, newId } from '#kernel/ids.ts';
import { isDuplicate } from '#mysql/faults.ts';
import { insertRows } from '#mysql/rows.ts';
import type { Context } from '#subgraph/context.ts';
import { orderOfCheckout } from '../order/order.queries.ts';
import { recordEvents } from '../order/order.writes.ts';
import { orderItems, orders, type ShippingAddress, shopOrders } from '../tables.ts';
import { type Draft, limitedDemand } from './checkout.rules.ts';
import { exceedsLimit, type LimitExceeded } from './exceeds-limit.ts';
import type { OrderToPlace } from './order-to-place.ts';

interface Intent {
  readonly clientId: string;
  readonly idempotencyKey: string;
  readonly fingerprint: string;
  readonly shippingAddress: ShippingAddress;
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
  const { clientId, fingerprint, shippingAddress } = intent;
  const { currency, minor: totalMinor } = draft.total;
  const about = { clientId, fingerprint, shippingAddress, totalMinor, currency };
  const order = { id: newId('ord'), status: 'PLACING', ...about } as const;
  const parts = draft.shopOrders.map((part) => ({ ...part, id: newId('sho') }));
  const items = parts.flatMap(({ id: shopOrderId, shopId, shipping, items: own }) => {
    const shippingChoice = shipping?.choice ?? null;
    return own.map((item) => ({ ...item, id: newId('itm'), shopOrderId, shopId, shippingChoice }));
  });
  try {
    const refusal = await context.transaction('checkout: intent', async (tx) => {
      const exceeded = await exceedsLimit(tx, clientId, limitedDemand(draft));
      if (exceeded) return exceeded;
      await insertRows(tx, orders, [{ ...intent, ...order, number: newOrderNumber() }]);
      await insertRows(
        tx,
        shopOrders,
        parts.map(({ id, shopId, shopName, subtotal, shipping }) => ({
          id,
          orderId: order.id,
          shopId,
          shopName,
          subtotalMinor: subtotal.minor,
          shippingMinor: shipping?.total.minor ?? 0n,
          currency,
          shippingChoice: shipping?.choice ?? null,
          isCashOnDelivery: shipping?.isCashOnDelivery ?? false,
        })),
      );
      await insertRows(
        tx,
        orderItems,
        items.map((item) => ({ ...item, orderId: order.id, unitPriceMinor: item.unitPrice.minor, currency })),
      );
      await recordEvents(tx, [{ orderId: order.id, status: 'PLACING', actorId: clientId }]);
      return null;
    });
    return refusal ?? { ...order, items };
  } catch (error) {
    if (!isDuplicate(error, 'orders_checkout')) throw error;
    const first = await orderOfCheckout(context.read, intent);
    if (!first) throw error;
    return first;
  }
}

/** 27^10 of them: two alike are so unlikely that the unique index may answer with a fault. */
const newOrderNumber = () => `P-${newCode(5)}-${newCode(5)}`;
