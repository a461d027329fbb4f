import type { Move } from '../packages/kernel/states.ts';
import { orderMoves } from '../subgraphs/orders/order/order.states.ts';
import { backForRest, isAllCancelled, leftOf } from '../subgraphs/orders/shop-order/refund.rules.ts';
import { shopOrderMoves } from '../subgraphs/orders/shop-order/shop-order.states.ts';
import { isBalanced } from '../subgraphs/payments/ledger/ledger.rules.ts';
import { paidStatuses, paymentMoves } from '../subgraphs/payments/payment/payment.states.ts';
import type { Account } from '../subgraphs/payments/tables.ts';
import type { HoldLine } from '../subgraphs/warehouses/reservation/hold.rules.ts';
import { reservationMoves } from '../subgraphs/warehouses/reservation/reservation.states.ts';
import { rowKey } from '../subgraphs/warehouses/stock/movement.rules.ts';
import type { StockLevelRow } from '../subgraphs/warehouses/tables.ts';
import { itemsOf } from './services/orders.ts';
import { broken, type Database } from './world/database.ts';
import {
  databasesOf,
  type OrdersDatabase,
  type PaymentsDatabase,
  type Promised,
  type SimItem,
  type WarehousesDatabase,
  type World,
} from './world/world.ts';

/** What is broken, or nothing. Names are those of packages/invariants where it has the same sentence. */
type Check<Of> = (of: Of) => unknown;

const ofWarehouses: Readonly<Record<string, Check<WarehousesDatabase>>> = {
  'no stock row leaves its bounds': ({ stock }) => find(stock, (row) => row.reserved < 0 || row.reserved > row.onHand),
  'what is reserved is what live holds hold': ({ stock, reservations }) => {
    const held = new Map<string, number>();
    for (const line of heldLines(reservations)) {
      if (!isReleased(line, stock)) add(held, rowKey(line), line.quantity);
    }
    return find(stock, (row) => row.reserved !== (held.get(rowKey(row)) ?? 0));
  },
  'a stock row looks for holds that are over as soon as the first of them is': ({ stock, reservations }) =>
    heldLines(reservations).find((line) => {
      const { releaseAt } = stock.get(rowKey(line)) as StockLevelRow;
      return !isReleased(line, stock) && (releaseAt === null || releaseAt > (line.heldUntil as Date));
    }),
  'the counters are the sums of the movements': ({ stock, movements, reservations }) => {
    const onHand = new Map<string, number>();
    const reserved = new Map<string, number>();
    for (const one of movements.values()) {
      add(onHand, rowKey(one), one.onHandChange);
      add(reserved, rowKey(one), one.reservedChange);
    }
    // What a row has released is in the ledger when its reservations are told.
    for (const line of heldLines(reservations)) {
      if (isReleased(line, stock)) add(reserved, rowKey(line), -line.quantity);
    }
    return find(stock, (row) => row.onHand !== onHand.get(rowKey(row)) || row.reserved !== reserved.get(rowKey(row)));
  },
  'a cause has each effect once': ({ movements }) => {
    const seen = new Set<string>();
    return find(movements, (one) => {
      const effect = `${one.causeType} ${one.causeScope} ${one.causeId} ${one.kind} ${rowKey(one)}`;
      return seen.size === seen.add(effect).size;
    });
  },
  'what is committed left the stock, and nothing else did so for an order': ({ reservations, movements }) => {
    const sides = new Map<string, number>();
    for (const { orderId, status, lines } of reservations.values()) {
      if (status === 'COMMITTED') for (const line of lines) add(sides, `${orderId} ${rowKey(line)}`, line.quantity);
    }
    for (const one of movements.values()) {
      if (one.kind === 'COMMITTED') add(sides, `${one.causeId} ${rowKey(one)}`, one.onHandChange);
    }
    return [...sides].find(([, sum]) => sum !== 0);
  },
  'no more comes back of an order than was sold of it, to the unit and the place': ({ movements }) => {
    const sides = new Map<string, number>();
    for (const { kind, causeId, onHandChange, ...one } of movements.values()) {
      if (kind === 'COMMITTED' || kind === 'RETURNED') add(sides, `${causeId} ${rowKey(one)}`, onHandChange);
    }
    return [...sides].find(([, sum]) => sum > 0);
  },
  'a reservation holds or held something, unless it was released before it was made': ({ reservations }) =>
    find(reservations, ({ lines, status }) => lines.length === 0 && status !== 'RELEASED'),
  'a reservation goes only where its moves lead, and ends once': ({ reservations }) =>
    find(reservations, ({ history }) => !follows(history, reservationMoves, ['HELD', 'RELEASED'])),
};

const ofOrders: Readonly<Record<string, Check<OrdersDatabase>>> = {
  'the parts of an order agree with it': ({ orders, shopOrders }) =>
    find(shopOrders, ({ orderId, status: part }) => {
      const status = orders.get(orderId)?.status;
      if (status === 'PLACING' || status === 'AWAITING_PAYMENT') return part !== 'PENDING';
      return status === 'PAID' ? part === 'PENDING' : part !== 'CANCELLED';
    }) ??
    find(orders, ({ id, status }) => {
      const isCancelled = (part: { orderId: string; status: string }) =>
        part.orderId !== id || part.status === 'CANCELLED';
      return status === 'PAID' && [...shopOrders.values()].every(isCancelled);
    }),
  'an order that holds goods says where they are, to the unit, and until when': ({ orders, items }) =>
    find(items, ({ orderId, sources, quantity }) => {
      const { status, expiresAt } = orders.get(orderId) ?? {};
      if (status !== 'AWAITING_PAYMENT' && status !== 'PAID') return false;
      return expiresAt === null || (sources ?? []).reduce((sum, one) => sum + one.quantity, 0) !== quantity;
    }),
  'of a paid part all units are cancelled when it is CANCELLED, and only then; of an unpaid one none is': (of) =>
    find(of.shopOrders, ({ id, orderId, status }) => {
      const items = [...of.items.values()].filter(({ shopOrderId }) => shopOrderId === id);
      const isPaid = of.orders.get(orderId)?.paymentId !== null;
      if (!isPaid) return items.some(({ cancelledQuantity }) => cancelledQuantity > 0);
      return (status === 'CANCELLED') !== isAllCancelled(items);
    }),
  'the history has every unit that was cancelled by itself': ({ items, shopOrders, keys }) => {
    const cancels = new Map<string, number>();
    for (const id of keys.values()) add(cancels, id, 1);
    return find(items, ({ id, shopOrderId, cancelledQuantity }) => {
      const units = cancels.get(id) ?? 0;
      const isOver = shopOrders.get(shopOrderId)?.status === 'CANCELLED';
      return units > cancelledQuantity || (!isOver && units < cancelledQuantity);
    });
  },
  'the history ends with the status': ({ orders, shopOrders }) =>
    find(orders, endsElsewhere) ?? find(shopOrders, endsElsewhere),
  'an order and its parts go only where their moves lead': ({ orders, shopOrders }) =>
    find(orders, ({ history }) => !follows(history, orderMoves, ['PLACING'])) ??
    find(shopOrders, ({ history }) => !follows(history, shopOrderMoves, ['PENDING'])),
  'a key of a client has one order': ({ orders }) => {
    const keys = new Set<string>();
    return find(orders, ({ clientId, idempotencyKey }) => keys.size === keys.add(`${clientId} ${idempotencyKey}`).size);
  },
  'an order is placed, paid and closed unpaid once at most': ({ outbox }) =>
    twice(outbox, ({ type, aggregateId }) => (/placed|paid/.test(type) ? `${type} ${aggregateId}` : null)),
};

const ofPayments: Readonly<Record<string, Check<PaymentsDatabase>>> = {
  'no more is given back, or promised to be, than was captured': ({ payments }) =>
    find(payments, ({ status, amountMinor, refundRequestedMinor: asked, refundedMinor }) => {
      return refundedMinor > asked || asked > amountMinor || (asked > 0n && !paidStatuses.includes(status));
    }),
  'what a payment says of its refunds is the sum of its refunds': ({ payments, refunds }) =>
    find(payments, ({ id, refundRequestedMinor, refundedMinor }) => {
      let asked = 0n;
      let given = 0n;
      for (const { paymentId, status, amountMinor } of refunds.values()) {
        if (paymentId !== id || status === 'REFUSED') continue;
        asked += amountMinor;
        if (status === 'SUCCEEDED') given += amountMinor;
      }
      return asked !== refundRequestedMinor || given !== refundedMinor;
    }),
  'orders never ask for more back than was captured': ({ refunds }) =>
    find(refunds, ({ status }) => status === 'REFUSED'),
  'an order has at most one payment that was neither declined nor cancelled': ({ payments }) =>
    twice(payments, ({ wasDeclined, wasCancelled, orderId }) => (wasDeclined || wasCancelled ? null : orderId)),
  'a captured payment is told to orders exactly once, and no other payment is': ({ payments, outbox }) =>
    find(payments, ({ id, status }) => {
      let told = 0;
      for (const { payload } of outbox.values()) if (payload.paymentId === id) told += 1;
      return told !== (paidStatuses.includes(status) ? 1 : 0);
    }),
  'the last step in the history of a payment is its status': ({ payments }) => find(payments, endsElsewhere),
  'a payment is CREATED first, and reaches every status but PARTIALLY_REFUNDED once at most': ({ payments }) =>
    find(payments, ({ history }) => {
      const once = history.filter((status) => status !== 'PARTIALLY_REFUNDED');
      return !follows(history, paymentMoves, ['CREATED']) || new Set(once).size !== once.length;
    }),
  'whatever waits for the provider will be asked about, and what has settled will not': ({ payments, refunds }) =>
    find(payments, ({ status, dueAt }) => (status === 'CREATED' || status === 'PENDING') !== (dueAt !== null)) ??
    find(refunds, ({ status, dueAt }) => (status === 'PENDING') !== (dueAt !== null)),
  'the provider is told that a payment is cancelled until it has answered': ({ payments, voids }) =>
    find(payments, ({ id, status, cancelRequestedAt }) => {
      const isOpen = status === 'CREATED' || status === 'PENDING';
      return isOpen && cancelRequestedAt !== null && voids.get(id)?.dueAt == null;
    }),
  'every transaction of the ledger has entries, all in one currency, that sum to zero': ({ ledger }) =>
    find(ledger, ({ entries }) => !isBalanced(entries)),
  'the balance of a shop is the sum of its entries, and below zero only by refunds after a payout': (of) => {
    const sums = new Map<string, bigint>();
    for (const { shopId, amountMinor } of entriesIn(of)) {
      if (shopId) sums.set(shopId, (sums.get(shopId) ?? 0n) - amountMinor);
    }
    // Nobody asks for a payout in these stories.
    return [...sums].find(([shopId, sum]) => of.balances.get(shopId) !== sum || sum < 0n);
  },
  "the ledger has of each payment what the provider holds of it, and what of that is the client's, to the unit": (of) =>
    find(of.payments, ({ id, status, amountMinor, refundRequestedMinor, refundedMinor }) => {
      const ofClient = of.ledger.has(`SALE ${id}`) ? refundRequestedMinor : amountMinor;
      const isCaptured = paidStatuses.includes(status);
      return (
        sumOf(of, id, 'PROVIDER') !== (isCaptured ? amountMinor - refundedMinor : 0n) ||
        -sumOf(of, id, 'CLIENTS') !== (isCaptured ? ofClient - refundedMinor : 0n)
      );
    }),
  'the shares of a payment are all of it, and what shops gave back is in the ledger, to the unit': (of) =>
    find(of.payments, ({ id, amountMinor, refundRequestedMinor }) => {
      const isSold = of.ledger.has(`SALE ${id}`);
      let [shared, returned, kept] = [0n, 0n, 0n];
      for (const share of of.shares.values()) {
        if (share.paymentId !== id) continue;
        shared += share.amountMinor;
        returned += share.returnedMinor;
        const commissionLeft = share.commissionMinor - share.commissionReturnedMinor;
        kept += share.amountMinor - share.returnedMinor - commissionLeft;
      }
      return (
        shared !== amountMinor ||
        returned !== (isSold ? refundRequestedMinor : 0n) ||
        -sumOf(of, id, 'SHOP') !== (isSold ? kept : 0n)
      );
    }),
};

const entriesIn = ({ ledger }: PaymentsDatabase) => [...ledger.values()].flatMap(({ entries }) => entries);

/** What the ledger has of a payment in one account. */
function sumOf({ ledger }: PaymentsDatabase, paymentId: string, account: Account): bigint {
  let sum = 0n;
  for (const transaction of ledger.values()) {
    if (transaction.paymentId !== paymentId) continue;
    for (const entry of transaction.entries) if (entry.account === account) sum += entry.amountMinor;
  }
  return sum;
}

const ofFacts: Readonly<Record<string, Check<Database>>> = {
  'facts of one aggregate have their effect in the order in which they happened': ({ inbox }) => {
    const last = new Map<string, number>();
    return find(inbox, ({ id, aggregateId, recordedAt }) => {
      const line = `${id.split('_')[1]} ${aggregateId}`;
      const isLate = (last.get(line) ?? -1) > recordedAt;
      last.set(line, recordedAt);
      return isLate;
    });
  },
};

const ofProvider: Readonly<Record<string, Check<World>>> = {
  'every charge of the sandbox is a payment, and it gives back no more than we promised': ({ provider, payments }) =>
    find(provider.charges, ({ id, refundedMinor }) => {
      const payment = payments.payments.get(id);
      return payment === undefined || refundedMinor > payment.refundRequestedMinor;
    }),
  'a refund that succeeded did so at the sandbox, with the same amount': ({ provider, payments }) =>
    find(payments.refunds, ({ id, status, amountMinor }) => {
      const other = provider.refunds.get(id);
      return status === 'SUCCEEDED' && (other?.status !== 'SUCCEEDED' || other.amountMinor !== amountMinor);
    }),
};

const stands: Readonly<Record<Promised['what'], (world: World, promised: never) => boolean>> = {
  placed: ({ orders }, { key, orderId }: { key: string; orderId: string }) =>
    orders.ofCheckout.get(key) === orderId &&
    !['PLACING', 'REFUSED'].includes(orders.orders.get(orderId)?.status ?? 'PLACING'),
  refused: ({ orders }, { key, orderId }: { key: string; orderId: string }) =>
    orders.ofCheckout.get(key) === orderId && orders.orders.get(orderId)?.status === 'REFUSED',
  pending: ({ orders }, { key, orderId }: { key: string; orderId: string }) => orders.ofCheckout.get(key) === orderId,
  cancelled: ({ orders }, { orderId }: { orderId: string }) => {
    const order = orders.orders.get(orderId);
    return order?.status === 'CANCELLED' && order.paymentId === null;
  },
  'part cancelled': ({ orders }, { shopOrderId }: { shopOrderId: string }) =>
    orders.shopOrders.get(shopOrderId)?.status === 'CANCELLED',
  'units cancelled': ({ orders }, { key }: { key: string }) => orders.keys.has(key),
  paying: ({ payments }, { key, paymentId }: { key: string; paymentId: string }) =>
    payments.keys.get(key) === paymentId && payments.payments.has(paymentId),
  'payment cancelled': ({ payments }, { paymentId }: { paymentId: string }) =>
    payments.payments.get(paymentId)?.wasCancelled === true,
  'payment ends': ({ payments }, { paymentId }: { paymentId: string }) =>
    payments.payments.get(paymentId)?.cancelRequestedAt != null,
};

const ofClients: Readonly<Record<string, Check<World>>> = {
  'what a client was told stands': (world) =>
    world.promised.find((promised) => !stands[promised.what](world, promised as never)),
};

const priceOfCancelled = (items: readonly SimItem[]) =>
  items.reduce((sum, { unitPriceMinor, cancelledQuantity }) => sum + unitPriceMinor * BigInt(cancelledQuantity), 0n);

/** What is true between the subgraphs once nothing is under way (packages/invariants/between-subgraphs.ts). */
const atRest: Readonly<Record<string, Check<World>>> = {
  'an order that waits for its payment holds its stock, a firm one has it committed, one that is over holds none': ({
    orders,
    warehouses,
  }) =>
    find(orders.orders, ({ id, status }) => {
      const held = warehouses.reservations.get(id)?.status;
      if (status === 'AWAITING_PAYMENT') return held !== 'HELD';
      return status === 'PAID' ? held !== 'COMMITTED' : held === 'HELD';
    }),
  'the committed goods of an order are its items, to the unit': (world) =>
    find(world.orders.orders, ({ id, status }) => {
      if (status !== 'PAID') return false;
      const lines = world.warehouses.reservations.get(id)?.lines ?? [];
      return itemsOf(world, id).some(({ shopId, variantId, quantity }) => {
        const own = lines.filter((line) => line.shopId === shopId && line.variantId === variantId);
        return own.reduce((sum, line) => sum + line.quantity, 0) !== quantity;
      });
    }),
  'what left the stock for an order, and did not come back, is what is firm of it and not cancelled, or lost, to the unit':
    (world) => {
      const sides = new Map<string, number>();
      for (const { id, status } of world.orders.orders.values()) {
        if (status !== 'PAID') continue;
        for (const item of itemsOf(world, id)) add(sides, `${id} ${item.shopId} ${item.variantId}`, leftOf(item));
      }
      for (const { causeType, causeId, shopId, variantId, onHandChange } of world.warehouses.movements.values()) {
        if (causeType === 'ORDER') add(sides, `${causeId} ${shopId} ${variantId}`, onHandChange);
      }
      return [...sides].find(([, sum]) => sum !== 0);
    },
  'every reservation and every payment is of an order': ({ orders, warehouses, payments }) =>
    find(warehouses.reservations, ({ orderId }) => !orders.orders.has(orderId)) ??
    find(payments.payments, ({ orderId }) => !orders.orders.has(orderId)),
  'captured money is behind a paid order, or was given back': ({ orders, payments }) =>
    find(payments.payments, ({ id, orderId, status }) => {
      const order = orders.orders.get(orderId);
      const isKept = status === 'CAPTURED' || status === 'PARTIALLY_REFUNDED';
      return isKept && (order?.status !== 'PAID' || order.paymentId !== id);
    }),
  'a paid order was paid its whole total by one captured payment': ({ orders, payments }) =>
    find(orders.orders, ({ status, paymentId, totalMinor }) => {
      if (status !== 'PAID') return false;
      const payment = payments.payments.get(paymentId ?? '');
      return payment?.amountMinor !== totalMinor || !['CAPTURED', 'PARTIALLY_REFUNDED'].includes(payment.status);
    }),
  'what was given back or voided of a firm order is what was cancelled of it, or came back': (world) =>
    find(world.orders.orders, ({ id, status, paymentId }) => {
      const cost = priceOfCancelled(itemsOf(world, id));
      return status === 'PAID' && world.payments.payments.get(paymentId ?? '')?.refundedMinor !== cost;
    }),
  'each shop of a paid order has earned its part with the commission of it, and of what was cancelled nothing': (
    world,
  ) =>
    find(world.orders.shopOrders, ({ orderId, shopId, subtotalMinor }) => {
      const { paymentId = null } = world.orders.orders.get(orderId) ?? {};
      if (paymentId === null) return false;
      const share = world.payments.shares.get(`${paymentId} ${shopId}`);
      const returned = priceOfCancelled(itemsOf(world, orderId).filter((item) => item.shopId === shopId));
      const isSold = world.payments.ledger.has(`SALE ${paymentId}`);
      return !isSold || share?.amountMinor !== subtotalMinor || share.returnedMinor !== returned;
    }),
  'a settled payment is to the sandbox what it is to us': ({ payments, provider }) =>
    find(payments.payments, ({ id, status }) => {
      const charge = provider.charges.get(id)?.status;
      if (status === 'DECLINED') return charge !== undefined && charge !== 'DECLINED' && charge !== 'VOIDED';
      if (status === 'CANCELLED') return charge !== 'VOIDED';
      return paidStatuses.includes(status) && charge !== 'CAPTURED';
    }),
  'what the provider keeps is what paid parts cost': (world) => {
    const { provider, orders } = world;
    let kept = 0n;
    for (const { status, amountMinor, refundedMinor } of provider.charges.values()) {
      if (status === 'CAPTURED') kept += amountMinor - refundedMinor;
    }
    for (const { id, status } of orders.orders.values()) {
      if (status !== 'PAID') continue;
      kept -= backForRest(itemsOf(world, id), 0n).goodsMinor;
    }
    return kept === 0n ? undefined : { kept };
  },
  'every fact is delivered, and every order and refund has left its first step': (world) =>
    databasesOf(world)
      .map(({ outbox }) => find(outbox, ({ deliveredAt }) => deliveredAt === null))
      .find(Boolean) ??
    find(world.orders.orders, ({ status }) => status === 'PLACING') ??
    find(world.payments.refunds, ({ status }) => status === 'PENDING') ??
    find(world.payments.payments, ({ dueAt }) => dueAt !== null),
};

/** What is true when every clock has passed every expiry. */
const atTheEnd: Readonly<Record<string, Check<World>>> = {
  'no order waits for a payment longer than a minute after its end': ({ orders }) =>
    find(orders.orders, ({ status }) => status === 'AWAITING_PAYMENT'),
  'a reservation says within ten minutes that it has expired': ({ warehouses }) =>
    find(warehouses.reservations, ({ status }) => status === 'HELD'),
  'no stock is held for more than a minute by what is over': ({ warehouses }) =>
    find(warehouses.stock, ({ releaseAt }) => releaseAt !== null),
};

/** The names of all, for whoever compares them with those of packages/invariants. */
export const invariantNames = [
  ofWarehouses,
  ofOrders,
  ofPayments,
  ofFacts,
  ofProvider,
  ofClients,
  atRest,
  atTheEnd,
].flatMap(Object.keys);

/** What holds after every step, of what has changed since `versions`. Throws what is broken. */
export function checkAlways(world: World, versions: number[]): void {
  const { warehouses, orders, payments, provider, promised } = world;
  const now = [warehouses.version, orders.version, payments.version, provider.version, promised.length];
  const [inWarehouses, inOrders, inPayments, atProvider, toldClients] = now.map(
    (version, at) => version !== versions[at],
  );
  for (const [at, version] of now.entries()) versions[at] = version;
  if (inWarehouses) {
    check(ofWarehouses, warehouses);
    check(ofFacts, warehouses);
  }
  if (inOrders) {
    check(ofOrders, orders);
    check(ofFacts, orders);
  }
  if (inPayments) {
    check(ofPayments, payments);
    check(ofFacts, payments);
  }
  if (inPayments || atProvider) check(ofProvider, world);
  if (inOrders || inPayments || toldClients) check(ofClients, world);
}

export function checkAtRest(world: World): void {
  check(atRest, world);
}

export function checkAtTheEnd(world: World): void {
  check(atRest, world);
  check(atTheEnd, world);
}

function check<Of>(checks: Readonly<Record<string, Check<Of>>>, of: Of): void {
  for (const name in checks) {
    const found = (checks[name] as Check<Of>)(of);
    if (found !== undefined) throw broken(name, found);
  }
}

function find<Row>(table: ReadonlyMap<string, Row>, isBroken: (row: Row) => boolean): Row | undefined {
  for (const row of table.values()) if (isBroken(row)) return row;
  return undefined;
}

function twice<Row>(table: ReadonlyMap<string, Row>, keyOf: (row: Row) => string | null): Row | undefined {
  const seen = new Set<string>();
  return find(table, (row) => {
    const key = keyOf(row);
    return key !== null && seen.size === seen.add(key).size;
  });
}

function follows<State extends string>(
  history: readonly State[],
  moves: Readonly<Record<string, Move<State>>>,
  first: readonly State[],
): boolean {
  return history.every((to, at) => {
    const from = history[at - 1];
    if (from === undefined) return first.includes(to);
    return Object.values(moves).some((move) => move.to === to && move.from.includes(from));
  });
}

const endsElsewhere = ({ history, status }: { history: readonly string[]; status: string }) =>
  history.at(-1) !== status;

const heldLines = (reservations: WarehousesDatabase['reservations']) =>
  [...reservations.values()].flatMap(({ status, lines }) => (status === 'HELD' ? lines : []));

function isReleased(line: HoldLine, stock: WarehousesDatabase['stock']): boolean {
  const row = stock.get(rowKey(line));
  return Boolean(row && line.heldUntil && line.heldUntil <= row.releasedUntil);
}

function add(sums: Map<string, number>, key: string, change: number): void {
  sums.set(key, (sums.get(key) ?? 0) + change);
}
