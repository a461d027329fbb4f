import { orderClosedUnpaid, orderItemCancelled, shopOrderCancelled } from '#events/catalogue/orders.ts';
import { returnReceived } from '#events/catalogue/returns.ts';
import { warehouseInvariants } from '#invariants/warehouses.ts';
import { serve } from '#subgraph/serve.ts';
import type { SubgraphDefinition } from '#subgraph/subgraph.ts';
import { onOrderClosedUnpaid } from './events/on-order-closed-unpaid.ts';
import { onOrderItemCancelled } from './events/on-order-item-cancelled.ts';
import { onReturnReceived } from './events/on-return-received.ts';
import { onShopOrderCancelled } from './events/on-shop-order-cancelled.ts';
import { expireAtLeisure } from './reservation/expire-overdue.ts';
import { releaseDue } from './reservation/release-overdue.ts';
import { resolvers } from './resolvers.ts';
import { warehouseSteps } from './steps.ts';

export const warehouses: SubgraphDefinition = {
  name: 'warehouses',
  folder: import.meta.dirname,
  resolvers,
  consumers: {
    [orderClosedUnpaid.type]: onOrderClosedUnpaid,
    [orderItemCancelled.type]: onOrderItemCancelled,
    [shopOrderCancelled.type]: onShopOrderCancelled,
    [returnReceived.type]: onReturnReceived,
  },
  sweeps: [
    { name: 'release overdue holds', everyMs: 1_000, work: releaseDue },
    { name: 'expire reservations', everyMs: 1_000, work: expireAtLeisure },
  ],
  invariants: warehouseInvariants,
  steps: warehouseSteps,
};

if (import.meta.main) await serve(warehouses);
