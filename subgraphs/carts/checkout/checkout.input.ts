import { z } from 'zod';
import type { CurrencyCode } from '#kernel/money.ts';
import { moneyIn } from '#subgraph/money-input.ts';
import { shippingChoicesInput } from '#subgraph/shipping-input.ts';
import * as fields from '../cart/cart.input.ts';

export const checkoutCartInput = (currency: CurrencyCode) =>
  z.object({
    idempotencyKey: fields.idempotencyKey,
    cartId: z.string(),
    shippingAddressId: z.string(),
    shippingChoices: shippingChoicesInput,
    expectedTotal: moneyIn(currency, 0n),
  });
