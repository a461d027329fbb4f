import { z } from 'zod';
import { databaseNow } from '#mysql/columns.ts';
import { sql } from '#mysql/drizzle.ts';
import type { Context } from '#subgraph/context.ts';
import { isRefusal, readInput } from '#subgraph/input.ts';
import { forbidden, requireShopUser } from '#subgraph/viewer.ts';
import type { SetReturnPolicyInput } from '../generated/resolvers.ts';
import { roleIn } from '../neighbours/shops.ts';
import { returnPolicies } from '../tables.ts';
import { windowBounds } from './policy.rules.ts';

const terms = z.enum(['WHEN_FAULTY', 'ALWAYS', 'NEVER']);

const setReturnPolicyInput = z.object({
  shopId: z.string(),
  windowDays: z.int().min(windowBounds.least).max(windowBounds.most),
  refundsShipping: terms,
  paysWayBack: terms,
});

/** Says what a shop takes back from now on. */
export async function setReturnPolicy(context: Context, given: SetReturnPolicyInput) {
  requireShopUser(context);
  const returnPolicy = readInput(setReturnPolicyInput, given);
  if (isRefusal(returnPolicy)) return returnPolicy;
  const role = await roleIn(context, returnPolicy.shopId);
  if (role === null) return shopNotFound();
  if (role !== 'OWNER') throw forbidden('This is for the OWNER of the shop');
  await context.transaction('set return policy', (tx) =>
    tx
      .insert(returnPolicies)
      .values(returnPolicy)
      .onDuplicateKeyUpdate({
        set: {
          windowDays: sql`VALUES(window_days)`,
          refundsShipping: sql`VALUES(refunds_shipping)`,
          paysWayBack: sql`VALUES(pays_way_back)`,
          changedAt: databaseNow,
        },
      }),
  );
  return { __typename: 'SetReturnPolicySuccess', returnPolicy } as const;
}

const shopNotFound = () =>
  ({ __typename: 'ReturnShopNotFoundError', message: 'There is no such shop that you may act for.' }) as const;
