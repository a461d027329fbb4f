import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectErrorCode } from '#testing/expect-refusal.ts';
import { client, service } from '#testing/viewers.ts';
import { askOptions, bandung, partOf, type ShippingWorld, startShipping } from '../testing/given.ts';
import { type Offer, unbeaten } from './offer.rules.ts';

let world: ShippingWorld;
beforeAll(async () => {
  world = await startShipping();
});
afterAll(() => world.stop());

const query = `query ($input: ShippingPricesInput!) {
  shippingPrices(input: $input) { prices { carrier { code } service total { amount } promisedTo parcels } }
}`;
const onePhone = { shopId: 'shp_bandung', lines: [{ variantId: 'var_phone', quantity: 1 }] };
const medan = { city: 'Medan', province: 'Sumatera Utara', postalCode: '20111' };
const ask = (parts: readonly object[], destination: object = bandung) =>
  world.outcome('shipping', service('carts'), query, { input: { destination, parts } });

test('has the same prices as the options, without those that another one beats, and without pick-up', async () => {
  const [{ prices }] = await ask([onePhone], medan);
  const [part] = await askOptions(world, { parts: [partOf('shp_bandung', 'spr_phone')], destination: medan });
  const options = (part?.options ?? []).map(
    (option) => `${option.carrier.code} ${option.service} ${option.total.amount}`,
  );
  expect(prices.length).toBeGreaterThan(1);
  for (const { carrier, service: name, total } of prices)
    expect(options).toContain(`${carrier.code} ${name} ${total.amount}`);
  expect(prices.map(({ carrier }: { carrier: { code: string } }) => carrier.code)).not.toContain('pickup');
  const arrivals: number[] = prices.map(({ promisedTo }: { promisedTo: string }) => Date.parse(promisedTo));
  // The cheapest first: whoever costs more is quicker.
  expect(arrivals).toEqual([...arrivals].sort((one, other) => other - one));
});

test('asks as much for a thousand parts as for one', async () => {
  world.questions.length = 0;
  expect(await ask(Array.from({ length: 1_000 }, () => onePhone))).toHaveLength(1_000);
  expect([...world.questions].sort()).toEqual(['ShippingOrigins', 'VariantsByIds']);
});

test('says of each part by itself that nobody brings it', async () => {
  const fridges = { shopId: 'shp_bandung', lines: [{ variantId: 'var_fridge', quantity: 900 }] };
  const answers = await ask([onePhone, fridges, { ...onePhone, shopId: 'shp_nowhere' }]);
  expect(answers.map(({ prices }: { prices: object[] }) => prices.length > 0)).toEqual([true, false, false]);
  expect(await ask([onePhone], { ...bandung, city: 'Nowhere', province: 'Nowhere' })).toEqual([{ prices: [] }]);
});

test('is for carts alone, and for parts that make sense', async () => {
  const asked = (viewer: ReturnType<typeof service>, parts: readonly object[]) =>
    world.execute('shipping', viewer, { query, variables: { input: { destination: bandung, parts } } });
  for (const viewer of [client(), service('orders')]) expectErrorCode(await asked(viewer, [onePhone]), 'FORBIDDEN');
  for (const parts of [[], Array.from({ length: 2_001 }, () => onePhone), [{ ...onePhone, lines: [] }]])
    expectErrorCode(await asked(service('carts'), parts), 'BAD_USER_INPUT');
});

const offer = (carrier: string, price: bigint, day: number, parcels = 1): Offer => ({
  carrier,
  service: 'REGULAR',
  price,
  insurance: 0n,
  cashOnDeliveryFee: 0n,
  promisedFrom: new Date(0),
  promisedTo: new Date(day * 86_400_000),
  parcels,
  chargeableGrams: 1,
});

test('keeps what is cheaper, or quicker, or has fewer parcels, and of equal ones one', () => {
  const kept = unbeaten([
    offer('dear and slow', 9n, 5),
    offer('quick', 9n, 1),
    offer('cheap', 3n, 5),
    offer('alike', 3n, 5),
    offer('few parcels', 12n, 9, 0),
    offer('between', 5n, 3),
  ]);
  expect(kept.map(({ carrier }) => carrier)).toEqual(['alike', 'between', 'quick', 'few parcels']);
});
