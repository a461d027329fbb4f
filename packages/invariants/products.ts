import type { Invariant } from './invariant.ts';

/** What is true of the database of products, whatever happened. */
export const productInvariants: readonly Invariant[] = [
  {
    name: 'the lowest price of a product is the least of its offers, and nothing when there are none',
    holds: 'ALWAYS',
    sql: `SELECT products.id, products.lowest_price_minor, MIN(offers.price_minor) AS least FROM products
      LEFT JOIN offers ON offers.product_id = products.id
      GROUP BY products.id, products.lowest_price_minor
      HAVING NOT products.lowest_price_minor <=> MIN(offers.price_minor)`,
  },
  {
    name: 'every offer is of a variant of its product, and all are in one currency',
    holds: 'ALWAYS',
    sql: `SELECT offers.shop_product_id FROM offers
        LEFT JOIN variants ON variants.id = offers.variant_id AND variants.product_id = offers.product_id
        WHERE variants.id IS NULL
      UNION SELECT MIN(shop_product_id) FROM offers HAVING MIN(currency) <> MAX(currency)`,
  },
];
