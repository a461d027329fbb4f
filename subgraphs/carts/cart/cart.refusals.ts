import type { CartLimit } from '../tables.ts';
import { most } from './cart.rules.ts';

export const cartNotFound = () =>
  ({ __typename: 'CartNotFoundError', message: 'There is no such cart. Forget the token, if there is one.' }) as const;

export const cartLineNotFound = () =>
  ({ __typename: 'CartLineNotFoundError', message: 'The cart has no such line.' }) as const;

export const shopProductNotSold = () =>
  ({
    __typename: 'ShopProductNotSoldError',
    message: 'There is no such shop product, or it is not sold now.',
  }) as const;

export const otherVariant = () =>
  ({ __typename: 'OtherVariantError', message: 'This shop product is another variant than the line.' }) as const;

const called: Record<keyof typeof most, string> = {
  LINE_QUANTITY: 'units on a line',
  CART_LINES: 'lines',
  SAVED_LINES: 'saved lines',
};

export const cartLimit = (exceeded: Exclude<CartLimit, 'PURCHASE_LIMIT'>) =>
  ({
    __typename: 'CartLimitError',
    message: `A cart has at most ${most[exceeded]} ${called[exceeded]}.`,
    exceeded,
    limit: most[exceeded],
  }) as const;

export const purchaseLimit = (variantId: string, limit: number, inCart: number, bought = 0) =>
  ({
    __typename: 'PurchaseLimitError',
    message: `One client may buy ${limit} of this variant, over all shops and orders.`,
    variant: { id: variantId },
    limit,
    inCart,
    bought,
  }) as const;
