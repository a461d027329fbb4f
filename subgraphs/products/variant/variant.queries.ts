import { asc, inArray } from 'drizzle-orm';
import type { Reader } from '#mysql/connect.ts';
import { byKey } from '#subgraph/loaders.ts';
import { type VariantRow, variants } from '../tables.ts';

export async function variantsById(read: Reader, ids: readonly string[]): Promise<Map<string, VariantRow>> {
  const rows = await read
    .select()
    .from(variants)
    .where(inArray(variants.id, [...ids]));
  return byKey(rows, (row) => row.id);
}

export async function variantsBySku(read: Reader, skus: readonly string[]): Promise<Map<string, VariantRow>> {
  const rows = await read
    .select()
    .from(variants)
    .where(inArray(variants.sku, [...skus]));
  return byKey(rows, (row) => row.sku);
}

export async function variantsOfProducts(read: Reader, ids: readonly string[]): Promise<Map<string, VariantRow[]>> {
  const rows = await read
    .select()
    .from(variants)
    .where(inArray(variants.productId, [...ids]))
    .orderBy(asc(variants.id));
  return Map.groupBy(rows, (row) => row.productId);
}
