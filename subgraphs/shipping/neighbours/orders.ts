import type { Context } from '#subgraph/context.ts';
import { ShopOrderForShippingDocument, type ShopOrderForShippingQuery } from '../generated/orders.ts';

export type ShopOrder = NonNullable<ShopOrderForShippingQuery['shopOrderForShipping']>;

/** The part of an order with this id, whoever's it is; null when there is none. */
export async function shopOrderForShipping(context: Context, id: string): Promise<ShopOrder | null> {
  const { shopOrderForShipping: found } = await context.ask('orders', ShopOrderForShippingDocument, { id });
  return found ?? null;
}
