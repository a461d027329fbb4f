import { returnRefundRequested } from '#events/catalogue/returns.ts';
import { append, event } from '#events/outbox.ts';
import { newId } from '#kernel/ids.ts';
import { money, toWire } from '#kernel/money.ts';
import { and, eq, sql } from '#mysql/drizzle.ts';
import { insertRows } from '#mysql/rows.ts';
import type { Transaction } from '#mysql/transaction.ts';
import {
  type ReturnableOrder,
  type ReturnRow,
  returnableItems,
  returnableOrders,
  returnItems,
  returnRefunds,
} from '../tables.ts';
import type { ItemRefund } from './refund.rules.ts';

export interface NewRefund {
  readonly part: ReturnableOrder;
  readonly items: readonly ItemRefund[];
  readonly shippingMinor: bigint;
  readonly reason: string;
  readonly actorId: string | null;
}

/**
 * Has payments give money back, and takes down of what: the only place where that happens. The part is locked, and who
 * calls has looked that there is so much left; were it not so, the guards here would throw. Nothing is asked for nothing.
 */
export async function askRefund(tx: Transaction, row: ReturnRow, refund: NewRefund): Promise<void> {
  const { part, items, shippingMinor, reason, actorId } = refund;
  const paid = items
    .filter(({ minor }) => minor !== 0n)
    .toSorted((left, right) => (left.orderItemId < right.orderItemId ? -1 : 1));
  for (const item of paid) await takeFromItem(tx, row.id, item);
  if (shippingMinor !== 0n) await takeFromShipping(tx, part.shopOrderId, shippingMinor);
  const amountMinor = paid.reduce((sum, { minor }) => sum + minor, shippingMinor);
  if (amountMinor === 0n) return;

  const { id: returnId, shopId, currency } = row;
  const orderId = part.paidThroughOrderId ?? part.orderId;
  // By this prefix whoever looks at refunds knows which of them were asked for by returns.
  const id = newId('rrf');
  await insertRows(tx, returnRefunds, [{ id, returnId, amountMinor, shippingMinor, currency, reason, actorId }]);
  const amount = toWire(money(amountMinor, currency));
  const shipping = shippingMinor > 0n ? { shipping: toWire(money(shippingMinor, currency)) } : {};
  const about = { refundId: id, orderId, paymentId: part.paymentId, shopId, amount, ...shipping, reason };
  await append(tx, event(returnRefundRequested, returnId, about));
}

async function takeFromItem(tx: Transaction, returnId: string, { orderItemId, minor }: ItemRefund): Promise<void> {
  const more = { refundedMinor: sql`refunded_minor + ${minor}` };
  const [ofReturn] = await tx
    .update(returnItems)
    .set(more)
    .where(
      and(
        eq(returnItems.returnId, returnId),
        eq(returnItems.orderItemId, orderItemId),
        sql`${minor} > 0 AND refunded_minor + ${minor}
          <= unit_price_minor * (COALESCE(good, 0) + COALESCE(damaged, 0) + lost - exchanged)`,
      ),
    );
  const [ofPart] = await tx
    .update(returnableItems)
    .set(more)
    .where(
      and(eq(returnableItems.orderItemId, orderItemId), sql`refunded_minor + ${minor} <= unit_price_minor * delivered`),
    );
  if (ofReturn.affectedRows + ofPart.affectedRows < 2) throw tooMuch(orderItemId, minor);
}

async function takeFromShipping(tx: Transaction, shopOrderId: string, minor: bigint): Promise<void> {
  const [{ affectedRows }] = await tx
    .update(returnableOrders)
    .set({ shippingRefundedMinor: sql`shipping_refunded_minor + ${minor}` })
    .where(
      and(
        eq(returnableOrders.shopOrderId, shopOrderId),
        sql`${minor} > 0 AND shipping_refunded_minor + ${minor} <= shipping_minor`,
      ),
    );
  if (affectedRows === 0) throw tooMuch(shopOrderId, minor);
}

const tooMuch = (id: string, minor: bigint) => new Error(`There are not ${minor} left to refund of ${id}`);
