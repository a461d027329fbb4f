import { spawn } from 'node:child_process';
import path from 'node:path';
import { Pool } from 'undici';
import { audit } from '#invariants/audit.ts';
import { newCode } from '#kernel/ids.ts';
import { dropDatabases } from '#mysql/drop-databases.ts';
import { freshPrefix } from '#testing/database.ts';
import { eventually } from '#testing/eventually.ts';
import {
  administrator,
  givenAnOffer,
  givenAVariant,
  type Journey,
  journeyAt,
  newPhone,
} from '../../gateway/journeys/journey.ts';
import { freePort } from '../../local/free-port.ts';
import { loadSubgraphs } from '../../local/subgraphs.ts';

/** A whole marketplace in a process of its own, as `npm start` runs it, with buyers who are signed in. */
export interface BenchedMarketplace {
  readonly journey: Journey;
  readonly pid: number;
  /** Shop products by shop: `variants` of each of the two shops. */
  readonly offers: readonly (readonly string[])[];
  /** The parsed answer to a GraphQL request of one of the buyers. */
  ask(buyer: number, request: GraphqlCall): Promise<Answer>;
  stop(): Promise<void>;
}

export interface GraphqlCall {
  readonly query: string;
  readonly variables?: object;
}

export interface Answer {
  // biome-ignore lint/suspicious/noExplicitAny: measurements read what they asked for.
  readonly data?: any;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

export interface MarketplaceSize {
  readonly databaseUrl: string;
  readonly buyers: number;
  readonly variants: number;
  readonly units: number;
  /** For its process, such as a hook that takes something out of it. */
  readonly nodeOptions?: readonly string[];
  /** Whether every request comes on a connection of its own, as from a proxy that keeps none. */
  readonly newConnections?: boolean;
}

export async function openMarketplace(size: MarketplaceSize): Promise<BenchedMarketplace> {
  const databasePrefix = freshPrefix();
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const script = path.join(import.meta.dirname, '..', '..', 'gateway', 'journeys', 'marketplace-process.ts');
  const child = spawn(process.execPath, [...(size.nodeOptions ?? []), script], {
    env: {
      ...process.env,
      // Only so that the codes to sign in with can be read; nothing else differs from production.
      NODE_ENV: 'test',
      DATABASE_URL: size.databaseUrl,
      DATABASE_PREFIX: databasePrefix,
      PORT: String(port),
      ADMIN_PHONE_NUMBERS: administrator,
    },
    // The channel is how it ends when the benchmark is killed.
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  // Journeys find the server where tests find it.
  process.env.DATABASE_URL = size.databaseUrl;
  const journey = await journeyAt(url, databasePrefix, async () => {
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGTERM');
    await ended;
    await dropDatabases(size.databaseUrl, databasePrefix);
  });
  const pool = new Pool(url, { connections: 2_000 });
  const stop = async () => {
    await pool.close();
    await journey.stop();
  };
  try {
    await eventually(async () => {
      if (!(await fetch(`${url}/health/ready`)).ok) throw new Error('The marketplace is not ready');
    }, 30_000);
    const offers = await givenOffers(journey, size);
    const tokens = await givenBuyers(journey, size.buyers);
    const ask: BenchedMarketplace['ask'] = async (buyer, call) => {
      const { body } = await pool.request({
        method: 'POST',
        path: '/graphql',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${tokens[buyer % tokens.length]}` },
        body: JSON.stringify(call),
        reset: size.newConnections ?? false,
      });
      return (await body.json()) as Answer;
    };
    return { journey, pid: child.pid as number, offers, ask, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** A measurement that breaks something measures nothing. */
export async function requireInvariants({ journey }: BenchedMarketplace, databaseUrl: string): Promise<void> {
  const { databasePrefix } = journey;
  const { violations } = await audit({
    databaseUrl,
    databasePrefix,
    subgraphs: await loadSubgraphs(),
    patienceMs: 10_000,
  });
  const names = violations.map(({ invariant }) => invariant);
  if (names.length > 0) throw new Error(`These do not hold after the measurement: ${names.join('; ')}`);
}

/** Two shops that sell the same variants. */
async function givenOffers(journey: Journey, { variants, units }: MarketplaceSize): Promise<string[][]> {
  const admin = await journey.signIn(administrator, 'ADMIN');
  const offers: string[][] = [[], []];
  const first = await givenAVariant(journey, admin);
  const shops = [];
  for (const shop of offers) {
    const offer = await givenAnOffer(journey, { variantId: first, price: '15999000', quantity: units });
    shops.push(offer);
    shop.push(offer.shopProductId);
  }
  for (let count = 1; count < variants; count += 1) {
    const variantId = await givenAVariant(journey, admin);
    for (const [index, { owner, shopId, warehouseId }] of shops.entries()) {
      const sell = { shopId, variantId, price: { amount: '15999000', currencyCode: 'IDR' } };
      const { shopProduct } = await journey.ask(owner, sellProduct, { input: sell });
      const receive = { warehouseId, variantId, quantity: units, idempotencyKey: newCode(12) };
      const { movement } = await journey.ask(owner, receiveStock, { input: receive });
      if (!movement) throw new Error(`${units} units cannot be received`);
      offers[index]?.push(shopProduct.id);
    }
  }
  return offers;
}

const sellProduct = `mutation ($input: SellProductInput!) {
  sellProduct(input: $input) { ... on SellProductSuccess { shopProduct { id } } }
}`;
const receiveStock = `mutation ($input: ReceiveStockInput!) {
  receiveStock(input: $input) { ... on ReceiveStockSuccess { movement { id } } }
}`;

async function givenBuyers(journey: Journey, count: number): Promise<string[]> {
  const tokens: string[] = [];
  for (let some = 0; some < count; some += 1) {
    const { session } = await journey.signIn(newPhone(), 'CLIENT');
    if (!session) throw new Error('Nobody is signed in');
    tokens.push(session.accessToken);
  }
  return tokens;
}
