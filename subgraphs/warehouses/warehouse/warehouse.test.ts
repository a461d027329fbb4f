import { afterAll, beforeAll, expect, test } from 'vitest';
import { newCode } from '#kernel/ids.ts';
import type { Viewer } from '#subgraph/viewer.ts';
import { expectErrorCode, expectRefusal } from '#testing/expect-refusal.ts';
import { admin, anonymous, client, service, shopUser } from '#testing/viewers.ts';
import type { World } from '#testing/world.ts';
import {
  address,
  givenAnOffer,
  givenAWarehouse,
  lineOf,
  mutate,
  newOrder,
  newShop,
  newVariant,
  ownerOf,
  reserve,
  startWarehouses,
} from '../testing/given.ts';

let world: World;
beforeAll(async () => {
  world = await startWarehouses();
});
afterAll(() => world.stop());

const warehouse = 'warehouse { id name isActive shop { id } address { street city province postalCode countryCode } }';
const open = (viewer: Viewer, input: object) => {
  const selection = `... on InvalidInputError { problems { path } }
    ... on WarehouseNameTakenError { ${warehouse} } ... on OpenWarehouseSuccess { ${warehouse} }`;
  return mutate(world, viewer, 'openWarehouse', { name: 'Main', address, ...input }, selection);
};

test('opens an active warehouse', async () => {
  const shopId = newShop();
  expect(await open(ownerOf(shopId), { shopId, name: ' North ' })).toEqual({
    __typename: 'OpenWarehouseSuccess',
    warehouse: {
      id: expect.stringMatching(/^whs_/),
      name: 'North',
      isActive: true,
      shop: { id: shopId },
      address,
    },
  });
});

test('answers a repeat with the warehouse that is there, however many come at once', async () => {
  const shopId = newShop();
  const outcomes = await Promise.all(Array.from({ length: 20 }, () => open(ownerOf(shopId), { shopId })));
  expect(new Set(outcomes.map((outcome) => JSON.stringify(outcome))).size).toBe(1);
  expect(outcomes[0].__typename).toBe('OpenWarehouseSuccess');
});

test('refuses a name that the shop has given to another warehouse', async () => {
  const [shopId, other] = [newShop(), newShop()];
  const first = await open(ownerOf(shopId), { shopId });
  const outcome = await open(ownerOf(shopId), { shopId, address: { ...address, city: 'Medan' } });
  expectRefusal(outcome, 'WarehouseNameTakenError');
  expect(outcome.warehouse).toEqual(first.warehouse);
  expect(await open(ownerOf(other), { shopId: other })).toMatchObject({ __typename: 'OpenWarehouseSuccess' });
});

test('names every problem of an input at once', async () => {
  const shopId = newShop();
  const bad = { shopId, name: ' ', address: { ...address, street: '', countryCode: 'Indonesia' } };
  const outcome = await open(ownerOf(shopId), bad);
  expectRefusal(outcome, 'InvalidInputError');
  expect(outcome.problems.map(({ path }: { path: string[] }) => path.join('.'))).toEqual([
    'name',
    'address.street',
    'address.countryCode',
  ]);
});

test('is for the users of the shop', async () => {
  const shopId = newShop();
  expectRefusal(await open(ownerOf(newShop()), { shopId }), 'WarehouseShopNotFoundError');
  const query = 'mutation ($input: OpenWarehouseInput!) { openWarehouse(input: $input) { __typename } }';
  const request = { query, variables: { input: { shopId, name: 'Main', address } } };
  expectErrorCode(await world.execute('warehouses', client(), request), 'FORBIDDEN');
  expectErrorCode(await world.execute('warehouses', admin, request), 'FORBIDDEN');
  expectErrorCode(await world.execute('warehouses', anonymous, request), 'UNAUTHENTICATED');
});

test('is deactivated and activated again by the users of its shop, and a repeat is a success', async () => {
  const shopId = newShop();
  const warehouseId = await givenAWarehouse(world, shopId);
  const set = (name: 'activateWarehouse' | 'deactivateWarehouse', viewer: Viewer = ownerOf(shopId)) => {
    const success = name === 'activateWarehouse' ? 'ActivateWarehouseSuccess' : 'DeactivateWarehouseSuccess';
    return mutate(world, viewer, name, { warehouseId }, `... on ${success} { warehouse { isActive } }`);
  };
  for (const name of ['deactivateWarehouse', 'deactivateWarehouse'] as const) {
    expect(await set(name)).toEqual({ __typename: 'DeactivateWarehouseSuccess', warehouse: { isActive: false } });
  }
  for (const name of ['activateWarehouse', 'activateWarehouse'] as const) {
    expect(await set(name)).toEqual({ __typename: 'ActivateWarehouseSuccess', warehouse: { isActive: true } });
  }
  expectRefusal(await set('deactivateWarehouse', ownerOf(newShop())), 'WarehouseNotFoundError');
  expectRefusal(await set('activateWarehouse', ownerOf(newShop())), 'WarehouseNotFoundError');
});

test('shows what it has to the users of its shop and to ADMIN, to others its name at most', async () => {
  const offer = await givenAnOffer(world, 5);
  const { shopId, warehouseId } = offer;
  const query = `query ($id: ID!, $references: [_Any!]!) {
    warehouse(id: $id) { stock { nodes { onHand } } movements { nodes { kind } } transfers { nodes { id } } }
    _entities(representations: $references) {
      ... on Shop { warehouses { id } }
      ... on Warehouse { name stock { nodes { onHand } } movements { nodes { kind } } }
    }
  }`;
  const references = [
    { __typename: 'Shop', id: shopId },
    { __typename: 'Warehouse', id: warehouseId },
  ];
  const seenBy = (viewer: Viewer) => world.run('warehouses', viewer, query, { id: warehouseId, references });
  for (const viewer of [ownerOf(shopId), shopUser('usr_staff', { [shopId]: 'STAFF' }), admin]) {
    expect(await seenBy(viewer)).toEqual({
      warehouse: {
        stock: { nodes: [{ onHand: 5 }] },
        movements: { nodes: [{ kind: 'RECEIVED' }] },
        transfers: { nodes: [] },
      },
      _entities: [
        { warehouses: [{ id: warehouseId }] },
        { name: expect.any(String), stock: { nodes: [{ onHand: 5 }] }, movements: { nodes: [{ kind: 'RECEIVED' }] } },
      ],
    });
  }
  for (const viewer of [anonymous, client(), ownerOf(newShop()), service()]) {
    expect(await seenBy(viewer)).toEqual({
      warehouse: null,
      _entities: [{ warehouses: null }, { name: expect.any(String), stock: null, movements: null }],
    });
  }
});

test('pages through its stock by variant, through its ledger and its transfers newest first', async () => {
  const shopId = newShop();
  const variantIds = Array.from({ length: 5 }, newVariant);
  const stocked = Object.fromEntries(variantIds.map((id, index) => [id, index + 10]));
  const from = await givenAWarehouse(world, shopId, stocked);
  const to = await givenAWarehouse(world, shopId, { [variantIds[0] ?? '']: 1 });
  await reserve(world, newOrder(), [lineOf({ shopId, variantId: variantIds[4] ?? '' }, 3)]);
  const sent: string[] = [];
  for (const [fromWarehouseId, toWarehouseId] of [
    [from, to],
    [to, from],
    [from, to],
  ]) {
    const lines = [{ variantId: variantIds[0], quantity: 1 }];
    const input = { fromWarehouseId, toWarehouseId, lines, idempotencyKey: newCode(20) };
    const selection = '... on TransferStockSuccess { transfer { id } }';
    sent.unshift((await mutate(world, ownerOf(shopId), 'transferStock', input, selection)).transfer.id);
  }
  const pagesOf = async (field: string, node: string, more = '') => {
    const query = `query ($shop: [_Any!]!, $after: String) {
      _entities(representations: $shop) { ... on Shop { warehouses {
        id ${field}(first: 2, after: $after ${more}) { nodes { ${node} } pageInfo { hasNextPage endCursor } }
      } } }
    }`;
    const found: unknown[] = [];
    for (let after: string | null = null, next = true; next; ) {
      const shop = [{ __typename: 'Shop', id: shopId }];
      const [{ warehouses }] = await world.outcome('warehouses', ownerOf(shopId), query, { shop, after });
      expect(warehouses.map(({ id }: { id: string }) => id)).toEqual([from, to]);
      const page = warehouses[0][field];
      found.push(...page.nodes);
      next = page.pageInfo.hasNextPage;
      after = page.pageInfo.endCursor;
    }
    return found;
  };
  expect(await pagesOf('stock', 'variant { id } onHand reserved available')).toEqual(
    [8, 11, 12, 13, 14].map((onHand, index) => {
      const reserved = index === 4 ? 3 : 0;
      return { variant: { id: variantIds[index] }, onHand, reserved, available: onHand - reserved };
    }),
  );
  expect(await pagesOf('movements', 'kind')).toEqual(
    [
      'TRANSFER_DISPATCHED',
      'TRANSFER_DISPATCHED',
      'RESERVED',
      'RECEIVED',
      'RECEIVED',
      'RECEIVED',
      'RECEIVED',
      'RECEIVED',
    ].map((kind) => ({ kind })),
  );
  expect(await pagesOf('movements', 'kind variant { id }', `variantId: "${variantIds[4]}"`)).toEqual([
    { kind: 'RESERVED', variant: { id: variantIds[4] } },
    { kind: 'RECEIVED', variant: { id: variantIds[4] } },
  ]);
  expect(await pagesOf('transfers', 'id')).toEqual(sent.map((id) => ({ id })));
  const query = 'query ($id: ID!) { warehouse(id: $id) { stock(first: 101) { nodes { onHand } } } }';
  const tooMany = await world.execute('warehouses', ownerOf(shopId), { query, variables: { id: from } });
  expectErrorCode(tooMany, 'BAD_USER_INPUT');
});

test('shows a transfer to the users of its shop and to ADMIN, to nobody else', async () => {
  const shopId = newShop();
  const variantId = newVariant();
  const from = await givenAWarehouse(world, shopId, { [variantId]: 5 });
  const to = await givenAWarehouse(world, shopId);
  const input = { fromWarehouseId: from, toWarehouseId: to, lines: [{ variantId, quantity: 1 }], idempotencyKey: 'x' };
  const selection = '... on TransferStockSuccess { transfer { id } }';
  const { transfer } = await mutate(world, ownerOf(shopId), 'transferStock', input, selection);
  const query = 'query ($id: ID!) { stockTransfer(id: $id) { id from { id } to { id } } }';
  const seenBy = (viewer: Viewer) => world.outcome('warehouses', viewer, query, { id: transfer.id });
  for (const viewer of [ownerOf(shopId), admin]) {
    expect(await seenBy(viewer)).toEqual({ id: transfer.id, from: { id: from }, to: { id: to } });
  }
  for (const viewer of [anonymous, client(), ownerOf(newShop())]) expect(await seenBy(viewer)).toBeNull();
});
