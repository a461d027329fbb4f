export const emptyCart = () => ({ __typename: 'EmptyCartError', message: 'There is no line in the cart.' }) as const;

export const addressNotFound = () =>
  ({ __typename: 'CartAddressNotFoundError', message: 'There is no such address of this client.' }) as const;

export const checkoutPending = () =>
  ({
    __typename: 'CartCheckoutPendingError',
    message: 'A checkout of this cart is under way. Repeat this one with the same idempotency key.',
  }) as const;

export const shippingOptionInvalid = (shopIds: readonly string[]) =>
  ({
    __typename: 'ShippingOptionInvalidError',
    message: 'Some shipping options are not for this, or their time is over. Nothing was ordered.',
    shopIds,
  }) as const;

export const deliveryWindowTaken = (shopId: string, windowId: string) =>
  ({
    __typename: 'DeliveryWindowTakenError',
    message: 'The delivery window has no place left. Nothing was ordered.',
    shopId,
    windowId,
  }) as const;
