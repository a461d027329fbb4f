import { GraphQLError } from 'graphql';
import { z } from 'zod';
import { isRefusal, readInput } from '#subgraph/input.ts';
import { quantity } from '../stock/stock.input.ts';

const aYear = 366 * 24 * 3_600;

const holdSeconds = z.number().int().min(1).max(aYear);

const reserveStockInput = z.object({
  orderId: z.string().min(1).max(32),
  holdSeconds,
  lines: z
    .array(z.object({ shopId: z.string(), variantId: z.string(), quantity }))
    .min(1)
    .max(1_000),
  destination: z.object({ city: z.string(), province: z.string(), countryCode: z.string() }).nullish(),
});

/** A neighbour that asks for something senseless has a bug: it is told so by an error, not by a refusal. */
export function readReserveStockInput(given: object): z.output<typeof reserveStockInput> {
  const input = readInput(reserveStockInput, given);
  if (isRefusal(input)) throw badCall(input.message);
  return input;
}

export function requireHoldSeconds(given: number): void {
  const seconds = readInput(holdSeconds, given);
  if (isRefusal(seconds)) throw badCall(seconds.message);
}

export function badCall(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
}
