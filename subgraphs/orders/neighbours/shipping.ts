import type { Context } from '#subgraph/context.ts';
import {
  BookShippingDocument,
  type BookShippingInput,
  type BookShippingMutation,
  ExtendShippingHoldDocument,
  type ExtendShippingHoldInput,
  QuotedShippingDocument,
  type QuotedShippingInput,
  type QuotedShippingQuery,
} from '../generated/shipping.ts';

export type BookOutcome = BookShippingMutation['bookShipping'];

/** What the chosen options cost, if they are honoured at this moment. */
export async function quotedShipping(
  context: Context,
  input: QuotedShippingInput,
): Promise<QuotedShippingQuery['quotedShipping']> {
  return (await context.ask('shipping', QuotedShippingDocument, { input })).quotedShipping;
}

/** Books what was chosen for all parts of an order, or for none. Safe to repeat: the order's id is its key. */
export async function bookShipping(context: Context, input: BookShippingInput): Promise<BookOutcome> {
  return (await context.ask('shipping', BookShippingDocument, { input })).bookShipping;
}

/** Has what was booked for an order wait longer; false when it does not wait any more. Safe to repeat. */
export async function extendShippingHold(context: Context, input: ExtendShippingHoldInput): Promise<boolean> {
  const { extendShippingHold: outcome } = await context.ask('shipping', ExtendShippingHoldDocument, { input });
  return outcome.__typename === 'ExtendShippingHoldSuccess';
}
