import { orderClosedUnpaid, orderPaid, shopOrderCancelled } from '#events/catalogue/orders.ts';
import { shippingInvariants } from '#invariants/shipping.ts';
import { serve } from '#subgraph/serve.ts';
import type { SubgraphDefinition } from '#subgraph/subgraph.ts';
import { expireBookings } from './booking/expire-bookings.ts';
import { onOrderClosedUnpaid } from './events/on-order-closed-unpaid.ts';
import { onOrderPaid } from './events/on-order-paid.ts';
import { onShopOrderCancelled } from './events/on-shop-order-cancelled.ts';
import { resolvers } from './resolvers.ts';

export const shipping: SubgraphDefinition = {
  name: 'shipping',
  folder: import.meta.dirname,
  resolvers,
  consumers: {
    [orderPaid.type]: onOrderPaid,
    [orderClosedUnpaid.type]: onOrderClosedUnpaid,
    [shopOrderCancelled.type]: onShopOrderCancelled,
  },
  sweeps: [{ name: 'expire bookings', everyMs: 1_000, work: expireBookings }],
  invariants: shippingInvariants,
};

if (import.meta.main) await serve(shipping);
