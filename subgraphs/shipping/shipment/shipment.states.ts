import { defineMoves, type Move } from '#kernel/states.ts';

export type ShipmentStatus =
  | 'LABEL_CREATED'
  | 'PICKED_UP'
  | 'IN_TRANSIT'
  | 'OUT_FOR_DELIVERY'
  | 'DELIVERED'
  | 'FAILED_ATTEMPT'
  | 'RETURNING'
  | 'RETURNED'
  | 'LOST'
  | 'CANCELLED';

const statuses: readonly ShipmentStatus[] = [
  'LABEL_CREATED',
  'PICKED_UP',
  'IN_TRANSIT',
  'OUT_FOR_DELIVERY',
  'DELIVERED',
  'FAILED_ATTEMPT',
  'RETURNING',
  'RETURNED',
  'LOST',
  'CANCELLED',
];

/** On the way to the client. Carriers leave statuses out, and tell later ones first: each leads to all that can follow. */
const underWay: readonly ShipmentStatus[] = [
  'LABEL_CREATED',
  'PICKED_UP',
  'IN_TRANSIT',
  'OUT_FOR_DELIVERY',
  'FAILED_ATTEMPT',
];

export const shipmentMoves = defineMoves(statuses, ['LABEL_CREATED'], {
  pickUp: { from: ['LABEL_CREATED'], to: 'PICKED_UP' },
  carry: { from: underWay, to: 'IN_TRANSIT' },
  goOut: { from: underWay, to: 'OUT_FOR_DELIVERY' },
  fail: { from: underWay, to: 'FAILED_ATTEMPT' },
  deliver: { from: underWay, to: 'DELIVERED' },
  turnBack: { from: underWay, to: 'RETURNING' },
  return: { from: [...underWay, 'RETURNING'], to: 'RETURNED' },
  lose: { from: [...underWay, 'RETURNING'], to: 'LOST' },
  cancel: { from: ['LABEL_CREATED'], to: 'CANCELLED' },
});

/** How a shipment comes to a status; null for what no news bring about. */
export function moveTo(status: ShipmentStatus): Move<ShipmentStatus> | null {
  return Object.values(shipmentMoves).find(({ to }) => to === status) ?? null;
}
