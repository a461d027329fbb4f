import { locate } from '#kernel/place.ts';
import type { Reader } from '#mysql/connect.ts';
import { marks, readRows, type SqlValue } from '#mysql/raw.ts';
import { rowKey, type StockLine } from '../stock/movement.rules.ts';
import type { Offer } from '../stock/offer.rules.ts';
import type { StockLevelRow } from '../tables.ts';
import type { Supply } from './allocation.rules.ts';

/** Bounds the transaction, should the sweep have stood still for long: what is overdue beyond this waits for it. */
const mostOverdue = 1_000;

/** What active warehouses could give, as read without a lock: free units, and units of holds that are overdue. */
export interface Survey {
  readonly free: readonly Supply[];
  readonly overdue: readonly (StockLine & { readonly orderId: string })[];
  /** Those of the orders in question that have a reservation. */
  readonly reserved: readonly string[];
  /** By the database's clock; the epoch when nothing was found, and so nothing can be held. */
  readonly now: Date;
}

interface SurveyRow extends StockLine {
  readonly found: 'free' | 'overdue' | 'reserved';
  readonly orderId: string;
  readonly city: string;
  readonly province: string;
  readonly countryCode: string;
  readonly now: Date;
}

/**
 * One statement. What it finds may change at once; what it does not find is not there.
 *
 * @param orderIds of which it is also seen whether they have a reservation
 */
export async function surveyStock(
  read: Reader,
  offers: readonly Offer[],
  orderIds: readonly string[] = [],
): Promise<Survey> {
  const { text, values } = isOneOf(offers);
  const rows = await readRows<SurveyRow>(
    read,
    `(SELECT 'free' AS found, s.warehouse_id AS warehouseId, s.variant_id AS variantId, s.shop_id AS shopId,
        s.on_hand - s.reserved AS quantity, '' AS orderId, w.city, w.province, w.country_code AS countryCode, NOW(3) AS now
      FROM stock s JOIN warehouses w ON w.id = s.warehouse_id AND w.is_active = TRUE WHERE ${text('s')})
    UNION ALL
    (SELECT 'overdue', l.warehouse_id, l.variant_id, l.shop_id, l.quantity, l.order_id, '', '', '', NOW(3)
      FROM reservation_lines l JOIN warehouses w ON w.id = l.warehouse_id AND w.is_active = TRUE
      WHERE (${text('l')}) AND l.held_until <= NOW(3) ORDER BY l.held_until LIMIT ${mostOverdue})
    ${orderIds.length === 0 ? '' : `UNION ALL ${whichAreReserved(orderIds)}`}`,
    [...values, ...values, ...orderIds],
  );
  const found = Map.groupBy(rows, (row) => row.found);
  return {
    free: locateAll(found.get('free') ?? []),
    overdue: found.get('overdue')?.map((row) => ({ ...lineOf(row), orderId: row.orderId })) ?? [],
    reserved: found.get('reserved')?.map(({ orderId }) => orderId) ?? [],
    now: rows[0]?.now ?? new Date(0),
  };
}

/** What was surveyed, with what is free now that its rows are locked. */
export function freeNow(surveyed: readonly Supply[], locked: readonly StockLevelRow[]): Supply[] {
  const levels = new Map(locked.map((level) => [rowKey(level), level]));
  return surveyed.flatMap((line) => {
    const level = levels.get(rowKey(line));
    return level ? [{ ...line, quantity: level.onHand - level.reserved }] : [];
  });
}

/** Each warehouse once: it may have much of what is wanted. */
function locateAll(rows: readonly SurveyRow[]): Supply[] {
  const byWarehouse = Map.groupBy(rows, ({ warehouseId }) => warehouseId);
  return [...byWarehouse.values()].flatMap((some) => {
    const location = locate(some[0] as SurveyRow);
    return some.map((row) => ({ ...lineOf(row), location }));
  });
}

function lineOf({ warehouseId, variantId, shopId, quantity }: SurveyRow): StockLine {
  return { warehouseId, variantId, shopId, quantity: Number(quantity) };
}

const whichAreReserved = (orderIds: readonly string[]) =>
  `(SELECT 'reserved', '', '', '', 0, order_id, '', '', '', NOW(3) FROM reservations WHERE order_id IN (${marks(orderIds.length)}))`;

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
