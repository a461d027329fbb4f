import { readFileSync } from 'node:fs';
import path from 'node:path';
import {
  buildSchema as buildApi,
  type GraphQLObjectType,
  type GraphQLOutputType,
  getNamedType,
  isInputObjectType,
  isObjectType,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newCode } from '#kernel/ids.ts';
import { buildSchema } from '#subgraph/subgraph.ts';
import type { Viewer } from '#subgraph/viewer.ts';
import { eventually } from '#testing/eventually.ts';
import { expectRefusal } from '#testing/expect-refusal.ts';
import { subgraphNames } from '../../schema/subgraph-names.ts';
import { createClient, type PasarClient, PasarError } from '../../sdk/index.ts';
import { planIdOf } from '../../subgraphs/carts/plan/plan-id.rules.ts';
import { everythingBelow } from './ask-for-all.ts';
import { expectInvariants } from './invariants.ts';
import { givenAnOffer, mutation, newPhone, type OwnJourney, shippingAddress, startJourney } from './journey.ts';
import { canaries, givenPrivateThings, type PrivateThings } from './private-things.ts';
import { snapshot } from './snapshot.ts';

const api = buildApi(readFileSync(path.join(import.meta.dirname, '..', '..', 'schema', 'api.graphql'), 'utf8'));
const mutationFields = api.getMutationType()?.getFields() ?? {};
const queryFields = api.getQueryType()?.getFields() ?? {};

interface Attempt {
  /** Who may. */
  readonly as: (things: PrivateThings) => PasarClient;
  readonly input: (things: PrivateThings) => object;
  /** Strangers who may as well. */
  readonly openTo?: readonly string[];
  /** Who is not signed in as a client is a guest, and has no such cart. */
  readonly isForGuests?: true;
}

const price = { amount: '16000000', currencyCode: 'IDR' };
const key = () => ({ idempotencyKey: newCode(12) });
const byClient = (input: Attempt['input']): Attempt => ({ as: ({ client }) => client, input });
const byOwner = (input: Attempt['input']): Attempt => ({ as: ({ owner }) => owner, input });
const ofCart = (input: Attempt['input']): Attempt => ({ ...byClient(input), isForGuests: true });
const byAdmin = (input: Attempt['input']): Attempt => ({ as: ({ admin }) => admin, input });

/** Every mutation that names a thing by its id, with things of somebody; in an order in which they succeed. */
const attempts: Readonly<Record<string, Attempt>> = {
  setDefaultAddress: byClient(({ addresses }) => ({ addressId: addresses[1] })),
  updateAddress: byClient(({ addresses }) => ({ addressId: addresses[1], city: 'Medan' })),
  removeAddress: byClient(({ addresses }) => ({ addressId: addresses[2] })),
  checkout: {
    ...byClient(({ offer: { shopProductId } }) => ({
      ...key(),
      lines: [{ shopProductId, quantity: 1 }],
      shippingAddress: {
        recipientName: 'Somebody',
        phoneNumber: '+6281100000201',
        street: 'Jalan 1',
        city: 'Bandung',
        province: 'Jawa Barat',
        postalCode: '40111',
      },
    })),
    openTo: ['client'],
  },
  changeCartLine: ofCart(({ cart }) => ({ lineId: cart.lineId, quantity: 2 })),
  saveForLater: ofCart(({ cart }) => ({ lineId: cart.lineId })),
  moveToCart: ofCart(({ cart }) => ({ lineId: cart.lineId })),
  applyCartPlan: ofCart(({ cart, offer: { shopProductId } }) => ({
    planId: planIdOf([{ lineId: cart.lineId, quantity: 2, shopProductId }]),
  })),
  moveCartLine: ofCart(({ cart, offer: { shopProductId } }) => ({ lineId: cart.savedLineId, shopProductId })),
  removeCartLine: ofCart(({ cart }) => ({ lineId: cart.savedLineId })),
  checkoutCart: byClient(({ cart, addresses }) => ({
    cartId: cart.id,
    shippingAddressId: addresses[1],
    expectedTotal: { amount: '99000000', currencyCode: 'IDR' },
    ...key(),
  })),
  addToCart: {
    ...ofCart(({ offer }) => ({ cartToken: 'guessed', shopProductId: offer.shopProductId, quantity: 1, ...key() })),
    openTo: ['client'],
  },
  renameWishlist: byClient(({ wishlists }) => ({ wishlistId: wishlists.toDelete, name: 'Renamed' })),
  deleteWishlist: byClient(({ wishlists }) => ({ wishlistId: wishlists.toDelete })),
  shareWishlist: byClient(({ wishlists }) => ({ wishlistId: wishlists.own })),
  unshareWishlist: byClient(({ wishlists }) => ({ wishlistId: wishlists.own })),
  addToWishlist: byClient(({ wishlists, unsoldVariantId }) => ({
    wishlistId: wishlists.own,
    variantId: unsoldVariantId,
  })),
  addWish: byClient(({ wishlists }) => ({ itemId: wishlists.itemId, kind: 'BACK_IN_STOCK' })),
  removeWish: byClient(({ wishlists }) => ({ itemId: wishlists.itemId, kind: 'BACK_IN_STOCK' })),
  removeFromWishlist: byClient(({ wishlists }) => ({ itemId: wishlists.itemToRemove })),
  payOrder: byClient(({ orders }) => ({ orderId: orders.unpaid, method: 'VIRTUAL_ACCOUNT', ...key() })),
  cancelPayment: byClient(({ cancelledPaymentId }) => ({ paymentId: cancelledPaymentId })),
  cancelOrder: byClient(({ orders }) => ({ orderId: orders.toCancel })),
  acceptShopOrder: byOwner(({ shopOrders }) => ({ shopOrderId: shopOrders.paid })),
  shipShopOrder: byOwner(({ shopOrders: { paid } }) => ({
    shopOrderId: paid,
    trackingNumber: canaries.trackingNumber,
  })),
  confirmDelivery: byClient(({ shopOrders }) => ({ shopOrderId: shopOrders.paid })),
  requestPayout: byOwner(({ offer }) => ({
    shopId: offer.shopId,
    amount: { amount: '1000', currencyCode: 'IDR' },
    ...key(),
  })),
  confirmCashRefund: byAdmin(({ cashRefundId }) => ({ refundId: cashRefundId })),
  setCommission: byAdmin(({ offer }) => ({ shopId: offer.shopId, basisPoints: 100 })),
  cancelShopOrder: byOwner(({ shopOrders }) => ({ shopOrderId: shopOrders.toRefund, reason: canaries.reason })),
  cancelOrderItem: byOwner(({ itemToSend }) => ({
    orderItemId: itemToSend,
    quantity: 1,
    reason: canaries.reason,
    ...key(),
  })),
  addShopOrderNote: byOwner(({ shopOrders }) => ({
    shopOrderId: shopOrders.paid,
    text: canaries.shopNote,
    isPublic: false,
    ...key(),
  })),
  acceptStaffInvitation: { ...byOwner(({ invitationId }) => ({ invitationId })), as: ({ invitee }) => invitee },
  inviteStaff: byOwner(({ offer }) => ({ shopId: offer.shopId, phoneNumber: invited })),
  removeStaff: byOwner(({ offer, inviteePhone }) => ({ shopId: offer.shopId, phoneNumber: inviteePhone })),
  updateShop: byOwner(({ offer }) => ({ shopId: offer.shopId, city: 'Medan' })),
  sellProduct: byOwner(({ offer, unsoldVariantId }) => ({ shopId: offer.shopId, variantId: unsoldVariantId, price })),
  changePrice: byOwner(({ offer }) => ({ shopProductId: offer.shopProductId, price })),
  stopSelling: byOwner(({ offer }) => ({ shopProductId: offer.shopProductId })),
  createShipment: byOwner(({ shopOrders, itemToSend }) => ({
    shopOrderId: shopOrders.toSend,
    items: [{ orderItemId: itemToSend, quantity: 1 }],
    carrier: 'bangau',
    ...key(),
  })),
  cancelShipment: byOwner(({ shipments }) => ({ shipmentId: shipments.toCancel })),
  requestCarrierPickup: byOwner(({ shipments }) => ({
    shipmentIds: [shipments.toCollect],
    from: new Date(Date.now() + 24 * 3_600_000).toISOString(),
    ...key(),
  })),
  setReturnPolicy: byOwner(({ offer }) => ({ shopId: offer.shopId, windowDays: 30 })),
  requestReturn: byClient(({ shopOrders, itemToReturn }) => ({
    shopOrderId: shopOrders.delivered,
    items: [{ orderItemId: itemToReturn, quantity: 1, reason: 'OTHER' }],
    ...key(),
  })),
  approveReturn: byOwner(({ returns }) => ({ returnId: returns.toApprove })),
  declineReturn: byOwner(({ returns }) => ({ returnId: returns.toDecline, reason: 'No' })),
  escalateReturn: byClient(({ returns }) => ({ returnId: returns.toEscalate, reason: 'Yes' })),
  decideReturn: byAdmin(({ returns }) => ({ returnId: returns.toDecide, decision: 'REJECT', reason: 'No' })),
  cancelReturn: byClient(({ returns }) => ({ returnId: returns.toCancel })),
  shipReturn: byClient(({ returns }) => ({ returnId: returns.toShip, carrier: 'bangau' })),
  receiveReturn: byOwner(({ returns, itemToReturn }) => ({
    returnId: returns.toReceive,
    items: [{ orderItemId: itemToReturn, good: 1, damaged: 0 }],
    ...key(),
  })),
  refundReturn: byOwner(({ returns, itemToReturn }) => ({
    returnId: returns.toRefund,
    items: [{ orderItemId: itemToReturn, amount: { amount: '1000', currencyCode: 'IDR' } }],
    reason: canaries.reason,
    ...key(),
  })),
  setDeliveryCapacity: byOwner(({ offer }) => ({ shopId: offer.shopId, slots: [{ startHour: 8, capacity: 5 }] })),
  openWarehouse: byOwner(({ offer }) => ({
    shopId: offer.shopId,
    name: 'Third',
    address: { street: 'Jalan 1', city: 'Bandung', province: 'Jawa Barat', postalCode: '40111' },
  })),
  deactivateWarehouse: byOwner(({ elsewhere }) => ({ warehouseId: elsewhere })),
  activateWarehouse: byOwner(({ elsewhere }) => ({ warehouseId: elsewhere })),
  receiveStock: byOwner(({ offer, elsewhere }) => ({
    warehouseId: elsewhere,
    variantId: offer.variantId,
    quantity: 1,
    ...key(),
  })),
  transferStock: byOwner(({ offer, elsewhere }) => ({
    fromWarehouseId: offer.warehouseId,
    toWarehouseId: elsewhere,
    lines: [{ variantId: offer.variantId, quantity: 1 }],
    ...key(),
  })),
  receiveTransfer: byOwner(({ transfers }) => ({ transferId: transfers.toReceive, ...key() })),
  cancelTransfer: byOwner(({ transfers }) => ({ transferId: transfers.toCancel })),
  adjustStock: byOwner(({ offer: { warehouseId, variantId } }) => ({
    warehouseId,
    variantId,
    quantity: 1,
    reason: 'FOUND',
    note: canaries.note,
    ...key(),
  })),
  createCategory: byAdmin(({ categoryId }) => ({ name: 'Below', parentId: categoryId })),
  createProduct: byAdmin(({ categoryId }) => ({ title: 'Another', brand: 'Journeys', categoryId })),
  updateProduct: byAdmin(({ draftProductId }) => ({ productId: draftProductId, title: 'Canary Draft' })),
  addVariant: byAdmin(({ draftProductId }) => ({
    productId: draftProductId,
    variant: { sku: `SKU-${newCode(8)}`, optionValues: [{ name: 'Size', value: 'M' }] },
  })),
  updateVariant: byAdmin(({ offer }) => ({ variantId: offer.variantId, weightGrams: 100 })),
  limitPurchase: byAdmin(({ offer }) => ({ variantId: offer.variantId, limit: 100 })),
  activateProduct: byAdmin(({ draftProductId }) => ({ productId: draftProductId })),
  archiveProduct: byAdmin(({ draftProductId }) => ({ productId: draftProductId })),
};

const invited = newPhone();

/** What everybody may ask: what it costs to bring the goods of a shop somewhere. */
const optionsFrom = ({ offer: { shopId, shopProductId } }: PrivateThings) => ({
  destination: { city: 'Medan', province: 'Sumatera Utara', postalCode: '20111' },
  parts: [{ shopId, lines: [{ shopProductId, quantity: 1 }] }],
});

/** What an answer comes to: the outcome, or the code of the error. */
// biome-ignore lint/suspicious/noExplicitAny: tests read what they asked for.
type Told = any;
async function told(client: PasarClient, name: string, input: object): Promise<Told> {
  return journey.ask(client, mutation(name, '__typename'), { input }).catch((error: unknown) => {
    if (error instanceof PasarError) return error.code;
    throw error;
  });
}

let journey: OwnJourney;
let things: PrivateThings;
const strangersTold: Record<string, Record<string, Told>> = {};
const toldOfNothing: Record<string, Record<string, Told>> = {};
const hasChanged: Record<string, boolean> = {};
const rightfulTold: Record<string, Told> = {};

/** The story: strangers try everything, then those who may do it. The tests look at what each was told. */
beforeAll(async () => {
  journey = await startJourney('one process');
  things = await givenPrivateThings(journey, createClient({ url: `${journey.url}/graphql` }));
  await expectInvariants(journey);
  let before = await snapshot(journey);
  for (const [name, { input, openTo = [] }] of Object.entries(attempts)) {
    const given = input(things);
    const strangers = Object.entries(things.strangers).filter(([who]) => !openTo.includes(who));
    const answers = strangers.map(async ([who, client]) => [who, await told(client, name, given)]);
    strangersTold[name] = Object.fromEntries(await Promise.all(answers));
    const nothing = strangers.map(async ([who, client]) => [who, await told(client, name, ofNothing(given))]);
    toldOfNothing[name] = Object.fromEntries(await Promise.all(nothing));
    const after = await snapshot(journey);
    hasChanged[name] = JSON.stringify(after) !== JSON.stringify(before);
    before = after;
  }
  for (const [name, { as, input }] of Object.entries(attempts)) {
    rightfulTold[name] = await told(as(things), name, input(things));
  }
  // The facts first: they ask for refunds.
  await expectInvariants(journey);
  await moneyComesToRest();
  await expectInvariants(journey);
  // Some two hundred refusals with a checksum of all tables after each: a busy machine takes its time.
}, 240_000);
afterAll(() => journey.stop());

/** What a payment, a refund or a payout still changes would be taken for the doing of whoever is looked at next. */
function moneyComesToRest(): Promise<void> {
  const tables = {
    payments: ['payments', 'payment_voids', 'refunds', 'payouts'],
    sandbox: ['charges', 'refunds', 'payouts', 'webhooks'],
  };
  return eventually(async () => {
    for (const [where, due] of Object.entries(tables)) {
      const rows = due.map((table) => `SELECT id FROM ${table} WHERE due_at IS NOT NULL`).join(' UNION ALL ');
      if ((await journey.sql(where, rows)).length > 0) throw new Error('Money is on its way');
    }
  }, 60_000);
}

/** The same input with ids of nothing. */
function ofNothing(input: object): object {
  let made = 0;
  const text = JSON.stringify(input).replace(/"([a-z]{3})_[0-9A-HJKMNP-TV-Z]{26}"/g, (_, prefix) => {
    made += 1;
    return `"${prefix}_${String(made).padStart(26, '0')}"`;
  });
  return JSON.parse(text);
}

describe('a mutation', () => {
  function takesAnId(name: string): boolean {
    const seen = new Set<unknown>();
    const reaches = (type: unknown): boolean => {
      if (seen.has(type)) return false;
      seen.add(type);
      if (!isInputObjectType(type)) return String(type) === 'ID';
      return Object.values(type.getFields()).some((field) => reaches(getNamedType(field.type)));
    };
    return mutationFields[name]?.args.some((arg) => reaches(getNamedType(arg.type))) ?? false;
  }

  test('that takes an id is tried here, whenever one is added', () => {
    const takers = Object.keys(mutationFields).filter(takesAnId);
    expect(Object.keys(attempts).sort()).toEqual(takers.sort());
    // Those that take none, and so can name nothing of others by an id.
    expect(Object.keys(mutationFields).filter((name) => !takers.includes(name))).toEqual([
      'addAddress',
      'createWishlist',
      'mergeCart',
      'openShop',
      'refreshSession',
      'requestOtp',
      'signIn',
      'signOut',
      'updateProfile',
    ]);
  });

  test.each(Object.keys(attempts))('is refused to strangers, and nothing changes: %s', (name) => {
    const { anonymous, ...others } = strangersTold[name] ?? {};
    const { isForGuests } = attempts[name] ?? {};
    expect(anonymous.__typename ?? anonymous).toBe(isForGuests ? 'CartNotFoundError' : 'UNAUTHENTICATED');
    const answers = Object.values(others).map((outcome) => outcome.__typename ?? outcome);
    expect(answers.length).toBeGreaterThan(0);
    for (const answer of answers) expect(answer).toMatch(/^FORBIDDEN$|NotFoundError$/);
    expect(hasChanged[name]).toBe(false);
  });

  test.each(Object.keys(attempts))('tells strangers the same of what is there and of what is not: %s', (name) => {
    expect(toldOfNothing[name]).toEqual(strangersTold[name]);
  });

  test.each(Object.keys(attempts))('control: does the same for those who may: %s', (name) => {
    expect(rightfulTold[name]).toEqual({ __typename: `${name[0]?.toUpperCase()}${name.slice(1)}Success` });
  });

  test('moves nothing between what is of somebody and what is of somebody else', async () => {
    const { owner } = things.strangers;
    const { offer, strangersOffer: own } = things;
    const before = await snapshot(journey);
    const ways = [
      { fromWarehouseId: own.warehouseId, toWarehouseId: offer.warehouseId },
      { fromWarehouseId: offer.warehouseId, toWarehouseId: own.warehouseId },
    ];
    for (const way of ways) {
      const input = { ...way, lines: [{ variantId: offer.variantId, quantity: 1 }], ...key() };
      expectRefusal(await told(owner, 'transferStock', input), 'WarehouseNotFoundError');
    }
    expect(await snapshot(journey)).toEqual(before);
  });

  test.each(['updateShop', 'inviteStaff', 'removeStaff', 'requestPayout', 'setReturnPolicy'])(
    'of the OWNER is refused to STAFF: %s',
    async (name) => {
      const before = await snapshot(journey);
      expect(await told(things.staff, name, attempts[name]?.input(things) ?? {})).toBe('FORBIDDEN');
      expect(await snapshot(journey)).toEqual(before);
      // Control: STAFF do what STAFF may.
      const { shopProductId } = things.offer;
      expect(await told(things.staff, 'changePrice', { shopProductId, price })).toMatchObject({
        __typename: 'ChangePriceSuccess',
      });
    },
  );
});

/** Everything that nobody but its people may read, by the words and ids that stand in it. */
async function secretsOf(): Promise<Record<string, string>> {
  const rows = async (subgraph: string, text: string, values: unknown[]) =>
    (await journey.sql(subgraph, text, values)).map((row) => String(Object.values(row)[0]));
  const { client, owner, offer, staffPhone, elsewhere, transfers } = things;
  const clientId = client.session?.user.id ?? '';
  const found = {
    'phone of the client': [client.session?.user.phoneNumber ?? ''],
    'phone of the owner': [owner.session?.user.phoneNumber ?? ''],
    'phone of the staff': [staffPhone],
    'phone of somebody invited': [invited],
    address: await rows('users', 'SELECT id FROM addresses WHERE user_id = ?', [clientId]),
    order: await rows('orders', 'SELECT id FROM orders WHERE client_id = ?', [clientId]),
    'order number': await rows('orders', 'SELECT number FROM orders WHERE client_id = ?', [clientId]),
    'shop order': await rows('orders', 'SELECT id FROM shop_orders WHERE shop_id = ?', [offer.shopId]),
    shipment: await rows('shipping', 'SELECT id FROM shipments WHERE shop_id = ?', [offer.shopId]),
    'tracking number': await rows('shipping', 'SELECT tracking_number FROM shipments', []),
    'carrier pick-up': await rows('shipping', 'SELECT id FROM carrier_pickups', []),
    invoice: await rows('orders', 'SELECT number FROM invoices WHERE shop_id = ?', [offer.shopId]),
    payment: await rows('payments', 'SELECT id FROM payments WHERE client_id = ?', [clientId]),
    refund: await rows('payments', 'SELECT id FROM refunds', []),
    warehouse: [offer.warehouseId, elsewhere],
    transfer: Object.values(transfers),
    movement: await rows('warehouses', 'SELECT id FROM movements WHERE shop_id = ?', [offer.shopId]),
    return: await rows('returns', 'SELECT id FROM returns WHERE client_id = ?', [clientId]),
    cart: [things.cart.id],
    'line of a cart': await rows('carts', 'SELECT id FROM cart_lines WHERE cart_id = ?', [things.cart.id]),
    wishlist: await rows('carts', 'SELECT id FROM wishlists WHERE client_id = ?', [clientId]),
    'item of a wishlist': await rows('carts', 'SELECT id FROM wishlist_items WHERE client_id = ?', [clientId]),
    invitation: await rows('shops', 'SELECT id FROM staff_invitations WHERE shop_id = ?', [offer.shopId]),
  };
  const ids = Object.entries(found).flatMap(([what, all]) => all.map((text, index) => [`${what} ${index}`, text]));
  return { ...Object.fromEntries(ids), ...canaries };
}
const secretsIn = (text: string, secrets: Record<string, string>) =>
  Object.keys(secrets).filter((what) => text.includes(secrets[what] ?? ''));
/** `order 0` and `order 1` are of one kind. */
const kindsOf = (names: Iterable<string>) => new Set([...names].map((name) => name.replace(/ \d+$/, '')));

describe('a query', () => {
  let secrets: Record<string, string>;
  /** The values for required arguments, by field: all of things that somebody keeps private. */
  let given: Record<string, readonly unknown[]>;

  beforeAll(async () => {
    secrets = await secretsOf();
    const all = (kind: string) =>
      Object.keys(secrets).flatMap((name) => (name.startsWith(`${kind} `) ? [secrets[name] ?? ''] : []));
    const [shop, variant, product, category, brand] = await Promise.all([
      journey.sql('shops', 'SELECT slug FROM shops WHERE id = ?', [things.offer.shopId]),
      journey.sql('products', 'SELECT sku FROM variants WHERE id = ?', [things.offer.variantId]),
      journey.sql('products', 'SELECT slug FROM products WHERE id = ?', [things.productId]),
      journey.sql('products', 'SELECT slug FROM categories WHERE id = ?', [things.categoryId]),
      journey.sql('products', 'SELECT slug FROM brands', []),
    ]);
    given = {
      'order(id)': Object.values(things.orders),
      'orderByNumber(number)': all('order number'),
      'shopOrder(id)': Object.values(things.shopOrders),
      'shipment(id)': Object.values(things.shipments),
      'return(id)': [things.returns.toRefund, things.returns.shipped],
      'payment(id)': all('payment'),
      'warehouse(id)': [things.offer.warehouseId, things.elsewhere],
      'stockTransfer(id)': Object.values(things.transfers),
      'shop(id)': [things.offer.shopId],
      'shopBySlug(slug)': [shop[0]?.slug],
      'shopProduct(id)': [things.offer.shopProductId],
      'product(id)': [things.productId],
      'productBySlug(slug)': [product[0]?.slug],
      'variant(id)': [things.offer.variantId],
      'variantBySku(sku)': [variant[0]?.sku],
      'category(id)': [things.categoryId],
      'categoryBySlug(slug)': [category[0]?.slug],
      'brandBySlug(slug)': [brand[0]?.slug],
      'wishlist(id)': [things.wishlists.own, things.wishlists.shared],
      'sharedWishlist(shareToken)': [things.wishlists.shareToken],
      'shippingOptions(input)': [optionsFrom(things)],
      'cartPlans(input)': [{ destination: optionsFrom(things).destination }],
      'deliveryWindows(input)': [{ shopId: things.offer.shopId, destination: optionsFrom(things).destination }],
    };
  });

  /** Every query with every value, asking for all that can be reached from it. */
  function* everyQuery(): Generator<{ name: string; text: string; variables: object }> {
    for (const field of Object.values(queryFields)) {
      const below = everythingBelow(getNamedType(field.type) as GraphQLObjectType);
      const [argument] = field.args.filter((arg) => String(arg.type).endsWith('!') && arg.defaultValue === undefined);
      if (!argument) {
        const first = field.args.some(({ name }) => name === 'first') ? '(first: 10)' : '';
        yield { name: field.name, text: `{ ${field.name}${first} ${below} }`, variables: {} };
        continue;
      }
      const values = given[`${field.name}(${argument.name})`];
      if (!values?.length) throw new Error(`Give a value for ${field.name}(${argument.name}) to ask a stranger with`);
      const text = `query ($value: ${String(argument.type)}) { ${field.name}(${argument.name}: $value) ${below} }`;
      for (const value of values) yield { name: field.name, text, variables: { value } };
    }
  }

  interface Read {
    readonly name: string;
    readonly text: string;
    readonly data: Record<string, unknown> | null;
    readonly codes: readonly string[];
  }
  async function readEverything(client: PasarClient): Promise<Read[]> {
    const token = client.session?.accessToken;
    const asked = [...everyQuery()].map(async ({ name, text: query, variables }): Promise<Read> => {
      const response = await fetch(`${journey.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) },
        body: JSON.stringify({ query, variables }),
      });
      const text = await response.text();
      const { data, errors = [] } = JSON.parse(text);
      return {
        name,
        text,
        data,
        codes: errors.map((error: { extensions: { code: string } }) => error.extensions.code),
      };
    });
    return Promise.all(asked);
  }

  /** Whether fields that are for some people only came out null, by `Type.field`: all answers to it. */
  function privateFields(reads: readonly Read[]): Map<string, unknown[]> {
    const found = new Map<string, unknown[]>();
    const visit = (value: unknown, type: GraphQLOutputType): void => {
      if (Array.isArray(value)) for (const one of value) visit(one, type);
      const named = getNamedType(type);
      if (typeof value !== 'object' || value === null || Array.isArray(value) || !isObjectType(named)) return;
      for (const [name, field] of Object.entries(named.getFields())) {
        if (!(name in value)) continue;
        const inside = (value as Record<string, unknown>)[name];
        if (/Null\s+to\s+anybody\s+but/.test(field.description ?? '')) {
          const edge = `${named.name}.${name}`;
          found.set(edge, [...(found.get(edge) ?? []), inside]);
        }
        visit(inside, field.type);
      }
    };
    for (const { data, name } of reads) {
      const field = queryFields[name];
      if (field) visit(data?.[name], field.type);
    }
    return found;
  }

  test.each(['client', 'owner', 'removed', 'anonymous'] as const)(
    'shows a stranger nothing of others: %s',
    async (who) => {
      const reads = await readEverything(things.strangers[who]);
      expect(reads.length).toBeGreaterThan(Object.keys(queryFields).length);
      for (const { name, text, codes } of reads) {
        expect([name, secretsIn(text, secrets)]).toEqual([name, []]);
        for (const code of codes) expect(code).toMatch(/^(UNAUTHENTICATED|FORBIDDEN)$/);
      }
      const shown = reads.filter(({ name, data }) => forTheirPeople.includes(name) && data?.[name] !== null);
      expect(shown.map(({ name }) => name)).toEqual([]);
    },
  );

  const forTheirPeople = [
    'cart',
    'order',
    'orderByNumber',
    'shopOrder',
    'shipment',
    'return',
    'payment',
    'warehouse',
    'stockTransfer',
    'wishlist',
  ];

  test('answers null to nobody in particular where a field is for some people only', async () => {
    const fields = [...privateFields(await readEverything(things.strangers.anonymous))];
    expect(fields.length).toBeGreaterThan(3);
    expect(fields.filter(([, values]) => values.some((value) => value !== null))).toEqual([]);
  });

  test('control: shows its people every one of these secrets', async () => {
    const seen = new Set<string>();
    const fields = new Map<string, unknown[]>();
    const people = [things.client, things.owner, things.staff, things.invitee, things.admin];
    for (const client of people) {
      const reads = await readEverything(client);
      for (const { text } of reads) for (const what of secretsIn(text, secrets)) seen.add(what);
      for (const [field, values] of privateFields(reads)) fields.set(field, [...(fields.get(field) ?? []), ...values]);
    }
    expect([...kindsOf(Object.keys(secrets))].filter((kind) => !kindsOf(seen).has(kind))).toEqual([]);
    const marked = Object.values(api.getTypeMap()).flatMap((type) =>
      isObjectType(type)
        ? Object.values(type.getFields()).flatMap((field) =>
            /Null\s+to\s+anybody\s+but/.test(field.description ?? '') ? [`${type.name}.${field.name}`] : [],
          )
        : [],
    );
    expect(marked.length).toBeGreaterThan(10);
    const shown = [...fields].filter(([, values]) => values.some((value) => value !== null)).map(([field]) => field);
    expect(marked.filter((field) => !shown.includes(field) && field !== 'User.locale')).toEqual([]);
  }, 120_000);
});

describe.each(subgraphNames())('a reference to a thing of somebody, at %s', (name) => {
  const idsOf: Record<string, () => string[]> = {
    Order: () => Object.values(things.orders),
    ShopOrder: () => Object.values(things.shopOrders),
    Shipment: () => Object.values(things.shipments),
    Return: () => Object.values(things.returns),
    OrderItem: () => itemIds,
    User: () => [things.client, things.owner, things.staff].map(({ session }) => session?.user.id ?? ''),
    Address: () => [...things.addresses],
    Payment: () => paymentIds,
    Shop: () => [things.offer.shopId],
    ShopProduct: () => [things.offer.shopProductId],
    StaffInvitation: () => invitationIds,
    Warehouse: () => [things.offer.warehouseId, things.elsewhere],
    CartShop: () => [things.offer, things.strangersOffer].map(({ shopId }) => `${things.cart.id}.${shopId}`),
    StockTransfer: () => Object.values(things.transfers),
    Product: () => [things.productId],
    Variant: () => [things.offer.variantId],
    Category: () => [things.categoryId],
    Brand: () => brandIds,
  };
  let itemIds: string[];
  let paymentIds: string[];
  let invitationIds: string[];
  let brandIds: string[];
  let secrets: Record<string, string>;

  beforeAll(async () => {
    // Those whose goods come from a warehouse know its name; how they come to it is for orders to say.
    const { warehouse: _, ...others } = await secretsOf();
    secrets = others;
    const ids = async (subgraph: string, table: string) =>
      (await journey.sql(subgraph, `SELECT id FROM ${table}`)).map(({ id }) => String(id));
    itemIds = await ids('orders', 'order_items');
    paymentIds = await ids('payments', 'payments');
    invitationIds = await ids('shops', 'staff_invitations');
    brandIds = await ids('products', 'brands');
  });

  /** The texts of all entities of this subgraph as a viewer gets them. */
  async function readReferences(viewer: Viewer): Promise<string[]> {
    const subgraph = journey.subgraphs.get(name);
    if (!subgraph) throw new Error(`${name} does not run`);
    const schema = buildSchema(subgraph.definition);
    const entities = schema.getType('_Entity');
    const types = entities && 'getTypes' in entities ? entities.getTypes() : [];
    expect(types.length).toBeGreaterThan(0);
    const texts: string[] = [];
    for (const type of types) {
      const ids = idsOf[type.name]?.();
      if (!ids?.length) throw new Error(`Give ids of ${type.name} to ask a stranger with`);
      const query = `query ($all: [_Any!]!) {
        _entities(representations: $all) { ... on ${type.name} ${everythingBelow(type)} }
      }`;
      for (const id of ids) {
        // What other subgraphs add to an order, where a field requires it.
        const order = { status: 'AWAITING_PAYMENT', total: { amount: '1.00', currencyCode: 'IDR' } };
        const variables = { all: [{ __typename: type.name, id, ...(type.name === 'Order' ? order : {}) }] };
        const answer = await subgraph.request({ query, variables }, { viewer, requestId: 'strangers', ip: null });
        const codes = answer.errors?.map(({ extensions }) => extensions?.code) ?? [];
        expect([type.name, codes]).not.toEqual([type.name, ['GRAPHQL_VALIDATION_FAILED']]);
        // What a subgraph is asked about it may repeat.
        texts.push(JSON.stringify(answer.data ?? null).replaceAll(id, ''));
      }
    }
    return texts;
  }

  const viewerOf = ({ session }: PasarClient, kind: 'CLIENT' | 'SHOP_USER'): Viewer => {
    const { id: userId = '', phoneNumber } = session?.user ?? {};
    return { kind, userId, phoneNumber: phoneNumber ?? '' };
  };

  test('shows a stranger nothing, should one come so far', async () => {
    const strangers: Viewer[] = [
      { kind: 'ANONYMOUS' },
      viewerOf(things.strangers.client, 'CLIENT'),
      viewerOf(things.strangers.owner, 'SHOP_USER'),
      viewerOf(things.strangers.removed, 'SHOP_USER'),
    ];
    for (const viewer of strangers) {
      for (const text of await readReferences(viewer))
        expect([viewer.kind, text, secretsIn(text, secrets)]).toEqual([viewer.kind, text, []]);
    }
  });

  test('control: shows an administrator something', async () => {
    const { id: userId = '', phoneNumber } = things.admin.session?.user ?? {};
    const texts = await readReferences({ kind: 'ADMIN', userId, phoneNumber: phoneNumber ?? '' });
    const seen = texts.flatMap((text) => secretsIn(text, secrets));
    // The catalogue has no secrets.
    expect(seen.length > 0).toBe(name !== 'products');
  });
});

test('a shop sees of an order over two shops its own part, and neither the payment nor the phone of the client', async () => {
  const client = await journey.signIn(newPhone(), 'CLIENT');
  const first = await givenAnOffer(journey, { variantId: things.offer.variantId, price: '11000000', quantity: 5 });
  const second = await givenAnOffer(journey, { variantId: things.offer.variantId, price: '12000000', quantity: 5 });
  const outcome = await client.checkout({
    idempotencyKey: newCode(12),
    lines: [first, second].map(({ shopProductId }) => ({ shopProductId, quantity: 1 })),
    shippingAddress,
  });
  if (outcome.__typename !== 'CheckoutSuccess') throw new Error(JSON.stringify(outcome));
  const { order } = outcome;
  await client.payOrder({ orderId: order.id, method: 'CARD', idempotencyKey: newCode(12) });
  await eventually(async () => expect((await client.order(order.id))?.status).toBe('PAID'));

  const query = `query ($id: ID!) { order(id: $id) ${everythingBelow(api.getType('Order') as GraphQLObjectType)} }`;
  const [ofFirst, ofSecond] = order.shopOrders;
  const others = [ofSecond?.id, ofSecond?.items[0]?.id, second.warehouseId, client.session?.user.phoneNumber];
  const seen = await journey.ask(first.owner, query, { id: order.id });
  expect(seen).toMatchObject({
    id: order.id,
    payments: null,
    amountDue: null,
    client: { phoneNumber: null, orders: null },
  });
  expect(seen.shopOrders.map(({ id }: { id: string }) => id)).toEqual([ofFirst?.id]);
  for (const other of others) expect(JSON.stringify(seen)).not.toContain(other);
  expect(
    await journey.ask(first.owner, 'query ($id: ID!) { shopOrder(id: $id) { id } }', { id: ofSecond?.id }),
  ).toBeNull();
  for (const name of ['acceptShopOrder', 'shipShopOrder', 'cancelShopOrder']) {
    expectRefusal(await told(first.owner, name, { shopOrderId: ofSecond?.id }), 'ShopOrderNotFoundError');
  }
  // Control: the client sees all of it.
  const whole = JSON.stringify(await journey.ask(client, query, { id: order.id }));
  for (const other of others) expect(whole).toContain(other);
});
