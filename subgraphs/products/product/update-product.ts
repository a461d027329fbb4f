import { z } from 'zod';
import { databaseNow } from '#mysql/columns.ts';
import { eq } from '#mysql/drizzle.ts';
import { isDuplicate } from '#mysql/faults.ts';
import type { Context } from '#subgraph/context.ts';
import { isRefusal, readInput } from '#subgraph/input.ts';
import { requireAdmin } from '#subgraph/viewer.ts';
import { brandNamed } from '../brand/brand.queries.ts';
import { categoriesById } from '../category/category.queries.ts';
import { categoryNotFound } from '../category/category.refusals.ts';
import type { UpdateProductInput } from '../generated/resolvers.ts';
import { type ProductRow, products } from '../tables.ts';
import * as fields from './product.input.ts';
import { productsById, productsBySlug } from './product.queries.ts';
import { productNotFound, productSlugTaken } from './product.refusals.ts';

const updateProductInput = z.object({
  productId: z.string(),
  title: fields.title.nullish(),
  slug: fields.slug.nullish(),
  description: fields.description.nullish(),
  brand: fields.brand.nullish(),
  categoryId: z.string().nullish(),
  attributes: fields.attributes.nullish(),
  images: fields.images.nullish(),
});

/** Changes the fields that are given; the others stay. */
export async function updateProduct(context: Context, given: UpdateProductInput) {
  requireAdmin(context);
  const input = readInput(updateProductInput, given);
  if (isRefusal(input)) return input;
  const { productId, brand: brandName, categoryId, slug, ...plain } = input;

  return context.transaction('update product', async (tx) => {
    if (categoryId && !(await categoriesById(tx, [categoryId])).has(categoryId)) return categoryNotFound();
    const brand = brandName ? await brandNamed(tx, brandName) : null;
    const changes = withoutNulls({ ...plain, slug, categoryId, brandId: brand?.id, updatedAt: databaseNow });
    try {
      const [{ affectedRows }] = await tx.update(products).set(changes).where(eq(products.id, productId));
      if (affectedRows === 0) return productNotFound();
    } catch (error) {
      if (!slug || !isDuplicate(error, 'products_slug')) throw error;
      return productSlugTaken((await productsBySlug(tx, [slug])).get(slug) as ProductRow);
    }
    const product = (await productsById(tx, [productId])).get(productId) as ProductRow;
    return { __typename: 'UpdateProductSuccess', product } as const;
  });
}

/** A field that is null or missing in the input is left as it is. */
function withoutNulls<Fields extends object>(fields: Fields): { [Name in keyof Fields]?: NonNullable<Fields[Name]> } {
  const given = Object.entries(fields).filter(([, value]) => value !== null && value !== undefined);
  return Object.fromEntries(given) as { [Name in keyof Fields]?: NonNullable<Fields[Name]> };
}
