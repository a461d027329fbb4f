import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allocate, type Demand, type Supply, sumDemand } from './allocation.rules.ts';

const shops = ['shp_1', 'shp_2'];
const variants = ['var_1', 'var_2', 'var_3'];

const wanted = fc.array(
  fc.record({
    shopId: fc.constantFrom(...shops),
    variantId: fc.constantFrom(...variants),
    quantity: fc.integer({ min: 1, max: 12 }),
  }),
  { minLength: 1, maxLength: 8 },
);

/** At most one row per warehouse and variant; each warehouse is of one shop. */
const stocked = fc
  .uniqueArray(
    fc.record({
      shopId: fc.constantFrom(...shops),
      warehouse: fc.constantFrom('a', 'b', 'c'),
      variantId: fc.constantFrom(...variants),
      quantity: fc.integer({ min: 0, max: 12 }),
    }),
    { selector: ({ shopId, warehouse, variantId }) => `${shopId} ${warehouse} ${variantId}`, maxLength: 18 },
  )
  .map((rows): Supply[] =>
    rows.map(({ warehouse, ...row }) => ({ ...row, warehouseId: `whs_${row.shopId}${warehouse}` })),
  );

const units = (lines: readonly { readonly quantity: number }[]) => lines.reduce((sum, line) => sum + line.quantity, 0);
const isAbout = (wantedOne: Omit<Demand, 'quantity'>) => (line: Omit<Demand, 'quantity'>) =>
  line.shopId === wantedOne.shopId && line.variantId === wantedOne.variantId;

test('sums a demand per shop and variant, and loses no unit', () => {
  fc.assert(
    fc.property(wanted, (lines) => {
      const demands = sumDemand(lines);
      expect(new Set(demands.map(({ shopId, variantId }) => `${shopId} ${variantId}`)).size).toBe(demands.length);
      for (const demand of demands) expect(units(lines.filter(isAbout(demand)))).toBe(demand.quantity);
      expect(units(demands)).toBe(units(lines));
    }),
  );
});

test('never takes more from a warehouse than it has, nor from another shop, nor twice', () => {
  fc.assert(
    fc.property(wanted, stocked, (lines, supplies) => {
      const taken = allocate(sumDemand(lines), supplies).lines;
      for (const line of taken) {
        const supply = supplies.find((one) => one.warehouseId === line.warehouseId && isAbout(line)(one));
        expect(line.quantity).toBeGreaterThan(0);
        expect(line.quantity).toBeLessThanOrEqual(supply?.quantity ?? 0);
      }
      expect(new Set(taken.map(({ warehouseId, variantId }) => `${warehouseId} ${variantId}`)).size).toBe(taken.length);
    }),
  );
});

test('meets every demand to the unit, or takes nothing and names exactly what is short', () => {
  fc.assert(
    fc.property(wanted, stocked, (lines, supplies) => {
      const demands = sumDemand(lines);
      const allocation = allocate(demands, supplies);
      const short = demands
        .map((demand) => ({ demand, available: units(supplies.filter(isAbout(demand))) }))
        .filter(({ demand, available }) => available < demand.quantity)
        .map(({ demand: { shopId, variantId, quantity }, available }) => ({
          shopId,
          variantId,
          requested: quantity,
          available,
        }));
      expect(allocation.short).toEqual(short);
      const taken = demands.map((demand) => units(allocation.lines.filter(isAbout(demand))));
      expect(taken).toEqual(demands.map(({ quantity }) => (short.length > 0 ? 0 : quantity)));
    }),
  );
});

/** Where the goods go, and where warehouses are: each at its own distance, or some at the same. */
const kilometres = fc.record({ a: fc.nat(3), b: fc.nat(3), c: fc.nat(3) });
type Kilometres = Record<'a' | 'b' | 'c', number>;
const awayBy = (all: Kilometres) => (one: { readonly warehouseId: string }) => all[one.warehouseId.at(-1) as 'a'];

/** All ways to choose among the warehouses of a shop that serve its whole part. */
function waysToServe(part: readonly Demand[], supplies: readonly Supply[]): string[][] {
  const ids = [...new Set(supplies.map(({ warehouseId }) => warehouseId))].sort();
  let ways: string[][] = [[]];
  for (const id of ids) ways = ways.flatMap((some) => [some, [...some, id]]);
  return ways.filter((way) =>
    part.every((demand) => {
      const rows = supplies.filter((one) => way.includes(one.warehouseId) && isAbout(demand)(one));
      return units(rows) >= demand.quantity;
    }),
  );
}

test('serves the part of a shop from as few warehouses as can, and of as few from the nearest', () => {
  fc.assert(
    fc.property(wanted, stocked, kilometres, (lines, supplies, all) => {
      const demands = sumDemand(lines);
      const away = awayBy(all);
      const { lines: taken, short } = allocate(demands, supplies, away);
      fc.pre(short.length === 0);
      for (const [shopId, part] of Map.groupBy(demands, (demand) => demand.shopId)) {
        const costOf = (way: readonly string[]) =>
          way.length * 100 + way.reduce((sum, warehouseId) => sum + away({ warehouseId }), 0);
        const ways = waysToServe(
          part,
          supplies.filter((supply) => supply.shopId === shopId),
        );
        const least = Math.min(...ways.map(costOf));
        const used = [...new Set(taken.filter((line) => line.shopId === shopId).map(({ warehouseId }) => warehouseId))];
        expect(costOf(used)).toBe(least);
        // Of equals those with the smaller ids.
        const equals = ways.filter((way) => costOf(way) === least).map((way) => way.toSorted().join());
        expect(used.toSorted().join()).toBe(equals.toSorted()[0]);
      }
    }),
  );
});

test('gives a variant whole from the nearest of them that has it whole', () => {
  const line = (variantId: string, warehouseId: string, quantity: number) => ({
    shopId: 'shp_1',
    variantId,
    warehouseId,
    quantity,
  });
  const supplies = [
    line('var_1', 'far', 5),
    line('var_1', 'near', 5),
    line('var_2', 'far', 5),
    line('var_3', 'near', 5),
  ];
  const demands = ['var_1', 'var_2', 'var_3'].map((variantId) => ({ shopId: 'shp_1', variantId, quantity: 2 }));
  const { lines } = allocate(demands, supplies, ({ warehouseId }) => (warehouseId === 'near' ? 1 : 9));
  expect(lines).toEqual([line('var_1', 'near', 2), line('var_2', 'far', 2), line('var_3', 'near', 2)]);
});

test('takes those that serve most where there are too many to look at all choices, and has an answer soon', () => {
  const line = (warehouse: number, variant: number, quantity: number) => ({
    shopId: 'shp_1',
    variantId: `var_${variant}`,
    warehouseId: `whs_${String(warehouse).padStart(3, '0')}`,
    quantity,
  });
  const indexes = Array.from({ length: 60 }, (_, index) => index);
  const supplies = indexes.map((index) => line(index, index % 20, index < 20 ? 1 : 2));
  const demands = indexes
    .slice(0, 20)
    .map((variant) => ({ shopId: 'shp_1', variantId: `var_${variant}`, quantity: 2 }));
  const { lines } = allocate(demands, supplies);
  expect(lines).toEqual(demands.map((_, variant) => line(variant + 20, variant, 2)));
});

test('splits a variant only when none of the warehouses that are used has it whole', () => {
  fc.assert(
    fc.property(wanted, stocked, (lines, supplies) => {
      const demands = sumDemand(lines);
      const { lines: taken } = allocate(demands, supplies);
      const used = new Set(taken.map(({ warehouseId }) => warehouseId));
      const split = demands.filter((demand) => taken.filter(isAbout(demand)).length > 1);
      const needlessly = split.filter((demand) =>
        supplies.some((one) => isAbout(demand)(one) && one.quantity >= demand.quantity && used.has(one.warehouseId)),
      );
      expect(needlessly).toEqual([]);
    }),
  );
});

test('decides the same in whatever order the rows come', () => {
  fc.assert(
    fc.property(wanted, stocked, (lines, supplies) => {
      const demands = sumDemand(lines);
      expect(allocate(demands, [...supplies].reverse())).toEqual(allocate(demands, supplies));
    }),
  );
});
