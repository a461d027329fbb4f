import { z } from 'zod';
import { type CurrencyCode, money } from '#kernel/money.ts';
import { and, eq, inArray } from '#mysql/drizzle.ts';
import { claimKey } from '#mysql/idempotency.ts';
import type { Transaction } from '#mysql/transaction.ts';
import type { Context } from '#subgraph/context.ts';
import { isRefusal, readInput } from '#subgraph/input.ts';
import { moneyIn } from '#subgraph/money-input.ts';
import { forbidden, requireSignedIn } from '#subgraph/viewer.ts';
import type { RefundReturnInput } from '../generated/resolvers.ts';
import { namesEachOnce } from '../return/request-return.input.ts';
import { returnToHandle } from '../return/return.access.ts';
import { itemsOfReturns } from '../return/return.queries.ts';
import { returnNotFound, returnStatus } from '../return/return.refusals.ts';
import { returnMoves } from '../return/return.states.ts';
import { lockPart, moveReturn, readReturn } from '../return/return.writes.ts';
import { type ReturnItemRow, type ReturnRow, returnItems, returns } from '../tables.ts';
import { askRefund } from './ask-refund.ts';
import { leftOf } from './refund.rules.ts';

const refundReturnInput = (currency: CurrencyCode) =>
  z
    .object({
      returnId: z.string(),
      items: z
        .array(z.object({ orderItemId: z.string(), amount: moneyIn(currency, 0n).nullish() }))
        .max(100)
        .refine(namesEachOnce, 'names an item twice'),
      shipping: moneyIn(currency, 1n).nullish(),
      reason: z.string().trim().min(1).max(500),
      idempotencyKey: z.string().min(1).max(128),
    })
    .refine(({ items, shipping }) => items.length > 0 || shipping, { path: ['items'], message: 'names nothing' });

type Refund = z.output<ReturnType<typeof refundReturnInput>>;

/** Refunds what was received, as the shop or the marketplace has decided. */
export async function refundReturn(context: Context, given: RefundReturnInput) {
  const { userId, kind } = requireSignedIn(context);
  if (kind === 'CLIENT') throw forbidden('This is for shops and the marketplace');
  const input = readInput(refundReturnInput(context.settings.currency), given);
  if (isRefusal(input)) return input;
  const row = await returnToHandle(context, input.returnId);
  if (!row) return returnNotFound();
  return context.transaction('refund return', (tx) => writeRefund(tx, { userId, input, row }));
}

interface Request {
  readonly userId: string;
  readonly input: Refund;
  readonly row: ReturnRow;
}

async function writeRefund(tx: Transaction, { userId, input, row }: Request) {
  const key = { actor: userId, operation: 'refundReturn', idempotencyKey: input.idempotencyKey, input };
  const claim = await claimKey(tx, key, { id: row.id });
  if (isRefusal(claim)) return claim;
  const part = await lockPart(tx, row.shopOrderId);
  const now = await readReturn(tx, row.id);
  if (claim.repeated) return refunded(now);
  if (!['RECEIVED', 'REFUNDED', 'EXCHANGED'].includes(now.status)) return returnStatus(now.status);

  const items = (await itemsOfReturns(tx, [row.id])).get(row.id) ?? [];
  const wanted = input.items.map(({ orderItemId, amount }) => {
    const item = items.find((one) => one.orderItemId === orderItemId);
    const left = item ? leftOf(item) : 0n;
    return { orderItemId, left, isKnown: item !== undefined, minor: amount?.minor ?? left };
  });
  const shippingMinor = input.shipping?.minor ?? 0n;
  const shippingLeft = part.shippingMinor - part.shippingRefundedMinor;
  const tooHigh = wanted.filter(({ isKnown, left, minor }) => !isKnown || minor > left);
  if (tooHigh.length > 0 || shippingMinor > shippingLeft) return refundTooHigh(tooHigh, shippingLeft, part.currency);
  await askRefund(tx, row, { part, items: wanted, shippingMinor, reason: input.reason, actorId: userId });
  await closeDecided(tx, row, items, { ids: wanted.map(({ orderItemId }) => orderItemId), actorId: userId });
  return refunded(await readReturn(tx, row.id));
}

interface Decided {
  readonly ids: readonly string[];
  readonly actorId: string | null;
}

/**
 * The shop has said what it refunds of these items. With the last ones, all is asked for that is to be refunded, and the
 * return is over, unless it waits for its replacement.
 */
export async function closeDecided(
  tx: Transaction,
  { id }: ReturnRow,
  items: readonly ReturnItemRow[],
  { ids, actorId }: Decided,
): Promise<void> {
  if (ids.length > 0) {
    await tx
      .update(returnItems)
      .set({ undecided: 0 })
      .where(and(eq(returnItems.returnId, id), inArray(returnItems.orderItemId, [...ids])));
  }
  const isOpen = items.some(({ orderItemId, undecided }) => undecided > 0 && !ids.includes(orderItemId));
  if (isOpen) return;
  const now = await readReturn(tx, id);
  if (now.exchangeDueAt) {
    // It is not the shop's turn any more.
    await tx.update(returns).set({ respondBy: null }).where(eq(returns.id, id));
    return;
  }
  await moveReturn(tx, id, now.exchangeOrderId ? returnMoves.exchange : returnMoves.refund, { actorId });
}

const refunded = (row: ReturnRow) => ({ __typename: 'RefundReturnSuccess', return: row }) as const;

function refundTooHigh(
  items: readonly { readonly orderItemId: string; readonly left: bigint }[],
  shippingLeft: bigint,
  currency: CurrencyCode,
) {
  return {
    __typename: 'ReturnRefundTooHighError',
    message: 'There is not so much left of what was paid.',
    items: items.map(({ orderItemId, left }) => ({ orderItemId, left: money(left, currency) })),
    shippingLeft: money(shippingLeft, currency),
  } as const;
}
