import { placeOf } from '#kernel/place.ts';
import type { Context } from '#subgraph/context.ts';
import { sharedSecret } from '#subgraph/shared-secret.ts';
import { quoteInvalid } from '../booking/booking.refusals.ts';
import {
  destinationDigest,
  linesDigest,
  type Quote,
  type QuotedDestination,
  type QuotedLine,
  readQuote,
} from './quote.rules.ts';

export interface ChosenPart {
  readonly shopId: string;
  readonly optionId: string;
  readonly lines: readonly QuotedLine[];
}

/** The offer that each part's option stands for, if all of them were made here for exactly this. */
export async function readQuotes(
  context: Context,
  { parts, destination }: { readonly parts: readonly ChosenPart[]; readonly destination: QuotedDestination },
): Promise<readonly Quote[] | ReturnType<typeof quoteInvalid>> {
  const secret = await sharedSecret(context, 'quotes');
  const digest = destinationDigest(destination);
  const isKnown = placeOf(destination) !== null;
  const invalid: string[] = [];
  const quotes = parts.flatMap(({ shopId, optionId, lines }) => {
    const quote = readQuote(optionId, secret);
    const isForThis = quote?.shopId === shopId && quote.destination === digest && quote.lines === linesDigest(lines);
    if (isForThis && isKnown) return [quote];
    invalid.push(shopId);
    return [];
  });
  return invalid.length > 0 ? quoteInvalid(invalid) : quotes;
}
