import type { Context } from '#subgraph/context.ts';
import { ShopOrderForReturnDocument, type ShopOrderForReturnQuery } from '../generated/orders.ts';

export type ShopOrder = NonNullable<ShopOrderForReturnQuery['shopOrderForReturn']>;
export type OrderItem = ShopOrder['items'][number];

/** The part of an order with this id, whoever's it is; null when there is none. */
export async function shopOrderForReturn(context: Context, id: string): Promise<ShopOrder | null> {
  const { shopOrderForReturn: found } = await context.ask('orders', ShopOrderForReturnDocument, { id });
  return found ?? null;
}
