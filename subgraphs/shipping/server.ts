import { serve } from '#subgraph/serve.ts';
import type { SubgraphDefinition } from '#subgraph/subgraph.ts';
import { resolvers } from './resolvers.ts';

export const shipping: SubgraphDefinition = {
  name: 'shipping',
  folder: import.meta.dirname,
  resolvers,
};

if (import.meta.main) await serve(shipping);
