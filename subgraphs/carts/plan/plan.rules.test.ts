import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bestPlan } from './best-plan.rules.ts';
import { improvePlan, pricedOnce, startsOf, type UnpricedPart } from './improve-plan.ts';
import { mostOffers, possibleParts } from './parts.rules.ts';
import {
  arrivalOf,
  type Candidate,
  type Demand,
  type Goal,
  isBetter,
  type PlannedPart,
  type ShippingPrice,
  scoreOf,
} from './plan.rules.ts';

const goals: readonly Goal[] = ['CHEAPEST', 'FASTEST', 'FEWEST_PARCELS'];

/** A small market: what each shop asks for each demand (null: has none), and what it costs to bring so many of them. */
interface GivenMarket {
  readonly costs: readonly (readonly (number | null)[])[];
  readonly rates: readonly {
    readonly base: number;
    readonly each: number;
    readonly days: number;
    readonly most: number;
  }[];
}

const someMarket: fc.Arbitrary<GivenMarket> = fc
  .record({ demands: fc.integer({ min: 1, max: 4 }), shops: fc.integer({ min: 1, max: 4 }) })
  .chain(({ demands, shops }) =>
    fc.record({
      costs: fc.array(
        fc.array(fc.option(fc.integer({ min: 1, max: 30 }), { freq: 3 }), { minLength: demands, maxLength: demands }),
        { minLength: shops, maxLength: shops },
      ),
      rates: fc.array(
        fc.record({
          base: fc.integer({ min: 0, max: 20 }),
          each: fc.integer({ min: 0, max: 9 }),
          days: fc.integer({ min: 1, max: 5 }),
          most: fc.integer({ min: 0, max: 4 }),
        }),
        { minLength: shops, maxLength: shops },
      ),
    }),
  );

const demandsOf = ({ costs }: GivenMarket): Demand[] =>
  (costs[0] ?? []).map((_, demand) => ({ variantId: `var_${demand}`, quantity: 1 }));
const candidatesOf = (market: GivenMarket): Candidate[][] =>
  demandsOf(market).map((_, demand) =>
    market.costs
      .flatMap((own, shop) => {
        const cost = own[demand];
        if (typeof cost !== 'number') return [];
        return [{ demand, shopId: `${shop}`, shopProductId: `${shop} ${demand}`, costMinor: BigInt(cost) }];
      })
      .sort((one, other) => Number(one.costMinor - other.costMinor)),
  );

/** A slow and a quick way, in parcels of so many; nobody brings more than `most` times two. */
function pricesIn({ rates }: GivenMarket, { shopId, candidates }: UnpricedPart): ShippingPrice[] {
  const rate = rates[Number(shopId)];
  if (!rate || candidates.length > rate.most * 2) return [];
  const parcels = Math.ceil(candidates.length / Math.max(1, rate.most));
  const way = (service: 'REGULAR' | 'NEXT_DAY', total: number, days: number): ShippingPrice => ({
    carrier: { code: 'carrier', name: 'Carrier' },
    service,
    totalMinor: BigInt(total),
    promisedTo: new Date(days),
    parcels,
  });
  const total = rate.base + rate.each * parcels;
  return [way('REGULAR', total, rate.days + 3), way('NEXT_DAY', total + 4, rate.days)];
}

/** Every choice of a candidate for each demand, with every way to bring each part. */
function everyPlan(market: GivenMarket): PlannedPart[][] {
  const choices = candidatesOf(market).reduce<Candidate[][]>(
    (all, own) => all.flatMap((before) => own.map((candidate) => [...before, candidate])),
    [[]],
  );
  return choices.flatMap((choice) =>
    [...Map.groupBy(choice, ({ shopId }) => shopId)].reduce<PlannedPart[][]>(
      (all, [shopId, candidates]) =>
        all.flatMap((before) =>
          pricesIn(market, { shopId, candidates }).map((shipping) => [...before, { shopId, candidates, shipping }]),
        ),
      [[]],
    ),
  );
}

/** The demands that are met, in their order. */
const coveredBy = (plan: readonly PlannedPart[]) =>
  plan.flatMap(({ candidates }) => candidates.map(({ demand }) => demand)).toSorted((one, other) => one - other);

/** What plans are compared by for this goal, as numbers. */
function measure(plan: readonly PlannedPart[], goal: Goal): [number, number] {
  const { first, second } = scoreOf(plan, goal);
  return goal === 'FASTEST' ? [arrivalOf(plan).getTime(), Number(first)] : [Number(first), Number(second)];
}
const isLess = ([a, b]: [number, number], [c, d]: [number, number]) => a < c || (a === c && b < d);

test('finds a plan that no other one is better than, for every goal, whenever there is one', () => {
  fc.assert(
    fc.property(someMarket, fc.constantFrom(...goals), (market, goal) => {
      const demands = demandsOf(market);
      const parts = possibleParts(demands, candidatesOf(market)) ?? [];
      const found = bestPlan(
        parts.map((part) => ({ ...part, prices: pricesIn(market, part) })),
        demands.length,
        goal,
      );
      const all = everyPlan(market);
      expect(found !== null).toBe(all.length > 0);
      if (!found) return;
      for (const plan of all) expect(isLess(measure(plan, goal), measure(found, goal))).toBe(false);
      expect(coveredBy(found)).toEqual([...demands.keys()]);
      expect(new Set(found.map(({ shopId }) => shopId)).size).toBe(found.length);
    }),
    { numRuns: 1_000 },
  );
});

/** Two phones that one shop sells a little dearer, and brings together. */
const together: GivenMarket = {
  costs: [
    [10, 30],
    [30, 10],
    [11, 11],
  ],
  rates: Array.from({ length: 3 }, () => ({ base: 9, each: 1, days: 2, most: 2 })),
};

test('control: whoever buys each thing where it costs least pays more', () => {
  const [cheapest] = startsOf(candidatesOf(together));
  const parts = [...Map.groupBy(cheapest ?? [], ({ shopId }) => shopId)].map(([shopId, candidates]) => ({
    shopId,
    candidates,
    shipping: pricesIn(together, { shopId, candidates })[0] as ShippingPrice,
  }));
  const possible = possibleParts(demandsOf(together), candidatesOf(together)) ?? [];
  const priced = possible.map((part) => ({ ...part, prices: pricesIn(together, part) }));
  const best = bestPlan(priced, 2, 'CHEAPEST') ?? [];
  expect([scoreOf(parts, 'CHEAPEST').first, scoreOf(best, 'CHEAPEST').first]).toEqual([40n, 32n]);
});

test('makes a plan better step by step, and never worse than any that it begins with', async () => {
  await fc.assert(
    fc.asyncProperty(someMarket, fc.constantFrom(...goals), async (market, goal) => {
      const candidates = candidatesOf(market);
      if (candidates.some((own) => own.length === 0)) return;
      const price = async (parts: readonly UnpricedPart[]) => parts.map((part) => pricesIn(market, part));
      const starts = startsOf(candidates);
      for (const start of starts) expect(start.map(({ demand }) => demand)).toEqual([...candidates.keys()]);
      const found = await improvePlan(candidates, starts, goal, price);
      for (const start of starts) {
        const begun = await improvePlan([], [start], goal, price);
        if (!begun) continue;
        expect(found !== null && !isLess(measure(begun, goal), measure(found, goal))).toBe(true);
      }
      expect(found ? coveredBy(found) : [...candidates.keys()]).toEqual([...candidates.keys()]);
    }),
    { numRuns: 500 },
  );
});

test('asks for the price of each part once', async () => {
  const asked: string[] = [];
  const price = async (parts: readonly UnpricedPart[]) => {
    asked.push(
      ...parts.map(({ shopId, candidates }) => `${shopId}: ${candidates.map(({ demand }) => demand).join(' ')}`),
    );
    return parts.map((part) => pricesIn(together, part));
  };
  const candidates = candidatesOf(together);
  const found = await improvePlan(candidates, startsOf(candidates), 'CHEAPEST', pricedOnce(price));
  expect(scoreOf(found ?? [], 'CHEAPEST').first).toBe(32n);
  expect(new Set(asked).size).toBe(asked.length);
});

const soldBy = (demands: number, shops: number): Candidate[][] =>
  Array.from({ length: demands }, (_, demand) =>
    Array.from({ length: shops }, (__, shop) => ({
      demand,
      shopId: `${shop}`,
      shopProductId: `${shop} ${demand}`,
      costMinor: BigInt(shop),
    })),
  );
const wants = (demands: number): Demand[] =>
  Array.from({ length: demands }, (_, index) => ({ variantId: `${index}`, quantity: 1 }));

test('looks at twelve offers of each variant, at fewer where there would be too many parts, and gives up beyond', () => {
  const shopsIn = (parts: readonly { shopId: string }[] | null) => new Set(parts?.map(({ shopId }) => shopId)).size;
  expect(shopsIn(possibleParts(wants(3), soldBy(3, 50)))).toBe(mostOffers);
  const many = possibleParts(wants(8), soldBy(8, 50)) ?? [];
  expect(shopsIn(many)).toBe(7);
  expect(many.length).toBe(7 * 255);
  expect(possibleParts(wants(9), soldBy(9, 1))).toBeNull();
});

test('compares by the first number, then by the second', () => {
  expect(isBetter({ first: 1n, second: 9n }, { first: 2n, second: 0n })).toBe(true);
  expect(isBetter({ first: 1n, second: 1n }, { first: 1n, second: 2n })).toBe(true);
  expect(isBetter({ first: 1n, second: 1n }, { first: 1n, second: 1n })).toBe(false);
});
