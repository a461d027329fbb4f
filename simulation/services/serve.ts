import {
  orderClosedUnpaid,
  orderItemCancelled,
  orderPaid,
  refundRequested,
  shopOrderCancelled,
} from '../../packages/events/catalogue/orders.ts';
import { paymentCaptured } from '../../packages/events/catalogue/payments.ts';
import type { Steps } from '../world/database.ts';
import { type Net, newProcess, type Process } from '../world/processes.ts';
import type { World } from '../world/world.ts';
import { onOrderPaid } from './ledger.ts';
import {
  acceptShopOrder,
  cancelOrder,
  cancelOrderItem,
  cancelShopOrder,
  checkout,
  extendOrderHold,
  onPaymentCaptured,
  orderForPayment,
} from './orders.ts';
import { cancelPayment, onOrderClosedUnpaid, onRefundRequested, payOrder, receiveWebhook } from './payments.ts';
import { findCharge, refundCharge, startCharge, voidCharge } from './provider.ts';
import {
  commitReservation,
  extendReservation,
  onOrderItemCancelled,
  onShopOrderCancelled,
  receiveStock,
  onOrderClosedUnpaid as releaseOrder,
  reserveStock,
} from './warehouses.ts';

// biome-ignore lint/suspicious/noExplicitAny: each operation says what it takes.
type Operation = (net: Net, at: Process, input: any) => Steps<unknown>;

/** What services answer to clients, neighbours, relays and the provider, by name. */
const operations: Readonly<Record<string, Operation>> = {
  checkout: ({ world }, _, input) => checkout(world, input),
  cancelOrder: ({ world }, _, input) => cancelOrder(world, input),
  acceptShopOrder: ({ world }, _, input) => acceptShopOrder(world, input),
  cancelShopOrder: ({ world }, _, input) => cancelShopOrder(world, input),
  cancelOrderItem: ({ world }, _, input) => cancelOrderItem(world, input),
  orderForPayment: ({ world }, _, input) => orderForPayment(world, input),
  extendOrderHold: ({ world }, _, input) => extendOrderHold(world, input),
  extendReservation: ({ world }, _, input) => extendReservation(world, input),
  payOrder: ({ world }, _, input) => payOrder(world, input),
  cancelPayment: ({ world }, _, input) => cancelPayment(world, input),
  webhook: ({ world }, _, input) => receiveWebhook(world, input),
  reserveStock,
  commitReservation,
  receiveStock: ({ world }, _, input) => receiveStock(world, input),
  start: ({ world }, _, input) => once(() => startCharge(world, input)),
  find: ({ world }, _, { paymentId }) => once(() => findCharge(world, paymentId)),
  void: ({ world }, _, input) => once(() => voidCharge(world, input)),
  refund: ({ world }, _, input) => once(() => refundCharge(world, input)),
  [paymentCaptured.type]: ({ world }, _, fact) => onPaymentCaptured(world, fact),
  [orderClosedUnpaid.type]: ({ world }, { service }, fact) =>
    service === 'payments' ? onOrderClosedUnpaid(world, fact) : releaseOrder(world, fact),
  [orderItemCancelled.type]: ({ world }, _, fact) => onOrderItemCancelled(world, fact),
  [shopOrderCancelled.type]: ({ world }, _, fact) => onShopOrderCancelled(world, fact),
  [orderPaid.type]: ({ world }, _, fact) => onOrderPaid(world, fact),
  [refundRequested.type]: ({ world }, _, fact) => onRefundRequested(world, fact),
};

/** Two processes of each service, and the provider. */
export function newNet(world: World): Net {
  const services = ['orders', 'warehouses', 'payments'] as const;
  const processes = services.flatMap((name) => [`${name}-1`, `${name}-2`].map((one) => newProcess(world, name, one)));
  const net: Net = {
    world,
    processes: [...processes, newProcess(world, 'provider', 'provider')],
    ready: [],
    letters: [],
    late: [],
    frozen: [],
    serve: (at, { operation, input }) => (operations[operation] as Operation)(net, at, input),
  };
  return net;
}

/** Another company does it in one breath. */
function* once<Outcome>(work: () => Outcome): Steps<Outcome> {
  yield;
  return work();
}
