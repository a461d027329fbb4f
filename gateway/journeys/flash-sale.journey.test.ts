import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';
import { createConnection } from 'mysql2/promise';
import { afterEach, expect, test } from 'vitest';
import { newCode } from '#kernel/ids.ts';
import { serverOptions } from '#mysql/connect.ts';
import { dropDatabases } from '#mysql/drop-databases.ts';
import { freshPrefix, testServer } from '#testing/database.ts';
import { eventually } from '#testing/eventually.ts';
import { freePort } from '../../local/free-port.ts';
import { createClient, newIdempotencyKey, type PasarClient } from '../../sdk/index.ts';
import { expectInvariants } from './invariants.ts';
import { administrator, type Journey, journeyAt, mutation, newPhone, shippingAddress, signIn } from './journey.ts';

/**
 * The promise that everything else serves: twenty buyers want five units at the same moment, from two processes that
 * know nothing of each other, and exactly five get one. Round after round; and without the guards it goes wrong.
 */
const buyers = 20;
const units = 5;
const rounds = 20;

let stop = async () => {};
afterEach(() => stop());

interface Sale {
  readonly journey: Journey;
  /** One per buyer: half of them talk to the first process, half to the second. */
  readonly clients: readonly PasarClient[];
  /** The offer of each round. */
  readonly shopProductIds: readonly string[];
}

async function openSale(nodeOptions: readonly string[] = []): Promise<Sale> {
  const databaseUrl = testServer();
  const databasePrefix = freshPrefix();
  const ports = [await freePort(), await freePort()];
  const urls = ports.map((port) => `http://localhost:${port}`);
  const processes: ChildProcess[] = [];
  for (const port of ports) {
    const script = path.join(import.meta.dirname, 'marketplace-process.ts');
    const env = {
      ...process.env,
      NODE_ENV: 'test',
      DATABASE_URL: databaseUrl,
      DATABASE_PREFIX: databasePrefix,
      PORT: String(port),
      // Tokens of one are good at the other.
      PUBLIC_URL: urls[0],
      ADMIN_PHONE_NUMBERS: administrator,
    };
    processes.push(spawn(process.execPath, [...nodeOptions, script], { env, stdio: ['ignore', 'inherit', 'inherit'] }));
  }
  const journey = await journeyAt(urls[0] ?? '', databasePrefix, async () => {
    const ended = processes.map((child) => new Promise((resolve) => child.once('exit', resolve)));
    for (const child of processes) child.kill('SIGTERM');
    await Promise.all(ended);
    await dropDatabases(databaseUrl, databasePrefix);
  });
  stop = journey.stop;
  for (const url of urls) {
    await eventually(async () => expect((await fetch(`${url}/health/ready`)).status).toBe(200), 60_000);
  }
  const shopProductIds = await givenOffers(journey);
  const phones = Array.from({ length: buyers }, newPhone);
  const clients = await Promise.all(
    phones.map(async (phone, index) => {
      const { session } = await signIn(urls[0] ?? '', phone, 'CLIENT');
      if (!session) throw new Error('Nobody is signed in');
      return createClient({ url: `${urls[index % urls.length]}/graphql`, session });
    }),
  );
  return { journey, clients, shopProductIds };
}

/** One offer for every round, five units of each. */
async function givenOffers(journey: Journey): Promise<string[]> {
  const { ask } = journey;
  const admin = await journey.signIn(administrator, 'ADMIN');
  const name = newCode(8);
  const { category } = await ask(admin, mutation('createCategory', 'category { id }'), { input: { name } });
  const values = Array.from({ length: rounds }, (_, round) => `Round ${round}`);
  const input = {
    title: `Phone ${name}`,
    brand: 'Journeys',
    categoryId: category.id,
    options: [{ name: 'Round', values }],
    variants: values.map((value, round) => ({ sku: `${name}-${round}`, optionValues: [{ name: 'Round', value }] })),
  };
  const { product } = await ask(admin, mutation('createProduct', 'product { id variants { id } }'), { input });
  await ask(admin, mutation('activateProduct', 'product { id }'), { input: { productId: product.id } });

  const owner = await journey.signIn(newPhone(), 'SHOP_USER');
  const { shop } = await ask(owner, mutation('openShop', 'shop { id }'), {
    input: { name: `Shop ${name}`, city: 'Bandung' },
  });
  const { recipientName: _, phoneNumber: __, ...address } = shippingAddress;
  const open = { shopId: shop.id, name: 'Main', address };
  const { warehouse } = await ask(owner, mutation('openWarehouse', 'warehouse { id }'), { input: open });
  const shopProductIds: string[] = [];
  for (const { id: variantId } of product.variants) {
    const sell = { shopId: shop.id, variantId, price: { amount: '15999000', currencyCode: 'IDR' } };
    const { shopProduct } = await ask(owner, mutation('sellProduct', 'shopProduct { id }'), { input: sell });
    const receive = { warehouseId: warehouse.id, variantId, quantity: units, idempotencyKey: variantId };
    await ask(owner, mutation('receiveStock', 'movement { id }'), { input: receive });
    shopProductIds.push(shopProduct.id);
  }
  return shopProductIds;
}

/** Everybody wants one unit at once; resolves with what each was told. */
async function rush(clients: readonly PasarClient[], shopProductId: string): Promise<string[]> {
  const lines = [{ shopProductId, quantity: 1 }];
  const outcomes = await Promise.all(
    clients.map((client) => client.checkout({ idempotencyKey: newIdempotencyKey(), lines, shippingAddress })),
  );
  return outcomes.map(({ __typename }) => __typename).sort();
}

const exactlyFive = [
  ...Array.from({ length: units }, () => 'CheckoutSuccess'),
  ...Array.from({ length: buyers - units }, () => 'OutOfStockError'),
];

test('twenty buyers, five units, two processes: exactly five orders, twenty rounds in a row', async () => {
  const { journey, clients, shopProductIds } = await openSale();
  for (const shopProductId of shopProductIds) expect(await rush(clients, shopProductId)).toEqual(exactlyFive);
  await expectInvariants(journey);
  const levels = await journey.sql('warehouses', 'SELECT on_hand, reserved FROM stock');
  expect(levels).toEqual(shopProductIds.map(() => ({ on_hand: units, reserved: units })));
}, 180_000);

test('control: with the guards taken out, the same rush sells what is not there', async () => {
  const { clients, shopProductIds, journey } = await openSale([
    '--import',
    path.join(import.meta.dirname, 'without-the-guard.ts'),
  ]);
  const connection = await createConnection(serverOptions(testServer()));
  await connection.query(`ALTER TABLE ${journey.databasePrefix}_warehouses.stock DROP CONSTRAINT stock_bounds`);
  await connection.end();
  let sold = 0;
  let roundsRun = 0;
  for (const shopProductId of shopProductIds) {
    roundsRun += 1;
    sold += (await rush(clients, shopProductId)).filter((told) => told === 'CheckoutSuccess').length;
    if (sold > units * roundsRun) break;
  }
  expect(sold).toBeGreaterThan(units * roundsRun);
  await expect(expectInvariants(journey)).rejects.toThrow();
}, 180_000);
