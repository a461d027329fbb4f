import { GraphQLError } from 'graphql';
import { z } from 'zod';
import { placeOf } from '#kernel/place.ts';
import type { Context } from '#subgraph/context.ts';
import { isRefusal, readInput } from '#subgraph/input.ts';
import { destinationInput } from '#subgraph/shipping-input.ts';
import type { DeliveryWindowsInput } from '../generated/resolvers.ts';
import { type FreeWindow, freeWindows } from './window.queries.ts';

const deliveryWindowsInput = z.object({
  shopId: z.string(),
  destination: destinationInput,
  from: z.date().nullish(),
  days: z.int().min(1).max(14),
});

export async function findDeliveryWindows(context: Context, given: DeliveryWindowsInput): Promise<FreeWindow[] | null> {
  const input = readInput(deliveryWindowsInput, given);
  if (isRefusal(input)) throw new GraphQLError(input.message, { extensions: { code: 'BAD_USER_INPUT' } });
  const { shopId, destination, from = null, days } = input;
  const place = placeOf(destination);
  return place && freeWindows(context.read, { shopId, timeZone: place.timeZone, from, days });
}
