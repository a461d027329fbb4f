import type { Context } from '#subgraph/context.ts';
import {
  type ExchangeInput,
  ExchangeObstacleDocument,
  PlaceExchangeDocument,
  type PlaceExchangeInput,
  type PlaceExchangeMutation,
  ShopOrderForReturnDocument,
  type ShopOrderForReturnQuery,
} from '../generated/orders.ts';

export type ShopOrder = NonNullable<ShopOrderForReturnQuery['shopOrderForReturn']>;
export type OrderItem = ShopOrder['items'][number];

/** The part of an order with this id, whoever's it is; null when there is none. */
export async function shopOrderForReturn(context: Context, id: string): Promise<ShopOrder | null> {
  const { shopOrderForReturn: found } = await context.ask('orders', ShopOrderForReturnDocument, { id });
  return found ?? null;
}

/** Why goods of a part cannot be exchanged for these at this moment; null when they can. */
export async function exchangeObstacle(context: Context, input: ExchangeInput): Promise<string | null> {
  return (await context.ask('orders', ExchangeObstacleDocument, { input })).exchangeObstacle ?? null;
}

/** Places a replacement, or refuses it for good. Safe to repeat: the return's id is its key. */
export async function placeExchange(
  context: Context,
  input: PlaceExchangeInput,
): Promise<PlaceExchangeMutation['placeExchange']> {
  return (await context.ask('orders', PlaceExchangeDocument, { input })).placeExchange;
}
