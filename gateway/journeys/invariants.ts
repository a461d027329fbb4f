import { expect } from 'vitest';
import { invariantsBetween } from '#invariants/between-subgraphs.ts';
import { eventually } from '#testing/eventually.ts';
import { loadSubgraphs } from '../../local/subgraphs.ts';
import type { Journey } from './journey.ts';

/** Every invariant of every subgraph now, and those between them as soon as all facts are delivered. */
export async function expectInvariants(journey: Journey): Promise<void> {
  const subgraphs = await loadSubgraphs();
  await eventually(async () => {
    for (const { name } of subgraphs) {
      const waiting = await journey.sql(name, 'SELECT id, type FROM outbox WHERE delivered_at IS NULL');
      expect(waiting, `facts of ${name} that wait for delivery`).toEqual([]);
    }
    const names = [...subgraphs.map((subgraph) => subgraph.name), 'sandbox'];
    for (const { name, sql } of invariantsBetween(names, journey.databasePrefix)) {
      const rows = await journey.sql('orders', sql);
      expect(rows, name).toEqual([]);
    }
  });
  for (const { name: subgraph, invariants = [] } of subgraphs) {
    for (const { name, sql } of invariants) expect(await journey.sql(subgraph, sql), name).toEqual([]);
  }
}
