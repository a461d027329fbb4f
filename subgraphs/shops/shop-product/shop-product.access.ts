import { and, eq } from '#mysql/drizzle.ts';
import type { Transaction } from '#mysql/transaction.ts';
import { shopProducts, staff } from '../tables.ts';

/** Whether the shop product is there and its shop is one that the user acts for: both are the same "no". */
export async function mayManage(tx: Transaction, shopProductId: string, userId: string): Promise<boolean> {
  const [found] = await tx
    .select({ role: staff.role })
    .from(shopProducts)
    .innerJoin(staff, eq(staff.shopId, shopProducts.shopId))
    .where(and(eq(shopProducts.id, shopProductId), eq(staff.userId, userId)));
  return found !== undefined;
}
