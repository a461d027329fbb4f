import { createPool, type RowDataPacket } from 'mysql2/promise';
import { invariantsBetween } from '#invariants/between-subgraphs.ts';
import { newCode } from '#kernel/ids.ts';
import { serverOptions } from '#mysql/connect.ts';
import { isRetryable } from '#mysql/faults.ts';
import type { Viewer } from '#subgraph/viewer.ts';
import { testServer } from '#testing/database.ts';
import { client } from '#testing/viewers.ts';
import { openWebhookDoor, type WebhookDoor } from '#testing/webhook-door.ts';
import type { World } from '#testing/world.ts';
import { startWorldWithSandbox, type WorldWithSandbox } from '../../sandbox-provider/testing/world.ts';
import { orders } from '../../subgraphs/orders/server.ts';
import { payments } from '../../subgraphs/payments/server.ts';
import { letTimePass, sweepMoney } from '../../subgraphs/payments/testing/given.ts';
import { products } from '../../subgraphs/products/server.ts';
import { givenAProduct } from '../../subgraphs/products/testing/given.ts';
import { returns } from '../../subgraphs/returns/server.ts';
import { shops } from '../../subgraphs/shops/server.ts';
import { givenAShop, givenAShopProduct } from '../../subgraphs/shops/testing/given.ts';
import { warehouses } from '../../subgraphs/warehouses/server.ts';
import { address, makeOverdue } from '../../subgraphs/warehouses/testing/given.ts';

/** The subgraphs that a sale goes through, real ones on real databases, whose relays and sweeps only a test moves. */
export interface Market extends WorldWithSandbox {
  readonly door: WebhookDoor;
}

export const subgraphsOfASale = [products, shops, warehouses, orders, payments, returns];
export const buyer = client('usr_buyer');

export async function startMarket(): Promise<Market> {
  const door: WebhookDoor = await openWebhookDoor((request) => world.subgraph('payments').raw(request));
  const world: WorldWithSandbox = await startWorldWithSandbox({
    subgraphs: subgraphsOfASale,
    settings: { publicUrl: door.url },
  });
  // A test looks by a way of its own: those of the subgraphs are disturbed.
  const eyes = createPool({ ...serverOptions(testServer()), connectionLimit: 1 });
  const sql: World['sql'] = async (subgraph, text, values = []) => {
    try {
      const [, [rows]] = await Promise.all([
        eyes.query(`USE \`${world.databasePrefix}_${subgraph}\``),
        eyes.query<RowDataPacket[]>(text, [...values]),
      ]);
      return rows;
    } catch (error) {
      // One statement, undone: beside the work of the subgraphs it may meet their locks.
      if (isRetryable(error)) return sql(subgraph, text, values);
      throw error;
    }
  };
  return {
    ...world,
    sql,
    door,
    stop: async () => {
      door.stop();
      await eyes.end();
      await world.stop();
    },
  };
}

export interface Offer {
  readonly shopId: string;
  readonly productId: string;
  readonly variantId: string;
  readonly shopProductId: string;
  /** Two, of which the first has the goods. */
  readonly warehouseIds: readonly [string, string];
  readonly owner: Viewer;
}

/** A shop of its own that sells a variant of its own. */
export async function givenAnOffer(market: Market, quantity: number, price = 1_000): Promise<Offer> {
  const product = await givenAProduct(market, { active: true });
  const variantId = product.variants[0]?.id ?? '';
  const shop = await givenAShop(market);
  const { id: shopProductId } = await givenAShopProduct(market, { shop, variantId, price });
  const { owner } = shop;
  const open = async () => {
    const input = { shopId: shop.id, name: `Warehouse ${newCode(8)}`, address };
    return (await mutate(market, 'warehouses', owner, 'openWarehouse', input, 'warehouse { id }')).warehouse
      .id as string;
  };
  const warehouseIds = [await open(), await open()] as const;
  const offer = { shopId: shop.id, productId: product.id, variantId, shopProductId, warehouseIds, owner };
  if (quantity > 0) await receive(market, offer, quantity);
  return offer;
}

export function receive(market: Market, { owner, warehouseIds, variantId }: Offer, quantity: number) {
  const input = { warehouseId: warehouseIds[0], variantId, quantity, idempotencyKey: newCode(12) };
  return mutate(market, 'warehouses', owner, 'receiveStock', input, 'movement { id }');
}

/** The outcome of a mutation, with `message` of a refusal and these fields of its success. Throws when it has errors. */
export function mutate(
  market: Market,
  subgraph: string,
  viewer: Viewer,
  name: string,
  input: object,
  success = '__typename',
) {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}`;
  const text = `mutation ($input: ${type}Input!) {
    ${name}(input: $input) { __typename ${isWithoutRefusals(name) ? '' : '... on UserError { message }'} ... on ${type}Success { ${success} } }
  }`;
  return market.outcome(subgraph, viewer, text, { input });
}

const isWithoutRefusals = (name: string) => name === 'releaseReservation';

const shippingAddress = {
  recipientName: 'Demo client',
  phoneNumber: '+6281100000201',
  street: 'Jalan Merdeka 1',
  city: 'Bandung',
  province: 'Jawa Barat',
  postalCode: '40111',
};

export function checkout(market: Market, offers: readonly Offer[], idempotencyKey: string = newCode(12), quantity = 1) {
  const lines = offers.map(({ shopProductId }) => ({ shopProductId, quantity }));
  const fields = 'order { id total { amount } shopOrders { id shop { id } items { id quantity warehouse { id } } } }';
  return mutate(market, 'orders', buyer, 'checkout', { idempotencyKey, lines, shippingAddress }, fields);
}

export interface Placed {
  readonly id: string;
  readonly total: { readonly amount: string };
  readonly shopOrders: readonly {
    readonly id: string;
    readonly shop: { readonly id: string };
    readonly items: readonly { readonly id: string }[];
  }[];
}

/** An order that waits for its payment. */
export async function place(
  market: Market,
  offers: readonly Offer[],
  idempotencyKey?: string,
  quantity = 1,
): Promise<Placed> {
  const outcome = await checkout(market, offers, idempotencyKey, quantity);
  if (outcome.__typename !== 'CheckoutSuccess') throw new Error(`Not placed: ${JSON.stringify(outcome)}`);
  return outcome.order;
}

export function pay(market: Market, orderId: string, cardToken = 'tok_succeeds', idempotencyKey: string = newCode(12)) {
  const input = { orderId, method: 'CARD', cardToken, idempotencyKey };
  return mutate(market, 'payments', buyer, 'payOrder', input, 'payment { id amount { amount } }');
}

export const cancel = (market: Market, orderId: string) =>
  mutate(market, 'orders', buyer, 'cancelOrder', { orderId }, 'order { id status }');

/** As if the order had been placed a while ago: its time to pay is over, for orders and for warehouses. */
export async function lapse(market: Market, orderId: string): Promise<void> {
  const past = 'NOW(3) - INTERVAL 1 SECOND';
  await market.sql('orders', `UPDATE orders SET expires_at = ${past} WHERE id = ?`, [orderId]);
  await makeOverdue(market, orderId);
}

/** Does what is due, and what that brings about, until nothing waits: no fact, no payment, no refund, no webhook. */
export async function bringToRest(
  market: Market,
  deliver: (market: Market) => Promise<void> = ({ settle }) => settle(),
): Promise<void> {
  for (let rounds = 0; rounds < 50; rounds += 1) {
    for (const { name } of subgraphsOfASale) {
      await market.sql(name, 'UPDATE leases SET until = NOW(3) - INTERVAL 1 SECOND');
      await market.sql(name, 'UPDATE outbox SET available_at = NOW(3) WHERE delivered_at IS NULL');
    }
    await deliver(market);
    await letTimePass(market);
    await market.sql('returns', 'UPDATE returns SET exchange_due_at = NOW(3) WHERE exchange_due_at IS NOT NULL');
    for (const name of ['warehouses', 'orders', 'returns']) await market.subgraph(name).sweep();
    await sweepMoney(market);
    if ((await waiting(market)).length === 0) return;
  }
  throw new Error(`Still waiting after 50 rounds: ${JSON.stringify(await waiting(market))}`);
}

async function waiting(market: Market): Promise<object[]> {
  const due = {
    payments: ['payments', 'payment_captures', 'payment_voids', 'refunds', 'payouts'],
    sandbox: ['charges', 'refunds', 'webhooks'],
  };
  const rows: RowDataPacket[] = [];
  for (const { name } of subgraphsOfASale) {
    rows.push(...(await market.sql(name, 'SELECT id, type, last_error FROM outbox WHERE delivered_at IS NULL')));
  }
  for (const [where, tables] of Object.entries(due)) {
    const work = tables.map((table) => `SELECT '${where} ${table}' AS work, id FROM ${table} WHERE due_at IS NOT NULL`);
    rows.push(...(await market.sql(where, work.join(' UNION ALL '))));
  }
  rows.push(...(await market.sql('returns', 'SELECT id FROM returns WHERE exchange_due_at IS NOT NULL')));
  rows.push(...(await market.sql('orders', "SELECT 'placing' AS work, id FROM orders WHERE status = 'PLACING'")));
  return rows;
}

/** The invariants that do not hold, of each subgraph and between them, with the rows that break them. */
export async function brokenInvariants(market: Market): Promise<object[]> {
  const broken: object[] = [];
  for (const { name: subgraph, invariants = [] } of subgraphsOfASale) {
    for (const { name, sql } of invariants) {
      const rows = await market.sql(subgraph, sql);
      if (rows.length > 0) broken.push({ invariant: name, rows });
    }
  }
  const present = [...subgraphsOfASale.map(({ name }) => name), 'sandbox'];
  for (const { name, sql } of invariantsBetween(present, market.databasePrefix)) {
    const rows = await market.sql('orders', sql);
    if (rows.length > 0) broken.push({ invariant: name, rows });
  }
  return broken;
}
