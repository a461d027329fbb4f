import { z } from 'zod';
import { and, asc, eq, sql } from '#mysql/drizzle.ts';
import type { Context } from '#subgraph/context.ts';
import { isRefusal, readInput } from '#subgraph/input.ts';
import { requireShopUser } from '#subgraph/viewer.ts';
import type { SetDeliveryCapacityInput } from '../generated/resolvers.ts';
import { actsForShop } from '../neighbours/shops.ts';
import { deliveryCapacities, deliveryWindows } from '../tables.ts';
import { capacitiesOf } from './window.queries.ts';
import { slotHours } from './window.rules.ts';

const setDeliveryCapacityInput = z.object({
  shopId: z.string(),
  slots: z
    .array(
      z.object({
        startHour: z.int().min(6).max(20).multipleOf(slotHours, 'is not an even hour'),
        capacity: z.int().min(0).max(10_000),
      }),
    )
    .min(1)
    .max(8)
    .refine((slots) => new Set(slots.map(({ startHour }) => startHour)).size === slots.length, 'names a slot twice'),
});

/** Changes what is to come; places that are taken stay taken, so that a window never has more of them than capacity. */
export async function setDeliveryCapacity(context: Context, given: SetDeliveryCapacityInput) {
  requireShopUser(context);
  const input = readInput(setDeliveryCapacityInput, given);
  if (isRefusal(input)) return input;
  const { shopId } = input;
  if (!(await actsForShop(context, shopId))) return shippingShopNotFound();
  const slots = input.slots.toSorted((left, right) => left.startHour - right.startHour);

  return context.transaction('set delivery capacity', async (tx) => {
    // The capacities first, then windows: whoever books the first place of a window locks them in this order, too.
    await tx
      .insert(deliveryCapacities)
      .values(slots.map((slot) => ({ shopId, ...slot })))
      .onDuplicateKeyUpdate({ set: { capacity: sql`VALUES(capacity)` } });
    for (const { startHour, capacity } of slots) {
      await tx
        .update(deliveryWindows)
        .set({ capacity: sql`GREATEST(taken, ${capacity})` })
        .where(and(eq(deliveryWindows.shopId, shopId), eq(deliveryWindows.startHour, startHour)))
        .orderBy(asc(deliveryWindows.id));
    }
    return { __typename: 'SetDeliveryCapacitySuccess', slots: await capacitiesOf(tx, shopId) } as const;
  });
}

const shippingShopNotFound = () =>
  ({ __typename: 'ShippingShopNotFoundError', message: 'There is no such shop that you act for.' }) as const;
