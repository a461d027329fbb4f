import { z } from 'zod';
import type { CurrencyCode } from '#kernel/money.ts';
import * as fields from '../cart/cart.input.ts';
import { moneyIn } from '../money.input.ts';

export const checkoutCartInput = (currency: CurrencyCode) =>
  z.object({
    idempotencyKey: fields.idempotencyKey,
    cartId: z.string(),
    shippingAddressId: z.string(),
    expectedTotal: moneyIn(currency, 0n),
  });
