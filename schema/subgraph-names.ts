import { readdirSync } from 'node:fs';
import path from 'node:path';

const subgraphs = path.join(import.meta.dirname, '..', 'subgraphs');

/** The names of all subgraphs: the folders below `subgraphs/` that have a schema. */
export function subgraphNames(): string[] {
  return readdirSync(subgraphs, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}
