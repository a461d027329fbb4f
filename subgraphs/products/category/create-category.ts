import { z } from 'zod';
import { newId } from '#kernel/ids.ts';
import { isSlug, slugOf } from '#kernel/slug.ts';
import type { Context } from '#subgraph/context.ts';
import { invalidInput, isRefusal, line, readInput } from '#subgraph/input.ts';
import { requireAdmin } from '#subgraph/viewer.ts';
import type { CreateCategoryInput } from '../generated/resolvers.ts';
import { insertCategory } from './insert-category.ts';

const createCategoryInput = z.object({
  name: line(120),
  slug: z.string().refine(isSlug, 'must be a-z, 0-9 and single hyphens, at most 120').nullish(),
  parentId: z.string().nullish(),
});

export async function createCategory(context: Context, given: CreateCategoryInput) {
  requireAdmin(context);
  const input = readInput(createCategoryInput, given);
  if (isRefusal(input)) return input;
  const { name, parentId } = input;
  const slug = input.slug ?? slugOf(name);
  if (!slug) return invalidInput({ path: ['slug'], message: 'cannot be made from this name: give one' });
  const id = newId('cat');

  return context.transaction('create category', async (tx) => {
    const outcome = await insertCategory(tx, { id, name, slug, parentId: parentId ?? null });
    return isRefusal(outcome) ? outcome : ({ __typename: 'CreateCategorySuccess', ...outcome } as const);
  });
}
