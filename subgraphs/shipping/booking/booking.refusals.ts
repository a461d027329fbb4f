import type { FreeWindow } from '../window/window.queries.ts';

export const quoteInvalid = (shopIds: readonly string[]) =>
  ({
    __typename: 'ShippingQuoteInvalidError',
    message: 'These options are not for these goods, this shop and this destination, or not for a delivery window.',
    shopIds,
  }) as const;

export const quoteExpired = (shopIds: readonly string[]) =>
  ({ __typename: 'ShippingQuoteExpiredError', message: 'The time of these options is over.', shopIds }) as const;

interface FullWindow {
  readonly shopId: string;
  readonly windowId: string;
  readonly nextFree: readonly FreeWindow[];
}

export const windowFull = (window: FullWindow) =>
  ({ __typename: 'DeliveryWindowFullError', message: 'The delivery window has no place left.', ...window }) as const;

export const bookingClosed = () =>
  ({ __typename: 'ShippingBookingClosedError', message: 'The order is over, or its hold has ended.' }) as const;

export const bookingDiffers = () =>
  ({ __typename: 'ShippingBookingDiffersError', message: 'The order was booked otherwise before.' }) as const;
