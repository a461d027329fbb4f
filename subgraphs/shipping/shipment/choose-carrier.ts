import type { Settings } from '#subgraph/context.ts';
import type { Carrier, ShippingService } from '../carriers/carrier.ts';
import { carriersFor } from '../carriers/carriers.ts';
import type { ShippingBookingRow } from '../tables.ts';
import type { CreateShipment } from './create-shipment.input.ts';

interface Wanted extends Pick<CreateShipment, 'carrier' | 'service'> {
  /** Whether the goods are paid at the door. */
  readonly isPaidAtDoor?: boolean;
}

/** The carrier that the shop names, else the one that the client chose; null when that is none of ours, or takes no money. */
export function chooseCarrier(
  settings: Settings,
  { carrier: named, service: wanted, isPaidAtDoor = false }: Wanted,
  booking: ShippingBookingRow | null,
): { carrier: Carrier; service: ShippingService } | null {
  const code = named ?? booking?.carrier;
  const able = carriersFor(settings).filter(({ cashOnDelivery }) => cashOnDelivery !== null || !isPaidAtDoor);
  const carrier = able.find((one) => one.code === code);
  const service = wanted ?? (booking?.carrier === code ? booking?.service : undefined) ?? carrier?.services[0]?.service;
  const terms = carrier?.services.find((one) => one.service === service);
  return carrier && terms ? { carrier, service: terms.service } : null;
}
