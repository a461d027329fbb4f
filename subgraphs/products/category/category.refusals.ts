export const categoryNotFound = () =>
  ({ __typename: 'CategoryNotFoundError', message: 'There is no such category.' }) as const;
