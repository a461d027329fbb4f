import type { Reader } from '#mysql/connect.ts';
import { findRows } from '#mysql/rows.ts';
import { byKey } from '#subgraph/loaders.ts';
import { type VariantRow, variants } from '../tables.ts';

export async function variantsById(read: Reader, ids: readonly string[]): Promise<Map<string, VariantRow>> {
  const rows = await findRows(read, variants, 'id', ids);
  return byKey(rows, (row) => row.id);
}

export async function variantsBySku(read: Reader, skus: readonly string[]): Promise<Map<string, VariantRow>> {
  const rows = await findRows(read, variants, 'sku', skus);
  return byKey(rows, (row) => row.sku);
}

export async function variantsOfProducts(read: Reader, ids: readonly string[]): Promise<Map<string, VariantRow[]>> {
  const rows = await findRows(read, variants, 'productId', ids, 'id');
  return Map.groupBy(rows, (row) => row.productId);
}
