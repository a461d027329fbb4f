import type { CurrencyCode } from '#kernel/money.ts';
import { add, type Money, parseMoney, sum, times, zero } from '#kernel/money.ts';
import type { CatalogueVariant } from '../neighbours/products.ts';
import type { ShopProductOffer } from '../neighbours/shops.ts';
import type { ReservedLine } from '../neighbours/warehouses.ts';
import type { ItemSource, OrderItemRow, OrderRow, Shortage } from '../tables.ts';
import { type DraftShipping, shippingRefused } from './shipping.rules.ts';

export interface Line {
  readonly shopProductId: string;
  readonly quantity: number;
}

/** What one shop sells in this order, at its price of this moment. */
export interface DraftItem extends Line {
  readonly productId: string;
  readonly variantId: string;
  readonly title: string;
  readonly sku: string;
  readonly unitPrice: Money;
  /** How many of the variant one client may buy; null for as many as there are. */
  readonly purchaseLimit: number | null;
}

export interface DraftShopOrder {
  readonly shopId: string;
  readonly shopName: string;
  readonly items: readonly DraftItem[];
  readonly subtotal: Money;
  /** Null when none was chosen. */
  readonly shipping: DraftShipping | null;
}

export interface Draft {
  readonly shopOrders: readonly DraftShopOrder[];
  /** With shipping. */
  readonly total: Money;
}

/** Lines with the same shop product are one demand: stock is checked against their sum. */
export function mergeLines(lines: readonly Line[]): Line[] {
  const quantities = new Map<string, number>();
  for (const { shopProductId, quantity } of lines) {
    quantities.set(shopProductId, (quantities.get(shopProductId) ?? 0) + quantity);
  }
  return [...quantities].map(([shopProductId, quantity]) => ({ shopProductId, quantity }));
}

/** Prices and names from the shops and the catalogue, grouped by shop; or the ids of what is not sold now. */
export function draftOf(
  lines: readonly Line[],
  offers: readonly ShopProductOffer[],
  variants: readonly CatalogueVariant[],
  currency: CurrencyCode,
): Draft | { readonly unavailable: readonly string[] } {
  const offerOf = new Map(offers.map((offer) => [offer.id, offer]));
  const variantOf = new Map(variants.map((variant) => [variant.id, variant]));
  const unavailable: string[] = [];
  const items: (DraftItem & { readonly shop: ShopProductOffer['shop'] })[] = [];
  for (const { shopProductId, quantity } of lines) {
    const offer = offerOf.get(shopProductId);
    const variant = offer?.variant && variantOf.get(offer.variant.id);
    if (!offer?.isActive || variant?.product.status !== 'ACTIVE') {
      unavailable.push(shopProductId);
      continue;
    }
    const { id: variantId, sku, title, product, purchaseLimit } = variant;
    const unitPrice = parseMoney(offer.price);
    const item = { shopProductId, quantity, productId: product.id, variantId, sku, title, unitPrice, purchaseLimit };
    items.push({ ...item, shop: offer.shop });
  }
  if (unavailable.length > 0) return { unavailable };
  const shopOrders = [...Map.groupBy(items, ({ shop }) => shop.id)].map(([shopId, own]) => ({
    shopId,
    shopName: own[0]?.shop.name ?? '',
    items: own,
    subtotal: sum(own.map(totalOf), currency),
    shipping: null,
  }));
  return { shopOrders, total: shopOrders.reduce((total, { subtotal }) => add(total, subtotal), zero(currency)) };
}

export function totalOf({ unitPrice, quantity }: { unitPrice: Money; quantity: number }): Money {
  return times(unitPrice, quantity);
}

/** How many of each variant that is limited a draft asks for, over all shops. */
export function limitedDemand({ shopOrders }: Pick<Draft, 'shopOrders'>): LimitedDemand[] {
  const limited = shopOrders
    .flatMap(({ items }) => items)
    .filter(({ purchaseLimit }) => typeof purchaseLimit === 'number');
  return [...Map.groupBy(limited, ({ variantId }) => variantId)].map(([variantId, items]) => ({
    variantId,
    limit: items[0]?.purchaseLimit ?? 0,
    requested: items.reduce((units, { quantity }) => units + quantity, 0),
  }));
}

export interface LimitedDemand {
  readonly variantId: string;
  readonly limit: number;
  readonly requested: number;
}

/** The warehouses that hold each item, by item id. */
export function sourcesOf(
  items: readonly (Pick<OrderItemRow, 'id' | 'variantId'> & { readonly shopId: string })[],
  reserved: readonly ReservedLine[],
): Map<string, ItemSource[]> {
  const lines = Map.groupBy(reserved, ({ shopId, variantId }) => `${shopId} ${variantId}`);
  return new Map(
    items.map(({ id, shopId, variantId }) => {
      const own = lines.get(`${shopId} ${variantId}`) ?? [];
      return [id, own.map(({ warehouseId, quantity }) => ({ warehouseId, quantity }))];
    }),
  );
}

/** What the warehouses could not meet, in the words of the checkout. */
export function shortagesOf(
  items: readonly (Pick<OrderItemRow, 'shopProductId' | 'variantId'> & { readonly shopId: string })[],
  short: readonly { shopId: string; variantId: string; requested: number; available: number }[],
): Shortage[] {
  return short.flatMap(({ shopId, variantId, requested, available }) =>
    items
      .filter((item) => item.shopId === shopId && item.variantId === variantId)
      .map(({ shopProductId }) => ({ shopProductId, requested, available })),
  );
}

/** What the client is told of an order, also at every repeat of its checkout. */
export function outcomeOf<Order extends Pick<OrderRow, 'id' | 'status' | 'shortages' | 'shippingRefusal'>>(
  order: Order,
) {
  if (order.shippingRefusal) return shippingRefused(order.shippingRefusal);
  if (order.status === 'REFUSED') {
    const message = 'Some lines are out of stock. Nothing was ordered.';
    return { __typename: 'OutOfStockError', message, lines: order.shortages ?? [] } as const;
  }
  if (order.status === 'PLACING') return stillPlacing(order.id);
  return { __typename: 'CheckoutSuccess', order } as const;
}

export function stillPlacing(orderId: string) {
  const message = 'The stock is not held yet. Repeat the checkout with the same idempotency key.';
  return { __typename: 'CheckoutPendingError', message, orderId } as const;
}
