import { createConnection, type RowDataPacket } from 'mysql2/promise';
import { serverOptions } from '#mysql/connect.ts';
import type { Link } from '#subgraph/link.ts';
import type { Viewer } from '#subgraph/viewer.ts';
import type { DemoProduct } from './demo/catalogue.ts';
import { catalogue, categories, variantsOf } from './demo/catalogue.ts';
import { generateDemo, type PlannedShop } from './demo/generate.ts';
import { admin, clients, type DemoClient, shopUsers } from './demo/people.ts';
import { type DemoShop, shops } from './demo/shops.ts';

export interface SeedOptions {
  readonly databaseUrl: string;
  readonly databasePrefix: string;
  readonly say: (line: string) => void;
}

/**
 * Fills an empty marketplace with the demo, by the same mutations that people use. Every step may be repeated, so that a
 * seeding that was interrupted is completed by the next start; one that was finished is remembered and left alone.
 */
export async function seedDemo(link: Link, options: SeedOptions): Promise<void> {
  const database = `${options.databasePrefix}_demo`;
  const connection = await createConnection(serverOptions(options.databaseUrl));
  try {
    await connection.query(`CREATE DATABASE IF NOT EXISTS \`${database}\``);
    await connection.query(`CREATE TABLE IF NOT EXISTS \`${database}\`.seeded (at DATETIME(3) NOT NULL PRIMARY KEY)`);
    const [rows] = await connection.query<RowDataPacket[]>(`SELECT at FROM \`${database}\`.seeded`);
    if (rows.length > 0) return;
    await seed(link, options.say);
    await connection.query(`INSERT INTO \`${database}\`.seeded VALUES (NOW(3))`);
  } finally {
    await connection.end();
  }
}

async function seed(link: Link, say: (line: string) => void): Promise<void> {
  const ask = asker(link);
  say(`Seeding the demo marketplace: ${catalogue.length} products …`);
  const variantIds = await seedCatalogue(ask, await signUp(ask, link, admin));
  const owners = new Map<string, Viewer>();
  for (const user of shopUsers.filter(({ role }) => role === 'OWNER')) {
    owners.set(user.shopSlug, await signUp(ask, link, user));
  }
  say(`  ${shops.length} shops with their offers and stock …`);
  const ownerOf = (slug: string) => owners.get(slug) ?? missing(`owner of ${slug}`);
  await inParallel(4, generateDemo(), async (plan) => {
    const shop = shops.find(({ slug }) => slug === plan.shopSlug) ?? missing(plan.shopSlug);
    await seedShop(ask, { shop, owner: ownerOf(shop.slug), plan, variantIds });
    say(`  ${shop.name}, ${shop.city}: ${plan.shopProducts.length} offers`);
  });
  for (const user of shopUsers.filter(({ role }) => role === 'STAFF')) {
    const viewer = await signUp(ask, link, user);
    await seedStaff(ask, { viewer, phone: user.phone, owner: ownerOf(user.shopSlug), shopSlug: user.shopSlug });
  }
  for (const client of clients) await seedClient(ask, link, client);
}

async function seedClient(ask: Ask, link: Link, client: DemoClient): Promise<void> {
  const viewer = await signUp(ask, link, client);
  const add = mutation('addAddress', 'AddAddressInput', 'AddAddressSuccess { address { id } }');
  const known = await ask('users', viewer, '{ me { addresses { label } } }', {});
  for (const address of client.addresses) {
    if (known.addresses.some(({ label }: { label: string }) => label === address.label)) continue;
    await ask('users', viewer, add, { input: { ...address, phoneNumber: client.phone } });
  }
}

function missing(what: string): never {
  throw new Error(`The demo has no ${what}`);
}

type Ask = ReturnType<typeof asker>;

/** Runs an operation of a subgraph as somebody; throws unless its one root field succeeded. */
function asker(link: Link) {
  // biome-ignore lint/suspicious/noExplicitAny: each caller knows what it asked for.
  return async (subgraph: string, viewer: Viewer, query: string, variables: object): Promise<any> => {
    const identity = { viewer, requestId: 'seed', ip: null };
    const { data, errors } = await link.request(subgraph, { query, variables: { ...variables } }, identity);
    const outcome: unknown = Object.values(data ?? {})[0];
    const typename =
      outcome && typeof outcome === 'object' && '__typename' in outcome ? String(outcome.__typename) : '';
    if (errors || typename.endsWith('Error')) {
      throw new Error(`Seeding ${subgraph} failed: ${JSON.stringify(errors ?? outcome)} ${JSON.stringify(variables)}`);
    }
    return outcome;
  };
}

const mutation = (name: string, inputType: string, success: string) =>
  `mutation ($input: ${inputType}!) { ${name}(input: $input) { __typename ... on UserError { message } ... on ${success} } }`;

const nobody: Viewer = { kind: 'ANONYMOUS' };

interface Person {
  readonly phone: string;
  readonly kind: 'ADMIN' | 'SHOP_USER' | 'CLIENT';
  readonly displayName: string;
}

/** Signs in as anybody would: with the code that was sent to the phone. */
async function signUp(ask: Ask, link: Link, { phone, kind, displayName }: Person): Promise<Viewer> {
  const account = { phoneNumber: phone, kind };
  await ask('users', nobody, mutation('requestOtp', 'RequestOtpInput', 'RequestOtpSuccess { expiresAt }'), {
    input: account,
  });
  const path = `/inbox?to=${encodeURIComponent(phone)}`;
  const inbox = await link.raw('users', { method: 'GET', path, headers: { accept: 'application/json' }, body: '' });
  const code: string = JSON.parse(inbox.body).messages[0].code;
  const signIn = mutation('signIn', 'SignInInput', 'SignInSuccess { session { user { id } } }');
  const { session } = await ask('users', nobody, signIn, { input: { ...account, code } });
  const viewer: Viewer = { kind, userId: session.user.id, phoneNumber: phone };
  const profile = mutation('updateProfile', 'UpdateProfileInput', 'UpdateProfileSuccess { user { id } }');
  await ask('users', viewer, profile, { input: { displayName } });
  return viewer;
}

/** The categories and products, on sale; resolves with the variants' ids by SKU. */
async function seedCatalogue(ask: Ask, administrator: Viewer): Promise<Map<string, string>> {
  const categoryIds = new Map<string, string>();
  const createCategory = `mutation ($input: CreateCategoryInput!) {
    createCategory(input: $input) {
      ... on CreateCategorySuccess { category { id } }
      ... on CategorySlugTakenError { category { id } }
    }
  }`;
  for (const { name, slug, parent } of categories) {
    const parentId = parent ? categoryIds.get(parent) : null;
    const { category } = await ask('products', administrator, createCategory, { input: { name, slug, parentId } });
    categoryIds.set(slug, category.id);
  }
  const variantIds = new Map<string, string>();
  // Phones come last, and so first in a list of the newest.
  await inParallel(4, catalogue.toReversed(), async (product) => {
    const variants = await seedProduct(ask, administrator, product, categoryIds.get(product.category));
    for (const { id, sku } of variants) variantIds.set(sku, id);
  });
  return variantIds;
}

async function seedProduct(ask: Ask, administrator: Viewer, demo: DemoProduct, categoryId: string | undefined) {
  const createProduct = `mutation ($input: CreateProductInput!) {
    createProduct(input: $input) {
      ... on CreateProductSuccess { product { id variants { id sku } } }
      ... on ProductSlugTakenError { product { id variants { id sku } } }
      ... on InvalidInputError { __typename problems { path message } }
      ... on SkuTakenError { __typename sku }
    }
  }`;
  const { title, slug, brand, description, attributes, options, weightGrams, dimensionsMm } = demo;
  const dimensions = { lengthMm: dimensionsMm.length, widthMm: dimensionsMm.width, heightMm: dimensionsMm.height };
  const variants = variantsOf(demo).map(({ sku, optionValues }) => ({ sku, optionValues, weightGrams, dimensions }));
  const input = { title, slug, brand, categoryId, description, attributes, options, variants };
  const { product } = await ask('products', administrator, createProduct, { input });
  const activate = mutation('activateProduct', 'ActivateProductInput', 'ActivateProductSuccess { product { id } }');
  await ask('products', administrator, activate, { input: { productId: product.id } });
  return product.variants as readonly { readonly id: string; readonly sku: string }[];
}

interface ShopToSeed {
  readonly shop: DemoShop;
  readonly owner: Viewer;
  readonly plan: PlannedShop;
  readonly variantIds: ReadonlyMap<string, string>;
}

async function seedShop(ask: Ask, { shop: demo, owner, plan, variantIds }: ShopToSeed): Promise<void> {
  const { name, slug, city, province, description } = demo;
  const openShop = mutation('openShop', 'OpenShopInput', 'OpenShopSuccess { shop { id } }');
  const { shop } = await ask('shops', owner, openShop, { input: { name, slug, city, province, description } });
  const sell = mutation('sellProduct', 'SellProductInput', 'SellProductSuccess { shopProduct { id } }');
  for (const { sku, price } of plan.shopProducts) {
    const input = { shopId: shop.id, variantId: variantIds.get(sku), price: { amount: price, currencyCode: 'IDR' } };
    await ask('shops', owner, sell, { input });
  }
  const openWarehouse = mutation('openWarehouse', 'OpenWarehouseInput', 'OpenWarehouseSuccess { warehouse { id } }');
  const receive = mutation('receiveStock', 'ReceiveStockInput', 'ReceiveStockSuccess { movement { id } }');
  for (const { name: warehouseName, address } of demo.warehouses) {
    const opened = { shopId: shop.id, name: warehouseName, address };
    const { warehouse } = await ask('warehouses', owner, openWarehouse, { input: opened });
    for (const { sku, quantity } of plan.stock.filter(
      (line) => line.warehouse === warehouseName && line.quantity > 0,
    )) {
      const idempotencyKey = `demo ${warehouse.id} ${sku}`;
      const input = { warehouseId: warehouse.id, variantId: variantIds.get(sku), quantity, idempotencyKey };
      await ask('warehouses', owner, receive, { input });
    }
  }
}

async function seedStaff(ask: Ask, staff: { viewer: Viewer; phone: string; owner: Viewer; shopSlug: string }) {
  const { viewer, phone, owner, shopSlug } = staff;
  const shop = await ask('shops', owner, 'query ($slug: String!) { shopBySlug(slug: $slug) { id } }', {
    slug: shopSlug,
  });
  const invite = `mutation ($input: InviteStaffInput!) {
    inviteStaff(input: $input) { ... on InviteStaffSuccess { invitation { id } } ... on AlreadyStaffError { message } }
  }`;
  const { invitation } = await ask('shops', owner, invite, { input: { shopId: shop.id, phoneNumber: phone } });
  if (!invitation) return;
  const accept = mutation(
    'acceptStaffInvitation',
    'AcceptStaffInvitationInput',
    'AcceptStaffInvitationSuccess { shop { id } }',
  );
  await ask('shops', viewer, accept, { input: { invitationId: invitation.id } });
}

/** Works through a list, a few at a time. */
async function inParallel<Item>(
  workers: number,
  items: readonly Item[],
  work: (item: Item) => Promise<void>,
): Promise<void> {
  const rest = items.values();
  const worker = async () => {
    for (const item of rest) await work(item);
  };
  await Promise.all(Array.from({ length: workers }, worker));
}
