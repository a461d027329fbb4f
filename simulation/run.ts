// `npm run test:simulation`: many seeds, or one: what is simulated is told in README.md.
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { shrink } from './shrink.ts';
import { simulate } from './simulate.ts';
import { tapeOf } from './tape.ts';
import { type Mutation, mutations } from './world/mutations.ts';

interface Share {
  readonly from: number;
  readonly seeds: number;
  readonly mutation: Mutation | null;
}

interface Outcome {
  readonly seeds: number;
  readonly steps: number;
  readonly cpuSeconds: number;
  readonly counts: ReadonlyMap<string, number>;
  readonly failed: readonly number[];
}

const mostTold = 3;

if (isMainThread) process.exitCode = await main();
else parentPort?.postMessage(runShare(workerData as Share));

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      seeds: { type: 'string', default: '100000' },
      from: { type: 'string', default: '0' },
      seed: { type: 'string' },
      workers: { type: 'string', default: String(availableParallelism()) },
      mutation: { type: 'string' },
    },
  });
  const { mutation = null } = values as { mutation?: Mutation };
  if (mutation !== null && !(mutation in mutations)) throw new Error(`No mutation is called so: ${mutation}`);
  if (values.seed !== undefined) return tellSeed(wholeNumber(values.seed), mutation);
  const asked = { from: wholeNumber(values.from), seeds: wholeNumber(values.seeds), mutation };
  return runAll(asked, wholeNumber(values.workers));
}

function wholeNumber(text: string): number {
  const number = Number(text);
  if (!Number.isSafeInteger(number) || number < 0) throw new Error(`${text} is not a whole number`);
  return number;
}

async function runAll({ from, seeds, mutation }: Share, workers: number): Promise<number> {
  const began = performance.now();
  const each = Math.ceil(seeds / workers);
  const shares = Array.from({ length: workers }, (_, index) => ({
    from: from + index * each,
    seeds: Math.max(0, Math.min(each, seeds - index * each)),
    mutation,
  }));
  const outcomes = await Promise.all(shares.filter((share) => share.seeds > 0).map(inWorker));
  const seconds = (performance.now() - began) / 1_000;
  report(outcomes, seconds);
  const failed = outcomes.flatMap((outcome) => outcome.failed);
  for (const seed of failed.slice(0, mostTold)) tellSeed(seed, mutation);
  if (failed.length > mostTold)
    console.log(`and ${failed.length - mostTold} more: ${failed.slice(mostTold).join(' ')}`);
  return failed.length > 0 ? 1 : 0;
}

function inWorker(share: Share): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url), { workerData: share });
    worker.on('message', resolve);
    worker.on('error', reject);
  });
}

function runShare({ from, seeds, mutation }: Share): Outcome {
  const counts = new Map<string, number>();
  const failed: number[] = [];
  const began = process.threadCpuUsage();
  let steps = 0;
  for (let seed = from; seed < from + seeds; seed += 1) {
    const story = simulate(tapeOf(seed), { counts, mutation });
    steps += story.steps;
    if (story.failure) failed.push(seed);
  }
  const { user, system } = process.threadCpuUsage(began);
  return { seeds, steps, cpuSeconds: (user + system) / 1e6, counts, failed };
}

function report(outcomes: readonly Outcome[], seconds: number): void {
  const total = (of: (outcome: Outcome) => number) => outcomes.reduce((sum, outcome) => sum + of(outcome), 0);
  const seeds = total((outcome) => outcome.seeds);
  const counts = new Map<string, number>();
  for (const outcome of outcomes) {
    for (const [what, times] of outcome.counts) counts.set(what, (counts.get(what) ?? 0) + times);
  }
  console.log('What happened, how often:');
  for (const [what, times] of [...counts].sort(([, a], [, b]) => b - a)) {
    console.log(`  ${String(times).padStart(9)}  ${what}`);
  }
  const failed = total((outcome) => outcome.failed.length);
  const perCpu = seeds / total((outcome) => outcome.cpuSeconds);
  console.log(
    `${seeds} seeds in ${seconds.toFixed(1)} s: ${(seeds / seconds).toFixed(0)} a second with ${outcomes.length} workers, ` +
      `${perCpu.toFixed(0)} a second of CPU; ${(total((outcome) => outcome.steps) / seeds).toFixed(0)} steps each. ` +
      (failed === 0 ? 'Every invariant held.' : `${failed} broke an invariant.`),
  );
}

/** The whole story of a seed; or, when it breaks an invariant, the shortest one that does so likewise. */
function tellSeed(seed: number, mutation: Mutation | null): number {
  const whole = tapeOf(seed);
  const { failure } = simulate(whole, { mutation });
  const tape = failure ? shrink(whole, { mutation }) : whole;
  const story = simulate(tape, { mutation, withLines: true });
  console.log(`\nseed ${seed}${failure ? `, shortened from ${whole.length} words to ${tape.length}` : ''}:`);
  console.log(story.lines.join('\n'));
  console.log(failure ? `BROKEN: ${story.failure}` : 'Every invariant held.');
  console.log(`hash ${story.hash}, ${story.steps} steps. The same again:`);
  console.log(`  npm run test:simulation -- --seed ${seed}${mutation ? ` --mutation '${mutation}'` : ''}`);
  return failure ? 1 : 0;
}
