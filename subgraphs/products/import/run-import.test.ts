import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { countStatements } from '#testing/count-statements.ts';
import { expectErrorCode } from '#testing/expect-refusal.ts';
import { admin } from '#testing/viewers.ts';
import { startWorld, type World } from '#testing/world.ts';
import { products } from '../server.ts';
import { aLaptop, cellsOf, fileOf, type Laptop, laptopMapping, mappingWith } from '../testing/laptops.ts';
import { type Draft, draftOf, type RefusedLine } from './draft.rules.ts';
import { importProducts } from './import-products.ts';
import { type ImportRun, runImport } from './run-import.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld({ subgraphs: [products] });
});
afterAll(() => world.stop());
afterEach(async () => {
  for (const table of ['products', 'variants', 'brands', 'categories', 'outbox']) {
    await world.sql('products', `DELETE FROM ${table}`);
  }
});

const run = async (laptops: readonly Laptop[], options: Partial<ImportRun> = {}) => {
  const refused: RefusedLine[] = [];
  const result = await runImport(world.subgraph('products').serviceContext(), {
    file: fileOf(...laptops),
    mapping: mappingWith(),
    onRefused: (row) => refused.push(row),
    ...options,
  });
  return { ...result, reasons: refused.map(({ line, reasons }) => `${line}: ${reasons.join('; ')}`) };
};
const none = { created: 0, changed: 0, unchanged: 0 };
const many = (length: number): Laptop[] =>
  Array.from({ length }, (_, index) => ({
    ...aLaptop,
    Name: `Slim ${index % (length / 2)}`,
    Memory: memoryOf(index, length),
  }));
const memoryOf = (index: number, length: number) => (index < length / 2 ? '8 GB' : '16 GB');
const everything = async () =>
  Promise.all(
    ['products', 'variants', 'brands', 'categories', 'outbox'].map((table) =>
      world.sql('products', `SELECT * FROM ${table} ORDER BY id`),
    ),
  );
const productOf = async (slug: string) => {
  const query = `query ($slug: String!) {
    productBySlug(slug: $slug) {
      id title status category { slug parent { slug } } options { values } attributes { name value } updatedAt
      variants { sku title weightGrams }
    }
  }`;
  return (await world.run('products', admin, query, { slug })).productBySlug;
};

test('makes rows of one model variants of one product, on sale, in categories of the mapping', async () => {
  const rows = [aLaptop, { ...aLaptop, Memory: '32 GB', Weight: '1250 g' }, { ...aLaptop, Name: 'Slim 7' }];
  const result = await run(rows);
  expect(result).toMatchObject({ rows: 3, products: { ...none, created: 2 }, variants: { ...none, created: 3 } });
  expect(await productOf('novo-slim-5')).toMatchObject({
    title: 'Novo Slim 5',
    status: 'ACTIVE',
    category: { slug: 'laptops', parent: { slug: 'computers' } },
    options: [{ values: ['16 GB', '32 GB'] }],
    variants: [
      { sku: 'NOVO-SLIM-5-16-GB', title: 'Novo Slim 5, 16 GB', weightGrams: 1200 },
      { sku: 'NOVO-SLIM-5-32-GB', title: 'Novo Slim 5, 32 GB', weightGrams: 1250 },
    ],
  });
});

test('tells of every product that goes on sale, once', async () => {
  await run([aLaptop, { ...aLaptop, Memory: '32 GB' }, { ...aLaptop, Name: 'Slim 7' }]);
  await run([aLaptop, { ...aLaptop, Memory: '64 GB' }]);
  const told = (await world.events('products', 'product.activated')).map(({ aggregateId }) => aggregateId);
  const onSale = [await productOf('novo-slim-5'), await productOf('novo-slim-7')];
  expect(told).toHaveLength(2);
  expect(new Set(told)).toEqual(new Set(onSale.map(({ id }) => id)));
});

test('leaves drafts when the mapping says so, and puts them on sale when it says that', async () => {
  const asDrafts = mappingWith({ product: { ...laptopMapping.product, status: 'DRAFT' } });
  await run([aLaptop], { mapping: asDrafts });
  expect(await productOf('novo-slim-5')).toMatchObject({ status: 'DRAFT' });
  expect(await world.events('products')).toEqual([]);
  expect(await run([aLaptop])).toMatchObject({ products: { ...none, changed: 1 } });
  expect(await productOf('novo-slim-5')).toMatchObject({ status: 'ACTIVE' });
  await run([aLaptop], { mapping: asDrafts });
  expect(await productOf('novo-slim-5')).toMatchObject({ status: 'ACTIVE' });
  expect(await world.events('products', 'product.activated')).toHaveLength(1);
});

test('leaves an archived product archived', async () => {
  await run([aLaptop]);
  const { id } = await productOf('novo-slim-5');
  const archive = 'mutation ($id: ID!) { archiveProduct(input: { productId: $id }) { __typename } }';
  await world.run('products', admin, archive, { id });
  expect(await run([aLaptop])).toMatchObject({ products: { ...none, unchanged: 1 } });
  expect(await productOf('novo-slim-5')).toMatchObject({ status: 'ARCHIVED' });
});

test('writes nothing when it is repeated, not even a time', async () => {
  await run(many(500));
  const before = await everything();
  const result = await run(many(500));
  expect(result).toMatchObject({ products: { ...none, unchanged: 250 }, variants: { ...none, unchanged: 500 } });
  expect(await everything()).toEqual(before);
});

test('writes nothing but what a changed cell says', async () => {
  await run([aLaptop, { ...aLaptop, Name: 'Slim 7' }]);
  const [before, other] = [await productOf('novo-slim-5'), await productOf('novo-slim-7')];
  const result = await run([
    { ...aLaptop, Battery: '70 Wh' },
    { ...aLaptop, Name: 'Slim 7' },
  ]);
  expect(result).toMatchObject({
    products: { ...none, changed: 1, unchanged: 1 },
    variants: { ...none, unchanged: 2 },
  });
  const after = await productOf('novo-slim-5');
  expect(after.attributes).toContainEqual({ name: 'Battery', value: '70' });
  expect({ ...after, attributes: [], updatedAt: '' }).toEqual({ ...before, attributes: [], updatedAt: '' });
  expect(await productOf('novo-slim-7')).toEqual(other);
});

test('changes a variant without touching its product', async () => {
  await run([aLaptop]);
  const before = await productOf('novo-slim-5');
  const result = await run([{ ...aLaptop, Weight: '1199 g' }]);
  expect(result).toMatchObject({ products: { ...none, unchanged: 1 }, variants: { ...none, changed: 1 } });
  const after = await productOf('novo-slim-5');
  expect(after.variants).toMatchObject([{ weightGrams: 1199 }]);
  expect(after.updatedAt).toBe(before.updatedAt);
});

test('leaves what the file no longer says of a variant, and fields that the mapping does not have', async () => {
  await run([aLaptop]);
  const { id } = await productOf('novo-slim-5');
  const describe = `mutation ($id: ID!) { updateProduct(input: { productId: $id, description: "Light" }) { __typename } }`;
  await world.run('products', admin, describe, { id });
  expect(await run([{ ...aLaptop, Weight: '' }])).toMatchObject({ products: { ...none, unchanged: 1 } });
  const [row] = await world.sql('products', 'SELECT description, weight_grams FROM products, variants');
  expect(row).toMatchObject({ description: 'Light', weight_grams: 1200 });
});

test('completes what an interruption left, and ends as if there had been none', async () => {
  const stopAtOnce = () => {
    throw new Error('The power is gone');
  };
  await expect(run(many(1000), { onProgress: stopAtOnce })).rejects.toThrow('The power is gone');
  const [half] = await world.sql('products', 'SELECT COUNT(*) AS n FROM variants');
  expect(half?.n).toBe(200);
  const result = await run(many(1000));
  expect(result).toMatchObject({ products: { created: 300 }, variants: { created: 800, unchanged: 200 } });
  const [row] = await world.sql('products', 'SELECT COUNT(*) AS n, COUNT(DISTINCT product_id) AS p FROM variants');
  expect(row).toMatchObject({ n: 1000, p: 500 });
  expect(await world.events('products', 'product.activated')).toHaveLength(500);
});

test('keeps a batch or nothing of it, not even its brand and categories', async () => {
  const mapping = mappingWith();
  const draft = draftOf(mapping, cellsOf(aLaptop)) as Draft;
  const rows = [{ line: 2, identity: 'Slim 5', draft: { ...draft, title: 'x'.repeat(300) } }];
  const batch = { rows, categories: mapping.categories };
  const writing = importProducts(world.subgraph('products').serviceContext(), batch);
  await expect(writing).rejects.toThrow(/insert into `products`/);
  expect((await everything()).flat()).toEqual([]);
});

test('says in a dry run what it would do, and does nothing', async () => {
  const rows = [...many(500), { ...aLaptop, Maker: 'Nuvo' }];
  const rehearsal = await run(rows, { dryRun: true });
  expect((await everything()).flat()).toEqual([]);
  expect(rehearsal).toEqual(await run(rows));
});

test('refuses one row and imports the others', async () => {
  const result = await run([aLaptop, { ...aLaptop, Name: 'Bad', Memory: 'lots' }, { ...aLaptop, Name: 'Slim 7' }]);
  expect(result).toMatchObject({ rows: 3, refused: 1, products: { ...none, created: 2 } });
  expect(result.reasons).toEqual(['3: Memory "lots" is not a size of memory such as 16 GB']);
});

test('counts a row that repeats an earlier one, and refuses one that contradicts it', async () => {
  const result = await run([
    aLaptop,
    aLaptop,
    { ...aLaptop, Memory: '32 GB', Battery: '70 Wh' },
    { ...aLaptop, Weight: '9 g' },
  ]);
  expect(result).toMatchObject({ repeated: 1, refused: 2, variants: { ...none, created: 1 } });
  expect(result.reasons).toEqual([
    '4: Battery is "70 Wh", but line 2 says "60 Wh"',
    '5: weight is "9", but line 2 says "1200"',
  ]);
});

test('finds the rows of one product wherever they are in the file', async () => {
  const result = await run([aLaptop, ...many(600), { ...aLaptop, Memory: '32 GB' }, { ...aLaptop, Battery: '1 Wh' }]);
  expect(result.reasons).toEqual(['604: Battery is "1 Wh", but line 2 says "60 Wh"']);
  expect((await productOf('novo-slim-5')).variants.map(({ sku }: { sku: string }) => sku)).toEqual([
    'NOVO-SLIM-5-16-GB',
    'NOVO-SLIM-5-8-GB',
    'NOVO-SLIM-5-32-GB',
  ]);
});

test('refuses rows that the catalogue has no room for, and says why', async () => {
  await run([aLaptop]);
  const { variant } = laptopMapping;
  const skuOf = (sku: string) => ({ mapping: mappingWith({ variant: { ...variant, sku } }) });
  expect((await run([aLaptop], skuOf('{series} other'))).reasons).toEqual([
    '2: the product has these option values already, with the SKU NOVO-SLIM-5-16-GB',
  ]);
  expect((await run([{ ...aLaptop, Name: 'Slim 7' }], skuOf('Novo Slim 5 16 GB'))).reasons).toEqual([
    '2: another product has the SKU NOVO-SLIM-5-16-GB',
  ]);
  expect((await run([{ ...aLaptop, Memory: '8 GB' }], skuOf('Novo Slim 5 16 GB'))).reasons).toEqual([
    '2: the SKU NOVO-SLIM-5-16-GB has other option values in the catalogue',
  ]);
  expect((await run([{ ...aLaptop, Memory: '' }])).reasons).toEqual([
    '2: its options are none, those of the product Memory',
  ]);
  const [row] = await world.sql(
    'products',
    'SELECT (SELECT COUNT(*) FROM products) AS p, (SELECT COUNT(*) FROM variants) AS v',
  );
  expect(row).toMatchObject({ p: 1, v: 1 });
});

test('comes to one catalogue when it runs several times at once', async () => {
  const results = await Promise.all([run(many(200)), run(many(200)), run(many(200))]);
  expect(results.reduce((sum, { products: { created } }) => sum + created, 0)).toBe(100);
  const [row] = await world.sql(
    'products',
    'SELECT (SELECT COUNT(*) FROM products) AS p, (SELECT COUNT(*) FROM variants) AS v',
  );
  expect(row).toMatchObject({ p: 100, v: 200 });
  expect(await world.events('products', 'product.activated')).toHaveLength(100);
});

test('takes as many statements for a full batch as for a small one', async () => {
  const others = many(200).map((laptop) => ({ ...laptop, Name: `Wide ${laptop.Name}` }));
  const [small, full] = [await statementsOf(many(4)), await statementsOf(others)];
  expect(full).toBe(small);
  expect(full).toBeLessThan(15);
});

test('is for the service itself', async () => {
  const context = { ...world.subgraph('products').serviceContext(), viewer: admin };
  const refusal = await importProducts(context, { rows: [], categories: [] }).catch((error: object) => error);
  expectErrorCode({ errors: [refusal] }, 'FORBIDDEN');
  expect((await everything()).flat()).toEqual([]);
});

/** Of one batch into a catalogue that has its brand and its categories. */
async function statementsOf(laptops: readonly Laptop[]): Promise<number> {
  await run([{ ...aLaptop, Name: 'First' }]);
  return countStatements(world.subgraph('products').database, () => run(laptops));
}
