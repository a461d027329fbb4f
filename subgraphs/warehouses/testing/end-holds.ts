/**
 * SQL by which the holds of the orders `?` end, now or at another moment, as if time had passed: so not before what the stock
 * rows have released already.
 *
 * @param prefix of the tables' names, to be run from another database
 */
export function endHolds({
  at = 'NOW(3)',
  prefix = '',
}: {
  readonly at?: string;
  readonly prefix?: string;
} = {}): string {
  return `UPDATE ${prefix}reservations AS r
    JOIN ${prefix}reservation_lines AS l ON l.order_id = r.order_id AND l.is_held = TRUE
    JOIN ${prefix}stock AS s ON s.warehouse_id = l.warehouse_id AND s.variant_id = l.variant_id
    SET r.expires_at = ${at}, l.held_until = ${at}, s.release_at = LEAST(COALESCE(s.release_at, ${at}), ${at})
    WHERE r.order_id IN (?)`;
}
