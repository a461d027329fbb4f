import { pino } from 'pino';
import { warehouseInvariants } from '#invariants/warehouses.ts';
import { newCode, newId } from '#kernel/ids.ts';
import { connectionOf } from '#mysql/transaction.ts';
import { startSubgraph } from '#subgraph/subgraph.ts';
import type { Viewer } from '#subgraph/viewer.ts';
import { testServer } from '#testing/database.ts';
import { service, shopUser, staffOfShops } from '#testing/viewers.ts';
import { startWorld, type World } from '#testing/world.ts';
import { lockHold } from '../reservation/lock-hold.ts';
import { warehouses } from '../server.ts';
import { lockStock, type StockKey } from '../stock/lock-stock.ts';
import { endHolds } from './end-holds.ts';

/** A world with warehouses alone; the catalogue has every variant whose id does not say `unknown`. */
export function startWarehouses(): Promise<World> {
  const products = {
    VariantsByIds: ({ ids }: { ids: readonly string[] }) => ({
      variantsByIds: ids.filter((id) => !id.includes('unknown')).map((id) => ({ id })),
    }),
  };
  return startWorld({ subgraphs: [warehouses], neighbours: { shops: staffOfShops, products } });
}

/** Another process, as far as anybody can tell: it shares nothing with the first one but the database. Stop it first. */
export async function startBeside(world: World): Promise<World> {
  const { link, settings } = world;
  const databasePrefix = world.subgraph('warehouses').database.name.replace(/_warehouses$/, '');
  const log = pino({ level: 'silent' });
  const options = { databaseUrl: testServer(), databasePrefix, link, settings, log, background: false };
  const other = await startSubgraph(warehouses, options);
  const outcome: World['outcome'] = async (_, viewer, query, variables = {}) => {
    const identity = { viewer, requestId: 'test', ip: null };
    const { data, errors } = await other.request({ query, variables: { ...variables } }, identity);
    if (errors) throw new Error(errors.map(({ message }) => message).join('; '));
    return Object.values(data ?? {})[0];
  };
  return { ...world, subgraph: () => other, outcome, stop: other.stop };
}

const owners = new Map<string, Viewer>();

/** Who owns these shops, and no others: the same user whenever the same shops are named. */
export function ownerOf(...shopIds: readonly string[]): Viewer {
  const key = shopIds.join();
  const owner = owners.get(key) ?? shopUser(newId('usr'), Object.fromEntries(shopIds.map((id) => [id, 'OWNER'])));
  owners.set(key, owner);
  return owner;
}

export const newShop = () => newId('shp');
export const newVariant = () => newId('var');
export const newOrder = () => newId('ord');

export const address = {
  street: 'Jalan Pasar 1',
  city: 'Bandung',
  province: 'Jawa Barat',
  postalCode: '40111',
  countryCode: 'ID',
};

/** Runs a mutation with one `input`; `selection` says what to answer of its result. */
export function mutate(world: World, viewer: Viewer, name: string, input: object, selection = '') {
  const inputType = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  return world.outcome(
    'warehouses',
    viewer,
    `mutation ($input: ${inputType}!) {
      ${name}(input: $input) { __typename ... on UserError { message } ${selection} }
    }`,
    { input },
  );
}

/** A warehouse of the shop with this much of each variant: `{ var_1: 5 }`. Its id. */
export async function givenAWarehouse(
  world: World,
  shopId: string,
  onHand: Readonly<Record<string, number>> = {},
  at: Partial<typeof address> = {},
): Promise<string> {
  const input = { shopId, name: `Warehouse ${newCode(10)}`, address: { ...address, ...at } };
  const opened = '... on OpenWarehouseSuccess { warehouse { id } }';
  const { warehouse } = await mutate(world, ownerOf(shopId), 'openWarehouse', input, opened);
  for (const [variantId, quantity] of Object.entries(onHand)) {
    const received = { warehouseId: warehouse.id, variantId, quantity, idempotencyKey: newCode(20) };
    await mutate(world, ownerOf(shopId), 'receiveStock', received);
  }
  return warehouse.id;
}

export interface GivenOffer {
  readonly shopId: string;
  readonly variantId: string;
  readonly warehouseId: string;
}

/** A shop with one warehouse that has `quantity` of a variant. */
export async function givenAnOffer(world: World, quantity: number): Promise<GivenOffer> {
  const shopId = newShop();
  const variantId = newVariant();
  return { shopId, variantId, warehouseId: await givenAWarehouse(world, shopId, { [variantId]: quantity }) };
}

/** A line of an order for so many of what is offered. */
export const lineOf = ({ shopId, variantId }: Omit<GivenOffer, 'warehouseId'>, quantity: number): Line => ({
  shopId,
  variantId,
  quantity,
});

export interface Line {
  readonly shopId: string;
  readonly variantId: string;
  readonly quantity: number;
}

const reservation = 'reservation { orderId status expiresAt lines { shopId variantId warehouseId quantity } }';
const refusals = `
  ... on StockShortError { lines { shopId variantId requested available } }
  ... on ReservationClosedError { status }`;

export interface Destination {
  readonly city: string;
  readonly province: string;
  readonly countryCode: string;
}

export function reserve(
  world: World,
  orderId: string,
  lines: readonly Line[],
  holdSeconds = 900,
  destination?: Destination,
) {
  const selection = `... on ReserveStockSuccess { ${reservation} } ${refusals}`;
  return mutate(world, service('orders'), 'reserveStock', { orderId, holdSeconds, lines, destination }, selection);
}

export function commit(world: World, orderId: string) {
  const selection = `... on CommitReservationSuccess { ${reservation} } ${refusals}`;
  return mutate(world, service('orders'), 'commitReservation', { orderId }, selection);
}

export function extend(world: World, orderId: string, holdSeconds: number) {
  const selection = `... on ExtendReservationSuccess { ${reservation} } ... on ReservationClosedError { status }`;
  return mutate(world, service('orders'), 'extendReservation', { orderId, holdSeconds }, selection);
}

/** Not by `mutate`: there is no refusal in its result. */
export function release(world: World, orderId: string) {
  return world.outcome(
    'warehouses',
    service('orders'),
    `mutation ($orderId: ID!) {
      releaseReservation(input: { orderId: $orderId }) { __typename ... on ReleaseReservationSuccess { status } }
    }`,
    { orderId },
  );
}

export async function deactivate(world: World, { shopId, warehouseId }: GivenOffer): Promise<void> {
  await mutate(world, ownerOf(shopId), 'deactivateWarehouse', { warehouseId });
}

/** The holds of these orders end now, whoever is at work: not before what their rows have released. */
export async function makeOverdue(world: Pick<World, 'subgraph'>, ...orderIds: readonly string[]): Promise<void> {
  const context = world.subgraph('warehouses').serviceContext();
  await context.transaction('make overdue', async (tx) => {
    const lines: StockKey[] = [];
    for (const orderId of orderIds.toSorted()) lines.push(...((await lockHold(tx, orderId))?.lines ?? []));
    const rows = await lockStock(tx, lines);
    const connection = connectionOf(tx);
    // The clock may stand still between two statements.
    for (const { releasedUntil } of rows) {
      await connection.query('DO SLEEP(GREATEST(0, TIMESTAMPDIFF(MICROSECOND, NOW(3), ?) + 1000) / 1e6)', [
        releasedUntil,
      ]);
    }
    await connection.query(endHolds(), [orderIds]);
  });
}

/** `[on hand, reserved]` of a variant in a warehouse. */
export async function levelOf(world: World, warehouseId: string, variantId: string): Promise<[number, number]> {
  const [row] = await world.sql(
    'warehouses',
    'SELECT on_hand, reserved FROM stock WHERE warehouse_id = ? AND variant_id = ?',
    [warehouseId, variantId],
  );
  return [row?.on_hand ?? 0, row?.reserved ?? 0];
}

/** The kinds of the movements of a cause, in the order in which they were written. */
export async function movementsOf(world: World, causeId: string): Promise<string[]> {
  const rows = await world.sql('warehouses', 'SELECT kind FROM movements WHERE cause_id = ? ORDER BY id', [causeId]);
  return rows.map(({ kind }) => kind);
}

/** What can be ordered of an offer now, as a shop product says it. */
export async function availabilityOf(world: World, { shopId, variantId }: Omit<GivenOffer, 'warehouseId'>) {
  const reference = { __typename: 'ShopProduct', id: 'shp_any', shop: { id: shopId }, variant: { id: variantId } };
  const [shopProduct] = await world.outcome(
    'warehouses',
    service('gateway'),
    `query ($references: [_Any!]!) {
      _entities(representations: $references) { ... on ShopProduct { availableQuantity inStock } }
    }`,
    { references: [reference] },
  );
  return shopProduct;
}

/** The names of the invariants that do not hold: none, if all is well. */
export async function broken(world: World): Promise<string[]> {
  const names: string[] = [];
  for (const { name, sql } of warehouseInvariants) {
    if ((await world.sql('warehouses', sql)).length > 0) names.push(name);
  }
  return names;
}
