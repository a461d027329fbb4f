import { paymentAuthorized, paymentCaptured } from '#events/catalogue/payments.ts';
import { shipmentDelivered, shipmentLost, shipmentPickedUp, shipmentReturned } from '#events/catalogue/shipping.ts';
import { orderInvariants } from '#invariants/orders.ts';
import { sendByLink } from '#subgraph/document-link.ts';
import { serve } from '#subgraph/serve.ts';
import type { SubgraphDefinition } from '#subgraph/subgraph.ts';
import { resumePlacing } from './checkout/resume-placing.ts';
import { onPaymentAuthorized, onPaymentCaptured } from './events/on-payment-captured.ts';
import { onShipmentDelivered } from './events/on-shipment-delivered.ts';
import { onShipmentPickedUp } from './events/on-shipment-picked-up.ts';
import { onShipmentLost, onShipmentReturned } from './events/on-shipment-returned.ts';
import { drawInvoice } from './invoice/draw-invoice.ts';
import { expireOrders } from './order/expire-orders.ts';
import { resolvers } from './resolvers.ts';
import { cancelUnaccepted } from './shop-order/cancel-unaccepted.ts';
import { orderSteps } from './steps.ts';

export const orders: SubgraphDefinition = {
  name: 'orders',
  folder: import.meta.dirname,
  resolvers,
  consumers: {
    [paymentAuthorized.type]: onPaymentAuthorized,
    [paymentCaptured.type]: onPaymentCaptured,
    [shipmentPickedUp.type]: onShipmentPickedUp,
    [shipmentDelivered.type]: onShipmentDelivered,
    [shipmentReturned.type]: onShipmentReturned,
    [shipmentLost.type]: onShipmentLost,
  },
  sweeps: [
    { name: 'resume placing orders', everyMs: 5_000, work: resumePlacing },
    { name: 'expire orders', everyMs: 1_000, work: expireOrders },
    { name: 'cancel unaccepted', everyMs: 10_000, work: cancelUnaccepted },
  ],
  routes: { '/invoices/*': sendByLink('invoices', drawInvoice) },
  invariants: orderInvariants,
  steps: orderSteps,
};

if (import.meta.main) await serve(orders);
