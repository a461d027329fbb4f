import { afterAll, beforeAll, expect, test } from 'vitest';
import { newCode } from '#kernel/ids.ts';
import { statementsOf } from '#testing/statements.ts';
import { newIdempotencyKey, type PasarClient } from '../../sdk/index.ts';
import { administrator, type Journey, mutation, newPhone, shippingAddress, startJourney } from './journey.ts';

/** What an operation costs in SQL, counted by the server: a list costs the same whatever its length. */
let journey: Journey;
let buyer: PasarClient;
const offers: string[] = [];
/** What each of ten other shops offers: ten variants. */
const ofTenShops: string[][] = [];
const products = 100;
const shops = 3;

beforeAll(async () => {
  journey = await startJourney('one process', { background: false });
  buyer = await journey.signIn(newPhone(), 'CLIENT');
  const variantIds = await givenProducts();
  for (let count = 0; count < shops; count += 1) offers.push(...(await givenAShopWith(variantIds)).slice(0, 1));
  for (let count = 0; count < 10; count += 1) ofTenShops.push(await givenAShopWith(variantIds.slice(0, 10)));
}, 120_000);
afterAll(() => journey.stop());

async function givenProducts(): Promise<string[]> {
  const admin = await journey.signIn(administrator, 'ADMIN');
  const category = mutation('createCategory', 'category { id }');
  const { category: created } = await journey.ask(admin, category, { input: { name: 'Phones' } });
  const ids: string[] = [];
  for (let count = 0; count < products; count += 1) {
    const name = newCode(8);
    const input = { title: `Phone ${name}`, brand: 'Journeys', categoryId: created.id, variants: [{ sku: name }] };
    const { product } = await journey.ask(admin, mutation('createProduct', 'product { id variants { id } }'), {
      input,
    });
    await journey.ask(admin, mutation('activateProduct', 'product { id }'), { input: { productId: product.id } });
    ids.push(product.variants[0].id);
  }
  return ids;
}

/** A shop that sells everything from one warehouse, so that every product has several offers. */
async function givenAShopWith(variantIds: readonly string[]): Promise<string[]> {
  const shopProductIds: string[] = [];
  const owner = await journey.signIn(newPhone(), 'SHOP_USER');
  const { ask } = journey;
  const shopInput = { name: `Shop ${newCode(8)}`, city: 'Bandung' };
  const { shop } = await ask(owner, mutation('openShop', 'shop { id }'), { input: shopInput });
  const { recipientName: _, phoneNumber: __, ...address } = shippingAddress;
  const open = { shopId: shop.id, name: 'Main', address };
  const { warehouse } = await ask(owner, mutation('openWarehouse', 'warehouse { id }'), { input: open });
  for (const [index, variantId] of variantIds.entries()) {
    const sell = { shopId: shop.id, variantId, price: { amount: `${15_000_000 + index}`, currencyCode: 'IDR' } };
    const { shopProduct } = await ask(owner, mutation('sellProduct', 'shopProduct { id }'), { input: sell });
    const receive = { warehouseId: warehouse.id, variantId, quantity: 5, idempotencyKey: variantId };
    await ask(owner, mutation('receiveStock', 'movement { id }'), { input: receive });
    shopProductIds.push(shopProduct.id);
  }
  return shopProductIds;
}

const comparison = `query ($first: Int!) {
  products(first: $first) {
    nodes {
      id title
      lowestPrice { amount currencyCode }
      shopProducts(first: 2, sort: LOWEST_PRICE) { nodes { id price { amount } availableQuantity inStock shop { name } } }
    }
  }
}`;

test('a page of products with prices, shops and availability costs at most 8 statements, for 20 as for 100', async () => {
  const ask = (first: number) => journey.ask(buyer, comparison, { first });
  await ask(20);
  let answer: { nodes: { shopProducts: { nodes: { availableQuantity: number }[] } }[] } = { nodes: [] };
  const forTwenty = await statementsOf(journey.databasePrefix, async () => {
    answer = await ask(20);
  });
  expect(answer.nodes).toHaveLength(20);
  const available = answer.nodes.flatMap(({ shopProducts }) =>
    shopProducts.nodes.map((node) => node.availableQuantity),
  );
  expect(available).toEqual(Array.from({ length: 40 }, () => 5));
  expect(forTwenty.length, forTwenty.join('\n')).toBeLessThanOrEqual(8);
  console.log(`a page of products: ${forTwenty.length} statements`);
  const forHundred = await statementsOf(journey.databasePrefix, async () => {
    answer = await ask(100);
  });
  expect(answer.nodes).toHaveLength(100);
  expect(forHundred.length, forHundred.join('\n')).toBe(forTwenty.length);
});

test('the count sees every statement: a control', async () => {
  const statements = await statementsOf(journey.databasePrefix, async () => {
    for (let count = 0; count < 9; count += 1) await journey.ask(buyer, '{ categories { id } }');
  });
  expect(statements).toHaveLength(9);
});

test('a checkout over three shops, up to AWAITING_PAYMENT, costs at most 40 statements over all databases', async () => {
  const checkout = async () => {
    const lines = offers.map((shopProductId) => ({ shopProductId, quantity: 1 }));
    return buyer.checkout({ idempotencyKey: newIdempotencyKey(), lines, shippingAddress });
  };
  await checkout();
  let outcome: Awaited<ReturnType<typeof checkout>> | undefined;
  const statements = await statementsOf(journey.databasePrefix, async () => {
    outcome = await checkout();
  });
  expect(outcome).toMatchObject({ __typename: 'CheckoutSuccess', order: { status: 'AWAITING_PAYMENT' } });
  const parts = outcome?.__typename === 'CheckoutSuccess' ? outcome.order.shopOrders : [];
  expect(parts).toHaveLength(shops);
  expect(statements.length, statements.join('\n')).toBeLessThanOrEqual(40);
  // Printed for the README: `npm test -- statements` shows it.
  console.log(`three-shop checkout: ${statements.length} statements`);
});

/** Fifty lines over so many shops, alike many of each. */
async function fillCart(client: PasarClient, shopCount: number): Promise<void> {
  const chosen = ofTenShops.slice(0, shopCount).flatMap((shopProductIds) => shopProductIds.slice(0, 50 / shopCount));
  for (const shopProductId of chosen) {
    const outcome = await client.addToCart({ shopProductId, quantity: 1 });
    if (outcome.__typename !== 'AddToCartSuccess') throw new Error(JSON.stringify(outcome));
  }
}

test('a cart of 50 lines with prices, availability and totals costs at most 15 statements, over 5 shops as over 10', async () => {
  const counts: number[] = [];
  for (const shopCount of [5, 10]) {
    const client = await journey.signIn(newPhone(), 'CLIENT');
    await fillCart(client, shopCount);
    const cart = await client.cart();
    expect(cart?.shops).toHaveLength(shopCount);
    expect(cart?.lineCount).toBe(50);
    expect(cart?.shops.every(({ lines }) => lines.every((line) => line.price && line.buyableQuantity === 1))).toBe(
      true,
    );
    const statements = await statementsOf(journey.databasePrefix, () => client.cart());
    expect(statements.length, statements.join('\n')).toBeLessThanOrEqual(15);
    counts.push(statements.length);
  }
  console.log(`a cart of 50 lines: ${counts[0]} statements over 5 shops, ${counts[1]} over 10`);
  expect(counts[1]).toBe(counts[0]);
});

const destination = { city: 'Bandung', province: 'Jawa Barat', postalCode: '40111' };

test('the same with all carriers compared for every shop costs at most 25 statements, over 5 shops as over 10', async () => {
  const counts: number[] = [];
  for (const shopCount of [5, 10]) {
    const client = await journey.signIn(newPhone(), 'CLIENT');
    await fillCart(client, shopCount);
    await client.cartShipping({ destination });
    let cart: Awaited<ReturnType<typeof client.cartShipping>> = null;
    const statements = await statementsOf(journey.databasePrefix, async () => {
      cart = await client.cartShipping({ destination });
    });
    const seen = cart as Awaited<ReturnType<typeof client.cartShipping>>;
    expect(seen?.lineCount).toBe(50);
    expect(seen?.shops.map(({ shippingOptions: { options } }) => options.length > 5)).toEqual(
      Array(shopCount).fill(true),
    );
    expect(statements.length, statements.join('\n')).toBeLessThanOrEqual(25);
    counts.push(statements.length);
  }
  console.log(`a cart of 50 lines with shipping: ${counts[0]} statements over 5 shops, ${counts[1]} over 10`);
  expect(counts[1]).toBe(counts[0]);
});

test('a checkout of a cart over three shops with their carriers costs at most 70 statements over all databases', async () => {
  const client = await journey.signIn(newPhone(), 'CLIENT');
  const added = await client.addAddress(shippingAddress);
  if (added.__typename !== 'AddAddressSuccess') throw new Error(JSON.stringify(added));
  let statements: string[] = [];
  // The first one opens the connections.
  for (let turn = 0; turn < 2; turn += 1) {
    for (const shopProductId of offers) await client.addToCart({ shopProductId, quantity: 1 });
    const cart = await client.cartShipping({ destination });
    const chosen = (cart?.shops ?? []).map(({ shop, shippingOptions: { options } }) => ({
      shopId: shop?.id ?? '',
      option: options.find(({ carrier }) => carrier.code === 'bangau'),
    }));
    const shipping = chosen.map(({ option }) => Number(option?.total.amount)).reduce((sum, amount) => sum + amount, 0);
    let outcome: object | undefined;
    statements = await statementsOf(journey.databasePrefix, async () => {
      outcome = await client.checkoutCart({
        idempotencyKey: newIdempotencyKey(),
        cartId: cart?.id ?? '',
        shippingAddressId: added.address.id,
        shippingChoices: chosen.map(({ shopId, option }) => ({ shopId, optionId: option?.id ?? '' })),
        expectedTotal: { amount: `${Number(cart?.total?.amount) + shipping}`, currencyCode: 'IDR' },
      });
    });
    expect(outcome).toMatchObject({
      __typename: 'CheckoutCartSuccess',
      order: { status: 'AWAITING_PAYMENT', shippingTotal: { amount: shipping.toFixed(2) } },
      cart: { lineCount: 0 },
    });
    expect(shipping).toBeGreaterThan(0);
  }
  expect(statements.length, statements.join('\n')).toBeLessThanOrEqual(70);
  console.log(`checkout of a cart over three shops: ${statements.length} statements`);
});
