import { readEnvironment, urlsOf } from '#subgraph/env.ts';
import { httpLink } from '#subgraph/link.ts';
import { subgraphNames } from '../schema/subgraph-names.ts';
import { seedDemo } from './seed.ts';

/** Puts the demo into a marketplace whose subgraphs are processes, reached by `<NAME>_URL`: `--profile demo` of Docker. */
const { DATABASE_URL: databaseUrl, DATABASE_PREFIX: databasePrefix, INTERNAL_SECRET: secret } = readEnvironment();
if (!databaseUrl || !secret) throw new Error('DATABASE_URL and INTERNAL_SECRET must be set');
const link = httpLink({ urls: urlsOf(subgraphNames()), secret });
try {
  await seedDemo(link, { databaseUrl, databasePrefix, say: (line) => console.log(line) });
} finally {
  await link.close();
}
