import type { Money } from '#kernel/money.ts';
import type { DraftItem } from '../checkout/checkout.rules.ts';
import { amountText } from '../invoice/invoice.rules.ts';
import type { OrderItemRow } from '../tables.ts';

/** Goods that are wanted for units of a line that was delivered. */
export interface ExchangeLine {
  readonly orderItemId: string;
  readonly shopProductId: string;
  readonly quantity: number;
}

export interface Original {
  readonly shopId: string;
  readonly items: readonly (Pick<OrderItemRow, 'id' | 'productId'> & { readonly unitPrice: Money })[];
}

/** Why a line cannot be exchanged for what it names, as it is sold now; null when it can. */
export function obstacleTo(
  { orderItemId, shopProductId }: ExchangeLine,
  original: Original,
  sold: readonly (DraftItem & { readonly shopId: string })[],
): string | null {
  const line = original.items.find(({ id }) => id === orderItemId);
  const wanted = sold.find((item) => item.shopProductId === shopProductId);
  if (!line) return `The shop order has no line ${orderItemId}`;
  if (!wanted) return `${shopProductId} is not sold now`;
  if (wanted.shopId !== original.shopId) return `${wanted.title} is sold by another shop`;
  if (wanted.productId !== line.productId) return `${wanted.title} is another product`;
  if (wanted.unitPrice.minor === line.unitPrice.minor) return null;
  return `${wanted.title} costs ${amountText(wanted.unitPrice)} now, and ${amountText(line.unitPrice)} was paid`;
}
