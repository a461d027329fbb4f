import { afterAll, beforeAll, expect, test } from 'vitest';
import { warehouseInvariants } from '#invariants/warehouses.ts';
import { newCode } from '#kernel/ids.ts';
import { dropDatabases } from '#mysql/drop-databases.ts';
import { testServer } from '#testing/database.ts';
import { eventually } from '#testing/eventually.ts';
import { startWorld, type World } from '#testing/world.ts';
import { warehouses } from '../server.ts';
import {
  broken,
  commit,
  givenAWarehouse,
  lineOf,
  makeOverdue,
  mutate,
  newOrder,
  newShop,
  newVariant,
  ownerOf,
  release,
  reserve,
  startWarehouses,
} from './given.ts';

const shopId = newShop();
const variantIds = [newVariant(), newVariant(), newVariant()] as const;

let world: World;
let from: string;
let to: string;
beforeAll(async () => {
  world = await startWarehouses();
  from = await givenAWarehouse(world, shopId, Object.fromEntries(variantIds.map((id) => [id, 40])));
  to = await givenAWarehouse(world, shopId, Object.fromEntries(variantIds.map((id) => [id, 20])));
});
afterAll(() => world.stop());

const drifted = 'the counters are the sums of the movements';

const sql = (text: string) => world.sql('warehouses', text);

let seed = 20_261_121;
/** The same choices in every run; only how they overlap differs. */
const one = <Value>(values: readonly Value[]): Value => {
  seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31;
  return values[Math.floor((seed / 2 ** 31) * values.length)] as Value;
};
const adjust = (quantity: number) => {
  const [warehouseId, variantId, idempotencyKey] = [one([from, to]), one(variantIds), newCode(20)];
  const input = { warehouseId, variantId, quantity, reason: 'COUNTED', idempotencyKey };
  return mutate(world, ownerOf(shopId), 'adjustStock', input);
};

async function buy(): Promise<void> {
  const orderId = newOrder();
  const lines = [1, 2].map((quantity) => lineOf({ shopId, variantId: one(variantIds) }, quantity));
  const { __typename } = await reserve(world, orderId, lines);
  if (__typename !== 'ReserveStockSuccess') return;
  if (one([true, false, false])) await makeOverdue(world, orderId);
  await Promise.all([one([commit, release])(world, orderId), one([commit, release])(world, orderId)]);
}

async function transfer(): Promise<void> {
  const [fromWarehouseId, toWarehouseId] = one([
    [from, to],
    [to, from],
  ]) as [string, string];
  const lines = one([variantIds, variantIds.toReversed()]).map((variantId) => ({ variantId, quantity: 2 }));
  const input = { fromWarehouseId, toWarehouseId, lines, idempotencyKey: newCode(20) };
  const selection = '... on TransferStockSuccess { transfer { id } }';
  const { transfer } = await mutate(world, ownerOf(shopId), 'transferStock', input, selection);
  if (!transfer) return;
  const arrived = { transferId: transfer.id, lines: lines.slice(0, 2), idempotencyKey: newCode(20) };
  await Promise.all([
    mutate(world, ownerOf(shopId), 'receiveTransfer', arrived),
    mutate(world, ownerOf(shopId), 'cancelTransfer', { transferId: transfer.id }),
  ]);
}

test('everything at once, in any order, breaks no invariant and is no fault', async () => {
  const work = [buy, buy, buy, transfer, () => adjust(3), () => adjust(-2), () => world.subgraph('warehouses').sweep()];
  for (let round = 0; round < 5; round += 1) {
    await Promise.all(Array.from({ length: 60 }, () => one(work)()));
    expect(await broken(world)).toEqual([]);
  }
});

test('(control) every invariant can be broken', async () => {
  await sql('ALTER TABLE stock DROP CONSTRAINT stock_bounds');
  await sql('ALTER TABLE movements DROP INDEX movements_effect');
  await sql(
    "INSERT INTO stock (warehouse_id, variant_id, shop_id, on_hand, reserved) VALUES ('whs_x', 'var_x', 'shp_x', 1, 2)",
  );
  await sql("INSERT INTO reservations (order_id, status, expires_at) VALUES ('ord_x', 'HELD', '2020-01-01')");
  await sql("INSERT INTO reservations (order_id, status, expires_at) VALUES ('ord_y', 'COMMITTED', '2020-01-01')");
  await sql(`INSERT INTO reservation_lines (order_id, warehouse_id, variant_id, shop_id, quantity, held_until)
    VALUES ('ord_y', 'whs_x', 'var_x', 'shp_x', 1, '2020-01-01')`);
  await sql("UPDATE stock SET release_at = '2020-01-02' WHERE warehouse_id = 'whs_x'");
  await sql("INSERT INTO transfers VALUES ('trf_x', 'shp_x', 'whs_x', 'whs_y', 'RECEIVED', NOW(3), NOW(3))");
  await sql("INSERT INTO transfer_lines VALUES ('trf_x', 'var_x', 3, NULL)");
  const movement = `INSERT INTO movements
    (id, kind, warehouse_id, variant_id, shop_id, quantity, on_hand_change, reserved_change, cause_type, cause_id)`;
  await sql(`${movement} VALUES ('mov_x', 'RESERVED', 'whs_x', 'var_x', 'shp_x', 1, 0, 1, 'ORDER', 'ord_z')`);
  await sql(`${movement} VALUES ('mov_y', 'RESERVED', 'whs_x', 'var_x', 'shp_x', 1, 0, 1, 'ORDER', 'ord_z')`);
  await sql(`${movement} VALUES ('mov_z', 'RETURNED', 'whs_x', 'var_x', 'shp_x', 2, 2, 0, 'ORDER', 'ord_z')`);
  expect(await broken(world)).toEqual(warehouseInvariants.map(({ name }) => name));
});

test('the rows that break an invariant are counted by themselves, every so often', async () => {
  const settings = { invariantsEverySeconds: 1 };
  const watched = await startWorld({ subgraphs: [warehouses], background: true, settings });
  try {
    const { broken: counts } = watched.subgraph('warehouses').invariants;
    expect(counts.size).toBe(0);
    await eventually(async () => expect(counts.get(drifted)).toBe(0));
    await watched.sql(
      'warehouses',
      "INSERT INTO stock (warehouse_id, variant_id, shop_id, on_hand, reserved) VALUES ('whs_x', 'var_x', 'shp_x', 1, 0)",
    );
    await eventually(async () => expect(counts.get(drifted)).toBe(1));
  } finally {
    await watched.stop();
  }
});

test('of several processes one counts, and another when that one has stopped', async () => {
  const options = { subgraphs: [warehouses], background: true, settings: { invariantsEverySeconds: 1 } };
  const first = await startWorld(options);
  const { databasePrefix, sql } = first;
  const second = await startWorld({ ...options, databasePrefix });
  const processes = [first, second].map((world) => world.subgraph('warehouses'));
  const countOf = ({ invariants }: (typeof processes)[number]) => invariants.broken.get(drifted);
  try {
    await eventually(async () => expect(processes.some((one) => countOf(one) === 0)).toBe(true));
    const counts = processes.findIndex((one) => countOf(one) === 0);
    for (let row = 1; row <= 3; row += 1) {
      await sql(
        'warehouses',
        `INSERT INTO stock (warehouse_id, variant_id, shop_id, on_hand, reserved) VALUES ('whs_${row}', 'var_x', 'shp_x', 1, 0)`,
      );
      const told = counts === 0 ? [row, undefined] : [undefined, row];
      await eventually(async () => expect(processes.map(countOf)).toEqual(told));
    }
    const [counting] = processes.splice(counts, 1);
    await counting?.stop();
    await eventually(async () => expect(processes.map(countOf)).toEqual([3]));
  } finally {
    await Promise.all(processes.map((one) => one.stop()));
    await dropDatabases(testServer(), databasePrefix);
  }
});
