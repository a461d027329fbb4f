import { Webhook } from 'standardwebhooks';
import { expect } from 'vitest';
import { shippingInvariants } from '#invariants/shipping.ts';
import { newId } from '#kernel/ids.ts';
import type { Settings } from '#subgraph/context.ts';
import type { RawRequest } from '#subgraph/link.ts';
import type { Viewer } from '#subgraph/viewer.ts';
import { anonymous, client, service, shopUser, staffOfShops } from '#testing/viewers.ts';
import { startWorld, type World } from '#testing/world.ts';
import { shipping } from '../server.ts';
import { webhookSecrets } from '../tracking/webhook-secrets.ts';

/** A shop product as the fakes of shops and products answer it. */
interface GivenGoods {
  readonly shopId: string;
  readonly price?: string;
  readonly isActive?: boolean;
  readonly weightGrams?: number | null;
  readonly dimensions?: { readonly lengthMm: number; readonly widthMm: number; readonly heightMm: number } | null;
}

interface GivenWarehouse {
  readonly shopId: string;
  readonly city: string;
  readonly province: string;
  /** By variant; plenty of everything when left out. */
  readonly has?: Readonly<Record<string, number>>;
}

/** A shop order as the fake of orders answers it; a test may change its status. */
export interface GivenShopOrder {
  readonly id: string;
  status: string;
  trackingNumber: string | null;
  readonly shop: { readonly id: string };
  readonly order: {
    readonly id: string;
    status: string;
    isCashOnDelivery: boolean;
    readonly client: { readonly id: string };
    readonly shippingAddress: object;
  };
  readonly items: readonly GivenItem[];
}

interface GivenItem {
  readonly id: string;
  readonly quantity: number;
  cancelledQuantity: number;
  readonly variant: { readonly id: string };
  readonly warehouse: { readonly id: string };
}

/** Shipping beside fakes of its neighbours, which know the goods and the warehouses that a test gives. */
export interface ShippingWorld extends World {
  /** By shop product id. */
  readonly goods: Map<string, GivenGoods>;
  readonly warehouses: GivenWarehouse[];
  readonly shopOrders: Map<string, GivenShopOrder>;
  /** Which questions neighbours were asked, by name. */
  readonly questions: string[];
}

export const bandung = { city: 'Bandung', province: 'Jawa Barat', postalCode: '40111', countryCode: 'ID' };
export const variantOf = (shopProductId: string) => shopProductId.replace('spr_', 'var_');

export async function startShipping(settings: Partial<Settings> = {}): Promise<ShippingWorld> {
  const goods: ShippingWorld['goods'] = new Map([
    ['spr_phone', { shopId: 'shp_bandung', price: '5000000', weightGrams: 400 }],
    ['spr_fridge', { shopId: 'shp_bandung', price: '9000000', weightGrams: 70_000 }],
    ['spr_case', { shopId: 'shp_medan', price: '100000', weightGrams: null }],
  ]);
  const warehouses: GivenWarehouse[] = [
    { shopId: 'shp_bandung', city: 'Bandung', province: 'Jawa Barat' },
    { shopId: 'shp_medan', city: 'Medan', province: 'Sumatera Utara' },
  ];
  const questions: string[] = [];
  const shopOrders: ShippingWorld['shopOrders'] = new Map();
  const asked = <Variables>(name: string, respond: (variables: Variables) => object) => ({
    [name]: (variables: Variables) => {
      questions.push(name);
      return respond(variables);
    },
  });
  const world = await startWorld({
    subgraphs: [shipping],
    settings,
    neighbours: {
      orders: asked('ShopOrderForShipping', ({ id }: { id: string }) => ({
        shopOrderForShipping: shopOrders.get(id) ?? null,
      })),
      shops: {
        ...staffOfShops,
        ...asked('ShopProductsByIds', ({ ids }: { ids: string[] }) => ({
          shopProductsByIds: ids.flatMap((id) => {
            const found = goods.get(id);
            if (!found) return [];
            const { shopId, price = '100000', isActive = true } = found;
            return [
              {
                id,
                isActive,
                price: { amount: price, currencyCode: 'IDR' },
                shop: { id: shopId },
                variant: { id: variantOf(id) },
              },
            ];
          }),
        })),
      },
      products: asked('VariantsByIds', ({ ids }: { ids: string[] }) => ({
        variantsByIds: ids.map((id) => {
          const { weightGrams = 500, dimensions = null } = goods.get(id.replace('var_', 'spr_')) ?? {};
          return { id, weightGrams, dimensions };
        }),
      })),
      warehouses: asked('ShippingOrigins', ({ offers }: { offers: { shopId: string; variantIds: string[] }[] }) => ({
        shippingOrigins: offers.flatMap(({ shopId, variantIds }) =>
          warehouses
            .filter((warehouse) => warehouse.shopId === shopId)
            .map(({ has, ...place }) => ({
              ...place,
              countryCode: 'ID',
              available: variantIds.map((variantId) => ({ variantId, quantity: has ? (has[variantId] ?? 0) : 1_000 })),
            })),
        ),
      })),
    },
  });
  return { ...world, goods, warehouses, shopOrders, questions };
}

export interface GivenOption {
  readonly id: string;
  readonly carrier: { readonly code: string; readonly name: string };
  readonly service: string;
  readonly price: { readonly amount: string };
  readonly insurance: { readonly amount: string };
  readonly cashOnDeliveryFee: { readonly amount: string };
  readonly total: { readonly amount: string };
  readonly promisedFrom: string;
  readonly promisedTo: string;
  readonly parcels: number;
  readonly chargeableWeightGrams: number;
  readonly expiresAt: string;
}

export interface GivenPart {
  readonly shop: { readonly id: string };
  readonly options: readonly GivenOption[];
  readonly problem: { readonly __typename: string } | null;
}

export const partOf = (shopId: string, shopProductId: string, quantity = 1) => ({
  shopId,
  lines: [{ shopProductId, quantity }],
});
export const phonePart = partOf('shp_bandung', 'spr_phone');

const optionsQuery = `query ($input: ShippingOptionsInput!) {
  shippingOptions(input: $input) {
    shop { id }
    options {
      id carrier { code name } service price { amount } insurance { amount } cashOnDeliveryFee { amount }
      total { amount } promisedFrom promisedTo parcels chargeableWeightGrams expiresAt
    }
    problem {
      __typename
      ... on UnknownPlace { message } ... on TooHeavy { message } ... on NoCoverage { message }
      ... on UnknownGoods { message shopProductIds }
    }
  }
}`;

/** What a guest is offered: one phone to Bandung, unless the input says otherwise. */
export async function askOptions(world: World, input: object = {}): Promise<GivenPart[]> {
  const given = { destination: bandung, parts: [phonePart], ...input };
  return (await world.run('shipping', anonymous, optionsQuery, { input: given })).shippingOptions;
}

/** The raw answer, with `errors`. */
export function tryOptions(world: World, input: object) {
  const given = { destination: bandung, parts: [phonePart], ...input };
  return world.execute('shipping', anonymous, { query: optionsQuery, variables: { input: given } });
}

/** What one part is offered, as `carrier SERVICE`. */
export const namesOf = (part: GivenPart | undefined) =>
  part?.options.map(({ carrier, service }) => `${carrier.code} ${service}`) ?? [];

export const owner = shopUser('usr_owner', { shp_bandung: 'OWNER' });

export async function expectInvariants(world: World): Promise<void> {
  for (const { name, sql } of shippingInvariants) expect([name, await world.sql('shipping', sql)]).toEqual([name, []]);
}

export function setCapacity(world: World, slots: readonly object[], viewer = owner, shopId = 'shp_bandung') {
  const text = `mutation ($input: SetDeliveryCapacityInput!) {
    setDeliveryCapacity(input: $input) {
      __typename ... on UserError { message } ... on InvalidInputError { problems { path message } }
      ... on SetDeliveryCapacitySuccess { slots { startHour capacity } }
    }
  }`;
  return world.outcome('shipping', viewer, text, { input: { shopId, slots } });
}

export interface GivenWindow {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly placesLeft: number;
}

const windowsQuery = `query ($input: DeliveryWindowsInput!) {
  deliveryWindows(input: $input) { id from to placesLeft }
}`;

export async function askWindows(world: World, input: object = {}): Promise<GivenWindow[] | null> {
  const given = { shopId: 'shp_bandung', destination: bandung, days: 3, ...input };
  return (await world.run('shipping', anonymous, windowsQuery, { input: given })).deliveryWindows;
}

/** Some window of the second day on, which is far enough in the future for any test. */
export async function aWindow(world: World, place = 0): Promise<GivenWindow> {
  const from = new Date(Date.now() + 24 * 3_600_000).toISOString();
  return (await askWindows(world, { from }))?.[place] as GivenWindow;
}

/** A new order for the goods of an option that was just offered; nothing is booked yet. */
export async function aBooking(
  world: World,
  { windowId, ...input }: { windowId?: string; [field: string]: unknown } = {},
) {
  const [part] = await askOptions(world);
  const option = part?.options.find(({ carrier }) => carrier.code === 'bangau') as GivenOption;
  const lines = [{ variantId: 'var_phone', quantity: 1 }];
  const shopOrderId = newId('sho');
  return {
    orderId: newId('ord'),
    clientId: 'usr_client',
    destination: bandung,
    holdSeconds: 900,
    parts: [{ shopOrderId, shopId: 'shp_bandung', optionId: option.id, lines, ...(windowId ? { windowId } : {}) }],
    ...input,
  };
}
export type GivenBooking = Awaited<ReturnType<typeof aBooking>>;

export const bookMutation = `mutation ($input: BookShippingInput!) {
  bookShipping(input: $input) {
    __typename ... on UserError { message }
    ... on BookShippingSuccess {
      bookings {
        shopOrderId shopId status carrier { code } service price { amount } insurance { amount }
        cashOnDeliveryFee { amount } total { amount } promisedFrom promisedTo windowId heldUntil
      }
    }
    ... on ShippingQuoteInvalidError { shopIds }
    ... on ShippingQuoteExpiredError { shopIds }
    ... on DeliveryWindowFullError { shopId windowId nextFree { id placesLeft } }
  }
}`;

export function book(world: World, input: object) {
  return world.outcome('shipping', service('orders'), bookMutation, { input });
}

/** Tells shipping a fact of orders, as the relay would. */
export function tell(world: World, type: string, payload: { readonly orderId: string }, id: string = newId('evt')) {
  return world.subgraph('shipping').receive({ id, type, aggregateId: payload.orderId, payload });
}

export async function bookedStatuses(world: World, { orderId }: { readonly orderId: string }): Promise<string[]> {
  const rows = await world.sql('shipping', 'SELECT status FROM booking_parts WHERE order_id = ? ORDER BY place', [
    orderId,
  ]);
  return rows.map(({ status }) => status);
}

/** Lets the time of a hold pass. */
export function endHold(world: World, { orderId }: { readonly orderId: string }) {
  return world.sql(
    'shipping',
    'UPDATE booking_parts SET held_until = NOW(3) - INTERVAL 1 SECOND WHERE held_until IS NOT NULL AND order_id = ?',
    [orderId],
  );
}

/** An accepted part of a paid order: two phones and three cases, unless a test says otherwise. */
export function givenAShopOrder(
  world: ShippingWorld,
  { postalCode = '40111', ...given }: Partial<GivenShopOrder> & { postalCode?: string } = {},
): GivenShopOrder {
  const item = (variantId: string, quantity: number) => ({
    id: newId('oit'),
    quantity,
    cancelledQuantity: 0,
    variant: { id: variantId },
    warehouse: { id: 'whs_1' },
  });
  const shippingAddress = {
    ...bandung,
    postalCode,
    recipientName: 'Sari',
    phoneNumber: '+628110000001',
    street: 'Jalan Merdeka 1',
  };
  const shopOrder = {
    id: newId('sho'),
    status: 'ACCEPTED',
    trackingNumber: null,
    shop: { id: 'shp_bandung' },
    order: {
      id: newId('ord'),
      status: 'PAID',
      isCashOnDelivery: false,
      client: { id: 'usr_client' },
      shippingAddress,
    },
    items: [item('var_phone', 2), item('var_case', 3)],
    ...given,
  };
  world.shopOrders.set(shopOrder.id, shopOrder);
  return shopOrder;
}

/** So many of each item of the shop order, in their order. */
export const units = ({ items }: GivenShopOrder, ...quantities: readonly number[]) =>
  quantities.flatMap((quantity, index) => (quantity > 0 ? [{ orderItemId: items[index]?.id, quantity }] : []));

export const shipmentFields = `id status trackingNumber carrier { code } service promisedFrom promisedTo createdAt
  shopOrder { id } events { at status place description }
  parcels { number weightGrams items { item { id } variant { id } quantity } }
  carrierPickup { id from to carrier { code } warehouse { id } }`;

const createMutation = `mutation ($input: CreateShipmentInput!) {
  createShipment(input: $input) {
    __typename ... on UserError { message } ... on InvalidInputError { problems { path message } }
    ... on ShipmentItemsError { items { orderItemId left } }
    ... on CreateShipmentSuccess { shipment { ${shipmentFields} } }
  }
}`;

/** Ships all of it by the sandbox, unless the input says otherwise. */
export function ship(world: World, shopOrder: GivenShopOrder, input: object = {}, viewer: Viewer = owner) {
  const items = units(shopOrder, ...shopOrder.items.map(({ quantity }) => quantity));
  const given = { shopOrderId: shopOrder.id, items, carrier: 'sandbox', idempotencyKey: newId('key'), ...input };
  return world.outcome('shipping', viewer, createMutation, { input: given });
}

export interface GivenShipment {
  readonly id: string;
  readonly trackingNumber: string;
  readonly status: string;
  readonly events: readonly { readonly status: string; readonly at: string }[];
}

export async function givenAShipment(
  world: World,
  shopOrder: GivenShopOrder,
  input: object = {},
): Promise<GivenShipment> {
  return (await ship(world, shopOrder, input)).shipment;
}

export async function seeShipment(world: World, id: string, viewer: Viewer = client()) {
  const query = `query ($id: ID!) { shipment(id: $id) { ${shipmentFields} } }`;
  return (await world.run('shipping', viewer, query, { id })).shipment;
}

/** The facts about shipments of an order, in the order of the outbox. */
export async function factsAbout(world: World, { order }: GivenShopOrder): Promise<string[]> {
  const all = await world.events('shipping');
  return all.filter(({ aggregateId }) => aggregateId === order.id).map(({ type }) => type);
}

export interface SentNews {
  readonly carrier?: string;
  readonly trackingNumber: string;
  readonly eventId?: string;
  readonly status: string;
  /** In seconds from now. */
  readonly at?: number;
  readonly change?: (request: RawRequest) => RawRequest;
}

/** Sends a webhook as a carrier would. */
export async function sendNews(world: World, news: SentNews) {
  const { carrier = 'bangau', trackingNumber, eventId = newId('evt'), status, at = 0, change = (same) => same } = news;
  const context = world.subgraph('shipping').serviceContext();
  const [secret = ''] = await webhookSecrets(context, carrier);
  const data = {
    trackingNumber,
    eventId,
    status,
    at: new Date(Date.now() + at * 1_000).toISOString(),
    place: 'Cirebon',
  };
  const body = JSON.stringify({ type: 'parcel.scanned', data });
  const [id, now] = [newId('msg'), new Date()];
  const headers = {
    'webhook-id': id,
    'webhook-timestamp': String(Math.floor(now.getTime() / 1_000)),
    'webhook-signature': new Webhook(secret).sign(id, now, body),
  };
  const request = { method: 'POST', path: `/webhooks/carriers/${carrier}`, headers, body };
  return world.subgraph('shipping').raw(change(request));
}
