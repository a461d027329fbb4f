import { parseMoney } from '#kernel/money.ts';
import type { Context } from '#subgraph/context.ts';
import { commissionIn } from '../commission/commission.rules.ts';
import type { OrderForPayment } from '../neighbours/orders.ts';
import type { PaymentShare } from '../tables.ts';
import { shopAccountsById } from './ledger.queries.ts';
import { commissionOf } from './share.rules.ts';

export type NewShare = Pick<PaymentShare, 'shopId' | 'amountMinor' | 'commissionMinor' | 'currency'>;

/** What each shop gets of the payment of an order, by the commissions of this moment. */
export async function shareOut(context: Context, { shopOrders }: OrderForPayment): Promise<NewShare[]> {
  const parts = shopOrders.map(({ shop, subtotal }) => ({ shopId: shop?.id ?? '', amount: parseMoney(subtotal) }));
  const accounts = await shopAccountsById(
    context.read,
    parts.map(({ shopId }) => shopId),
  );
  return parts.map(({ shopId, amount }) => ({
    shopId,
    amountMinor: amount.minor,
    commissionMinor: commissionOf(amount, commissionIn(context.settings, accounts.get(shopId))),
    currency: amount.currency,
  }));
}
