import { keepsItsFacts } from './facts.ts';
import type { Invariant } from './invariant.ts';

/** What is true of the database of shipping, whatever happened. */
export const shippingInvariants: readonly Invariant[] = [
  {
    name: 'the places that are taken in a window are those that bookings hold, and no more than there are',
    holds: 'ALWAYS',
    sql: `SELECT delivery_windows.id FROM delivery_windows
      LEFT JOIN booking_parts ON booking_parts.window_id = delivery_windows.id
        AND booking_parts.status IN ('HELD', 'CONFIRMED')
      GROUP BY delivery_windows.id, delivery_windows.taken, delivery_windows.capacity
      HAVING delivery_windows.taken <> COUNT(booking_parts.shop_order_id)
        OR delivery_windows.taken > delivery_windows.capacity`,
  },
  {
    name: 'what is booked for an order is booked in a window that is there, or in none',
    holds: 'ALWAYS',
    sql: `SELECT booking_parts.shop_order_id FROM booking_parts
      LEFT JOIN bookings ON bookings.order_id = booking_parts.order_id
      LEFT JOIN delivery_windows ON delivery_windows.id = booking_parts.window_id
      WHERE bookings.fingerprint IS NULL OR (booking_parts.window_id IS NOT NULL AND
        (delivery_windows.id IS NULL OR delivery_windows.shop_id <> booking_parts.shop_id))`,
  },
  {
    name: 'no booking is held for longer than a minute after its end',
    holds: 'AT_REST',
    sql: `SELECT shop_order_id FROM booking_parts WHERE held_until < NOW(3) - INTERVAL 60 SECOND`,
  },
  {
    name: 'what is shipped of an item is what its shipments hold, and no more than was ordered',
    holds: 'ALWAYS',
    sql: `SELECT shipped_items.order_item_id FROM shipped_items
      LEFT JOIN (
        SELECT parcel_items.order_item_id, SUM(parcel_items.quantity) AS held,
          SUM(CASE WHEN shipments.status = 'DELIVERED' THEN parcel_items.quantity ELSE 0 END) AS arrived
        FROM parcel_items JOIN shipments ON shipments.id = parcel_items.shipment_id AND shipments.status <> 'CANCELLED'
          AND shipments.return_id IS NULL
        GROUP BY parcel_items.order_item_id
      ) AS sums ON sums.order_item_id = shipped_items.order_item_id
      WHERE shipped_items.shipped <> COALESCE(sums.held, 0) OR shipped_items.delivered <> COALESCE(sums.arrived, 0)
        OR shipped_items.shipped > shipped_items.ordered`,
  },
  {
    name: 'no shipment waits for its carrier with units that were cancelled',
    holds: 'ALWAYS',
    sql: `SELECT shipped_items.order_item_id FROM shipped_items
      JOIN parcel_items ON parcel_items.order_item_id = shipped_items.order_item_id
      JOIN shipments ON shipments.id = parcel_items.shipment_id AND shipments.status = 'LABEL_CREATED'
      WHERE shipped_items.shipped > shipped_items.ordered - shipped_items.cancelled`,
  },
  {
    name: 'every shipment has parcels, and every parcel items of its shop order',
    holds: 'ALWAYS',
    sql: `SELECT shipments.id FROM shipments LEFT JOIN parcels ON parcels.shipment_id = shipments.id
        WHERE parcels.shipment_id IS NULL
      UNION SELECT parcels.shipment_id FROM parcels
        JOIN shipments ON shipments.id = parcels.shipment_id
        LEFT JOIN parcel_items
          ON parcel_items.shipment_id = parcels.shipment_id AND parcel_items.parcel_number = parcels.number
        LEFT JOIN shipped_items ON shipped_items.order_item_id = parcel_items.order_item_id
          AND shipped_items.shop_order_id = shipments.shop_order_id
        WHERE parcel_items.order_item_id IS NULL
          OR (shipments.return_id IS NULL AND shipped_items.order_item_id IS NULL)`,
  },
  {
    name: 'the status of a shipment is that of its last move',
    holds: 'ALWAYS',
    sql: `SELECT shipments.id FROM shipments
      LEFT JOIN (
        SELECT shipment_id, status, ROW_NUMBER() OVER (
          PARTITION BY shipment_id
          ORDER BY CASE WHEN carrier_event_id = 'label' THEN 0 WHEN carrier_event_id = 'cancel' THEN 2 ELSE 1 END DESC,
            at DESC, id DESC
        ) AS place FROM shipment_events WHERE is_move
      ) AS last ON last.shipment_id = shipments.id AND last.place = 1
      WHERE last.status IS NULL OR last.status <> shipments.status`,
  },
  {
    name: 'that a shipment was picked up, and how it ended, is told once, and only then',
    holds: 'ALWAYS',
    sql: `SELECT shipments.id FROM shipments
      LEFT JOIN (
        SELECT JSON_UNQUOTE(JSON_EXTRACT(payload, '$.shipmentId')) AS shipment_id,
          SUM(type IN ('shipment.picked-up', 'return-shipment.picked-up')) AS picked_up,
          SUM(type IN ('shipment.delivered', 'shipment.returned', 'shipment.lost', 'return-shipment.delivered',
            'return-shipment.returned', 'return-shipment.lost')) AS ended
        FROM outbox WHERE type LIKE 'shipment.%' OR type LIKE 'return-shipment.%' GROUP BY shipment_id
      ) AS told ON CONVERT(told.shipment_id USING utf8mb4) COLLATE utf8mb4_bin = shipments.id
      WHERE ${keepsItsFacts('shipments.created_at')} AND (
        COALESCE(told.picked_up, 0) <> (shipments.status NOT IN ('LABEL_CREATED', 'CANCELLED'))
        OR COALESCE(told.ended, 0) <> (shipments.status IN ('DELIVERED', 'RETURNED', 'LOST')))`,
  },
  {
    name: 'the goods of a return that is closed wait for no carrier',
    holds: 'ALWAYS',
    sql: `SELECT shipments.id FROM shipments LEFT JOIN shipped_returns
        ON shipped_returns.return_id = shipments.return_id
      WHERE shipments.return_id IS NOT NULL AND (shipped_returns.return_id IS NULL
        OR (shipped_returns.is_closed AND shipments.status = 'LABEL_CREATED')
        OR (NOT shipped_returns.is_closed AND shipments.status = 'CANCELLED'))`,
  },
];
