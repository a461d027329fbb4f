import { createConnection, type RowDataPacket } from 'mysql2/promise';
import { serverOptions } from '#mysql/connect.ts';
import { databasesOf } from '#mysql/databases-of.ts';
import { cardNumbersIn } from '../../subgraphs/payments/payment/card-number.rules.ts';

/** Where there is one in any column of any database of a marketplace, as `database.table.column`. */
export async function columnsWithCardNumbers(databaseUrl: string, prefix: string): Promise<string[]> {
  const connection = await createConnection({ ...serverOptions(databaseUrl), dateStrings: true });
  const places = new Set<string>();
  try {
    for (const database of await databasesOf(databaseUrl, prefix)) {
      const [tables] = await connection.query<RowDataPacket[]>(
        'SELECT table_name AS name FROM information_schema.tables WHERE table_schema = ?',
        [database],
      );
      for (const { name } of tables) {
        const [rows] = await connection.query<RowDataPacket[]>(`SELECT * FROM \`${database}\`.\`${name}\``);
        for (const row of rows) {
          for (const column of columnsOf(row)) places.add(`${database.slice(prefix.length + 1)}.${name}.${column}`);
        }
      }
    }
    return [...places].toSorted();
  } finally {
    await connection.end();
  }
}

/** Numbers are amounts and counts; whatever else there is, is looked at as text. */
function columnsOf(row: RowDataPacket): string[] {
  return Object.entries(row)
    .filter(([, value]) => value !== null && typeof value !== 'number' && typeof value !== 'bigint')
    .filter(([, value]) => cardNumbersIn(textOf(value)).length > 0)
    .map(([column]) => column);
}

function textOf(value: unknown): string {
  if (Buffer.isBuffer(value)) return value.toString('latin1');
  return typeof value === 'string' ? value : JSON.stringify(value);
}
