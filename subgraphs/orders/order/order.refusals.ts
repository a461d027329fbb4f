export const orderNotFound = () => ({ __typename: 'OrderNotFoundError', message: 'There is no such order.' }) as const;

export const shopOrderNotFound = () =>
  ({ __typename: 'ShopOrderNotFoundError', message: 'There is no such shop order.' }) as const;

export const orderItemNotFound = () =>
  ({ __typename: 'OrderItemNotFoundError', message: 'There is no such line of an order.' }) as const;
