import { newId } from '#kernel/ids.ts';
import { chunksOf, rowMarks } from '#mysql/raw.ts';
import type { Ground } from '../stock/ground.ts';

interface Holds {
  readonly variantIds: readonly string[];
  readonly holds: number;
  /** By the clock of the database. */
  readonly expiresAt: Date;
}

/** Writes so many holds of one unit each, spread evenly over the variants, as the service would have written them. */
export async function holdMany(ground: Ground, { variantIds, holds, expiresAt }: Holds): Promise<void> {
  const { sql, shopId, warehouseId } = ground;
  const each = holds / variantIds.length;
  const held = Array.from({ length: holds }, (_, place) => ({
    orderId: newId('ord'),
    variantId: variantIds[place % variantIds.length] as string,
  }));
  for (const some of chunksOf(held, 2_000)) {
    await sql(
      `INSERT INTO reservations (order_id, status, expires_at) VALUES
        ${rowMarks(some.length, 3)}`,
      some.flatMap(({ orderId }) => [orderId, 'HELD', expiresAt]),
    );
    await sql(
      `INSERT INTO reservation_lines (order_id, warehouse_id, variant_id, shop_id, quantity, held_until) VALUES
        ${rowMarks(some.length, 6)}`,
      some.flatMap(({ orderId, variantId }) => [orderId, warehouseId, variantId, shopId, 1, expiresAt]),
    );
    await sql(
      `INSERT INTO movements (id, kind, warehouse_id, variant_id, shop_id, quantity, on_hand_change, reserved_change,
        cause_type, cause_id) VALUES ${rowMarks(some.length, 10)}`,
      some.flatMap(({ orderId, variantId }) => {
        return [newId('mov'), 'RESERVED', warehouseId, variantId, shopId, 1, 0, 1, 'ORDER', orderId];
      }),
    );
  }
  await sql('UPDATE stock SET reserved = ?, release_at = ? WHERE variant_id IN (?)', [each, expiresAt, variantIds]);
}
