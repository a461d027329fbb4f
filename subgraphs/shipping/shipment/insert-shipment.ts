import { newCode, newId } from '#kernel/ids.ts';
import { sql } from '#mysql/drizzle.ts';
import { insertRows } from '#mysql/rows.ts';
import type { Transaction } from '#mysql/transaction.ts';
import type { Carrier } from '../carriers/carrier.ts';
import { playJourney } from '../carriers/sandbox/play-journey.ts';
import { parcelItems, parcels, type ShipmentRow, shipmentEvents, shipments } from '../tables.ts';
import type { PackedParcel } from './pack-items.ts';

interface NewShipment
  extends Omit<ShipmentRow, 'carrier' | 'trackingNumber' | 'status' | 'statusAt' | 'pickupId' | 'createdAt'> {
  readonly carrier: Carrier;
  readonly packed: readonly PackedParcel[];
  readonly variantOf: (orderItemId: string) => string;
}

/** Writes a shipment with its parcels and the beginning of its history, and answers its tracking number. */
export async function insertShipment(tx: Transaction, { carrier, packed, variantOf, ...shipment }: NewShipment) {
  const shipmentId = shipment.id;
  const trackingNumber = `${carrier.trackingPrefix}${newCode(12)}`;
  await insertRows(tx, shipments, [{ ...shipment, carrier: carrier.code, trackingNumber }]);
  await tx.insert(shipmentEvents).values({
    id: newId('sev'),
    shipmentId,
    carrierEventId: 'label',
    status: 'LABEL_CREATED',
    at: sql`NOW(3)`,
    isMove: true,
  });
  await insertRows(
    tx,
    parcels,
    packed.map(({ weightGrams }, index) => ({ shipmentId, number: index + 1, weightGrams })),
  );
  await insertRows(
    tx,
    parcelItems,
    packed.flatMap(({ items }, index) =>
      items.map(({ orderItemId, quantity }) => {
        return { shipmentId, parcelNumber: index + 1, orderItemId, variantId: variantOf(orderItemId), quantity };
      }),
    ),
  );
  if (carrier.isSandbox) await playJourney(tx, trackingNumber, shipment.recipient.postalCode);
  return trackingNumber;
}
