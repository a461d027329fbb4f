import type { Context } from '#subgraph/context.ts';
import { MembershipsOfUserDocument } from '../generated/shops.ts';

const asked = new WeakMap<Context, Promise<ReadonlySet<string>>>();

/** The ids of the shops that a user may act for as of now. Asked once per request, of whatever user makes it. */
export function shopsOfUser(context: Context, userId: string): Promise<ReadonlySet<string>> {
  const answer = asked.get(context) ?? askShops(context, userId);
  asked.set(context, answer);
  return answer;
}

async function askShops(context: Context, userId: string): Promise<ReadonlySet<string>> {
  const { membershipsOfUser } = await context.ask('shops', MembershipsOfUserDocument, { userId });
  return new Set(membershipsOfUser.map(({ shopId }) => shopId));
}
