import { cpus, loadavg } from 'node:os';
import type { Measured } from './stock/stock.ts';
import { spreadOf, type Window } from './windows.ts';

const count = (value: number) => Math.round(value).toLocaleString('en');
const ms = (value: number) => (value < 10 ? value.toFixed(2) : value.toFixed(1));

/** The measurements as Markdown: the same table for the terminal and for the file. */
export function toMarkdown(measured: readonly Measured[], { engine, windowMs }: { engine: string; windowMs: number }) {
  const [model] = cpus();
  return `# Stock on ${engine}

${new Date().toISOString().slice(0, 10)}, ${cpus().length} cores (${model?.model.trim() ?? 'unknown'}), Node ${process.versions.node}; database, service and callers
share them. Medians of windows of ${windowMs / 1_000} s that the contenders take by turns, with the least and the most in brackets. The load of
the machine at the end was ${loadavg()[0]?.toFixed(1)}; "others" is how many cores were busy with something else.
\`npm run bench -- stock\`

${measured.map(section).join('\n\n')}
`;
}

function section({ scenario, windows, deadlocks }: Measured): string {
  const [control] = scenario.contenders;
  const base = spreadOf((windows.get(control?.name ?? '') ?? []).map(({ perSecond }) => perSecond)).median;
  const rows = scenario.contenders.map(({ name }) => row(name, windows.get(name) ?? [], base, deadlocks.get(name)));
  return `## ${scenario.title}

Target: ${scenario.target}.

| | per second | ratio | p50 ms | p99 ms | CPU µs each, Node + database | others | deadlocks |
|---|---|---|---|---|---|---|---|
${rows.join('\n')}`;
}

function row(name: string, windows: readonly Window[], base: number, deadlocks: number | null | undefined): string {
  const rate = spreadOf(windows.map(({ perSecond }) => perSecond));
  const medianOf = (value: (window: Window) => number | null) =>
    spreadOf(windows.map((one) => value(one) ?? NaN)).median;
  const columns = [
    name,
    `${count(rate.median)} (${count(rate.least)} to ${count(rate.most)})`,
    (rate.median / base).toFixed(1),
    ms(medianOf(({ p50 }) => p50)),
    ms(medianOf(({ p99 }) => p99)),
    `${count(medianOf(({ nodeCpu }) => nodeCpu))} + ${known(
      medianOf(({ databaseCpu }) => databaseCpu),
      count,
    )}`,
    known(
      medianOf(({ foreignCores }) => foreignCores),
      (value) => value.toFixed(1),
    ),
    deadlocks ?? '?',
  ];
  return `| ${columns.join(' | ')} |`;
}

function known(value: number, write: (value: number) => string): string {
  return Number.isNaN(value) ? '?' : write(value);
}
