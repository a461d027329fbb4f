import { money } from '#kernel/money.ts';
import { carrierName } from '../carriers/carriers.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { shippingOptions } from './shipping-options.ts';

export const optionResolvers: Resolvers = {
  Query: {
    shippingOptions: (_, { input }, context) => shippingOptions(context, input),
  },
  ShippingPart: {
    shop: ({ shopId }) => ({ __typename: 'Shop', id: shopId }),
  },
  ShippingOption: {
    carrier: ({ carrier }) => ({ code: carrier, name: carrierName(carrier) }),
    price: ({ price, currency }) => money(price, currency),
    insurance: ({ insurance, currency }) => money(insurance, currency),
    cashOnDeliveryFee: ({ cashOnDeliveryFee, currency }) => money(cashOnDeliveryFee, currency),
    total: ({ price, insurance, cashOnDeliveryFee, currency }) =>
      money(price + insurance + cashOnDeliveryFee, currency),
    chargeableWeightGrams: ({ chargeableGrams }) => chargeableGrams,
  },
};
