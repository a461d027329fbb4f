import type { Context } from '#subgraph/context.ts';
import { askStaff } from '#subgraph/staff.ts';
import { MembershipsOfUserDocument, ShopForPaymentDocument } from '../generated/shops.ts';

export async function isShop(context: Context, shopId: string): Promise<boolean> {
  const { shop } = await context.ask('shops', ShopForPaymentDocument, { id: shopId });
  return shop != null;
}

export const { roleIn } = askStaff(MembershipsOfUserDocument);
