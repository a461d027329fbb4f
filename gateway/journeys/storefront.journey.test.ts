import { afterAll, beforeAll, expect, test } from 'vitest';
import { newCode } from '#kernel/ids.ts';
import { eventually } from '#testing/eventually.ts';
import { createClient, type PasarClient } from '../../sdk/index.ts';
import { expectInvariants } from './invariants.ts';
import { administrator, givenAnOffer, type Journey, mutation, type Offer, startJourney } from './journey.ts';

/** A visitor looks for phones by price, while shops decide what they ask for them. */
let journey: Journey;
let admin: PasarClient;
let visitor: PasarClient;
let categoryId: string;
const slug = `phones-${newCode(8).toLowerCase()}`;
const variantIds: Record<string, string> = {};
const productIds: Record<string, string> = {};
const offers: Record<string, Offer> = {};

beforeAll(async () => {
  journey = await startJourney('one process');
  admin = await journey.signIn(administrator, 'ADMIN');
  visitor = createClient({ url: `${journey.url}/graphql` });
  const created = await journey.ask(admin, mutation('createCategory', 'category { id }'), {
    input: { name: 'Phones', slug },
  });
  categoryId = created.category.id;
  for (const [title, brand] of [
    ['Cheap', 'Kancil'],
    ['Middling', 'Kancil'],
    ['Dear', 'Gajah'],
    ['Unsold', 'Gajah'],
  ] as const) {
    const input = { title, brand, categoryId, variants: [{ sku: `${title}-${newCode(6)}` }] };
    const { product } = await journey.ask(admin, mutation('createProduct', 'product { id variants { id } }'), {
      input,
    });
    await journey.ask(admin, mutation('activateProduct', '__typename'), { input: { productId: product.id } });
    variantIds[title] = product.variants[0].id;
    productIds[title] = product.id;
  }
  const sell = async (title: string, price: string) => {
    offers[title] = await givenAnOffer(journey, { variantId: variantIds[title] ?? '', price, quantity: 1 });
  };
  for (const [title, price] of [
    ['Cheap', '2000000'],
    ['Middling', '3000000'],
    ['Dear', '4000000'],
  ] as const)
    await sell(title, price);
});
afterAll(() => journey.stop());

const idr = (amount: string) => ({ amount, currencyCode: 'IDR' as const });
const list = async (filter: object = {}, sort: 'LOWEST_PRICE' | 'HIGHEST_PRICE' = 'LOWEST_PRICE') =>
  (await visitor.products({ filter: { categoryId, ...filter }, sort })).nodes;
const expectListed = (titles: readonly string[], ...asked: Parameters<typeof list>) =>
  eventually(async () => expect((await list(...asked)).map(({ title }) => title)).toEqual(titles));
const price = (title: string, amount: string) => {
  const { owner, shopProductId } = offers[title] as Offer;
  return journey.ask(owner, mutation('changePrice', '__typename'), { input: { shopProductId, price: idr(amount) } });
};

test('phones are listed with the cheapest first, as soon as shops offer them', async () => {
  expect((await visitor.categoryBySlug(slug))?.id).toBe(categoryId);
  await expectListed(['Cheap', 'Middling', 'Dear', 'Unsold']);
  await expectListed(['Dear', 'Middling', 'Cheap', 'Unsold'], {}, 'HIGHEST_PRICE');
  await expectListed(['Cheap', 'Middling'], { minPrice: idr('2000000'), maxPrice: idr('3999999.99') });
  // The price itself is asked of the shops.
  expect((await list()).map(({ lowestPrice }) => lowestPrice?.amount)).toEqual([
    '2000000.00',
    '3000000.00',
    '4000000.00',
    undefined,
  ]);
});

test('the column of filters counts what else there is', async () => {
  const gajah = await visitor.brandBySlug('gajah');
  const filter = { categoryId, brandIds: [gajah?.id ?? ''], isOffered: true };
  expect(await visitor.productFilters(filter)).toMatchObject({
    totalCount: 1,
    brands: [
      { brand: { name: 'Kancil' }, count: 2 },
      { brand: { name: 'Gajah' }, count: 1 },
    ],
    categories: [{ category: { slug }, count: 1 }],
    priceRange: { lowest: idr('4000000.00'), highest: idr('4000000.00') },
  });
});

test('the list follows a shop that changes its price, one that is cheaper, and one that sells no longer', async () => {
  await price('Dear', '1000000');
  await expectListed(['Dear', 'Cheap', 'Middling', 'Unsold']);
  const cheaper = await givenAnOffer(journey, { variantId: variantIds.Middling ?? '', price: '500000', quantity: 0 });
  await expectListed(['Middling', 'Dear', 'Cheap', 'Unsold']);
  const { shopProductId } = cheaper;
  await journey.ask(cheaper.owner, mutation('stopSelling', '__typename'), { input: { shopProductId } });
  await expectListed(['Dear', 'Cheap', 'Middling', 'Unsold']);
});

test('an archived product leaves the list, and comes back at the price that it has by then', async () => {
  await journey.ask(admin, mutation('archiveProduct', '__typename'), { input: { productId: productIds.Dear } });
  await expectListed(['Cheap', 'Middling', 'Unsold']);
  await price('Dear', '2500000');
  await journey.ask(admin, mutation('activateProduct', '__typename'), { input: { productId: productIds.Dear } });
  await expectListed(['Cheap', 'Dear', 'Middling', 'Unsold']);
});

test('what was offered before anybody told is told now', async () => {
  // As a version of the shops leaves it that knows of no such facts, and a catalogue that has heard none.
  await journey.sql('products', 'DELETE FROM offers');
  await journey.sql('products', 'UPDATE products SET lowest_price_minor = NULL');
  await journey.sql('shops', 'UPDATE shop_products SET told_price_minor = NULL');
  await expectListed(['Cheap', 'Dear', 'Middling', 'Unsold']);
  await expectInvariants(journey);
});

test('a visitor who asks for other money is told so', async () => {
  const asked = visitor.products({ filter: { minPrice: { amount: '1', currencyCode: 'USD' } } });
  await expect(asked).rejects.toMatchObject({
    code: 'BAD_USER_INPUT',
    message: 'filter.minPrice.currencyCode must be IDR: all prices here are',
  });
});
