// `npm run bench -- stock`: what the README says about speed, measured here and now. BENCH_ROUNDS and BENCH_WINDOW_MS make
// it longer or shorter.
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { startDatabase } from '../local/database.ts';
import { toMarkdown } from './report.ts';
import { measureStock } from './stock/stock.ts';

const say = (line: string) => console.log(line);
const [what] = process.argv.slice(2);
if (what !== 'stock') {
  console.error('Usage: npm run bench -- stock');
  process.exit(1);
}

const dataDirectory = path.join(import.meta.dirname, '..', '.data', 'bench');
const database = await startDatabase({ dataDirectory, durability: 'durable', say });
try {
  const rounds = Number(process.env.BENCH_ROUNDS ?? 5);
  const windowMs = Number(process.env.BENCH_WINDOW_MS ?? 1_500);
  const measured = await measureStock({ databaseUrl: database.url, rounds, windowMs, say });
  const report = toMarkdown(measured, { engine: database.engine, windowMs });
  const results = path.join(import.meta.dirname, 'results');
  const file = path.join(results, `${database.engine.toLowerCase().replaceAll(/[^a-z0-9.]+/g, '-')}-stock.md`);
  await mkdir(results, { recursive: true });
  await writeFile(file, report);
  say(`\n${report}\n${path.relative(process.cwd(), file)}`);
} finally {
  await database.stop();
}
