import { type Money, money } from '#kernel/money.ts';
import type { ShopOrderRow } from '../tables.ts';

/** What the client pays for shipping a part. */
export const shippingOf = ({ shippingMinor, currency }: Pick<ShopOrderRow, 'shippingMinor' | 'currency'>): Money =>
  money(shippingMinor, currency);

/** What the client pays for the part. */
export const totalOf = ({
  subtotalMinor,
  shippingMinor,
  currency,
}: Pick<ShopOrderRow, 'subtotalMinor' | 'shippingMinor' | 'currency'>): Money =>
  money(subtotalMinor + shippingMinor, currency);
