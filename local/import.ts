// `npm run import -- FILE.csv --mapping MAPPING.json [--dry-run] [--report REFUSED.csv]`: products of a file into the catalogue.
import { createReadStream, createWriteStream } from 'node:fs';
import { access, readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { finished } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { readEnvironment, settingsOf } from '#subgraph/env.ts';
import { directLink } from '#subgraph/link.ts';
import { createLog } from '#subgraph/log.ts';
import { type RunningSubgraph, startSubgraph } from '#subgraph/subgraph.ts';
import type { RefusedLine } from '../subgraphs/products/import/draft.rules.ts';
import { readMapping } from '../subgraphs/products/import/mapping.ts';
import { describeProgress, describeResult, reportHeader, reportLine } from '../subgraphs/products/import/report.ts';
import { runImport } from '../subgraphs/products/import/run-import.ts';
import { products } from '../subgraphs/products/server.ts';
import { findDatabase } from './find-database.ts';

const usage = 'Usage: npm run import -- FILE.csv --mapping MAPPING.json [--dry-run] [--report REFUSED.csv]';
const mostRefusalsShown = 20;

try {
  await main();
} catch (error) {
  console.error(messageOf(error));
  process.exitCode = 1;
}

async function main(): Promise<void> {
  const { file, mapping: mappingFile, dryRun, report } = readArguments();
  const mapping = readMapping(await readFile(mappingFile, 'utf8'));
  await access(file);
  await withProducts(async (running) => {
    const refused: RefusedLine[] = [];
    const writer = report ? createWriteStream(report) : null;
    writer?.write(reportHeader);
    const result = await runImport(running.serviceContext(), {
      file: createReadStream(file),
      mapping,
      dryRun,
      onProgress: sayEverySecond((progress) => console.error(describeProgress(progress))),
      onRefused: (row) => {
        writer?.write(reportLine(row));
        if (refused.length < mostRefusalsShown) refused.push(row);
      },
    });
    writer?.end();
    if (writer) await finished(writer);
    console.log(describeResult(result, refused, { dryRun, report }));
  });
}

function readArguments() {
  const { values, positionals } = parseArguments();
  const [file, ...others] = positionals;
  if (!file || others.length > 0 || !values.mapping) throw new Error(usage);
  // npm runs scripts in the project's folder, and tells where it was called.
  const place = (path: string) => resolve(process.env.INIT_CWD ?? '.', path);
  return {
    file: place(file),
    mapping: place(values.mapping),
    dryRun: values['dry-run'],
    report: values.report ? place(values.report) : undefined,
  };
}

function parseArguments() {
  const options = {
    mapping: { type: 'string' },
    'dry-run': { type: 'boolean', default: false },
    report: { type: 'string' },
  } as const;
  try {
    return parseArgs({ allowPositionals: true, options });
  } catch (error) {
    throw new Error(`${messageOf(error)}\n${usage}`);
  }
}

/** Connects to the catalogue as the products service; a marketplace that runs on the same database may go on running. */
async function withProducts(work: (running: RunningSubgraph) => Promise<void>): Promise<void> {
  const env = readEnvironment();
  const database = await findDatabase();
  try {
    const running = await startSubgraph(products, {
      databaseUrl: database.url,
      databasePrefix: env.DATABASE_PREFIX,
      link: directLink(new Map()),
      settings: settingsOf(env, 4000),
      log: createLog('import', 'error'),
      // What becomes active waits in the outbox for the marketplace's own relay, which can reach the other subgraphs.
      background: false,
    });
    try {
      await work(running);
    } finally {
      await running.stop();
    }
  } finally {
    await database.stop();
  }
}

/** Calls at most once a second. */
function sayEverySecond<Value>(say: (value: Value) => void): (value: Value) => void {
  let saidAt = 0;
  return (value) => {
    if (Date.now() - saidAt < 1_000) return;
    saidAt = Date.now();
    say(value);
  };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
