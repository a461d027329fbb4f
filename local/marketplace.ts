import { Registry } from 'prom-client';
import type { Link } from '#subgraph/link.ts';
import { registerMetrics } from '#subgraph/metrics.ts';
import { startGateway } from '../gateway/gateway.ts';
import { type Subgraphs, type SubgraphsOptions, startSubgraphs } from './subgraphs.ts';

export interface MarketplaceOptions extends SubgraphsOptions {
  /** 0 is not possible: tokens and webhooks name the address. See `freePort`. */
  readonly port: number;
  /** Runs between the subgraphs and the gateway, so that nobody meets a marketplace half filled. */
  readonly prepare?: (link: Link) => Promise<void>;
}

export interface Marketplace extends Subgraphs {
  readonly url: string;
}

/** The whole supergraph in this process: calls between gateway and subgraphs are function calls. */
export async function startMarketplace(options: MarketplaceOptions): Promise<Marketplace> {
  const { port, settings, log } = options;
  const { link, subgraphs, stop } = await startSubgraphs(options);
  try {
    await options.prepare?.(link);
    const registry = new Registry();
    registerMetrics(registry, subgraphs.values());
    const gateway = await startGateway({ link, settings, log, port, registry, corsOrigins: true });
    return {
      url: gateway.url,
      link,
      subgraphs,
      stop: async () => {
        await gateway.stop();
        await stop();
      },
    };
  } catch (error) {
    await stop();
    throw error;
  }
}
