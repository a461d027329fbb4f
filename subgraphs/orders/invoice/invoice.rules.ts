import { formatAmount, type Money, money } from '#kernel/money.ts';
import type { OrderItemRow, ShopOrderRow } from '../tables.ts';

/** The shop is told by the last letters of its id, which are chance; the number alone tells the invoices of a shop apart. */
export function invoiceNumber(shopId: string, issuedAt: Date, count: number): string {
  return `INV/${shopId.slice(-8)}/${issuedAt.getUTCFullYear()}/${String(count).padStart(6, '0')}`;
}

/** An amount for people: `IDR 15,999,000.00`. */
export function amountText(value: Money): string {
  const [whole = '', fraction] = formatAmount(value).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return `${value.currency} ${grouped}${fraction === undefined ? '' : `.${fraction}`}`;
}

export interface CancelledLine {
  readonly text: string;
  readonly quantity: number;
  readonly amount: Money;
}

/** What was cancelled of a part since it was sold, and given back for it. */
export function cancelledLines(
  { status, shippingMinor, currency }: Pick<ShopOrderRow, 'status' | 'shippingMinor' | 'currency'>,
  items: readonly Pick<OrderItemRow, 'title' | 'cancelledQuantity' | 'unitPriceMinor'>[],
): CancelledLine[] {
  const lines = items
    .filter(({ cancelledQuantity }) => cancelledQuantity > 0)
    .map(({ title, cancelledQuantity: quantity, unitPriceMinor }) => {
      return { text: title, quantity, amount: money(unitPriceMinor * BigInt(quantity), currency) };
    });
  const hasShipping = status === 'CANCELLED' && shippingMinor > 0n;
  return hasShipping ? [...lines, { text: 'Shipping', quantity: 1, amount: money(shippingMinor, currency) }] : lines;
}
