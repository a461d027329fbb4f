import { z } from 'zod';
import { eq, sql } from '#mysql/drizzle.ts';
import { insertRows } from '#mysql/rows.ts';
import type { Transaction } from '#mysql/transaction.ts';
import type { Context } from '#subgraph/context.ts';
import { isRefusal, readInput } from '#subgraph/input.ts';
import { requireAdmin } from '#subgraph/viewer.ts';
import type { SetCommissionInput } from '../generated/resolvers.ts';
import { isShop } from '../neighbours/shops.ts';
import { paymentShopNotFound } from '../payment/payment.refusals.ts';
import { commissionChanges, shopAccounts } from '../tables.ts';

const setCommissionInput = z.object({ shopId: z.string(), basisPoints: z.number().int().min(0).max(10_000) });

/** Gives a shop a commission of its own, for payments that start from now on. */
export async function setCommission(context: Context, given: SetCommissionInput) {
  const { userId } = requireAdmin(context);
  const input = readInput(setCommissionInput, given);
  if (isRefusal(input)) return input;
  const { shopId, basisPoints } = input;
  if (!(await isShop(context, shopId))) return paymentShopNotFound();

  return context.transaction('set commission', async (tx) => {
    const { commissionBasisPoints: before, commissionChanges: changes } = await lockAccount(tx, context, shopId);
    if (before !== basisPoints) {
      const number = changes + 1;
      await tx
        .update(shopAccounts)
        .set({ commissionBasisPoints: basisPoints, commissionChanges: number })
        .where(eq(shopAccounts.shopId, shopId));
      await insertRows(tx, commissionChanges, [{ shopId, number, basisPoints, changedBy: userId }]);
    }
    return { __typename: 'SetCommissionSuccess', shop: { id: shopId } } as const;
  });
}

/** Not a plain INSERT, which would lock a duplicate in shared mode, so that two changes at once could both not go on. */
async function lockAccount(tx: Transaction, { settings }: Context, shopId: string) {
  await tx
    .insert(shopAccounts)
    .values({ shopId, currency: settings.currency })
    .onDuplicateKeyUpdate({ set: { shopId: sql`shop_id` } });
  const [account] = await tx.select().from(shopAccounts).where(eq(shopAccounts.shopId, shopId)).for('update');
  return account as typeof shopAccounts.$inferSelect;
}
