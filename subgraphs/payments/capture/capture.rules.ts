import type { PaymentShare } from '../tables.ts';

/** What of a share has neither been voided nor given back: goods and shipping. */
export function leftOf(share: PaymentShare): bigint {
  const { amountMinor, returnedMinor, shippingMinor, shippingReturnedMinor } = share;
  return amountMinor - returnedMinor + shippingMinor - shippingReturnedMinor;
}

/** What of a share is sold when it is captured: what was voided before never was. */
export function soldOf(share: PaymentShare) {
  const { shopId, amountMinor, returnedMinor, commissionMinor, commissionReturnedMinor } = share;
  return {
    shopId,
    amountMinor: amountMinor - returnedMinor,
    commissionMinor: commissionMinor - commissionReturnedMinor,
    shippingMinor: share.shippingMinor - share.shippingReturnedMinor,
  };
}
