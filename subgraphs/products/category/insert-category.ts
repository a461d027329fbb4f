import { eq } from '#mysql/drizzle.ts';
import { isDuplicate } from '#mysql/faults.ts';
import type { Transaction } from '#mysql/transaction.ts';
import { invalidInput } from '#subgraph/input.ts';
import { type CategoryRow, categories } from '../tables.ts';
import { categoriesById } from './category.queries.ts';
import { categoryNotFound, categorySlugTaken } from './category.refusals.ts';

export type NewCategory = Pick<CategoryRow, 'id' | 'name' | 'slug' | 'parentId'>;

/** An id and a slash are 31 characters; the path has room for ten of them. */
const deepest = 10;

/** Adds a category below its parent; refuses a slug that another one has. */
export async function insertCategory(tx: Transaction, { id, name, slug, parentId }: NewCategory) {
  const parent = parentId ? (await categoriesById(tx, [parentId])).get(parentId) : null;
  if (parentId && !parent) return categoryNotFound();
  const path = `${parent?.path ?? ''}${id}/`;
  if (path.split('/').length - 1 > deepest) {
    return invalidInput({ path: ['parentId'], message: `the tree would be deeper than ${deepest}` });
  }
  try {
    await tx.insert(categories).values({ id, name, slug, parentId, path });
  } catch (error) {
    if (!isDuplicate(error, 'categories_slug')) throw error;
    const [taken] = await tx.select().from(categories).where(eq(categories.slug, slug));
    return categorySlugTaken(taken as CategoryRow);
  }
  return { category: (await categoriesById(tx, [id])).get(id) as CategoryRow };
}
