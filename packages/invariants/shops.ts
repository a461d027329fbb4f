import type { Invariant } from './invariant.ts';

/** What is true of the database of shops, whatever happened. */
export const shopInvariants: readonly Invariant[] = [
  {
    name: 'every shop has exactly one OWNER',
    holds: 'ALWAYS',
    sql: `SELECT shops.id FROM shops LEFT JOIN staff ON staff.shop_id = shops.id AND staff.role = 'OWNER'
      GROUP BY shops.id HAVING COUNT(staff.user_id) <> 1`,
  },
  {
    name: 'nobody is on the staff of a shop, or invited to one, that is not there',
    holds: 'ALWAYS',
    sql: `SELECT shop_id FROM staff WHERE shop_id NOT IN (SELECT id FROM shops)
      UNION SELECT shop_id FROM staff_invitations WHERE shop_id NOT IN (SELECT id FROM shops)`,
  },
  {
    name: 'nobody is both on the staff and invited to it',
    holds: 'ALWAYS',
    sql: `SELECT staff_invitations.id FROM staff_invitations
      JOIN staff ON staff.shop_id = staff_invitations.shop_id AND staff.phone_number = staff_invitations.phone_number`,
  },
  {
    name: 'every shop product is on sale exactly when the catalogue last said so, and its shop offers it',
    holds: 'ALWAYS',
    sql: `SELECT shop_products.id FROM shop_products
      LEFT JOIN catalogue_products ON catalogue_products.product_id = shop_products.product_id
      WHERE catalogue_products.product_id IS NULL
        OR shop_products.product_is_active <> catalogue_products.is_active
        OR shop_products.is_active <> (shop_products.is_offered AND catalogue_products.is_active)`,
  },
  {
    name: 'the price of a shop product is the last one of its history',
    holds: 'ALWAYS',
    sql: `SELECT shop_products.id FROM shop_products
      LEFT JOIN price_changes
        ON price_changes.shop_product_id = shop_products.id AND price_changes.number = shop_products.price_number
      WHERE price_changes.number IS NULL
        OR price_changes.price_minor <> shop_products.price_minor
        OR price_changes.currency <> shop_products.currency`,
  },
  {
    name: 'the history of a price is numbered from 1 without gaps',
    holds: 'ALWAYS',
    sql: `SELECT shop_products.id FROM shop_products
      LEFT JOIN price_changes ON price_changes.shop_product_id = shop_products.id
      GROUP BY shop_products.id, shop_products.price_number
      HAVING COUNT(price_changes.number) <> shop_products.price_number
        OR MIN(price_changes.number) <> 1 OR MAX(price_changes.number) <> shop_products.price_number`,
  },
];
