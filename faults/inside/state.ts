import { createHash } from 'node:crypto';
import type { RowDataPacket } from 'mysql2/promise';
import { type Market, subgraphsOfASale } from './market.ts';
import type { Told } from './story.ts';

/** They say how facts and requests travelled, not what came of them. */
const tablesLeftOut = ['outbox', 'inbox', 'leases', 'migrations', 'idempotency_keys'];
/** They count tries. */
const columnsLeftOut = ['attempts', 'last_error'];

/** The rows of every business table, by table, without what chance and clocks decide. */
export type State = Readonly<Record<string, readonly string[]>>;

/**
 * The state of all subgraphs and of the sandbox such that two tellings of a story can be compared. Ids are called by the part that their
 * thing plays in the story, or, when nothing refers to them, by what kind of thing they name; moments are there or not;
 * random names, numbers and fingerprints are called what they are. Rows are in no order.
 */
export async function stateOf(market: Market, told: Told): Promise<State> {
  const parts = await partsOf(market, told);
  const state: Record<string, readonly string[]> = {};
  for (const name of [...subgraphsOfASale.map((subgraph) => subgraph.name), 'sandbox']) {
    const tables = await market.sql(name, 'SHOW TABLES');
    for (const table of tables.map((row) => String(Object.values(row)[0]))) {
      if (tablesLeftOut.includes(table)) continue;
      const rows = await market.sql(name, `SELECT * FROM ${table}`);
      state[`${name}.${table}`] = rows.map((row) => lineOf(row, parts)).sort();
    }
  }
  return state;
}

export function hashOf(state: State): string {
  return createHash('sha256').update(JSON.stringify(state)).digest('hex');
}

/** Who is who. */
async function partsOf(market: Market, { offers, orders }: Told): Promise<ReadonlyMap<string, string>> {
  const parts = new Map<string, string>();
  for (const [index, { owner: _, warehouseIds, ...offer }] of offers.entries()) {
    for (const [what, id] of Object.entries(offer)) parts.set(id, `${what} ${index}`);
    for (const [place, id] of warehouseIds.entries()) parts.set(id, `warehouse ${index}.${place}`);
  }
  for (const [key, { id, shopOrders }] of orders) {
    parts.set(id, key);
    for (const part of shopOrders) parts.set(part.id, `${key}, the part of ${parts.get(part.shop.id)}`);
    const payments = await market.sql('payments', 'SELECT id FROM payments WHERE order_id = ? ORDER BY id', [id]);
    for (const [index, payment] of payments.entries()) parts.set(payment.id, `${key}, payment ${index}`);
  }
  return parts;
}

function lineOf(row: RowDataPacket, parts: ReadonlyMap<string, string>): string {
  const fields = Object.entries(row)
    .filter(([name]) => !columnsLeftOut.includes(name))
    .map(([name, value]) => [name, value instanceof Date ? 'a moment' : value]);
  return (
    JSON.stringify(Object.fromEntries(fields))
      .replace(/([a-z]{3})_[0-9A-HJKMNP-TV-Z]{26}/g, (id, prefix) => parts.get(id) ?? prefix)
      .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'a moment')
      .replace(/\b[0-9a-f]{64}\b/g, 'a fingerprint')
      .replace(/\+62812\d{8}/g, 'a phone')
      // In the order in which orders were paid: which of two is first, nobody promises.
      .replace(/\bINV\/\w+\/\d+\/\d+\b/g, 'an invoice number')
      .replace(/\bP-[2-9B-Z]{5}-[2-9B-Z]{5}\b/g, 'a number')
      // They have no vowels.
      .replace(/\b[2-9BCDFGHJKMNPQRTVWXYZ]{8,}\b/gi, 'a name')
  );
}
