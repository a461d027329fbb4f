import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newCode } from '#kernel/ids.ts';
import { eq } from '#mysql/drizzle.ts';
import { expectErrorCode, expectRefusal } from '#testing/expect-refusal.ts';
import { anonymous } from '#testing/viewers.ts';
import { cartLines } from '../tables.ts';
import {
  type CartsWorld,
  everything,
  givenAClient,
  givenAGuest,
  givenAnOffer,
  offerOf,
  startCartsWorld,
} from '../testing/given.ts';

let world: CartsWorld;
beforeAll(async () => {
  world = await startCartsWorld();
});
afterAll(() => world.stop());

const times = <Outcome>(count: number, work: (index: number) => Promise<Outcome>) =>
  Promise.all(Array.from({ length: count }, (_, index) => work(index)));
async function expectNothingWritten<Outcome>(work: () => Promise<Outcome>): Promise<Outcome> {
  const before = await everything(world);
  const outcome = await work();
  expect(await everything(world)).toBe(before);
  return outcome;
}
/** Another shop's offer of the same variant. */
const siblingOf = (offer: string, more: object = {}) =>
  givenAnOffer(world, { variantId: offerOf(world, offer).variantId, ...more });
/** Lines that fill a list, written past the commands: the hundred-and-first is what matters. */
async function fill(cartId: string, isSaved: boolean, lines: number) {
  const rows = Array.from({ length: lines }, () => [
    `cln_${newCode(20)}`,
    cartId,
    isSaved,
    `spr_${newCode(20)}`,
    'shp_full',
    `var_${newCode(20)}`,
    1,
    100,
    'IDR',
  ]);
  await world.sql(
    'carts',
    `INSERT INTO cart_lines (id, cart_id, is_saved, shop_product_id, shop_id, variant_id, quantity, seen_minor, currency)
      VALUES ${rows.map(() => '(?)').join(', ')}`,
    rows,
  );
}

describe('addToCart', () => {
  test('makes a line, then adds to it, and takes the price for seen each time', async () => {
    const guest = givenAGuest(world);
    const offer = givenAnOffer(world, { price: '100' });
    const { line } = await guest.adds(offer, 2);
    expect(line).toMatchObject({ shopProduct: { id: offer }, quantity: 2, seenPrice: { amount: '100.00' } });
    offerOf(world, offer).price = '90';
    const again = await guest.adds(offer, 3);
    expect(again.line).toMatchObject({ id: line.id, quantity: 5, seenPrice: { amount: '90.00' }, changes: [] });
    expect(again.cart).toMatchObject({ lineCount: 1, unitCount: 5, total: { amount: '450.00' } });
  });

  test('takes what is out of stock, and says so', async () => {
    const { line } = await givenAGuest(world).adds(givenAnOffer(world, { available: 0 }));
    expect(line).toMatchObject({ buyableQuantity: 0, changes: [{ __typename: 'OutOfStock' }] });
  });

  test('adds nothing when it is repeated with its key, also after the line is gone or no longer sold', async () => {
    const me = givenAClient(world);
    const offer = givenAnOffer(world);
    const key = newCode(12);
    const first = await me.adds(offer, 2, key);
    expect(await me.adds(offer, 2, key)).toMatchObject({ line: first.line });
    offerOf(world, offer).isActive = false;
    expect((await me.adds(offer, 2, key)).line.quantity).toBe(2);
    await me.does('removeCartLine', { lineId: first.line.id });
    expect(await me.adds(offer, 2, key)).toMatchObject({ __typename: 'AddToCartSuccess', line: null });
    expect(await me.holds()).toEqual({});
  });

  test('refuses a key that was used for something else, and adds nothing', async () => {
    const me = givenAClient(world);
    const offer = givenAnOffer(world);
    await me.adds(offer, 2, 'same key');
    const outcome = await expectNothingWritten(() => me.adds(offer, 3, 'same key'));
    expectRefusal(outcome, 'IdempotencyKeyReusedError');
    // Another cart's key is another key.
    expect((await givenAClient(world).adds(offer, 3, 'same key')).__typename).toBe('AddToCartSuccess');
  });

  test('refuses what is not there and what is not sold, and makes no cart for it', async () => {
    for (const offer of ['spr_nowhere', givenAnOffer(world, { isActive: false })]) {
      const guest = givenAGuest(world);
      expectRefusal(await expectNothingWritten(() => guest.adds(offer)), 'ShopProductNotSoldError');
      expect(guest.cartToken).toBeNull();
    }
  });

  test.each([0, -1, 1_001])('refuses a quantity of %d', async (quantity) => {
    const outcome = await expectNothingWritten(() => givenAGuest(world).adds(givenAnOffer(world), quantity, ''));
    expectRefusal(outcome, 'InvalidInputError');
    expect(outcome.problems.map(({ path }: { path: string[] }) => path[0])).toEqual(['quantity', 'idempotencyKey']);
  });

  test('refuses fractions before anything runs', async () => {
    const query = `mutation ($input: AddToCartInput!) { addToCart(input: $input) { __typename } }`;
    const input = { shopProductId: givenAnOffer(world), quantity: 1.5, idempotencyKey: 'k' };
    expectErrorCode(await world.execute('carts', anonymous, { query, variables: { input } }), 'BAD_USER_INPUT');
  });

  test('refuses the thousand and first unit of a line, and the hundred and first line', async () => {
    const me = givenAClient(world);
    const offer = givenAnOffer(world);
    const { cart } = await me.adds(offer, 1_000);
    const unit = await expectNothingWritten(() => me.adds(offer, 1));
    expect(unit).toMatchObject({ __typename: 'CartLimitError', exceeded: 'LINE_QUANTITY', limit: 1_000 });
    await fill(cart.id, false, 99);
    const line = await expectNothingWritten(() => me.adds(givenAnOffer(world)));
    expect(line).toMatchObject({ __typename: 'CartLimitError', exceeded: 'CART_LINES', limit: 100 });
    expect((await me.cart()).lineCount).toBe(100);
  });

  test('refuses more of a variant than one client may buy, over all shops', async () => {
    const me = givenAClient(world);
    const offer = givenAnOffer(world);
    const { variantId } = offerOf(world, offer);
    world.limits.set(variantId, 2);
    await me.adds(offer);
    await me.adds(siblingOf(offer));
    const outcome = await expectNothingWritten(() => me.adds(siblingOf(offer)));
    expect(outcome).toMatchObject({
      __typename: 'PurchaseLimitError',
      variant: { id: variantId },
      limit: 2,
      inCart: 2,
    });
    expectRefusal(await expectNothingWritten(() => me.adds(offer)), 'PurchaseLimitError');
  });

  test('adds fifty that come at once to one line, to the unit, of a client who had no cart', async () => {
    const me = givenAClient(world);
    const offer = givenAnOffer(world);
    const outcomes = await times(50, () => me.adds(offer, 3));
    expect(new Set(outcomes.map(({ cart }) => cart.id)).size).toBe(1);
    expect(await me.holds()).toEqual({ [offer]: 150 });
  });

  test('adds once what comes fifty times at once with one key', async () => {
    const guest = givenAGuest(world);
    const offer = givenAnOffer(world);
    await guest.adds(offer, 1);
    await times(50, () => guest.adds(offer, 3, 'one intention'));
    expect(await guest.holds()).toEqual({ [offer]: 4 });
  });

  test('holds the limit of a variant against twenty that come at once by two shops', async () => {
    const me = givenAClient(world);
    const offer = givenAnOffer(world);
    const sibling = siblingOf(offer);
    world.limits.set(offerOf(world, offer).variantId, 2);
    const outcomes = await times(20, (index) => me.adds(index % 2 === 0 ? offer : sibling));
    expect(outcomes.filter(({ __typename }) => __typename === 'AddToCartSuccess')).toHaveLength(2);
    expect(outcomes.filter(({ __typename }) => __typename === 'PurchaseLimitError')).toHaveLength(18);
    expect((await me.cart()).unitCount).toBe(2);
  });

  test('control: who reads, adds and writes back without the lock of the cart loses units', async () => {
    const me = givenAClient(world);
    const offer = givenAnOffer(world);
    const { line } = await me.adds(offer, 1);
    const context = world.subgraph('carts').serviceContext();
    let reading = 8;
    const { promise: allRead, resolve } = Promise.withResolvers<void>();
    await times(reading, () =>
      context.transaction('unlocked', async (tx) => {
        const [row] = await tx.select().from(cartLines).where(eq(cartLines.id, line.id));
        reading -= 1;
        if (reading === 0) resolve();
        await allRead;
        await tx
          .update(cartLines)
          .set({ quantity: (row?.quantity ?? 0) + 3 })
          .where(eq(cartLines.id, line.id));
      }),
    );
    expect(await me.holds()).toEqual({ [offer]: 4 });
  });
});

describe('changeCartLine', () => {
  test('sets the quantity and acknowledges the price, and does so again when it is repeated', async () => {
    const guest = givenAGuest(world);
    const offer = givenAnOffer(world, { price: '100' });
    const { line } = await guest.adds(offer, 2);
    offerOf(world, offer).price = '110';
    expect((await guest.cart()).shops[0].lines[0].changes).toMatchObject([{ __typename: 'PriceRose' }]);
    for (let turn = 0; turn < 2; turn += 1) {
      const changed = await guest.does('changeCartLine', { lineId: line.id, quantity: 2 });
      expect(changed.line).toMatchObject({ id: line.id, quantity: 2, seenPrice: { amount: '110.00' }, changes: [] });
    }
    expect((await guest.does('changeCartLine', { lineId: line.id, quantity: 7 })).cart.unitCount).toBe(7);
  });

  test('ends with one of the quantities that were set at once', async () => {
    const guest = givenAGuest(world);
    const offer = givenAnOffer(world);
    const { line } = await guest.adds(offer);
    const outcomes = await times(10, (index) => guest.does('changeCartLine', { lineId: line.id, quantity: index + 1 }));
    expect(outcomes.map(({ line: seen }) => seen.quantity).sort((a, b) => a - b)).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8, 9, 10,
    ]);
    expect((await guest.holds())[offer]).toBeGreaterThanOrEqual(1);
  });

  test('refuses a quantity that no line has, a line that is not sold, and one that is not there', async () => {
    const guest = givenAGuest(world);
    const offer = givenAnOffer(world);
    const { line } = await guest.adds(offer);
    const change = (input: object) => expectNothingWritten(() => guest.does('changeCartLine', input));
    expectRefusal(await change({ lineId: line.id, quantity: 0 }), 'InvalidInputError');
    expectRefusal(await change({ lineId: 'cln_nowhere', quantity: 1 }), 'CartLineNotFoundError');
    offerOf(world, offer).isActive = false;
    expectRefusal(await change({ lineId: line.id, quantity: 1 }), 'ShopProductNotSoldError');
  });

  test('holds the limit of a variant over all shops, but never against fewer, nor against what is saved', async () => {
    const me = givenAClient(world);
    const offer = givenAnOffer(world);
    const { line } = await me.adds(offer, 5);
    await me.adds(siblingOf(offer), 1);
    world.limits.set(offerOf(world, offer).variantId, 3);
    const more = await expectNothingWritten(() => me.does('changeCartLine', { lineId: line.id, quantity: 6 }));
    expect(more).toMatchObject({ __typename: 'PurchaseLimitError', limit: 3, inCart: 6 });
    expect((await me.does('changeCartLine', { lineId: line.id, quantity: 4 })).line.quantity).toBe(4);
    await me.does('saveForLater', { lineId: line.id });
    expect((await me.does('changeCartLine', { lineId: line.id, quantity: 9 })).line.quantity).toBe(9);
  });
});

describe('removeCartLine', () => {
  test('takes a line away, one of the cart or a saved one, and is a success again, ten times at once', async () => {
    const guest = givenAGuest(world);
    const [stays, goes, saved] = [givenAnOffer(world), givenAnOffer(world), givenAnOffer(world)];
    for (const offer of [stays, goes, saved]) await guest.adds(offer);
    await guest.does('saveForLater', { lineId: await guest.lineId(saved) });
    for (const lineId of [await guest.lineId(goes), await guest.lineId(saved)]) {
      const outcomes = await times(10, () => guest.does('removeCartLine', { lineId }));
      expect(new Set(outcomes.map(({ __typename }) => __typename))).toEqual(new Set(['RemoveCartLineSuccess']));
    }
    expect(await guest.holds()).toEqual({ [stays]: 1 });
  });
});

describe('moveCartLine', () => {
  test('takes another shop and its price, and nothing more when it is repeated', async () => {
    const guest = givenAGuest(world);
    const offer = givenAnOffer(world, { price: '100' });
    const sibling = siblingOf(offer, { price: '90' });
    const { line } = await guest.adds(offer, 2);
    for (let turn = 0; turn < 2; turn += 1) {
      const moved = await guest.does('moveCartLine', { lineId: line.id, shopProductId: sibling });
      expect(moved.line).toMatchObject({ id: line.id, quantity: 2, seenPrice: { amount: '90.00' }, changes: [] });
      expect(moved.cart.shops).toMatchObject([{ shop: { id: offerOf(world, sibling).shopId } }]);
    }
  });

  test('takes in the line that is there already, once however often it is asked at once', async () => {
    const guest = givenAGuest(world);
    const offer = givenAnOffer(world);
    const sibling = siblingOf(offer);
    const { line } = await guest.adds(offer, 2);
    await guest.adds(sibling, 3);
    const outcomes = await times(10, () => guest.does('moveCartLine', { lineId: line.id, shopProductId: sibling }));
    for (const moved of outcomes) expect(moved.line).toMatchObject({ id: line.id, quantity: 5 });
    expect(await guest.holds()).toEqual({ [sibling]: 5 });
  });

  test('leaves a saved line saved, and the one in the cart alone', async () => {
    const guest = givenAGuest(world);
    const offer = givenAnOffer(world);
    const sibling = siblingOf(offer);
    const { line } = await guest.adds(offer, 2);
    await guest.does('saveForLater', { lineId: line.id });
    await guest.adds(sibling, 3);
    await guest.does('moveCartLine', { lineId: line.id, shopProductId: sibling });
    expect(await guest.holds()).toEqual({ [sibling]: 3, [`saved ${sibling}`]: 2 });
  });

  test('refuses another variant, what is not sold, a line too many units long, and one that is not there', async () => {
    const guest = givenAGuest(world);
    const offer = givenAnOffer(world);
    const { line } = await guest.adds(offer, 600);
    const move = (shopProductId: string, lineId = line.id) =>
      expectNothingWritten(() => guest.does('moveCartLine', { lineId, shopProductId }));
    expectRefusal(await move(givenAnOffer(world)), 'OtherVariantError');
    expectRefusal(await move(siblingOf(offer, { isActive: false })), 'ShopProductNotSoldError');
    expectRefusal(await move(siblingOf(offer), 'cln_nowhere'), 'CartLineNotFoundError');
    const full = siblingOf(offer);
    await guest.adds(full, 600);
    expect(await move(full)).toMatchObject({ __typename: 'CartLimitError', exceeded: 'LINE_QUANTITY' });
  });
});

describe('saveForLater and moveToCart', () => {
  test('put a line aside, where it counts for nothing, and bring it back with the price that was seen', async () => {
    const guest = givenAGuest(world);
    const offer = givenAnOffer(world, { price: '100' });
    const { line } = await guest.adds(offer, 2);
    for (let turn = 0; turn < 2; turn += 1) {
      const { cart, line: saved } = await guest.does('saveForLater', { lineId: line.id });
      expect(cart).toMatchObject({ lineCount: 0, unitCount: 0, total: { amount: '0.00' }, shops: [] });
      expect(cart.savedLines).toMatchObject([{ id: line.id, quantity: 2 }]);
      expect(saved.id).toBe(line.id);
    }
    offerOf(world, offer).price = '80';
    for (let turn = 0; turn < 2; turn += 1) {
      const { cart, line: back } = await guest.does('moveToCart', { lineId: line.id });
      expect(back).toMatchObject({ id: line.id, quantity: 2, changes: [{ __typename: 'PriceFell' }] });
      expect(cart).toMatchObject({ lineCount: 1, savedLines: [], total: { amount: '160.00' } });
    }
  });

  test('add up with a line of the same offer on the other side, once however often it is asked at once', async () => {
    const guest = givenAGuest(world);
    const offer = givenAnOffer(world);
    const { line } = await guest.adds(offer, 2);
    await guest.does('saveForLater', { lineId: line.id });
    const second = await guest.adds(offer, 3);
    expect(await guest.holds()).toEqual({ [offer]: 3, [`saved ${offer}`]: 2 });
    await times(10, () => guest.does('saveForLater', { lineId: second.line.id }));
    expect(await guest.holds()).toEqual({ [`saved ${offer}`]: 5 });
    await guest.adds(offer, 1);
    const { cart } = await guest.does('moveToCart', { lineId: second.line.id });
    expect(cart).toMatchObject({ unitCount: 6, savedLines: [] });
  });

  test('show the price that was seen later of two lines that become one', async () => {
    const guest = givenAGuest(world);
    const offer = givenAnOffer(world, { price: '100' });
    const { line } = await guest.adds(offer);
    await guest.does('saveForLater', { lineId: line.id });
    offerOf(world, offer).price = '90';
    await guest.adds(offer);
    expect((await guest.does('moveToCart', { lineId: line.id })).line.seenPrice.amount).toBe('90.00');
  });

  test('refuse what the list has no room for, and lines that are not there', async () => {
    const me = givenAClient(world);
    const offer = givenAnOffer(world);
    const { cart, line } = await me.adds(offer, 600);
    const move = (name: 'saveForLater' | 'moveToCart', lineId: string) =>
      expectNothingWritten(() => me.does(name, { lineId }));
    await fill(cart.id, true, 100);
    expect(await move('saveForLater', line.id)).toMatchObject({ exceeded: 'SAVED_LINES', limit: 100 });
    const [saved] = (await me.cart()).savedLines;
    await fill(cart.id, false, 99);
    expect(await move('moveToCart', saved.id)).toMatchObject({ exceeded: 'CART_LINES', limit: 100 });
    for (const name of ['saveForLater', 'moveToCart'] as const)
      expectRefusal(await move(name, 'cln_nowhere'), 'CartLineNotFoundError');

    const other = givenAClient(world);
    const first = await other.adds(offer, 600);
    await other.does('saveForLater', { lineId: first.line.id });
    const second = await other.adds(offer, 600);
    for (const [name, lineId] of [
      ['saveForLater', second.line.id],
      ['moveToCart', first.line.id],
    ] as const) {
      const outcome = await expectNothingWritten(() => other.does(name, { lineId }));
      expect(outcome).toMatchObject({ __typename: 'CartLimitError', exceeded: 'LINE_QUANTITY' });
    }
  });

  test('bring nothing back beyond what one client may buy', async () => {
    const me = givenAClient(world);
    const offer = givenAnOffer(world);
    const { line } = await me.adds(offer, 2);
    await me.does('saveForLater', { lineId: line.id });
    await me.adds(siblingOf(offer), 1);
    world.limits.set(offerOf(world, offer).variantId, 2);
    const outcome = await expectNothingWritten(() => me.does('moveToCart', { lineId: line.id }));
    expect(outcome).toMatchObject({ __typename: 'PurchaseLimitError', limit: 2, inCart: 1 });
  });
});
