import { type Money, parseMoney, type WireMoney, zero } from '#kernel/money.ts';
import type { Viewer } from '#subgraph/viewer.ts';
import { methodsFor, waitsUntil } from '../payment/method-terms.rules.ts';
import { paidStatuses } from '../payment/payment.states.ts';
import type { PaymentRow } from '../tables.ts';

/** An order as the gateway brings it: with what the field asks for. */
export interface OrderRow {
  readonly id: string;
  readonly status?: string;
  readonly total?: WireMoney;
  /** RFC 3339. */
  readonly expiresAt?: string | null;
  readonly placedAt?: string;
  readonly isCashOnDelivery?: boolean;
}

/**
 * Who may know of an order's payments: its client and ADMIN. An order without payments is in no row of ours, so whose it
 * is cannot be looked up here; but orders show a client none but the own ones, so a CLIENT who has come as far as this
 * asks about an own order. Shop users, who see orders with a part of theirs, never may.
 */
export function mayKnowPayments(viewer: Viewer, payments: readonly PaymentRow[]): boolean {
  if (viewer.kind === 'ADMIN' || viewer.kind === 'SERVICE') return true;
  return viewer.kind === 'CLIENT' && payments.every(({ clientId }) => clientId === viewer.userId);
}

/** All of an order or nothing of it: there are no instalments. */
export function amountDueOf({ id, status, total }: OrderRow, payments: readonly PaymentRow[]): Money {
  if (!status || !total) throw new Error(`The status and the total of ${id} were not given`);
  const all = parseMoney(total);
  const isPaid = payments.some((payment) => paidStatuses.includes(payment.status));
  return status === 'AWAITING_PAYMENT' && !isPaid ? all : zero(all.currency);
}

/** The ways to pay an order: none unless it waits for a payment, and none is under way. */
export function offeredMethods(
  order: OrderRow,
  payments: readonly PaymentRow[],
  provider: { readonly methods: readonly PaymentRow['method'][] },
) {
  const { id, status, total, expiresAt, placedAt, isCashOnDelivery = false } = order;
  if (!status || !total || !placedAt) throw new Error(`What the offer depends on of ${id} was not given`);
  const isTaken = payments.some(({ activeOrderId }) => activeOrderId !== null);
  if (status !== 'AWAITING_PAYMENT' || !expiresAt || isTaken) return [];
  const times = { placedAt: new Date(placedAt), expiresAt: new Date(expiresAt) };
  const payable = { total: parseMoney(total), isCashOnDelivery };
  return methodsFor(payable, provider).map((method) => ({ method, expiresAt: waitsUntil(method, times) }));
}
