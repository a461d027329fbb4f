import '#events/catalogue/returns.ts';
import {
  returnShipmentDelivered,
  returnShipmentLost,
  returnShipmentPickedUp,
  returnShipmentReturned,
} from '#events/catalogue/shipping.ts';
import { returnInvariants } from '#invariants/returns.ts';
import { serve } from '#subgraph/serve.ts';
import type { SubgraphDefinition } from '#subgraph/subgraph.ts';
import { onReturnBroughtBack, onReturnDelivered, onReturnLost, onReturnPickedUp } from './events/on-return-shipment.ts';
import { settleExchanges } from './exchange/settle-exchanges.ts';
import { refundUndecided } from './refund/refund-undecided.ts';
import { resolvers } from './resolvers.ts';
import { expireUnsent } from './return/expire-unsent.ts';
import { returnSteps } from './steps.ts';

export const returns: SubgraphDefinition = {
  name: 'returns',
  folder: import.meta.dirname,
  resolvers,
  consumers: {
    [returnShipmentPickedUp.type]: onReturnPickedUp,
    [returnShipmentDelivered.type]: onReturnDelivered,
    [returnShipmentReturned.type]: onReturnBroughtBack,
    [returnShipmentLost.type]: onReturnLost,
  },
  sweeps: [
    { name: 'expire unsent returns', everyMs: 60_000, work: (context) => expireUnsent(context) },
    { name: 'settle exchanges', everyMs: 5_000, work: (context) => settleExchanges(context) },
    { name: 'refund undecided returns', everyMs: 60_000, work: (context) => refundUndecided(context) },
  ],
  invariants: returnInvariants,
  steps: returnSteps,
};

if (import.meta.main) await serve(returns);
