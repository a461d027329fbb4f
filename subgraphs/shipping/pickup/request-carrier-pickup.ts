import { z } from 'zod';
import { newId } from '#kernel/ids.ts';
import { readDatabaseTime } from '#mysql/database-time.ts';
import { and, asc, eq, inArray } from '#mysql/drizzle.ts';
import { claimKey } from '#mysql/idempotency.ts';
import { insertRows } from '#mysql/rows.ts';
import type { Transaction } from '#mysql/transaction.ts';
import type { Context } from '#subgraph/context.ts';
import { invalidInput, isRefusal, readInput } from '#subgraph/input.ts';
import { requireShopUser } from '#subgraph/viewer.ts';
import type { RequestCarrierPickupInput } from '../generated/resolvers.ts';
import { ownShipment } from '../shipment/shipment.access.ts';
import { pickupsById } from '../shipment/shipment.queries.ts';
import { shipmentNotFound, shipmentPickedUp } from '../shipment/shipment.refusals.ts';
import { shipmentMoves } from '../shipment/shipment.states.ts';
import { type CarrierPickupRow, carrierPickups, type ShipmentRow, shipments } from '../tables.ts';

const dayMs = 24 * 3_600_000;
const pickupMs = 2 * 3_600_000;
const mostDays = 14;

const requestCarrierPickupInput = z.object({
  shipmentIds: z.array(z.string()).min(1).max(100),
  from: z.date(),
  idempotencyKey: z.string().min(1).max(128),
});

interface Request {
  readonly userId: string;
  readonly input: z.output<typeof requestCarrierPickupInput>;
  readonly waiting: readonly ShipmentRow[];
  readonly pickup: typeof carrierPickups.$inferInsert;
}

/** Has the carrier come to the warehouse for shipments that wait there. */
export async function requestCarrierPickup(context: Context, given: RequestCarrierPickupInput) {
  const { userId } = requireShopUser(context);
  const input = readInput(requestCarrierPickupInput, given);
  if (isRefusal(input)) return input;
  const found = await Promise.all([...new Set(input.shipmentIds)].map((id) => ownShipment(context, id)));
  const waiting = found.filter((shipment) => shipment !== null);
  const [first] = waiting;
  if (!first || waiting.length < found.length) return shipmentNotFound();
  const { shopId, carrier, warehouseId } = first;
  const isAlike = (one: ShipmentRow) =>
    one.shopId === shopId && one.carrier === carrier && one.warehouseId === warehouseId;
  if (!waiting.every(isAlike)) return pickupMixed();
  const from = input.from;
  const pickup = { id: newId('pup'), shopId, carrier, warehouseId, from, to: new Date(from.getTime() + pickupMs) };
  const written = await context.transaction('request carrier pickup', (tx) =>
    writePickup(tx, { userId, input, waiting, pickup }),
  );
  if (isRefusal(written)) return written;
  const carrierPickup = (await pickupsById(context.read, [written.id])).get(written.id) as CarrierPickupRow;
  return { __typename: 'RequestCarrierPickupSuccess', carrierPickup } as const;
}

async function writePickup(tx: Transaction, { userId, input, waiting, pickup }: Request) {
  const key = { actor: userId, operation: 'requestCarrierPickup', idempotencyKey: input.idempotencyKey, input };
  const claim = await claimKey(tx, key, { id: pickup.id });
  if (isRefusal(claim)) return claim;
  if (claim.repeated) return claim.outcome;
  const ahead = input.from.getTime() - (await readDatabaseTime(tx)).getTime();
  if (ahead < 0 || ahead > mostDays * dayMs) {
    return invalidInput({ path: ['from'], message: `is not within the next ${mostDays} days` });
  }
  const ids = waiting.map(({ id }) => id);
  const locked = await tx
    .select({ status: shipments.status })
    .from(shipments, { forceIndex: 'PRIMARY' })
    .where(inArray(shipments.id, ids))
    .orderBy(asc(shipments.id))
    .for('update');
  const gone = locked.find(({ status }) => !shipmentMoves.pickUp.from.includes(status));
  if (gone) return shipmentPickedUp(gone.status);
  await insertRows(tx, carrierPickups, [pickup]);
  await tx
    .update(shipments)
    .set({ pickupId: pickup.id })
    .where(and(inArray(shipments.id, ids), eq(shipments.shopId, pickup.shopId)));
  return { id: pickup.id };
}

const pickupMixed = () =>
  ({
    __typename: 'PickupMixedError',
    message: 'The shipments wait in several places, or for several carriers.',
  }) as const;
