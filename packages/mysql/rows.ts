import type { RowDataPacket } from 'mysql2/promise';
import type { Reader } from './connect.ts';
import { getTableColumns, getTableName, type MySqlColumn, type MySqlTable, toSnakeCase } from './drizzle.ts';
import { marks, mostPrepared, type SqlValue, type Statement, traced, writeRows } from './raw.ts';
import { clientOf, type Transaction } from './transaction.ts';

/**
 * The two statements that nearly all of a request's are: rows by a key, and new rows. Written here once per table instead of
 * by Drizzle's builder at each call, whose work for one of them is several times that of the driver and the server.
 */

/**
 * All columns of the rows whose `key` column is one of `values`, ascending by the `order` columns: numbers, moments, ids and
 * words of ours. One statement; none when there are no values.
 *
 * They are put in order here: asked for the order of the primary key, MySQL reads a table that is younger than its statistics
 * from end to end.
 */
export async function findRows<Table extends MySqlTable, Key extends keyof Table['$inferSelect'] & string>(
  read: Reader,
  table: Table,
  key: Key,
  values: readonly Table['$inferSelect'][Key][],
  ...order: readonly (keyof Table['$inferSelect'] & string)[]
): Promise<Table['$inferSelect'][]> {
  if (values.length === 0) return [];
  const { select, columns } = shapeOf(table);
  const keyColumn = columnOf(columns, key);
  const wanted = padded(values.map((value) => keyColumn.toDriver(value)));
  const sql = `${select} WHERE ${keyColumn.name} IN (${marks(wanted.length)})`;
  const client = clientOf(read);
  const options = { sql, rowsAsArray: true };
  const [rows] = await traced(
    wanted.length <= mostPrepared
      ? client.execute<RowDataPacket[][]>(options, wanted)
      : client.query<RowDataPacket[][]>(options, wanted),
  );
  const found: Table['$inferSelect'][] = rows.map(rowWith(columns));
  return order.length === 0 ? found : found.sort((left, right) => compareBy(order, left, right));
}

function compareBy(fields: readonly string[], left: Fields, right: Fields): number {
  for (const field of fields) {
    const [one, other] = [left[field], right[field]] as [string | number | Date, string | number | Date];
    if (one < other) return -1;
    if (one > other) return 1;
  }
  return 0;
}

/**
 * All columns of the rows whose ids the statement finds. For one that goes through many places of an index: were it to take
 * all columns itself, MySQL would fetch a hundred rows ahead at each of them, and a page of a few needs few.
 */
export function findRowsOf<Table extends MySqlTable>(
  read: Reader,
  table: Table,
  { text, values }: Statement,
): Promise<Table['$inferSelect'][]> {
  const { select, columns } = shapeOf(table);
  return readShaped(read, columns, { text: `${select} JOIN (${text}) AS found USING (id)`, values });
}

/** What a statement of the builder's selects: for one that comes in so many lengths that it is not worth preparing. */
export function readFields<Row>(
  read: Reader,
  fields: Readonly<Record<string, MySqlColumn>>,
  statement: Statement,
): Promise<Row[]> {
  return readShaped(read, shapesOf(fields), statement);
}

async function readShaped<Row>(
  read: Reader,
  columns: readonly ColumnShape[],
  { text, values }: Statement,
): Promise<Row[]> {
  const [rows] = await traced(clientOf(read).query<RowDataPacket[][]>({ sql: text, rowsAsArray: true }, [...values]));
  return rows.map(rowWith(columns)) as Row[];
}

function rowWith(columns: readonly ColumnShape[]) {
  return (row: readonly unknown[]): Record<string, unknown> =>
    Object.fromEntries(columns.map(({ field, fromDriver }, place) => [field, fromDriver(row[place])]));
}

/**
 * Inserts rows, in one statement; columns that a row leaves out take their default. Values only: an expression such as
 * `databaseNow` needs the builder.
 */
export async function insertRows<Table extends MySqlTable>(
  tx: Transaction,
  table: Table,
  rows: readonly Table['$inferInsert'][],
): Promise<void> {
  if (rows.length === 0) return;
  const { name, columns } = shapeOf(table);
  const isGiven = (field: string) => rows.some((row) => (row as Fields)[field] !== undefined);
  const given = columns.filter(({ field }) => isGiven(field));
  const values: SqlValue[] = [];
  const texts = rows.map((row) => {
    const parts = given.map(({ field, toDriver }) => {
      const value = (row as Fields)[field];
      if (value === undefined) return 'DEFAULT';
      values.push(toDriver(value));
      return '?';
    });
    return `(${parts.join(', ')})`;
  });
  const into = given.map((column) => column.name).join(', ');
  await writeRows(tx, { text: `INSERT INTO ${name} (${into}) VALUES ${texts.join(', ')}`, values });
}

type Fields = Readonly<Record<string, unknown>>;

interface ColumnShape {
  readonly field: string;
  readonly name: string;
  toDriver(value: unknown): SqlValue;
  fromDriver(value: unknown): unknown;
}

interface TableShape {
  readonly name: string;
  readonly columns: readonly ColumnShape[];
  readonly select: string;
}

const shapes = new WeakMap<MySqlTable, TableShape>();

function shapeOf(table: MySqlTable): TableShape {
  const known = shapes.get(table);
  if (known) return known;
  const name = `\`${getTableName(table)}\``;
  const columns = shapesOf(getTableColumns(table));
  const select = `SELECT ${columns.map((column) => column.name).join(', ')} FROM ${name}`;
  const shape = { name, columns, select };
  shapes.set(table, shape);
  return shape;
}

function shapesOf(columns: Readonly<Record<string, MySqlColumn>>): ColumnShape[] {
  return Object.entries(columns).map(([field, column]): ColumnShape => {
    const columnName = column.keyAsName ? toSnakeCase(column.name) : column.name;
    return {
      field,
      name: `\`${columnName}\``,
      toDriver: (value) => {
        const driven: unknown = value === null || value instanceof Date ? value : column.mapToDriverValue(value);
        // A prepared statement takes its numbers as DOUBLE, which has no room for all of a BIGINT.
        return typeof driven === 'bigint' ? String(driven) : (driven as SqlValue);
      },
      // Drizzle asks the driver for moments as text; here they are dates already.
      fromDriver: (value) => (value === null || value instanceof Date ? value : column.mapFromDriverValue(value)),
    };
  });
}

function columnOf(columns: readonly ColumnShape[], field: string): ColumnShape {
  const found = columns.find((column) => column.field === field);
  if (!found) throw new Error(`No column ${field}`);
  return found;
}

/** Up to the next power of two, with the last one again: lists of every length are a handful of texts to prepare. */
function padded(values: SqlValue[]): SqlValue[] {
  if (values.length > mostPrepared) return values;
  const room = 2 ** Math.ceil(Math.log2(values.length));
  const last = values.at(-1) as SqlValue;
  return values.concat(new Array<SqlValue>(room - values.length).fill(last));
}
