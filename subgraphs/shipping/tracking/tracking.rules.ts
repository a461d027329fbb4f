import { moveTo, type ShipmentStatus } from '../shipment/shipment.states.ts';

/** Where a shipment stands, and since when by the carrier's clock; null until the carrier has told anything. */
export interface Standing {
  readonly status: ShipmentStatus;
  readonly statusAt: Date | null;
}

export interface Told {
  readonly status: ShipmentStatus;
  readonly at: Date;
}

/** Whether news move a shipment: those that are no older than the last that did, along a move. Others are kept only. */
export function moves({ status, statusAt }: Standing, told: Told): boolean {
  if (statusAt !== null && told.at < statusAt) return false;
  return moveTo(told.status)?.from.includes(status) ?? false;
}
