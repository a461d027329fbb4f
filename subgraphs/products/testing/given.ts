import { newCode, newId } from '#kernel/ids.ts';
import { admin } from '#testing/viewers.ts';
import type { World } from '#testing/world.ts';

/** A category that nobody else uses. */
export async function givenACategory(world: World, input: object = {}): Promise<{ id: string; slug: string }> {
  const { category } = await world.outcome(
    'products',
    admin,
    `mutation ($input: CreateCategoryInput!) {
      createCategory(input: $input) { ... on CreateCategorySuccess { category { id slug } } }
    }`,
    { input: { name: `Category ${newCode(8)}`, ...input } },
  );
  return category;
}

export interface GivenProduct {
  readonly id: string;
  readonly slug: string;
  readonly variants: { readonly id: string; readonly sku: string }[];
}

/** A product with two variants, in DRAFT unless `active`. */
export async function givenAProduct(
  world: World,
  { active = false, ...input }: { active?: boolean } & Record<string, unknown> = {},
): Promise<GivenProduct> {
  const name = newCode(8);
  const { product } = await world.outcome(
    'products',
    admin,
    `mutation ($input: CreateProductInput!) {
      createProduct(input: $input) { ... on CreateProductSuccess { product { id slug variants { id sku } } } }
    }`,
    { input: { ...productInput(name, (await givenACategory(world)).id), ...input } },
  );
  if (active) {
    await world.outcome(
      'products',
      admin,
      `mutation ($id: ID!) { activateProduct(input: { productId: $id }) { __typename } }`,
      { id: product.id },
    );
  }
  return product;
}

export function productInput(name: string, categoryId: string) {
  return {
    title: `Phone ${name}`,
    brand: 'Brand of Tests',
    categoryId,
    options: [{ name: 'Storage', values: ['128 GB', '256 GB'] }],
    variants: [
      { sku: `${name}-128`, optionValues: [{ name: 'Storage', value: '128 GB' }], weightGrams: 400 },
      { sku: `${name}-256`, optionValues: [{ name: 'Storage', value: '256 GB' }], weightGrams: 400 },
    ],
  };
}

/** What a shop says of one of its shop products; the price in whole units. */
export interface GivenOffer {
  readonly shopProductId: string;
  readonly productId: string;
  readonly variantId: string;
  readonly price: number;
  readonly isOffered: boolean;
}

/** A variant of the product, the first one unless said otherwise, offered by some shop. */
export function offerOf({ id: productId, variants }: GivenProduct, price: number, variant = 0): GivenOffer {
  const variantId = variants[variant]?.id ?? '';
  return { shopProductId: newId('spr'), productId, variantId, price, isOffered: true };
}

export const withdrawn = (offer: GivenOffer): GivenOffer => ({ ...offer, isOffered: false });

/** Tells products so, as the relay would. */
export async function tellOffer(
  world: World,
  { price, ...offer }: GivenOffer,
  id: string = newId('evt'),
): Promise<void> {
  const payload = { ...offer, price: { amount: `${price}.00`, currencyCode: 'IDR' } };
  const event = { id, type: 'shop-product.changed', aggregateId: offer.shopProductId, payload };
  await world.link.deliver('products', event);
}
