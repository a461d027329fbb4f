import { shopProductChanged } from '#events/catalogue/shops.ts';
import { productInvariants } from '#invariants/products.ts';
import { serve } from '#subgraph/serve.ts';
import type { SubgraphDefinition } from '#subgraph/subgraph.ts';
import { onShopProductChanged } from './events/on-shop-product-changed.ts';
import { resolvers } from './resolvers.ts';

export const products: SubgraphDefinition = {
  name: 'products',
  folder: import.meta.dirname,
  resolvers,
  consumers: { [shopProductChanged.type]: onShopProductChanged },
  invariants: productInvariants,
};

if (import.meta.main) await serve(products);
