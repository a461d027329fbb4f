import { cartInvariants } from '#invariants/carts.ts';
import { serve } from '#subgraph/serve.ts';
import type { SubgraphDefinition } from '#subgraph/subgraph.ts';
import { forgetExpiredCarts, forgetOldCheckouts } from './cart/forget-expired.ts';
import { resumeCheckouts } from './checkout/resume-checkouts.ts';
import { resolvers } from './resolvers.ts';
import { cartSteps } from './steps.ts';

export const carts: SubgraphDefinition = {
  name: 'carts',
  folder: import.meta.dirname,
  resolvers,
  sweeps: [
    { name: 'resume checkouts', everyMs: 5_000, work: (context) => resumeCheckouts(context) },
    { name: 'forget expired carts', everyMs: 10 * 60_000, work: forgetExpiredCarts },
    { name: 'forget old checkouts', everyMs: 60 * 60_000, work: forgetOldCheckouts },
  ],
  invariants: cartInvariants,
  steps: cartSteps,
};

if (import.meta.main) await serve(carts);
