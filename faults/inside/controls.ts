import { newCode } from '#kernel/ids.ts';
import { drizzleOptions } from '#mysql/connect.ts';
import { drizzle, eq, int, mysqlTable, sql } from '#mysql/drizzle.ts';
import { type Market, mutate } from './market.ts';
import type { Operation } from './operations.ts';

/** Two pots between which one unit is moved, as it must not be done. */
const pots = mysqlTable('pots', { id: int().primaryKey(), amount: int().notNull() });

export async function givenPots({ sql: query }: Market): Promise<void> {
  await query('warehouses', 'CREATE TABLE pots (id INT PRIMARY KEY, amount INT NOT NULL)');
  await query('warehouses', 'INSERT INTO pots VALUES (1, 1000), (2, 1000)');
}

/** The operations that the judge must find fault with. */
export const controls = {
  /** Whoever was not answered does it again. */
  withoutKey: async ({ market, offers: [{ owner, warehouseIds, variantId }] }) => {
    const input = { warehouseId: warehouseIds[0], variantId, quantity: 3 };
    return () => mutate(market, 'warehouses', owner, 'receiveStock', { ...input, idempotencyKey: newCode(12) });
  },
  /** A lock time-out has undone the statement, and the rest of the transaction is still open. */
  goingOn: async ({ market }) => {
    const { pool } = market.subgraph('warehouses').database;
    return async () => {
      const connection = await pool.getConnection();
      for (const text of [
        'START TRANSACTION',
        'UPDATE pots SET amount = amount - 1 WHERE id = 1',
        'UPDATE pots SET amount = amount + 1 WHERE id = 2',
        'COMMIT',
      ]) {
        await connection.query(text).catch(() => {});
      }
      connection.release();
    };
  },
  /** Drizzle's own transaction takes the connection before the block that gives it back. */
  leaking: async ({ market }) => {
    const database = drizzle(market.subgraph('warehouses').database.pool, drizzleOptions);
    const move = (id: number, by: number) => ({
      set: { amount: sql`amount + ${by}` },
      where: eq(pots.id, id),
    });
    return () =>
      database.transaction(async (tx) => {
        for (const { set, where } of [move(1, -1), move(2, 1)]) await tx.update(pots).set(set).where(where);
      });
  },
} satisfies Record<string, Operation>;
