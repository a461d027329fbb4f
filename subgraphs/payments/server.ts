import {
  orderClosedUnpaid,
  orderPaid,
  refundRequested,
  shopOrderDelivered,
  shopOrderShipped,
} from '#events/catalogue/orders.ts';
import { returnRefundRequested } from '#events/catalogue/returns.ts';
import { paymentInvariants } from '#invariants/payments.ts';
import { serve } from '#subgraph/serve.ts';
import type { SubgraphDefinition } from '#subgraph/subgraph.ts';
import { resumeCaptures } from './capture/send-capture.ts';
import { resumeVoids } from './capture/send-void.ts';
import { onOrderClosedUnpaid } from './events/on-order-closed-unpaid.ts';
import { onOrderPaid } from './events/on-order-paid.ts';
import { onRefundRequested } from './events/on-refund-requested.ts';
import { onShopOrderDelivered, onShopOrderShipped } from './events/on-shop-order-moved.ts';
import { askProvider } from './payment/ask-provider.ts';
import { resumePayouts } from './payout/send-payout.ts';
import { checkProvider, provider } from './provider/chosen.ts';
import { passOnFailures } from './provider/sandbox/sandbox.ts';
import { resumeRefunds } from './refund/send-refund.ts';
import { resolvers } from './resolvers.ts';
import { paymentSteps } from './steps.ts';
import { receiveWebhook } from './webhook/receive-webhook.ts';

export const payments: SubgraphDefinition = {
  name: 'payments',
  folder: import.meta.dirname,
  resolvers,
  consumers: {
    [orderClosedUnpaid.type]: onOrderClosedUnpaid,
    [orderPaid.type]: onOrderPaid,
    [refundRequested.type]: onRefundRequested,
    [returnRefundRequested.type]: onRefundRequested,
    [shopOrderShipped.type]: onShopOrderShipped,
    [shopOrderDelivered.type]: onShopOrderDelivered,
  },
  sweeps: [
    { name: 'ask provider', everyMs: 5_000, work: askProvider },
    { name: 'resume captures', everyMs: 5_000, work: resumeCaptures },
    { name: 'resume voids', everyMs: 5_000, work: resumeVoids },
    { name: 'resume refunds', everyMs: 5_000, work: resumeRefunds },
    { name: 'resume payouts', everyMs: 5_000, work: resumePayouts },
  ],
  routes: {
    [provider.webhookPath]: receiveWebhook,
    ...(provider.name === 'SANDBOX' ? { '/sandbox/failures': passOnFailures } : {}),
  },
  check: checkProvider,
  invariants: paymentInvariants,
  steps: paymentSteps,
};

if (import.meta.main) await serve(payments);
