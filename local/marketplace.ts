import { randomInt } from 'node:crypto';
import type { Logger } from 'pino';
import { Registry } from 'prom-client';
import type { Settings } from '#subgraph/context.ts';
import { directLink, type Link } from '#subgraph/link.ts';
import { registerMetrics } from '#subgraph/metrics.ts';
import { requireFree } from '#subgraph/require-free.ts';
import { type RunningSubgraph, type SubgraphDefinition, startSubgraph } from '#subgraph/subgraph.ts';
import { startGateway } from '../gateway/gateway.ts';
import { newKeys, startSandbox, webhooksAt } from '../sandbox-provider/start-sandbox.ts';
import { subgraphNames } from '../schema/compose.ts';

export interface MarketplaceOptions {
  readonly databaseUrl: string;
  readonly databasePrefix: string;
  /** 0 is not possible: tokens and webhooks name the address. See `freePort`. */
  readonly port: number;
  readonly settings: Settings;
  readonly log: Logger;
  readonly say?: (line: string) => void;
  /** Whether relays and sweeps run by themselves, as they do unless a measurement wants quiet. */
  readonly background?: boolean;
  /** Runs between the subgraphs and the gateway, so that nobody meets a marketplace half filled. */
  readonly prepare?: (link: Link) => Promise<void>;
}

export interface Marketplace {
  readonly url: string;
  readonly link: Link;
  readonly subgraphs: ReadonlyMap<string, RunningSubgraph>;
  stop(): Promise<void>;
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

/**
 * All subgraphs in this process, linked with each other, without a gateway before them; and the sandbox provider, which
 * they reach over HTTP like any company, unless the settings name another one.
 */
export async function startSubgraphs(
  options: Omit<MarketplaceOptions, 'port' | 'prepare'>,
): Promise<Omit<Marketplace, 'url'>> {
  const { databaseUrl, databasePrefix, log, background = true, say = () => {} } = options;
  const { publicUrl, environment } = options.settings;
  const subgraphs = new Map<string, RunningSubgraph>();
  const link = directLink(subgraphs);
  const agreement = { ...newKeys(), webhookUrl: process.env.SANDBOX_WEBHOOK_URL || webhooksAt(publicUrl) };
  const sandbox = options.settings.sandbox
    ? null
    : await startSandbox({ databaseUrl, databasePrefix, agreement, environment, log, background });
  const settings = { ...(sandbox ? { sandbox: sandbox.account } : {}), ...options.settings };
  const stop = async () => {
    await Promise.all([...subgraphs.values()].map((subgraph) => subgraph.stop()));
    await sandbox?.stop();
  };
  try {
    for (const definition of await loadSubgraphs()) {
      say(`  ${definition.name}`);
      const common = { databaseUrl, databasePrefix, link, settings, log, background };
      subgraphs.set(definition.name, await startSubgraph(definition, common));
    }
    return { link, subgraphs, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Every folder below `subgraphs/` defines one, exported under its name: a new one needs no list to be added to. */
export async function loadSubgraphs(): Promise<SubgraphDefinition[]> {
  return Promise.all(
    subgraphNames().map(async (name) => {
      const module: Record<string, unknown> = await import(`../subgraphs/${name}/server.ts`);
      const definition = Object.values(module).find(
        (exported) => typeof exported === 'object' && exported !== null && 'name' in exported && exported.name === name,
      );
      if (!definition) throw new Error(`subgraphs/${name}/server.ts exports no definition of ${name}`);
      return definition as SubgraphDefinition;
    }),
  );
}

/**
 * A port that nobody listens on at this moment, below those that systems give to outgoing connections: one of theirs may be
 * taken again before it is listened on.
 */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = randomInt(12_000, 32_000);
    if (await isFree(port)) return port;
  }
}

const isFree = (port: number) =>
  requireFree({ host: '0.0.0.0', port }).then(
    () => true,
    () => false,
  );
