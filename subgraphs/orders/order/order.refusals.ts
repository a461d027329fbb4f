export const orderNotFound = () => ({ __typename: 'OrderNotFoundError', message: 'There is no such order.' }) as const;

export const shopOrderNotFound = () =>
  ({ __typename: 'ShopOrderNotFoundError', message: 'There is no such shop order.' }) as const;
