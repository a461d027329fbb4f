import type { Context } from '#subgraph/context.ts';
import { isRefusal } from '#subgraph/input.ts';
import { userIdOf } from '#subgraph/viewer.ts';
import type { AcceptShopOrderInput } from '../generated/resolvers.ts';
import { shopOrderNotFound } from '../order/order.refusals.ts';
import { moveShopOrder, shopOrderOfShopUser } from './move-shop-order.ts';
import { shopOrderMoves } from './shop-order.states.ts';

/** The shop will ship its part of a paid order. */
export async function acceptShopOrder(context: Context, { shopOrderId }: AcceptShopOrderInput) {
  const shopOrder = await shopOrderOfShopUser(context, shopOrderId);
  if (!shopOrder) return shopOrderNotFound();
  const step = { move: shopOrderMoves.accept, because: { actorId: userIdOf(context.viewer) } };
  return context.transaction('accept shop order', async (tx) => {
    const outcome = await moveShopOrder(tx, shopOrder, step);
    if (isRefusal(outcome)) return outcome;
    return { __typename: 'AcceptShopOrderSuccess', shopOrder: outcome.shopOrder } as const;
  });
}
