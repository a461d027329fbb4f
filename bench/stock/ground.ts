import type { RowDataPacket } from 'mysql2/promise';
import { pino } from 'pino';
import { newId } from '#kernel/ids.ts';
import { chunksOf, rowMarks } from '#mysql/raw.ts';
import { directLink } from '#subgraph/link.ts';
import { type RunningSubgraph, startSubgraph } from '#subgraph/subgraph.ts';
import { testSettings } from '#testing/world.ts';
import { warehouses } from '../../subgraphs/warehouses/server.ts';

/** A shop with one warehouse that has everything, on a database of its own. */
export interface Ground {
  readonly subgraph: RunningSubgraph;
  readonly shopId: string;
  readonly warehouseId: string;
  sql(text: string, values?: readonly unknown[]): Promise<RowDataPacket[]>;
}

export async function layGround(
  databaseUrl: string,
  databasePrefix: string,
  { background = false }: { readonly background?: boolean } = {},
): Promise<Ground> {
  const subgraph = await startSubgraph(warehouses, {
    databaseUrl,
    databasePrefix,
    link: directLink(new Map()),
    settings: testSettings,
    log: pino({ level: 'silent' }),
    background,
  });
  const sql: Ground['sql'] = async (text, values = []) => {
    const [rows] = await subgraph.database.pool.query<RowDataPacket[]>(text, [...values]);
    return rows;
  };
  const shopId = newId('shp');
  const warehouseId = newId('whs');
  await sql(
    `INSERT INTO warehouses (id, shop_id, name, street, city, province, postal_code, country_code)
      VALUES (?, ?, 'Main', 'Jalan Pasar 1', 'Bandung', 'Jawa Barat', '40111', 'ID')`,
    [warehouseId, shopId],
  );
  return { subgraph, shopId, warehouseId, sql };
}

/** The ids of so many new variants, so many units of each, in the ledger as goods that arrived. */
export async function stockUp(ground: Ground, variants: number, units: number): Promise<string[]> {
  const { shopId, warehouseId, sql } = ground;
  const variantIds = Array.from({ length: variants }, () => newId('var'));
  for (const some of chunksOf(variantIds, 1_000)) {
    await sql(
      `INSERT INTO stock (warehouse_id, variant_id, shop_id, on_hand) VALUES ${rowMarks(some.length, 4)}`,
      some.flatMap((variantId) => [warehouseId, variantId, shopId, units]),
    );
    if (units === 0) continue;
    await sql(
      `INSERT INTO movements (id, kind, warehouse_id, variant_id, shop_id, quantity, on_hand_change, reserved_change,
        cause_type, cause_id) VALUES ${rowMarks(some.length, 10)}`,
      some.flatMap((variantId) => {
        const key = newId('mov');
        return [key, 'RECEIVED', warehouseId, variantId, shopId, units, units, 0, 'REQUEST', key];
      }),
    );
  }
  return variantIds;
}

/** A measurement that breaks something measures nothing. */
export async function requireInvariants({ subgraph }: Ground): Promise<void> {
  await subgraph.invariants.count();
  const broken = [...subgraph.invariants.broken].filter(([, rows]) => rows > 0).map(([name]) => name);
  if (broken.length > 0) throw new Error(`These do not hold after the measurement: ${broken.join('; ')}`);
}
