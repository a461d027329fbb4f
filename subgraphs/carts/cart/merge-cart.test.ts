import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newCode } from '#kernel/ids.ts';
import { expectErrorCode, expectRefusal } from '#testing/expect-refusal.ts';
import { anonymous, shopUser } from '#testing/viewers.ts';
import {
  type CartsWorld,
  everything,
  givenAClient,
  givenAGuest,
  givenAnOffer,
  givenAShopper,
  makeOlder,
  offerOf,
  type Shopper,
  startCartsWorld,
} from '../testing/given.ts';
import { planMerge } from './merge.rules.ts';

let world: CartsWorld;
beforeAll(async () => {
  world = await startCartsWorld();
});
afterAll(() => world.stop());

const merge = (me: Shopper, guest: Shopper) => me.does('mergeCart', { cartToken: guest.cartToken });

test('takes every line in, once: the greater quantity of what both have, saved lines among the saved', async () => {
  const [me, guest] = [givenAClient(world), givenAGuest(world)];
  const [mine, both, more, theirs, saved] = Array.from({ length: 5 }, () => givenAnOffer(world)) as [
    string,
    string,
    string,
    string,
    string,
  ];
  for (const [offer, quantity] of [
    [mine, 1],
    [both, 5],
    [more, 1],
  ] as const)
    await me.adds(offer, quantity);
  for (const [offer, quantity] of [
    [both, 3],
    [more, 4],
    [theirs, 2],
    [saved, 6],
  ] as const)
    await guest.adds(offer, quantity);
  await guest.does('saveForLater', { lineId: await guest.lineId(saved) });
  const { cart, capped } = await merge(me, guest);
  expect(capped).toEqual([]);
  expect(cart.id).toBe((await me.cart()).id);
  expect(await me.holds()).toEqual({ [mine]: 1, [both]: 5, [more]: 4, [theirs]: 2, [`saved ${saved}`]: 6 });
});

test('makes a cart for a client who has none, and keeps the price that was seen later', async () => {
  const [me, guest] = [givenAClient(world), givenAGuest(world)];
  const offer = givenAnOffer(world, { price: '100' });
  await guest.adds(offer, 2);
  offerOf(world, offer).price = '90';
  const { cart } = await merge(me, guest);
  expect(cart.shops[0].lines[0]).toMatchObject({
    seenPrice: { amount: '100.00' },
    changes: [{ __typename: 'PriceFell' }],
  });

  const second = givenAGuest(world);
  await second.adds(offer, 1);
  const again = await merge(me, second);
  expect(again.cart.shops[0].lines[0]).toMatchObject({ quantity: 2, seenPrice: { amount: '90.00' }, changes: [] });
});

test('answers a repeat the same, and the token is good for nothing else', async () => {
  const [me, guest] = [givenAClient(world), givenAGuest(world)];
  const offer = givenAnOffer(world);
  world.limits.set(offerOf(world, offer).variantId, 3);
  await guest.adds(offer, 3);
  world.limits.set(offerOf(world, offer).variantId, 2);
  const first = await merge(me, guest);
  expect(first.capped).toEqual([
    { shopProduct: { id: offer }, wanted: 3, quantity: 2, isSaved: false, exceeded: 'PURCHASE_LIMIT' },
  ]);
  await me.adds(givenAnOffer(world));
  const again = await merge(me, guest);
  expect(again).toMatchObject({ capped: first.capped, cart: { id: first.cart.id, lineCount: 2 } });
  expect(await guest.cart()).toBeNull();
  expectRefusal(await guest.adds(offer), 'CartNotFoundError');
});

test('has one effect of twenty at once, also beside the guest who goes on adding', async () => {
  const [me, guest] = [givenAClient(world), givenAGuest(world)];
  const offer = givenAnOffer(world);
  await guest.adds(offer, 1);
  const adding = Promise.all(Array.from({ length: 10 }, () => guest.adds(offer, 1)));
  const outcomes = await Promise.all(Array.from({ length: 20 }, () => merge(me, guest)));
  const added = (await adding).filter(({ __typename }) => __typename === 'AddToCartSuccess').length;
  expect(new Set(outcomes.map(({ cart }) => cart.id)).size).toBe(1);
  expect(await me.holds()).toEqual({ [offer]: 1 + added });
});

test('gives the cart to one of two clients who have its token, and refuses the other', async () => {
  const guest = givenAGuest(world);
  const offer = givenAnOffer(world);
  await guest.adds(offer, 2);
  const clients = [givenAClient(world), givenAClient(world)];
  const outcomes = await Promise.all(clients.map((one) => merge(one, guest)));
  expect(outcomes.map(({ __typename }) => String(__typename)).sort()).toEqual([
    'CartNotFoundError',
    'MergeCartSuccess',
  ]);
  const held = await Promise.all(clients.map((one) => one.holds()));
  expect(held.map((one) => JSON.stringify(one)).sort()).toEqual([JSON.stringify({ [offer]: 2 }), '{}']);
});

test('does not add once more what the guest added, when the client sends it again', async () => {
  const [me, guest] = [givenAClient(world), givenAGuest(world)];
  const offer = givenAnOffer(world);
  const key = newCode(12);
  await guest.adds(givenAnOffer(world));
  await guest.adds(offer, 2, key);
  await merge(me, guest);
  await me.adds(offer, 2, key);
  expect((await me.holds())[offer]).toBe(2);
});

test('refuses a wrong token, one that expired, and one that somebody else merged; nothing is written', async () => {
  const [me, other] = [givenAClient(world), givenAClient(world)];
  const [expired, theirs, wrong] = [givenAGuest(world), givenAGuest(world), givenAGuest(world)];
  for (const guest of [expired, theirs]) await guest.adds(givenAnOffer(world));
  await makeOlder(world, 'carts', (await expired.cart()).id, 31 * 24 * 60 * 60);
  await merge(other, theirs);
  wrong.cartToken = 'wrong';
  const before = await everything(world);
  for (const guest of [expired, theirs, wrong]) expectRefusal(await merge(me, guest), 'CartNotFoundError');
  expect(await everything(world)).toBe(before);
});

test('is for clients only', async () => {
  const query = 'mutation ($input: MergeCartInput!) { mergeCart(input: $input) { __typename } }';
  const request = { query, variables: { input: { cartToken: 'any' } } };
  expectErrorCode(await world.execute('carts', anonymous, request), 'UNAUTHENTICATED');
  expectErrorCode(await world.execute('carts', shopUser(), request), 'FORBIDDEN');
  expect(givenAShopper(world, anonymous).cartToken).toBeNull();
});

describe('what a cart cannot hold', () => {
  let made = 0;
  const line = (more: object = {}) => {
    made += 1;
    return {
      id: `cln_${made}`,
      cartId: 'crt_guest',
      isSaved: false,
      shopProductId: `spr_${made}`,
      shopId: 'shp',
      variantId: `var_${made}`,
      quantity: 5,
      seenMinor: 100n,
      currency: 'IDR' as const,
      addedAt: new Date(0),
      changedAt: new Date(0),
      ...more,
    };
  };
  const lines = (count: number, more: object = {}) => Array.from({ length: count }, () => line(more));
  const plan = (own: ReturnType<typeof lines>, guests: ReturnType<typeof lines>, limits: [string, number][] = []) =>
    planMerge('crt_own', own, guests, new Map(limits));

  test('is saved for later with its whole quantity, and said', () => {
    const guests = lines(3);
    const { lines: written, capped } = plan(lines(98), guests);
    expect(written.map(({ cartId, isSaved, quantity }) => [cartId, isSaved, quantity])).toEqual([
      ['crt_own', false, 5],
      ['crt_own', false, 5],
      ['crt_own', true, 5],
    ]);
    const shopProductId = guests[2]?.shopProductId;
    expect(capped).toEqual([{ shopProductId, wanted: 5, quantity: 0, isSaved: true, exceeded: 'CART_LINES' }]);
  });

  test('is left out, and said, when there is no room for saved lines either', () => {
    const guests = [line(), line({ isSaved: true })];
    const { lines: written, capped } = plan([...lines(100), ...lines(100, { isSaved: true })], guests);
    expect(written).toEqual([]);
    expect(capped).toMatchObject([
      { quantity: 0, isSaved: false, exceeded: 'CART_LINES' },
      { quantity: 0, isSaved: false, exceeded: 'SAVED_LINES' },
    ]);
  });

  test('is cut to what one client may buy, over all shops, and the client loses nothing that was there', () => {
    const variantId = 'var_launch';
    const own = [line({ variantId, quantity: 3 })];
    const same = line({ variantId, shopProductId: own[0]?.shopProductId, quantity: 9 });
    const guests = [same, line({ variantId, quantity: 4 }), line({ variantId, quantity: 1 })];
    const { lines: written, capped } = plan(own, guests, [[variantId, 5]]);
    expect(written.map(({ isSaved, quantity }) => [isSaved, quantity])).toEqual([
      [false, 5],
      [true, 4],
      [true, 1],
    ]);
    expect(capped.map(({ wanted, quantity, isSaved }) => [wanted, quantity, isSaved])).toEqual([
      [9, 5, false],
      [4, 0, true],
      [1, 0, true],
    ]);
    expect(plan(own, [same], [[variantId, 2]]).lines).toMatchObject([{ quantity: 3 }]);
  });
});
