import { z } from 'zod';
import type { Context } from '#subgraph/context.ts';
import { isRefusal, readInput } from '#subgraph/input.ts';
import { requireSignedIn } from '#subgraph/viewer.ts';
import type { CancelShopOrderInput } from '../generated/resolvers.ts';
import { shopOrderNotFound } from '../order/order.refusals.ts';
import { giveBackRest } from './give-back.ts';
import { moveShopOrder, shopOrderOfClient, shopOrderOfShopUser } from './move-shop-order.ts';
import { shopOrderMoves } from './shop-order.states.ts';

const cancelShopOrderInput = z.object({ shopOrderId: z.string(), reason: z.string().trim().max(500).nullish() });

/** Cancels one shop's part of a paid order: refunds its money and returns its goods, each exactly once. */
export async function cancelShopOrder(context: Context, given: CancelShopOrderInput) {
  const { userId, kind } = requireSignedIn(context);
  const input = readInput(cancelShopOrderInput, given);
  if (isRefusal(input)) return input;
  const { shopOrderId, reason } = input;
  const isClient = kind === 'CLIENT';
  const shopOrder = await (isClient ? shopOrderOfClient : shopOrderOfShopUser)(context, shopOrderId);
  if (!shopOrder) return shopOrderNotFound();
  const move = isClient ? shopOrderMoves.cancelByClient : shopOrderMoves.cancelByShop;

  return context.transaction('cancel shop order', async (tx) => {
    const outcome = await moveShopOrder(tx, shopOrder, { move, because: { actorId: userId, reason } });
    if (isRefusal(outcome)) return outcome;
    if (outcome.moved) await giveBackRest(tx, outcome.shopOrder, reason ?? 'Cancelled');
    return { __typename: 'CancelShopOrderSuccess', shopOrder: outcome.shopOrder } as const;
  });
}
