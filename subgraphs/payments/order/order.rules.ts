import { type Money, parseMoney, type WireMoney, zero } from '#kernel/money.ts';
import type { Viewer } from '#subgraph/viewer.ts';
import { paidStatuses } from '../payment/payment.states.ts';
import type { PaymentRow } from '../tables.ts';

/** An order as the gateway brings it: with `status` and `total` where the field asks for them. */
export interface OrderRow {
  readonly id: string;
  readonly status?: string;
  readonly total?: WireMoney;
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
