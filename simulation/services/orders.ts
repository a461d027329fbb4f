import {
  orderClosedUnpaid,
  orderItemCancelled,
  orderPaid,
  orderPlaced,
  refundRequested,
  shopOrderCancelled,
} from '../../packages/events/catalogue/orders.ts';
import type { Move } from '../../packages/kernel/states.ts';
import {
  type Draft,
  draftOf,
  type Line,
  mergeLines,
  outcomeOf,
  shortagesOf,
  sourcesOf,
} from '../../subgraphs/orders/checkout/checkout.rules.ts';
import type { CommitOutcome, ReservedLine, ReserveOutcome } from '../../subgraphs/orders/neighbours/warehouses.ts';
import { orderMoves } from '../../subgraphs/orders/order/order.states.ts';
import {
  backForRest,
  backForUnits,
  isAllCancelled,
  leftOf,
  type MoneyBack,
} from '../../subgraphs/orders/shop-order/refund.rules.ts';
import { shopOrderMoves } from '../../subgraphs/orders/shop-order/shop-order.states.ts';
import type { OrderStatus, ShopOrderStatus } from '../../subgraphs/orders/tables.ts';
import { append, type Fact, fault, isFault, put, type Steps, type Transaction, transact } from '../world/database.ts';
import type { Question } from '../world/processes.ts';
import type { SimItem, SimOrder, SimShopOrder, World } from '../world/world.ts';
import { takeIn } from './inbox.ts';

const ask = (operation: string, input: object): Question => ({ to: 'warehouses', operation, input });

export type CheckoutAnswer = ReturnType<typeof outcomeOf<SimOrder>>;

interface CheckedOut {
  readonly clientId: string;
  readonly key: string;
  readonly lines: readonly Line[];
}

/** checkout/checkout.ts */
export function* checkout(world: World, input: CheckedOut): Steps<CheckoutAnswer> {
  const earlier = orderOfCheckout(world, input);
  if (earlier) return outcomeOf(earlier.status === 'PLACING' ? yield* placeOrder(world, earlier) : earlier);
  const { offers, variants } = world.marketplace;
  const draft = draftOf(mergeLines(input.lines), offers, variants, 'IDR') as Draft;
  const order = yield* recordIntent(world, draft, input);
  return outcomeOf(yield* placeOrder(world, order));
}

function orderOfCheckout({ orders }: World, { clientId, key }: CheckedOut): SimOrder | undefined {
  return orders.orders.get(orders.ofCheckout.get(`${clientId} ${key}`) ?? '');
}

/** checkout/record-intent.ts: who comes second at once is answered with the order of the first. */
function* recordIntent(world: World, draft: Draft, input: CheckedOut): Steps<SimOrder> {
  const { orders } = world;
  const id = world.newId('ord');
  return yield* transact(orders, (tx) => {
    const first = orderOfCheckout(world, input);
    if (first) return first;
    const order: SimOrder = {
      id,
      clientId: input.clientId,
      idempotencyKey: input.key,
      status: 'PLACING',
      history: ['PLACING'],
      totalMinor: draft.total.minor,
      currency: draft.total.currency,
      paymentId: null,
      shortages: null,
      // Nobody chooses any shipping here.
      shippingRefusal: null,
      expiresAt: null,
      placedAt: orders.now,
    };
    put(tx, orders.orders, id, order);
    put(tx, orders.ofCheckout, `${input.clientId} ${input.key}`, id);
    for (const part of draft.shopOrders) recordPart(tx, world, id, part);
    world.say('intended', `${id} by ${input.key}`);
    return order;
  });
}

function recordPart(tx: Transaction, world: World, orderId: string, part: Draft['shopOrders'][number]): void {
  const { shopId, subtotal, items } = part;
  const shopOrderId = `${orderId} ${shopId}`;
  const status = 'PENDING' as const;
  const row = { id: shopOrderId, orderId, shopId, status, history: [status], subtotalMinor: subtotal.minor };
  put(tx, world.orders.shopOrders, shopOrderId, row);
  for (const { shopProductId, variantId, quantity, unitPrice } of items) {
    const id = `${orderId} ${shopProductId}`;
    put(tx, world.orders.items, id, {
      id,
      orderId,
      shopOrderId,
      shopId,
      shopProductId,
      variantId,
      quantity,
      cancelledQuantity: 0,
      unitPriceMinor: unitPrice.minor,
      sources: null,
    });
  }
}

/** checkout/place-order.ts */
function* placeOrder(world: World, order: SimOrder): Steps<SimOrder> {
  const { orders } = world;
  const items = itemsOf(world, order.id);
  const lines = items.map(({ shopId, variantId, quantity }) => ({ shopId, variantId, quantity }));
  let outcome: ReserveOutcome;
  try {
    outcome = yield ask('reserveStock', { orderId: order.id, holdSeconds: 15 * 60, lines });
  } catch (error) {
    if (!isFault(error)) throw error;
    world.say('reservation unanswered', order.id);
    return order;
  }
  return yield* transact(orders, (tx) => {
    if (outcome.__typename === 'ReserveStockSuccess') {
      settlePlaced(tx, world, order.id, items, outcome.reservation as unknown as Held);
    } else if (outcome.__typename === 'StockShortError') {
      settleRefused(tx, world, order.id, shortagesOf(items, outcome.lines));
    } else expireOrder(tx, world, order.id, orderMoves.abandon);
    return orders.orders.get(order.id) as SimOrder;
  });
}

interface Held {
  readonly expiresAt: Date;
  readonly lines: readonly ReservedLine[];
}

function settlePlaced(tx: Transaction, world: World, orderId: string, items: readonly SimItem[], held: Held): void {
  const isMutated = world.mutation === 'settles twice';
  const place = isMutated
    ? { ...orderMoves.place, from: [...orderMoves.place.from, 'CANCELLED' as const] }
    : orderMoves.place;
  if (!moveOrder(tx, world, orderId, place, { expiresAt: held.expiresAt.getTime() })) return;
  setItemSources(tx, world, sourcesOf(items, held.lines));
  append(tx, orderPlaced.type, orderId, { orderId });
  world.say('placed', orderId);
}

function settleRefused(tx: Transaction, world: World, orderId: string, shortages: SimOrder['shortages']): void {
  if (!moveOrder(tx, world, orderId, orderMoves.refuse, { shortages })) return;
  moveShopOrders(tx, world, orderId, shopOrderMoves.drop);
  if (world.mutation !== 'forgets what a refused order holds') {
    append(tx, orderClosedUnpaid.type, orderId, { orderId, reason: 'REFUSED' });
  }
  world.say('refused', orderId);
}

/** checkout/resume-placing.ts */
export function* resumePlacing(world: World): Steps<void> {
  const { orders } = world;
  const left = [...orders.orders.values()].filter(
    ({ status, placedAt }) => status === 'PLACING' && placedAt < orders.now - 10_000,
  );
  for (const order of left) {
    if (order.placedAt < orders.now - 15 * 60_000) {
      yield* transact(orders, (tx) => expireOrder(tx, world, order.id, orderMoves.abandon));
    } else yield* placeOrder(world, order);
  }
}

/** order/expire-orders.ts */
export function* expireOrders(world: World): Steps<void> {
  const { orders } = world;
  const due = [...orders.orders.values()].filter((order) => isOverdue(order, orders.now));
  for (const { id } of due) {
    yield* transact(orders, (tx) => expireOrder(tx, world, id, orderMoves.expire));
  }
}

export const isOverdue = ({ status, expiresAt }: SimOrder, now: number) =>
  status === 'AWAITING_PAYMENT' && expiresAt !== null && expiresAt <= now;

/** order/expire-order.ts */
function expireOrder(tx: Transaction, world: World, orderId: string, move: Move<OrderStatus>): void {
  if (!moveOrder(tx, world, orderId, move)) return;
  moveShopOrders(tx, world, orderId, shopOrderMoves.drop);
  append(tx, orderClosedUnpaid.type, orderId, { orderId, reason: 'EXPIRED' });
  world.say(move === orderMoves.abandon ? 'abandoned' : 'expired', orderId);
}

/** order/cancel-order.ts */
export function* cancelOrder(world: World, { orderId }: { orderId: string }): Steps<{ readonly __typename: string }> {
  const { orders } = world;
  return yield* transact(orders, (tx) => {
    const order = orders.orders.get(orderId) as SimOrder;
    if (order.status === 'CANCELLED' && order.paymentId === null) return { __typename: 'CancelOrderSuccess' };
    if (!moveOrder(tx, world, orderId, orderMoves.cancel)) return { __typename: 'OrderNotCancellableError' };
    moveShopOrders(tx, world, orderId, shopOrderMoves.drop);
    append(tx, orderClosedUnpaid.type, orderId, { orderId, reason: 'CANCELLED' });
    world.say('cancelled', orderId);
    return { __typename: 'CancelOrderSuccess' };
  });
}

/** order/extend-order-hold.ts: until when the order waits now, or null. */
export function* extendOrderHold(
  world: World,
  { orderId, holdSeconds }: { orderId: string; holdSeconds: number },
): Steps<number | null> {
  const { orders } = world;
  if (orders.orders.get(orderId)?.status !== 'AWAITING_PAYMENT') return null;
  const until: number | null = yield ask('extendReservation', { orderId, holdSeconds });
  if (until === null) return null;
  return yield* transact(orders, (tx) => {
    const order = orders.orders.get(orderId) as SimOrder;
    if (order.status !== 'AWAITING_PAYMENT') return null;
    const expiresAt = Math.max(order.expiresAt ?? 0, until);
    put(tx, orders.orders, orderId, { ...order, expiresAt });
    return expiresAt;
  });
}

type PartAnswer = { readonly __typename: string };

/** shop-order/accept-shop-order.ts */
export function* acceptShopOrder(world: World, { shopOrderId }: { shopOrderId: string }): Steps<PartAnswer> {
  return yield* transact(world.orders, (tx) => {
    const moved = stepShopOrder(tx, world, shopOrderId, shopOrderMoves.accept);
    return { __typename: moved === null ? 'ShopOrderStatusError' : 'AcceptShopOrderSuccess' };
  });
}

/** shop-order/cancel-shop-order.ts */
export function* cancelShopOrder(
  world: World,
  { shopOrderId, by }: { shopOrderId: string; by: 'client' | 'shop' },
): Steps<PartAnswer> {
  const move = by === 'client' ? shopOrderMoves.cancelByClient : shopOrderMoves.cancelByShop;
  return yield* transact(world.orders, (tx) => {
    const moved = stepShopOrder(tx, world, shopOrderId, move);
    if (moved) giveBackRest(tx, world, world.orders.shopOrders.get(shopOrderId) as SimShopOrder);
    return { __typename: moved === null ? 'ShopOrderStatusError' : 'CancelShopOrderSuccess' };
  });
}

/** shop-order/move-shop-order.ts: false for a repeat, null when it is not allowed. */
function stepShopOrder(tx: Transaction, world: World, id: string, move: Move<ShopOrderStatus>): boolean | null {
  if (moveShopOrder(tx, world, id, move)) return true;
  const { status, orderId } = world.orders.shopOrders.get(id) as SimShopOrder;
  const isPaid = (world.orders.orders.get(orderId) as SimOrder).paymentId !== null;
  const isRepeat = isPaid || world.mutation === 'lets a part of an expired order be cancelled';
  return status === move.to && isRepeat ? false : null;
}

/** shop-order/cancel-order-item.ts */
export function* cancelOrderItem(
  world: World,
  { orderItemId, quantity, by, key }: { orderItemId: string; quantity: number; by: 'client' | 'shop'; key: string },
): Steps<PartAnswer> {
  const { orders, mutation } = world;
  const move = by === 'client' ? shopOrderMoves.cancelByClient : shopOrderMoves.cancelByShop;
  return yield* transact(orders, (tx) => {
    const success = { __typename: 'CancelOrderItemSuccess' };
    if (orders.keys.has(key) && mutation !== 'cancels units again at a repeat') return success;
    const { shopOrderId, ...before } = orders.items.get(orderItemId) as SimItem;
    const part = orders.shopOrders.get(shopOrderId) as SimShopOrder;
    if (!move.from.includes(part.status)) return { __typename: 'ShopOrderStatusError' };
    if (leftOf(before) < quantity) return { __typename: 'OrderItemQuantityError' };
    put(tx, orders.keys, key, orderItemId);
    const item = { ...before, shopOrderId, cancelledQuantity: before.cancelledQuantity + quantity };
    put(tx, orders.items, orderItemId, item);
    const items = itemsOfPart(world, part);
    const back = backForUnits(item, quantity, { items, shippingMinor: 0n });
    if (isAllCancelled(items)) {
      moveShopOrder(tx, world, part.id, move);
      endPart(tx, world, part, back);
    } else {
      append(tx, orderItemCancelled.type, part.orderId, factOf(part, item));
      refundOf(tx, world, part, back);
      world.say('units cancelled', orderItemId);
    }
    return success;
  });
}

function factOf({ orderId, shopId }: SimShopOrder, { variantId, cancelledQuantity }: SimItem) {
  return { orderId, shopId, variantId, cancelledQuantity: String(cancelledQuantity) };
}

const itemsOfPart = (world: World, { id, orderId }: SimShopOrder) =>
  itemsOf(world, orderId).filter(({ shopOrderId }) => shopOrderId === id);

/** shop-order/give-back.ts */
function giveBackRest(tx: Transaction, world: World, part: SimShopOrder): void {
  const items = itemsOfPart(world, part);
  for (const item of items) put(tx, world.orders.items, item.id, { ...item, cancelledQuantity: item.quantity });
  const isMutated = world.mutation === 'refunds a part whole though units of it went back';
  const back = isMutated ? { goodsMinor: part.subtotalMinor, shippingMinor: 0n } : backForRest(items, 0n);
  endPart(tx, world, part, back);
}

function refundOf(tx: Transaction, world: World, { orderId, shopId }: SimShopOrder, back: MoneyBack): void {
  const { paymentId } = world.orders.orders.get(orderId) as SimOrder;
  const amountMinor = back.goodsMinor + back.shippingMinor;
  refund(tx, world, { orderId, paymentId: paymentId as string, amountMinor, shopId });
}

function endPart(tx: Transaction, world: World, part: SimShopOrder, back: MoneyBack): void {
  const { id, orderId, shopId } = part;
  append(tx, shopOrderCancelled.type, orderId, { orderId, shopOrderId: id, shopId });
  refundOf(tx, world, part, back);
  world.say('part cancelled', id);
  if (partsOf(world, orderId).some(({ status }) => status !== 'CANCELLED')) return;
  moveOrder(tx, world, orderId, orderMoves.cancelPaid);
}

/** events/on-payment-captured.ts */
export function* onPaymentCaptured(world: World, fact: Fact): Steps<void> {
  const { orders, mutation } = world;
  const { orderId = '', paymentId = '' } = fact.payload;
  const order = orders.orders.get(orderId);
  if (!order) throw fault(`a payment was captured for an order that does not exist: ${orderId}`);
  const isIgnored = mutation === 'ignores money after expiry' && order.status === 'EXPIRED';
  const isOpen = orderMoves.pay.from.includes(order.status) && !isIgnored;
  const commit: CommitOutcome | null = isOpen ? yield ask('commitReservation', { orderId }) : null;
  yield* transact(orders, (tx) => {
    if (!takeIn(tx, world, fact) || isIgnored) return;
    const isSold = commit?.__typename === 'CommitReservationSuccess';
    if (isSold && markPaid(tx, world, orderId, paymentId, commit.reservation.lines)) return;
    if (isOpen && !isSold) expireOrder(tx, world, orderId, orderMoves.expire);
    if (isSold || mutation !== 'forgets goods that were committed before a cancel') undoUnlessPaid(tx, world, orderId);
    refund(tx, world, { orderId, paymentId, amountMinor: order.totalMinor });
    world.say('money goes back', paymentId);
  });
}

function markPaid(
  tx: Transaction,
  world: World,
  orderId: string,
  paymentId: string,
  lines: readonly ReservedLine[],
): boolean {
  const isLate = world.orders.orders.get(orderId)?.status === 'EXPIRED';
  if (!moveOrder(tx, world, orderId, orderMoves.pay, { paymentId })) return false;
  moveShopOrders(tx, world, orderId, shopOrderMoves.confirm);
  setItemSources(tx, world, sourcesOf(itemsOf(world, orderId), lines));
  append(tx, orderPaid.type, orderId, { orderId, paymentId });
  world.say(isLate ? 'paid after its expiry' : 'paid', orderId);
  return true;
}

function undoUnlessPaid(tx: Transaction, world: World, orderId: string): void {
  const order = world.orders.orders.get(orderId) as SimOrder;
  if (order.paymentId || orderMoves.pay.from.includes(order.status)) return;
  for (const { id: shopOrderId, shopId } of partsOf(world, orderId)) {
    append(tx, shopOrderCancelled.type, orderId, { orderId, shopOrderId, shopId });
  }
}

function refund(
  tx: Transaction,
  world: World,
  {
    orderId,
    paymentId,
    amountMinor,
    shopId,
  }: { orderId: string; paymentId: string; amountMinor: bigint; shopId?: string },
): void {
  const about = { refundId: world.newId('rfd'), orderId, paymentId, amountMinor: String(amountMinor) };
  append(tx, refundRequested.type, orderId, shopId ? { ...about, shopId } : about);
}

export type OrderForPayment = Pick<SimOrder, 'id' | 'clientId' | 'status' | 'totalMinor'> & {
  readonly parts: readonly SimShopOrder[];
};

/** order/order.resolvers.ts */
export function* orderForPayment(world: World, { orderId }: { orderId: string }): Steps<OrderForPayment | null> {
  yield;
  const order = world.orders.orders.get(orderId);
  return order ? { ...order, parts: partsOf(world, orderId) } : null;
}

/** order/order.writes.ts */
function moveOrder(
  tx: Transaction,
  { orders }: World,
  id: string,
  { from, to }: Move<OrderStatus>,
  also: Partial<SimOrder> = {},
): boolean {
  const order = orders.orders.get(id) as SimOrder;
  if (!from.includes(order.status)) return false;
  put(tx, orders.orders, id, { ...order, ...also, status: to, history: [...order.history, to] });
  return true;
}

function moveShopOrders(tx: Transaction, world: World, orderId: string, move: Move<ShopOrderStatus>): void {
  for (const { id } of partsOf(world, orderId)) moveShopOrder(tx, world, id, move);
}

function moveShopOrder(tx: Transaction, { orders }: World, id: string, { from, to }: Move<ShopOrderStatus>): boolean {
  const part = orders.shopOrders.get(id) as SimShopOrder;
  if (!from.includes(part.status)) return false;
  put(tx, orders.shopOrders, id, { ...part, status: to, history: [...part.history, to] });
  return true;
}

function setItemSources(tx: Transaction, { orders }: World, sources: ReturnType<typeof sourcesOf>): void {
  for (const [id, own] of sources) put(tx, orders.items, id, { ...(orders.items.get(id) as SimItem), sources: own });
}

export function itemsOf({ orders }: World, orderId: string): SimItem[] {
  return [...orders.items.values()].filter((item) => item.orderId === orderId);
}

export function partsOf({ orders }: World, orderId: string): SimShopOrder[] {
  return [...orders.shopOrders.values()].filter((part) => part.orderId === orderId);
}
