import { eq } from '#mysql/drizzle.ts';
import type { Context } from '#subgraph/context.ts';
import { type OrderItemRow, type OrderRow, orderItems, type ShopOrderRow, shopOrders } from '../tables.ts';

/** How long stock, and places in delivery windows, wait for a card, an e-wallet or a QR code to pay for them. */
export const holdSeconds = 15 * 60;

/** What placing needs to know of an order: of one just recorded its items too, which need not be read then. */
export interface OrderToPlace
  extends Pick<
    OrderRow,
    'id' | 'clientId' | 'fingerprint' | 'totalMinor' | 'currency' | 'shippingAddress' | 'exchangeOfId'
  > {
  readonly status: OrderRow['status'];
  readonly items?: readonly ItemToPlace[];
}

/** An item with what its part of the order says. */
export interface ItemToPlace
  extends Pick<OrderItemRow, 'id' | 'shopOrderId' | 'shopProductId' | 'variantId' | 'quantity'>,
    Pick<ShopOrderRow, 'shopId' | 'shippingChoice'> {}

/** The items of an order that is placed by somebody else than who recorded it. */
export function itemsWithShops({ read }: Context, orderId: string): Promise<ItemToPlace[]> {
  return read
    .select({
      id: orderItems.id,
      shopOrderId: orderItems.shopOrderId,
      shopProductId: orderItems.shopProductId,
      variantId: orderItems.variantId,
      quantity: orderItems.quantity,
      shopId: shopOrders.shopId,
      shippingChoice: shopOrders.shippingChoice,
    })
    .from(orderItems)
    .innerJoin(shopOrders, eq(shopOrders.id, orderItems.shopOrderId))
    .where(eq(orderItems.orderId, orderId));
}
