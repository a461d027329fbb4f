import { z } from 'zod';
import { newId } from '#kernel/ids.ts';
import { slugOf } from '#kernel/slug.ts';
import { isDuplicate } from '#mysql/faults.ts';
import type { Transaction } from '#mysql/transaction.ts';
import type { Context } from '#subgraph/context.ts';
import { invalidInput, isRefusal, readInput } from '#subgraph/input.ts';
import { requireAdmin } from '#subgraph/viewer.ts';
import { brandNamed } from '../brand/brand.queries.ts';
import { categoriesById } from '../category/category.queries.ts';
import { categoryNotFound } from '../category/category.refusals.ts';
import type { CreateProductInput } from '../generated/resolvers.ts';
import { type ProductRow, products } from '../tables.ts';
import { insertVariants } from '../variant/insert-variants.ts';
import * as fields from './product.input.ts';
import { productsById, productsBySlug } from './product.queries.ts';
import { productSlugTaken } from './product.refusals.ts';
import { variantProblems } from './product.rules.ts';

const createProductInput = z.object({
  title: fields.title,
  slug: fields.slug.nullish(),
  description: fields.description,
  brand: fields.brand,
  categoryId: z.string(),
  attributes: fields.attributes,
  options: fields.options,
  variants: z.array(fields.variantInput).max(200),
  images: fields.images,
});

/** Creates a product in DRAFT with its variants, or nothing. */
export async function createProduct(context: Context, given: CreateProductInput) {
  requireAdmin(context);
  const input = readInput(createProductInput, given);
  if (isRefusal(input)) return input;
  const problems = variantProblems(input.options, input.variants);
  if (problems.length > 0) return invalidInput(...problems);
  const slug = input.slug ?? slugOf(input.title);
  if (!slug) return invalidInput({ path: ['slug'], message: 'cannot be made from this title: give one' });

  const productId = newId('prd');
  return context.transaction('create product', async (tx) => {
    if (!(await categoriesById(tx, [input.categoryId])).has(input.categoryId)) return categoryNotFound();
    const brand = await brandNamed(tx, input.brand);
    const { title, description, categoryId, attributes, options, images } = input;
    const row = { id: productId, slug, title, description, brandId: brand.id, categoryId, attributes, options, images };
    const taken = await insertUnlessSlugTaken(tx, row);
    if (taken) return productSlugTaken(taken);
    const refusal = await insertVariants(tx, productId, options, input.variants);
    if (refusal) return refusal;
    const product = (await productsById(tx, [productId])).get(productId) as ProductRow;
    return { __typename: 'CreateProductSuccess', product } as const;
  });
}

async function insertUnlessSlugTaken(tx: Transaction, row: typeof products.$inferInsert): Promise<ProductRow | null> {
  try {
    await tx.insert(products).values(row);
    return null;
  } catch (error) {
    if (!isDuplicate(error, 'products_slug')) throw error;
    return (await productsBySlug(tx, [row.slug])).get(row.slug) as ProductRow;
  }
}
