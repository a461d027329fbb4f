import { afterAll, beforeAll, expect, test } from 'vitest';
import { newId } from '#kernel/ids.ts';
import type { Viewer } from '#subgraph/viewer.ts';
import { expectErrorCode, expectRefusal } from '#testing/expect-refusal.ts';
import { admin, anonymous, client } from '#testing/viewers.ts';
import { startWorld, type World } from '#testing/world.ts';
import { shops } from '../server.ts';
import {
  fakeCatalogue,
  type GivenShop,
  givenAShop,
  givenAShopProduct,
  givenAShopUser,
  givenStaff,
  idr,
  tell,
} from '../testing/given.ts';

const sellProduct = `mutation ($input: SellProductInput!) {
  sellProduct(input: $input) {
    __typename
    ... on UserError { message }
    ... on InvalidInputError { problems { path message } }
    ... on AlreadySellingError { shopProduct { id price { amount } } }
    ... on SellProductSuccess {
      shopProduct {
        id isActive price { amount currencyCode } shop { id } variant { id } product { id }
        priceHistory { price { amount } changedBy { id } }
      }
    }
  }
}`;

const catalogue = fakeCatalogue();
let world: World;
beforeAll(async () => {
  world = await startWorld({ subgraphs: [shops], neighbours: { products: catalogue.neighbour } });
});
afterAll(() => world.stop());

const sell = (shop: GivenShop, variantId: string, price: object = idr(1000), viewer: Viewer = shop.owner) =>
  world.outcome('shops', viewer, sellProduct, { input: { shopId: shop.id, variantId, price } });
const stop = (shop: GivenShop, id: string) =>
  world.outcome(
    'shops',
    shop.owner,
    'mutation ($id: ID!) { stopSelling(input: { shopProductId: $id }) { __typename } }',
    { id },
  );
const rowsOf = ({ id }: GivenShop) =>
  world.sql('shops', 'SELECT id, is_active FROM shop_products WHERE shop_id = ?', [id]);
const isActive = async (shop: GivenShop) => (await rowsOf(shop)).map((row) => row.is_active === 1);

test('offers a variant at the shop’s price, and writes the history’s first entry', async () => {
  const shop = await givenAShop(world);
  const { productId, variantId } = catalogue.add();
  expect(await sell(shop, variantId, idr('15999000.5'))).toEqual({
    __typename: 'SellProductSuccess',
    shopProduct: {
      id: expect.stringMatching(/^spr_/),
      isActive: true,
      price: { amount: '15999000.50', currencyCode: 'IDR' },
      shop: { id: shop.id },
      variant: { id: variantId },
      product: { id: productId },
      priceHistory: [{ price: { amount: '15999000.50' }, changedBy: { id: shop.owner.userId } }],
    },
  });
});

test('lets STAFF sell, with a token from before they joined', async () => {
  const shop = await givenAShop(world);
  const member = await givenStaff(world, shop);
  const outcome = await sell(shop, catalogue.add().variantId, idr(1), member);
  expect(outcome.__typename).toBe('SellProductSuccess');
});

test('refuses a price that is not one, and says what is wrong with it', async () => {
  const shop = await givenAShop(world);
  const { variantId } = catalogue.add();
  const problemOf = async (amount: string, currencyCode = 'IDR') => {
    const outcome = await sell(shop, variantId, { amount, currencyCode });
    expectRefusal(outcome, 'InvalidInputError');
    return outcome.problems;
  };
  expect(await problemOf('0')).toEqual([{ path: ['price', 'amount'], message: 'must be more than zero' }]);
  expect(await problemOf('-5')).toEqual([{ path: ['price', 'amount'], message: 'must be more than zero' }]);
  expect(await problemOf('1.005')).toEqual([
    { path: ['price', 'amount'], message: expect.stringContaining('decimals') },
  ]);
  expect(await problemOf('9999999999999999')).toEqual([
    { path: ['price', 'amount'], message: expect.stringContaining('larger') },
  ]);
  expect(await problemOf('5', 'USD')).toEqual([
    { path: ['price', 'currencyCode'], message: expect.stringContaining('IDR') },
  ]);
  expect(await rowsOf(shop)).toEqual([]);
});

test('refuses a variant that the catalogue does not have on sale', async () => {
  const shop = await givenAShop(world);
  expectRefusal(await sell(shop, 'var_nowhere'), 'VariantNotOnSaleError');
  expectRefusal(await sell(shop, catalogue.add(1, 'DRAFT').variantId), 'VariantNotOnSaleError');
  expectRefusal(await sell(shop, catalogue.add(1, 'ARCHIVED').variantId), 'VariantNotOnSaleError');
  expect(await rowsOf(shop)).toEqual([]);
});

test('says so, and writes nothing, when the catalogue does not answer', async () => {
  const unanswered = () => Promise.reject(new Error('down'));
  const lonely = await startWorld({ subgraphs: [shops], neighbours: { products: { VariantsOnSale: unanswered } } });
  try {
    const shop = await givenAShop(lonely);
    const input = { shopId: shop.id, variantId: 'var_any', price: idr(1) };
    expectErrorCode(
      await lonely.execute('shops', shop.owner, { query: sellProduct, variables: { input } }),
      'UNAVAILABLE',
    );
    expect(await lonely.sql('shops', 'SELECT id FROM shop_products')).toEqual([]);
  } finally {
    await lonely.stop();
  }
});

test('answers a repeat with the same shop product, and another price with AlreadySellingError', async () => {
  const shop = await givenAShop(world);
  const { variantId } = catalogue.add();
  const first = await sell(shop, variantId, idr(1000));
  expect(await sell(shop, variantId, idr('1000.00'))).toEqual(first);
  const other = await sell(shop, variantId, idr(1001));
  expectRefusal(other, 'AlreadySellingError');
  expect(other.shopProduct).toEqual({ id: first.shopProduct.id, price: { amount: '1000.00' } });
  expect(await rowsOf(shop)).toHaveLength(1);
});

test('brings back what was stopped, at the new price, and writes history only when the price is new', async () => {
  const shop = await givenAShop(world);
  const { variantId } = catalogue.add();
  const { shopProduct } = await sell(shop, variantId, idr(1000));
  await stop(shop, shopProduct.id);
  expect(await isActive(shop)).toEqual([false]);
  const again = await sell(shop, variantId, idr(1000));
  expect(again.shopProduct).toEqual(shopProduct);
  await stop(shop, shopProduct.id);
  const dearer = await sell(shop, variantId, idr(1200));
  expect(dearer.shopProduct).toMatchObject({ id: shopProduct.id, isActive: true, price: { amount: '1200.00' } });
  const history = dearer.shopProduct.priceHistory.map(({ price }: { price: { amount: string } }) => price.amount);
  expect(history).toEqual(['1200.00', '1000.00']);
});

test('makes one shop product of the same request sent ten times at once', async () => {
  const shop = await givenAShop(world);
  const { variantId } = catalogue.add();
  const outcomes = await Promise.all(Array.from({ length: 10 }, () => sell(shop, variantId)));
  expect(new Set(outcomes.map(({ shopProduct }) => shopProduct?.id)).size).toBe(1);
  expect(outcomes[0].shopProduct.priceHistory).toHaveLength(1);
  expect(await rowsOf(shop)).toHaveLength(1);
});

test('accepts one of ten prices that come at once, and shows it to the nine others', async () => {
  const shop = await givenAShop(world);
  const { variantId } = catalogue.add();
  const outcomes = await Promise.all(Array.from({ length: 10 }, (_, index) => sell(shop, variantId, idr(100 + index))));
  const accepted = outcomes.filter(({ __typename }) => __typename === 'SellProductSuccess');
  expect(accepted).toHaveLength(1);
  const { id, price } = accepted[0].shopProduct;
  for (const refused of outcomes.filter(({ __typename }) => __typename === 'AlreadySellingError')) {
    expect(refused.shopProduct).toEqual({ id, price: { amount: price.amount } });
  }
  expect(await rowsOf(shop)).toHaveLength(1);
});

test('control: ten variants that are sold at once are ten shop products', async () => {
  const shop = await givenAShop(world);
  const { variantIds } = catalogue.add(10);
  await Promise.all(variantIds.map((variantId) => sell(shop, variantId)));
  expect(await rowsOf(shop)).toHaveLength(10);
});

test('answers a shop that one does not act for like one that is not there, and other kinds of account with FORBIDDEN', async () => {
  const shop = await givenAShop(world);
  const { variantId } = catalogue.add();
  const claimed = { ...givenAShopUser(), shops: [{ shopId: shop.id, role: 'OWNER' as const }] };
  expectRefusal(await sell(shop, variantId, idr(1), claimed), 'ShopNotFoundError');
  expectRefusal(await sell({ ...shop, id: 'shp_nowhere' }, variantId), 'ShopNotFoundError');
  const request = { query: sellProduct, variables: { input: { shopId: shop.id, variantId, price: idr(1) } } };
  expectErrorCode(await world.execute('shops', anonymous, request), 'UNAUTHENTICATED');
  expectErrorCode(await world.execute('shops', client(), request), 'FORBIDDEN');
  expectErrorCode(await world.execute('shops', admin, request), 'FORBIDDEN');
  expect(await rowsOf(shop)).toEqual([]);
});

/** A world whose catalogue answers ACTIVE, but only after it has archived the product and said so. */
async function worldOfLateAnswers(beforeAnswer: (productId: string) => Promise<unknown>) {
  return startWorld({
    subgraphs: [shops],
    neighbours: {
      products: {
        VariantsOnSale: async ({ ids: [id = ''] }: { ids: string[] }) => {
          await beforeAnswer(`prd_${id}`);
          return { variantsByIds: [{ id, product: { id: `prd_${id}`, status: 'ACTIVE' } }] };
        },
      },
    },
  });
}

test('does not end active when the product was archived between the question and the write', async () => {
  const late = await worldOfLateAnswers((productId) => tell(late, 'product.archived', productId));
  try {
    const shop = await givenAShop(late);
    const { id } = await givenAShopProduct(late, { shop, variantId: 'var_1' });
    const query = 'query ($id: ID!) { shopProduct(id: $id) { isActive } }';
    expect(await late.run('shops', anonymous, query, { id })).toEqual({ shopProduct: { isActive: false } });
    // The fact that follows has the last word.
    await tell(late, 'product.activated', 'prd_var_1');
    expect(await late.run('shops', anonymous, query, { id })).toEqual({ shopProduct: { isActive: true } });
    // Control: a writer that trusts the answer and does not look at what was heard stays active after the archiving.
    await tell(late, 'product.archived', 'prd_var_2');
    await late.sql(
      'shops',
      `INSERT INTO shop_products (id, shop_id, product_id, variant_id, price_minor, currency, product_is_active)
       VALUES ('spr_naive', ?, 'prd_var_2', 'var_2', 100, 'IDR', TRUE)`,
      [shop.id],
    );
    expect(await late.run('shops', anonymous, query, { id: 'spr_naive' })).toEqual({ shopProduct: { isActive: true } });
  } finally {
    await late.stop();
  }
});

test('ends inactive in every race of a sale with the archiving, whichever comes first', async () => {
  const shop = await givenAShop(world);
  for (let round = 0; round < 15; round += 1) {
    const { productId, variantIds } = catalogue.add(4);
    const [one, ...others] = variantIds.map((variantId) => () => sell(shop, variantId));
    await Promise.all([one?.(), tell(world, 'product.archived', productId), ...others.map((start) => start())]);
  }
  expect(new Set(await isActive(shop))).toEqual(new Set([false]));
  expect(await rowsOf(shop)).toHaveLength(60);
});

test('the database refuses a second row of a variant, and a price of zero', async () => {
  const shop = await givenAShop(world);
  const insert = (variantId: string, price: number) =>
    world.sql(
      'shops',
      `INSERT INTO shop_products (id, shop_id, product_id, variant_id, price_minor, currency, product_is_active)
       VALUES (?, ?, 'prd_x', ?, ?, 'IDR', TRUE)`,
      [newId('spr'), shop.id, variantId, price],
    );
  await insert('var_x', 1);
  await expect(insert('var_x', 1)).rejects.toThrow('shop_products_variant');
  await expect(insert('var_y', 0)).rejects.toThrow('shop_products_price');
});
