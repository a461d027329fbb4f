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
  readonly windowId?: string | null | undefined;
}

/** The offer that each part's option stands for, if all of them were made here for exactly this. Nothing is brought in a window that is picked up. */
export async function readQuotes(
  context: Context,
  { parts, destination }: { readonly parts: readonly ChosenPart[]; readonly destination: QuotedDestination },
): Promise<readonly Quote[] | ReturnType<typeof quoteInvalid>> {
  const secret = await sharedSecret(context, 'quotes');
  const digest = destinationDigest(destination);
  const isKnown = placeOf(destination) !== null;
  const invalid: string[] = [];
  const quotes = parts.flatMap(({ shopId, optionId, lines, windowId }) => {
    const quote = readQuote(optionId, secret);
    const isForThis = quote?.shopId === shopId && quote.destination === digest && quote.lines === linesDigest(lines);
    const isInVain = Boolean(windowId) && quote?.service === 'PICKUP';
    if (isForThis && isKnown && !isInVain) return [quote];
    invalid.push(shopId);
    return [];
  });
  return invalid.length > 0 ? quoteInvalid(invalid) : quotes;
}
