import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { newCode } from '#kernel/ids.ts';
import { anonymous, client, service, shopUser } from '#testing/viewers.ts';
import {
  type CartsWorld,
  everything,
  givenAClient,
  givenAGuest,
  givenAnOffer,
  givenAShopper,
  makeOlder,
  offerOf,
  startCartsWorld,
} from '../testing/given.ts';

let world: CartsWorld;
beforeAll(async () => {
  world = await startCartsWorld();
});
afterAll(() => world.stop());

const day = 24 * 60 * 60;
const changesOf = (line: { changes: { __typename: string }[] }) => line.changes.map(({ __typename }) => __typename);

describe('a cart', () => {
  test('groups lines by shop, counts them, and sums exactly what can be bought now', async () => {
    const first = givenAnOffer(world, { price: '100.50' });
    const { shopId } = offerOf(world, first);
    const second = givenAnOffer(world, { price: '15999000.01', shopId });
    const elsewhere = givenAnOffer(world, { price: '0.99', available: 2 });
    const guest = givenAGuest(world);
    for (const [offer, quantity] of [
      [first, 3],
      [elsewhere, 5],
      [second, 2],
    ] as const)
      await guest.adds(offer, quantity);
    const cart = await guest.cart();
    expect(cart).toMatchObject({ lineCount: 3, unitCount: 10, savedLines: [] });
    expect(cart.shops).toMatchObject([
      { shop: { id: shopId }, subtotal: { amount: '31998301.52' }, lines: [{ quantity: 3 }, { quantity: 2 }] },
      { shop: { id: offerOf(world, elsewhere).shopId }, subtotal: { amount: '1.98' } },
    ]);
    expect(cart.shops[1].lines[0]).toMatchObject({ quantity: 5, buyableQuantity: 2, total: { amount: '1.98' } });
    expect(cart.total).toEqual({ amount: '31998303.50', currencyCode: 'IDR' });
  });

  test('tells what changed since the buyer saw a line, and takes nothing for seen by being looked at', async () => {
    const guest = givenAGuest(world);
    const [rises, falls, ends, sells, short] = ['rises', 'falls', 'ends', 'sells', 'short'].map(() =>
      givenAnOffer(world, { price: '100' }),
    ) as [string, string, string, string, string];
    for (const offer of [rises, falls, ends, sells, short]) await guest.adds(offer, 4);
    const linesNow = async () =>
      (await guest.cart()).shops.flatMap(({ lines }: { lines: object[] }) => lines) as { changes: object[] }[];
    expect((await linesNow()).map(({ changes }) => changes)).toEqual([[], [], [], [], []]);
    offerOf(world, rises).price = '120.5';
    Object.assign(offerOf(world, falls), { price: '80', available: 3 });
    Object.assign(offerOf(world, ends), { price: '70', isActive: false, available: 0 });
    offerOf(world, short).available = 0;
    for (let look = 0; look < 2; look += 1) {
      const lines = await linesNow();
      expect(lines.map(({ changes }) => changes)).toEqual([
        [expect.objectContaining({ __typename: 'PriceRose', from: { amount: '100.00' }, to: { amount: '120.50' } })],
        [
          expect.objectContaining({ __typename: 'PriceFell', from: { amount: '100.00' }, to: { amount: '80.00' } }),
          expect.objectContaining({ __typename: 'OnlyNLeft', available: 3 }),
        ],
        [expect.objectContaining({ __typename: 'NoLongerSold' })],
        [],
        [expect.objectContaining({ __typename: 'OutOfStock' })],
      ]);
      expect(lines[2]).toMatchObject({ price: { amount: '70.00' }, buyableQuantity: 0, total: { amount: '0.00' } });
    }
    expect((await guest.cart()).total.amount).toBe('1122.00');
  });

  test('asks shops once and warehouses once, whatever the number of lines and shops, and nobody for a count', async () => {
    const guest = givenAGuest(world);
    for (let count = 0; count < 6; count += 1) await guest.adds(givenAnOffer(world));
    await guest.does('saveForLater', { lineId: (await guest.cart()).shops[0].lines[0].id });
    world.questions.clear();
    await guest.cart();
    expect(Object.fromEntries(world.questions)).toEqual({ PricesOfShopProducts: 1, AvailabilityOfOffers: 1 });
    world.questions.clear();
    const query =
      'query ($cartToken: String) { cart(cartToken: $cartToken) { lineCount shops { lines { quantity } } } }';
    await world.run('carts', anonymous, query, { cartToken: guest.cartToken });
    expect(world.questions.size).toBe(0);
  });

  test('shows its lines without prices while shops and warehouses do not answer', async () => {
    const guest = givenAGuest(world);
    const offer = givenAnOffer(world);
    await guest.adds(offer, 2);
    const { get } = world.offers;
    world.offers.get = () => {
      throw new Error('no answer');
    };
    const query = `query ($cartToken: String) {
      cart(cartToken: $cartToken) { total { amount } shops { lines { quantity price { amount } seenPrice { amount } } } }
    }`;
    const answer = await world.execute('carts', anonymous, { query, variables: { cartToken: guest.cartToken ?? '' } });
    world.offers.get = get;
    expect(answer.data).toMatchObject({
      cart: { total: null, shops: [{ lines: [{ quantity: 2, price: null, seenPrice: { amount: '100.50' } }] }] },
    });
    expect(answer.errors?.length).toBeGreaterThan(0);
  });
});

describe('who has a cart', () => {
  test('a guest by its token, which is kept as a digest only', async () => {
    const guest = givenAGuest(world);
    const { cartToken, cart } = await guest.adds(givenAnOffer(world));
    expect(Buffer.from(cartToken, 'base64url')).toHaveLength(32);
    expect((await guest.cart()).id).toBe(cart.id);
    expect(await everything(world)).not.toContain(cartToken);
    const again = await guest.adds(givenAnOffer(world));
    expect(again).toMatchObject({ cartToken: null, cart: { id: cart.id, lineCount: 2 } });
  });

  test('a client by being signed in, whatever token is given', async () => {
    const [guest, me] = [givenAGuest(world), givenAClient(world)];
    await guest.adds(givenAnOffer(world));
    const { cart, cartToken } = await me.adds(givenAnOffer(world));
    expect(cartToken).toBeNull();
    me.cartToken = guest.cartToken;
    expect((await me.cart()).id).toBe(cart.id);
    expect((await me.adds(givenAnOffer(world))).cart).toMatchObject({ id: cart.id, lineCount: 2 });
  });

  test('whoever is signed in as somebody else is a guest', async () => {
    const owner = givenAShopper(world, shopUser());
    const { cartToken } = await owner.adds(givenAnOffer(world));
    expect(cartToken).toEqual(expect.any(String));
    expect(await owner.cart()).toMatchObject({ lineCount: 1 });
  });

  test('nobody else: a wrong token, no token, another client', async () => {
    const me = givenAClient(world);
    const { line } = await me.adds(givenAnOffer(world));
    const wrong = givenAGuest(world);
    wrong.cartToken = 'x'.repeat(43);
    const before = await everything(world);
    for (const stranger of [wrong, givenAGuest(world), givenAClient(world)]) {
      expect(await stranger.cart()).toBeNull();
      for (const name of ['changeCartLine', 'removeCartLine', 'moveCartLine', 'saveForLater', 'moveToCart'] as const) {
        const more = { changeCartLine: { quantity: 1 }, moveCartLine: { shopProductId: givenAnOffer(world) } };
        const outcome = await stranger.does(name, { lineId: line.id, ...more[name as keyof typeof more] });
        expect([name, outcome.__typename]).toEqual([name, 'CartNotFoundError']);
      }
    }
    expect((await wrong.adds(givenAnOffer(world))).__typename).toBe('CartNotFoundError');
    expect(await everything(world)).toBe(before);
  });

  test('a line of another cart is not there', async () => {
    const [me, other] = [givenAClient(world), givenAClient(world)];
    const { line } = await other.adds(givenAnOffer(world), 2);
    await me.adds(givenAnOffer(world));
    const before = await other.holds();
    for (const [name, more] of Object.entries({
      changeCartLine: { quantity: 1 },
      moveCartLine: { shopProductId: givenAnOffer(world) },
      saveForLater: {},
      moveToCart: {},
    })) {
      const outcome = await me.does(name as 'moveToCart', { lineId: line.id, ...more });
      expect([name, outcome.__typename]).toEqual([name, 'CartLineNotFoundError']);
    }
    await me.does('removeCartLine', { lineId: line.id });
    expect(await other.holds()).toEqual(before);
  });

  test('a wrong token costs no more than a right one: one read, and no question', async () => {
    const guest = givenAGuest(world);
    await guest.adds(givenAnOffer(world));
    const { pool } = world.subgraph('carts').database;
    const cost = async (cartToken: string | null) => {
      world.questions.clear();
      const [reads, transactions] = [vi.spyOn(pool, 'query'), vi.spyOn(pool, 'getConnection')];
      const query = 'query ($cartToken: String) { cart(cartToken: $cartToken) { id } }';
      await world.run('carts', anonymous, query, { cartToken });
      const calls = [reads.mock.calls.length, transactions.mock.calls.length];
      reads.mockRestore();
      transactions.mockRestore();
      return [...calls, world.questions.size];
    };
    expect(await cost('wrong')).toEqual([1, 0, 0]);
    expect(await cost(guest.cartToken)).toEqual([1, 0, 0]);
    world.questions.clear();
    const wrong = givenAGuest(world);
    wrong.cartToken = 'wrong';
    await wrong.adds(givenAnOffer(world));
    expect(world.questions.size).toBe(0);
  });

  test('a reference to a part of a cart is for its client, ADMIN and services; a guest has none without the token', async () => {
    const [me, guest] = [givenAClient(world), givenAGuest(world)];
    await me.adds(givenAnOffer(world));
    await guest.adds(givenAnOffer(world));
    const ids = [(await me.cart()).shops[0].id, (await guest.cart()).shops[0].id, 'crt_x.shp_y', 'nonsense'];
    const query = `query ($all: [_Any!]!) {
      _entities(representations: $all) { ... on CartShop { id lines { quantity } } }
    }`;
    const all = ids.map((id) => ({ __typename: 'CartShop', id }));
    const seen = async (viewer: typeof me.viewer) =>
      (await world.run('carts', viewer, query, { all }))._entities.map((part: object | null) => part !== null);
    expect(await seen(me.viewer)).toEqual([true, false, false, false]);
    expect(await seen(service('shipping'))).toEqual([true, true, false, false]);
    for (const viewer of [anonymous, client('usr_other')])
      expect(await seen(viewer)).toEqual([false, false, false, false]);
  });
});

describe('the end of a cart', () => {
  const endOf = async (id: string) => {
    const [row] = await world.sql(
      'carts',
      'SELECT TIMESTAMPDIFF(HOUR, NOW(3), expires_at) AS hours FROM carts WHERE id = ?',
      [id],
    );
    return Math.round(Number(row?.hours) / 24);
  };

  test.each([
    ['a guest', () => givenAGuest(world), 30],
    ['a client', () => givenAClient(world), 90],
  ] as const)(
    'of %s moves away with its use, looked at or changed, and looks at nothing twice a day',
    async (_, given, days) => {
      const shopper = given();
      const { cart, line } = await shopper.adds(givenAnOffer(world));
      expect(await endOf(cart.id)).toBe(days);
      await makeOlder(world, 'carts', cart.id, 10 * day);
      expect(await endOf(cart.id)).toBe(days - 10);
      await shopper.cart();
      expect(await endOf(cart.id)).toBe(days);
      await makeOlder(world, 'carts', cart.id, day / 2);
      const before = await everything(world);
      await shopper.cart();
      expect(await everything(world)).toBe(before);
      await makeOlder(world, 'carts', cart.id, 10 * day);
      await shopper.does('saveForLater', { lineId: line.id });
      expect(await endOf(cart.id)).toBe(days);
    },
  );

  test('is the end, by the database clock, before the sweep comes and after it', async () => {
    const [guest, me, other] = [givenAGuest(world), givenAClient(world), givenAGuest(world)];
    const offer = givenAnOffer(world);
    const ids = [(await guest.adds(offer)).cart.id, (await me.adds(offer)).cart.id];
    await other.adds(offer);
    for (const id of ids) await makeOlder(world, 'carts', id, 91 * day);
    const look = async () => {
      expect(await guest.cart()).toBeNull();
      expect(await me.cart()).toBeNull();
      expect((await guest.adds(offer)).__typename).toBe('CartNotFoundError');
    };
    await look();
    await world.subgraph('carts').sweep();
    await look();
    for (const table of ['cart_lines', 'idempotency_keys']) {
      const column = table === 'cart_lines' ? 'cart_id' : 'actor';
      expect(await world.sql('carts', `SELECT * FROM ${table} WHERE ${column} IN (?)`, [ids])).toEqual([]);
    }
    expect(await other.holds()).toEqual({ [offer]: 1 });
  });

  test('leaves a client who comes back before the sweep a cart with nothing old in it', async () => {
    const me = givenAClient(world);
    const [old, fresh] = [givenAnOffer(world), givenAnOffer(world)];
    const { cart } = await me.adds(old);
    await makeOlder(world, 'carts', cart.id, 91 * day);
    await me.adds(fresh);
    expect(await me.holds()).toEqual({ [fresh]: 1 });
  });

  test('comes to many in batches, and to none that is being used at the moment', async () => {
    const rows = Array.from({ length: 250 }, () => [`crt_${newCode(20)}`, newCode(40)]);
    for (const row of rows) {
      await world.sql(
        'carts',
        'INSERT INTO carts (id, token_digest, expires_at) VALUES (?, ?, NOW(3) - INTERVAL 1 DAY)',
        row,
      );
    }
    const [used = []] = rows;
    const { pool } = world.subgraph('carts').database;
    const connection = await pool.getConnection();
    await connection.query('START TRANSACTION');
    await connection.query('UPDATE carts SET expires_at = NOW(3) + INTERVAL 1 DAY WHERE id = ?', [used[0]]);
    const swept = world.subgraph('carts').sweep();
    await connection.query('COMMIT');
    connection.release();
    expect(await swept).toBeGreaterThanOrEqual(249);
    const left = await world.sql('carts', 'SELECT id FROM carts WHERE id IN (?)', [rows.map(([id]) => id)]);
    expect(left.map(({ id }) => id)).toEqual([used[0]]);
  });
});

test('lines keep their order by shop and by age', async () => {
  const guest = givenAGuest(world);
  const offers = Array.from({ length: 4 }, () => givenAnOffer(world));
  for (const offer of offers) await guest.adds(offer);
  expect(Object.keys(await guest.holds())).toEqual(offers);
  const cart = await guest.cart();
  expect(changesOf(cart.shops[0].lines[0])).toEqual([]);
});
