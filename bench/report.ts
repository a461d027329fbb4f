import { cpus, loadavg } from 'node:os';
import { type Contender, spreadOf, type Window } from './windows.ts';

/** A part of a report: what was expected, and what came out. */
export interface Section {
  readonly title: string;
  /** In words. */
  readonly target: string;
  /** A table in Markdown. */
  readonly table: string;
  /** What else a reader should know. */
  readonly remark?: string;
}

export const count = (value: number) => Math.round(value).toLocaleString('en');
export const ms = (value: number) => (value < 10 ? value.toFixed(2) : value.toFixed(1));

/** The measurements as Markdown: the same for the terminal and for the file. */
export function toMarkdown(sections: readonly Section[], { name, engine }: { name: string; engine: string }): string {
  const [model] = cpus();
  return `# ${name[0]?.toUpperCase()}${name.slice(1)} on ${engine}

${new Date().toISOString().slice(0, 10)}, ${cpus().length} cores (${model?.model.trim() ?? 'unknown'}), Node ${process.versions.node}; database, service and callers
share them. The load of the machine at the end was ${loadavg()[0]?.toFixed(1)}.
\`npm run bench -- ${name}\`

${sections.map(toText).join('\n\n')}
`;
}

function toText({ title, target, table, remark }: Section): string {
  return `## ${title}

Target: ${target}.

${table}${remark ? `\n\n${remark}` : ''}`;
}

export interface Comparison {
  /** The first one is what the others are compared with. */
  readonly contenders: readonly Contender[];
  readonly windows: ReadonlyMap<string, readonly Window[]>;
  /** Another column, by contender. */
  readonly also?: { readonly title: string; readonly of: ReadonlyMap<string, string> };
}

/** Contenders side by side: medians of their windows, with the least and the most in brackets. */
export function comparisonTable({ contenders, windows, also }: Comparison): string {
  const [control] = contenders;
  const base = spreadOf((windows.get(control?.name ?? '') ?? []).map(({ perSecond }) => perSecond)).median;
  const heads = ['', 'per second', 'ratio', 'p50 ms', 'p99 ms', 'CPU µs each, Node + database', 'busy otherwise'];
  const rows = contenders.map(({ name }) => {
    const row = columnsOf(name, windows.get(name) ?? [], base);
    return also ? [...row, also.of.get(name) ?? '?'] : row;
  });
  return table(also ? [...heads, also.title] : heads, rows);
}

/** Columns as wide as their widest cell: as the formatter of this repository has them. */
export function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = heads.map((head, column) => Math.max(3, head.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]) => `| ${cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`;
  return [line(heads), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}

/** The middle one, with the least and the most in brackets. */
export function withSpread(values: readonly number[], write: (value: number) => string): string {
  const { median, least, most } = spreadOf(values);
  return `${write(median)} (${write(least)} to ${write(most)})`;
}

function columnsOf(name: string, windows: readonly Window[], base: number): string[] {
  const rates = windows.map(({ perSecond }) => perSecond);
  const medianOf = (value: (window: Window) => number | null) =>
    spreadOf(windows.map((one) => value(one) ?? NaN)).median;
  return [
    name,
    withSpread(rates, count),
    (spreadOf(rates).median / base).toFixed(1),
    ms(medianOf(({ p50 }) => p50)),
    ms(medianOf(({ p99 }) => p99)),
    `${count(medianOf(({ nodeCpu }) => nodeCpu))} + ${known(
      medianOf(({ databaseCpu }) => databaseCpu),
      count,
    )}`,
    known(
      medianOf(({ foreignCores }) => foreignCores),
      (value) => `${value.toFixed(1)} cores`,
    ),
  ];
}

function known(value: number, write: (value: number) => string): string {
  return Number.isNaN(value) ? '?' : write(value);
}
