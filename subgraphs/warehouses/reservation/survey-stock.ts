import { locate } from '#kernel/place.ts';
import type { Reader } from '#mysql/connect.ts';
import { marks, readRows, type Statement } from '#mysql/raw.ts';
import type { StockLine } from '../stock/movement.rules.ts';
import { type Offer, offerKey } from '../stock/offer.rules.ts';
import type { Supply } from './allocation.rules.ts';

/** What active warehouses could give, as read without a lock. */
export interface Survey {
  readonly free: readonly Supply[];
  /** The offers of which holds may be over that occupy stock still. */
  readonly due: ReadonlySet<string>;
  /** Those of the orders in question that have a reservation. */
  readonly reserved: readonly string[];
  /** By the database's clock; the epoch when nothing was found, and so nothing can be held. */
  readonly now: Date;
}

interface SurveyRow extends StockLine {
  readonly found: 'free' | 'reserved';
  readonly isDue: number | null;
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
        s.on_hand - s.reserved AS quantity, s.release_at <= NOW(3) AS isDue, '' AS orderId, w.city, w.province,
        w.country_code AS countryCode, NOW(3) AS now
      FROM stock s JOIN warehouses w ON w.id = s.warehouse_id AND w.is_active = TRUE WHERE ${text})
    ${orderIds.length === 0 ? '' : `UNION ALL ${whichAreReserved(orderIds)}`}`,
    [...values, ...orderIds],
  );
  const found = Map.groupBy(rows, (row) => row.found);
  const free = found.get('free') ?? [];
  return {
    free: locateAll(free),
    due: new Set(free.filter(({ isDue }) => isDue).map(offerKey)),
    reserved: found.get('reserved')?.map(({ orderId }) => orderId) ?? [],
    now: rows[0]?.now ?? new Date(0),
  };
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
  `(SELECT 'reserved', '', '', '', 0, NULL, order_id, '', '', '', NOW(3) FROM reservations WHERE order_id IN (${marks(orderIds.length)}))`;

/** That a row is about one of the offers. By shop, so that the index on both columns serves it. */
function isOneOf(offers: readonly Offer[]): Statement {
  const byShop = [...Map.groupBy(offers, ({ shopId }) => shopId)].map(
    ([shopId, some]) => [shopId, [...new Set(some.map(({ variantId }) => variantId))]] as const,
  );
  return {
    text: byShop
      .map(([, variantIds]) => `(s.shop_id = ? AND s.variant_id IN (${marks(variantIds.length)}))`)
      .join(' OR '),
    values: byShop.flatMap(([shopId, variantIds]) => [shopId, ...variantIds]),
  };
}
