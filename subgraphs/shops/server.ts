import { productActivated, productArchived } from '#events/catalogue/products.ts';
import { shopInvariants } from '#invariants/shops.ts';
import { serve } from '#subgraph/serve.ts';
import type { SubgraphDefinition } from '#subgraph/subgraph.ts';
import { onProductActivated } from './events/on-product-activated.ts';
import { onProductArchived } from './events/on-product-archived.ts';
import { resolvers } from './resolvers.ts';
import { tellUntold } from './shop-product/tell-shop-products.ts';

export const shops: SubgraphDefinition = {
  name: 'shops',
  folder: import.meta.dirname,
  resolvers,
  consumers: {
    [productActivated.type]: onProductActivated,
    [productArchived.type]: onProductArchived,
  },
  sweeps: [{ name: 'tell shop products', everyMs: 1_000, work: tellUntold }],
  invariants: shopInvariants,
};

if (import.meta.main) await serve(shops);
