import { expect } from 'vitest';
import { returnInvariants } from '#invariants/returns.ts';
import { newId } from '#kernel/ids.ts';
import type { Viewer } from '#subgraph/viewer.ts';
import { client, shopUser, staffOfShops } from '#testing/viewers.ts';
import { startWorld, type World } from '#testing/world.ts';
import { returns } from '../server.ts';

/** A delivered part of a paid order as the fake of orders answers it; a test may change it. */
export interface GivenShopOrder {
  readonly id: string;
  status: string;
  readonly shopName: string;
  deliveredAt: string | null;
  readonly shippingTotal: { readonly amount: string; readonly currencyCode: string };
  readonly shop: { readonly id: string };
  readonly order: {
    readonly id: string;
    status: string;
    readonly paymentId: string | null;
    readonly paidThroughOrderId: string;
    readonly client: { readonly id: string };
  };
  readonly items: readonly GivenItem[];
}

export interface GivenItem {
  readonly id: string;
  readonly quantity: number;
  readonly cancelledQuantity: number;
  readonly unitPrice: { readonly amount: string; readonly currencyCode: string };
  readonly variant: { readonly id: string };
  readonly warehouses: readonly { readonly quantity: number; readonly warehouse: { readonly id: string } }[];
}

interface AskedShipment {
  readonly returnId: string;
  readonly carrier: string | null;
  readonly recipient: { readonly recipientName: string; readonly city: string };
  readonly items: readonly { readonly orderItemId: string; readonly quantity: number }[];
}

interface AskedExchange {
  readonly originalShopOrderId: string;
  readonly lines: readonly {
    readonly orderItemId: string;
    readonly shopProductId: string;
    readonly quantity: number;
  }[];
}

interface AskedPlacement {
  readonly returnId: string;
  readonly clientId: string;
  readonly exchange: AskedExchange;
}

/** Returns beside fakes of their neighbours. The real ones are met in `gateway/journeys`. */
export interface ReturnsWorld extends World {
  readonly shopOrders: Map<string, GivenShopOrder>;
  /** What orders answer about exchanges; the default places every one, once for each return. */
  exchanges: {
    obstacle: (input: AskedExchange) => string | null;
    place: (input: AskedPlacement) => object | Promise<object>;
  };
  /** Every placement that was asked for. */
  readonly placements: AskedPlacement[];
  /** What shipping answers; the default makes every shipment, and closes all that were not picked up. */
  shipping: {
    create: (input: AskedShipment) => object | Promise<object>;
    close: (returnId: string) => object | Promise<object>;
  };
  /** Every shipment that was asked for, and every return that was closed, by its id. */
  readonly shipments: AskedShipment[];
  readonly closed: Set<string>;
}

export const idr = (amount: string) => ({ amount, currencyCode: 'IDR' });

export async function startReturnsWorld(): Promise<ReturnsWorld> {
  const shopOrders: ReturnsWorld['shopOrders'] = new Map();
  const shipments: AskedShipment[] = [];
  const closed = new Set<string>();
  const placements: AskedPlacement[] = [];
  const answers: Pick<ReturnsWorld, 'shipping' | 'exchanges'> = {
    exchanges: {
      obstacle: () => null,
      place: ({ returnId }) => ({
        __typename: 'PlaceExchangeSuccess',
        order: { id: returnId.replace('ret_', 'ord_') },
      }),
    },
    shipping: {
      create: ({ returnId }) => ({
        __typename: 'CreateReturnShipmentSuccess',
        shipment: { id: returnId.replace('ret_', 'shm_') },
      }),
      close: () => ({ __typename: 'CloseReturnShipmentSuccess' }),
    },
  };
  const world = await startWorld({
    subgraphs: [returns],
    neighbours: {
      orders: {
        ShopOrderForReturn: ({ id }: { id: string }) => ({ shopOrderForReturn: shopOrders.get(id) ?? null }),
        ExchangeObstacle: ({ input }: { input: AskedExchange }) => ({
          exchangeObstacle: answers.exchanges.obstacle(input),
        }),
        PlaceExchange: async ({ input }: { input: AskedPlacement }) => {
          placements.push(input);
          return { placeExchange: await answers.exchanges.place(input) };
        },
      },
      shops: staffOfShops,
      warehouses: {
        WarehouseForReturn: ({ id }: { id: string }) => ({
          warehouseForReturn: {
            id,
            name: 'Main',
            address: { street: 'Jalan Pasar 1', city: 'Medan', province: 'SU', postalCode: '20111', countryCode: 'ID' },
          },
        }),
      },
      shipping: {
        CreateReturnShipment: async ({ input }: { input: AskedShipment }) => {
          shipments.push(input);
          return { createReturnShipment: await answers.shipping.create(input) };
        },
        CloseReturnShipment: async ({ input }: { input: { returnId: string } }) => {
          closed.add(input.returnId);
          return { closeReturnShipment: await answers.shipping.close(input.returnId) };
        },
      },
    },
  });
  return Object.assign(answers, world, { shopOrders, placements, shipments, closed });
}

export const buyer = client('usr_buyer');
export const owner = shopUser('usr_owner', { shp_1: 'OWNER' });
export const staff = shopUser('usr_staff', { shp_1: 'STAFF' });
export const stranger = shopUser('usr_stranger', { shp_other: 'OWNER' });

/** Two phones of 100.50 from two warehouses and three cases of 10 from one, delivered a minute ago; shipping cost 20. */
export function givenAShopOrder(world: ReturnsWorld, given: Partial<GivenShopOrder> = {}): GivenShopOrder {
  const orderId = newId('ord');
  const shopOrder: GivenShopOrder = {
    id: newId('sho'),
    status: 'DELIVERED',
    shopName: 'Toko Satu',
    deliveredAt: new Date(Date.now() - 60_000).toISOString(),
    shippingTotal: idr('20.00'),
    shop: { id: 'shp_1' },
    order: {
      id: orderId,
      status: 'PAID',
      paymentId: newId('pay'),
      paidThroughOrderId: orderId,
      client: { id: 'usr_buyer' },
    },
    items: [anItem('var_phone', '100.50', { whs_1: 1, whs_2: 1 }), anItem('var_case', '10.00', { whs_1: 3 })],
    ...given,
  };
  world.shopOrders.set(shopOrder.id, shopOrder);
  return shopOrder;
}

/** An item whose units came from these warehouses, so many from each. */
export function anItem(variantId: string, price: string, from: Readonly<Record<string, number>>): GivenItem {
  const warehouses = Object.entries(from).map(([id, quantity]) => ({ quantity, warehouse: { id } }));
  const quantity = warehouses.reduce((sum, source) => sum + source.quantity, 0);
  return {
    id: newId('itm'),
    quantity,
    cancelledQuantity: 0,
    unitPrice: idr(price),
    variant: { id: variantId },
    warehouses,
  };
}

export const returnFields = `id status respondBy sendBy isWayBackPaid terms { windowDays refundsShipping paysWayBack }
  shopOrder { id } shop { id } client { id } resolution exchange { id } shipment { id } refundTotal { amount } requestedAt
  items {
    item { id } variant { id } quantity reason comment pictureUrls good damaged undecided exchanged exchangeFor { id } refunded { amount currencyCode }
  }
  refunds { id amount { amount } shipping { amount } reason actor { id } }
  history { status actor { id } reason }`;

/** Runs a mutation that answers with a return; `selection` says what else to answer of its result. */
export function mutate(world: World, viewer: Viewer, name: string, input: object) {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  const success = name === 'setReturnPolicy' ? 'returnPolicy { windowDays }' : `return { ${returnFields} }`;
  const all: Readonly<Record<string, string>> = {
    requestReturn: `... on ReturnItemsError { items { orderItemId left } } ... on ReturnWindowClosedError { closedAt }`,
    receiveReturn: `... on ReturnItemsError { items { orderItemId left } }`,
    refundReturn: `... on ReturnRefundTooHighError {
      items { orderItemId left { amount } } shippingLeft { amount }
    }`,
    escalateReturn: `... on ReturnNotDueError { respondBy }`,
  };
  const hasStatus = !['requestReturn', 'setReturnPolicy'].includes(name);
  return world.outcome(
    'returns',
    viewer,
    `mutation ($input: ${type}Input!) {
      ${name}(input: $input) {
        __typename ... on UserError { message } ${hasStatus ? '... on ReturnStatusError { status }' : ''}
        ${all[name] ?? ''} ... on ${type}Success { ${success} }
      }
    }`,
    { input },
  );
}

/** Asks to give back so many of each item, in their order. */
export function request(
  world: World,
  shopOrder: GivenShopOrder,
  quantities: readonly number[],
  given: { reason?: string; viewer?: Viewer; idempotencyKey?: string; exchangeFor?: string } = {},
) {
  const { reason = 'CHANGED_MIND', viewer = buyer, idempotencyKey = newId('key'), exchangeFor } = given;
  const wanted = exchangeFor ? { exchangeFor } : {};
  const resolution = exchangeFor ? { resolution: 'EXCHANGE' } : {};
  const items = quantities.flatMap((quantity, index) =>
    quantity > 0 ? [{ orderItemId: shopOrder.items[index]?.id, quantity, reason, ...wanted }] : [],
  );
  return mutate(world, viewer, 'requestReturn', { shopOrderId: shopOrder.id, items, idempotencyKey, ...resolution });
}

export interface GivenReturn {
  readonly id: string;
  readonly status: string;
  readonly respondBy: string | null;
  readonly sendBy: string | null;
  readonly items: readonly { readonly item: { readonly id: string }; readonly quantity: number }[];
  readonly refunds: readonly { readonly id: string; readonly amount: { readonly amount: string } }[];
}

export async function givenAReturn(
  world: World,
  shopOrder: GivenShopOrder,
  quantities: readonly number[],
  reason = 'CHANGED_MIND',
): Promise<GivenReturn> {
  return (await request(world, shopOrder, quantities, { reason })).return;
}

export async function givenAnApproved(
  world: World,
  shopOrder: GivenShopOrder,
  quantities: readonly number[],
  reason = 'CHANGED_MIND',
  exchangeFor?: string,
): Promise<GivenReturn> {
  const wanted = exchangeFor ? { exchangeFor } : {};
  const { id } = (await request(world, shopOrder, quantities, { reason, ...wanted })).return;
  return (await mutate(world, owner, 'approveReturn', { returnId: id })).return;
}

/** Counts so many good and damaged units of each item of the return, in the order of the shop order. */
export function receive(
  world: World,
  { id: returnId }: GivenReturn,
  shopOrder: GivenShopOrder,
  counts: readonly (readonly [good: number, damaged: number])[],
  { viewer = owner, idempotencyKey = newId('key') }: { viewer?: Viewer; idempotencyKey?: string } = {},
) {
  const items = counts.flatMap(([good, damaged], index) =>
    good + damaged > 0 ? [{ orderItemId: shopOrder.items[index]?.id, good, damaged }] : [],
  );
  return mutate(world, viewer, 'receiveReturn', { returnId, items, idempotencyKey });
}

export function refund(world: World, { id: returnId }: GivenReturn, input: object, viewer: Viewer = owner) {
  const given = { returnId, items: [], reason: 'As agreed', idempotencyKey: newId('key'), ...input };
  return mutate(world, viewer, 'refundReturn', given);
}

export async function see(world: World, { id }: Pick<GivenReturn, 'id'>, viewer: Viewer = buyer) {
  const query = `query ($id: ID!) { return(id: $id) { ${returnFields} } }`;
  return (await world.run('returns', viewer, query, { id })).return;
}

/** Tells of the parcel of a return, as shipping would. */
export function tell(world: World, type: string, returnId: string, id: string = newId('evt')) {
  const payload = { returnId, shipmentId: returnId.replace('ret_', 'shm_') };
  return world.subgraph('returns').receive({ id, type: `return-shipment.${type}`, aggregateId: returnId, payload });
}

/** Lets the time of everybody's turn in a return pass. */
export async function letTimePass(world: World, { id }: Pick<GivenReturn, 'id'>): Promise<void> {
  await world.sql(
    'returns',
    `UPDATE returns SET respond_by = respond_by - INTERVAL 30 DAY, send_by = send_by - INTERVAL 30 DAY WHERE id = ?`,
    [id],
  );
}

/** `[returned, received]` of each item of the shop order. */
export async function unitsOf(world: World, { id }: GivenShopOrder): Promise<[number, number][]> {
  const text = 'SELECT returned, received FROM returnable_items WHERE shop_order_id = ? ORDER BY order_item_id';
  return (await world.sql('returns', text, [id])).map(({ returned, received }) => [returned, received]);
}

/** The payloads of the facts of this type about a return. */
export async function factsOf(world: World, { id }: Pick<GivenReturn, 'id'>, type: string) {
  const all = await world.events('returns', `return.${type}`);
  // biome-ignore lint/suspicious/noExplicitAny: tests read what they expect.
  return all.filter(({ aggregateId }) => aggregateId === id).map(({ payload }) => payload as any);
}

export async function expectInvariants(world: World): Promise<void> {
  for (const { name, sql } of returnInvariants) expect([name, await world.sql('returns', sql)]).toEqual([name, []]);
}
