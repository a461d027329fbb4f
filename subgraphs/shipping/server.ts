import {
  orderClosedUnpaid,
  orderConfirmed,
  orderItemCancelled,
  orderPaid,
  shopOrderCancelled,
} from '#events/catalogue/orders.ts';
import { returnReceived } from '#events/catalogue/returns.ts';
import '#events/catalogue/shipping.ts';
import { shippingInvariants } from '#invariants/shipping.ts';
import { sendByLink } from '#subgraph/document-link.ts';
import { serve } from '#subgraph/serve.ts';
import type { SubgraphDefinition } from '#subgraph/subgraph.ts';
import { expireBookings } from './booking/expire-bookings.ts';
import { carriers } from './carriers/carriers.ts';
import { sendNews } from './carriers/sandbox/send-news.ts';
import { onOrderClosedUnpaid } from './events/on-order-closed-unpaid.ts';
import { onOrderItemCancelled } from './events/on-order-item-cancelled.ts';
import { onOrderPaid } from './events/on-order-paid.ts';
import { onReturnReceived } from './events/on-return-received.ts';
import { onShopOrderCancelled } from './events/on-shop-order-cancelled.ts';
import { drawLabel } from './label/draw-label.ts';
import { resolvers } from './resolvers.ts';
import { receiveWebhookOf } from './tracking/receive-webhook.ts';

export const shipping: SubgraphDefinition = {
  name: 'shipping',
  folder: import.meta.dirname,
  resolvers,
  consumers: {
    [orderPaid.type]: onOrderPaid,
    [orderConfirmed.type]: onOrderPaid,
    [orderClosedUnpaid.type]: onOrderClosedUnpaid,
    [orderItemCancelled.type]: onOrderItemCancelled,
    [shopOrderCancelled.type]: onShopOrderCancelled,
    [returnReceived.type]: onReturnReceived,
  },
  sweeps: [
    { name: 'expire bookings', everyMs: 1_000, work: expireBookings },
    { name: 'sandbox carrier: news', everyMs: 200, work: sendNews },
  ],
  routes: {
    ...Object.fromEntries(carriers.map((carrier) => [`/webhooks/carriers/${carrier.code}`, receiveWebhookOf(carrier)])),
    '/labels/*': sendByLink('labels', drawLabel),
  },
  invariants: shippingInvariants,
};

if (import.meta.main) await serve(shipping);
