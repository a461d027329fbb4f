import type { CatalogueVariant } from '../../subgraphs/orders/neighbours/products.ts';
import type { ShopProductOffer } from '../../subgraphs/orders/neighbours/shops.ts';
import type { OrderItemRow, OrderRow, ShopOrderRow } from '../../subgraphs/orders/tables.ts';
import type { Entry } from '../../subgraphs/payments/ledger/ledger.rules.ts';
import type { Charge, ChargeRefund } from '../../subgraphs/payments/provider/provider.ts';
import type {
  LedgerTransactionKind,
  PaymentMethod,
  PaymentRow,
  PaymentShare,
  RefundRow,
} from '../../subgraphs/payments/tables.ts';
import type { ReservationRow } from '../../subgraphs/warehouses/reservation/reservation.queries.ts';
import { byRequest, movement, type NewMovement, rowKey } from '../../subgraphs/warehouses/stock/movement.rules.ts';
import type { StockLevelRow } from '../../subgraphs/warehouses/tables.ts';
import { type Database, newDatabase, type Table } from './database.ts';
import type { Mutation } from './mutations.ts';

/** Rows are those of the product, as far as the protocol looks at them; each keeps the statuses that it had. */
type WithHistory<Row extends { status: string }> = Row & { readonly history: readonly Row['status'][] };

export type SimOrder = WithHistory<
  Pick<
    OrderRow,
    | 'id'
    | 'clientId'
    | 'status'
    | 'idempotencyKey'
    | 'totalMinor'
    | 'currency'
    | 'paymentId'
    | 'shortages'
    | 'shippingRefusal'
  >
> & { readonly expiresAt: number | null; readonly placedAt: number };
export type SimShopOrder = WithHistory<Pick<ShopOrderRow, 'id' | 'orderId' | 'shopId' | 'status' | 'subtotalMinor'>>;
export type SimItem = Pick<
  OrderItemRow,
  | 'id'
  | 'orderId'
  | 'shopOrderId'
  | 'shopProductId'
  | 'variantId'
  | 'quantity'
  | 'cancelledQuantity'
  | 'unitPriceMinor'
  | 'sources'
> & { readonly shopId: string };
export type SimPayment = WithHistory<
  Pick<
    PaymentRow,
    | 'id'
    | 'orderId'
    | 'clientId'
    | 'status'
    | 'wasDeclined'
    | 'wasCancelled'
    | 'amountMinor'
    | 'currency'
    | 'refundRequestedMinor'
    | 'refundedMinor'
  >
> & {
  readonly dueAt: number | null;
  readonly attempts: number;
  readonly method: PaymentMethod;
  readonly cancelRequestedAt: number | null;
};
/** Of which payments nothing more is wanted. */
export interface SimVoid {
  readonly id: string;
  readonly dueAt: number | null;
  readonly attempts: number;
}
export type SimRefund = Pick<RefundRow, 'id' | 'paymentId' | 'status' | 'amountMinor' | 'attempts'> & {
  readonly dueAt: number | null;
};
export type SimShare = PaymentShare;
export type SimReservation = WithHistory<ReservationRow> & { readonly heldSince: number };

export interface OrdersDatabase extends Database {
  readonly orders: Table<SimOrder>;
  /** The unique index over client and key. */
  readonly ofCheckout: Table<string>;
  readonly shopOrders: Table<SimShopOrder>;
  readonly items: Table<SimItem>;
  /** Of which item each cancel of a unit was. */
  readonly keys: Table<string>;
}

export interface WarehousesDatabase extends Database {
  readonly stock: Table<StockLevelRow>;
  readonly movements: Table<NewMovement>;
  readonly reservations: Table<SimReservation>;
  readonly keys: Table<true>;
}

export interface PaymentsDatabase extends Database {
  readonly payments: Table<SimPayment>;
  readonly refunds: Table<SimRefund>;
  readonly voids: Table<SimVoid>;
  /** What each shop gets of a payment. */
  readonly shares: Table<SimShare>;
  /** By kind and cause. */
  readonly ledger: Table<{
    readonly kind: LedgerTransactionKind;
    readonly paymentId: string;
    readonly entries: readonly Entry[];
  }>;
  /** What is owed to each shop. */
  readonly balances: Table<bigint>;
  readonly keys: Table<string>;
  readonly webhooks: Table<true>;
}

export interface SimCharge {
  readonly id: string;
  readonly status: Charge['status'];
  readonly amountMinor: bigint;
  readonly refundedMinor: bigint;
}

export interface News {
  readonly id: string;
  readonly charge?: Pick<Charge, 'paymentId' | 'status' | 'amount'>;
  readonly refund?: ChargeRefund;
  /** The only news of money that came after a decline or a void: nobody would ask, so it is sent until it is taken. */
  readonly isVital: boolean;
}

/** Another company: it keeps its books, and sends its news until they are taken. */
export interface Provider {
  readonly charges: Map<string, SimCharge>;
  readonly refunds: Map<string, ChargeRefund & { readonly paymentId: string; readonly amountMinor: bigint }>;
  readonly news: Map<string, News>;
  /** How often something changed, and how many news there were. */
  version: number;
  count: number;
}

/** What a client was told, and may rely on. */
export type Promised =
  | { readonly what: 'placed' | 'refused' | 'pending'; readonly key: string; readonly orderId: string }
  | { readonly what: 'cancelled'; readonly orderId: string }
  | { readonly what: 'part cancelled'; readonly shopOrderId: string }
  | { readonly what: 'units cancelled'; readonly key: string }
  | { readonly what: 'paying'; readonly key: string; readonly paymentId: string }
  | { readonly what: 'payment cancelled' | 'payment ends'; readonly paymentId: string };

/** What is on sale and what is there of it at the beginning. */
export interface Marketplace {
  readonly offers: readonly ShopProductOffer[];
  readonly variants: readonly CatalogueVariant[];
  readonly stock: readonly Pick<StockLevelRow, 'warehouseId' | 'variantId' | 'shopId' | 'onHand'>[];
}

export interface World {
  readonly marketplace: Marketplace;
  readonly orders: OrdersDatabase;
  readonly warehouses: WarehousesDatabase;
  readonly payments: PaymentsDatabase;
  readonly provider: Provider;
  readonly promised: Promised[];
  readonly mutation: Mutation | null;
  /** Makes ids that are told apart by a glance. */
  newId(prefix: string): string;
  /** A line of the story; `what` is also counted. */
  say(what: string, detail?: string): void;
}

export function newWorld(marketplace: Marketplace, mutation: Mutation | null, say: World['say']): World {
  const counts = new Map<string, number>();
  const warehouses: WarehousesDatabase = {
    ...newDatabase('warehouses'),
    stock: new Map(),
    movements: new Map(),
    reservations: new Map(),
    keys: new Map(),
  };
  for (const level of marketplace.stock) {
    const line = { ...level, quantity: level.onHand };
    warehouses.stock.set(rowKey(level), { ...level, reserved: 0, releasedUntil: new Date(-1), releaseAt: null });
    warehouses.movements.set(`first ${rowKey(level)}`, movement('RECEIVED', line, byRequest(rowKey(level), 'shop')));
  }
  return {
    marketplace,
    warehouses,
    orders: {
      ...newDatabase('orders'),
      orders: new Map(),
      ofCheckout: new Map(),
      shopOrders: new Map(),
      items: new Map(),
      keys: new Map(),
    },
    payments: {
      ...newDatabase('payments'),
      payments: new Map(),
      refunds: new Map(),
      voids: new Map(),
      shares: new Map(),
      ledger: new Map(),
      balances: new Map(),
      keys: new Map(),
      webhooks: new Map(),
    },
    provider: { charges: new Map(), refunds: new Map(), news: new Map(), version: 0, count: 0 },
    promised: [],
    mutation,
    newId: (prefix) => {
      const number = (counts.get(prefix) ?? 0) + 1;
      counts.set(prefix, number);
      return `${prefix}_${number}`;
    },
    say,
  };
}

export const databasesOf = ({ orders, payments, warehouses }: World): readonly Database[] => [
  orders,
  payments,
  warehouses,
];
