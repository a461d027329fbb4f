import { z } from 'zod';

interface Item {
  readonly orderItemId: string;
  readonly quantity: number;
}

const items = z
  .array(z.object({ orderItemId: z.string().min(1).max(32), quantity: z.int().min(1).max(1_000) }))
  .min(1)
  .max(100)
  .refine((all) => new Set(all.map(({ orderItemId }) => orderItemId)).size === all.length, 'names an item twice');

export const createShipmentInput = z
  .object({
    shopOrderId: z.string().min(1).max(32),
    items,
    parcels: z
      .array(z.object({ weightGrams: z.int().min(1).max(1_000_000), items }))
      .min(1)
      .max(100)
      .nullish(),
    carrier: z.string().nullish(),
    service: z.enum(['SAME_DAY', 'NEXT_DAY', 'REGULAR', 'CARGO', 'PICKUP']).nullish(),
    idempotencyKey: z.string().min(1).max(128),
  })
  .refine(
    ({ items: whole, parcels }) =>
      !parcels ||
      hold(
        parcels.flatMap((parcel) => parcel.items),
        whole,
      ),
    {
      path: ['parcels'],
      message: 'do not hold exactly the items',
    },
  );

export type CreateShipment = z.output<typeof createShipmentInput>;

/** Whether the parcels hold what is shipped, unit by unit. */
function hold(packed: readonly Item[], whole: readonly Item[]): boolean {
  const sum = (all: readonly Item[]) => {
    const units = new Map<string, number>();
    for (const { orderItemId, quantity } of all) units.set(orderItemId, (units.get(orderItemId) ?? 0) + quantity);
    return JSON.stringify([...units].sort(([left], [right]) => (left < right ? -1 : 1)));
  };
  return sum(packed) === sum(whole);
}
