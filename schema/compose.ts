/**
 * Composes `schema/shared.graphql` and every `subgraphs/<name>/schema.graphql` into the supergraph that the gateway
 * runs (`supergraph.graphql`) and the schema that clients see (`api.graphql`). Both are checked in.
 *
 *   node schema/compose.ts           writes the two files
 *   node schema/compose.ts --check   fails, with a diff, when they are not what the subgraphs compose to
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { composeServices } from '@apollo/composition';
import { buildSchema, lexicographicSortSchema, parse, printSchema } from 'graphql';
import { subgraphNames } from './subgraph-names.ts';

const root = path.join(import.meta.dirname, '..');

/** A subgraph's whole schema: the shared words, then its own. */
export function subgraphSdl(name: string): string {
  const shared = readFileSync(path.join(root, 'schema', 'shared.graphql'), 'utf8');
  const own = readFileSync(path.join(root, 'subgraphs', name, 'schema.graphql'), 'utf8');
  return `${shared}\n${own}`;
}

/** Composes all subgraphs; throws with every error and every hint, since a hint is a mistake not yet made. */
export function compose(): { supergraph: string; api: string } {
  const result = composeServices(
    subgraphNames().map((name) => ({
      name,
      url: `http://${name}.internal/graphql`,
      typeDefs: parse(subgraphSdl(name)),
    })),
  );
  const complaints = [
    ...(result.errors ?? []).map((error) => `error: ${error.message}`),
    ...(result.hints ?? []).map((hint) => `hint: ${hint.message}`),
  ];
  if (complaints.length > 0 || !result.supergraphSdl || !result.schema) {
    throw new Error(`The subgraphs do not compose:\n${complaints.join('\n')}`);
  }
  const api = printSchema(
    lexicographicSortSchema(buildSchema(printSchema(result.schema.toAPISchema().toGraphQLJSSchema()))),
  );
  return { supergraph: `${result.supergraphSdl.trim()}\n`, api: `${api.trim()}\n` };
}

if (import.meta.main) {
  const composed = compose();
  const outdated: string[] = [];
  for (const [name, text] of Object.entries(composed)) {
    const file = path.join(root, 'schema', `${name}.graphql`);
    if (!process.argv.includes('--check')) writeFileSync(file, text);
    else if (readFileSync(file, 'utf8') !== text) outdated.push(`schema/${name}.graphql`);
  }
  if (outdated.length > 0) {
    console.error(`${outdated.join(' and ')}: not what the subgraphs compose to. Run \`npm run generate\`.`);
    process.exit(1);
  }
}
