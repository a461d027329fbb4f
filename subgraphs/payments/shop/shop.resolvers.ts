import { money } from '#kernel/money.ts';
import type { Context } from '#subgraph/context.ts';
import { isAdmin } from '#subgraph/viewer.ts';
import { commissionChangesOfShops } from '../commission/commission.queries.ts';
import { commissionIn } from '../commission/commission.rules.ts';
import { setCommission } from '../commission/set-commission.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { entriesOfShops, shopAccountsById } from '../ledger/ledger.queries.ts';
import { roleIn } from '../neighbours/shops.ts';
import { paymentsById } from '../payment/payment.queries.ts';
import { payoutsById, payoutsOfShops } from '../payout/payout.queries.ts';
import { requestPayout } from '../payout/request-payout.ts';

export interface ShopRow {
  readonly id: string;
}

export const shopResolvers: Resolvers = {
  Mutation: {
    requestPayout: (_, { input }, context) => requestPayout(context, input),
    setCommission: (_, { input }, context) => setCommission(context, input),
  },
  Shop: {
    __resolveReference: async ({ id }) => ({ id }),
    balance: (shop, _, context) =>
      ifInside(context, shop, async () => {
        const account = await context.load(shopAccountsById, shop.id);
        return money(account?.balanceMinor ?? 0n, account?.currency ?? context.settings.currency);
      }),
    ledger: (shop, page, context) => ifInside(context, shop, () => context.load(entriesOfShops, shop.id, page)),
    payouts: (shop, page, context) => ifInside(context, shop, () => context.load(payoutsOfShops, shop.id, page)),
    commissionBasisPoints: (shop, _, context) =>
      ifInside(context, shop, async () =>
        commissionIn(context.settings, await context.load(shopAccountsById, shop.id)),
      ),
    commissionHistory: (shop, page, context) =>
      ifInside(context, shop, async () => (await context.load(commissionChangesOfShops, shop.id, page)) ?? []),
  },
  LedgerEntry: {
    // What a shop gains is owed to it, which stands below zero.
    amount: ({ amountMinor, currency }) => money(-amountMinor, currency),
    order: async ({ paymentId }, _, context) => {
      const payment = paymentId ? await context.load(paymentsById, paymentId) : null;
      return payment && { id: payment.orderId };
    },
    payout: ({ paymentId, causeId }, _, context) => (paymentId ? null : context.load(payoutsById, causeId)),
  },
  Payout: {
    shop: ({ shopId }) => ({ id: shopId }),
    amount: ({ amountMinor, currency }) => money(amountMinor, currency),
  },
  CommissionChange: {
    changedBy: ({ changedBy }) => ({ __typename: 'User', id: changedBy }),
  },
};

/** What a shop has with the marketplace is for those who run it, and ADMIN; null for everybody else. */
async function ifInside<Value>(
  context: Context,
  { id }: ShopRow,
  read: () => Promise<Value | null>,
): Promise<Value | null> {
  return isAdmin(context) || (await roleIn(context, id)) ? read() : null;
}
