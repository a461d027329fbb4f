export const emptyCart = () => ({ __typename: 'EmptyCartError', message: 'There is no line in the cart.' }) as const;

export const addressNotFound = () =>
  ({ __typename: 'CartAddressNotFoundError', message: 'There is no such address of this client.' }) as const;

export const checkoutPending = () =>
  ({
    __typename: 'CartCheckoutPendingError',
    message: 'A checkout of this cart is under way. Repeat this one with the same idempotency key.',
  }) as const;
