import type { Logger } from 'pino';
import type { Settings } from '#subgraph/context.ts';
import { directLink, type Link } from '#subgraph/link.ts';
import { type RunningSubgraph, type SubgraphDefinition, startSubgraph } from '#subgraph/subgraph.ts';
import { newKeys, startSandbox, webhooksAt } from '../sandbox-provider/start-sandbox.ts';
import { subgraphNames } from '../schema/subgraph-names.ts';

export interface SubgraphsOptions {
  readonly databaseUrl: string;
  readonly databasePrefix: string;
  readonly settings: Settings;
  readonly log: Logger;
  readonly say?: (line: string) => void;
  /** Whether relays and sweeps run by themselves, as they do unless a measurement wants quiet. */
  readonly background?: boolean;
}

export interface Subgraphs {
  readonly link: Link;
  readonly subgraphs: ReadonlyMap<string, RunningSubgraph>;
  stop(): Promise<void>;
}

/**
 * All subgraphs in this process, linked with each other, without a gateway before them; and the sandbox provider, which
 * they reach over HTTP like any company, unless the settings name another one.
 */
export async function startSubgraphs(options: SubgraphsOptions): Promise<Subgraphs> {
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
