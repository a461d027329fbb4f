import { gzipSync } from 'node:zlib';
import { renderGraphiQL } from '@graphql-yoga/render-graphiql';

/** What the two explorers open with. */
export const firstQuery = `# Welcome to Pasar. Compare what shops ask for a phone:
query CompareShops {
  products(first: 5, filter: { text: "galaxy" }) {
    nodes {
      title
      lowestPrice { amount currencyCode }
      variants {
        sku
        title
        shopProducts(first: 3, sort: LOWEST_PRICE) {
          nodes { id price { amount } availableQuantity shop { name city } }
        }
      }
    }
  }
}
`;

let graphiql: Buffer | null = null;

/** The GraphiQL page, complete in itself: nine megabytes of it, so compressed once and kept. */
export function graphiqlPage(): Buffer {
  graphiql ??= gzipSync(
    renderGraphiQL({ endpoint: '/graphql', title: 'Pasar', defaultQuery: firstQuery, shouldPersistHeaders: true }),
  );
  return graphiql;
}
