import { decodeJwt } from 'jose';
import { expect } from 'vitest';
import { newCode } from '#kernel/ids.ts';
import { eventually } from '#testing/eventually.ts';
import { createClient, newIdempotencyKey, type PasarClient, type Session } from '../../sdk/index.ts';
import {
  administrator,
  chooseShipping,
  givenAnOffer,
  givenAVariant,
  type Journey,
  mutation,
  newPhone,
  type Offer,
  shippingAddress,
} from './journey.ts';

interface ReturnsToHandle {
  readonly toApprove: string;
  readonly toDecline: string;
  readonly toEscalate: string;
  readonly toDecide: string;
  readonly toCancel: string;
  readonly toShip: string;
  readonly toReceive: string;
  readonly toRefund: string;
  readonly shipped: string;
}

/** People who have something to hide, one of everything that they would hide, and people whom it does not concern. */
export interface PrivateThings {
  readonly admin: PasarClient;
  readonly client: PasarClient;
  readonly offer: Offer;
  readonly owner: PasarClient;
  readonly staff: PasarClient;
  readonly staffPhone: string;
  readonly invitee: PasarClient;
  readonly inviteePhone: string;
  readonly addresses: readonly string[];
  readonly orders: {
    readonly unpaid: string;
    readonly toCancel: string;
    readonly paid: string;
    readonly toRefund: string;
    readonly toSend: string;
    readonly delivered: string;
  };
  readonly shopOrders: {
    readonly paid: string;
    readonly toRefund: string;
    readonly toSend: string;
    readonly delivered: string;
  };
  /** Of `orders.toCancel`, and cancelled already: the bank does not wait until somebody tries. */
  readonly cancelledPaymentId: string;
  /** Of an order that was paid in cash, and confirmed already. */
  readonly cashRefundId: string;
  /** Of `shopOrders.toSend`, and how many of its one item are left. */
  readonly shipments: { readonly toCancel: string; readonly toCollect: string; readonly goingBack: string };
  readonly itemToSend: string;
  /** Of `shopOrders.delivered`, of whose one item there is a unit left. */
  readonly returns: ReturnsToHandle;
  readonly itemToReturn: string;
  /** Of the client: one line in the cart, one saved; a wishlist with an item, one to delete, and one that is shared. */
  readonly cart: { readonly id: string; readonly lineId: string; readonly savedLineId: string };
  readonly wishlists: {
    readonly own: string;
    readonly toDelete: string;
    readonly shared: string;
    readonly shareToken: string;
    readonly itemId: string;
    readonly itemToRemove: string;
  };
  readonly unsoldVariantId: string;
  readonly elsewhere: string;
  readonly invitationId: string;
  readonly transfers: { readonly toReceive: string; readonly toCancel: string };
  /**
   * A client, a shop owner with a shop, stock and an order of their own, nobody, and who was on the staff until a moment ago
   * and has an access token that names the shop still.
   */
  readonly strangers: {
    readonly client: PasarClient;
    readonly owner: PasarClient;
    readonly anonymous: PasarClient;
    readonly removed: PasarClient;
  };
  readonly strangersOffer: Offer;
  readonly productId: string;
  readonly draftProductId: string;
  readonly categoryId: string;
}

/** Words that stand in nothing but private things. */
export const canaries = {
  displayName: 'Canary Client',
  recipientName: 'Canary Recipient',
  street: 'Canary Street 1',
  label: 'Canary Label',
  warehouse: 'Canary Warehouse',
  note: 'Canary Note',
  reason: 'Canary Reason',
  shopNote: 'Canary Note of a shop',
  trackingNumber: 'CANARY-TRACKING',
  oldPrice: '15888000.00',
  wishlist: 'Canary Wishlist',
  comment: 'Canary Comment',
  picture: 'https://pictures.example/canary',
  decline: 'Canary Decline',
};

/** What the client and the shop of an offer have between them; `anonymous` is a client that never signed in. */
export async function givenPrivateThings(journey: Journey, anonymous: PasarClient): Promise<PrivateThings> {
  const { ask } = journey;
  const admin = await journey.signIn(administrator, 'ADMIN');
  const variantId = await givenAVariant(journey, admin);
  const unsoldVariantId = await givenAVariant(journey, admin);
  const offer = await givenAnOffer(journey, { variantId, price: '15777000', quantity: 70_001 });
  const { owner } = offer;
  const strangersOffer = await givenAnOffer(journey, { variantId, price: '15000000', quantity: 10 });
  const price = { amount: canaries.oldPrice, currencyCode: 'IDR' };
  await ask(owner, mutation('changePrice', 'shopProduct { id }'), {
    input: { shopProductId: offer.shopProductId, price },
  });

  const client = await journey.signIn(newPhone(), 'CLIENT');
  await ask(client, mutation('updateProfile', 'user { id }'), { input: { displayName: canaries.displayName } });
  const place = { ...shippingAddress, recipientName: canaries.recipientName, street: canaries.street };
  const addresses: string[] = [];
  for (const label of [canaries.label, 'Office', 'Third']) {
    const added = await client.addAddress({ ...place, label });
    if (added.__typename === 'AddAddressSuccess') addresses.push(added.address.id);
  }
  const orders = await givenOrders(journey, client, { offer, place });
  const shopOrders = await payAll(client, orders);
  const cancelledPaymentId = await givenACancelledPayment(client, orders.toCancel);
  const cashRefundId = await givenACashRefund(journey, { client, admin, offer, place });
  const { shipments, itemToSend } = await givenShipments(journey, owner, shopOrders.toSend);
  const { goingBack, ...givenBack } = await givenReturns(journey, { client, owner, admin }, shopOrders.delivered);
  const cart = await givenACart(client, offer, strangersOffer);
  const wishlists = await givenWishlists(journey, client, variantId);
  const stock = await givenStockOnTheMove(journey, offer);
  const team = await givenStaff(journey, offer);

  const strangers = {
    client: await journey.signIn(newPhone(), 'CLIENT'),
    owner: strangersOffer.owner,
    anonymous,
    removed: await givenSomebodyRemoved(journey, offer),
  };
  const variant = await ask(admin, 'query ($id: ID!) { variant(id: $id) { product { id category { id } } } }', {
    id: variantId,
  });
  const createProduct = mutation('createProduct', 'product { id }');
  const draft = await ask(admin, createProduct, {
    input: {
      title: 'Canary Draft',
      brand: 'Journeys',
      categoryId: variant.product.category.id,
      options: [{ name: 'Size', values: ['S'] }],
      variants: [{ sku: `SKU-${newCode(8)}`, optionValues: [{ name: 'Size', value: 'S' }] }],
    },
  });
  return {
    admin,
    client,
    offer,
    owner,
    ...team,
    ...stock,
    ...givenBack,
    shipments: { ...shipments, goingBack },
    itemToSend,
    addresses,
    orders,
    cancelledPaymentId,
    cashRefundId,
    shopOrders,
    cart,
    wishlists,
    unsoldVariantId,
    strangers,
    strangersOffer,
    productId: variant.product.id,
    categoryId: variant.product.category.id,
    draftProductId: draft.product.id,
  };
}

interface Buying {
  readonly offer: Offer;
  readonly place: typeof shippingAddress;
}

async function givenOrders(journey: Journey, client: PasarClient, buying: Buying) {
  const placeOrder = (quantity = 1) => placeAnOrder(journey, client, buying, quantity);
  return {
    unpaid: await placeOrder(),
    toCancel: await placeOrder(),
    paid: await placeOrder(),
    toRefund: await placeOrder(),
    toSend: await placeOrder(4),
    delivered: await placeOrder(10),
  };
}

async function placeAnOrder(
  journey: Journey,
  client: PasarClient,
  { offer, place }: Buying,
  quantity = 1,
): Promise<string> {
  const lines = [{ shopProductId: offer.shopProductId, quantity }];
  const shippingChoices = await chooseShipping(journey, client, [offer], { quantity });
  const input = { idempotencyKey: newIdempotencyKey(), lines, shippingAddress: place, shippingChoices };
  const outcome = await client.checkout(input);
  if (outcome.__typename !== 'CheckoutSuccess') throw new Error(JSON.stringify(outcome));
  return outcome.order.id;
}

async function givenACancelledPayment(client: PasarClient, orderId: string): Promise<string> {
  const idempotencyKey = newIdempotencyKey();
  const started = await client.payOrder({ orderId, method: 'VIRTUAL_ACCOUNT', idempotencyKey });
  if (started.__typename !== 'PayOrderSuccess') throw new Error(JSON.stringify(started));
  const { id: paymentId } = started.payment;
  const cancelled = await client.cancelPayment({ paymentId });
  if (cancelled.__typename !== 'CancelPaymentSuccess') throw new Error(JSON.stringify(cancelled));
  return paymentId;
}

/** A part is cancelled before its cash is taken; here it is as if a carrier had taken what a card has paid. */
async function givenACashRefund(
  journey: Journey,
  { client, admin, ...buying }: Buying & { readonly client: PasarClient; readonly admin: PasarClient },
): Promise<string> {
  const { ask, sql } = journey;
  const orderId = await placeAnOrder(journey, client, buying);
  const shopOrderId = await payFor(client, orderId);
  const id = await eventually(async () => {
    const sold = `SELECT payments.id FROM payments
      JOIN ledger_transactions ON ledger_transactions.cause_id = payments.id AND kind = 'SALE' WHERE order_id = ?`;
    const [payment] = await sql('payments', sold, [orderId]);
    expect(payment).toBeDefined();
    return String(payment?.id);
  });
  await sql('payments', "UPDATE payments SET method = 'CASH_ON_DELIVERY', provider = 'CASH' WHERE id = ?", [id]);
  await sql(
    'payments',
    `UPDATE ledger_entries SET account = 'CASH' WHERE account = 'PROVIDER' AND transaction_id IN
      (SELECT id FROM ledger_transactions WHERE payment_id = ?)`,
    [id],
  );
  await ask(buying.offer.owner, mutation('cancelShopOrder', '__typename'), { input: { shopOrderId } });
  const refundId = await eventually(async () => {
    const [refund] = await sql('payments', 'SELECT id FROM refunds WHERE payment_id = ?', [id]);
    expect(refund).toBeDefined();
    return String(refund?.id);
  });
  const confirmed = await ask(admin, mutation('confirmCashRefund', 'refund { status }'), { input: { refundId } });
  expect(confirmed.refund).toEqual({ status: 'SUCCEEDED' });
  return refundId;
}

/** Pays four of the orders; resolves with the shop's part of each once it is confirmed. */
async function payAll(client: PasarClient, { paid, toRefund, toSend, delivered }: PrivateThings['orders']) {
  return {
    paid: await payFor(client, paid),
    toRefund: await payFor(client, toRefund),
    toSend: await payFor(client, toSend),
    delivered: await payFor(client, delivered),
  };
}

async function payFor(client: PasarClient, orderId: string): Promise<string> {
  await client.payOrder({ orderId, method: 'CARD', idempotencyKey: newIdempotencyKey() });
  return eventually(async () => {
    const order = await client.order(orderId);
    expect(order?.status).toBe('PAID');
    return order?.shopOrders[0]?.id ?? '';
  });
}

/** Two of four units wait for a carrier that tells nothing by itself. */
async function givenShipments({ ask }: Journey, owner: PasarClient, shopOrderId: string) {
  await ask(owner, mutation('acceptShopOrder', '__typename'), { input: { shopOrderId } });
  const query = 'query ($id: ID!) { shopOrder(id: $id) { items { id } } }';
  const [item] = (await ask(owner, query, { id: shopOrderId })).items;
  const ship = async (): Promise<string> => {
    const items = [{ orderItemId: item.id, quantity: 1 }];
    const input = { shopOrderId, items, carrier: 'bangau', idempotencyKey: newCode(12) };
    return (await ask(owner, mutation('createShipment', 'shipment { id }'), { input })).shipment.id;
  };
  return { shipments: { toCancel: await ship(), toCollect: await ship() }, itemToSend: item.id as string };
}

interface People {
  readonly client: PasarClient;
  readonly owner: PasarClient;
  readonly admin: PasarClient;
}

/** A unit each in every status that a return can be handled in; one is on its way, which its carrier tells nobody. */
async function givenReturns({ ask }: Journey, { client, owner, admin }: People, shopOrderId: string) {
  for (const name of ['acceptShopOrder', 'shipShopOrder']) {
    await ask(owner, mutation(name, '__typename'), { input: { shopOrderId } });
  }
  await ask(client, mutation('confirmDelivery', '__typename'), { input: { shopOrderId } });
  const query = 'query ($id: ID!) { shopOrder(id: $id) { items { id } } }';
  const [{ id: orderItemId }] = (await ask(client, query, { id: shopOrderId })).items;
  const does = async (who: PasarClient, name: string, input: object) =>
    (await ask(who, mutation(name, 'return { id shipment { id } }'), { input })).return;
  const request = async (): Promise<string> => {
    const { comment, picture } = canaries;
    const item = { orderItemId, quantity: 1, reason: 'CHANGED_MIND', comment, pictureUrls: [picture] };
    return (await does(client, 'requestReturn', { shopOrderId, items: [item], idempotencyKey: newCode(12) })).id;
  };
  const approved = async () => (await does(owner, 'approveReturn', { returnId: await request() })).id as string;
  const declined = async () =>
    (await does(owner, 'declineReturn', { returnId: await request(), reason: canaries.decline })).id as string;
  const toDecide = await declined();
  await does(client, 'escalateReturn', { returnId: toDecide, reason: canaries.reason });
  const toRefund = await approved();
  const items = [{ orderItemId, good: 0, damaged: 1 }];
  await does(admin, 'receiveReturn', { returnId: toRefund, items, idempotencyKey: newCode(12) });
  const shipped = await approved();
  const { shipment } = await does(client, 'shipReturn', { returnId: shipped, carrier: 'bangau' });
  const returns = {
    toApprove: await request(),
    toDecline: await request(),
    toEscalate: await declined(),
    toDecide,
    toCancel: await request(),
    toShip: await approved(),
    toReceive: await approved(),
    toRefund,
    shipped,
  };
  return { returns, itemToReturn: orderItemId as string, goingBack: shipment.id as string };
}

async function givenACart(client: PasarClient, { shopProductId }: Offer, other: Offer): Promise<PrivateThings['cart']> {
  const add = async (id: string) => {
    const outcome = await client.addToCart({ shopProductId: id, quantity: 1 });
    if (outcome.__typename !== 'AddToCartSuccess') throw new Error(JSON.stringify(outcome));
    return { id: outcome.cart.id, lineId: outcome.line?.id ?? '' };
  };
  const { lineId: savedLineId } = await add(other.shopProductId);
  await client.saveForLater({ lineId: savedLineId });
  return { ...(await add(shopProductId)), savedLineId };
}

async function givenWishlists({ ask }: Journey, client: PasarClient, variantId: string) {
  const create = async (name: string): Promise<string> =>
    (await ask(client, mutation('createWishlist', 'wishlist { id }'), { input: { name } })).wishlist.id;
  const add = async (wishlistId: string): Promise<string> =>
    (await ask(client, mutation('addToWishlist', 'item { id }'), { input: { wishlistId, variantId } })).item.id;
  const [own, toDelete, shared] = [await create(canaries.wishlist), await create('To delete'), await create('Shared')];
  const share = mutation('shareWishlist', 'wishlist { shareToken }');
  const { shareToken } = (await ask(client, share, { input: { wishlistId: shared } })).wishlist;
  return { own, toDelete, shared, shareToken, itemId: await add(own), itemToRemove: await add(shared) };
}

async function givenStockOnTheMove({ ask }: Journey, { owner, shopId, warehouseId, variantId }: Offer) {
  const { recipientName: _, phoneNumber: __, ...address } = shippingAddress;
  const open = { shopId, name: canaries.warehouse, address };
  const elsewhere: string = (await ask(owner, mutation('openWarehouse', 'warehouse { id }'), { input: open })).warehouse
    .id;
  const dispatch = async (quantity: number): Promise<string> => {
    const lines = [{ variantId, quantity }];
    const input = { fromWarehouseId: warehouseId, toWarehouseId: elsewhere, lines, idempotencyKey: newCode(12) };
    return (await ask(owner, mutation('transferStock', 'transfer { id }'), { input })).transfer.id;
  };
  return { elsewhere, transfers: { toReceive: await dispatch(3), toCancel: await dispatch(4) } };
}

/** Somebody on the staff, and somebody who is invited. */
async function givenStaff(journey: Journey, offer: Offer) {
  const [staffPhone, inviteePhone] = [newPhone(), newPhone()];
  const staff = await join(journey, offer, staffPhone);
  const invitee = await journey.signIn(inviteePhone, 'SHOP_USER');
  return { staff, staffPhone, invitee, inviteePhone, invitationId: await invite(journey, offer, inviteePhone) };
}

async function givenSomebodyRemoved(journey: Journey, offer: Offer): Promise<PasarClient> {
  const phoneNumber = newPhone();
  const member = await join(journey, offer, phoneNumber);
  // The token of before names no shop.
  const refresh = mutation('refreshSession', 'session { accessToken }');
  const { refreshToken } = member.session ?? {};
  const { accessToken } = (await journey.ask(member, refresh, { input: { refreshToken } })).session;
  expect(decodeJwt(accessToken).shops).toEqual([{ shopId: offer.shopId, role: 'STAFF' }]);
  const session = { ...(member.session as Session), accessToken };
  const removed = createClient({ url: `${journey.url}/graphql`, session });
  const input = { shopId: offer.shopId, phoneNumber };
  await journey.ask(offer.owner, mutation('removeStaff', 'shop { id }'), { input });
  return removed;
}

async function join(journey: Journey, offer: Offer, phoneNumber: string): Promise<PasarClient> {
  const member = await journey.signIn(phoneNumber, 'SHOP_USER');
  const input = { invitationId: await invite(journey, offer, phoneNumber) };
  await journey.ask(member, mutation('acceptStaffInvitation', 'shop { id }'), { input });
  return member;
}

async function invite(journey: Journey, { owner, shopId }: Offer, phoneNumber: string): Promise<string> {
  const input = { shopId, phoneNumber };
  return (await journey.ask(owner, mutation('inviteStaff', 'invitation { id }'), { input })).invitation.id;
}
