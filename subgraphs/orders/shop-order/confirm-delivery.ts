import type { Context } from '#subgraph/context.ts';
import { isRefusal } from '#subgraph/input.ts';
import { userIdOf } from '#subgraph/viewer.ts';
import type { ConfirmDeliveryInput } from '../generated/resolvers.ts';
import { shopOrderNotFound } from '../order/order.refusals.ts';
import { moveByWord, shopOrderOfClient } from './move-shop-order.ts';
import { shopOrderMoves } from './shop-order.states.ts';

/** The client has the goods. */
export async function confirmDelivery(context: Context, { shopOrderId }: ConfirmDeliveryInput) {
  const shopOrder = await shopOrderOfClient(context, shopOrderId);
  if (!shopOrder) return shopOrderNotFound();
  const step = { move: shopOrderMoves.deliver, because: { actorId: userIdOf(context.viewer) } };
  return context.transaction('confirm delivery', async (tx) => {
    const outcome = await moveByWord(tx, shopOrder, step);
    if (isRefusal(outcome)) return outcome;
    return { __typename: 'ConfirmDeliverySuccess', shopOrder: outcome.shopOrder } as const;
  });
}
