import { and, eq, inArray, lte, or, type SQL, sql } from 'drizzle-orm';
import { unionAll } from 'drizzle-orm/mysql-core';
import { databaseNow } from '#mysql/columns.ts';
import type { Reader } from '#mysql/connect.ts';
import { reservationLines, stock, warehouses } from '../tables.ts';
import { type Offer, offerKey } from './offer.rules.ts';

/** That a row of the table is about one of the offers. By shop, so that the index on both columns serves it. */
function isOneOf(offers: readonly Offer[], table: typeof stock | typeof reservationLines): SQL | undefined {
  const ofShops = [...Map.groupBy(offers, ({ shopId }) => shopId)].map(([shopId, some]) => {
    const variantIds = [...new Set(some.map(({ variantId }) => variantId))];
    return and(eq(table.shopId, shopId), inArray(table.variantId, variantIds));
  });
  return or(...ofShops);
}

/**
 * How many of each offer can be ordered now, over active warehouses: what nobody holds, and what holds occupy that are
 * over but not swept yet. Offers that no warehouse has are left out.
 */
export async function availabilityOfOffers(read: Reader, keys: readonly string[]): Promise<Map<string, number>> {
  const offers = keys.map((key) => {
    const [shopId = '', variantId = ''] = key.split(' ');
    return { shopId, variantId };
  });
  const free = read
    .select({ shopId: stock.shopId, variantId: stock.variantId, units: sql<number>`on_hand - reserved`.as('units') })
    .from(stock)
    .innerJoin(warehouses, and(eq(warehouses.id, stock.warehouseId), eq(warehouses.isActive, true)))
    .where(isOneOf(offers, stock));
  const overdue = read
    .select({
      shopId: reservationLines.shopId,
      variantId: reservationLines.variantId,
      units: sql<number>`quantity`.as('units'),
    })
    .from(reservationLines)
    .innerJoin(warehouses, and(eq(warehouses.id, reservationLines.warehouseId), eq(warehouses.isActive, true)))
    .where(and(isOneOf(offers, reservationLines), lte(reservationLines.heldUntil, databaseNow)));
  const parts = unionAll(free, overdue).as('parts');
  const rows = await read
    .select({ shopId: parts.shopId, variantId: parts.variantId, available: sql<string>`SUM(units)` })
    .from(parts)
    .groupBy(parts.shopId, parts.variantId);
  return new Map(rows.map((row) => [offerKey(row), Number(row.available)]));
}
