import { databaseNow } from '#mysql/columns.ts';
import { takingTime } from '#mysql/connect.ts';
import { and, eq, type SQL, sql } from '#mysql/drizzle.ts';
import { connectionOf, type Transaction } from '#mysql/transaction.ts';
import type { Context } from '#subgraph/context.ts';
import { stock } from '../tables.ts';
import type { StockKey } from './lock-stock.ts';

/** A stock row, there or missing, whose counters are not the sums of its movements. */
export interface Drift extends StockKey {
  readonly shopId: string;
  /** What the row says; zeros when it is missing. */
  readonly onHand: number;
  readonly reserved: number;
  /** What the ledger says; of `reserved` without what the row has released, since the ledger learns of it later. */
  readonly onHandMoved: number;
  readonly reservedMoved: number;
  /** What live reservations hold. */
  readonly held: number;
}

/**
 * Whether the ledger can be right: within the bounds, and with as much reserved as reservations hold. If not, it is the
 * ledger that was damaged, and counters after it would be wrong in a new way.
 */
export function isSound({ onHandMoved, reservedMoved, held }: Drift): boolean {
  return reservedMoved === held && 0 <= held && held <= onHandMoved;
}

/** All drift at one moment, whoever is at work. Reads the whole ledger. */
export function findDrift(context: Context): Promise<Drift[]> {
  return context.transaction('find drift', (tx) => takingTime(connectionOf(tx), () => readDrift(tx)));
}

/**
 * Makes one row what its movements say, and answers what it changed, or null if there was nothing to change or the ledger
 * is not sound. While the row is locked nobody writes movements of it: whoever moves stock changes the row as well, in the
 * same transaction. So what is read then is what the row has to say.
 */
export function rebuildStock(context: Context, { warehouseId, variantId, shopId }: Drift): Promise<Drift | null> {
  return context.transaction('rebuild stock', async (tx) => {
    // Locks the row, and makes it if it is missing.
    await tx
      .insert(stock)
      .values({ warehouseId, variantId, shopId, onHand: 0 })
      .onDuplicateKeyUpdate({ set: { onHand: sql`on_hand` } });
    const [drift] = await readDrift(tx, { warehouseId, variantId });
    if (!drift || !isSound(drift)) return null;
    await tx
      .update(stock)
      .set({ onHand: drift.onHandMoved, reserved: drift.reservedMoved, releaseAt: databaseNow })
      .where(and(eq(stock.warehouseId, warehouseId), eq(stock.variantId, variantId)));
    return drift;
  });
}

/** One statement, and so one moment. */
async function readDrift(tx: Transaction, key?: StockKey): Promise<Drift[]> {
  const only: SQL = key ? sql`warehouse_id = ${key.warehouseId} AND variant_id = ${key.variantId}` : sql`TRUE`;
  const [rows] = await tx.execute(sql`
    SELECT warehouse_id, variant_id, MAX(shop_id) AS shop_id, SUM(on_hand) AS on_hand, SUM(reserved) AS reserved,
      SUM(on_hand_moved) AS on_hand_moved, SUM(reserved_moved) AS reserved_moved, SUM(held) AS held
    FROM (
      SELECT warehouse_id, variant_id, shop_id, on_hand, reserved, 0 AS on_hand_moved, 0 AS reserved_moved, 0 AS held
        FROM stock WHERE ${only}
      UNION ALL
      SELECT warehouse_id, variant_id, shop_id, 0, 0, on_hand_change, reserved_change, 0 FROM movements WHERE ${only}
      UNION ALL
      SELECT warehouse_id, variant_id, reservation_lines.shop_id, 0, 0, 0,
          -IF(held_until <= released_until, quantity, 0), IF(held_until <= released_until, 0, quantity)
        FROM reservation_lines LEFT JOIN stock USING (warehouse_id, variant_id) WHERE is_held = TRUE AND ${only}
    ) AS sides
    GROUP BY warehouse_id, variant_id
    HAVING SUM(on_hand) <> SUM(on_hand_moved) OR SUM(reserved) <> SUM(reserved_moved)
    ORDER BY warehouse_id, variant_id`);
  return (rows as unknown as Record<string, unknown>[]).map((row) => ({
    warehouseId: String(row.warehouse_id),
    variantId: String(row.variant_id),
    shopId: String(row.shop_id),
    onHand: Number(row.on_hand),
    reserved: Number(row.reserved),
    onHandMoved: Number(row.on_hand_moved),
    reservedMoved: Number(row.reserved_moved),
    held: Number(row.held),
  }));
}
