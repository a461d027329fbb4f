import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { encodeCursor } from '#kernel/pages.ts';
import type { Viewer } from '#subgraph/viewer.ts';
import { countStatements } from '#testing/count-statements.ts';
import { expectErrorCode } from '#testing/expect-refusal.ts';
import { admin, anonymous, client, service } from '#testing/viewers.ts';
import { startWorld, type World } from '#testing/world.ts';
import { products } from '../server.ts';
import { type GivenProduct, givenACategory, givenAProduct } from '../testing/given.ts';

const productPage = `query ($first: Int, $after: String, $filter: ProductFilter, $sort: ProductSort) {
  products(first: $first, after: $after, filter: $filter, sort: $sort) {
    nodes { id title }
    edges { cursor node { id } }
    pageInfo { hasNextPage hasPreviousPage endCursor }
    totalCount
  }
}`;

let world: World;
beforeAll(async () => {
  world = await startWorld({ subgraphs: [products] });
});
afterAll(() => world.stop());

const list = async (variables: object, viewer: Viewer = anonymous) =>
  (await world.run('products', viewer, productPage, { first: 100, sort: 'NEWEST', ...variables })).products;
const titlesOf = ({ nodes }: { nodes: { title: string }[] }) => nodes.map(({ title }) => title);
const refusedPage = (variables: object) =>
  world.execute('products', anonymous, { query: productPage, variables: { first: 20, sort: 'NEWEST', ...variables } });

describe('the list of products', () => {
  test('finds those of a category and of all below it', async () => {
    const top = await givenACategory(world);
    const middle = await givenACategory(world, { parentId: top.id });
    const bottom = await givenACategory(world, { parentId: middle.id });
    for (const [title, { id }] of Object.entries({ Top: top, Middle: middle, Bottom: bottom })) {
      await givenAProduct(world, { active: true, title, slug: id.toLowerCase().replace('_', '-'), categoryId: id });
    }
    expect(titlesOf(await list({ filter: { categoryId: top.id } }))).toEqual(['Bottom', 'Middle', 'Top']);
    expect(titlesOf(await list({ filter: { categoryId: middle.id } }))).toEqual(['Bottom', 'Middle']);
    expect(await list({ filter: { categoryId: 'cat_nowhere' } })).toMatchObject({ nodes: [], totalCount: 0 });
  });

  test('finds those of a brand by its name or slug in any case', async () => {
    const { id } = await givenAProduct(world, { active: true, brand: 'Two Words' });
    for (const brand of ['Two Words', 'two words', 'TWO-WORDS', 'two-words']) {
      expect((await list({ filter: { brand } })).nodes.map((node: { id: string }) => node.id)).toEqual([id]);
    }
    expect((await list({ filter: { brand: 'Two' } })).nodes).toEqual([]);
  });

  test('finds those in which every word occurs, in title, brand, SKU or the categories above, in any case', async () => {
    const top = await givenACategory(world, { name: 'Wearables of note' });
    const below = await givenACategory(world, { name: 'Wrist', parentId: top.id });
    const { id } = await givenAProduct(world, {
      active: true,
      title: 'Quasar Ultra',
      brand: 'Lumen',
      categoryId: below.id,
      options: [],
      variants: [{ sku: 'QSR-77x' }],
    });
    for (const text of ['quasar', 'ULTRA lumen', 'qsr-77X', ' quasar  qsr ', 'wearable lumen', 'WRIST']) {
      expect((await list({ filter: { text } })).nodes.map((node: { id: string }) => node.id)).toEqual([id]);
    }
    expect((await list({ filter: { text: 'quasar missing' } })).nodes).toEqual([]);
  });

  test.each([
    ['%', 'Juice 100% pure', 'Juice 100 pure'],
    ['_', 'Snake_case', 'Snake case'],
    ['\\', 'Back\\slash', 'Back slash'],
  ])('takes %s in a search literally', async (sign, title, other) => {
    const slug = `literal-${sign.codePointAt(0)}`;
    await givenAProduct(world, { active: true, title, slug });
    await givenAProduct(world, { active: true, title: other, slug: `${slug}-other` });
    expect(titlesOf(await list({ filter: { text: sign } }))).toEqual([title]);
  });

  test('refuses a search of more than 100 characters', async () => {
    expectErrorCode(await refusedPage({ filter: { text: 'x'.repeat(101) } }), 'BAD_USER_INPUT');
    expect((await list({ filter: { text: 'x'.repeat(100) } })).nodes).toEqual([]);
  });

  test('pages by title through equal titles without leaving one out or giving one twice', async () => {
    const brand = 'Pages By Title';
    const titles = ['Same', 'Same', 'Alpha', 'Same', 'same', 'Zulu'];
    for (const [index, title] of titles.entries()) {
      await givenAProduct(world, { active: true, title, slug: `paged-${index}`, brand });
    }
    const pages = await pagesOf({ first: 2, filter: { brand }, sort: 'TITLE' });
    expect(pages.map((page) => page.length)).toEqual([2, 2, 2]);
    const slugs = pages.flat();
    expect(slugs[0]).toBe('paged-2');
    expect(slugs.slice(1, 5).toSorted()).toEqual(['paged-0', 'paged-1', 'paged-3', 'paged-4']);
    expect(slugs[5]).toBe('paged-5');
  });

  test('gives the newest first, page after page', async () => {
    const brand = 'Pages By Age';
    for (let index = 0; index < 5; index += 1) {
      await givenAProduct(world, { active: true, title: `${index}`, slug: `aged-${index}`, brand });
    }
    const pages = await pagesOf({ first: 2, filter: { brand }, sort: 'NEWEST' });
    expect(pages).toEqual([['aged-4', 'aged-3'], ['aged-2', 'aged-1'], ['aged-0']]);
  });

  test('counts all that match, whatever the page', async () => {
    const brand = 'Counted';
    for (let index = 0; index < 3; index += 1) await givenAProduct(world, { active: true, brand });
    expect(await list({ first: 1, filter: { brand } })).toMatchObject({
      totalCount: 3,
      pageInfo: { hasNextPage: true, hasPreviousPage: false },
    });
  });

  test('refuses a page of none, one of more than a hundred, and a cursor of another list', async () => {
    for (const variables of [
      { first: 0 },
      { first: -1 },
      { first: 101 },
      { after: 'nonsense' },
      { after: encodeCursor(['a title', 'prd_1']) },
      { after: encodeCursor(['prd_1']), sort: 'TITLE' },
    ]) {
      expectErrorCode(await refusedPage(variables), 'BAD_USER_INPUT');
    }
    expect((await refusedPage({ first: 100 })).errors).toBeUndefined();
  });

  async function pagesOf(variables: object): Promise<string[][]> {
    const query = productPage.replace('nodes { id title }', 'nodes { slug }');
    const pages: string[][] = [];
    let info = { endCursor: null as string | null, hasNextPage: true };
    while (info.hasNextPage) {
      const given = { ...variables, after: info.endCursor };
      const { products: page } = await world.run('products', anonymous, query, given);
      pages.push(page.nodes.map(({ slug }: { slug: string }) => slug));
      info = page.pageInfo;
    }
    return pages;
  }
});

describe('who sees what', () => {
  const query = `query (
    $id: ID!, $slug: String!, $variant: ID!, $sku: String!, $brand: String!, $representations: [_Any!]!
  ) {
    product(id: $id) { id }
    productBySlug(slug: $slug) { id }
    variant(id: $variant) { id }
    variantBySku(sku: $sku) { id }
    products(first: 100, filter: { brand: $brand }) { nodes { id } }
    _entities(representations: $representations) { __typename }
  }`;

  const look = async (viewer: Viewer, { id, slug, variants }: GivenProduct, brand: string) => {
    const [variant] = variants;
    const representations = [
      { __typename: 'Product', id },
      { __typename: 'Product', slug },
      { __typename: 'Variant', id: variant?.id },
      { __typename: 'Variant', sku: variant?.sku },
    ];
    const variables = { id, slug, variant: variant?.id, sku: variant?.sku, brand, representations };
    const seen = await world.run('products', viewer, query, variables);
    return {
      found: [seen.product, seen.productBySlug, seen.variant, seen.variantBySku].filter(Boolean).length,
      entities: seen._entities.filter(Boolean).length,
      listed: seen.products.nodes.length,
    };
  };

  test('hides a draft from everybody but the administration, also as an entity', async () => {
    const draft = await givenAProduct(world, { brand: 'Drafts' });
    expect(await look(anonymous, draft, 'Drafts')).toEqual({ found: 0, entities: 0, listed: 0 });
    expect(await look(client(), draft, 'Drafts')).toEqual({ found: 0, entities: 0, listed: 0 });
    expect(await look(admin, draft, 'Drafts')).toEqual({ found: 4, entities: 4, listed: 1 });
  });

  test('shows an active product to everybody', async () => {
    const product = await givenAProduct(world, { active: true, brand: 'Actives' });
    expect(await look(anonymous, product, 'Actives')).toEqual({ found: 4, entities: 4, listed: 1 });
  });

  test('finds an archived product by id, slug and SKU, and does not list it', async () => {
    const product = await givenAProduct(world, { active: true, brand: 'Archived' });
    const archive = 'mutation ($id: ID!) { archiveProduct(input: { productId: $id }) { __typename } }';
    await world.run('products', admin, archive, { id: product.id });
    expect(await look(anonymous, product, 'Archived')).toEqual({ found: 4, entities: 4, listed: 0 });
    expect(await list({ filter: { brand: 'Archived', status: 'ARCHIVED' } })).toMatchObject({ totalCount: 0 });
    expect(await list({ filter: { brand: 'Archived', status: 'ARCHIVED' } }, admin)).toMatchObject({ totalCount: 1 });
  });

  test('answers null for what is not there', async () => {
    const nowhere = { id: 'prd_no', slug: 'no', variants: [{ id: 'var_no', sku: 'NO' }] };
    expect(await look(admin, nowhere, 'Nobody')).toEqual({ found: 0, entities: 0, listed: 0 });
  });

  test('gives services all variants that they ask for, and nobody else any', async () => {
    const [draft, active] = [await givenAProduct(world), await givenAProduct(world, { active: true })];
    const ids = [...draft.variants, ...active.variants].map(({ id }) => id);
    const asked = 'query ($ids: [ID!]!) { variantsByIds(ids: $ids) { id product { status } } }';
    const { variantsByIds } = await world.run('products', service(), asked, { ids: [...ids, 'var_nowhere'] });
    expect(variantsByIds.map(({ id }: { id: string }) => id).toSorted()).toEqual(ids.toSorted());
    const request = { query: asked, variables: { ids } };
    expectErrorCode(await world.execute('products', anonymous, request), 'UNAUTHENTICATED');
    expectErrorCode(await world.execute('products', admin, request), 'FORBIDDEN');
  });
});

test('lists the brands and the roots of the categories by name', async () => {
  await givenAProduct(world, { brand: 'aardvark' });
  const { brands, categories } = await world.run(
    'products',
    anonymous,
    '{ brands { name } categories { name parent { id } } }',
  );
  const names = brands.map(({ name }: { name: string }) => name.toLowerCase());
  expect(names[0]).toBe('aardvark');
  expect(names).toEqual(names.toSorted());
  expect(categories.every(({ parent }: { parent: object | null }) => parent === null)).toBe(true);
});

test('finds a category and a brand by their slugs, and nothing by what is none', async () => {
  const { id, slug } = await givenACategory(world);
  await givenAProduct(world, { brand: 'Found By Slug' });
  const query = `query ($slug: String!) {
    categoryBySlug(slug: $slug) { id }
    brandBySlug(slug: $slug) { name }
  }`;
  const find = (sought: string) => world.run('products', anonymous, query, { slug: sought });
  expect(await find(slug)).toEqual({ categoryBySlug: { id }, brandBySlug: null });
  expect(await find('found-by-slug')).toEqual({ categoryBySlug: null, brandBySlug: { name: 'Found By Slug' } });
  for (const none of [slug.toUpperCase(), `${slug} `, '']) {
    expect(await find(none)).toEqual({ categoryBySlug: null, brandBySlug: null });
  }
});

test('reads a page in as many statements, however long it is', async () => {
  const brandOf = (index: number) => `Statements ${index % 7}`;
  for (let index = 0; index < 12; index += 1) {
    const parent = await givenACategory(world);
    const category = await givenACategory(world, { parentId: parent.id });
    await givenAProduct(world, {
      active: true,
      title: `Statements ${index}`,
      categoryId: category.id,
      brand: brandOf(index),
    });
  }
  const query = `query ($first: Int!) {
    products(first: $first, filter: { text: "Statements" }) {
      nodes { brand { name } category { name parent { name children { name } } } variants { title product { slug } } }
    }
  }`;
  const count = (first: number) =>
    countStatements(world.subgraph('products').database, () => world.run('products', anonymous, query, { first }));
  // Products, brands, categories, their parents and children, variants, and the variants' products.
  expect(await count(2)).toBe(7);
  expect(await count(12)).toBe(7);
});
