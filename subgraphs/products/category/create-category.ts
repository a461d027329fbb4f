import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { newId } from '#kernel/ids.ts';
import { isSlug, slugOf } from '#kernel/slug.ts';
import { isDuplicate } from '#mysql/faults.ts';
import type { Context } from '#subgraph/context.ts';
import { invalidInput, isRefusal, readInput } from '#subgraph/input.ts';
import { requireAdmin } from '#subgraph/viewer.ts';
import type { CreateCategoryInput } from '../generated/resolvers.ts';
import { type CategoryRow, categories } from '../tables.ts';
import { categoriesById } from './category.queries.ts';
import { categoryNotFound } from './category.refusals.ts';

const createCategoryInput = z.object({
  name: z.string().trim().min(1).max(120),
  slug: z.string().refine(isSlug, 'must be a-z, 0-9 and single hyphens, at most 120').nullish(),
  parentId: z.string().nullish(),
});

/** An id and a slash are 31 characters; the path has room for ten of them. */
const deepest = 10;

export async function createCategory(context: Context, given: CreateCategoryInput) {
  requireAdmin(context);
  const input = readInput(createCategoryInput, given);
  if (isRefusal(input)) return input;
  const { name, parentId } = input;
  const slug = input.slug ?? slugOf(name);
  if (!slug) return invalidInput({ path: ['slug'], message: 'cannot be made from this name: give one' });
  const id = newId('cat');

  return context.transaction('create category', async (tx) => {
    const parent = parentId ? (await categoriesById(tx, [parentId])).get(parentId) : null;
    if (parentId && !parent) return categoryNotFound();
    const path = `${parent?.path ?? ''}${id}/`;
    if (path.split('/').length - 1 > deepest) {
      return invalidInput({ path: ['parentId'], message: `the tree would be deeper than ${deepest}` });
    }
    try {
      await tx.insert(categories).values({ id, name, slug, parentId: parent?.id ?? null, path });
    } catch (error) {
      if (!isDuplicate(error, 'categories_slug')) throw error;
      const [category] = await tx.select().from(categories).where(eq(categories.slug, slug));
      const message = `Another category has the slug ${slug}.`;
      return { __typename: 'CategorySlugTakenError', message, category: category as CategoryRow } as const;
    }
    const category = (await categoriesById(tx, [id])).get(id) as CategoryRow;
    return { __typename: 'CreateCategorySuccess', category } as const;
  });
}
