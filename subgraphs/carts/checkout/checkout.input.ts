import { z } from 'zod';
import type { CurrencyCode } from '#kernel/money.ts';
import { moneyIn } from '#subgraph/money-input.ts';
import * as fields from '../cart/cart.input.ts';

export const checkoutCartInput = (currency: CurrencyCode) =>
  z.object({
    idempotencyKey: fields.idempotencyKey,
    cartId: z.string(),
    shippingAddressId: z.string(),
    shippingChoices: z
      .array(
        z.object({
          shopId: z.string().min(1).max(32),
          optionId: z.string().min(1).max(2_000),
          windowId: z.string().min(1).max(64).nullish(),
        }),
      )
      .max(100)
      .nullish(),
    expectedTotal: moneyIn(currency, 0n),
  });
