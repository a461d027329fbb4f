import { type Money, money } from '#kernel/money.ts';
import { readPage } from '#kernel/pages.ts';
import type { Reader } from '#mysql/connect.ts';
import { and, desc, eq, getTableColumns, gt, inArray, max, min, sql } from '#mysql/drizzle.ts';
import { eachParent, unionOf } from '#mysql/page-per-parent.ts';
import { readRows } from '#mysql/raw.ts';
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
  if (ids.length === 0) return new Map();
  // Of one parent at a time: then both are the ends of an index, and nothing between them is read, however many sell it.
  const endsOfOne = read
    .select({
      id: sql`${eachParent}`.as('id'),
      lowest: min(shopProducts.priceMinor).as('lowest'),
      highest: max(shopProducts.priceMinor).as('highest'),
    })
    .from(shopProducts)
    .where(and(eq(shopProducts[parent], eachParent), eq(shopProducts.isActive, true)));
  const { text, values } = unionOf(ids, [endsOfOne]);
  const rows = await readRows<PricesFound>(
    read,
    // A marketplace has one currency, so that any of them is the one.
    `SELECT ends.*, (SELECT currency FROM shop_products LIMIT 1) AS currency
       FROM (${text}) AS ends WHERE lowest IS NOT NULL`,
    values,
  );
  const range = ({ lowest, highest, currency }: PricesFound) =>
    ({ lowest: money(BigInt(lowest), currency), highest: money(BigInt(highest), currency) }) as const;
  return new Map(rows.map((row) => [row.id, range(row)]));
}

/** A BIGINT comes as text where a number has no room for it. */
interface PricesFound {
  readonly id: string;
  readonly lowest: number | string;
  readonly highest: number | string;
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
