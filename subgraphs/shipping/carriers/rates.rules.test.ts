import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { provinces } from '#kernel/places.ts';
import { carriers } from './carriers.ts';
import { chargeableGrams, type Goods, packParcels, priceOf, shareOf } from './rates.rules.ts';

const terms = carriers.flatMap((carrier) =>
  carrier.services.map((service) => [`${carrier.code} ${service.service}`, carrier, service] as const),
);
const someGoods = fc
  .array(
    fc.record({
      quantity: fc.integer({ min: 1, max: 60 }),
      weightGrams: fc.integer({ min: 1, max: 40_000 }),
      lengthMm: fc.integer({ min: 1, max: 1_500 }),
      widthMm: fc.integer({ min: 1, max: 800 }),
      heightMm: fc.integer({ min: 1, max: 800 }),
    }),
    { minLength: 1, maxLength: 8 },
  )
  .map((all) => all.map((goods, index): Goods => ({ variantId: `var_${index}`, ...goods })));

describe.each(terms)('%s', (_, carrier, service) => {
  const zones = Object.keys(service.days) as (keyof typeof service.days)[];

  test('costs something in every zone that it serves', () => {
    expect(zones.length).toBeGreaterThan(0);
    for (const zone of zones) expect(priceOf(service, zone, 1)).toBeGreaterThan(0n);
  });

  test('never costs less for more weight', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...zones),
        fc.integer({ min: 1, max: carrier.mostGrams }),
        fc.integer({ min: 0, max: 50_000 }),
        (zone, grams, more) => {
          expect(priceOf(service, zone, grams + more)).toBeGreaterThanOrEqual(priceOf(service, zone, grams));
        },
      ),
    );
  });

  test('costs no less the further it goes', () => {
    const inOrder = (['SAME_CITY', 'SAME_PROVINCE', 'SAME_ISLANDS', 'INTER_ISLAND', 'REMOTE_EAST'] as const).filter(
      (zone) => service.days[zone],
    );
    for (const grams of [1, 1_000, 1_001, 7_500, 20_000]) {
      const prices = inOrder.map((zone) => priceOf(service, zone, grams));
      expect(prices).toEqual([...prices].sort((left, right) => Number(left - right)));
    }
  });

  test('has its steps in order, and promises that begin before they end', () => {
    const weights = service.steps.map(({ upToGrams }) => upToGrams);
    expect(weights).toEqual([...new Set(weights)].sort((left, right) => left - right));
    for (const [from, to] of Object.values(service.days)) expect(from).toBeLessThanOrEqual(to);
  });
});

test('leaves out provinces that there are', () => {
  const names = provinces.map(({ name }) => name);
  for (const { notServed } of carriers) for (const province of notServed) expect(names).toContain(province);
});

test('counts the weight or the space, whichever is more, rounded up', () => {
  expect(chargeableGrams({ weightGrams: 500, volumeMm3: 6_000_000 }, 6_000)).toBe(1_000);
  expect(chargeableGrams({ weightGrams: 500, volumeMm3: 6_000_001 }, 6_000)).toBe(1_001);
  expect(chargeableGrams({ weightGrams: 1_200, volumeMm3: 6_000_000 }, 6_000)).toBe(1_200);
  fc.assert(
    fc.property(
      fc.nat(500_000),
      fc.nat(2_000_000_000),
      fc.integer({ min: 1, max: 9_000 }),
      (grams, volume, divisor) => {
        const charged = chargeableGrams({ weightGrams: grams, volumeMm3: volume }, divisor);
        expect(Number.isInteger(charged)).toBe(true);
        expect(charged).toBeGreaterThanOrEqual(grams);
        expect(charged * divisor).toBeGreaterThanOrEqual(volume);
      },
    ),
  );
});

test('packs every unit into parcels within the limits, or none', () => {
  let packed = 0;
  fc.assert(
    fc.property(someGoods, fc.constantFrom(...carriers), (goods, carrier) => {
      const parcels = packParcels(goods, carrier);
      if (!parcels) return;
      packed += 1;
      for (const { variantId, quantity } of goods) {
        const units = parcels.flatMap(({ items }) => items.filter((item) => item.variantId === variantId));
        expect(units.reduce((sum, item) => sum + item.quantity, 0)).toBe(quantity);
      }
      for (const parcel of parcels) {
        expect(parcel.items.length).toBeGreaterThan(0);
        expect(chargeableGrams(parcel, carrier.volumetricDivisor)).toBeLessThanOrEqual(carrier.mostGrams);
      }
      const grams = goods.reduce((sum, { weightGrams, quantity }) => sum + weightGrams * quantity, 0);
      expect(parcels.reduce((sum, { weightGrams }) => sum + weightGrams, 0)).toBe(grams);
    }),
  );
  expect(packed).toBeGreaterThan(10);
});

const limits = { volumetricDivisor: 6_000, mostGrams: 10_000, longestSideMm: 500 };
const unit: Goods = {
  variantId: 'var_1',
  quantity: 1,
  weightGrams: 4_000,
  lengthMm: 100,
  widthMm: 100,
  heightMm: 100,
};

test('takes no unit that is too heavy, too long or too large, and not too many', () => {
  expect(packParcels([unit], limits)).toHaveLength(1);
  expect(packParcels([{ ...unit, quantity: 5 }], limits)).toHaveLength(3);
  expect(packParcels([{ ...unit, weightGrams: 10_001 }], limits)).toBeNull();
  expect(packParcels([{ ...unit, lengthMm: 501 }], limits)).toBeNull();
  expect(packParcels([{ ...unit, lengthMm: 500, widthMm: 500, heightMm: 500 }], limits)).toBeNull();
  expect(packParcels([{ ...unit, quantity: 200 }], limits)).toHaveLength(100);
  expect(packParcels([{ ...unit, quantity: 201 }], limits)).toBeNull();
});

test('rounds a share of a value up', () => {
  expect(shareOf(10_000n, 20n)).toBe(20n);
  expect(shareOf(10_001n, 20n)).toBe(21n);
  expect(shareOf(0n, 20n)).toBe(0n);
});
