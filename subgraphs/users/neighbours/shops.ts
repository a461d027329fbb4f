import type { Context } from '#subgraph/context.ts';
import { MembershipsOfUserDocument, type MembershipsOfUserQuery } from '../generated/shops.ts';

/**
 * The shops that a user may act for. None when the shops do not answer: whoever signs in then can still do everything
 * but run a shop, and the next refresh asks again.
 */
export async function shopsOf(context: Context, userId: string): Promise<MembershipsOfUserQuery['membershipsOfUser']> {
  try {
    return (await context.ask('shops', MembershipsOfUserDocument, { userId })).membershipsOfUser;
  } catch (error) {
    context.log.warn(
      { err: error, userId, requestId: context.requestId },
      'shops did not answer: a session without them',
    );
    return [];
  }
}
