import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cartInvariants } from '#invariants/carts.ts';
import { newCode } from '#kernel/ids.ts';
import type { Viewer } from '#subgraph/viewer.ts';
import { expectErrorCode, expectRefusal } from '#testing/expect-refusal.ts';
import { admin, anonymous, client, service, shopUser } from '#testing/viewers.ts';
import { type CartsWorld, startCartsWorld } from '../testing/given.ts';

let world: CartsWorld;
beforeAll(async () => {
  world = await startCartsWorld();
});
afterAll(() => world.stop());

const wishlist = 'wishlist { id name shareToken sharedAs itemCount items { nodes { id variant { id } } } }';
const item = 'item { id variant { id } wishes { kind targetPrice { amount } } }';
const successes = {
  createWishlist: wishlist,
  renameWishlist: wishlist,
  deleteWishlist: 'deletedWishlistId',
  shareWishlist: wishlist,
  unshareWishlist: wishlist,
  addToWishlist: `${wishlist} ${item}`,
  removeFromWishlist: wishlist,
  addWish: item,
  removeWish: item,
};
type Name = keyof typeof successes;
function textOf(name: Name): string {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}`;
  const namesake = name === 'renameWishlist' ? '... on WishlistNameTakenError { wishlist { id } }' : '';
  const problems = ['createWishlist', 'renameWishlist', 'shareWishlist', 'addWish'].includes(name)
    ? '... on InvalidInputError { problems { path } }'
    : '';
  return `mutation ($input: ${type}Input!) {
    ${name}(input: $input) {
      __typename ... on UserError { message } ${namesake} ${problems} ... on ${type}Success { ${successes[name]} }
    }
  }`;
}
const does = (viewer: Viewer, name: Name, input: object) => world.outcome('carts', viewer, textOf(name), { input });

const givenAClient = () => client(`usr_${newCode(20)}`);
const newVariant = () => `var_${newCode(20)}`;
async function givenAWishlist(viewer: Viewer = givenAClient(), name = `List ${newCode(6)}`) {
  const { wishlist: made } = await does(viewer, 'createWishlist', { name });
  return { viewer, id: made.id as string, name };
}
async function givenAnItem(variantId = newVariant()) {
  const list = await givenAWishlist();
  const { item: made } = await does(list.viewer, 'addToWishlist', { wishlistId: list.id, variantId });
  return { ...list, itemId: made.id as string, variantId };
}
const tables = ['wishlists', 'wishlist_items', 'wishes', 'outbox'];
const everything = async () =>
  JSON.stringify(await Promise.all(tables.map((table) => world.sql('carts', `SELECT * FROM ${table} ORDER BY id`))));
async function expectNothingWritten<Outcome>(work: () => Promise<Outcome>): Promise<Outcome> {
  const before = await everything();
  const outcome = await work();
  expect(await everything()).toBe(before);
  return outcome;
}
const tenTimes = <Outcome>(work: (index: number) => Promise<Outcome>) =>
  Promise.all(Array.from({ length: 10 }, (_, index) => work(index)));
const factsOf = async (variantId: string) =>
  (await world.events('carts'))
    .map(({ type, payload }) => ({ type, ...(payload as { variantId: string; kind: string; targetPrice?: object }) }))
    .filter((fact) => fact.variantId === variantId)
    .map(({ type, kind, targetPrice }) => [type, kind, targetPrice ?? null]);

describe('a wishlist', () => {
  test('is made once under a name, in any case, however often and at once', async () => {
    const me = givenAClient();
    const outcomes = await tenTimes((index) =>
      does(me, 'createWishlist', { name: index % 2 === 0 ? ' Birthday ' : 'birthday' }),
    );
    expect(new Set(outcomes.map((outcome) => outcome.wishlist.id)).size).toBe(1);
    expect(outcomes[0].wishlist).toMatchObject({ itemCount: 0, shareToken: null, items: { nodes: [] } });
    const other = await does(givenAClient(), 'createWishlist', { name: 'Birthday' });
    expect(other.wishlist.id).not.toBe(outcomes[0].wishlist.id);
  });

  test('has a name of 1 to 80 characters', async () => {
    for (const name of [' ', 'x'.repeat(81)]) {
      expectRefusal(
        await expectNothingWritten(() => does(givenAClient(), 'createWishlist', { name })),
        'InvalidInputError',
      );
    }
  });

  test('is one of twenty at most, also when thirty come at once', async () => {
    const me = givenAClient();
    const outcomes = await Promise.all(
      Array.from({ length: 30 }, (_, index) => does(me, 'createWishlist', { name: `List ${index}` })),
    );
    const made = outcomes.filter(({ __typename }) => __typename === 'CreateWishlistSuccess');
    expect(made).toHaveLength(20);
    expectRefusal(
      await expectNothingWritten(() => does(me, 'createWishlist', { name: 'One more' })),
      'TooManyWishlistsError',
    );
    const name = made[0].wishlist.name.toUpperCase();
    expect((await does(me, 'createWishlist', { name })).wishlist.id).toBe(made[0].wishlist.id);
  });

  test('takes another name, which no other of the client has', async () => {
    const { viewer, id } = await givenAWishlist();
    const other = await givenAWishlist(viewer, 'Taken');
    for (let turn = 0; turn < 2; turn += 1) {
      const renamed = await does(viewer, 'renameWishlist', { wishlistId: id, name: 'Camping' });
      expect(renamed.wishlist).toMatchObject({ id, name: 'Camping' });
    }
    const taken = await expectNothingWritten(() => does(viewer, 'renameWishlist', { wishlistId: id, name: 'TAKEN' }));
    expect(taken).toMatchObject({ __typename: 'WishlistNameTakenError', wishlist: { id: other.id } });
    const empty = await expectNothingWritten(() => does(viewer, 'renameWishlist', { wishlistId: id, name: '' }));
    expectRefusal(empty, 'InvalidInputError');
    const rush = await Promise.all([
      does(viewer, 'renameWishlist', { wishlistId: id, name: 'Both' }),
      does(viewer, 'renameWishlist', { wishlistId: other.id, name: 'Both' }),
    ]);
    expect(rush.map(({ __typename }) => String(__typename)).sort()).toEqual([
      'RenameWishlistSuccess',
      'WishlistNameTakenError',
    ]);
  });

  test('is deleted with its items and wishes, which are told, once of ten times at once', async () => {
    const { viewer, id, itemId, variantId } = await givenAnItem();
    await does(viewer, 'addWish', { itemId, kind: 'BACK_IN_STOCK' });
    const outcomes = await tenTimes(() => does(viewer, 'deleteWishlist', { wishlistId: id }));
    const kinds = outcomes.map(({ __typename }) => String(__typename)).sort();
    expect(kinds).toEqual(['DeleteWishlistSuccess', ...Array.from({ length: 9 }, () => 'WishlistNotFoundError')]);
    expect(await world.sql('carts', 'SELECT * FROM wishlist_items WHERE wishlist_id = ?', [id])).toEqual([]);
    expect(await factsOf(variantId)).toEqual([
      ['wish.added', 'BACK_IN_STOCK', null],
      ['wish.removed', 'BACK_IN_STOCK', null],
    ]);
  });

  test('is listed to its client, ADMIN and services, oldest first, and to nobody else', async () => {
    const me = givenAClient();
    const ids = [(await givenAWishlist(me)).id, (await givenAWishlist(me)).id];
    const query = `query ($all: [_Any!]!) { _entities(representations: $all) { ... on User { wishlists { id } } } }`;
    const all = [{ __typename: 'User', id: 'userId' in me ? me.userId : '' }];
    const seen = async (viewer: Viewer) => (await world.run('carts', viewer, query, { all }))._entities[0].wishlists;
    for (const viewer of [me, admin, service()]) expect(await seen(viewer)).toEqual(ids.map((id) => ({ id })));
    for (const viewer of [anonymous, givenAClient(), shopUser()]) expect(await seen(viewer)).toBeNull();
  });
});

describe('sharing', () => {
  const read = (shareToken: string, viewer: Viewer = anonymous) =>
    world.outcome(
      'carts',
      viewer,
      `query ($shareToken: String!) {
        sharedWishlist(shareToken: $shareToken) { name sharedAs items { nodes { variant { id } } } }
      }`,
      { shareToken },
    );

  test('makes a link of 256 bits that shows what is on it, under the name that was chosen', async () => {
    const { viewer, id, name, variantId } = await givenAnItem();
    const { wishlist: shared } = await does(viewer, 'shareWishlist', { wishlistId: id, sharedAs: 'Rina' });
    expect(Buffer.from(shared.shareToken, 'base64url')).toHaveLength(32);
    const view = { name, sharedAs: 'Rina', items: { nodes: [{ variant: { id: variantId } }] } };
    for (const reader of [anonymous, givenAClient(), shopUser()])
      expect(await read(shared.shareToken, reader)).toEqual(view);
    const again = await does(viewer, 'shareWishlist', { wishlistId: id });
    expect(again.wishlist).toMatchObject({ shareToken: shared.shareToken, sharedAs: null });
    expect(await read(shared.shareToken)).toMatchObject({ sharedAs: null });
  });

  test('makes one link of ten requests at once', async () => {
    const { viewer, id } = await givenAWishlist();
    const outcomes = await tenTimes(() => does(viewer, 'shareWishlist', { wishlistId: id }));
    expect(new Set(outcomes.map((outcome) => outcome.wishlist.shareToken)).size).toBe(1);
  });

  test('ends for good: the next link is another one', async () => {
    const { viewer, id } = await givenAWishlist();
    const { shareToken } = (await does(viewer, 'shareWishlist', { wishlistId: id, sharedAs: 'Rina' })).wishlist;
    for (let turn = 0; turn < 2; turn += 1) {
      const { wishlist: ended } = await does(viewer, 'unshareWishlist', { wishlistId: id });
      expect(ended).toMatchObject({ shareToken: null, sharedAs: null });
    }
    expect(await read(shareToken)).toBeNull();
    expect((await does(viewer, 'shareWishlist', { wishlistId: id })).wishlist.shareToken).not.toBe(shareToken);
    expect(await read(shareToken)).toBeNull();
    for (const wrong of ['', 'wrong']) expect(await read(wrong)).toBeNull();
  });

  test('takes no name of more than 80 characters', async () => {
    const { viewer, id } = await givenAWishlist();
    const outcome = await expectNothingWritten(() =>
      does(viewer, 'shareWishlist', { wishlistId: id, sharedAs: 'x'.repeat(81) }),
    );
    expectRefusal(outcome, 'InvalidInputError');
  });

  test('shows no more than what is promised', async () => {
    const query = `{ __type(name: "SharedWishlist") { fields { name } } item: __type(name: "SharedWishlistItem") { fields { name } } }`;
    const data = await world.run('carts', anonymous, query);
    const names = (type: { fields: { name: string }[] }) => type.fields.map(({ name }) => name);
    expect([names(data.__type), names(data.item)]).toEqual([
      ['name', 'sharedAs', 'items'],
      ['variant', 'addedAt'],
    ]);
  });
});

describe('an item', () => {
  test('is on a wishlist once, however often and at once, and on others too', async () => {
    const { viewer, id } = await givenAWishlist();
    const variantId = newVariant();
    const outcomes = await tenTimes(() => does(viewer, 'addToWishlist', { wishlistId: id, variantId }));
    expect(new Set(outcomes.map((outcome) => outcome.item.id)).size).toBe(1);
    expect(outcomes[9].wishlist).toMatchObject({ itemCount: 1, items: { nodes: [{ variant: { id: variantId } }] } });
    const other = await givenAWishlist(viewer);
    const again = await does(viewer, 'addToWishlist', { wishlistId: other.id, variantId });
    expect(again.__typename).toBe('AddToWishlistSuccess');
  });

  test('is a variant that the catalogue shows', async () => {
    const { viewer, id } = await givenAWishlist();
    for (const variantId of ['var_nowhere', 'var_draft']) {
      const outcome = await expectNothingWritten(() => does(viewer, 'addToWishlist', { wishlistId: id, variantId }));
      expectRefusal(outcome, 'WishlistVariantNotFoundError');
    }
  });

  test('is one of two hundred at most, in pages with the newest first', async () => {
    const { viewer, id } = await givenAWishlist();
    const rows = Array.from({ length: 199 }, (_, index) => [
      `wsi_${String(index).padStart(26, '0')}`,
      id,
      'userId' in viewer ? viewer.userId : '',
      newVariant(),
    ]);
    const insert = `INSERT INTO wishlist_items (id, wishlist_id, client_id, variant_id) VALUES ${rows.map(() => '(?)').join()}`;
    await world.sql('carts', insert, rows);
    const outcomes = await tenTimes(() => does(viewer, 'addToWishlist', { wishlistId: id, variantId: newVariant() }));
    expect(outcomes.filter(({ __typename }) => __typename === 'AddToWishlistSuccess')).toHaveLength(1);
    expect(outcomes.filter(({ __typename }) => __typename === 'WishlistFullError')).toHaveLength(9);
    const query = `query ($id: ID!, $after: String) {
      wishlist(id: $id) { itemCount items(first: 100, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } }
    }`;
    const first = (await world.run('carts', viewer, query, { id })).wishlist;
    expect(first).toMatchObject({ itemCount: 200, items: { pageInfo: { hasNextPage: true } } });
    const second = (await world.run('carts', viewer, query, { id, after: first.items.pageInfo.endCursor })).wishlist;
    const ids = [...first.items.nodes, ...second.items.nodes].map((node: { id: string }) => node.id);
    expect(new Set(ids).size).toBe(200);
    expect(ids).toEqual(ids.toSorted().reverse());
  });

  test('is taken off with its wishes, which are told, once of ten times at once', async () => {
    const { viewer, itemId, variantId } = await givenAnItem();
    for (const kind of ['BACK_IN_STOCK', 'PRICE_DROP']) await does(viewer, 'addWish', { itemId, kind });
    const outcomes = await tenTimes(() => does(viewer, 'removeFromWishlist', { itemId }));
    expect(outcomes.filter(({ __typename }) => __typename === 'RemoveFromWishlistSuccess')).toHaveLength(1);
    expect(outcomes.filter(({ __typename }) => __typename === 'WishlistItemNotFoundError')).toHaveLength(9);
    expect((await factsOf(variantId)).filter(([type]) => type === 'wish.removed')).toHaveLength(2);
  });
});

describe('a wish', () => {
  test('is told once, however often it is made at once, and once more when its target changes', async () => {
    const { viewer, itemId, variantId } = await givenAnItem();
    const wish = (amount: string | null) =>
      does(viewer, 'addWish', {
        itemId,
        kind: 'PRICE_DROP',
        targetPrice: amount && { amount, currencyCode: 'IDR' },
      });
    await tenTimes(() => wish('100'));
    expect((await wish('90.50')).item.wishes).toEqual([{ kind: 'PRICE_DROP', targetPrice: { amount: '90.50' } }]);
    await does(viewer, 'addWish', { itemId, kind: 'BACK_IN_STOCK' });
    const any = await wish(null);
    expect(any.item.wishes).toEqual([
      { kind: 'BACK_IN_STOCK', targetPrice: null },
      { kind: 'PRICE_DROP', targetPrice: null },
    ]);
    expect(await factsOf(variantId)).toEqual([
      ['wish.added', 'PRICE_DROP', { amount: '100.00', currencyCode: 'IDR' }],
      ['wish.added', 'PRICE_DROP', { amount: '90.50', currencyCode: 'IDR' }],
      ['wish.added', 'BACK_IN_STOCK', null],
      ['wish.added', 'PRICE_DROP', null],
    ]);
    const ids = (await world.events('carts', 'wish.added')).map(({ aggregateId }) => aggregateId);
    expect(new Set(ids.filter((id) => id.startsWith('wsh_'))).size).toBeGreaterThanOrEqual(2);
  });

  test('is taken back once, told once, and is a success again', async () => {
    const { viewer, itemId, variantId } = await givenAnItem();
    for (const kind of ['BACK_IN_STOCK', 'PRICE_DROP']) await does(viewer, 'addWish', { itemId, kind });
    const outcomes = await tenTimes(() => does(viewer, 'removeWish', { itemId, kind: 'PRICE_DROP' }));
    for (const outcome of outcomes) expect(outcome.item.wishes).toEqual([{ kind: 'BACK_IN_STOCK', targetPrice: null }]);
    expect((await factsOf(variantId)).filter(([type]) => type === 'wish.removed')).toEqual([
      ['wish.removed', 'PRICE_DROP', null],
    ]);
  });

  test.each([
    ['PRICE_DROP', { amount: '0', currencyCode: 'IDR' }, 'targetPrice.amount'],
    ['PRICE_DROP', { amount: '1', currencyCode: 'USD' }, 'targetPrice.currencyCode'],
    ['BACK_IN_STOCK', { amount: '1', currencyCode: 'IDR' }, 'targetPrice'],
  ])('of %s with the target %j is refused, and told to nobody', async (kind, targetPrice, path) => {
    const { viewer, itemId } = await givenAnItem();
    const outcome = await expectNothingWritten(() => does(viewer, 'addWish', { itemId, kind, targetPrice }));
    expectRefusal(outcome, 'InvalidInputError');
    expect(outcome.problems[0].path.join('.')).toBe(path);
  });
});

test('what is of somebody else is answered like what is not there, and nothing is written', async () => {
  const { viewer, id, itemId } = await givenAnItem();
  const attempts: [Name, object, string][] = [
    ['renameWishlist', { wishlistId: id, name: 'Mine' }, 'WishlistNotFoundError'],
    ['deleteWishlist', { wishlistId: id }, 'WishlistNotFoundError'],
    ['shareWishlist', { wishlistId: id }, 'WishlistNotFoundError'],
    ['unshareWishlist', { wishlistId: id }, 'WishlistNotFoundError'],
    ['addToWishlist', { wishlistId: id, variantId: newVariant() }, 'WishlistNotFoundError'],
    ['removeFromWishlist', { itemId }, 'WishlistItemNotFoundError'],
    ['addWish', { itemId, kind: 'BACK_IN_STOCK' }, 'WishlistItemNotFoundError'],
    ['removeWish', { itemId, kind: 'BACK_IN_STOCK' }, 'WishlistItemNotFoundError'],
  ];
  const stranger = givenAClient();
  for (const [name, input, refusal] of attempts) {
    const ofNothing = Object.fromEntries(
      Object.entries(input).map(([field, value]) => [field, [id, itemId].includes(value) ? 'wsl_nowhere' : value]),
    );
    const outcome = await expectNothingWritten(() => does(stranger, name, input));
    expectRefusal(outcome, refusal);
    expect(await does(stranger, name, ofNothing)).toEqual(outcome);
    const request = { query: textOf(name), variables: { input } };
    expectErrorCode(await world.execute('carts', anonymous, request), 'UNAUTHENTICATED');
    expectErrorCode(await world.execute('carts', shopUser(), request), 'FORBIDDEN');
  }
  const query = 'query ($id: ID!) { wishlist(id: $id) { id } }';
  for (const reader of [stranger, anonymous])
    expect((await world.run('carts', reader, query, { id })).wishlist).toBeNull();
  expect((await world.run('carts', viewer, query, { id })).wishlist).toEqual({ id });
});

test('all of this leaves every invariant whole', async () => {
  for (const { name, sql } of cartInvariants) expect(await world.sql('carts', sql), name).toEqual([]);
});
