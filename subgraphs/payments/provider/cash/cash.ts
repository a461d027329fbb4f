import type { Charge, Holder, UnwantedCharge } from '../provider.ts';

const said = (
  status: Charge['status'],
  { paymentId, amount }: Pick<UnwantedCharge, 'paymentId' | 'amount'>,
): Charge => ({
  paymentId,
  amount,
  status,
  reference: null,
  instructions: null,
  declineReason: null,
});

/**
 * Cash on delivery: nobody is asked. The carriers take the money at the door and keep it for us; that a shop's part was
 * delivered says that they have. What is given back of it the operator hands out, and says so by `confirmCashRefund`.
 */
export const cash: Holder = {
  name: 'CASH',
  start: async (_, charge) => said('AUTHORIZED', charge),
  // It has never heard of anything: what stopped before it was authorised is started again.
  find: async () => null,
  capture: async (_, { captureId }) => ({ captureId, status: 'SUCCEEDED' }),
  voidCharge: async (_, charge) => said('VOIDED', charge),
  refund: async (_, { refundId }) => ({ refundId, status: 'PENDING' }),
};
