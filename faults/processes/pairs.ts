import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { EventType } from '#events/event.ts';
import { subgraphNames } from '../../schema/subgraph-names.ts';

/** One process that speaks to another, or to the `database`. */
export interface Pair {
  readonly from: string;
  readonly to: string;
}

const root = path.join(import.meta.dirname, '..', '..');

/** Everybody who speaks to somebody: by the graph, as neighbours, by facts, and the provider by its webhooks. */
export async function talkingPairs(): Promise<readonly Pair[]> {
  const names = subgraphNames();
  const pairs = [
    ...names.map((to) => ({ from: 'gateway', to })),
    ...names.map((from) => ({ from, to: 'database' })),
    ...names.flatMap((from) => filesIn(`subgraphs/${from}/neighbours`).map((to) => ({ from, to }))),
    ...(await Promise.all(filesIn('packages/events/catalogue').map(factsOf))).flat(),
    { from: 'payments', to: 'sandbox' },
    { from: 'sandbox', to: 'database' },
    { from: 'sandbox', to: 'gateway' },
  ];
  return [...new Map(pairs.map((pair) => [`${pair.from} ${pair.to}`, pair])).values()];
}

async function factsOf(from: string): Promise<Pair[]> {
  const catalogue: Record<string, Partial<EventType>> = await import(`../../packages/events/catalogue/${from}.ts`);
  // Beside the events there may be a shape that several have.
  return Object.values(catalogue).flatMap(({ consumers = [] }) => consumers.map((to) => ({ from, to })));
}

function filesIn(folder: string): string[] {
  try {
    return readdirSync(path.join(root, folder))
      .filter((file) => file.endsWith('.ts'))
      .map((file) => file.replace('.ts', ''));
  } catch {
    return []; // a subgraph that asks nobody
  }
}
