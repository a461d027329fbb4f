import { z } from 'zod';
import { databaseNow } from '#mysql/columns.ts';
import { and, eq } from '#mysql/drizzle.ts';
import type { Context } from '#subgraph/context.ts';
import { isRefusal, readInput } from '#subgraph/input.ts';
import { requireSignedIn } from '#subgraph/viewer.ts';
import type { UpdateAddressInput } from '../generated/resolvers.ts';
import { type AddressRow, addresses } from '../tables.ts';
import * as fields from './address.input.ts';
import { addressesById } from './address.queries.ts';
import { addressNotFound } from './address.refusals.ts';

const unlessNull = <Schema extends z.ZodType>(schema: Schema) =>
  schema.nullish().transform((value) => value ?? undefined);

const updateAddressInput = z.object({
  addressId: z.string(),
  label: fields.label.nullish(),
  recipientName: unlessNull(fields.recipientName),
  phoneNumber: unlessNull(fields.phoneNumber),
  street: unlessNull(fields.street),
  city: unlessNull(fields.city),
  province: unlessNull(fields.province),
  postalCode: unlessNull(fields.postalCode),
  countryCode: unlessNull(fields.countryCode),
});

/** Changes the fields that are given; the others stay. Null takes the label away, and leaves the rest as it is. */
export async function updateAddress(context: Context, given: UpdateAddressInput) {
  const { userId } = requireSignedIn(context);
  const input = readInput(updateAddressInput, given);
  if (isRefusal(input)) return input;
  const { addressId, ...changes } = input;

  return context.transaction('update address', async (tx) => {
    const [changed] = await tx
      .update(addresses)
      // The time of the change besides: without any field there would be nothing to set.
      .set({ ...changes, updatedAt: databaseNow })
      .where(and(eq(addresses.id, addressId), eq(addresses.userId, userId)));
    if (changed.affectedRows === 0) return addressNotFound();
    const address = (await addressesById(tx, [addressId])).get(addressId) as AddressRow;
    return { __typename: 'UpdateAddressSuccess', address } as const;
  });
}
