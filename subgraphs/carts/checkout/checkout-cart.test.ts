import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { cartInvariants } from '#invariants/carts.ts';
import { newCode } from '#kernel/ids.ts';
import { expectErrorCode, expectRefusal } from '#testing/expect-refusal.ts';
import { admin, anonymous, shopUser } from '#testing/viewers.ts';
import {
  type CartsWorld,
  everything,
  givenAClient,
  givenAnOffer,
  makeOlder,
  offerOf,
  type Shopper,
  shippingAddress,
  startCartsWorld,
} from '../testing/given.ts';

let world: CartsWorld;
let placeEverything: CartsWorld['orders'];
beforeAll(async () => {
  world = await startCartsWorld();
  placeEverything = world.orders;
});
beforeEach(() => {
  world.orders = placeEverything;
});
afterAll(() => world.stop());

async function checkout(me: Shopper, input: object = {}) {
  const cart = await me.cart();
  const given = { cartId: cart.id, shippingAddressId: 'adr_home', expectedTotal: cart.total };
  return me.does('checkoutCart', { ...given, idempotencyKey: newCode(12), ...input });
}
/** A client with three lines in the cart and one saved. */
async function givenAFullCart() {
  const me = givenAClient(world);
  const [one, two, three, later] = Array.from({ length: 4 }, () => givenAnOffer(world)) as [string, ...string[]];
  for (const [offer, quantity] of [
    [one, 1],
    [two, 2],
    [three, 3],
    [later, 4],
  ] as const)
    await me.adds(offer ?? '', quantity);
  await me.does('saveForLater', { lineId: await me.lineId(later ?? '') });
  return { me, offers: [one, two, three] as [string, string, string], later: later as string };
}
const askedOf = (me: Shopper) =>
  world.asked.filter(({ clientId }) => 'userId' in me.viewer && clientId === me.viewer.userId);
async function expectNothingWritten<Outcome>(work: () => Promise<Outcome>): Promise<Outcome> {
  const before = await everything(world);
  const outcome = await work();
  expect(await everything(world)).toBe(before);
  return outcome;
}
const rowsOf = (me: Shopper) =>
  world.sql('carts', 'SELECT * FROM checkouts WHERE client_id = ?', ['userId' in me.viewer ? me.viewer.userId : '']);

describe('an order that stands', () => {
  test('is of every line, to the address of the client, and empties the cart but for what is saved', async () => {
    const { me, offers, later } = await givenAFullCart();
    const { order, cart } = await checkout(me);
    const [asked] = askedOf(me);
    expect(asked?.checkout).toMatchObject({ shippingAddress, expectedTotal: { amount: '603.00' } });
    expect(asked?.checkout.lines.toSorted((a, b) => a.quantity - b.quantity)).toEqual(
      offers.map((shopProductId, index) => ({ shopProductId, quantity: index + 1 })),
    );
    expect(order.id).toBe(world.placed.get(asked?.checkout.idempotencyKey ?? ''));
    expect(cart).toMatchObject({ lineCount: 0, savedLines: [{ quantity: 4 }] });
    expect(await me.holds()).toEqual({ [`saved ${later}`]: 4 });
    expect(await rowsOf(me)).toMatchObject([{ status: 'ORDERED', shipping_address: null, due_at: null }]);
  });

  test('is answered to every repeat of its key, also after the cart has changed, and ordered once', async () => {
    const { me, offers } = await givenAFullCart();
    const input = { idempotencyKey: newCode(12), expectedTotal: (await me.cart()).total };
    const first = await checkout(me, input);
    await me.adds(offers[0], 7);
    const again = await checkout(me, input);
    expect(again.order).toEqual(first.order);
    expect(again.cart.unitCount).toBe(7);
    expect(askedOf(me)).toHaveLength(1);
    expectRefusal(
      await expectNothingWritten(() => checkout(me, { ...input, shippingAddressId: 'adr_other' })),
      'IdempotencyKeyReusedError',
    );
  });

  test('is one of twenty requests with one key at once', async () => {
    const { me, later } = await givenAFullCart();
    const cart = await me.cart();
    const input = { cartId: cart.id, shippingAddressId: 'adr_home', expectedTotal: cart.total, idempotencyKey: 'one' };
    const outcomes = await Promise.all(Array.from({ length: 20 }, () => me.does('checkoutCart', input)));
    expect(new Set(outcomes.map(({ order }) => order.id)).size).toBe(1);
    expect(await me.holds()).toEqual({ [`saved ${later}`]: 4 });
  });

  test('is one of twenty requests with a key each at once', async () => {
    const { me } = await givenAFullCart();
    const cart = await me.cart();
    const input = { cartId: cart.id, shippingAddressId: 'adr_home', expectedTotal: cart.total };
    const outcomes = await Promise.all(
      Array.from({ length: 20 }, (_, index) => me.does('checkoutCart', { ...input, idempotencyKey: `${index}` })),
    );
    const kinds = outcomes.map(({ __typename }) => __typename);
    expect(kinds.filter((kind) => kind === 'CheckoutCartSuccess')).toHaveLength(1);
    expect(new Set(kinds)).toEqual(
      new Set(['CheckoutCartSuccess', ...kinds.filter((kind) => /^(CartCheckoutPending|EmptyCart)Error$/.test(kind))]),
    );
    expect(new Set(askedOf(me).map((asked) => asked.checkout.idempotencyKey)).size).toBe(1);
  });

  test('control: without the mark on the cart, two keys order it twice', async () => {
    const { me } = await givenAFullCart();
    const cart = await me.cart();
    const input = { cartId: cart.id, shippingAddressId: 'adr_home', expectedTotal: cart.total };
    const { promise, resolve } = Promise.withResolvers<void>();
    world.orders = async (asked) => {
      if (askedOf(me).length === 2) resolve();
      else await world.sql('carts', 'UPDATE carts SET checkout_id = NULL WHERE id = ?', [cart.id]);
      await promise;
      return placeEverything(asked);
    };
    const first = me.does('checkoutCart', { ...input, idempotencyKey: 'a' });
    while (askedOf(me).length < 1) await new Promise((next) => setImmediate(next));
    await waitForMark(cart.id);
    const second = me.does('checkoutCart', { ...input, idempotencyKey: 'b' });
    const outcomes = await Promise.all([first, second]);
    expect(new Set(outcomes.map(({ order }) => order.id)).size).toBe(2);
  });

  test('takes out what was ordered to the unit: what was added, moved or saved meanwhile stays', async () => {
    const me = givenAClient(world);
    const [more, moved, saved, fewer, fresh] = Array.from({ length: 5 }, () => givenAnOffer(world)) as [
      string,
      string,
      string,
      string,
      string,
    ];
    const sibling = givenAnOffer(world, { variantId: offerOf(world, moved).variantId });
    for (const offer of [more, moved, saved, fewer]) await me.adds(offer, 5);
    world.orders = async (asked) => {
      await me.adds(more, 2);
      await me.adds(fresh, 1);
      await me.does('moveCartLine', { lineId: await me.lineId(moved), shopProductId: sibling });
      await me.does('saveForLater', { lineId: await me.lineId(saved) });
      await me.does('changeCartLine', { lineId: await me.lineId(fewer), quantity: 1 });
      return placeEverything(asked);
    };
    expect((await checkout(me)).__typename).toBe('CheckoutCartSuccess');
    expect(await me.holds()).toEqual({ [more]: 2, [sibling]: 5, [`saved ${saved}`]: 5, [fresh]: 1 });
  });
});

async function waitForMark(cartId: string) {
  for (;;) {
    const [row] = await world.sql('carts', 'SELECT checkout_id FROM carts WHERE id = ?', [cartId]);
    if (row?.checkout_id === null) return;
  }
}

describe('what is short', () => {
  const shortOf = (shopProductId: string, requested: number, available: number) => () => ({
    __typename: 'OutOfStockError',
    message: 'Short',
    lines: [{ shopProductId, requested, available }],
  });

  test('names other shops that have the variant, those first that have enough, the cheapest first, at most five', async () => {
    const { me, offers } = await givenAFullCart();
    const [, , short] = offers;
    const { variantId } = offerOf(world, short);
    const sibling = (price: string, available: number, more = {}) =>
      givenAnOffer(world, { variantId, price, available, ...more });
    const [dear, some, cheap, middle] = [sibling('400', 9), sibling('90', 2), sibling('150', 3), sibling('200', 9)];
    sibling('50', 0);
    sibling('60', 9, { isActive: false });
    for (const price of ['500', '600', '700']) sibling(price, 9);
    world.orders = shortOf(short, 3, 1);
    const outcome = await checkout(me);
    expectRefusal(outcome, 'CartLinesShortError');
    expect(outcome.lines).toHaveLength(1);
    expect(outcome.lines[0]).toMatchObject({
      line: { id: await me.lineId(short) },
      shopProduct: { id: short },
      requested: 3,
      available: 1,
      isSold: true,
    });
    const offered = outcome.lines[0].siblings.map((one: { shopProduct: { id: string } }) => one.shopProduct.id);
    expect(offered.slice(0, 3)).toEqual([cheap, middle, dear]);
    expect(offered).toHaveLength(5);
    expect(outcome.lines[0].siblings[0]).toEqual({
      shopProduct: { id: cheap },
      price: { amount: '150.00' },
      available: 3,
    });
    expect(offered).not.toContain(some);

    // Of what the cart has already from a sibling, there is less for the line.
    await me.adds(cheap, 1);
    const again = await checkout(me);
    expect(again.lines[0].siblings[0].shopProduct.id).toBe(middle);
    const moved = await me.does('moveCartLine', { lineId: await me.lineId(short), shopProductId: middle });
    expect(moved.__typename).toBe('MoveCartLineSuccess');
    world.orders = placeEverything;
    expect((await checkout(me)).__typename).toBe('CheckoutCartSuccess');
  });

  test('leaves the cart as it is and free for another key; a repeat of the key answers the same', async () => {
    const { me, offers, later } = await givenAFullCart();
    world.orders = shortOf(offers[1], 2, 0);
    const input = { idempotencyKey: newCode(12), expectedTotal: (await me.cart()).total };
    const outcome = await checkout(me, input);
    world.orders = placeEverything;
    expect(await checkout(me, input)).toEqual(outcome);
    expect(await me.holds()).toEqual({ [offers[0]]: 1, [offers[1]]: 2, [offers[2]]: 3, [`saved ${later}`]: 4 });
    expect(askedOf(me)).toHaveLength(1);
    expect((await checkout(me)).__typename).toBe('CheckoutCartSuccess');
  });

  test('is what is no longer sold, too', async () => {
    const { me, offers } = await givenAFullCart();
    world.orders = () => ({ __typename: 'ShopProductUnavailableError', message: 'No', shopProductIds: [offers[0]] });
    expect(await checkout(me)).toMatchObject({
      __typename: 'CartLinesShortError',
      lines: [{ shopProduct: { id: offers[0] }, requested: 1, available: 0, isSold: false, siblings: [] }],
    });
  });

  test('is told before a price that seems to have risen, since the total of the cart did not count it', async () => {
    const { me, offers } = await givenAFullCart();
    offerOf(world, offers[2]).available = 1;
    world.orders = () => ({
      __typename: 'PriceChangedError',
      message: 'More',
      total: { amount: '603.00', currencyCode: 'IDR' },
    });
    const { total } = await me.cart();
    expect(total.amount).toBe('402.00');
    expect(await checkout(me)).toMatchObject({
      __typename: 'CartLinesShortError',
      lines: [{ shopProduct: { id: offers[2] }, requested: 3, available: 1, isSold: true }],
    });
  });
});

test('tells a total that rose above the expected one, with the cart, whose line says what rose', async () => {
  const { me, offers } = await givenAFullCart();
  const expectedTotal = (await me.cart()).total;
  offerOf(world, offers[0]).price = '101';
  const total = { amount: '603.50', currencyCode: 'IDR' };
  world.orders = () => ({ __typename: 'PriceChangedError', message: 'More', total });
  const input = { expectedTotal, idempotencyKey: newCode(12) };
  const outcome = await checkout(me, input);
  expect(outcome).toMatchObject({
    __typename: 'CartPriceChangedError',
    total: { amount: '603.50' },
    cart: { total: { amount: '603.50' }, lineCount: 3 },
  });
  expect(outcome.cart.shops[0].lines[0].changes).toMatchObject([{ __typename: 'PriceRose' }]);
  world.orders = placeEverything;
  expect(await checkout(me, input)).toEqual(outcome);
});

describe('the shipping that was chosen', () => {
  const shippingChoices = [
    { shopId: 'shp_a', optionId: 'option a', windowId: 'window' },
    { shopId: 'shp_b', optionId: 'option b' },
  ];

  test('goes to orders as it was given, also when the checkout is taken up later', async () => {
    const { me } = await givenAFullCart();
    world.orders = () => Promise.reject(new Error('no answer'));
    expectRefusal(await checkout(me, { shippingChoices }), 'CartCheckoutPendingError');
    world.orders = placeEverything;
    const [row] = await rowsOf(me);
    await makeOlder(world, 'checkouts', row?.id, 20);
    await world.subgraph('carts').sweep();
    const asked = askedOf(me).map((one) => one.checkout.shippingChoices);
    expect(asked).toEqual([shippingChoices, shippingChoices]);
  });

  const told: [object, object][] = [
    [
      { __typename: 'ShippingOptionInvalidError', message: 'No', shopIds: ['shp_a'] },
      { __typename: 'ShippingOptionInvalidError', shopIds: ['shp_a'] },
    ],
    [
      { __typename: 'DeliveryWindowTakenError', message: 'No', shopId: 'shp_a', windowId: 'window' },
      { __typename: 'DeliveryWindowTakenError', shopId: 'shp_a', windowId: 'window' },
    ],
    [
      {
        __typename: 'InvalidInputError',
        message: 'No',
        problems: [{ path: ['shippingChoices'], message: 'must name each shop of the lines once' }],
      },
      {
        __typename: 'InvalidInputError',
        problems: [{ path: ['shippingChoices'], message: 'must name each shop of the lines once' }],
      },
    ],
  ];
  test.each(told)('is refused as orders refuse it: %o', async (answer, outcome) => {
    const { me } = await givenAFullCart();
    world.orders = () => answer;
    const input = { shippingChoices, idempotencyKey: newCode(12) };
    expect(await checkout(me, input)).toMatchObject(outcome);
    world.orders = placeEverything;
    expect(await checkout(me, input)).toMatchObject(outcome);
    expect((await me.cart()).lineCount).toBe(3);
    // Control: a new key is a new attempt.
    expect((await checkout(me, { shippingChoices })).__typename).toBe('CheckoutCartSuccess');
  });
});

describe('is refused, and nothing is written', () => {
  test('without a line in the cart, saved ones or not', async () => {
    const me = givenAClient(world);
    const { line } = await me.adds(givenAnOffer(world));
    await me.does('saveForLater', { lineId: line.id });
    expectRefusal(await expectNothingWritten(() => checkout(me)), 'EmptyCartError');
  });

  test('for the cart of somebody else, or of nobody', async () => {
    const [{ me }, { me: other }] = [await givenAFullCart(), await givenAFullCart()];
    for (const cartId of [(await other.cart()).id, 'crt_nowhere']) {
      expectRefusal(await expectNothingWritten(() => checkout(me, { cartId })), 'CartNotFoundError');
    }
  });

  test('for an address that the client does not have', async () => {
    const { me } = await givenAFullCart();
    const outcome = await expectNothingWritten(() => checkout(me, { shippingAddressId: 'adr_other' }));
    expectRefusal(outcome, 'CartAddressNotFoundError');
  });

  test('for more of a variant than one client may buy', async () => {
    const { me, offers } = await givenAFullCart();
    const { variantId } = offerOf(world, offers[2]);
    world.limits.set(variantId, 2);
    const outcome = await expectNothingWritten(() => checkout(me));
    expect(outcome).toMatchObject({
      __typename: 'PurchaseLimitError',
      variant: { id: variantId },
      limit: 2,
      inCart: 3,
    });
  });

  test('for a key that is none and a total that is none, both at once', async () => {
    const { me } = await givenAFullCart();
    const expectedTotal = { amount: '-1', currencyCode: 'IDR' };
    const outcome = await expectNothingWritten(() => checkout(me, { idempotencyKey: '', expectedTotal }));
    expectRefusal(outcome, 'InvalidInputError');
    expect(outcome.problems.map(({ path }: { path: string[] }) => path.join('.'))).toEqual([
      'idempotencyKey',
      'expectedTotal.amount',
    ]);
    const foreign = { amount: '1', currencyCode: 'USD' };
    expectRefusal(await checkout(me, { expectedTotal: foreign }), 'InvalidInputError');
  });

  test('for anybody but a client', async () => {
    const query = 'mutation ($input: CheckoutCartInput!) { checkoutCart(input: $input) { __typename } }';
    const expectedTotal = { amount: '1', currencyCode: 'IDR' };
    const input = { idempotencyKey: 'k', cartId: 'crt_x', shippingAddressId: 'adr_x', expectedTotal };
    expectErrorCode(await world.execute('carts', anonymous, { query, variables: { input } }), 'UNAUTHENTICATED');
    for (const viewer of [admin, shopUser()])
      expectErrorCode(await world.execute('carts', viewer, { query, variables: { input } }), 'FORBIDDEN');
  });
});

test('counts the order that stands, when of two who ask for it at once the other was refused', async () => {
  const { me, later } = await givenAFullCart();
  const cart = await me.cart();
  const input = { cartId: cart.id, shippingAddressId: 'adr_home', expectedTotal: cart.total, idempotencyKey: 'twice' };
  const [bothAsked, refused] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  world.orders = async (asked) => {
    if (askedOf(me).length === 1) {
      await bothAsked.promise;
      return { __typename: 'PriceChangedError', message: 'More', total: { amount: '700.00', currencyCode: 'IDR' } };
    }
    bothAsked.resolve();
    await refused.promise;
    return placeEverything(asked);
  };
  const both = [me.does('checkoutCart', input), me.does('checkoutCart', input)];
  expectRefusal(await Promise.race(both), 'CartPriceChangedError');
  refused.resolve();
  const outcomes = await Promise.all(both);
  expect(outcomes.map(({ __typename }) => String(__typename)).sort()).toEqual([
    'CartPriceChangedError',
    'CheckoutCartSuccess',
  ]);
  expect(await me.holds()).toEqual({ [`saved ${later}`]: 4 });
  expect(await rowsOf(me)).toMatchObject([{ status: 'ORDERED', refusal: null }]);
});

describe('what stops half-way', () => {
  /** Orders place it, and the answer is lost. */
  const loseTheAnswer: CartsWorld['orders'] = (asked) => {
    void placeEverything(asked);
    return Promise.reject(new Error('lost'));
  };
  const sweep = () => world.subgraph('carts').sweep();
  const idOf = async (me: Shopper) => (await rowsOf(me))[0]?.id as string;

  test('is pending, keeps the cart as it is, and lets no other key order it', async () => {
    const { me, offers, later } = await givenAFullCart();
    world.orders = () => Promise.reject(new Error('no answer'));
    expectRefusal(await checkout(me, { idempotencyKey: 'first' }), 'CartCheckoutPendingError');
    expect(await me.holds()).toEqual({ [offers[0]]: 1, [offers[1]]: 2, [offers[2]]: 3, [`saved ${later}`]: 4 });
    world.orders = placeEverything;
    expectRefusal(await expectNothingWritten(() => checkout(me)), 'CartCheckoutPendingError');
    expect((await checkout(me, { idempotencyKey: 'first' })).__typename).toBe('CheckoutCartSuccess');
    expect(await me.holds()).toEqual({ [`saved ${later}`]: 4 });
  });

  test('is pending while orders do not know yet', async () => {
    const { me } = await givenAFullCart();
    world.orders = () => ({ __typename: 'CheckoutPendingError', message: 'Wait', orderId: 'ord_1' });
    expectRefusal(await checkout(me, { idempotencyKey: 'first' }), 'CartCheckoutPendingError');
    world.orders = placeEverything;
    expect((await checkout(me, { idempotencyKey: 'first' })).__typename).toBe('CheckoutCartSuccess');
  });

  test('after orders answered, empties the cart all the same, by itself, and once', async () => {
    const { me, offers, later } = await givenAFullCart();
    world.orders = loseTheAnswer;
    await checkout(me, { idempotencyKey: 'first' });
    world.orders = placeEverything;
    await me.adds(offers[0], 2);
    await makeOlder(world, 'checkouts', await idOf(me), 11);
    await Promise.all([sweep(), sweep(), checkout(me, { idempotencyKey: 'first' })]);
    expect(await me.holds()).toEqual({ [offers[0]]: 2, [`saved ${later}`]: 4 });
    expect(await rowsOf(me)).toMatchObject([{ status: 'ORDERED' }]);
  });

  test('is left alone by the sweep before its time, and asked after with growing pauses', async () => {
    const { me } = await givenAFullCart();
    world.orders = loseTheAnswer;
    await checkout(me, { idempotencyKey: 'first' });
    await sweep();
    expect(askedOf(me)).toHaveLength(1);
    for (const pause of [10, 20, 40]) {
      await makeOlder(world, 'checkouts', await idOf(me), 0);
      await sweep();
      const [row] = await world.sql(
        'carts',
        'SELECT TIMESTAMPDIFF(SECOND, NOW(3), due_at) AS pause FROM checkouts WHERE id = ?',
        [await idOf(me)],
      );
      expect(Number(row?.pause)).toBeGreaterThan(pause - 5);
      expect(Number(row?.pause)).toBeLessThanOrEqual(pause);
    }
    world.orders = placeEverything;
    await makeOlder(world, 'checkouts', await idOf(me), 0);
    await sweep();
    expect(await rowsOf(me)).toMatchObject([{ status: 'ORDERED' }]);
  });

  test('and was never heard of by orders is forgotten after a quarter of an hour: nothing is ordered for who has gone', async () => {
    const { me, offers, later } = await givenAFullCart();
    world.orders = () => Promise.reject(new Error('no answer'));
    await checkout(me, { idempotencyKey: 'first' });
    world.orders = placeEverything;
    await makeOlder(world, 'checkouts', await idOf(me), 16 * 60);
    await sweep();
    expect(await rowsOf(me)).toEqual([]);
    expect(askedOf(me)).toHaveLength(1);
    expect(await me.holds()).toEqual({ [offers[0]]: 1, [offers[1]]: 2, [offers[2]]: 3, [`saved ${later}`]: 4 });
    expect((await checkout(me)).__typename).toBe('CheckoutCartSuccess');
  });

  test('and was placed is settled however late, and a cart whose order is over by then stays as it is', async () => {
    const { me, offers } = await givenAFullCart();
    world.orders = loseTheAnswer;
    await checkout(me, { idempotencyKey: 'first' });
    const id = await idOf(me);
    world.orders = () => ({ __typename: 'CheckoutSuccess', order: { id: world.placed.get(id), status: 'EXPIRED' } });
    await makeOlder(world, 'checkouts', id, 16 * 60);
    await sweep();
    expect(await rowsOf(me)).toMatchObject([{ status: 'LAPSED' }]);
    expect(await me.holds()).toMatchObject({ [offers[0]]: 1, [offers[1]]: 2 });
    expect((await checkout(me, { idempotencyKey: 'first' })).order.id).toBe(world.placed.get(id));
  });

  test('keeps an expired cart until it is known what came of it', async () => {
    const { me } = await givenAFullCart();
    const { id } = await me.cart();
    world.orders = loseTheAnswer;
    await checkout(me, { idempotencyKey: 'first' });
    await makeOlder(world, 'carts', id, 91 * 24 * 60 * 60);
    await sweep();
    expect(await world.sql('carts', 'SELECT id FROM carts WHERE id = ?', [id])).toHaveLength(1);
    world.orders = placeEverything;
    await makeOlder(world, 'checkouts', await idOf(me), 11);
    await sweep();
    expect(await rowsOf(me)).toMatchObject([{ status: 'ORDERED' }]);
  });

  test('is a fault, and not tried for ever, when orders do not take what carts send', async () => {
    const { me } = await givenAFullCart();
    const problems = [{ path: ['shippingAddress', 'city'], message: 'too short' }];
    world.orders = () => ({ __typename: 'InvalidInputError', message: 'shippingAddress.city: too short', problems });
    await expect(checkout(me, { idempotencyKey: 'first' })).rejects.toThrow('wrong on our side');
    expect(await rowsOf(me)).toMatchObject([{ status: 'REFUSED' }]);
    world.orders = placeEverything;
    expect((await checkout(me)).__typename).toBe('CheckoutCartSuccess');
  });
});

test('a cart that costs more than any amount may be is refused as orders refuse it, also when it is asked again', async () => {
  const { me } = await givenAFullCart();
  const problems = [{ path: ['lines'], message: 'must cost at most 10.00' }];
  world.orders = () => ({ __typename: 'InvalidInputError', message: 'No', problems });
  const expectedTotal = (await me.cart()).total;
  for (const idempotencyKey of ['dear', 'dear']) {
    const outcome = await checkout(me, { idempotencyKey, expectedTotal });
    expectRefusal(outcome, 'InvalidInputError');
    expect(outcome.problems).toEqual([{ path: ['cartId'], message: 'its lines must cost at most 10.00' }]);
  }
});

test('old checkouts are forgotten once they are settled', async () => {
  const { me } = await givenAFullCart();
  await checkout(me);
  const [row] = await rowsOf(me);
  await world.sql('carts', 'UPDATE checkouts SET started_at = started_at - INTERVAL 91 DAY WHERE id = ?', [row?.id]);
  await world.subgraph('carts').sweep();
  expect(await rowsOf(me)).toEqual([]);
  expect(await world.sql('carts', 'SELECT * FROM checkout_lines WHERE checkout_id = ?', [row?.id])).toEqual([]);
});

test('all of this leaves every invariant whole', async () => {
  for (const { name, sql } of cartInvariants) expect(await world.sql('carts', sql), name).toEqual([]);
});
