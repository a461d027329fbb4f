import { newCode, newId } from '#kernel/ids.ts';
import { isDuplicate } from '#mysql/faults.ts';
import type { Context } from '#subgraph/context.ts';
import { orderOfCheckout, ordersById } from '../order/order.queries.ts';
import { recordEvents } from '../order/order.writes.ts';
import { type OrderRow, orderItems, orders, type ShippingAddress, shopOrders } from '../tables.ts';
import type { Draft } from './checkout.rules.ts';

interface Intent {
  readonly clientId: string;
  readonly idempotencyKey: string;
  readonly fingerprint: string;
  readonly shippingAddress: ShippingAddress;
}

/**
 * Writes the order, PLACING, with its parts and lines: whatever happens from here on finds it on disk. When the same
 * checkout was recorded meanwhile, that order is the answer.
 */
export async function recordIntent(context: Context, draft: Draft, intent: Intent): Promise<OrderRow> {
  const orderId = newId('ord');
  const { currency, minor: totalMinor } = draft.total;
  const parts = draft.shopOrders.map((part) => ({ ...part, id: newId('sho') }));
  try {
    return await context.transaction('checkout: intent', async (tx) => {
      await tx.insert(orders).values({ id: orderId, number: newOrderNumber(), totalMinor, currency, ...intent });
      await tx.insert(shopOrders).values(
        parts.map(({ id, shopId, shopName, subtotal }) => ({
          id,
          orderId,
          shopId,
          shopName,
          subtotalMinor: subtotal.minor,
          currency,
        })),
      );
      await tx.insert(orderItems).values(
        parts.flatMap(({ id: shopOrderId, items }) =>
          items.map(({ unitPrice, ...item }) => ({
            id: newId('itm'),
            orderId,
            shopOrderId,
            shopProductId: item.shopProductId,
            productId: item.productId,
            variantId: item.variantId,
            title: item.title,
            sku: item.sku,
            quantity: item.quantity,
            unitPriceMinor: unitPrice.minor,
            currency,
          })),
        ),
      );
      await recordEvents(tx, [{ orderId, status: 'PLACING', actorId: intent.clientId }]);
      return (await ordersById(tx, [orderId])).get(orderId) as OrderRow;
    });
  } catch (error) {
    if (!isDuplicate(error, 'orders_checkout')) throw error;
    return (await orderOfCheckout(context.read, intent)) as OrderRow;
  }
}

/** 27^10 of them: two alike are so unlikely that the unique index may answer with a fault. */
const newOrderNumber = () => `P-${newCode(5)}-${newCode(5)}`;
