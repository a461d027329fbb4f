import type { Context } from '#subgraph/context.ts';
import { requireSignedIn } from '#subgraph/viewer.ts';
import type { SetDefaultAddressInput } from '../generated/resolvers.ts';
import type { AddressRow } from '../tables.ts';
import { addressesById, lockAddresses } from './address.queries.ts';
import { addressNotFound } from './address.refusals.ts';
import { makeDefault } from './make-default.ts';

export async function setDefaultAddress(context: Context, { addressId }: SetDefaultAddressInput) {
  const { userId } = requireSignedIn(context);
  return context.transaction('set default address', async (tx) => {
    const chosen = (await lockAddresses(tx, userId)).find(({ id }) => id === addressId);
    if (!chosen) return addressNotFound();
    await makeDefault(tx, chosen);
    const address = (await addressesById(tx, [addressId])).get(addressId) as AddressRow;
    return { __typename: 'SetDefaultAddressSuccess', address } as const;
  });
}
