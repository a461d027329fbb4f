import { isValidPhoneNumber } from 'libphonenumber-js';
import { describe, expect, it } from 'vitest';
import { brands, catalogue, categories, topCategoryOf, variantsOf } from './catalogue.ts';
import { exampleSkus, generateDemo, type PlannedShop } from './generate.ts';
import { admin, clients, shopUsers } from './people.ts';
import { shops } from './shops.ts';

const variants = catalogue.flatMap(variantsOf);
const SEEDS = [1, 2, 3, 7, 42, 1000];

function repeatedIn(values: readonly string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}

function pricesOf(plan: PlannedShop[], sku: string): string[] {
  return plan.flatMap(({ shopProducts }) => shopProducts.filter((line) => line.sku === sku).map(({ price }) => price));
}

function quantitiesOf(plan: PlannedShop[], sku: string): number[] {
  return plan.flatMap(({ stock }) => stock.filter((line) => line.sku === sku).map(({ quantity }) => quantity));
}

describe('the check for repeated values', () => {
  it('finds a value that comes twice', () => {
    expect(repeatedIn(['a', 'b', 'a'])).toEqual(['a']);
  });
});

describe('the catalogue', () => {
  it('holds about 150 products and at most 600 variants', () => {
    expect(catalogue.length).toBeGreaterThanOrEqual(140);
    expect(catalogue.length).toBeLessThanOrEqual(170);
    expect(variants.length).toBeLessThanOrEqual(600);
  });

  it('has one slug per product, brand and category', () => {
    expect(repeatedIn(catalogue.map(({ slug }) => slug))).toEqual([]);
    expect(repeatedIn(brands.map(({ slug }) => slug))).toEqual([]);
    expect(repeatedIn(categories.map(({ slug }) => slug))).toEqual([]);
    for (const { slug } of catalogue) expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  });

  it('has one readable SKU per variant', () => {
    expect(repeatedIn(variants.map(({ sku }) => sku))).toEqual([]);
    for (const { sku } of variants) expect(sku).toMatch(/^[A-Z]{3}-[A-Z0-9-]{1,36}$/);
  });

  it('makes the SKU of a variant from its model, storage and colour', () => {
    const black = variants.find(({ sku }) => sku === 'SAM-S24U-256-BLK');
    expect(black?.optionValues).toEqual([
      { name: 'Storage', value: '256 GB' },
      { name: 'Colour', value: 'Titanium Black' },
    ]);
    expect(black?.amount).toBe(21_999_000);
  });

  it('leaves out the combinations that are not made', () => {
    const watch = catalogue.find(({ slug }) => slug === 'samsung-galaxy-watch7');
    expect(watch && variantsOf(watch).map(({ sku }) => sku)).toEqual([
      'SAM-GW7-40-GRN',
      'SAM-GW7-40-CRM',
      'SAM-GW7-44-GRN',
      'SAM-GW7-44-SLV',
    ]);
  });

  it('uses every brand, and has a product in every category of the lower level', () => {
    const usedBrands = new Set<string>(catalogue.map(({ brand }) => brand));
    const usedCategories = new Set<string>(catalogue.map(({ category }) => category));
    const lower = categories.filter(({ parent }) => parent !== null);
    expect(brands.map(({ name }) => name).filter((name) => !usedBrands.has(name))).toEqual([]);
    expect(lower.map(({ slug }) => slug).filter((slug) => !usedCategories.has(slug))).toEqual([]);
  });

  it('resolves the category of every product to one at the top', () => {
    const tops = categories.filter(({ parent }) => parent === null).map(({ slug }) => slug);
    for (const { category } of catalogue) expect(tops).toContain(topCategoryOf(category));
  });

  it('names only existing options and values in prices and exceptions', () => {
    const named = catalogue.flatMap((product) =>
      [...product.prices.map(({ when }) => when), ...product.except].flatMap((choice) =>
        Object.entries(choice).map(([name, value]) => ({ product, name, value })),
      ),
    );
    const missing = named.filter(
      ({ product, name, value }) =>
        !product.options.some((option) => option.name === name && option.values.includes(value)),
    );
    expect(named.length).toBeGreaterThan(0);
    expect(missing).toEqual([]);
  });

  it('gives whole positive prices, weights and numbers', () => {
    for (const { amount } of variants) expect(Number.isSafeInteger(amount) && amount > 0).toBe(true);
    const sizes = catalogue.flatMap(({ weightGrams, dimensionsMm }) => [weightGrams, ...Object.values(dimensionsMm)]);
    expect(sizes.filter((size) => !Number.isSafeInteger(size) || size <= 0)).toEqual([]);
    const numbers = catalogue.flatMap(({ attributes }) => attributes.filter(({ kind }) => kind === 'NUMBER'));
    for (const { value } of numbers) expect(value).toMatch(/^\d+(\.\d+)?$/);
  });
});

describe('the shops', () => {
  it('are twelve in twelve cities, each with one to three warehouses of different names', () => {
    expect(shops).toHaveLength(12);
    expect(repeatedIn(shops.map(({ slug }) => slug))).toEqual([]);
    expect(repeatedIn(shops.map(({ city }) => city))).toEqual([]);
    for (const { warehouses } of shops) {
      expect([1, 2, 3]).toContain(warehouses.length);
      expect(repeatedIn(warehouses.map(({ name }) => name))).toEqual([]);
      for (const { address } of warehouses) expect(address.postalCode).toMatch(/^[1-9]\d{4}$/);
    }
  });

  it('have stock habits that add up to one', () => {
    for (const { stock } of shops) expect(stock.plenty + stock.scarce + stock.none).toBeCloseTo(1, 10);
  });

  it('carry every brand that they name in the category that they name it for', () => {
    const named = shops.flatMap(({ carries }) =>
      carries.flatMap(({ category, brands: kept = [] }) => kept.map((brand) => ({ category, brand }))),
    );
    const made = catalogue.map(({ brand, category }) => `${topCategoryOf(category)} ${brand}`);
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter(({ category, brand }) => !made.includes(`${category} ${brand}`))).toEqual([]);
  });
});

describe('the people', () => {
  const everybody = [admin, ...shopUsers, ...clients];

  it('have valid Indonesian phone numbers, each another one', () => {
    expect(isValidPhoneNumber('+6281100', 'ID')).toBe(false);
    for (const { phone } of everybody) {
      expect(phone).toMatch(/^\+62\d+$/);
      expect(isValidPhoneNumber(phone)).toBe(true);
    }
    expect(repeatedIn(everybody.map(({ phone }) => phone))).toEqual([]);
  });

  it('are one owner for every shop, one of the staff, and six clients with addresses', () => {
    const owned = shopUsers.filter(({ role }) => role === 'OWNER').map(({ shopSlug }) => shopSlug);
    expect(owned).toEqual(shops.map(({ slug }) => slug));
    const staffed = shopUsers.filter(({ role }) => role === 'STAFF').map(({ shopSlug }) => shopSlug);
    expect(staffed).toHaveLength(1);
    expect(owned).toContain(staffed[0]);
    expect(clients).toHaveLength(6);
    for (const { addresses } of clients) expect(addresses.length).toBeGreaterThan(0);
  });
});

describe('the plan', () => {
  it('is the same for the same seed and another one for another seed', () => {
    expect(generateDemo(1)).toEqual(generateDemo());
    expect(generateDemo(2)).toEqual(generateDemo(2));
    expect(generateDemo(2)).not.toEqual(generateDemo(1));
  });

  it.each(SEEDS)('sells only variants of the catalogue, 80 to 300 per shop (seed %i)', (seed) => {
    const known = new Set(variants.map(({ sku }) => sku));
    const plan = generateDemo(seed);
    expect(plan.map(({ shopSlug }) => shopSlug)).toEqual(shops.map(({ slug }) => slug));
    for (const { shopProducts } of plan) {
      expect(shopProducts.length).toBeGreaterThanOrEqual(80);
      expect(shopProducts.length).toBeLessThanOrEqual(300);
      expect(repeatedIn(shopProducts.map(({ sku }) => sku))).toEqual([]);
      expect(shopProducts.filter(({ sku }) => !known.has(sku))).toEqual([]);
    }
  });

  it.each(SEEDS)(
    'sells every variant of a popular phone in three shops or more, at different prices (seed %i)',
    (seed) => {
      const plan = generateDemo(seed);
      const popular = catalogue.filter((product) => product.popular);
      expect(popular.length).toBeGreaterThanOrEqual(10);
      for (const { sku } of popular.flatMap(variantsOf)) {
        const prices = pricesOf(plan, sku);
        expect(prices.length).toBeGreaterThanOrEqual(3);
        expect(repeatedIn(prices)).toEqual([]);
      }
    },
  );

  it.each(SEEDS)('leaves some variants unsold and some sold out everywhere, but not many (seed %i)', (seed) => {
    const plan = generateDemo(seed);
    const sold = new Set(plan.flatMap(({ shopProducts }) => shopProducts.map(({ sku }) => sku)));
    const unsold = variants.filter(({ sku }) => !sold.has(sku));
    const soldOut = [...sold].filter((sku) => quantitiesOf(plan, sku).every((quantity) => quantity === 0));
    for (const { length } of [unsold, soldOut]) {
      expect(length).toBeGreaterThanOrEqual(10);
      expect(length).toBeLessThanOrEqual(80);
    }
  });

  it.each(SEEDS)('keeps what the example SKUs stand for (seed %i)', (seed) => {
    const plan = generateDemo(seed);
    expect(variants.map(({ sku }) => sku)).toEqual(expect.arrayContaining(Object.values(exampleSkus)));
    expect(new Set(pricesOf(plan, exampleSkus.bestSeller)).size).toBeGreaterThanOrEqual(3);
    expect(Math.min(...quantitiesOf(plan, exampleSkus.bestSeller))).toBeGreaterThanOrEqual(20);
    expect(pricesOf(plan, exampleSkus.lastUnits).length).toBeGreaterThan(0);
    for (const quantity of quantitiesOf(plan, exampleSkus.lastUnits)) expect([1, 2, 3]).toContain(quantity);
    expect(pricesOf(plan, exampleSkus.soldOut).length).toBeGreaterThan(0);
    expect(new Set(quantitiesOf(plan, exampleSkus.soldOut))).toEqual(new Set([0]));
    expect(pricesOf(plan, exampleSkus.soldByNobody)).toEqual([]);
  });

  it('counts every sold variant once in every warehouse of its shop', () => {
    for (const [index, { shopProducts, stock }] of generateDemo().entries()) {
      const expected = (shops[index]?.warehouses ?? []).flatMap(({ name }) =>
        shopProducts.map(({ sku }) => `${name} ${sku}`),
      );
      expect(stock.map(({ warehouse, sku }) => `${warehouse} ${sku}`)).toEqual(expected);
      for (const { quantity } of stock) expect(quantity === 0 || quantity <= 3 || quantity >= 20).toBe(true);
    }
  });

  it('writes prices in whole rupiah with the ending of the shop, near its habit', () => {
    const usual = new Map(variants.map(({ sku, amount }) => [sku, amount]));
    for (const [index, { shopProducts }] of generateDemo().entries()) {
      const habit = shops[index]?.prices ?? { from: 0, to: 0, ending: 0 };
      for (const { sku, price } of shopProducts) {
        expect(price).toMatch(habit.ending === 900 ? /^[1-9]\d*900$/ : /^[1-9]\d*000$/);
        const amount = usual.get(sku) ?? 0;
        // Rounding, and stepping aside for the price of another shop, move a price by a few thousand.
        expect(Number(price)).toBeGreaterThanOrEqual(amount * (1 + habit.from / 100) - 1000);
        expect(Number(price)).toBeLessThanOrEqual(amount * (1 + habit.to / 100) + 8000);
      }
    }
  });
});
