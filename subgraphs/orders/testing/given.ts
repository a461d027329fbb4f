import { expect } from 'vitest';
import { orderInvariants } from '#invariants/orders.ts';
import { newCode } from '#kernel/ids.ts';
import type { Viewer } from '#subgraph/viewer.ts';
import { client, staffOfShops } from '#testing/viewers.ts';
import { type FakeNeighbour, startWorld, type World } from '#testing/world.ts';
import { orders } from '../server.ts';

/**
 * Orders between neighbours that answer as these tests want: two shops with one offer each, a catalogue, and warehouses
 * that hold everything. What is before a dash in the id of an offer says of which product it is. The real neighbours are met in `gateway/journeys`.
 */
export interface OrdersWorld extends World {
  /** What the shops offer, by shop product id. */
  readonly offers: Map<string, { price: string; isActive: boolean; shopId: string }>;
  /** How many of a variant one client may buy, by variant id. */
  readonly limits: Map<string, number>;
  /** What the warehouses answer next; the default holds everything for 15 minutes. */
  warehouses: {
    reserve: (input: ReserveInput) => object | Promise<object>;
    commit: (orderId: string) => object | Promise<object>;
    extend: (input: { readonly orderId: string; readonly holdSeconds: number }) => object | Promise<object>;
  };
  /** What shipping answers next; the default quotes and books every option at 10.00 of each part. */
  shipping: {
    quote: (input: QuotedInput) => object | Promise<object>;
    book: (input: BookInput) => object | Promise<object>;
    extend: (input: { readonly orderId: string; readonly holdSeconds: number }) => object | Promise<object>;
  };
  /** Every demand that the warehouses were asked to hold. */
  readonly reservations: ReserveInput[];
}

export interface ReserveInput {
  readonly orderId: string;
  readonly holdSeconds: number;
  readonly lines: readonly { shopId: string; variantId: string; quantity: number }[];
}

export interface QuotedInput {
  readonly destination: object;
  readonly parts: readonly { readonly shopId: string; readonly optionId: string; readonly lines: readonly object[] }[];
}

export interface BookInput extends QuotedInput {
  readonly orderId: string;
  readonly clientId: string;
  readonly holdSeconds: number;
}

export const shippingAddress = {
  recipientName: 'Demo client',
  phoneNumber: '0811-0000-0001',
  street: 'Jalan Merdeka 1',
  city: 'Bandung',
  province: 'Jawa Barat',
  postalCode: '40111',
  countryCode: 'ID',
};

const variantOf = (shopProductId: string) => `var_of_${shopProductId}`;

export async function startOrdersWorld(): Promise<OrdersWorld> {
  const reservations: ReserveInput[] = [];
  const limits: OrdersWorld['limits'] = new Map();
  const offers: OrdersWorld['offers'] = new Map([
    ['shp_one', { price: '100.50', isActive: true, shopId: 'shop_a' }],
    ['shp_two', { price: '200', isActive: true, shopId: 'shop_b' }],
  ]);
  const lines = ({ lines: wanted }: Pick<ReserveInput, 'lines'>) =>
    wanted.map((line) => ({ ...line, warehouseId: `whs_${line.shopId}` }));
  const answers: Pick<OrdersWorld, 'warehouses' | 'shipping'> = {
    shipping: {
      quote: ({ parts }) => ({
        __typename: 'QuotedShippingSuccess',
        quotes: parts.map(({ shopId, optionId }) => ({
          shopId,
          total: { amount: '10.00', currencyCode: 'IDR' },
          isCashOnDelivery: optionId.startsWith('cash'),
        })),
      }),
      book: () => ({ __typename: 'BookShippingSuccess' }),
      extend: () => ({ __typename: 'ExtendShippingHoldSuccess' }),
    },
    warehouses: {
      reserve: (input) => {
        const expiresAt = new Date(Date.now() + input.holdSeconds * 1_000).toISOString();
        return { __typename: 'ReserveStockSuccess', reservation: { expiresAt, lines: lines(input) } };
      },
      commit: (orderId) => {
        const input = reservations.find((reservation) => reservation.orderId === orderId);
        return { __typename: 'CommitReservationSuccess', reservation: { lines: lines(input ?? { lines: [] }) } };
      },
      extend: ({ holdSeconds }) => {
        const expiresAt = new Date(Date.now() + holdSeconds * 1_000).toISOString();
        return { __typename: 'ExtendReservationSuccess', reservation: { expiresAt } };
      },
    },
  };
  const shops: FakeNeighbour = {
    ShopProductsByIds: ({ ids }: { ids: string[] }) => ({
      shopProductsByIds: ids.flatMap((id) => {
        const offer = offers.get(id);
        if (!offer) return [];
        const { price, isActive, shopId } = offer;
        const shop = { id: shopId, name: `Shop ${shopId}` };
        return [{ id, isActive, price: { amount: price, currencyCode: 'IDR' }, shop, variant: { id: variantOf(id) } }];
      }),
    }),
    ...staffOfShops,
  };
  const products: FakeNeighbour = {
    VariantsByIds: ({ ids }: { ids: string[] }) => ({
      variantsByIds: ids.map((id) => ({
        id,
        sku: `SKU-${id}`,
        title: `Title of ${id}`,
        purchaseLimit: limits.get(id) ?? null,
        product: { id: `prd_${id.replace(/-.*/, '')}`, status: id.includes('archived') ? 'ARCHIVED' : 'ACTIVE' },
      })),
    }),
  };
  const warehouses: FakeNeighbour = {
    ReserveStock: async ({ input }: { input: ReserveInput }) => {
      reservations.push(input);
      return { reserveStock: await answers.warehouses.reserve(input) };
    },
    ExtendReservation: async ({ input }: { input: { orderId: string; holdSeconds: number } }) => ({
      extendReservation: await answers.warehouses.extend(input),
    }),
    CommitReservation: async ({ input }: { input: { orderId: string } }) => ({
      commitReservation: await answers.warehouses.commit(input.orderId),
    }),
  };
  const shipping: FakeNeighbour = {
    QuotedShipping: async ({ input }: { input: QuotedInput }) => ({
      quotedShipping: await answers.shipping.quote(input),
    }),
    BookShipping: async ({ input }: { input: BookInput }) => ({ bookShipping: await answers.shipping.book(input) }),
    ExtendShippingHold: async ({ input }: { input: { orderId: string; holdSeconds: number } }) => ({
      extendShippingHold: await answers.shipping.extend(input),
    }),
  };
  const world = await startWorld({ subgraphs: [orders], neighbours: { shops, products, warehouses, shipping } });
  return Object.assign(answers, world, { offers, reservations, limits });
}

export const buyer = client('usr_buyer');

export const checkoutMutation = `mutation ($input: CheckoutInput!) {
  checkout(input: $input) {
    __typename
    ... on UserError { message }
    ... on InvalidInputError { problems { path message } }
    ... on OutOfStockError { lines { shopProductId requested available } }
    ... on PriceChangedError { total { amount } lines { shopProductId unitPrice { amount } } }
    ... on ShopProductUnavailableError { shopProductIds }
    ... on PurchaseLimitExceededError { variant { id } limit requested bought }
    ... on ShippingOptionInvalidError { shopIds }
    ... on DeliveryWindowTakenError { shopId windowId }
    ... on CheckoutPendingError { orderId }
    ... on CheckoutSuccess {
      order {
        id number status expiresAt total { amount currencyCode }
        shippingAddress { phoneNumber city }
        shopOrders {
          id shop { id } shopName status subtotal { amount }
          items {
            shopProduct { id } product { id } variant { id } title sku quantity
            unitPrice { amount } total { amount } warehouse { id }
          }
        }
      }
    }
  }
}`;

export function checkoutInput(input: object = {}) {
  return {
    idempotencyKey: newCode(12),
    lines: [
      { shopProductId: 'shp_one', quantity: 2 },
      { shopProductId: 'shp_two', quantity: 1 },
    ],
    shippingAddress,
    ...input,
  };
}

export interface GivenOrder {
  readonly id: string;
  readonly number: string;
  readonly shopOrders: readonly { readonly id: string; readonly shop: { readonly id: string } }[];
}

/** An order over both shops that waits for its payment. */
export async function givenAnOrder(world: OrdersWorld, viewer: Viewer = buyer): Promise<GivenOrder> {
  const { order } = await world.outcome('orders', viewer, checkoutMutation, { input: checkoutInput() });
  return order;
}

/** The same, paid: `payment.captured` has arrived. */
export async function givenAPaidOrder(world: OrdersWorld, viewer: Viewer = buyer): Promise<GivenOrder> {
  const order = await givenAnOrder(world, viewer);
  await capture(world, order.id);
  return order;
}

/** Tells orders, as payments would, that money arrived. */
export function capture(world: OrdersWorld, orderId: string, paymentId?: string): Promise<void> {
  return tellOfPayment(world, 'captured', orderId, paymentId);
}

/** Tells orders, as payments would, that money is promised. */
export function authorize(world: OrdersWorld, orderId: string, paymentId?: string): Promise<void> {
  return tellOfPayment(world, 'authorized', orderId, paymentId);
}

async function tellOfPayment(
  world: OrdersWorld,
  what: 'authorized' | 'captured',
  orderId: string,
  paymentId = orderId.replace('ord_', 'pay_'),
): Promise<void> {
  const amount = { amount: '401.00', currencyCode: 'IDR' };
  await world.subgraph('orders').receive({
    id: paymentId.replace('pay_', what === 'captured' ? 'evt_' : 'eva_'),
    type: `payment.${what}`,
    aggregateId: paymentId,
    payload: { orderId, paymentId, amount },
  });
}

/** The order's status and those of its parts. */
export async function statusOf(world: OrdersWorld, orderId: string): Promise<string[]> {
  const [order] = await world.sql('orders', 'SELECT status FROM orders WHERE id = ?', [orderId]);
  const parts = await world.sql('orders', 'SELECT status FROM shop_orders WHERE order_id = ? ORDER BY id', [orderId]);
  return [order?.status, ...parts.map(({ status }) => status)];
}

/** The facts that orders appended about an order, as `type` and what matters of the payload. */
export async function factsAbout(world: OrdersWorld, orderId: string): Promise<string[]> {
  const events = await world.events('orders');
  return events.filter(({ aggregateId }) => aggregateId === orderId).map(({ type }) => type);
}

export async function expectInvariants(world: OrdersWorld): Promise<void> {
  for (const { name, sql } of orderInvariants) expect([name, await world.sql('orders', sql)]).toEqual([name, []]);
}
