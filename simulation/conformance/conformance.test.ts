import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { invariantsBetween } from '#invariants/between-subgraphs.ts';
import { orderInvariants } from '#invariants/orders.ts';
import { paymentInvariants } from '#invariants/payments.ts';
import { warehouseInvariants } from '#invariants/warehouses.ts';
import { newCode } from '#kernel/ids.ts';
import { baskets, marketplace } from '../marketplace.ts';
import { diceOf, tapeOf } from '../tape.ts';
import { startModel } from './model.ts';
import { type Product, startProduct } from './product.ts';
import { type Act, betweenActsMs, chooseAct, type Side, sweeps } from './side.ts';

/** SIMULATION_SCHEDULES=300 for a long run. */
const schedules = Number(process.env.SIMULATION_SCHEDULES ?? 10);
/** From here on ten schedules come to all `ends`. */
const firstSeed = 10;
const actsEach = 32;

let product: Product;
let ahead = 0;
beforeAll(async () => {
  const now = performance.now.bind(performance);
  vi.spyOn(performance, 'now').mockImplementation(() => now() + ahead);
  product = await startProduct(marketplace);
});
afterAll(async () => {
  vi.restoreAllMocks();
  await product.world.stop();
});

test('the model is what the product is, after every step of every schedule', { timeout: 3_600_000 }, async () => {
  const met = new Set<string>();
  const say = (what: string) => met.add(what);
  for (let seed = firstSeed; seed < firstSeed + schedules; seed += 1) {
    // Named by the seed: what a schedule does goes by the order of their names.
    const clients = [`usr_${seed}_one`, `usr_${seed}_two`];
    const { marketplace: opened, side: real } = await product.open(clients);
    const model = startModel(opened, clients, say);
    const story: string[] = [];
    for (const word of tapeOf(seed).slice(0, actsEach)) await step(real, model, diceOf(word), story);
    await comeToRest(real, model, story);
    await expectInvariants();
  }
  const expected = schedules < 100 ? ends : [...ends, ...seldom];
  expect(expected.filter((what) => !met.has(what))).toEqual([]);
});

/** The schedules lead there: the few, and the many. */
const ends = [
  'paid',
  'refused',
  'cancelled',
  'expired',
  'refunded',
  'released before it was reserved',
  'came again',
  'held for longer',
  'payment cancelled',
];
const seldom = [
  'paid after its expiry',
  'sold afresh',
  'too late for the goods',
  'goods returned',
  'part cancelled',
  'units cancelled',
  'units returned',
  'abandoned',
];

test('a model that forgets one step is found out', async () => {
  const clients = [`usr_${newCode(8)}`, `usr_${newCode(8)}`];
  const { marketplace: opened, side: real } = await product.open(clients);
  const model = startModel(opened, clients);
  const checkout: Act = { act: 'checkout', client: 0, basket: 0, fault: 'none' };
  await inLockstep(real, model, checkout, []);
  const cancel: Act = { act: 'cancel', order: `${clients[0]}/key-0` };
  await inLockstep(real, model, cancel, []);
  await real.act({ act: 'relay', of: 'orders', fault: 'none' });
  expect(await model.state()).not.toEqual(await real.state());
});

async function step(real: Side, model: Side, dice: Parameters<typeof chooseAct>[0], story: string[]): Promise<void> {
  const orders = (await model.state())
    .filter((row) => row.startsWith('order '))
    .map((row) => row.split(' ')[1] as string);
  await inLockstep(real, model, chooseAct(dice, orders, baskets.length), story);
}

async function inLockstep(real: Side, model: Side, act: Act, story: string[]): Promise<void> {
  await actOnBoth(real, model, act, story);
  await expectSame(real, model, story);
}

async function actOnBoth(real: Side, model: Side, act: Act, story: string[]): Promise<void> {
  ahead += betweenActsMs;
  const told = [await model.act(act), await real.act(act)];
  story.push(`${JSON.stringify(act)} ${told[0]}`);
  expect(told[0], story.join('\n')).toBe(told[1]);
}

async function expectSame(real: Side, model: Side, story: readonly string[]): Promise<void> {
  expect(await model.state(), story.join('\n')).toEqual(await real.state());
}

const calm = { fault: 'none' } as const;
const round: readonly Act[] = [
  ...sweeps.map((name) => ({ act: 'sweep', name, ...calm }) as const),
  { act: 'bank' },
  ...[0, 0, 0].map((index) => ({ act: 'news', index, again: false }) as const),
  { act: 'relay', of: 'payments', ...calm },
  { act: 'relay', of: 'orders', ...calm },
];

/** Everything that is under way comes to its end in both, before what is held expires and after it. */
async function comeToRest(real: Side, model: Side, story: string[]): Promise<void> {
  for (const seconds of [20, 1_000]) {
    await actOnBoth(real, model, { act: 'clock', seconds }, story);
    for (let before = ''; before !== String(await model.state()); ) {
      before = String(await model.state());
      for (const act of round) await actOnBoth(real, model, act, story);
      await expectSame(real, model, story);
    }
  }
}

async function expectInvariants(): Promise<void> {
  const { world } = product;
  const of = { orders: orderInvariants, payments: paymentInvariants, warehouses: warehouseInvariants };
  for (const [subgraph, invariants] of Object.entries(of)) {
    for (const { name, sql } of invariants) expect(await world.sql(subgraph, sql), name).toEqual([]);
  }
  for (const { name, sql } of invariantsBetween([...Object.keys(of), 'sandbox'], world.databasePrefix)) {
    expect(await world.sql('orders', sql), name).toEqual([]);
  }
}
