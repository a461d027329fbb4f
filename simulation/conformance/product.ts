import { newCode, newId } from '#kernel/ids.ts';
import { client, shopUser, staffOfShops } from '#testing/viewers.ts';
import type { World } from '#testing/world.ts';
import { letBankTimePass, startWorldWithSandbox, type WorldWithSandbox } from '../../sandbox-provider/testing/world.ts';
import { orders } from '../../subgraphs/orders/server.ts';
import { shippingAddress } from '../../subgraphs/orders/testing/given.ts';
import { payments } from '../../subgraphs/payments/server.ts';
import { sendWebhook } from '../../subgraphs/payments/testing/send-webhook.ts';
import { warehouses } from '../../subgraphs/warehouses/server.ts';
import { givenAWarehouse, mutate as mutateStock, ownerOf } from '../../subgraphs/warehouses/testing/given.ts';
import { baskets } from '../marketplace.ts';
import type { Marketplace } from '../world/world.ts';
import { type Act, type Fault, type Side, wordsOf } from './side.ts';

/** The real subgraphs on the real database, with what the simulation does not have beside them: shops and a catalogue. */
export interface Product {
  readonly world: WorldWithSandbox;
  /** Empties the databases and opens the same marketplace anew, with shops of its own: what it has to sell. */
  open(clients: readonly string[]): Promise<{ marketplace: Marketplace; side: Side }>;
}

export async function startProduct(like: Marketplace): Promise<Product> {
  let marketplace = like;
  const shops = {
    ShopProductsByIds: ({ ids }: { ids: readonly string[] }) => ({
      shopProductsByIds: marketplace.offers.filter(({ id }) => ids.includes(id)),
    }),
    ...staffOfShops,
  };
  const products = {
    VariantsByIds: ({ ids }: { ids: readonly string[] }) => ({
      variantsByIds: marketplace.variants.filter(({ id }) => ids.includes(id)),
    }),
  };
  const subgraphs = [orders, warehouses, payments];
  const world = await startWorldWithSandbox({ subgraphs, neighbours: { shops, products } });
  const plan = loseCalls(world);
  return {
    world,
    open: async (clients) => {
      await empty(world);
      marketplace = await openMarketplace(world, like);
      return { marketplace, side: sideOf(world, marketplace, clients, plan) };
    },
  };
}

/** What the next act loses of the calls to the warehouses. */
interface Plan {
  fault: Fault;
}

function loseCalls(world: World): Plan {
  const plan: Plan = { fault: 'none' };
  const stock = world.subgraph('warehouses');
  const { request } = stock;
  stock.request = async (asked, identity) => {
    const isOfOrders = identity.viewer.kind === 'SERVICE';
    if (isOfOrders && plan.fault === 'lost before') throw new Error('lost before');
    const answer = await request(asked, identity);
    if (isOfOrders && plan.fault === 'lost after') throw new Error('lost after');
    return answer;
  };
  const { receive } = stock;
  stock.receive = async (fact) => {
    if (plan.fault === 'lost before') throw new Error('lost before');
    await receive(fact);
    if (plan.fault === 'lost after') throw new Error('lost after');
  };
  // Facts of different orders are delivered at once: one after the other here, so that who is first is not left to chance.
  const payable = world.subgraph('orders');
  const hear = payable.receive;
  let last: Promise<void> = Promise.resolve();
  payable.receive = (fact) => {
    const heard = last.then(() => hear(fact));
    last = heard.catch(() => {});
    return heard;
  };
  return plan;
}

async function empty(world: World): Promise<void> {
  for (const name of ['orders', 'warehouses', 'payments', 'sandbox']) {
    const tables = await world.sql(name, 'SHOW TABLES');
    for (const table of tables.map((row) => String(Object.values(row)[0]))) {
      if (!/migration|leases/.test(table)) await world.sql(name, `DELETE FROM \`${table}\``);
    }
  }
}

async function openMarketplace(world: World, like: Marketplace): Promise<Marketplace> {
  const shopIds = new Map(like.offers.map(({ shop }) => [shop.id, newId('shp')]));
  const shopId = (id: string) => shopIds.get(id) as string;
  const stock: Marketplace['stock'][number][] = [];
  for (const row of like.stock) {
    const warehouseId = await givenAWarehouse(world, shopId(row.shopId), { [row.variantId]: row.onHand });
    stock.push({ ...row, shopId: shopId(row.shopId), warehouseId });
  }
  const offers = like.offers.map((offer) => ({ ...offer, shop: { ...offer.shop, id: shopId(offer.shop.id) } }));
  return { ...like, offers, stock };
}

const mutation = (name: string, fields = '') => `mutation ($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) {
  ${name}(input: $input) { __typename ${fields} }
}`;

function sideOf(world: WorldWithSandbox, marketplace: Marketplace, clients: readonly string[], plan: Plan): Side {
  const clientOf = (order: string) => client(order.slice(0, order.indexOf('/')));
  const idOf = async (order: string) => {
    const [row] = await world.sql('orders', "SELECT id FROM orders WHERE CONCAT(client_id, '/', idempotency_key) = ?", [
      order,
    ]);
    return row?.id as string;
  };
  const said = async (outcome: Promise<{ __typename: string }>) =>
    (await outcome.catch(() => null))?.__typename ?? 'no answer';

  async function perform(act: Act): Promise<string> {
    switch (act.act) {
      case 'checkout': {
        const { countryCode: _, ...address } = shippingAddress;
        const input = { idempotencyKey: `key-${act.basket}`, lines: baskets[act.basket], shippingAddress: address };
        return said(world.outcome('orders', client(clients[act.client]), mutation('checkout'), { input }));
      }
      case 'pay': {
        const orderId = await idOf(act.order);
        const by = act.card === 'none' ? { method: 'VIRTUAL_ACCOUNT' } : { method: 'CARD', cardToken: act.card };
        const input = { orderId, ...by, idempotencyKey: `${act.order} ${act.key}` };
        return said(world.outcome('payments', clientOf(act.order), mutation('payOrder'), { input }));
      }
      case 'cancel': {
        const input = { orderId: await idOf(act.order) };
        return said(world.outcome('orders', clientOf(act.order), mutation('cancelOrder'), { input }));
      }
      case 'cancel payment': {
        const of = 'SELECT id FROM payments WHERE order_id = ? ORDER BY id DESC LIMIT 1';
        const [payment] = await world.sql('payments', of, [await idOf(act.order)]);
        if (!payment) return '';
        const input = { paymentId: payment.id };
        return said(world.outcome('payments', clientOf(act.order), mutation('cancelPayment'), { input }));
      }
      case 'cancel a unit':
        return cancelUnit(act);
      case 'cancel part':
      case 'accept':
        return stepPart(act);
      case 'relay':
        await world.sql(act.of, 'UPDATE outbox SET available_at = NOW(3) WHERE delivered_at IS NULL');
        await world.subgraph(act.of).relay.deliverDue();
        return '';
      case 'sweep':
        await sweep(act.name);
        return '';
      case 'bank':
        for (const due of ['charges', 'refunds'] as const) {
          await letBankTimePass(world, [due]);
          await world.sandbox.sweep(due);
        }
        return '';
      case 'news':
        await sendNews(act.index, act.again);
        return '';
      case 'clock':
        await goForward(world, act.seconds);
        return '';
      case 'receive': {
        const { warehouseId, variantId, shopId } = marketplace.stock[act.row] as Marketplace['stock'][number];
        const input = { warehouseId, variantId, quantity: 1, idempotencyKey: newCode(20) };
        await mutateStock(world, ownerOf(shopId), 'receiveStock', input);
        return '';
      }
    }
  }

  async function stepPart({ act, order, shop, by }: Act & { act: 'cancel part' | 'accept' }): Promise<string> {
    const shopId = marketplace.offers[shop]?.shop.id as string;
    const [part] = await world.sql('orders', 'SELECT id FROM shop_orders WHERE order_id = ? AND shop_id = ?', [
      await idOf(order),
      shopId,
    ]);
    if (!part) return '';
    const viewer = by === 'client' ? clientOf(order) : shopUser('usr_owner', { [shopId]: 'OWNER' });
    const name = act === 'accept' ? 'acceptShopOrder' : 'cancelShopOrder';
    return said(world.outcome('orders', viewer, mutation(name), { input: { shopOrderId: part.id } }));
  }

  async function cancelUnit({ order, shop, by, key }: Act & { act: 'cancel a unit' }): Promise<string> {
    const offer = marketplace.offers[shop] as Marketplace['offers'][number];
    const found = 'SELECT id FROM order_items WHERE order_id = ? AND shop_product_id = ?';
    const [item] = await world.sql('orders', found, [await idOf(order), offer.id]);
    if (!item) return '';
    const viewer = by === 'client' ? clientOf(order) : shopUser('usr_owner', { [offer.shop.id]: 'OWNER' });
    const input = { orderItemId: item.id, quantity: 1, idempotencyKey: `${item.id} ${key}` };
    return said(world.outcome('orders', viewer, mutation('cancelOrderItem'), { input }));
  }

  async function runSweep(subgraph: string, name: string): Promise<void> {
    const running = world.subgraph(subgraph);
    await running.definition.sweeps?.find((one) => one.name === name)?.work(running.serviceContext());
  }

  /** What the provider is asked about is asked one after the other, so that who is first is not left to chance. */
  async function sweep(name: (Act & { act: 'sweep' })['name']): Promise<void> {
    if (name === 'expire orders' || name === 'resume placing orders') return runSweep('orders', name);
    if (name === 'release overdue holds' || name === 'expire reservations') return runSweep('warehouses', name);
    const running = world.subgraph('payments');
    const { called, table } = waiting[name];
    const step = running.definition.steps?.find((one) => one.name === called);
    const rows = await world.sql('payments', `SELECT id FROM ${table} WHERE due_at IS NOT NULL ORDER BY id`);
    for (const { id } of rows) await step?.resume(running.serviceContext(), String(id));
  }

  async function sendNews(index: number, again: boolean): Promise<void> {
    const waiting = await newsOf(world);
    const news = waiting[index % waiting.length];
    if (!news) return;
    const { status } = await sendWebhook(world, { id: news.id, body: news.body });
    if (status !== 200) throw new Error(`The webhook was answered ${status}`);
    if (!again) await world.sql('sandbox', 'UPDATE webhooks SET due_at = NULL WHERE id = ?', [news.id]);
  }

  return {
    act: async (act) => {
      plan.fault = 'fault' in act ? act.fault : 'none';
      try {
        return await perform(act);
      } finally {
        plan.fault = 'none';
      }
    },
    state: () => stateOf(world),
  };
}

const waiting = {
  'ask provider': { called: 'payment without news', table: 'payments' },
  'resume refunds': { called: 'refund PENDING', table: 'refunds' },
  'resume voids': { called: 'void not told', table: 'payment_voids' },
} as const;

/** The clock of the database cannot be moved: all that it is compared with goes back instead. */
async function goForward(world: World, seconds: number): Promise<void> {
  const back = (column: string) => `${column} = ${column} - INTERVAL ${seconds} SECOND`;
  await world.sql('orders', `UPDATE orders SET ${back('placed_at')}, ${back('expires_at')}`);
  await world.sql('warehouses', `UPDATE reservations SET ${back('expires_at')}, ${back('created_at')}`);
  await world.sql('warehouses', `UPDATE reservation_lines SET ${back('held_until')}`);
  await world.sql('warehouses', `UPDATE stock SET ${back('released_until')}, ${back('release_at')}`);
}

async function newsOf(world: World) {
  const rows = await world.sql('sandbox', 'SELECT id, body FROM webhooks WHERE due_at IS NOT NULL ORDER BY id');
  const paymentName = await paymentNames(world);
  const refunds = await world.sql('payments', 'SELECT id, payment_id, amount_minor FROM refunds');
  const labelled = rows.map(({ id, body }) => {
    const { data } = JSON.parse(body);
    if (data.paymentId)
      return { id: String(id), body: String(body), label: `${paymentName(data.paymentId)} ${data.status}` };
    const refund = refunds.find((one) => one.id === data.refundId);
    return {
      id: String(id),
      body: String(body),
      label: `${paymentName(refund?.payment_id)} gives back ${refund?.amount_minor}`,
    };
  });
  return labelled.sort((left, right) => Number(left.label > right.label) - Number(left.label < right.label));
}

async function paymentNames(world: World) {
  const keys = await world.sql('payments', "SELECT `key`, outcome FROM idempotency_keys WHERE operation = 'payOrder'");
  const names = new Map(keys.map(({ key, outcome }) => [readJson(outcome).paymentId, String(key)]));
  return (id: string) => names.get(id) ?? '?';
}

// biome-ignore lint/suspicious/noExplicitAny: the driver reads JSON of one server as a text, of the other as an object.
const readJson = (value: any): any => (typeof value === 'string' ? JSON.parse(value) : value);

const histories = (rows: readonly { of: string; status: string }[]) => {
  const byRow = Map.groupBy(rows, ({ of }) => of);
  return (id: string) => (byRow.get(id) ?? []).map(({ status }) => status).join('>');
};

async function stateOf(world: World): Promise<readonly string[]> {
  const sql = (of: string, text: string) => world.sql(of, text);
  const allOrders = await sql('orders', 'SELECT * FROM orders');
  const names = new Map(allOrders.map((row) => [row.id, `${row.client_id}/${row.idempotency_key}`]));
  const name = (id: string) => names.get(id);
  const paymentName = await paymentNames(world);
  const events = await sql(
    'orders',
    "SELECT COALESCE(shop_order_id, order_id) AS `of`, status FROM order_events WHERE kind = 'STATUS' ORDER BY id",
  );
  const history = histories(events as never);
  const steps = await sql('payments', 'SELECT payment_id AS `of`, status FROM payment_events ORDER BY at, id');
  const paymentHistory = histories(steps as never);
  const lines = Map.groupBy(await sql('warehouses', 'SELECT * FROM reservation_lines'), (row) => row.order_id);
  const facts = ['orders', 'payments'].map(async (of) =>
    (await sql(of, 'SELECT type, aggregate_id, delivered_at FROM outbox')).map(
      (row) => `fact of ${of} ${row.type} ${name(row.aggregate_id)} ${row.delivered_at !== null}`,
    ),
  );
  return [
    ...allOrders.map(
      (row) =>
        `order ${name(row.id)} ${history(row.id)} ${row.payment_id ? paymentName(row.payment_id) : '-'}` +
        ` ${wordsOf(readJson(row.shortages))}`,
    ),
    ...(await sql('orders', 'SELECT * FROM shop_orders')).map(
      (row) => `part ${name(row.order_id)} ${row.shop_id} ${history(row.id)} ${row.status}`,
    ),
    ...(await sql('orders', 'SELECT * FROM order_items')).map(
      (row) =>
        `item ${name(row.order_id)} ${row.shop_product_id} ${row.cancelled_quantity} ${wordsOf(readJson(row.sources))}`,
    ),
    ...(await Promise.all(facts)).flat(),
    ...(await sql('warehouses', 'SELECT * FROM reservations')).map(
      (row) =>
        `reservation ${name(row.order_id)} ${row.status} ` +
        (lines.get(row.order_id) ?? [])
          .map((line) => `${line.warehouse_id} ${line.variant_id} ${line.quantity}`)
          .toSorted()
          .join(', '),
    ),
    ...(await sql('warehouses', 'SELECT * FROM stock')).map(
      (row) => `stock ${row.warehouse_id} ${row.variant_id} ${row.on_hand} ${row.reserved}`,
    ),
    ...(await sql('warehouses', "SELECT * FROM movements WHERE cause_type = 'ORDER'")).map(
      (row) => `movement ${name(row.cause_id)} ${row.kind} ${row.warehouse_id} ${row.variant_id} ${row.quantity}`,
    ),
    ...(await sql('payments', 'SELECT * FROM payments')).map(
      (row) =>
        `payment ${paymentName(row.id)} ${paymentHistory(row.id)} ${row.refund_requested_minor} ${row.refunded_minor}`,
    ),
    ...(await sql('payments', 'SELECT * FROM refunds')).map(
      (row) => `refund ${paymentName(row.payment_id)} ${row.amount_minor} ${row.status}`,
    ),
    ...(
      await sql(
        'payments',
        `SELECT kind, payment_id, account, shop_id, amount_minor FROM ledger_transactions
          JOIN ledger_entries ON ledger_entries.transaction_id = ledger_transactions.id`,
      )
    ).map(
      (row) => `entry ${row.kind} ${paymentName(row.payment_id)} ${row.account} ${row.shop_id} ${row.amount_minor}`,
    ),
    ...(await sql('payments', 'SELECT * FROM shop_accounts')).map(
      (row) => `balance ${row.shop_id} ${row.balance_minor}`,
    ),
    ...(await sql('sandbox', 'SELECT * FROM charges')).map(
      (row) => `charge ${paymentName(row.id)} ${row.status} ${row.refunded_minor}`,
    ),
    ...(await newsOf(world)).map(({ label }) => `news ${label}`),
  ].toSorted();
}
