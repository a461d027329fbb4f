import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectErrorCode } from '#testing/expect-refusal.ts';
import { statementsOf } from '#testing/statements.ts';
import {
  askOptions,
  bandung,
  type GivenPart,
  namesOf,
  partOf,
  phonePart,
  type ShippingWorld,
  startShipping,
  tryOptions,
} from '../testing/given.ts';

let world: ShippingWorld;
beforeAll(async () => {
  world = await startShipping();
});
afterAll(() => world.stop());

const medan = { city: 'Medan', province: 'Sumatera Utara', postalCode: '20111' };
const ambon = { city: 'Ambon', province: 'Maluku', postalCode: '97111' };
const first = async (input: object = {}) => (await askOptions(world, input))[0] as GivenPart;
const amounts = ({ options }: GivenPart) => options.map(({ total }) => Number(total.amount));

test('compares all carriers that go there, the cheapest first, and has the pick-up at the shop last', async () => {
  const part = await first();
  expect(part).toMatchObject({ shop: { id: 'shp_bandung' }, problem: null });
  expect(new Set(namesOf(part))).toEqual(
    new Set([
      'pickup PICKUP',
      'bangau REGULAR',
      'walet REGULAR',
      'sandbox REGULAR',
      'kancil NEXT_DAY',
      'walet NEXT_DAY',
      'kancil SAME_DAY',
      'gajah CARGO',
    ]),
  );
  const brought = amounts(part).slice(0, -1);
  expect(brought).toEqual([...brought].sort((left, right) => left - right));
  expect(part.options.at(-1)).toMatchObject({ carrier: { name: 'Pick-up at the shop' }, total: { amount: '0.00' } });
  expect(part.options[0]).toMatchObject({ carrier: { code: 'bangau' }, price: { amount: '8000.00' }, parcels: 1 });
});

test('has the quickest first when asked so', async () => {
  const { options } = await first({ sort: 'FASTEST', destination: medan });
  expect(options.at(-1)?.service).toBe('PICKUP');
  const arrivals = options.slice(0, -1).map((option) => option.promisedTo);
  expect(arrivals.length).toBeGreaterThan(3);
  expect(arrivals).toEqual([...arrivals].sort());
});

test('offers what the distance allows', async () => {
  expect(namesOf(await first({ destination: medan }))).not.toContain('kancil SAME_DAY');
  // 140 km in the same group of islands: too far for a rider.
  expect(namesOf(await first({ destination: { ...bandung, city: 'Jakarta Pusat', province: 'DKI Jakarta' } }))).toEqual(
    expect.not.arrayContaining(['kancil SAME_DAY']),
  );
  expect(new Set(namesOf(await first({ destination: ambon })))).toEqual(
    new Set(['pickup PICKUP', 'bangau REGULAR', 'walet REGULAR', 'sandbox REGULAR', 'gajah CARGO']),
  );
});

test('promises no past, and honours an offer for thirty minutes', async () => {
  const before = Date.now();
  const part = await first();
  for (const { promisedFrom, promisedTo, expiresAt } of part.options) {
    expect(Date.parse(promisedFrom)).toBeGreaterThanOrEqual(before - 5_000);
    expect(Date.parse(promisedTo)).toBeGreaterThanOrEqual(Date.parse(promisedFrom));
    expect(Math.abs(Date.parse(expiresAt) - before - 30 * 60_000)).toBeLessThan(10_000);
  }
});

test('reckons by what is known of the goods, and by a kilogram where nothing is', async () => {
  const weights = (part: GivenPart) => new Set(part.options.map((option) => option.chargeableWeightGrams));
  const light = await first({ destination: medan, parts: [partOf('shp_medan', 'spr_case', 3)] });
  expect([...weights(light)]).toEqual(expect.arrayContaining([0, 3_000]));
  world.goods.set('spr_pillow', {
    shopId: 'shp_bandung',
    weightGrams: 300,
    dimensions: { lengthMm: 600, widthMm: 400, heightMm: 200 },
  });
  const large = await first({ parts: [partOf('shp_bandung', 'spr_pillow')] });
  // 48 litres: 8 kg by a divisor of 6,000, 12 kg by one of 4,000.
  expect([...weights(large)]).toEqual(expect.arrayContaining([8_000, 9_600, 12_000]));
});

test('splits what is too heavy for one parcel, and leaves the carriers out that take no such unit', async () => {
  const fridge = await first({ parts: [partOf('shp_bandung', 'spr_fridge')] });
  expect(namesOf(fridge)).toEqual(['gajah CARGO', 'sandbox REGULAR', 'pickup PICKUP']);
  const phones = await first({ parts: [partOf('shp_bandung', 'spr_phone', 120)] });
  const parcels = Object.fromEntries(
    phones.options.map(({ carrier, service, parcels }) => [`${carrier.code} ${service}`, parcels]),
  );
  // 120 phones in boxes of the usual size are 48 kg, or 60 kg by their space.
  expect(parcels).toMatchObject({ 'gajah CARGO': 1, 'bangau REGULAR': 2, 'kancil NEXT_DAY': 3 });
});

test('charges insurance and the collecting of money by the prices of the shop', async () => {
  const plain = await first();
  expect(new Set(plain.options.map(({ insurance }) => insurance.amount))).toEqual(new Set(['0.00']));
  const insured = await first({ isInsured: true });
  // 0.20 % of 5,000,000.
  expect(insured.options.find(({ carrier }) => carrier.code === 'bangau')).toMatchObject({
    price: { amount: '8000.00' },
    insurance: { amount: '10000.00' },
    total: { amount: '18000.00' },
  });
  const collected = await first({ cashOnDelivery: true });
  expect(new Set(namesOf(collected))).toEqual(
    new Set(['bangau REGULAR', 'walet REGULAR', 'walet NEXT_DAY', 'sandbox REGULAR']),
  );
  expect(collected.options.find(({ carrier }) => carrier.code === 'bangau')).toMatchObject({
    cashOnDeliveryFee: { amount: '150000.00' },
  });
});

test('sends from the nearest warehouse that has the goods, else from the nearest', async () => {
  world.goods.set('spr_many', { shopId: 'shp_many' });
  world.warehouses.push({ shopId: 'shp_many', city: 'Bandung', province: 'Jawa Barat', has: {} });
  world.warehouses.push({ shopId: 'shp_many', city: 'Ambon', province: 'Maluku', has: { var_many: 5 } });
  world.warehouses.push({ shopId: 'shp_many', city: 'Surabaya', province: 'Jawa Timur', has: { var_many: 2 } });
  const cheapest = async (quantity: number) => {
    const part = await first({ parts: [partOf('shp_many', 'spr_many', quantity)] });
    return part.options.find(({ carrier }) => carrier.code === 'bangau')?.price.amount;
  };
  // From Surabaya, which has two; from Ambon, which has more; and when nobody has them, as if from Bandung.
  expect(await cheapest(1)).toBe('15000.00');
  expect(await cheapest(3)).toBe('102000.00');
  expect(await cheapest(6)).toBe('18000.00');
});

test('says of each part by itself why there is no option', async () => {
  world.goods.set('spr_ship', { shopId: 'shp_bandung', weightGrams: 900_000 });
  world.goods.set('spr_stopped', { shopId: 'shp_bandung', isActive: false });
  world.goods.set('spr_nowhere', { shopId: 'shp_nowhere' });
  const parts = [
    partOf('shp_bandung', 'spr_ship'),
    partOf('shp_bandung', 'spr_stopped'),
    partOf('shp_medan', 'spr_phone'),
    partOf('shp_nowhere', 'spr_nowhere'),
    phonePart,
  ];
  const answers = await askOptions(world, { parts, cashOnDelivery: true });
  expect(answers.map(({ problem }) => problem)).toEqual([
    { __typename: 'TooHeavy', message: expect.any(String) },
    { __typename: 'UnknownGoods', message: expect.any(String), shopProductIds: ['spr_stopped'] },
    { __typename: 'UnknownGoods', message: expect.any(String), shopProductIds: ['spr_phone'] },
    { __typename: 'NoCoverage', message: expect.any(String) },
    null,
  ]);
  for (const { options, problem } of answers) expect(options.length === 0).toBe(problem !== null);
});

test('says when a place is in no province, or when nobody goes there with what was asked for', async () => {
  expect(await first({ destination: { ...bandung, province: 'Selangor' } })).toMatchObject({
    problem: { __typename: 'UnknownPlace' },
  });
  const withoutCash = { parts: [partOf('shp_bandung', 'spr_fridge')], cashOnDelivery: true };
  expect(namesOf(await first(withoutCash))).toEqual(['sandbox REGULAR']);
});

test.each([
  ['no part', { parts: [] }],
  ['a part without lines', { parts: [{ shopId: 'shp_bandung', lines: [] }] }],
  ['a quantity of 0', { parts: [partOf('shp_bandung', 'spr_phone', 0)] }],
  ['101 parts', { parts: Array.from({ length: 101 }, () => phonePart) }],
  ['501 lines', { parts: [{ shopId: 'shp_bandung', lines: Array.from({ length: 501 }, () => phonePart.lines[0]) }] }],
  ['a country of three letters', { destination: { ...bandung, countryCode: 'IDN' } }],
])('is told of %s with an error, not with an answer', async (_, input) => {
  expectErrorCode(await tryOptions(world, input), 'BAD_USER_INPUT');
});

test('asks as much for twenty parts as for one', async () => {
  const prefix = world.subgraph('shipping').database.name.replace(/_shipping$/, '');
  const cost = async (parts: number) => {
    const ask = () => askOptions(world, { parts: Array.from({ length: parts }, () => phonePart) });
    await ask();
    world.questions.length = 0;
    const statements = await statementsOf(prefix, ask);
    return { questions: [...world.questions], statements: statements.length };
  };
  const forOne = await cost(1);
  expect(forOne.questions.sort()).toEqual(['ShippingOrigins', 'ShopProductsByIds', 'VariantsByIds']);
  expect(forOne.statements).toBe(1);
  const forTwenty = await cost(20);
  expect({ ...forTwenty, questions: forTwenty.questions.sort() }).toEqual(forOne);
  console.log(
    `shipping options: ${forTwenty.statements} statement and ${forTwenty.questions.length} questions for 20 parts`,
  );
});

test('offers the sandbox to nobody in production, and no prices in rupiah where other money is used', async () => {
  const production = await startShipping({ environment: 'production' });
  expect(namesOf((await askOptions(production))[0])).not.toContain('sandbox REGULAR');
  await production.stop();
  const abroad = await startShipping({ currency: 'SGD' });
  expect(namesOf((await askOptions(abroad))[0])).toEqual(['pickup PICKUP']);
  await abroad.stop();
});
