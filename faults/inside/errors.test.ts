import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { countStatements } from '#testing/count-statements.ts';
import { chance } from '../scale.ts';
import { controls, givenPots } from './controls.ts';
import { faults, interceptStatements, isRetried } from './inject.ts';
import { type Clean, type Disturbance, judge, runClean } from './judge.ts';
import { bringToRest, givenAnOffer, type Market, type Offer, receive, startMarket } from './market.ts';
import { type Ground, type Operation, operations } from './operations.ts';
import { isFull, seeded } from './seed.ts';

/** So many of the faults of each operation are tried in the share. */
const share = 2;

let market: Market;
let ground: Ground;
beforeAll(async () => {
  await newGround();
});
afterEach(async () => {
  // All that has happened is looked at after each fault: thousands of them need to begin anew now and then.
  if (!isFull) return;
  await market.stop();
  await newGround();
});
afterAll(async () => {
  vi.restoreAllMocks();
  await market.stop();
});

async function newGround(): Promise<void> {
  vi.restoreAllMocks();
  market = await startMarket();
  await givenPots(market);
  ground = { market, offers: [await givenPlenty(), await givenPlenty()] };
  await bringToRest(market);
  // The waits between attempts are a matter of chance, and this is the luckiest one.
  vi.spyOn(Math, 'random').mockReturnValue(0);
}

/** In both warehouses, so that no operation is the first to come to one. */
async function givenPlenty(): Promise<Offer> {
  const offer = await givenAnOffer(market, 1_000_000);
  const [here, there] = offer.warehouseIds;
  await receive(market, { ...offer, warehouseIds: [there, here] }, 1_000);
  return offer;
}

/** Every fault at every statement, once, and those that are retried also at every attempt. */
function disturbancesOf({ statements }: Clean): Disturbance[] {
  return statements.flatMap(({ connection }, position) =>
    faults
      // A read outside a transaction waits for no lock: what it can meet is that it gets no answer.
      .filter((fault) => connection !== null || !isRetried(fault))
      .flatMap((fault) => (isRetried(fault) ? [false, true] : [false]).map((always) => ({ position, fault, always }))),
  );
}

async function problemsOf(operation: Operation, choose: (all: readonly Disturbance[]) => readonly Disturbance[]) {
  // What is made at the first time only, such as the account of a shop, is there then.
  await runClean(ground, operation);
  const clean = await runClean(ground, operation);
  const found: Record<string, string[]> = {};
  const chosen = choose(disturbancesOf(clean));
  for (const disturbance of chosen) {
    const problems = await judge(ground, operation, clean, disturbance);
    if (problems.length > 0) found[nameOf(clean, disturbance)] = problems;
  }
  return { tried: chosen.length, found };
}

const nameOf = ({ statements }: Clean, { position, fault, always }: Disturbance) =>
  `${fault.name}, ${always ? 'always' : 'once'}, at ${position + 1} of ${statements.length}: ${statements[position]?.text.slice(0, 80)}`;

describe(`with ${seeded}`, () => {
  test.each(Object.entries(operations))(
    'has its effect once or not at all, whichever statement fails, and how: %s',
    { timeout: 15 * 60_000 },
    async (name, operation) => {
      const { tried, found } = await problemsOf(operation, (all) =>
        isFull ? all : chance(name).shuffle(all).slice(0, share),
      );
      expect(found).toEqual({});
      expect(tried).toBeGreaterThanOrEqual(share);
      if (isFull) console.log(`${name}: ${tried} faults`);
    },
  );

  test('control: no statement goes by unseen, as the driver counts them, and least of all those of the query builder', async () => {
    const act = await operations['cancel units of a line of a paid order']?.(ground);
    const { database } = market.subgraph('orders');
    const seen: string[] = [];
    const watching = interceptStatements([database], ({ text }, send) => {
      seen.push(text);
      return send();
    });
    const sent = await countStatements(database, async () => act?.()).finally(watching.end);
    expect(seen).toHaveLength(sent);
    expect(seen.join()).toMatch(/START TRANSACTION.*update `order_items`.*COMMIT/s);
    await bringToRest(market);
  });

  test('control: finds what has its effect twice, since no key says that it is the same request', async () => {
    const { found } = await problemsOf(controls.withoutKey, (all) =>
      all.filter(({ fault }) => fault.afterwards).slice(-1),
    );
    expect(JSON.stringify(found)).toMatch(/another effect.*warehouses\.movements\\?":/);
  });

  test('control: finds what keeps half of a transaction after a lock time-out', async () => {
    const { found } = await problemsOf(controls.goingOn, (all) =>
      all.filter(({ fault, position, always }) => fault.errno === 1205 && position === 2 && !always),
    );
    expect(JSON.stringify(found)).toContain('warehouses.pots.amount');
  });

  test("control: finds the connection that Drizzle's own transaction keeps when its BEGIN fails", async () => {
    const { found } = await problemsOf(controls.leaking, (all) =>
      all.filter(({ fault, position, always }) => fault.errno === 1213 && position === 0 && !always),
    );
    expect(JSON.stringify(found)).toContain('leaks');
  });
});
