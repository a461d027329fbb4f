import { z } from 'zod';
import { returnReceived } from '#events/catalogue/returns.ts';
import { append, event } from '#events/outbox.ts';
import { and, eq } from '#mysql/drizzle.ts';
import { claimKey } from '#mysql/idempotency.ts';
import type { Transaction } from '#mysql/transaction.ts';
import type { Context } from '#subgraph/context.ts';
import { isRefusal, readInput } from '#subgraph/input.ts';
import { forbidden, requireSignedIn } from '#subgraph/viewer.ts';
import { nextTry, settleExchange } from '../exchange/settle-exchanges.ts';
import type { ReceiveReturnInput } from '../generated/resolvers.ts';
import { toExchange, undecidedOf } from '../refund/refund.rules.ts';
import { closeDecided } from '../refund/refund-return.ts';
import { namesEachOnce } from '../return/request-return.input.ts';
import { returnToHandle } from '../return/return.access.ts';
import { itemsOfReturns, returnsById } from '../return/return.queries.ts';
import { returnItemsLeft, returnNotFound, returnStatus } from '../return/return.refusals.ts';
import { returnMoves } from '../return/return.states.ts';
import { lockPart, moveReturn, readReturn } from '../return/return.writes.ts';
import { freeUnits, itemsOfPart, receiveUnits } from '../return/returnable.writes.ts';
import { type ReturnItemRow, type ReturnRow, returnItems, returns } from '../tables.ts';
import { refundCounted } from './refund-counted.ts';
import { shareOverSources } from './sources.rules.ts';

const count = z.int().min(0).max(1_000);

const receiveReturnInput = z.object({
  returnId: z.string(),
  items: z
    .array(z.object({ orderItemId: z.string(), good: count, damaged: count }))
    .max(100)
    .refine(namesEachOnce, 'names an item twice')
    .refine((items) => items.some(({ good, damaged }) => good + damaged > 0), 'has not one unit'),
  idempotencyKey: z.string().min(1).max(128),
});

interface Receipt {
  readonly userId: string;
  readonly input: z.output<typeof receiveReturnInput>;
  readonly row: ReturnRow;
}

/** Counts what came back: its stock and its money follow from that. */
export async function receiveReturn(context: Context, given: ReceiveReturnInput) {
  const { userId, kind } = requireSignedIn(context);
  if (kind === 'CLIENT') throw forbidden('This is for shops and the marketplace');
  const input = readInput(receiveReturnInput, given);
  if (isRefusal(input)) return input;
  const row = await returnToHandle(context, input.returnId);
  if (!row) return returnNotFound();
  const outcome = await context.transaction('receive return', (tx) => writeReceipt(tx, { userId, input, row }));
  if (isRefusal(outcome) || !outcome.return.exchangeDueAt) return outcome;
  // Once at once; the sweep asks again for as long as nobody answers.
  await settleExchange(context, outcome.return);
  return { ...outcome, return: (await returnsById(context.read, [row.id])).get(row.id) ?? outcome.return };
}

async function writeReceipt(tx: Transaction, { userId, input, row }: Receipt) {
  const key = { actor: userId, operation: 'receiveReturn', idempotencyKey: input.idempotencyKey, input };
  const claim = await claimKey(tx, key, { id: row.id });
  if (isRefusal(claim)) return claim;
  const part = await lockPart(tx, row.shopOrderId);
  if (claim.repeated) return received(tx, row.id);
  if (!(await moveReturn(tx, row.id, returnMoves.receive, { actorId: userId }))) {
    return returnStatus((await readReturn(tx, row.id)).status);
  }
  const asked = (await itemsOfReturns(tx, [row.id])).get(row.id) ?? [];
  const tooMany = input.items.flatMap(({ orderItemId, good, damaged }) => {
    const left = asked.find((item) => item.orderItemId === orderItemId)?.quantity ?? 0;
    return good + damaged > left || left === 0 ? [{ orderItemId, left }] : [];
  });
  if (tooMany.length > 0) return returnItemsLeft(tooMany);

  const counted = asked.map((item) => {
    const { good = 0, damaged = 0 } = input.items.find(({ orderItemId }) => orderItemId === item.orderItemId) ?? {};
    const came = { ...item, good, damaged };
    return { ...came, undecided: undecidedOf(came), exchanged: toExchange(came) };
  });
  await countItems(tx, counted);
  await tellStock(tx, row, counted);
  await moveUnits(tx, counted);
  if (counted.some(({ exchanged }) => exchanged > 0)) {
    await tx.update(returns).set({ exchangeDueAt: nextTry }).where(eq(returns.id, row.id));
  }
  await refundCounted(tx, { row, part, reason: 'The goods came back' });
  await closeDecided(tx, row, counted, { ids: [], actorId: null });
  return received(tx, row.id);
}

/** An item of which it is known how many came back. */
type Counted = ReturnItemRow & { readonly good: number; readonly damaged: number };

async function countItems(tx: Transaction, counted: readonly Counted[]): Promise<void> {
  for (const { returnId, orderItemId, good, damaged, undecided, exchanged } of counted) {
    await tx
      .update(returnItems)
      .set({ good, damaged, undecided, exchanged })
      .where(and(eq(returnItems.returnId, returnId), eq(returnItems.orderItemId, orderItemId)));
  }
}

/** Before the units move: which of them these are goes by how many came back before. */
async function tellStock(tx: Transaction, row: ReturnRow, counted: readonly Counted[]): Promise<void> {
  const units = await itemsOfPart(tx, row.shopOrderId);
  const items = counted.flatMap(({ orderItemId, variantId, good, damaged }) => {
    const { sources = [], received: before = 0 } = units.find((unit) => unit.orderItemId === orderItemId) ?? {};
    return shareOverSources(sources, before, { good, damaged }).map((share) => ({ orderItemId, variantId, ...share }));
  });
  const { id: returnId, orderId, shopOrderId, shopId } = row;
  await append(tx, event(returnReceived, returnId, { returnId, orderId, shopOrderId, shopId, items }));
}

async function moveUnits(tx: Transaction, counted: readonly Counted[]): Promise<void> {
  const came = ({ good, damaged }: Counted) => good + damaged;
  await receiveUnits(
    tx,
    counted.map((item) => ({ orderItemId: item.orderItemId, quantity: came(item) })),
  );
  await freeUnits(
    tx,
    counted.map((item) => ({ orderItemId: item.orderItemId, quantity: item.quantity - came(item) })),
  );
}

async function received(tx: Transaction, id: string) {
  return { __typename: 'ReceiveReturnSuccess', return: await readReturn(tx, id) } as const;
}
