import type { PaymentMethod, PaymentRow } from '../tables.ts';

export const paymentOrderNotFound = () =>
  ({ __typename: 'PaymentOrderNotFoundError', message: 'There is no such order of yours.' }) as const;

export const paymentNotFound = () =>
  ({ __typename: 'PaymentNotFoundError', message: 'There is no such payment of yours.' }) as const;

export const paymentShopNotFound = () =>
  ({ __typename: 'PaymentShopNotFoundError', message: 'There is no such shop of yours.' }) as const;

export const orderNotPayable = (status: string) =>
  ({ __typename: 'OrderNotPayableError', message: `The order does not wait for a payment: it is ${status}.` }) as const;

export const methodNotOffered = (methods: readonly PaymentMethod[]) =>
  ({
    __typename: 'PaymentMethodNotOfferedError',
    message: `For this order there are: ${methods.join(', ')}.`,
    methods,
  }) as const;

export const paymentUnderWay = (payment: PaymentRow) =>
  ({
    __typename: 'PaymentUnderWayError',
    message: `The order has a payment already, which is ${payment.status}.`,
    payment,
  }) as const;

export const paymentNotCancellable = (payment: PaymentRow) =>
  ({
    __typename: 'PaymentNotCancellableError',
    message: `The payment does not wait for its answer any more: it is ${payment.status}.`,
    payment,
  }) as const;
