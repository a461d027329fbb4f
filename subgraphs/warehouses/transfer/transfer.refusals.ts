import type { StockTransferRow } from '../tables.ts';

export const transferNotFound = () =>
  ({
    __typename: 'StockTransferNotFoundError',
    message: 'There is no such transfer among those of your shops.',
  }) as const;

export const transferClosed = (transfer: StockTransferRow) =>
  ({
    __typename: 'StockTransferClosedError',
    message: `The transfer is over: it was ${transfer.status.toLowerCase()}.`,
    transfer,
  }) as const;
