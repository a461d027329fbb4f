import type { Context } from '#subgraph/context.ts';
import { bookShipping } from '../neighbours/shipping.ts';
import type { ShippingRefusal } from '../tables.ts';
import { holdSeconds, type ItemToPlace, type OrderToPlace } from './order-to-place.ts';

/** Books the shipping that was chosen for the parts of an order, if any was. Says why it cannot be had, else null. */
export async function bookChosen(
  context: Context,
  { id: orderId, clientId, shippingAddress }: OrderToPlace,
  items: readonly ItemToPlace[],
): Promise<ShippingRefusal | 'OVER' | null> {
  const parts = [...Map.groupBy(items, ({ shopOrderId }) => shopOrderId)].flatMap(([shopOrderId, own]) => {
    const [first] = own;
    if (!first?.shippingChoice) return [];
    const lines = own.map(({ variantId, quantity }) => ({ variantId, quantity }));
    return [{ shopOrderId, shopId: first.shopId, ...first.shippingChoice, lines }];
  });
  if (parts.length === 0) return null;
  const { city, province, postalCode, countryCode } = shippingAddress;
  const destination = { city, province, postalCode, countryCode };
  const outcome = await bookShipping(context, { orderId, clientId, parts, destination, holdSeconds });
  switch (outcome.__typename) {
    case 'BookShippingSuccess':
      return null;
    case 'DeliveryWindowFullError':
      return { kind: 'WINDOW', shopId: outcome.shopId, windowId: outcome.windowId };
    case 'ShippingQuoteInvalidError':
    case 'ShippingQuoteExpiredError':
      return { kind: 'OPTION', shopIds: outcome.shopIds };
    case 'ShippingBookingClosedError':
      return 'OVER';
    case 'ShippingBookingDiffersError':
      throw new Error(`Shipping knows the order ${orderId} otherwise: ${outcome.message}`);
  }
}
