import fc from 'fast-check';
import { expect, test } from 'vitest';
import { backForRest, backForUnits, isAllCancelled, leftOf } from './refund.rules.ts';

const item = fc.record({
  unitPriceMinor: fc.bigInt({ min: 1n, max: 10n ** 13n }),
  quantity: fc.integer({ min: 1, max: 50 }),
});

/** A part, and how it is cancelled: units of a line, until none is left or, at some moment, the whole of it. */
const story = fc.record({
  ordered: fc.array(item, { minLength: 1, maxLength: 6 }),
  shippingMinor: fc.bigInt({ min: 0n, max: 10n ** 9n }),
  cancels: fc.array(fc.record({ line: fc.nat(), units: fc.integer({ min: 1, max: 50 }) }), { maxLength: 30 }),
});
type Story = typeof story extends fc.Arbitrary<infer Told> ? Told : never;

/** What goes back, step by step, for whoever is as exact as `backForLine`. */
function moneyBack({ ordered, shippingMinor, cancels }: Story, backForLine = backForUnits): bigint[] {
  const items = ordered.map((one) => ({ ...one, cancelledQuantity: 0 }));
  const back: bigint[] = [];
  for (const { line, units } of cancels) {
    const one = items[line % items.length] as (typeof items)[number];
    const quantity = Math.min(units, leftOf(one));
    if (quantity === 0) continue;
    one.cancelledQuantity += quantity;
    const { goodsMinor, shippingMinor: shipping } = backForLine(one, quantity, { items, shippingMinor });
    back.push(goodsMinor + shipping);
  }
  if (!isAllCancelled(items)) {
    const { goodsMinor, shippingMinor: shipping } = backForRest(items, shippingMinor);
    back.push(goodsMinor + shipping);
  }
  return back;
}

const paidFor = ({ ordered, shippingMinor }: Story) =>
  ordered.reduce((sum, { unitPriceMinor, quantity }) => sum + unitPriceMinor * BigInt(quantity), shippingMinor);

const isExact = (told: Story, back: readonly bigint[]) => {
  let sum = 0n;
  for (const money of back) {
    sum += money;
    if (money <= 0n || sum > paidFor(told)) return false;
  }
  return sum === paidFor(told);
};

test('all that was paid for a part goes back however it is cancelled, to the unit, and never more', () => {
  const run = fc.check(
    fc.property(story, (told) => isExact(told, moneyBack(told))),
    { numRuns: 2_000 },
  );
  expect(run.counterexample).toBeNull();
});

test('control: shipping that goes back by shares of the goods leaves or gives somebody something', () => {
  const byShare: typeof backForUnits = (one, units, { shippingMinor, ...rest }) => {
    const { goodsMinor } = backForUnits(one, units, { shippingMinor, ...rest });
    return { goodsMinor, shippingMinor: shippingMinor / BigInt(one.quantity) };
  };
  const run = fc.check(
    fc.property(story, (told) => isExact(told, moneyBack(told, byShare))),
    { numRuns: 2_000 },
  );
  expect(run.failed).toBe(true);
});
