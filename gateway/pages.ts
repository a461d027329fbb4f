import { gzipSync } from 'node:zlib';
import type { ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginLandingPageLocalDefault } from '@apollo/server/plugin/landingPage/default';
import { renderGraphiQL } from '@graphql-yoga/render-graphiql';
import type { GatewayContext } from './data-source.ts';

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

/** Apollo Sandbox, which needs the internet, with a way on for those who have none. */
export function sandboxPage(): ApolloServerPlugin<GatewayContext> {
  const sandbox = ApolloServerPluginLandingPageLocalDefault({ embed: { runTelemetry: false }, document: firstQuery });
  const wayOn = 'it appears that you might be offline. <a href="/graphiql">GraphiQL</a> works without internet.';
  return {
    ...sandbox,
    serverWillStart: async (service) => {
      const listener = await sandbox.serverWillStart?.(service);
      return {
        ...listener,
        renderLandingPage: async () => {
          const { html } = (await listener?.renderLandingPage?.()) ?? { html: '' };
          const page = typeof html === 'string' ? html : await html();
          return { html: page.replace('it appears that you might be offline.', wayOn) };
        },
      };
    },
  };
}
