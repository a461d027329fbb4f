import { money } from '#kernel/money.ts';
import { carrierName } from '../carriers/carriers.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { totalOf } from '../quote/quote.rules.ts';
import { type CartShopRow, cartShippingOptions } from './cart-shipping-options.ts';
import { shippingOptions } from './shipping-options.ts';
import { shippingPrices } from './shipping-prices.ts';

export const optionResolvers: Resolvers = {
  Query: {
    shippingPrices: (_, { input }, context) => shippingPrices(context, input),
    shippingOptions: (_, { input }, context) => shippingOptions(context, input),
  },
  CartShop: {
    __resolveReference: async (cartShop) => cartShop as CartShopRow,
    shippingOptions: (cartShop, { input }, context) => cartShippingOptions(context, cartShop, input),
  },
  ShippingPart: {
    shop: ({ shopId }) => ({ __typename: 'Shop', id: shopId }),
  },
  ShippingPrice: {
    carrier: ({ carrier }) => ({ code: carrier, name: carrierName(carrier) }),
    total: (offer) => money(totalOf(offer), offer.currency),
  },
  ShippingOption: {
    carrier: ({ carrier }) => ({ code: carrier, name: carrierName(carrier) }),
    price: ({ price, currency }) => money(price, currency),
    insurance: ({ insurance, currency }) => money(insurance, currency),
    cashOnDeliveryFee: ({ cashOnDeliveryFee, currency }) => money(cashOnDeliveryFee, currency),
    total: (quote) => money(totalOf(quote), quote.currency),
    chargeableWeightGrams: ({ chargeableGrams }) => chargeableGrams,
  },
};
