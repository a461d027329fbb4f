import { eq } from '#mysql/drizzle.ts';
import type { Context } from '#subgraph/context.ts';
import { requireSignedIn } from '#subgraph/viewer.ts';
import type { RemoveAddressInput } from '../generated/resolvers.ts';
import { addresses } from '../tables.ts';
import { lockAddresses } from './address.queries.ts';
import { addressNotFound } from './address.refusals.ts';
import { makeDefault } from './make-default.ts';

export async function removeAddress(context: Context, { addressId }: RemoveAddressInput) {
  const { userId } = requireSignedIn(context);
  return context.transaction('remove address', async (tx) => {
    const all = await lockAddresses(tx, userId);
    const removed = all.find(({ id }) => id === addressId);
    if (!removed) return addressNotFound();
    await tx.delete(addresses).where(eq(addresses.id, addressId));
    const newest = all.find((address) => address !== removed);
    if (removed.defaultOf && newest) await makeDefault(tx, newest);
    return { __typename: 'RemoveAddressSuccess', removedAddressId: addressId } as const;
  });
}
