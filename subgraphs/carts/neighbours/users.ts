import type { Context } from '#subgraph/context.ts';
import { AddressOfUserDocument } from '../generated/users.ts';
import type { ShippingAddress } from '../tables.ts';

/** An address of this user as it is now; null when it is nobody's, or somebody else's. */
export async function addressOfUser(
  context: Context,
  userId: string,
  addressId: string,
): Promise<ShippingAddress | null> {
  const { addressOfUser: address } = await context.ask('users', AddressOfUserDocument, { userId, addressId });
  // Copied: within one process the answer is an object without a prototype, which Drizzle does not take for a value.
  return address ? { ...address } : null;
}
