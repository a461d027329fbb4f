import { z } from 'zod';
import type { Context } from '#subgraph/context.ts';
import { isRefusal, readInput } from '#subgraph/input.ts';
import { userIdOf } from '#subgraph/viewer.ts';
import type { ShipShopOrderInput } from '../generated/resolvers.ts';
import { shopOrderNotFound } from '../order/order.refusals.ts';
import { moveByWord, shopOrderOfShopUser } from './move-shop-order.ts';
import { shopOrderMoves } from './shop-order.states.ts';

const shipShopOrderInput = z.object({
  shopOrderId: z.string(),
  carrier: z.string().trim().min(1).max(120).nullish(),
  trackingNumber: z.string().trim().min(1).max(120).nullish(),
});

/** The shop handed its part to a carrier. */
export async function shipShopOrder(context: Context, given: ShipShopOrderInput) {
  const input = readInput(shipShopOrderInput, given);
  if (isRefusal(input)) return input;
  const shopOrder = await shopOrderOfShopUser(context, input.shopOrderId);
  if (!shopOrder) return shopOrderNotFound();
  const { carrier = null, trackingNumber = null } = input;
  const step = {
    move: shopOrderMoves.ship,
    because: { actorId: userIdOf(context.viewer) },
    also: { carrier, trackingNumber },
  };
  return context.transaction('ship shop order', async (tx) => {
    const outcome = await moveByWord(tx, shopOrder, step);
    if (isRefusal(outcome)) return outcome;
    return { __typename: 'ShipShopOrderSuccess', shopOrder: outcome.shopOrder } as const;
  });
}
