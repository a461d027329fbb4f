import { afterAll, beforeAll, expect, test } from 'vitest';
import { newCode } from '#kernel/ids.ts';
import { expectErrorCode, expectRefusal } from '#testing/expect-refusal.ts';
import { admin, anonymous, client } from '#testing/viewers.ts';
import { startWorld, type World } from '#testing/world.ts';
import { shops } from '../server.ts';
import { givenAShop, givenAShopUser } from '../testing/given.ts';

const openShop = `mutation ($input: OpenShopInput!) {
  openShop(input: $input) {
    __typename
    ... on UserError { message }
    ... on InvalidInputError { problems { path message } }
    ... on OpenShopSuccess {
      shop { id slug name description city province createdAt staff { role phoneNumber user { id } } staffInvitations { id } }
    }
  }
}`;

let world: World;
beforeAll(async () => {
  world = await startWorld({ subgraphs: [shops] });
});
afterAll(() => world.stop());

const open = (owner: ReturnType<typeof givenAShopUser>, input: object) =>
  world.outcome('shops', owner, openShop, { input });
const countShops = async () => (await world.sql('shops', 'SELECT COUNT(*) AS n FROM shops'))[0]?.n;

test('opens a shop whose opener is its OWNER, and may look inside with the same token', async () => {
  const owner = givenAShopUser();
  const outcome = await open(owner, { name: 'Toko Murah Ria', city: 'Bandung', province: 'Jawa Barat' });
  expect(outcome).toEqual({
    __typename: 'OpenShopSuccess',
    shop: {
      id: expect.stringMatching(/^shp_/),
      slug: 'toko-murah-ria',
      name: 'Toko Murah Ria',
      description: '',
      city: 'Bandung',
      province: 'Jawa Barat',
      createdAt: expect.any(String),
      staff: [{ role: 'OWNER', phoneNumber: owner.phoneNumber, user: { id: owner.userId } }],
      staffInvitations: [],
    },
  });
});

test('lets one request open two shops and look inside both', async () => {
  const names = [newCode(8), newCode(8)];
  const data = await world.run(
    'shops',
    givenAShopUser(),
    `mutation ($a: OpenShopInput!, $b: OpenShopInput!) {
      a: openShop(input: $a) { ... on OpenShopSuccess { shop { staff { role } } } }
      b: openShop(input: $b) { ... on OpenShopSuccess { shop { staff { role } } } }
    }`,
    { a: { name: names[0], city: 'Solo' }, b: { name: names[1], city: 'Solo' } },
  );
  const inside = { shop: { staff: [{ role: 'OWNER' }] } };
  expect(data).toEqual({ a: inside, b: inside });
});

test('names every problem of an input at once, and writes nothing', async () => {
  const before = await countShops();
  const outcome = await open(givenAShopUser(), { name: ' ', slug: 'Not A Slug', city: '' });
  expectRefusal(outcome, 'InvalidInputError');
  expect(outcome.problems.map(({ path }: { path: string[] }) => path.join('.'))).toEqual(['name', 'slug', 'city']);
  expect(await countShops()).toBe(before);
});

test('asks for a slug when the name makes none', async () => {
  const outcome = await open(givenAShopUser(), { name: '蝦皮', city: 'Medan' });
  expectRefusal(outcome, 'InvalidInputError');
  expect(outcome.problems[0].path).toEqual(['slug']);
});

test('answers a repeat with the same shop, and other values or another owner with ShopSlugTakenError', async () => {
  const owner = givenAShopUser();
  const input = { name: `Repeat ${newCode(6)}`, city: 'Bogor' };
  const first = await open(owner, input);
  const before = await countShops();
  expect((await open(owner, input)).shop.id).toBe(first.shop.id);
  expectRefusal(await open(owner, { ...input, city: 'Depok' }), 'ShopSlugTakenError');
  expectRefusal(await open(givenAShopUser(), input), 'ShopSlugTakenError');
  expect(await countShops()).toBe(before);
});

test('makes one shop of the same request sent ten times at once', async () => {
  const owner = givenAShopUser();
  const input = { name: `Race ${newCode(6)}`, city: 'Bogor' };
  const outcomes = await Promise.all(Array.from({ length: 10 }, () => open(owner, input)));
  expect(new Set(outcomes.map(({ __typename }) => __typename))).toEqual(new Set(['OpenShopSuccess']));
  expect(new Set(outcomes.map(({ shop }) => shop.id)).size).toBe(1);
});

test('gives a slug to one of ten owners who ask for it at once, and leaves nothing of the others', async () => {
  const before = await countShops();
  const input = { name: `Rush ${newCode(6)}`, city: 'Bogor' };
  const outcomes = await Promise.all(Array.from({ length: 10 }, () => open(givenAShopUser(), input)));
  expect(outcomes.filter(({ __typename }) => __typename === 'OpenShopSuccess')).toHaveLength(1);
  expect(outcomes.filter(({ __typename }) => __typename === 'ShopSlugTakenError')).toHaveLength(9);
  expect(await countShops()).toBe(before + 1);
  const [orphans] = await world.sql(
    'shops',
    'SELECT COUNT(*) AS n FROM staff WHERE shop_id NOT IN (SELECT id FROM shops)',
  );
  expect(orphans?.n).toBe(0);
});

test('is for SHOP_USER only', async () => {
  const before = await countShops();
  const request = { query: openShop, variables: { input: { name: 'Mine', city: 'Bogor' } } };
  expectErrorCode(await world.execute('shops', anonymous, request), 'UNAUTHENTICATED');
  expectErrorCode(await world.execute('shops', client(), request), 'FORBIDDEN');
  expectErrorCode(await world.execute('shops', admin, request), 'FORBIDDEN');
  expect(await countShops()).toBe(before);
});

test('finds a shop by id and slug, lists all newest first page by page, and one’s own by name', async () => {
  const owner = givenAShopUser();
  const shop = await givenAShop(world, owner);
  const other = await givenAShop(world);
  const data = await world.run(
    'shops',
    owner,
    `query ($id: ID!, $slug: String!, $reps: [_Any!]!) {
      shop(id: $id) { slug }
      shopBySlug(slug: $slug) { id }
      missing: shop(id: "shp_nowhere") { id }
      shops(first: 1) { nodes { id } pageInfo { hasNextPage endCursor } }
      myShops { id }
      _entities(representations: $reps) { ... on Shop { id slug } }
    }`,
    {
      id: shop.id,
      slug: shop.slug,
      reps: [
        { __typename: 'Shop', id: shop.id },
        { __typename: 'Shop', slug: shop.slug },
      ],
    },
  );
  const { id, slug } = shop;
  expect(data).toMatchObject({
    shop: { slug },
    shopBySlug: { id },
    missing: null,
    shops: { nodes: [{ id: other.id }], pageInfo: { hasNextPage: true } },
    myShops: [{ id }],
    _entities: [
      { id, slug },
      { id, slug },
    ],
  });
  const { shops: next } = await world.run(
    'shops',
    anonymous,
    'query ($after: String) { shops(first: 1, after: $after) { nodes { id } } }',
    { after: data.shops.pageInfo.endCursor },
  );
  expect(next.nodes).toEqual([{ id }]);
});
