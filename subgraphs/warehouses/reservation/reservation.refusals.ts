import type { ReservationStatus } from '../tables.ts';
import type { Short } from './allocation.rules.ts';

export const stockShort = (lines: readonly Short[]) =>
  ({
    __typename: 'StockShortError',
    message: lines
      .map(({ variantId, requested, available }) => `${available} of ${variantId} can be ordered, not ${requested}.`)
      .join(' '),
    lines,
  }) as const;

export const reservationClosed = (status: ReservationStatus) =>
  ({
    __typename: 'ReservationClosedError',
    message: `The order's reservation is over: it was ${status.toLowerCase()}.`,
    status,
  }) as const;
