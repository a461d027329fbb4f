import type { Reader } from '#mysql/connect.ts';
import { readRows } from '#mysql/raw.ts';
import { type Offer, offerKey } from './offer.rules.ts';

/**
 * The offers as a table to begin with, so that each costs its own rows of the indexes. Written as conditions, a page of a
 * thousand offers takes the planner ten times as long, and from some 1,500 on MySQL reads the whole stock of every shop.
 */
const wanted = `JSON_TABLE(?, '$[*]' COLUMNS (
  shop_id VARCHAR(32) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin PATH '$[0]',
  variant_id VARCHAR(32) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin PATH '$[1]')) AS wanted`;

/**
 * How many of each offer can be ordered now, over active warehouses: what nobody holds, and what holds occupy that are
 * over and not released yet. Offers that no warehouse has are left out.
 */
export async function availabilityOfOffers(read: Reader, keys: readonly string[]): Promise<Map<string, number>> {
  if (keys.length === 0) return new Map();
  const offers = JSON.stringify([...new Set(keys)].map((key) => key.split(' ')));
  const rows = await readRows<Offer & { readonly available: string }>(
    read,
    `SELECT shop_id AS shopId, variant_id AS variantId, SUM(units) AS available FROM (
      SELECT s.shop_id, s.variant_id, s.on_hand - s.reserved AS units FROM ${wanted}
        STRAIGHT_JOIN stock s ON s.shop_id = wanted.shop_id AND s.variant_id = wanted.variant_id
        STRAIGHT_JOIN warehouses w ON w.id = s.warehouse_id AND w.is_active = TRUE
      UNION ALL
      SELECT s.shop_id, s.variant_id, l.quantity FROM ${wanted}
        STRAIGHT_JOIN stock s
          ON s.shop_id = wanted.shop_id AND s.variant_id = wanted.variant_id AND s.release_at <= NOW(3)
        STRAIGHT_JOIN warehouses w ON w.id = s.warehouse_id AND w.is_active = TRUE
        STRAIGHT_JOIN reservation_lines l ON l.warehouse_id = s.warehouse_id AND l.variant_id = s.variant_id
          AND l.is_held = TRUE AND l.held_until > s.released_until AND l.held_until <= NOW(3)
    ) AS parts GROUP BY shop_id, variant_id`,
    [offers, offers],
  );
  return new Map(rows.map((row) => [offerKey(row), Number(row.available)]));
}
