export const addressNotFound = () =>
  ({ __typename: 'AddressNotFoundError', message: 'There is no such address.' }) as const;

export const tooManyAddresses = (most: number) =>
  ({ __typename: 'TooManyAddressesError', message: `An account has at most ${most} addresses.` }) as const;
