import type { ShopOrderStatus } from '../tables.ts';

/** How far the goods of an order are, as the SDL has it. */
export type Fulfillment =
  | 'NONE'
  | 'UNFULFILLED'
  | 'PARTIALLY_SHIPPED'
  | 'SHIPPED'
  | 'PARTIALLY_DELIVERED'
  | 'DELIVERED'
  | 'CANCELLED';

/** The order number that somebody typed: it is kept in capitals, and compared byte by byte. */
export const orderNumberOf = (text: string): string => text.trim().toUpperCase();

/** What the statuses of an order's parts come to. Parts that are cancelled count only when there are no others. */
export function fulfillmentOf(
  parts: readonly ShopOrderStatus[],
  { isPaid }: { readonly isPaid: boolean },
): Fulfillment {
  if (!isPaid) return 'NONE';
  const live = parts.filter((status) => status !== 'CANCELLED');
  if (live.length === 0) return 'CANCELLED';
  const delivered = live.filter((status) => status === 'DELIVERED').length;
  if (delivered > 0) return delivered === live.length ? 'DELIVERED' : 'PARTIALLY_DELIVERED';
  const shipped = live.filter((status) => status === 'SHIPPED').length;
  if (shipped > 0) return shipped === live.length ? 'SHIPPED' : 'PARTIALLY_SHIPPED';
  return 'UNFULFILLED';
}
