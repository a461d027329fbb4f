import { marks, readRows, type SqlValue } from '#mysql/raw.ts';
import type { Transaction } from '#mysql/transaction.ts';
import type { StockLine } from '../stock/movement.rules.ts';
import type { Offer } from '../stock/offer.rules.ts';

/** Bounds the transaction, should the sweep have stood still for long: what is overdue beyond this waits for it. */
const mostOverdue = 500;

/** What active warehouses could give, as read without a lock: free units, and units of holds that are overdue. */
export interface Survey {
  readonly free: readonly StockLine[];
  readonly overdue: readonly (StockLine & { readonly orderId: string })[];
  /** By the database's clock; the epoch when nothing was found, and so nothing can be held. */
  readonly now: Date;
}

interface SurveyRow extends StockLine {
  /** Null for free units. */
  readonly orderId: string | null;
  readonly now: Date;
}

/** One statement. What it finds may change at once; what it does not find is not there. */
export async function surveyStock(tx: Transaction, offers: readonly Offer[]): Promise<Survey> {
  const { text, values } = isOneOf(offers);
  const rows = await readRows<SurveyRow>(
    tx,
    `(SELECT s.warehouse_id AS warehouseId, s.variant_id AS variantId, s.shop_id AS shopId,
        s.on_hand - s.reserved AS quantity, NULL AS orderId, NOW(3) AS now
      FROM stock s JOIN warehouses w ON w.id = s.warehouse_id AND w.is_active = TRUE WHERE ${text('s')})
    UNION ALL
    (SELECT l.warehouse_id, l.variant_id, l.shop_id, l.quantity, l.order_id, NOW(3)
      FROM reservation_lines l JOIN warehouses w ON w.id = l.warehouse_id AND w.is_active = TRUE
      WHERE (${text('l')}) AND l.held_until <= NOW(3) ORDER BY l.held_until LIMIT ${mostOverdue})`,
    [...values, ...values],
  );
  const lines = rows.map(({ orderId, now, ...line }) => ({ orderId, ...line, quantity: Number(line.quantity) }));
  return {
    free: lines.filter(({ orderId }) => orderId === null).map(({ orderId, ...line }) => line),
    overdue: lines.flatMap(({ orderId, ...line }) => (orderId === null ? [] : { ...line, orderId })),
    now: rows[0]?.now ?? new Date(0),
  };
}

/** That a row is about one of the offers. By shop, so that the index on both columns serves it. */
function isOneOf(offers: readonly Offer[]): { text: (table: string) => string; values: SqlValue[] } {
  const byShop = [...Map.groupBy(offers, ({ shopId }) => shopId)].map(
    ([shopId, some]) => [shopId, [...new Set(some.map(({ variantId }) => variantId))]] as const,
  );
  return {
    text: (table) =>
      byShop
        .map(([, variantIds]) => `(${table}.shop_id = ? AND ${table}.variant_id IN (${marks(variantIds.length)}))`)
        .join(' OR '),
    values: byShop.flatMap(([shopId, variantIds]) => [shopId, ...variantIds]),
  };
}
