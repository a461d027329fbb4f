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

test('serves the whole part of a shop from one warehouse if one can', () => {
  fc.assert(
    fc.property(wanted, stocked, (lines, supplies) => {
      const demands = sumDemand(lines);
      const { lines: taken, short } = allocate(demands, supplies);
      fc.pre(short.length === 0);
      const misplaced = [...Map.groupBy(demands, (demand) => demand.shopId)].filter(([shopId, part]) => {
        const canAll = [...Map.groupBy(supplies, ({ warehouseId }) => warehouseId)]
          .filter(([, rows]) => part.every((demand) => units(rows.filter(isAbout(demand))) >= demand.quantity))
          .map(([warehouseId]) => warehouseId)
          .sort();
        const used = new Set(taken.filter((line) => line.shopId === shopId).map(({ warehouseId }) => warehouseId));
        return canAll[0] !== undefined && (used.size !== 1 || !used.has(canAll[0]));
      });
      expect(misplaced).toEqual([]);
    }),
  );
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
