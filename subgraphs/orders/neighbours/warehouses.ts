import type { Context } from '#subgraph/context.ts';
import {
  CommitReservationDocument,
  type CommitReservationMutation,
  ExtendReservationDocument,
  type ExtendReservationInput,
  type ExtendReservationMutation,
  ReserveStockDocument,
  type ReserveStockInput,
  type ReserveStockMutation,
} from '../generated/warehouses.ts';

export type ReserveOutcome = ReserveStockMutation['reserveStock'];
export type CommitOutcome = CommitReservationMutation['commitReservation'];
export type ReservedLine = Extract<
  ReserveOutcome,
  { __typename: 'ReserveStockSuccess' }
>['reservation']['lines'][number];

/** Holds the stock of all lines of an order, or of none. Safe to repeat: the order's id is its key. */
export async function reserveStock(context: Context, input: ReserveStockInput): Promise<ReserveOutcome> {
  return (await context.ask('warehouses', ReserveStockDocument, { input })).reserveStock;
}

/** Makes the hold of an order final, taking the stock afresh when it has expired. Safe to repeat. */
export async function commitReservation(context: Context, orderId: string): Promise<CommitOutcome> {
  return (await context.ask('warehouses', CommitReservationDocument, { input: { orderId } })).commitReservation;
}

/** Holds the stock of an order for longer, if it is held. Safe to repeat. */
export async function extendReservation(
  context: Context,
  input: ExtendReservationInput,
): Promise<ExtendReservationMutation['extendReservation']> {
  return (await context.ask('warehouses', ExtendReservationDocument, { input })).extendReservation;
}
