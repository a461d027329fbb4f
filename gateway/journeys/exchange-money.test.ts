import fc from 'fast-check';
import { expect, test } from 'vitest';
import { backForRest, backForUnits, leftOf } from '../../subgraphs/orders/shop-order/refund.rules.ts';
import {
  type CountedItem,
  refundInstead,
  refundOnReceipt,
  shippingOnReceipt,
  toExchange,
  undecidedOf,
} from '../../subgraphs/returns/refund/refund.rules.ts';

/** The line of one part: of the order that was paid, or of a replacement. */
interface Part {
  readonly quantity: number;
  cancelledQuantity: number;
  readonly unitPriceMinor: bigint;
  isDelivered: boolean;
  received: number;
  counted: CountedItem[];
  readonly shippingMinor: bigint;
  shippingRefundedMinor: bigint;
}

/** What became of the money of one payment. */
interface Books {
  readonly parts: Part[];
  refundedMinor: bigint;
  /** What the shop did not give for units that the client damaged. */
  keptMinor: bigint;
}

const aStep = fc.record({
  part: fc.nat({ max: 5 }),
  what: fc.constantFrom('CANCEL' as const, 'CANCEL_REST', 'DELIVER', 'REFUND', 'EXCHANGE', 'EXCHANGE_REFUSED'),
  units: fc.integer({ min: 1, max: 4 }),
  damaged: fc.nat({ max: 2 }),
  reason: fc.constantFrom('CHANGED_MIND' as const, 'FAULTY'),
  /** Of a thousand: what the shop gives for a unit that the client damaged. */
  generosity: fc.nat({ max: 1_000 }),
});
type Step = typeof aStep extends fc.Arbitrary<infer Value> ? Value : never;

const aStory = fc.record({
  quantity: fc.integer({ min: 1, max: 6 }),
  unitPriceMinor: fc.bigInt({ min: 1n, max: 10_000_000n }),
  shippingMinor: fc.bigInt({ min: 0n, max: 1_000_000n }),
  terms: fc.constantFrom('ALWAYS' as const, 'NEVER', 'WHEN_FAULTY'),
  steps: fc.array(aStep, { maxLength: 25 }),
});

const newPart = (quantity: number, unitPriceMinor: bigint, shippingMinor: bigint): Part => ({
  ...{ quantity, unitPriceMinor, shippingMinor, cancelledQuantity: 0, isDelivered: false },
  ...{ received: 0, counted: [], shippingRefundedMinor: 0n },
});

function cancel(books: Books, part: Part, { what, units }: Step): void {
  const wanted = what === 'CANCEL' ? Math.min(units, leftOf(part)) : leftOf(part);
  if (part.isDelivered || wanted === 0) return;
  const rest = what === 'CANCEL' ? null : backForRest([part], part.shippingMinor);
  part.cancelledQuantity += wanted;
  const { goodsMinor, shippingMinor } =
    rest ?? backForUnits(part, wanted, { items: [part], shippingMinor: part.shippingMinor });
  part.shippingRefundedMinor += shippingMinor;
  books.refundedMinor += goodsMinor + shippingMinor;
}

type Terms = Parameters<typeof shippingOnReceipt>[3];

function giveBack(books: Books, part: Part, terms: Terms, step: Step, refundOf: typeof refundOnReceipt): void {
  const units = part.isDelivered ? Math.min(step.units, leftOf(part) - part.received) : 0;
  if (units === 0) return;
  const damaged = Math.min(step.damaged, units);
  const came = { reason: step.reason, good: units - damaged, damaged, lost: 0 };
  const exchanged = toExchange({ ...came, exchangeFor: step.what === 'REFUND' ? null : 'spr_other' });
  const { unitPriceMinor } = part;
  const item: CountedItem = { ...came, orderItemId: 'itm', exchanged, unitPriceMinor, refundedMinor: 0n };
  const refundShipping = () => {
    const counted = [{ delivered: leftOf(part), received: part.received }];
    const minor = shippingOnReceipt(part, counted, part.counted, terms);
    part.shippingRefundedMinor += minor;
    books.refundedMinor += minor;
  };
  part.received += units;
  part.counted.push(item);
  books.refundedMinor += refundOf(item).minor;
  refundShipping();
  if (step.what === 'EXCHANGE' && exchanged > 0) books.parts.push(newPart(exchanged, unitPriceMinor, 0n));
  if (step.what === 'EXCHANGE_REFUSED' && exchanged > 0) {
    books.refundedMinor += refundInstead(item).minor;
    part.counted = part.counted.with(-1, { ...item, exchanged: 0 });
    refundShipping();
  }
  const undecided = unitPriceMinor * BigInt(undecidedOf(item));
  const given = (undecided * BigInt(step.generosity)) / 1_000n;
  books.refundedMinor += given;
  books.keptMinor += undecided - given;
}

/** What is paid for what the client has or waits for, and for the way of it. */
const worthOf = (parts: readonly Part[]) =>
  parts.reduce((sum, part) => {
    const shipping = part.shippingMinor - part.shippingRefundedMinor;
    return sum + part.unitPriceMinor * BigInt(leftOf(part) - part.received) + shipping;
  }, 0n);

const nothingIsLostOrMade = (refundOf: typeof refundOnReceipt) =>
  fc.property(aStory, ({ quantity, unitPriceMinor, shippingMinor, terms, steps }) => {
    const captured = unitPriceMinor * BigInt(quantity) + shippingMinor;
    const books: Books = {
      parts: [newPart(quantity, unitPriceMinor, shippingMinor)],
      refundedMinor: 0n,
      keptMinor: 0n,
    };
    const policy = { windowDays: 14, refundsShipping: terms, paysWayBack: terms };
    for (const step of steps) {
      const part = books.parts[step.part % books.parts.length] as Part;
      if (step.what === 'CANCEL' || step.what === 'CANCEL_REST') cancel(books, part, step);
      else if (step.what === 'DELIVER') part.isDelivered = leftOf(part) > 0;
      else giveBack(books, part, policy, step, refundOf);
      expect(worthOf(books.parts) + books.keptMinor + books.refundedMinor).toBe(captured);
      expect(books.refundedMinor).toBeLessThanOrEqual(captured);
    }
  });

test('whatever is cancelled, returned and exchanged of an order and its replacements: kept and refunded are captured', () => {
  const result = fc.check(nothingIsLostOrMade(refundOnReceipt), { numRuns: 2_000 });
  expect(result.failed, fc.defaultReportMessage(result) ?? '').toBe(false);
});

test('control: refunding what is exchanged as well makes money', () => {
  const result = fc.check(
    nothingIsLostOrMade((item) => refundOnReceipt({ ...item, exchanged: 0 })),
    { numRuns: 2_000 },
  );
  expect(result.failed).toBe(true);
});
