import type { Invariant } from './invariant.ts';

/** What is true of the database of carts, whatever happened. */
export const cartInvariants: readonly Invariant[] = [
  {
    name: 'no cart has a shop product on two lines, or on two saved ones',
    holds: 'ALWAYS',
    sql: `SELECT cart_id, is_saved, shop_product_id FROM cart_lines
      GROUP BY cart_id, is_saved, shop_product_id HAVING COUNT(*) > 1`,
  },
  {
    name: 'no cart holds more than a cart may',
    holds: 'ALWAYS',
    sql: `SELECT cart_id, is_saved FROM cart_lines
      GROUP BY cart_id, is_saved HAVING COUNT(*) > 100 OR MAX(quantity) > 1000 OR MIN(quantity) < 1`,
  },
  {
    name: 'every line is in a cart, and a merged cart has none',
    holds: 'ALWAYS',
    sql: `SELECT cart_lines.id FROM cart_lines LEFT JOIN carts ON carts.id = cart_lines.cart_id
      WHERE carts.id IS NULL OR carts.merged_by IS NOT NULL`,
  },
  {
    name: 'a cart names the checkout of it that is under way, and there is no other',
    holds: 'ALWAYS',
    sql: `SELECT carts.id FROM carts LEFT JOIN checkouts ON checkouts.id = carts.checkout_id
        WHERE carts.checkout_id IS NOT NULL AND COALESCE(checkouts.status, '') <> 'PLACING'
      UNION ALL
      SELECT checkouts.id FROM checkouts LEFT JOIN carts ON carts.checkout_id = checkouts.id
        WHERE checkouts.status = 'PLACING' AND carts.id IS NULL`,
  },
  {
    name: 'what was ordered is not in the cart any more, unless it was put there later',
    holds: 'ALWAYS',
    sql: `SELECT checkouts.id, cart_lines.id AS line_id FROM checkouts
      JOIN checkout_lines ON checkout_lines.checkout_id = checkouts.id
      JOIN cart_lines ON cart_lines.cart_id = checkouts.cart_id AND cart_lines.is_saved = FALSE
        AND cart_lines.shop_product_id = checkout_lines.shop_product_id
      WHERE checkouts.status = 'ORDERED' AND cart_lines.changed_at < checkouts.started_at`,
  },
  {
    name: 'every checkout has lines',
    holds: 'ALWAYS',
    sql: `SELECT checkouts.id FROM checkouts LEFT JOIN checkout_lines ON checkout_lines.checkout_id = checkouts.id
      WHERE checkout_lines.checkout_id IS NULL`,
  },
  {
    name: 'no checkout of a cart waits for orders longer than twenty minutes',
    holds: 'AT_REST',
    sql: `SELECT id, attempts FROM checkouts WHERE status = 'PLACING' AND started_at < NOW(3) - INTERVAL 20 MINUTE`,
  },
  {
    name: 'no cart outlives its end by more than an hour',
    holds: 'AT_REST',
    sql: 'SELECT id FROM carts WHERE expires_at < NOW(3) - INTERVAL 1 HOUR AND checkout_id IS NULL',
  },
  {
    name: 'a wishlist has a variant once, and no more items than it may',
    holds: 'ALWAYS',
    sql: `SELECT wishlist_id FROM wishlist_items GROUP BY wishlist_id, variant_id HAVING COUNT(*) > 1
      UNION ALL SELECT wishlist_id FROM wishlist_items GROUP BY wishlist_id HAVING COUNT(*) > 200
      UNION ALL SELECT client_id FROM wishlists GROUP BY client_id HAVING COUNT(*) > 20`,
  },
  {
    name: 'every item is on a wishlist of its client, and every wish is of an item',
    holds: 'ALWAYS',
    sql: `SELECT wishlist_items.id FROM wishlist_items LEFT JOIN wishlists ON wishlists.id = wishlist_items.wishlist_id
        WHERE wishlists.id IS NULL OR wishlists.client_id <> wishlist_items.client_id
      UNION ALL
      SELECT wishes.id FROM wishes LEFT JOIN wishlist_items ON wishlist_items.id = wishes.item_id
        WHERE wishlist_items.id IS NULL`,
  },
];
