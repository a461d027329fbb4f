import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newCode } from '#kernel/ids.ts';
import { eventually } from '#testing/eventually.ts';
import { createClient, newIdempotencyKey, type PasarClient } from '../../sdk/index.ts';
import { expectInvariants } from './invariants.ts';
import {
  administrator,
  enter,
  givenAnOffer,
  givenAVariant,
  type Journey,
  mutation,
  newPhone,
  type Offer,
  type Shape,
  shippingAddress,
  startJourney,
  stockOf,
} from './journey.ts';

const idr = (amount: string) => ({ amount, currencyCode: 'IDR' }) as const;

type CartSeen = NonNullable<Awaited<ReturnType<PasarClient['cart']>>>;
const linesOf = (cart: CartSeen | null) => cart?.shops.flatMap(({ lines }) => lines) ?? [];
const lineOf = (cart: CartSeen | null, offer: Offer) => {
  const line = linesOf(cart).find(({ shopProduct }) => shopProduct?.id === offer.shopProductId);
  if (!line) throw new Error('The cart does not have this offer');
  return line;
};
async function add(client: PasarClient, { shopProductId }: Offer, quantity = 1) {
  const outcome = await client.addToCart({ shopProductId, quantity });
  if (outcome.__typename !== 'AddToCartSuccess') throw new Error(JSON.stringify(outcome));
  return outcome.cart;
}
async function givenAnAddress(client: PasarClient): Promise<string> {
  const outcome = await client.addAddress(shippingAddress);
  if (outcome.__typename !== 'AddAddressSuccess') throw new Error(JSON.stringify(outcome));
  return outcome.address.id;
}
const changesOf = ({ changes }: { changes?: readonly { __typename: string }[] | null }) =>
  changes?.map(({ __typename }) => __typename);

/** Between processes `doorstep` fills and orders a cart. */
describe.each<Shape>(['one process'])('in %s', (shape) => {
  let journey: Journey;
  let variantIds: string[];
  let offers: Offer[];
  let elsewhere: Offer;

  beforeAll(async () => {
    journey = await startJourney(shape);
    const admin = await journey.signIn(administrator, 'ADMIN');
    variantIds = [];
    for (let count = 0; count < 4; count += 1) variantIds.push(await givenAVariant(journey, admin));
    offers = [];
    for (const [index, price] of ['100', '200.50', '300', '400'].entries())
      offers.push(await givenAnOffer(journey, { variantId: variantIds[index] ?? '', price, quantity: 10 }));
    elsewhere = await givenAnOffer(journey, { variantId: variantIds[2] ?? '', price: '310', quantity: 10 });
  }, 120_000);
  afterAll(() => journey.stop());

  test('a guest fills a cart, signs in, merges, is told what changed, takes another shop for what is short, and pays', async () => {
    const [first, second, short, later] = offers as [Offer, Offer, Offer, Offer];
    const phone = newPhone();
    const before = await journey.signIn(phone, 'CLIENT');
    await add(before, first, 1);

    const tokens: (string | null)[] = [];
    const buyer = createClient({ url: `${journey.url}/graphql`, onCartToken: (token) => tokens.push(token) });
    await add(buyer, first, 2);
    await add(buyer, second, 1);
    await add(buyer, short, 3);
    const guests = await add(buyer, later, 1);
    await buyer.saveForLater({ lineId: lineOf(guests, later).id });
    expect(await buyer.cart()).toMatchObject({ lineCount: 3, total: idr('1300.50'), savedLines: [{ quantity: 1 }] });

    const { mergedCart } = await enter(buyer, journey.url, phone, 'CLIENT');
    expect(mergedCart).toMatchObject({ __typename: 'MergeCartSuccess', capped: [] });
    expect(tokens).toEqual([expect.any(String), null]);
    const cart = await buyer.cart();
    expect(linesOf(cart).map(({ quantity }) => quantity)).toEqual([2, 1, 3]);
    expect(cart).toMatchObject({ total: idr('1300.50'), savedLines: [{ quantity: 1 }] });
    expect(cart?.shops.map(({ shop }) => shop?.id)).toEqual([first.shopId, second.shopId, short.shopId]);

    // The first shop raises its price, and the third loses most of what it had.
    const dearer = { shopProductId: first.shopProductId, price: idr('120') };
    await journey.ask(first.owner, mutation('changePrice', 'shopProduct { id }'), { input: dearer });
    const { warehouseId, variantId } = short;
    const lose = { warehouseId, variantId, quantity: -9, reason: 'LOST', idempotencyKey: newCode(12) };
    await journey.ask(short.owner, mutation('adjustStock', 'movement { id }'), { input: lose });
    const told = await buyer.cart();
    expect([first, second, short].map((offer) => changesOf(lineOf(told, offer)))).toEqual([
      ['PriceRose'],
      [],
      ['OnlyNLeft'],
    ]);
    expect(told?.total).toEqual(idr('740.50'));
    const acknowledged = await buyer.changeCartLine({ lineId: lineOf(told, first).id, quantity: 2 });
    if (acknowledged.__typename !== 'ChangeCartLineSuccess') throw new Error(JSON.stringify(acknowledged));
    expect(changesOf(lineOf(acknowledged.cart, first))).toEqual([]);

    const shippingAddressId = await givenAnAddress(buyer);
    const checkout = (expectedTotal = idr('1370.50')) =>
      buyer.checkoutCart({
        idempotencyKey: newIdempotencyKey(),
        cartId: cart?.id ?? '',
        shippingAddressId,
        expectedTotal,
      });
    const refused = await checkout();
    if (refused.__typename !== 'CartLinesShortError') throw new Error(JSON.stringify(refused));
    const [line] = refused.lines;
    expect(line).toMatchObject({ requested: 3, available: 1, isSold: true });
    expect(line?.siblings).toMatchObject([
      { shopProduct: { id: elsewhere.shopProductId }, price: idr('310.00'), available: 10 },
    ]);
    // The total that the cart shows leaves out what is short: the shortage is told all the same.
    expect((await checkout(idr('740.50'))).__typename).toBe('CartLinesShortError');

    const [sibling] = line?.siblings ?? [];
    const moved = await buyer.moveCartLine({
      lineId: line?.line?.id ?? '',
      shopProductId: sibling?.shopProduct?.id ?? '',
    });
    if (moved.__typename !== 'MoveCartLineSuccess') throw new Error(JSON.stringify(moved));
    expect(moved.cart.total).toEqual(idr('1370.50'));
    const ordered = await checkout();
    if (ordered.__typename !== 'CheckoutCartSuccess') throw new Error(JSON.stringify(ordered));
    expect(ordered.order).toMatchObject({ status: 'AWAITING_PAYMENT', total: idr('1370.50') });
    expect(ordered.order?.shopOrders).toHaveLength(3);
    expect(ordered.cart).toMatchObject({ lineCount: 0, shops: [], savedLines: [{ quantity: 1 }] });

    const orderId = ordered.order?.id ?? '';
    await buyer.payOrder({ orderId, method: 'CARD', idempotencyKey: newIdempotencyKey() });
    await eventually(async () => expect((await buyer.order(orderId))?.status).toBe('PAID'));
    expect(await stockOf(elsewhere)).toEqual({ onHand: 7, reserved: 0 });
    expect(await buyer.cart()).toMatchObject({
      lineCount: 0,
      savedLines: [{ shopProduct: { id: later.shopProductId } }],
    });
    await expectInvariants(journey);
  });

  test('what one client may buy of a launch is held over all shops', async () => {
    const admin = await journey.signIn(administrator, 'ADMIN');
    const variantId = await givenAVariant(journey, admin);
    const limit = { variantId, limit: 2 };
    await journey.ask(admin, mutation('limitPurchase', 'variant { purchaseLimit }'), { input: limit });
    const here = await givenAnOffer(journey, { variantId, price: '500', quantity: 10 });
    const there = await givenAnOffer(journey, { variantId, price: '510', quantity: 10 });
    const buyer = await journey.signIn(newPhone(), 'CLIENT');
    await add(buyer, here);
    await add(buyer, there);
    const outcome = await buyer.addToCart({ shopProductId: here.shopProductId, quantity: 1 });
    expect(outcome).toMatchObject({ __typename: 'PurchaseLimitError', limit: 2, inCart: 2 });
  });

  test('fifty who add to one line at once add to the unit, and fifty with one key add once', async () => {
    const buyer = await journey.signIn(newPhone(), 'CLIENT');
    const { shopProductId } = offers[1] as Offer;
    await Promise.all(Array.from({ length: 50 }, () => buyer.addToCart({ shopProductId, quantity: 2 })));
    expect((await buyer.cart())?.unitCount).toBe(100);
    const keyed = { shopProductId, quantity: 2, idempotencyKey: newIdempotencyKey() };
    await Promise.all(Array.from({ length: 50 }, () => buyer.addToCart(keyed)));
    expect((await buyer.cart())?.unitCount).toBe(102);
  });

  /** Two clients each send 25 checkouts of their cart at once, all with keys of their own; resolves with what was told. */
  async function rushFor(units: number): Promise<string[]> {
    const offer = await givenAnOffer(journey, { variantId: variantIds[0] ?? '', price: '100', quantity: units });
    const checkouts: (() => Promise<string>)[] = [];
    for (let count = 0; count < 2; count += 1) {
      const buyer = await journey.signIn(newPhone(), 'CLIENT');
      const shippingAddressId = await givenAnAddress(buyer);
      const { id: cartId } = await add(buyer, offer);
      const input = { cartId, shippingAddressId, expectedTotal: idr('100') };
      const once = async () => (await buyer.checkoutCart({ ...input, idempotencyKey: newIdempotencyKey() })).__typename;
      checkouts.push(...Array.from({ length: 25 }, () => once));
    }
    const told = await Promise.all(checkouts.map((checkout) => checkout()));
    await expectInvariants(journey);
    const [{ placed } = { placed: 0 }] = await journey.sql(
      'orders',
      `SELECT COUNT(DISTINCT orders.id) AS placed FROM orders JOIN order_items ON order_items.order_id = orders.id
        WHERE order_items.shop_product_id = ? AND orders.status = 'AWAITING_PAYMENT'`,
      [offer.shopProductId],
    );
    expect(await stockOf(offer)).toEqual({ onHand: units, reserved: placed });
    expect(told.filter((one) => one === 'CheckoutCartSuccess')).toHaveLength(placed);
    const others = told.filter((one) => one !== 'CheckoutCartSuccess');
    for (const one of others) expect(one).toMatch(/^(CartLinesShort|CartCheckoutPending|EmptyCart)Error$/);
    return told;
  }
  const ordersOf = (told: readonly string[]) => told.filter((one) => one === 'CheckoutCartSuccess').length;

  test('fifty checkouts of two carts that want the last unit are one order', async () => {
    expect(ordersOf(await rushFor(1))).toBe(1);
  });

  test('control: with a unit for each, the same rush is an order of each cart, and not one more', async () => {
    expect(ordersOf(await rushFor(10))).toBe(2);
  });
});
