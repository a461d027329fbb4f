import { newId } from '#kernel/ids.ts';
import { slugOf } from '#kernel/slug.ts';
import type { Reader } from '#mysql/connect.ts';
import { asc, eq } from '#mysql/drizzle.ts';
import { isDuplicate } from '#mysql/faults.ts';
import { findRows } from '#mysql/rows.ts';
import type { Transaction } from '#mysql/transaction.ts';
import { byKey } from '#subgraph/loaders.ts';
import { type BrandRow, brands } from '../tables.ts';

export async function brandsById(read: Reader, ids: readonly string[]): Promise<Map<string, BrandRow>> {
  const rows = await findRows(read, brands, 'id', ids);
  return byKey(rows, (row) => row.id);
}

export async function brandsBySlug(read: Reader, slugs: readonly string[]): Promise<Map<string, BrandRow>> {
  const rows = await findRows(read, brands, 'slug', slugs);
  return byKey(rows, (row) => row.slug);
}

export function listBrands(read: Reader): Promise<BrandRow[]> {
  return read.select().from(brands).orderBy(asc(brands.name));
}

/** The brand with this name in whatever case, created when it is new. */
export async function brandNamed(tx: Transaction, name: string): Promise<BrandRow> {
  const find = async () => (await tx.select().from(brands).where(eq(brands.name, name)))[0];
  const known = await find();
  if (known) return known;
  const id = newId('brd');
  // Names whose letters a slug does not have (`Эльдорадо`) get the id for one.
  const slug = slugOf(name) || id.toLowerCase().replace('_', '-');
  // The second one is for a name that makes the slug of another brand.
  for (const free of [slug, `${slug.slice(0, 112)}-${id.slice(-6).toLowerCase()}`]) {
    try {
      await tx.insert(brands).values({ id, slug: free, name });
    } catch (error) {
      if (!isDuplicate(error, 'brands_slug') && !isDuplicate(error, 'brands_name')) throw error;
    }
    // Ours, or that of somebody who was quicker.
    const brand = await find();
    if (brand) return brand;
  }
  throw new Error(`The brand ${name} finds no free slug`);
}
