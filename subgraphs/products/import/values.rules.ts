import { columnsOf, type Mapping, placeholders, type ValueRule } from './mapping.ts';

/** The cells of one row by their column, with white space of all kinds made single spaces. */
export type Cells = ReadonlyMap<string, string>;

export interface Values {
  readonly values: ReadonlyMap<string, string>;
  /** Why the row must not be imported, in plain words. */
  readonly problems: readonly string[];
}

/** Reads all values of a row, and finds everything that its guards object to. */
export function readValues(mapping: Mapping, cells: Cells): Values {
  const values = new Map<string, string>();
  const readColumns = new Set<string>();
  const problems: string[] = [];
  for (const [name, rule] of Object.entries(mapping.values)) {
    const source = rule.columns ? findCell(mapping, name, rule, cells) : { text: sourceOf(rule, values) };
    for (const column of source.columns ?? []) readColumns.add(column);
    const { text, problem } = source.problem ? source : transform(name, rule, source.text ?? null);
    if (problem) problems.push(problem);
    if (text) values.set(name, text);
    for (const [group, part] of groupsOf(rule, source.text)) values.set(`${name}.${group}`, part);
  }
  problems.push(...failedChecks(mapping, values), ...unreadCells(mapping, cells, readColumns));
  return { values, problems };
}

/** The text with its values, or null when one of them is missing. `{name?}` is empty instead. */
export function fillIn(template: string, values: ReadonlyMap<string, string>): string | null {
  let whole = true;
  const text = template.replace(placeholders, (_, name: string, optional: string) => {
    const value = values.get(name);
    if (value === undefined && !optional) whole = false;
    return value ?? '';
  });
  return whole ? text.replace(/\s+/g, ' ').trim() : null;
}

/** A text, none, or the reason why the row must not be imported. */
interface Found {
  readonly text?: string | null;
  readonly problem?: string;
  /** Whose cells this accounts for. */
  readonly columns?: readonly string[];
}

function sourceOf({ of, text }: ValueRule, values: ReadonlyMap<string, string>): string | null {
  return text === undefined ? (values.get(of ?? '') ?? null) : fillIn(text, values);
}

/** The one cell that the rule reads. Of several columns it is the one that looks right, wherever it has slipped to. */
function findCell(mapping: Mapping, name: string, rule: ValueRule, cells: Cells): Found {
  const columns = columnsOf(mapping, rule.columns ?? []);
  const filled = columns.map((column) => ({ column, text: cells.get(column) ?? '' })).filter(({ text }) => text !== '');
  const { like } = rule;
  const fitting = like ? filled.filter(({ text }) => like.test(text)) : filled.slice(0, 1);
  const [first, ...others] = fitting;
  const twice = others.find(({ text }) => text !== first?.text);
  const read = { columns: fitting.map(({ column }) => column) };
  if (first && twice) return { ...read, problem: `${name} is there twice: ${quote(first)} and ${quote(twice)}` };
  if (first) return { ...read, text: first.text };
  const [only] = filled;
  if (only && columns.length === 1) return { problem: `${quote(only)} is not ${wanted(name, rule)}` };
  return { text: null };
}

/** The named groups of the guard that took part. */
function groupsOf({ like }: ValueRule, text: string | null | undefined): [string, string][] {
  const groups = text ? like?.exec(text)?.groups : undefined;
  return Object.entries(groups ?? {}).filter(([, part]) => part);
}

function transform(name: string, rule: ValueRule, source: string | null): Found {
  let text = source;
  if (text !== null && !rule.columns && rule.like && !rule.like.test(text)) {
    return { problem: `${name} "${text}" is not ${wanted(name, rule)}` };
  }
  if (text !== null && rule.pick) text = rule.pick.exec(text)?.[1] ?? null;
  if (text !== null && rule.split) text = text.split(rule.split.by).at(rule.split.item)?.trim() ?? null;
  for (const { like, by } of rule.replace ?? []) text = text?.replace(new RegExp(like, 'gu'), by).trim() ?? null;
  if (text !== null && rule.cases) text = rule.cases.find(({ like }) => like.test(text ?? ''))?.gives ?? null;
  if (text !== null && rule.lookup) {
    const known = Object.hasOwn(rule.lookup, text) ? rule.lookup[text] : undefined;
    if (known === undefined && rule.otherwise === 'refuse') return { problem: `${name} "${text}" is not a known one` };
    text = known ?? (rule.otherwise === 'keep' ? text : null);
  }
  if (text !== null && rule.test) text = String(rule.test.test(text));
  text = text || (rule.default ?? null);
  if (text === null) return rule.required ? { problem: `there is no ${name}` } : { text };
  const [least, most] = rule.between ?? [-Infinity, Infinity];
  if (rule.between && !(Number(text) >= least && Number(text) <= most)) {
    return { problem: `${name} ${text} is not between ${least} and ${most}` };
  }
  return { text };
}

function failedChecks({ checks }: Mapping, values: ReadonlyMap<string, string>): string[] {
  return checks
    .map(({ value, equals, reason }) => ({ reason, left: values.get(value), right: values.get(equals) }))
    .filter(({ left, right }) => left !== undefined && right !== undefined && left !== right)
    .map(({ reason, left, right }) => `${reason} (${left}, ${right})`);
}

function unreadCells(mapping: Mapping, cells: Cells, readColumns: ReadonlySet<string>): string[] {
  return columnsOf(mapping, mapping.readEveryCellOf)
    .map((column) => ({ column, text: cells.get(column) ?? '' }))
    .filter(({ column, text }) => text !== '' && !readColumns.has(column))
    .map((cell) => `${quote(cell)} is nothing that the mapping knows`);
}

const quote = ({ column, text }: { column: string; text: string }) => `${column} "${text}"`;
const wanted = (name: string, { explain }: ValueRule) => explain ?? `what ${name} looks like`;
