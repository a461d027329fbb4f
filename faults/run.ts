// `npm run test:faults [-- FILTER …]`: every fault, as often as it takes to believe. FAULTS_SEED repeats the choices of an
// earlier run, FAULTS_ROUNDS says how often each fault is made.
import { randomInt } from 'node:crypto';
import { globSync } from 'node:fs';
import path from 'node:path';
import { testWith } from '../local/run-vitest.ts';

const { FAULTS_SEED: given = String(randomInt(1, 2 ** 31)), FAULTS_ROUNDS: rounds, FAULTS_SCALE } = process.env;
if (!/^\d{1,10}$/.test(given)) {
  console.error('FAULTS_SEED is a whole number');
  process.exit(1);
}
const scale = FAULTS_SCALE ?? 'full';
const filters = process.argv.slice(2);
const all = globSync('faults/**/*.test.ts', { cwd: path.join(import.meta.dirname, '..') });
const files = all.filter((file) => filters.length === 0 || filters.some((filter) => file.includes(filter)));
if (files.length === 0) {
  console.error(`None of these has one of your words in its name: ${all.join(', ')}`);
  process.exit(1);
}
const settings = [`FAULTS_SEED=${given}`, ...(rounds ? [`FAULTS_ROUNDS=${rounds}`] : [])];
const quoted = filters.map((filter) => (/^[\w./-]+$/.test(filter) ? filter : `'${filter}'`));
const tail = filters.length > 0 ? ` -- ${quoted.join(' ')}` : '';
const replay = `${settings.join(' ')} npm run test:faults${tail}`;

console.log(`Seed ${given}. The same faults at the same moments: ${replay}`);
// One file at a time: what is measured in seconds is not to wait for another file's processes.
const order = ['--no-file-parallelism', '--reporter=verbose'];
await testWith([...files, ...order], { FAULTS_SEED: given, FAULTS_SCALE: scale });
console.log(`Seed ${given}. Replay: ${replay}`);
