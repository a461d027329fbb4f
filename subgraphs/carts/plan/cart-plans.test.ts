import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { newCode } from '#kernel/ids.ts';
import { expectErrorCode, expectRefusal } from '#testing/expect-refusal.ts';
import {
  type CartsWorld,
  everything,
  givenAClient,
  givenAGuest,
  givenAnOffer,
  offerOf,
  type Shopper,
  startCartsWorld,
} from '../testing/given.ts';
import { planIdOf } from './plan-id.rules.ts';

let world: CartsWorld;
let oneWay: CartsWorld['shippingPrices'];
beforeAll(async () => {
  world = await startCartsWorld();
  oneWay = world.shippingPrices;
});
beforeEach(() => {
  world.shippingPrices = oneWay;
});
afterAll(() => world.stop());

const destination = { city: 'Bandung', province: 'Jawa Barat', postalCode: '40111' };
const query = `query ($input: CartPlansInput!) {
  cartPlans(input: $input) {
    id goal isExact total { amount } goodsTotal { amount } shippingTotal { amount } saving { amount } parcels promisedTo
    shops {
      shop { id } goodsTotal { amount } shippingTotal { amount } carrier { code } service parcels promisedTo
      lines { line { id } shopProduct { id } isMoved }
    }
    missing { line { id shopProduct { id } } reason }
  }
}`;
const inputOf = (me: Shopper, input: object = {}) => ({ cartToken: me.cartToken, destination, ...input });
const plansOf = (me: Shopper, input: object = {}) =>
  world.outcome('carts', me.viewer, query, { input: inputOf(me, input) });
const cheapest = async (me: Shopper) => (await plansOf(me, { goals: ['CHEAPEST'] }))[0];
const apply = (me: Shopper, planId: string) => me.does('applyCartPlan', { planId });

/** Two variants in the carts of two shops, and a third shop that has both a little dearer. */
async function givenAChoice(me = givenAClient(world)) {
  const one = givenAnOffer(world, { price: '100' });
  const two = givenAnOffer(world, { price: '200' });
  await me.adds(one, 1);
  await me.adds(two, 2);
  const shopId = `shp_${newCode(20)}`;
  const variantOf = (id: string) => offerOf(world, id).variantId;
  const both = [
    givenAnOffer(world, { shopId, variantId: variantOf(one), price: '101' }),
    givenAnOffer(world, { shopId, variantId: variantOf(two), price: '202' }),
  ] as [string, string];
  return { me, one, two, both, shopId };
}

test('buys where goods and shipping cost least together, and says what that saves', async () => {
  const { me, both, shopId } = await givenAChoice();
  const before = await everything(world);
  const plan = await cheapest(me);
  expect(plan).toMatchObject({
    goal: 'CHEAPEST',
    isExact: true,
    goodsTotal: { amount: '505.00' },
    shippingTotal: { amount: '10.00' },
    total: { amount: '515.00' },
    // 500 for the goods and 20 for two shops' shipping.
    saving: { amount: '5.00' },
    parcels: 2,
    promisedTo: '2030-01-05T00:00:00.000Z',
    missing: [],
  });
  expect(plan.shops).toHaveLength(1);
  const [{ lines, ...shop }] = plan.shops;
  expect(shop).toMatchObject({ shop: { id: shopId }, carrier: { code: 'slow' }, service: 'REGULAR', parcels: 2 });
  expect(
    lines.map((line: { shopProduct: { id: string }; isMoved: boolean }) => [line.shopProduct.id, line.isMoved]),
  ).toEqual(both.map((id) => [id, true]));
  expect(await everything(world)).toBe(before);
});

test('leaves the cart as it is when that is best', async () => {
  const { me, both } = await givenAChoice();
  for (const id of both) offerOf(world, id).price = '300';
  const plan = await cheapest(me);
  expect(plan.saving).toEqual({ amount: '0.00' });
  for (const { lines } of plan.shops)
    expect(lines.map(({ isMoved }: { isMoved: boolean }) => isMoved)).toEqual([false]);
});

test('has a plan for each goal, in their order', async () => {
  const { me, shopId } = await givenAChoice();
  world.shippingPrices = ({ shopId: from, lines }) => {
    const carrier = { code: 'carrier', name: 'Carrier' };
    const slow = { carrier, service: 'REGULAR', parcels: lines.length, promisedTo: '2030-01-05T00:00:00.000Z' };
    const idr = (amount: string) => ({ amount, currencyCode: 'IDR' });
    // The third shop is quick when it is paid for, and packs everything into one parcel.
    if (from !== shopId) return [{ ...slow, total: idr('2') }];
    return [
      { ...slow, parcels: 1, total: idr('30') },
      { ...slow, parcels: 1, total: idr('90'), promisedTo: '2030-01-02T00:00:00.000Z' },
    ];
  };
  const plans = await plansOf(me, { goals: ['FASTEST', 'CHEAPEST', 'FEWEST_PARCELS'] });
  const told = plans.map(({ goal, total, parcels, promisedTo }: Record<string, { amount: string }>) => [
    goal,
    total?.amount,
    parcels,
    promisedTo,
  ]);
  expect(told).toEqual([
    ['FASTEST', '595.00', 1, '2030-01-02T00:00:00.000Z'],
    ['CHEAPEST', '504.00', 2, '2030-01-05T00:00:00.000Z'],
    ['FEWEST_PARCELS', '535.00', 1, '2030-01-05T00:00:00.000Z'],
  ]);
});

test('looks at nobody who has too few, and says what nobody has or brings', async () => {
  const { me, one, both } = await givenAChoice();
  for (const id of [one, both[0]]) offerOf(world, id).available = 0;
  const scarce = await cheapest(me);
  expect(scarce.missing).toEqual([
    { line: expect.objectContaining({ shopProduct: { id: one } }), reason: 'NOT_ENOUGH' },
  ]);
  expect(scarce).toMatchObject({ saving: null, goodsTotal: { amount: '400.00' } });
  world.shippingPrices = () => [];
  const { me: other } = await givenAChoice();
  expect(await plansOf(other)).toEqual([]);
  const lines = (await other.cart()).shops.length;
  expect(lines).toBe(2);
});

test('asks the neighbours as often for a full cart as for a small one, and is never worse than the cart as it is', async () => {
  const askedFor = async (variants: number) => {
    const me = givenAClient(world);
    const shopId = `shp_${newCode(20)}`;
    for (let count = 0; count < variants; count += 1) {
      const id = givenAnOffer(world, { price: '100' });
      await me.adds(id);
      givenAnOffer(world, { shopId, variantId: offerOf(world, id).variantId, price: '104' });
    }
    world.questions.clear();
    const [plan] = await plansOf(me, { goals: ['CHEAPEST'] });
    return { plan, questions: Object.fromEntries(world.questions) };
  };
  const small = await askedFor(2);
  expect(small.questions).toMatchObject({ CheapestShopProducts: 1, PricesOfShopProducts: 1, AvailabilityOfOffers: 1 });
  const large = await askedFor(30);
  expect(large.plan).toMatchObject({ isExact: false, total: { amount: '3130.00' }, saving: { amount: '170.00' } });
  expect(large.questions.CheapestShopProducts).toBe(1);
  expect(large.questions.ShippingPrices).toBeLessThanOrEqual(10);
});

test('asks shipping for no more at once than it answers, also for many variants that many shops have', async () => {
  const me = givenAClient(world);
  for (let count = 0; count < 50; count += 1) {
    const id = givenAnOffer(world);
    await me.adds(id);
    for (let shop = 0; shop < 49; shop += 1)
      givenAnOffer(world, { shopId: `shp_${shop}`, variantId: offerOf(world, id).variantId });
  }
  const parts = new Map<number, number>();
  world.shippingPrices = (part, to) => {
    const question = world.questions.get('ShippingPrices') ?? 0;
    parts.set(question, (parts.get(question) ?? 0) + 1);
    return oneWay(part, to);
  };
  world.questions.clear();
  const [plan] = await plansOf(me, { goals: ['CHEAPEST'] });
  expect(plan).toMatchObject({ isExact: false, missing: [] });
  expect(parts.get(1)).toBe(2_000);
  expect(Math.max(...parts.values())).toBe(2_000);
});

test('moves every line to the shop that the plan has for it, once', async () => {
  const { me, both } = await givenAChoice(givenAGuest(world));
  const plan = await cheapest(me);
  const outcome = await apply(me, plan.id);
  expect(outcome.__typename).toBe('ApplyCartPlanSuccess');
  expect(outcome.cart).toMatchObject({ lineCount: 2, unitCount: 3, total: { amount: '505.00' } });
  expect(await me.holds()).toEqual({ [both[0]]: 1, [both[1]]: 2 });
  const lines = outcome.cart.shops.flatMap((shop: { lines: object[] }) => shop.lines);
  expect(lines).toEqual([
    expect.objectContaining({ seenPrice: { amount: '101.00' }, changes: [] }),
    expect.objectContaining({ seenPrice: { amount: '202.00' }, changes: [] }),
  ]);
  expect((await apply(me, plan.id)).cart).toMatchObject({ lineCount: 2, unitCount: 3 });
});

test('makes one line of those that have one variant', async () => {
  const me = givenAClient(world);
  const one = givenAnOffer(world, { price: '100' });
  const other = givenAnOffer(world, { price: '99', variantId: offerOf(world, one).variantId });
  await me.adds(one, 2);
  await me.adds(other, 3);
  const plan = await cheapest(me);
  expect(plan).toMatchObject({ saving: null, goodsTotal: { amount: '495.00' } });
  await apply(me, plan.id);
  expect(await me.holds()).toEqual({ [other]: 5 });
  expectRefusal(await apply(me, plan.id), 'CartPlanOutdatedError');
  expect(await me.holds()).toEqual({ [other]: 5 });
});

test('moves nothing when the cart has changed, when an offer is gone, or for what is no plan', async () => {
  const { me, one, two, both } = await givenAChoice();
  const plan = await cheapest(me);
  const unchanged = { [one]: 1, [two]: 2 };
  const expectOutdated = async (planId: string) => {
    expectRefusal(await apply(me, planId), 'CartPlanOutdatedError');
    expect(await me.holds()).toEqual(unchanged);
  };
  offerOf(world, both[1]).isActive = false;
  await expectOutdated(plan.id);
  offerOf(world, both[1]).isActive = true;
  const lineId = await me.lineId(one);
  await me.does('changeCartLine', { lineId, quantity: 9 });
  unchanged[one] = 9;
  await expectOutdated(plan.id);
  await expectOutdated('no plan');
  await expectOutdated(planIdOf([{ lineId, quantity: 9, shopProductId: both[1] }]));
  const twice = { lineId, quantity: 9, shopProductId: both[0] };
  await expectOutdated(planIdOf([twice, twice]));
  // Control: this one is a plan.
  expect((await apply(me, planIdOf([twice]))).__typename).toBe('ApplyCartPlanSuccess');
});

test('moves nothing into a line that would be too large', async () => {
  const me = givenAClient(world);
  const one = givenAnOffer(world, { available: 2_000 });
  const other = givenAnOffer(world, { available: 2_000, variantId: offerOf(world, one).variantId });
  await me.adds(one, 600);
  await me.adds(other, 600);
  const lines = await Promise.all([one, other].map(async (id) => ({ lineId: await me.lineId(id), quantity: 600 })));
  const outcome = await apply(me, planIdOf(lines.map((line) => ({ ...line, shopProductId: one }))));
  expectRefusal(outcome, 'CartLimitError');
  expect(await me.holds()).toEqual({ [one]: 600, [other]: 600 });
});

test('knows no cart of others, and says no to goals and places that are none', async () => {
  const { me } = await givenAChoice();
  const stranger = givenAGuest(world);
  expect(await plansOf(stranger)).toBeNull();
  expectRefusal(await apply(stranger, (await cheapest(me)).id), 'CartNotFoundError');
  const empty = givenAClient(world);
  const { line } = await empty.adds(givenAnOffer(world));
  await empty.does('removeCartLine', { lineId: line.id });
  expect(await plansOf(empty)).toEqual([]);
  for (const input of [{ goals: [] }, { destination: { ...destination, city: '' } }]) {
    const variables = { input: inputOf(me, input) };
    expectErrorCode(await world.execute('carts', me.viewer, { query, variables }), 'BAD_USER_INPUT');
  }
});
