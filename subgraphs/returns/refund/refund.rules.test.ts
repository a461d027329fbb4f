import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isFaulty } from '../policy/policy.rules.ts';
import type { ReturnReason, ReturnTerms } from '../tables.ts';
import { type CountedItem, leftOf, refundOnReceipt, shippingOnReceipt, undecidedOf } from './refund.rules.ts';

const reasons: readonly ReturnReason[] = ['CHANGED_MIND', 'DAMAGED', 'FAULTY', 'WRONG_ITEM', 'OTHER'];
const allTerms: readonly ReturnTerms[] = ['WHEN_FAULTY', 'ALWAYS', 'NEVER'];

/** One return of some units of an item, how it is counted, and what the shop would like to give for damaged ones. */
const aReturn = fc.record({
  item: fc.nat({ max: 2 }),
  asked: fc.integer({ min: 1, max: 5 }),
  good: fc.nat({ max: 5 }),
  damaged: fc.nat({ max: 5 }),
  isLost: fc.boolean(),
  reason: fc.constantFrom(...reasons),
  /** Of a thousand. */
  generosity: fc.nat({ max: 1_500 }),
});

const aPart = fc.record({
  items: fc.array(
    fc.record({ delivered: fc.integer({ min: 1, max: 6 }), price: fc.bigInt({ min: 1n, max: 10_000_000n }) }),
    { minLength: 1, maxLength: 3 },
  ),
  shippingMinor: fc.bigInt({ min: 0n, max: 1_000_000n }),
  terms: fc.constantFrom(...allTerms),
});

test('however units come back, no more is refunded than was paid, and all of it when all comes back good', () => {
  fc.assert(
    fc.property(aPart, fc.array(aReturn, { maxLength: 12 }), ({ items, shippingMinor, terms }, returns) => {
      const policy = { windowDays: 14, refundsShipping: terms, paysWayBack: terms };
      const units = items.map(({ delivered }) => ({ delivered, received: 0 }));
      const refunded = items.map(() => 0n);
      const back: CountedItem[] = [];
      let shipping = 0n;
      let times = 0;
      for (const { item: place, asked, good, damaged, isLost, reason, generosity } of returns) {
        const [unit, item] = [units[place], items[place]];
        if (!unit || !item) continue;
        const quantity = Math.min(asked, unit.delivered - unit.received);
        const goodUnits = isLost ? 0 : Math.min(good, quantity);
        const counted: CountedItem = {
          orderItemId: `itm_${place}`,
          reason,
          good: goodUnits,
          damaged: isLost ? 0 : Math.min(damaged, quantity - goodUnits),
          lost: isLost ? quantity : 0,
          exchanged: 0,
          unitPriceMinor: item.price,
          refundedMinor: 0n,
        };
        const came = (counted.good ?? 0) + (counted.damaged ?? 0) + counted.lost;
        if (came === 0) continue;
        unit.received += came;
        back.push(counted);
        const { minor } = refundOnReceipt(counted);
        const undecided = undecidedOf(counted);
        // What nobody has to decide about is refunded to the unit, and the rest is left.
        expect(minor).toBe(item.price * BigInt(came - undecided));
        const left = leftOf({ ...counted, refundedMinor: minor });
        expect(left).toBe(item.price * BigInt(undecided));
        const wanted = (left * BigInt(generosity)) / 1_000n;
        const given = wanted > left ? left : wanted;
        expect(leftOf({ ...counted, refundedMinor: minor + given })).toBeGreaterThanOrEqual(0n);
        refunded[place] = (refunded[place] ?? 0n) + minor + given;
        const part = { shippingMinor, shippingRefundedMinor: shipping };
        const ofShipping = shippingOnReceipt(part, units, back, policy);
        if (ofShipping > 0n) times += 1;
        shipping += ofShipping;
      }
      for (const [place, item] of items.entries()) {
        const received = units[place]?.received ?? 0;
        expect(refunded[place]).toBeLessThanOrEqual(item.price * BigInt(received));
        const own = back.filter(({ orderItemId }) => orderItemId === `itm_${place}`);
        const isWhole = own.every((counted) => undecidedOf(counted) === 0);
        const whole = item.price * BigInt(received);
        expect(isWhole ? refunded[place] : whole).toBe(whole);
      }
      expect(shipping === 0n || shipping === shippingMinor).toBe(true);
      expect(times).toBeLessThanOrEqual(1);
      const isAllBack = units.every(({ delivered, received }) => received === delivered);
      const isOwed = terms === 'ALWAYS' || (terms === 'WHEN_FAULTY' && back.some(isFaulty)) || back.every(isFaulty);
      expect(shipping).toBe(isAllBack && isOwed ? shippingMinor : 0n);
    }),
    { numRuns: 2_000 },
  );
});
