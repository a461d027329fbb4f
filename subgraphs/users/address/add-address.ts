import { z } from 'zod';
import { newId } from '#kernel/ids.ts';
import type { Context } from '#subgraph/context.ts';
import { isRefusal, readInput } from '#subgraph/input.ts';
import { requireSignedIn } from '#subgraph/viewer.ts';
import type { AddAddressInput } from '../generated/resolvers.ts';
import { type AddressRow, addresses } from '../tables.ts';
import * as fields from './address.input.ts';
import { addressesById, lockAddresses } from './address.queries.ts';
import { tooManyAddresses } from './address.refusals.ts';

const addAddressInput = z.object({
  label: fields.label.nullish(),
  recipientName: fields.recipientName,
  phoneNumber: fields.phoneNumber,
  street: fields.street,
  city: fields.city,
  province: fields.province,
  postalCode: fields.postalCode,
  countryCode: fields.countryCode,
});

const mostAddresses = 50;

export async function addAddress(context: Context, given: AddAddressInput) {
  const { userId } = requireSignedIn(context);
  const input = readInput(addAddressInput, given);
  if (isRefusal(input)) return input;
  const id = newId('adr');

  return context.transaction('add address', async (tx) => {
    const others = await lockAddresses(tx, userId);
    if (others.length >= mostAddresses) return tooManyAddresses(mostAddresses);
    await tx.insert(addresses).values({ ...input, id, userId, defaultOf: others.length === 0 ? userId : null });
    const address = (await addressesById(tx, [id])).get(id) as AddressRow;
    return { __typename: 'AddAddressSuccess', address } as const;
  });
}
