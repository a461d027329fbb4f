import type { Context } from '#subgraph/context.ts';
import { mayKnow } from '#subgraph/viewer.ts';
import { actsForShop } from '../neighbours/shops.ts';
import type { ShippingBookingRow } from '../tables.ts';
import { bookingsById, bookingsOfShopOrders } from './booking.queries.ts';

/** To all but the client, the shop's users and ADMIN there is none. */
export async function visibleBooking(context: Context, shopOrderId: string): Promise<ShippingBookingRow | null> {
  const part = await context.load(bookingsOfShopOrders, shopOrderId);
  if (!part) return null;
  const booking = await context.load(bookingsById, part.orderId);
  const sees = mayKnow(context, booking?.clientId ?? '') || (await actsForShop(context, part.shopId));
  return sees ? part : null;
}
