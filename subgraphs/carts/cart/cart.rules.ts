import type { PurchaseLimits } from '../neighbours/products.ts';
import type { CartLineRow } from '../tables.ts';

/** How much a cart holds at most. Orders take as much: 100 lines, 1,000 of each. */
export const most = { LINE_QUANTITY: 1_000, CART_LINES: 100, SAVED_LINES: 100 } as const;

export interface CartShopRow {
  readonly id: string;
  readonly shopId: string;
  readonly lines: readonly CartLineRow[];
}

/** The part of a cart that is one shop's. Neither id has a dot. */
export const cartShopId = (cartId: string, shopId: string) => `${cartId}.${shopId}`;

/** The lines by shop, without the saved ones, in the order in which the shops came in. */
export function shopsOf(cartId: string, lines: readonly CartLineRow[]): CartShopRow[] {
  const byShop = Map.groupBy(inCart(lines), ({ shopId }) => shopId);
  return [...byShop].map(([shopId, own]) => ({ id: cartShopId(cartId, shopId), shopId, lines: own }));
}

export const inCart = (lines: readonly CartLineRow[]) => lines.filter(({ isSaved }) => !isSaved);
export const saved = (lines: readonly CartLineRow[]) => lines.filter(({ isSaved }) => isSaved);

/** How many of a variant are in the cart, over all shops. */
export function unitsOf(lines: readonly CartLineRow[], variantId: string): number {
  return inCart(lines).reduce((sum, line) => sum + (line.variantId === variantId ? line.quantity : 0), 0);
}

/** The first line whose variant is in the cart more often than one client may buy it. */
export function lineAboveLimit(lines: readonly CartLineRow[], limits: PurchaseLimits): CartLineRow | undefined {
  return lines.find(({ variantId }) => unitsOf(lines, variantId) > (limits.get(variantId) ?? Number.POSITIVE_INFINITY));
}
