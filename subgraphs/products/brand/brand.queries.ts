import { asc, eq, inArray } from 'drizzle-orm';
import { newId } from '#kernel/ids.ts';
import { slugOf } from '#kernel/slug.ts';
import type { Reader } from '#mysql/connect.ts';
import { isDuplicate } from '#mysql/faults.ts';
import type { Transaction } from '#mysql/transaction.ts';
import { byKey } from '#subgraph/loaders.ts';
import { type BrandRow, brands } from '../tables.ts';

export async function brandsById(read: Reader, ids: readonly string[]): Promise<Map<string, BrandRow>> {
  const rows = await read
    .select()
    .from(brands)
    .where(inArray(brands.id, [...ids]));
  return byKey(rows, (row) => row.id);
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
  try {
    await tx.insert(brands).values({ id, slug, name });
  } catch (error) {
    // Somebody else created it meanwhile; or another name makes the same slug.
    if (isDuplicate(error, 'brands_slug') && !(await find())) {
      await tx.insert(brands).values({ id, slug: `${slug}-${id.slice(-6).toLowerCase()}`, name });
    } else if (!isDuplicate(error, 'brands_name') && !isDuplicate(error, 'brands_slug')) throw error;
  }
  return (await find()) as BrandRow;
}
