import type { Context } from '#subgraph/context.ts';
import { parcelsOfShipments, shipmentsById } from '../shipment/shipment.queries.ts';
import { labelPdf } from './label-pdf.ts';

/** The label of a shipment; null when there is nothing to send. */
export async function drawLabel({ read }: Context, shipmentId: string): Promise<Buffer | null> {
  const shipment = (await shipmentsById(read, [shipmentId])).get(shipmentId);
  if (!shipment || shipment.status === 'CANCELLED') return null;
  return labelPdf(shipment, (await parcelsOfShipments(read, [shipmentId])).get(shipmentId) ?? []);
}
