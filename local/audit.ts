// `npm run audit -- [--json] [--patience SECONDS]`: looks at every invariant over all databases, while the marketplace runs.
import { parseArgs } from 'node:util';
import { type Audit, audit } from '#invariants/audit.ts';
import { readEnvironment } from '#subgraph/env.ts';
import { findDatabase } from './find-database.ts';
import { loadSubgraphs } from './subgraphs.ts';

const usage = 'Usage: npm run audit -- [--json] [--patience SECONDS]';
const mostRowsShown = 20;

try {
  const { json, patienceMs } = readArguments();
  const { DATABASE_PREFIX: databasePrefix } = readEnvironment();
  const subgraphs = await loadSubgraphs();
  const database = await findDatabase();
  try {
    const result = await audit({ databaseUrl: database.url, databasePrefix, subgraphs, patienceMs });
    console.log(json ? JSON.stringify(result, null, 2) : describe(result));
    process.exitCode = result.violations.length > 0 ? 1 : 0;
  } finally {
    await database.stop();
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}

function readArguments() {
  try {
    const options = { json: { type: 'boolean', default: false }, patience: { type: 'string', default: '10' } } as const;
    const { json, patience } = parseArgs({ options }).values;
    if (!/^\d{1,4}$/.test(patience)) throw new Error('--patience takes seconds');
    return { json, patienceMs: Number(patience) * 1_000 };
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
  }
}

function describe({ violations, checked, unchecked, cleared }: Audit): string {
  const lines = violations.flatMap(({ where, invariant, rows }) => [
    `BROKEN (${where}): ${invariant}`,
    ...rows.slice(0, mostRowsShown).map((row) => `  ${JSON.stringify(row)}`),
    ...(rows.length > mostRowsShown ? [`  and ${rows.length - mostRowsShown} more`] : []),
  ]);
  if (unchecked.length > 0) {
    lines.push(
      `${unchecked.length} more need a database that this server lacks, and were not looked at; --json names them.`,
    );
  }
  if (cleared > 0) lines.push(`${cleared} rows were under way.`);
  return [...lines, `${checked - violations.length} of ${checked} invariants hold.`].join('\n');
}
