import { newId } from '#kernel/ids.ts';
import type { Move } from '#kernel/states.ts';
import { and, eq, inArray, type SQL, sql } from '#mysql/drizzle.ts';
import type { Transaction } from '#mysql/transaction.ts';
import { sendingDays, silenceDays } from '../policy/policy.rules.ts';
import { type ReturnableOrder, type ReturnRow, returnableOrders, returnEvents, returns } from '../tables.ts';
import { returnsById } from './return.queries.ts';
import { returnStatus } from './return.refusals.ts';
import type { ReturnStatus } from './return.states.ts';

/** Who did it and why, for the history; nobody is the system itself. */
export interface Because {
  readonly actorId?: string | null;
  readonly reason?: string | null;
}

type Also = Partial<Pick<ReturnRow, 'isDecided' | 'isSent' | 'shipmentId' | 'exchangeDueAt' | 'exchangeOrderId'>>;

/** Makes everybody else wait who changes anything of the returns of this part of an order. */
export async function lockPart(tx: Transaction, shopOrderId: string): Promise<ReturnableOrder> {
  const isThis = eq(returnableOrders.shopOrderId, shopOrderId);
  const [part] = await tx.select().from(returnableOrders).where(isThis).for('update');
  if (!part) throw new Error(`The shop order ${shopOrderId} has returns, but is not known`);
  return part;
}

/**
 * Moves a return if it is in one of the statuses that the move leaves and is `such`, and writes the history. False when it
 * was not. Its part is locked.
 */
export async function moveReturn(
  tx: Transaction,
  id: string,
  { from, to }: Move<ReturnStatus>,
  because: Because = {},
  { such, also = {} }: { such?: SQL; also?: Also } = {},
): Promise<boolean> {
  const [moved] = await tx
    .update(returns)
    .set({ ...also, ...deadlinesIn(to), status: to })
    .where(and(eq(returns.id, id), inArray(returns.status, from), such));
  if (moved.affectedRows === 0) return false;
  await tx.insert(returnEvents).values({ id: newId('rev'), returnId: id, status: to, ...because });
  return true;
}

/** The same for a command that moves a return one step, or says why not: a repeat is a success. */
export async function stepReturn(
  tx: Transaction,
  { id, shopOrderId }: ReturnRow,
  move: Move<ReturnStatus>,
  because: Because,
  more: { such?: SQL; also?: Also } = {},
) {
  await lockPart(tx, shopOrderId);
  const isMoved = await moveReturn(tx, id, move, because, more);
  const now = await readReturn(tx, id);
  return isMoved || now.status === move.to ? now : returnStatus(now.status);
}

export async function readReturn(tx: Transaction, id: string): Promise<ReturnRow> {
  return (await returnsById(tx, [id])).get(id) as ReturnRow;
}

/** Whose turn it is in a status, and until when. */
export function deadlinesIn(status: ReturnStatus) {
  const inDays = (days: number) => sql`NOW(3) + INTERVAL ${sql.raw(String(days))} DAY`;
  const isTurnOfShop = status === 'REQUESTED' || status === 'ARRIVED' || status === 'RECEIVED';
  return {
    respondBy: isTurnOfShop ? inDays(silenceDays) : null,
    sendBy: status === 'APPROVED' ? inDays(sendingDays) : null,
  };
}
