import type { Reader } from '#mysql/connect.ts';
import { and, asc, eq, inArray, sql } from '#mysql/drizzle.ts';
import { stock, warehouses } from '../tables.ts';

interface Wanted {
  readonly shopId: string;
  readonly variantIds: readonly string[];
}

/** The active warehouses of shops, oldest first, with what each can give of the variants. */
export async function shippingOrigins(read: Reader, wanted: readonly Wanted[]) {
  const shopIds = wanted.map(({ shopId }) => shopId);
  const variantIds = [...new Set(wanted.flatMap((offer) => offer.variantIds))];
  if (shopIds.length === 0) return [];
  const hasVariant = and(
    eq(stock.warehouseId, warehouses.id),
    variantIds.length > 0 ? inArray(stock.variantId, variantIds) : sql`FALSE`,
  );
  const rows = await read
    .select({
      id: warehouses.id,
      shopId: warehouses.shopId,
      city: warehouses.city,
      province: warehouses.province,
      countryCode: warehouses.countryCode,
      variantId: stock.variantId,
      quantity: sql<number>`COALESCE(on_hand - reserved, 0)`.mapWith(Number),
    })
    .from(warehouses)
    .leftJoin(stock, hasVariant)
    .where(and(inArray(warehouses.shopId, shopIds), eq(warehouses.isActive, true)))
    .orderBy(asc(warehouses.id));
  return [...Map.groupBy(rows, ({ id }) => id).values()].flatMap((ofWarehouse) => {
    const [first] = ofWarehouse;
    if (!first) return [];
    const { shopId, city, province, countryCode } = first;
    const available = ofWarehouse.flatMap(({ variantId, quantity }) => (variantId ? [{ variantId, quantity }] : []));
    return [{ shopId, city, province, countryCode, available }];
  });
}
