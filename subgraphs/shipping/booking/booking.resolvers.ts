import { money } from '#kernel/money.ts';
import { carrierName } from '../carriers/carriers.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { quotedShipping } from '../quote/quoted-shipping.ts';
import { bookShipping } from './book-shipping.ts';
import { visibleBooking } from './booking.access.ts';
import { extendShippingHold } from './extend-shipping-hold.ts';

export const bookingResolvers: Resolvers = {
  Query: {
    quotedShipping: (_, { input }, context) => quotedShipping(context, input),
  },
  Mutation: {
    bookShipping: (_, { input }, context) => bookShipping(context, input),
    extendShippingHold: (_, { input }, context) => extendShippingHold(context, input),
  },
  ShopOrder: {
    shippingBooking: ({ id }, _, context) => visibleBooking(context, id),
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
