import type { ReturnPolicyRow, ReturnReason, ReturnTerms } from '../tables.ts';

/** Of shops that have not said otherwise. */
export const marketplacePolicy: ReturnPolicyRow = {
  windowDays: 14,
  refundsShipping: 'WHEN_FAULTY',
  paysWayBack: 'WHEN_FAULTY',
};

/** Within these bounds shops are free. */
export const windowBounds = { least: 7, most: 60 };

/** How long the shop may be silent, and how long the client may take to send the goods. */
export const silenceDays = 3;
export const sendingDays = 14;

const faulty: ReadonlySet<ReturnReason> = new Set(['DAMAGED', 'FAULTY', 'WRONG_ITEM']);

/** Whether the goods were not right when they came: whoever gives them back for that has no part in it. */
export const isFaulty = ({ reason }: { readonly reason: ReturnReason }) => faulty.has(reason);

/** Whether the shop pays the way back of these items. */
export function paysWayBack(
  { paysWayBack: terms }: ReturnPolicyRow,
  items: readonly { readonly reason: ReturnReason }[],
): boolean {
  return holds(terms, items.some(isFaulty));
}

/** Of a part of an order all of which has been received back: whether its shipping is refunded. */
export function refundsShipping(
  { refundsShipping: terms }: ReturnPolicyRow,
  items: readonly { readonly reason: ReturnReason }[],
): boolean {
  return items.every(isFaulty) || holds(terms, items.some(isFaulty));
}

const holds = (terms: ReturnTerms, isAnyFaulty: boolean) =>
  terms === 'ALWAYS' || (terms === 'WHEN_FAULTY' && isAnyFaulty);
