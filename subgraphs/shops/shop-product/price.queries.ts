import { and, desc, eq, getTableColumns, gt, inArray, max, min, sql } from 'drizzle-orm';
import { type Money, money } from '#kernel/money.ts';
import { readPage } from '#kernel/pages.ts';
import type { Reader } from '#mysql/connect.ts';
import { type PriceChangeRow, priceChanges, shopProducts } from '../tables.ts';

interface PriceRange {
  readonly lowest: Money;
  readonly highest: Money;
}

/** The prices at which shops offer each variant now; variants that nobody offers are left out. */
export const pricesOfVariants = (read: Reader, ids: readonly string[]) => pricesOfEach(read, 'variantId', ids);

/** The prices at which shops offer variants of each product now. */
export const pricesOfProducts = (read: Reader, ids: readonly string[]) => pricesOfEach(read, 'productId', ids);

async function pricesOfEach(
  read: Reader,
  parent: 'variantId' | 'productId',
  ids: readonly string[],
): Promise<Map<string, PriceRange>> {
  const { priceMinor, isActive, currency } = shopProducts;
  const column = shopProducts[parent];
  const rows = await read
    // A marketplace has one currency, so that any of them is the one.
    .select({ id: column, lowest: min(priceMinor), highest: max(priceMinor), currency: min(currency) })
    .from(shopProducts)
    .where(and(inArray(column, [...ids]), eq(isActive, true)))
    .groupBy(column);
  const range = ({ lowest, highest, currency: code }: PricesFound) =>
    ({ lowest: money(lowest, code), highest: money(highest, code) }) as const;
  return new Map(rows.map((row) => [row.id, range(row as PricesFound)]));
}

/** The aggregates of a group, which has a row at least. */
interface PricesFound {
  readonly lowest: bigint;
  readonly highest: bigint;
  readonly currency: Money['currency'];
}

/** The latest prices of each shop product, newest first. */
export async function latestPrices(
  read: Reader,
  ids: readonly string[],
  page: { readonly first: number },
): Promise<Map<string, PriceChangeRow[]>> {
  const { first } = readPage(page, 1);
  const rows = await read
    .select(getTableColumns(priceChanges))
    .from(shopProducts)
    .innerJoin(priceChanges, eq(priceChanges.shopProductId, shopProducts.id))
    .where(
      and(inArray(shopProducts.id, [...ids]), gt(priceChanges.number, sql`${shopProducts.priceNumber} - ${first}`)),
    )
    .orderBy(desc(priceChanges.number));
  return Map.groupBy(rows, (row) => row.shopProductId);
}
