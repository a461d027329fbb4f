import type { Transaction } from '#mysql/transaction.ts';
import { askRefund } from '../refund/ask-refund.ts';
import { type ItemRefund, refundOnReceipt, shippingOnReceipt, unitsOf } from '../refund/refund.rules.ts';
import { itemsOfReturns, returnsOfShopOrders } from '../return/return.queries.ts';
import { itemsOfPart } from '../return/returnable.writes.ts';
import type { ReturnableOrder, ReturnRow } from '../tables.ts';

interface Counted {
  readonly row: ReturnRow;
  readonly part: ReturnableOrder;
  /** Left out, what is refunded of each item on its receipt. */
  readonly items?: readonly ItemRefund[];
  readonly reason: string;
}

/** Asks for what follows from the count and the terms, as soon as its units are counted. The part is locked. */
export async function refundCounted(tx: Transaction, { row, part, items: refunds, reason }: Counted): Promise<void> {
  const siblings = (await returnsOfShopOrders(tx, [row.shopOrderId])).get(row.shopOrderId) ?? [];
  const items = await itemsOfReturns(
    tx,
    siblings.map(({ id }) => id),
  );
  const own = items.get(row.id) ?? [];
  const back = [...items.values()].flat().filter((item) => unitsOf(item) > 0);
  const units = await itemsOfPart(tx, row.shopOrderId);
  await askRefund(tx, row, {
    part,
    items: refunds ?? own.map(refundOnReceipt),
    shippingMinor: shippingOnReceipt(part, units, back, row.terms),
    reason,
    actorId: null,
  });
}
