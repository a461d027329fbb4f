import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shareOverSources, withoutCancelled } from './sources.rules.ts';

const someSources = fc
  .array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 4 })
  .map((quantities) => quantities.map((quantity, index) => ({ warehouseId: `whs_${index}`, quantity })));
const someCounts = fc.array(fc.record({ good: fc.nat({ max: 4 }), damaged: fc.nat({ max: 4 }) }), { maxLength: 8 });

test('however units come back, each warehouse gets as many as came from it, and none is lost or made', () => {
  fc.assert(
    fc.property(someSources, someCounts, (sources, counts) => {
      const whole = sources.reduce((sum, { quantity }) => sum + quantity, 0);
      const back = new Map<string, number>();
      let before = 0;
      for (const wanted of counts) {
        const good = Math.min(wanted.good, whole - before);
        const damaged = Math.min(wanted.damaged, whole - before - good);
        const shares = shareOverSources(sources, before, { good, damaged });
        const sumOf = (of: (share: (typeof shares)[number]) => number) =>
          shares.reduce((sum, share) => sum + of(share), 0);
        expect([sumOf((share) => share.good), sumOf((share) => share.damaged)]).toEqual([good, damaged]);
        for (const share of shares) {
          expect(share.good + share.damaged).toBeGreaterThan(0);
          back.set(share.warehouseId, (back.get(share.warehouseId) ?? 0) + share.good + share.damaged);
        }
        before += good + damaged;
      }
      for (const { warehouseId, quantity } of sources) expect(back.get(warehouseId) ?? 0).toBeLessThanOrEqual(quantity);
      expect([...back.values()].reduce((sum, units) => sum + units, 0)).toBe(before);
    }),
  );
});

test('what was cancelled came from nowhere, and the fewest units of one place go first', () => {
  const sources = [
    { warehouseId: 'whs_b', quantity: 3 },
    { warehouseId: 'whs_a', quantity: 1 },
  ];
  expect(withoutCancelled(sources, 2)).toEqual([{ warehouseId: 'whs_b', quantity: 2 }]);
  fc.assert(
    fc.property(someSources, fc.nat({ max: 20 }), (all, wanted) => {
      const whole = all.reduce((sum, { quantity }) => sum + quantity, 0);
      const cancelled = Math.min(wanted, whole);
      const left = withoutCancelled(all, cancelled);
      expect(left.reduce((sum, { quantity }) => sum + quantity, 0)).toBe(whole - cancelled);
      for (const { warehouseId, quantity } of left) {
        expect(quantity).toBeLessThanOrEqual(all.find((one) => one.warehouseId === warehouseId)?.quantity ?? 0);
      }
    }),
  );
});

test('more than went out does not come back', () => {
  const sources = [{ warehouseId: 'whs_1', quantity: 2 }];
  expect(() => shareOverSources(sources, 1, { good: 1, damaged: 1 })).toThrow(RangeError);
});
