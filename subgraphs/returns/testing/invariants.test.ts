import { afterAll, beforeAll, expect, test } from 'vitest';
import { returnInvariants } from '#invariants/returns.ts';
import { admin } from '#testing/viewers.ts';
import {
  buyer,
  expectInvariants,
  givenAShopOrder,
  idr,
  letTimePass,
  mutate,
  owner,
  type ReturnsWorld,
  receive,
  refund,
  request,
  startReturnsWorld,
  tell,
} from './given.ts';

let world: ReturnsWorld;
beforeAll(async () => {
  world = await startReturnsWorld();
});
afterAll(() => world.stop());

let seed = 20_261_122;
/** The same choices in every run; only how they overlap differs. */
const one = <Value>(values: readonly Value[]): Value => {
  seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31;
  return values[Math.floor((seed / 2 ** 31) * values.length)] as Value;
};

test('everything at once, in any order, breaks no invariant and is no fault', async () => {
  const placed = world.exchanges.place;
  const outcomes = new Map<string, object>();
  // Decided once for each return, as orders do.
  world.exchanges.place = async (input) => {
    if (one([true, false, false])) throw new Error('silence');
    const refused = { __typename: 'ExchangeRefusedError', message: 'It is out of stock' };
    const outcome = outcomes.get(input.returnId) ?? one([await placed(input), refused]);
    outcomes.set(input.returnId, outcome);
    return outcome;
  };
  const shopOrders = Array.from({ length: 30 }, () => givenAShopOrder(world));
  const known: string[] = [];
  const ask = async () => {
    const shopOrder = one(shopOrders);
    const quantities = [one([0, 1, 2]), one([1, 2])];
    const wanted = one([{}, { exchangeFor: 'spr_red' }]);
    const outcome = await request(world, shopOrder, quantities, { reason: one(['FAULTY', 'OTHER']), ...wanted });
    if (outcome.return) known.push(outcome.return.id);
  };
  const some = () => ({ id: one(known) }) as Parameters<typeof receive>[1];
  const reason = 'For a reason';
  const partOf = async ({ id }: { id: string }) => {
    const [row] = await world.sql('returns', 'SELECT shop_order_id FROM returns WHERE id = ?', [id]);
    return shopOrders.find((part) => part.id === row?.shop_order_id) ?? shopOrders[0];
  };
  const count = async () => {
    const which = some();
    const counts = [[one([0, 1]), one([0, 1])] as const, [one([0, 1]), one([0, 1])] as const];
    const shopOrder = await partOf(which);
    if (shopOrder) await receive(world, which, shopOrder, counts);
  };
  const exchange = async () => {
    const shopOrder = one(shopOrders);
    const { return: asked } = await request(world, shopOrder, [1, 0], { exchangeFor: 'spr_red' });
    if (!asked) return;
    await mutate(world, owner, 'approveReturn', { returnId: asked.id });
    known.push(asked.id);
    await receive(world, asked, shopOrder, [[1, 0]]);
  };
  const pay = async () => {
    const which = some();
    const items = [
      { orderItemId: one((await partOf(which))?.items ?? [])?.id, amount: one([null, idr('3'), idr('0')]) },
    ];
    await refund(world, which, { items, ...one([{}, { shipping: idr('5') }]) });
  };
  const work = [
    ask,
    ask,
    () => mutate(world, owner, 'approveReturn', { returnId: some().id }),
    () => mutate(world, owner, 'approveReturn', { returnId: some().id }),
    () => mutate(world, owner, 'declineReturn', { returnId: some().id, reason }),
    () => mutate(world, buyer, 'escalateReturn', { returnId: some().id, reason }),
    () => mutate(world, admin, 'decideReturn', { returnId: some().id, reason, decision: one(['APPROVE', 'REJECT']) }),
    () => mutate(world, buyer, 'cancelReturn', { returnId: some().id }),
    () => tell(world, one(['picked-up', 'delivered', 'returned', 'lost']), some().id),
    () => letTimePass(world, some()),
    () => world.subgraph('returns').sweep(),
    count,
    count,
    exchange,
    exchange,
    pay,
  ];
  for (let round = 0; round < 6; round += 1) {
    for (let asked = 0; asked < 8; asked += 1) await ask();
    await Promise.all(Array.from({ length: 50 }, () => one(work)()));
    await world.sql('returns', 'UPDATE returns SET respond_by = NOW(3) WHERE respond_by IS NOT NULL');
    await world.sql('returns', "UPDATE returns SET send_by = NOW(3) WHERE status = 'APPROVED'");
    await world.sql('returns', 'UPDATE returns SET exchange_due_at = NOW(3) WHERE exchange_due_at IS NOT NULL');
    await expectInvariants(world);
  }
  const rows = await world.sql('returns', 'SELECT DISTINCT status FROM returns');
  expect(rows.length).toBeGreaterThan(4);
  expect(rows.map(({ status }) => status)).toContain('EXCHANGED');
});

test('(control) every invariant finds what breaks it', async () => {
  const sql = (text: string) => world.sql('returns', text);
  for (const [table, check] of [
    ['return_items', 'return_items_refunded'],
    ['return_items', 'return_items_exchanged'],
    ['returnable_items', 'returnable_items_bounds'],
    ['returnable_orders', 'returnable_orders_shipping'],
  ])
    await sql(`ALTER TABLE ${table} DROP CONSTRAINT ${check}`);
  await sql(`INSERT INTO returnable_orders
    VALUES ('sho_x', 'ord_x', 'shp_x', 'usr_x', 'pay_x', 'IDR', 100, 101, NULL)`);
  await sql(`INSERT INTO returnable_items VALUES ('itm_x', 'sho_x', 'var_x', 2, 3, 1, 10, 1, '[]')`);
  const row = (id: string, status: string, respondBy = 'NULL', sendBy = 'NULL') =>
    sql(`INSERT INTO returns
      (id, shop_order_id, order_id, shop_id, client_id, currency, status, terms, respond_by, send_by)
      VALUES ('${id}', 'sho_x', 'ord_x', 'shp_x', 'usr_x', 'IDR', '${status}', '{}', ${respondBy}, ${sendBy})`);
  await row('ret_x', 'APPROVED', 'NULL', 'NOW(3) - INTERVAL 2 HOUR');
  await row('ret_y', 'RECEIVED', 'NOW(3)');
  await sql(`INSERT INTO return_items
    (return_id, order_item_id, variant_id, quantity, unit_price_minor, reason, picture_urls, good, damaged, exchanged,
      refunded_minor)
    VALUES ('ret_y', 'itm_x', 'var_x', 1, 10, 'OTHER', '[]', 1, 0, 1, 11)`);
  await sql(`INSERT INTO return_refunds VALUES ('rrf_x', 'ret_y', 5, 0, 'IDR', 'x', NULL, NOW(3))`);
  const broken = [];
  for (const { name, sql: text } of returnInvariants) if ((await sql(text)).length > 0) broken.push(name);
  expect(broken).toEqual(returnInvariants.map(({ name }) => name));
});
