import { newCode } from '#kernel/ids.ts';
import { dropDatabases } from '#mysql/drop-databases.ts';
import { freshPrefix, testServer } from '#testing/database.ts';
import {
  administrator,
  type Journey,
  journeyAt,
  mutation,
  newPhone,
  shippingAddress,
} from '../../gateway/journeys/journey.ts';
import { freePort } from '../../local/free-port.ts';
import { type Services, type ServicesOptions, startServices } from '../../local/services.ts';
import type { PasarClient } from '../../sdk/index.ts';

/** What one shop sells: the same variants as the others, from one warehouse. */
export interface Shop {
  readonly shopId: string;
  readonly owner: PasarClient;
  readonly warehouseId: string;
  /** Few of each; in the order of `Market.variants`. */
  readonly hot: readonly string[];
  /** More of it than anybody buys. */
  readonly plentiful: string;
}

/** Two shops in a marketplace of processes that can be killed. */
export interface Market {
  readonly journey: Journey;
  readonly services: Services;
  /** Of the hot offers. */
  readonly variants: readonly string[];
  readonly shops: readonly Shop[];
  /** Clients who order by cart, and send back what they get. */
  readonly households: readonly PasarClient[];
  readonly admin: PasarClient;
}

export type MarketOptions = Pick<Partial<ServicesOptions>, 'databaseUrl' | 'launches' | 'between'>;

const hotVariants = 3;
const unitsOfHot = 8;
const unitsOfPlentiful = 1_000_000;

export async function openMarket(options: MarketOptions = {}): Promise<Market> {
  const { databaseUrl = testServer() } = options;
  const databasePrefix = freshPrefix();
  process.env.ADMIN_PHONE_NUMBERS = administrator;
  process.env.SANDBOX_CARRIER_STEP_MS = '100';
  const logs = process.env.LOG_LEVEL ? 'inherit' : 'ignore';
  const common = { databaseUrl, databasePrefix, port: await freePort(), environment: 'test', logs } as const;
  const services = await startServices({ ...options, ...common });
  const stop = async () => {
    await services.stop();
    await dropDatabases(databaseUrl, databasePrefix);
  };
  try {
    const journey = await journeyAt(services.url, databasePrefix, stop, databaseUrl);
    const admin = await journey.signIn(administrator, 'ADMIN');
    const variants = await givenVariants(journey, admin);
    const shops = [await givenAShop(journey, variants, '15000'), await givenAShop(journey, variants, '16000.50')];
    const households = await Promise.all(
      [newPhone(), newPhone(), newPhone()].map((phone) => journey.signIn(phone, 'CLIENT')),
    );
    return { journey, services, variants: variants.slice(0, hotVariants), shops, households, admin };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** The ids of the hot variants and, last, of the plentiful one. */
async function givenVariants({ ask }: Journey, admin: PasarClient): Promise<string[]> {
  const name = newCode(8);
  const { category } = await ask(admin, mutation('createCategory', 'category { id }'), { input: { name } });
  const values = [...Array(hotVariants).keys(), 'plenty'].map(String);
  const input = {
    title: `Phone ${name}`,
    brand: 'Faults',
    categoryId: category.id,
    options: [{ name: 'Edition', values }],
    variants: values.map((value) => ({ sku: `${name}-${value}`, optionValues: [{ name: 'Edition', value }] })),
  };
  const { product } = await ask(admin, mutation('createProduct', 'product { id variants { id } }'), { input });
  await ask(admin, mutation('activateProduct', 'product { id }'), { input: { productId: product.id } });
  return product.variants.map(({ id }: { id: string }) => id);
}

async function givenAShop({ signIn, ask }: Journey, variants: readonly string[], price: string): Promise<Shop> {
  const owner = await signIn(newPhone(), 'SHOP_USER');
  const name = `Shop ${newCode(8)}`;
  const { shop } = await ask(owner, mutation('openShop', 'shop { id }'), { input: { name, city: 'Bandung' } });
  const { recipientName: _, phoneNumber: __, ...address } = shippingAddress;
  const open = { shopId: shop.id, name: 'Main', address };
  const { warehouse } = await ask(owner, mutation('openWarehouse', 'warehouse { id }'), { input: open });
  const offers: string[] = [];
  for (const [index, variantId] of variants.entries()) {
    const sell = { shopId: shop.id, variantId, price: { amount: price, currencyCode: 'IDR' } };
    const { shopProduct } = await ask(owner, mutation('sellProduct', 'shopProduct { id }'), { input: sell });
    const quantity = index < hotVariants ? unitsOfHot : unitsOfPlentiful;
    const receive = { warehouseId: warehouse.id, variantId, quantity, idempotencyKey: variantId };
    await ask(owner, mutation('receiveStock', 'movement { id }'), { input: receive });
    offers.push(shopProduct.id);
  }
  const [hot, plentiful = ''] = [offers.slice(0, hotVariants), offers.at(-1)];
  return { shopId: shop.id, owner, warehouseId: warehouse.id, hot, plentiful };
}
