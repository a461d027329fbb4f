// `npm run bench -- stock | checkout | expiry | overload`: what the README says about speed, measured here and now.
// BENCH_ROUNDS and BENCH_WINDOW_MS make it longer or shorter.
import './as-in-production.ts';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { startDatabase } from '../local/database.ts';
import { measureCheckout } from './checkout/checkout.ts';
import { measureExpiry } from './expiry/expiry.ts';
import { measureOverload } from './overload/overload.ts';
import { type Section, toMarkdown } from './report.ts';
import { measureStock } from './stock/stock.ts';

export interface BenchOptions {
  readonly databaseUrl: string;
  readonly rounds: number;
  readonly windowMs: number;
  readonly say: (line: string) => void;
}

const benches: Readonly<Record<string, (options: BenchOptions) => Promise<Section[]>>> = {
  stock: measureStock,
  checkout: measureCheckout,
  expiry: measureExpiry,
  overload: measureOverload,
};

const say = (line: string) => console.log(line);
const [name = ''] = process.argv.slice(2);
const measure = benches[name];
if (!measure) {
  console.error(`Usage: npm run bench -- ${Object.keys(benches).join(' | ')}`);
  process.exit(1);
}

const dataDirectory = path.join(import.meta.dirname, '..', '.data', 'bench');
const database = await startDatabase({ dataDirectory, durability: 'durable', say });
try {
  const rounds = Number(process.env.BENCH_ROUNDS ?? 5);
  const windowMs = Number(process.env.BENCH_WINDOW_MS ?? 1_500);
  const sections = await measure({ databaseUrl: database.url, rounds, windowMs, say });
  const report = toMarkdown(sections, { name, engine: database.engine });
  const results = path.join(import.meta.dirname, 'results');
  const file = path.join(results, `${database.engine.toLowerCase().replaceAll(/[^a-z0-9.]+/g, '-')}-${name}.md`);
  await mkdir(results, { recursive: true });
  await writeFile(file, report);
  say(`\n${report}\n${path.relative(process.cwd(), file)}`);
} finally {
  await database.stop();
}
