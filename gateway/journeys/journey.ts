import { createPool, type Pool, type RowDataPacket } from 'mysql2/promise';
import { type Logger, pino } from 'pino';
import { newCode } from '#kernel/ids.ts';
import { serverOptions } from '#mysql/connect.ts';
import { dropDatabases } from '#mysql/drop-databases.ts';
import type { RunningSubgraph } from '#subgraph/subgraph.ts';
import { freshPrefix, testServer } from '#testing/database.ts';
import { noteOutcomes } from '#testing/outcomes.ts';
import { freePort } from '../../local/free-port.ts';
import { startMarketplace } from '../../local/marketplace.ts';
import { startServices } from '../../local/services.ts';
import { createClient, type PasarClient } from '../../sdk/index.ts';

/** How the marketplace runs in a journey; users must not be able to tell. */
export type Shape = 'one process' | 'a process per subgraph';

/** The account kinds of the users subgraph. */
type Kind = 'CLIENT' | 'SHOP_USER' | 'ADMIN';

export interface Journey {
  readonly url: string;
  readonly databasePrefix: string;
  /** Signs somebody in as a person would: requests a code, reads it off the phone, enters it. */
  signIn(phoneNumber: string, kind: Kind): Promise<PasarClient>;
  /** The one root field of an operation of somebody who is signed in; throws when it failed. */
  // biome-ignore lint/suspicious/noExplicitAny: journeys read what they asked for.
  ask(client: PasarClient, query: string, variables?: object): Promise<any>;
  sql(subgraph: string, text: string, values?: readonly unknown[]): Promise<RowDataPacket[]>;
  stop(): Promise<void>;
}

export const administrator = '+628110000000';

export interface OwnJourney extends Journey {
  /** What runs in this process: nothing when every subgraph has one of its own. */
  readonly subgraphs: ReadonlyMap<string, RunningSubgraph>;
}

export async function startJourney(
  shape: Shape,
  {
    background = true,
    cardCapture,
    log = pino({ level: process.env.LOG_LEVEL ?? 'silent' }),
  }: { background?: boolean; cardCapture?: 'WHEN_SHIPPED'; log?: Logger } = {},
): Promise<OwnJourney> {
  const databaseUrl = testServer();
  const databasePrefix = freshPrefix();
  const port = await freePort();
  process.env.ADMIN_PHONE_NUMBERS = administrator;
  const publicUrl = `http://localhost:${port}`;
  const settings = {
    currency: 'IDR',
    publicUrl,
    environment: 'test',
    ...(cardCapture ? { cardCapture } : {}),
  } as const;
  const running =
    shape === 'one process'
      ? await startMarketplace({ databaseUrl, databasePrefix, port, settings, log, background })
      : await startServices({
          databaseUrl,
          databasePrefix,
          port,
          environment: 'test',
          launches: { payments: { environment: { CARD_CAPTURE: cardCapture ?? 'AT_ONCE' } } },
        });
  const journey = await journeyAt(running.url, databasePrefix, async () => {
    await running.stop();
    await dropDatabases(databaseUrl, databasePrefix);
  });
  return { ...journey, subgraphs: 'subgraphs' in running ? running.subgraphs : new Map() };
}

/** A journey through a marketplace that runs already. */
export async function journeyAt(
  url: string,
  databasePrefix: string,
  stop: () => Promise<void>,
  databaseUrl = testServer(),
): Promise<Journey> {
  // One connection, and another one when the server was gone meanwhile.
  const pool = createPool({ ...serverOptions(databaseUrl), connectionLimit: 1 });
  return {
    url,
    databasePrefix,
    signIn: (phoneNumber, kind) => signIn(url, phoneNumber, kind),
    ask,
    sql: (subgraph, text, values = []) => query(pool, `${databasePrefix}_${subgraph}`, text, values),
    stop: async () => {
      await pool.end();
      await stop();
    },
  };
}

export async function signIn(url: string, phoneNumber: string, kind: Kind): Promise<PasarClient> {
  const client = createClient({ url: `${url}/graphql` });
  await enter(client, url, phoneNumber, kind);
  return client;
}

/** Signs in with a client that somebody has used as a guest. */
export async function enter(client: PasarClient, url: string, phoneNumber: string, kind: Kind) {
  const requested = await client.requestOtp({ phoneNumber, kind });
  if (requested.__typename !== 'RequestOtpSuccess') throw new Error(requested.message);
  const inbox = await fetch(`${url}/inbox?to=${encodeURIComponent(phoneNumber)}`, {
    headers: { accept: 'application/json' },
  });
  const { messages } = (await inbox.json()) as { messages: { code: string }[] };
  const signedIn = await client.signIn({ phoneNumber, kind, code: messages[0]?.code ?? '' });
  if (signedIn.__typename !== 'SignInSuccess') throw new Error(signedIn.message);
  return signedIn;
}

async function ask(client: PasarClient, text: string, variables: object = {}) {
  // The SDK's own documents are typed; journeys also ask what shops and the administration do.
  const data = await client.execute(text as never, variables as never);
  noteOutcomes(text, data);
  return Object.values(data as object)[0];
}

async function query(pool: Pool, database: string, text: string, values: readonly unknown[]) {
  const connection = await pool.getConnection();
  try {
    await connection.query(`USE \`${database}\``);
    return (await connection.query<RowDataPacket[]>(text, [...values]))[0];
  } finally {
    connection.release();
  }
}

/** The mutation of this name, asked with `input`, with `__typename`, `message` and these fields of its success. */
export function mutation(name: string, success: string): string {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}`;
  return `mutation ($input: ${type}Input!) {
    ${name}(input: $input) { __typename ... on UserError { message } ... on ${type}Success { ${success} } }
  }`;
}

export const shippingAddress = {
  recipientName: 'Demo client',
  phoneNumber: '+6281100000201',
  street: 'Jalan Merdeka 1',
  city: 'Bandung',
  province: 'Jawa Barat',
  postalCode: '40111',
};

let phones = 1_000;
/** A phone number that nobody else in this journey has. */
export function newPhone(): string {
  phones += 1;
  return `+62811000${phones}`;
}

export interface Offer {
  readonly shopId: string;
  readonly shopProductId: string;
  readonly variantId: string;
  readonly warehouseId: string;
  readonly owner: PasarClient;
}

/** A product on sale with one variant. */
export async function givenAVariant(journey: Journey, admin: PasarClient): Promise<string> {
  const name = newCode(8);
  const createCategory = mutation('createCategory', 'category { id }');
  const { category } = await ask(admin, createCategory, { input: { name: `Category ${name}` } });
  const input = {
    title: `Phone ${name}`,
    brand: 'Journeys',
    categoryId: category.id,
    variants: [{ sku: `SKU-${name}` }],
  };
  const { product } = await ask(admin, mutation('createProduct', 'product { id variants { id } }'), { input });
  await journey.ask(admin, mutation('activateProduct', 'product { id }'), { input: { productId: product.id } });
  return product.variants[0].id;
}

export interface OfferToGive {
  readonly variantId: string;
  readonly price: string;
  readonly quantity: number;
}

/** A shop of its own that sells a variant from one warehouse, all with the token from before the shop was opened. */
export async function givenAnOffer(journey: Journey, { variantId, price, quantity }: OfferToGive): Promise<Offer> {
  const owner = await journey.signIn(newPhone(), 'SHOP_USER');
  const name = `Shop ${newCode(8)}`;
  const { shop } = await ask(owner, mutation('openShop', 'shop { id }'), { input: { name, city: 'Bandung' } });
  const sell = { shopId: shop.id, variantId, price: { amount: price, currencyCode: 'IDR' } };
  const { shopProduct } = await ask(owner, mutation('sellProduct', 'shopProduct { id }'), { input: sell });
  const { recipientName: _, phoneNumber: __, ...address } = shippingAddress;
  const open = { shopId: shop.id, name: 'Main', address };
  const { warehouse } = await ask(owner, mutation('openWarehouse', 'warehouse { id }'), { input: open });
  if (quantity > 0) {
    const receive = { warehouseId: warehouse.id, variantId, quantity, idempotencyKey: newCode(12) };
    await ask(owner, mutation('receiveStock', 'movement { id }'), { input: receive });
  }
  return { shopId: shop.id, shopProductId: shopProduct.id, variantId, warehouseId: warehouse.id, owner };
}

/** A carrier for so many of each offer, one shop each, to the address of these journeys: what a checkout takes. */
export async function chooseShipping(
  journey: Journey,
  client: PasarClient,
  offers: readonly Offer[],
  { quantity = 1, carrier = 'bangau', cashOnDelivery = false } = {},
) {
  const { city, province, postalCode } = shippingAddress;
  const parts = offers.map(({ shopId, shopProductId }) => ({ shopId, lines: [{ shopProductId, quantity }] }));
  const query = `query ($input: ShippingOptionsInput!) {
    shippingOptions(input: $input) { shop { id } options { id carrier { code } total { amount } } }
  }`;
  const input = { destination: { city, province, postalCode }, parts, cashOnDelivery };
  const answers: AnsweredPart[] = await journey.ask(client, query, { input });
  return answers.map(({ shop, options }) => {
    const option = options.find((one) => one.carrier.code === carrier);
    if (!option) throw new Error(`${carrier} does not offer anything for the shop ${shop.id}`);
    return { shopId: shop.id, optionId: option.id };
  });
}

interface AnsweredPart {
  readonly shop: { readonly id: string };
  readonly options: readonly { readonly id: string; readonly carrier: { readonly code: string } }[];
}

/** What the shop of an offer has of its variant. */
export async function stockOf({ owner, warehouseId, variantId }: Offer): Promise<{ onHand: number; reserved: number }> {
  const query =
    'query ($id: ID!) { warehouse(id: $id) { stock(first: 100) { nodes { variant { id } onHand reserved } } } }';
  const { stock } = await ask(owner, query, { id: warehouseId });
  const own = stock.nodes.find(({ variant }: { variant: { id: string } }) => variant.id === variantId);
  return { onHand: own.onHand, reserved: own.reserved };
}
