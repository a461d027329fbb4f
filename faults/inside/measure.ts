import { type Market, subgraphsOfASale } from './market.ts';

/** What there is in a database: rows, sums and how many are in which status, by table and column. */
export type Amounts = Readonly<Record<string, number>>;

/** They count tries and not effects, or come and go with the background work. */
const leftOut = { tables: ['leases', 'schema_migrations', 'migrations'], columns: ['attempts'] };

/** The questions are made once: what the tables are does not change. */
const questions = new Map<string, Promise<string>>();

/** The amounts of one subgraph's database. */
export async function measure(market: Market, subgraph: string): Promise<Amounts> {
  const database = `${market.databasePrefix}_${subgraph}`;
  const question = questions.get(database) ?? questionOf(market, subgraph, database);
  questions.set(database, question);
  const rows = await market.sql(subgraph, await question);
  return Object.fromEntries(rows.map(({ what, amount }) => [`${subgraph}.${what}`, Number(amount)]));
}

export async function measureAll(market: Market): Promise<Amounts> {
  const parts: Amounts[] = [];
  for (const { name } of subgraphsOfASale) parts.push(await measure(market, name));
  return Object.assign({}, ...parts);
}

async function questionOf(market: Market, subgraph: string, database: string): Promise<string> {
  const columns = await market.sql(
    subgraph,
    `SELECT table_name AS of_table, column_name AS name, data_type AS type FROM information_schema.columns
      WHERE table_schema = ? ORDER BY table_name, ordinal_position`,
    [database],
  );
  const asked = columns
    .map(({ of_table: of, name, type }) => ({ of: String(of), name: String(name), type: String(type) }))
    .filter(({ of, name }) => !leftOut.tables.includes(of) && !leftOut.columns.includes(name));
  const counts = [...new Set(asked.map(({ of }) => of))].map(
    (of) => `SELECT '${of}' AS what, COUNT(*) AS amount FROM ${of}`,
  );
  const sums = asked
    .filter(({ type }) => ['int', 'bigint', 'tinyint'].includes(type))
    .map(({ of, name }) => `SELECT '${of}.${name}', COALESCE(SUM(\`${name}\`), 0) FROM ${of}`);
  const groups = asked
    .filter(({ name }) => ['status', 'kind', 'type'].includes(name))
    .map(({ of, name }) => `SELECT CONCAT('${of} ', \`${name}\`), COUNT(*) FROM ${of} GROUP BY \`${name}\``);
  return [...counts, ...sums, ...groups].join(' UNION ALL ');
}

/** What has become more or less. */
export function difference(before: Amounts, after: Amounts): Amounts {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  const changes = names.map((name) => [name, (after[name] ?? 0) - (before[name] ?? 0)] as const);
  return Object.fromEntries(changes.filter(([, change]) => change !== 0));
}
