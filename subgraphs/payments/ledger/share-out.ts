import { parseMoney } from '#kernel/money.ts';
import type { Context } from '#subgraph/context.ts';
import { commissionIn } from '../commission/commission.rules.ts';
import type { OrderForPayment } from '../neighbours/orders.ts';
import type { PaymentShare } from '../tables.ts';
import { shopAccountsById } from './ledger.queries.ts';
import { commissionOf } from './share.rules.ts';

export type NewShare = Pick<PaymentShare, 'shopId' | 'amountMinor' | 'commissionMinor' | 'shippingMinor' | 'currency'>;

/** What each shop's part has of the payment of an order, by the commissions of this moment. */
export async function shareOut(context: Context, { shopOrders }: OrderForPayment): Promise<NewShare[]> {
  const parts = shopOrders.map(({ shop, subtotal, shippingTotal }) => ({
    shopId: shop?.id ?? '',
    amount: parseMoney(subtotal),
    shipping: parseMoney(shippingTotal),
  }));
  const accounts = await shopAccountsById(
    context.read,
    parts.map(({ shopId }) => shopId),
  );
  return parts.map(({ shopId, amount, shipping }) => ({
    shopId,
    amountMinor: amount.minor,
    commissionMinor: commissionOf(amount, commissionIn(context.settings, accounts.get(shopId))),
    shippingMinor: shipping.minor,
    currency: amount.currency,
  }));
}
