import { money } from '#kernel/money.ts';
import { carrierName } from '../carriers/carriers.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { bookShipping } from './book-shipping.ts';

export const bookingResolvers: Resolvers = {
  Mutation: {
    bookShipping: (_, { input }, context) => bookShipping(context, input),
  },
  ShippingBooking: {
    carrier: ({ carrier }) => ({ code: carrier, name: carrierName(carrier) }),
    price: ({ priceMinor, currency }) => money(priceMinor, currency),
    insurance: ({ insuranceMinor, currency }) => money(insuranceMinor, currency),
    cashOnDeliveryFee: ({ cashOnDeliveryFeeMinor, currency }) => money(cashOnDeliveryFeeMinor, currency),
    total: ({ priceMinor, insuranceMinor, cashOnDeliveryFeeMinor, currency }) =>
      money(priceMinor + insuranceMinor + cashOnDeliveryFeeMinor, currency),
  },
};
