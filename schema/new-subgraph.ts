/**
 * Makes a subgraph to start from, with one entity that can be created, found and listed, and its tests:
 *
 *   npm run new:subgraph -- NAME [--entity Entity]     as in `gift-cards`, whose entity is GiftCard
 *
 * It is made of `schema/new-subgraph/`, a subgraph like the others but for its place: it is type-checked and tested, and
 * never composed.
 */
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import {
  addToCompose,
  clashes,
  fillIn,
  idPrefixOf,
  type Names,
  namesOf,
  requireFreeWords,
} from './new-subgraph.rules.ts';
import { subgraphNames } from './subgraph-names.ts';

const root = path.join(import.meta.dirname, '..');
const template = path.join(import.meta.dirname, 'new-subgraph');

try {
  const { positionals, values } = parseArgs({ allowPositionals: true, options: { entity: { type: 'string' } } });
  const [name] = positionals;
  if (!name || positionals.length > 1) throw new Error('Usage: npm run new:subgraph -- NAME [--entity Entity]');
  const names = namesOf(name, values.entity);
  // Ctrl-C ends the tool that runs at the moment, and what was made so far is taken back.
  process.on('SIGINT', () => {});
  makeSubgraph(names);
  console.log(whatNext(names, addService(names)));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

/** Makes it in a folder that nobody looks at, and moves it to its place when it is whole. */
function makeSubgraph(names: Names): void {
  const home = path.join(root, 'subgraphs', names.subgraph);
  if (existsSync(home)) throw new Error(`subgraphs/${names.subgraph} is there already`);
  const files = filesOfTemplate();
  requireFreeWords(names, codeOf(files));
  const idPrefix = idPrefixOf(names, usedIdPrefixes());
  const fill = (text: string) => fillIn(text, names, idPrefix);
  requireFreeTypes(fill(read('schema.graphql')));

  mkdirSync(path.join(root, '.data'), { recursive: true });
  const workshop = mkdtempSync(path.join(root, '.data', 'new-subgraph-'));
  try {
    const draft = path.join(workshop, names.subgraph);
    for (const file of files) write(path.join(draft, fill(file)), fill(read(file)));
    run('node', 'schema/migration.ts', path.relative(path.join(root, 'subgraphs'), draft), 'create-tables');
    renameSync(draft, home);
    composeOrTakeBack(home, workshop);
  } finally {
    rmSync(workshop, { recursive: true });
  }
}

function composeOrTakeBack(home: string, workshop: string): void {
  const composed = ['schema/supergraph.graphql', 'schema/api.graphql', 'sdk/generated'];
  const copy = (from: string, to: string) => {
    for (const file of composed) cpSync(path.join(from, file), path.join(to, file), { recursive: true });
  };
  copy(root, workshop);
  try {
    run('biome', 'check', '--write', path.relative(root, home));
    run('node', 'schema/compose.ts');
    run('graphql-codegen', '--config', 'codegen.ts');
  } catch (error) {
    rmSync(home, { recursive: true });
    copy(workshop, root);
    throw error;
  }
}

function read(file: string): string {
  return readFileSync(path.join(template, file), 'utf8');
}

function write(file: string, text: string): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** Paths below the template, without what the tools write anew. */
function filesOfTemplate(): string[] {
  return readdirSync(template, { recursive: true, encoding: 'utf8' })
    .filter((file) => !/^(generated|migrations)\b/.test(file))
    .filter((file) => statSync(path.join(template, file)).isFile());
}

/** The code of the template without its comments, whose words are free. */
function codeOf(files: readonly string[]): string {
  const texts = files.filter((file) => file.endsWith('.ts')).map(read);
  return texts.join('\n').replace(/^\s*(\/\/|\/?\*).*$/gm, '');
}

function usedIdPrefixes(): Set<string> {
  const files = subgraphNames().flatMap((name) => {
    const folder = path.join(root, 'subgraphs', name);
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => readFileSync(path.join(folder, file), 'utf8'));
  });
  return new Set(files.flatMap((text) => [...text.matchAll(/newId\('(\w+)'/g)].map(([, prefix = '']) => prefix)));
}

function requireFreeTypes(sdl: string): void {
  const both = clashes(readFileSync(path.join(root, 'schema', 'supergraph.graphql'), 'utf8'), sdl);
  if (both.length === 0) return;
  throw new Error(`The supergraph has ${both.join(', ')} already: choose another name, or another --entity`);
}

/** Runs one of our tools; throws what it said when it failed. */
function run(tool: string, ...options: readonly string[]): void {
  const command = tool === 'node' ? process.execPath : path.join(root, 'node_modules', '.bin', tool);
  const { status, stdout, stderr, error } = spawnSync(command, options, { cwd: root, encoding: 'utf8' });
  if (error) throw error;
  if (status !== 0)
    throw new Error(`${tool} ${options.join(' ')} failed, and nothing was changed.\n${stdout}${stderr}`);
}

/** Whether it could be added to the containers. */
function addService(names: Names): boolean {
  const file = path.join(root, 'docker-compose.yml');
  const added = addToCompose(readFileSync(file, 'utf8'), names);
  if (added) writeFileSync(file, added);
  return added !== null;
}

function whatNext({ subgraph, entity }: Names, isService: boolean): string {
  return `subgraphs/${subgraph} is made and composed: ${entity}, which clients can create, find and list.
\`npm start\` runs it with the others, \`npm test -- subgraphs/${subgraph}\` runs its tests.

Make it yours: schema.graphql says what it promises, then \`npm run generate\`;
tables.ts says what it keeps, then \`npm run migration -- ${subgraph} name-of-the-change\`.
${isService ? 'It is a service in docker-compose.yml.' : 'Add it to docker-compose.yml by hand: that file is not written as it was.'}`;
}
