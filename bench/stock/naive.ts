import type { RowDataPacket } from 'mysql2/promise';
import { newId } from '#kernel/ids.ts';
import { isRetryable } from '#mysql/faults.ts';
import { type Ground, stockUp } from './ground.ts';

/** A line of an order, by its variant. */
export interface Wanted {
  readonly variantId: string;
  readonly quantity: number;
}

/**
 * The control: a transaction per order as it is written in most shops. BEGIN, then for each line SELECT … FOR UPDATE,
 * UPDATE and INSERT, then COMMIT: five round trips for one line. It writes one row where the service writes three, keeps no
 * ledger, and is called directly, without GraphQL. Over the same pool, on tables of its own.
 */
export async function openNaive(ground: Ground) {
  const { sql, subgraph, warehouseId, shopId } = ground;
  await sql('CREATE TABLE naive_stock LIKE stock');
  await sql('CREATE TABLE naive_reservations LIKE reservation_lines');
  const { pool } = subgraph.database;

  /** False when a line is short. Tries again after a deadlock. */
  async function reserve(lines: readonly Wanted[]): Promise<boolean> {
    for (;;) {
      const connection = await pool.getConnection();
      try {
        await connection.query('START TRANSACTION');
        const orderId = newId('ord');
        for (const { variantId, quantity } of lines) {
          const row = [warehouseId, variantId];
          const [[level]] = await connection.execute<RowDataPacket[]>(
            'SELECT on_hand, reserved FROM naive_stock WHERE warehouse_id = ? AND variant_id = ? FOR UPDATE',
            row,
          );
          if (!level || level.on_hand - level.reserved < quantity) {
            await connection.query('ROLLBACK');
            return false;
          }
          await connection.execute(
            'UPDATE naive_stock SET reserved = reserved + ? WHERE warehouse_id = ? AND variant_id = ?',
            [quantity, ...row],
          );
          await connection.execute(
            `INSERT INTO naive_reservations (order_id, warehouse_id, variant_id, shop_id, quantity, held_until)
              VALUES (?, ?, ?, ?, ?, NOW(3) + INTERVAL 900 SECOND)`,
            [orderId, ...row, shopId, quantity],
          );
        }
        await connection.query('COMMIT');
        return true;
      } catch (error) {
        await connection.query('ROLLBACK');
        if (!isRetryable(error)) throw error;
      } finally {
        connection.release();
      }
    }
  }

  return {
    reserve,
    stockUp: async (variants: number, units: number) => {
      const variantIds = await stockUp(ground, variants, units);
      await sql('INSERT INTO naive_stock SELECT * FROM stock WHERE variant_id IN (?)', [variantIds]);
      return variantIds;
    },
  };
}
