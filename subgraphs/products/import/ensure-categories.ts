import { newId } from '#kernel/ids.ts';
import { inArray } from '#mysql/drizzle.ts';
import type { Transaction } from '#mysql/transaction.ts';
import { insertCategory } from '../category/insert-category.ts';
import { categories } from '../tables.ts';

export interface MappedCategory {
  readonly slug: string;
  readonly name: string;
  /** The slug of the category above it, which comes before it in the list. */
  readonly parent?: string | undefined;
}

/** The ids of the categories by slug. Those that are missing are created; those that are there stay as they are. */
export async function ensureCategories(
  tx: Transaction,
  wanted: readonly MappedCategory[],
): Promise<Map<string, string>> {
  const slugs = wanted.map(({ slug }) => slug);
  const known = await tx.select().from(categories).where(inArray(categories.slug, slugs));
  const ids = new Map(known.map(({ slug, id }) => [slug, id]));
  for (const { slug, name, parent } of wanted) {
    if (ids.has(slug)) continue;
    const outcome = await insertCategory(tx, {
      id: newId('cat'),
      slug,
      name,
      parentId: parent ? (ids.get(parent) ?? null) : null,
    });
    if (!('category' in outcome)) throw new Error(`The category ${slug} cannot be created: ${outcome.message}`);
    ids.set(slug, outcome.category.id);
  }
  return ids;
}
