import type { ReturnStatus } from './return.states.ts';

export const returnNotFound = () =>
  ({ __typename: 'ReturnNotFoundError', message: 'There is no such return that you may act for.' }) as const;

export const returnStatus = (status: ReturnStatus) =>
  ({ __typename: 'ReturnStatusError', message: `A return that is ${status} does not allow this.`, status }) as const;

export const returnItemsLeft = (items: readonly { readonly orderItemId: string; readonly left: number }[]) =>
  ({ __typename: 'ReturnItemsError', message: 'There are not so many to give back.', items }) as const;
