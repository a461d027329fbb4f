/**
 * Writes the migration that brings a subgraph's database to its `tables.ts`:
 *
 *   npm run migration -- SUBGRAPH NAME-OF-THE-CHANGE     as in `warehouses add-transfers`
 *   npm run migration -- --check                          fails when any subgraph's tables have changed without one
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { subgraphNames } from './subgraph-names.ts';

const root = path.join(import.meta.dirname, '..');
/** The sandbox provider has tables, too. */
const folderOf = (name: string) => (name === 'sandbox' ? 'sandbox-provider' : path.join('subgraphs', name));

function drizzleKit(folder: string, out: string, name: string): string {
  const kit = path.join(root, 'node_modules', '.bin', 'drizzle-kit');
  const options = ['--dialect', 'mysql', '--casing', 'snake_case', '--schema', `${folder}/tables.ts`];
  const run = spawnSync(kit, ['generate', ...options, '--out', out, '--name', name], { cwd: root, encoding: 'utf8' });
  // It ends with 0 also when it crashed.
  const isDone = run.stdout.includes('Your SQL migration file') || run.stdout.includes('No schema changes');
  if (run.status !== 0 || !isDone) throw new Error(`${run.stdout}\n${run.stderr}`);
  return run.stdout;
}

/** Generates into a copy: a new file there means that the tables have changed. */
function hasChanged(subgraph: string): boolean {
  const copy = mkdtempSync(path.join(root, 'node_modules', '.migrations-'));
  try {
    cpSync(path.join(root, folderOf(subgraph), 'migrations'), copy, { recursive: true });
    const before = readdirSync(copy).length;
    drizzleKit(folderOf(subgraph), path.relative(root, copy), 'check');
    return readdirSync(copy).length > before;
  } finally {
    rmSync(copy, { recursive: true });
  }
}

const [subgraph, name] = process.argv.slice(2);
if (subgraph === '--check') {
  const changed = [...subgraphNames(), 'sandbox'].filter(hasChanged);
  if (changed.length > 0) {
    console.error(`Tables without a migration: ${changed.join(', ')}. Run \`npm run migration -- SUBGRAPH NAME\`.`);
    process.exit(1);
  }
} else if (subgraph && name && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(name)) {
  console.log(drizzleKit(folderOf(subgraph), `${folderOf(subgraph)}/migrations`, name));
} else {
  console.error('Usage: npm run migration -- SUBGRAPH name-of-the-change');
  process.exit(2);
}
