import type { Context } from '#subgraph/context.ts';
import { requireService } from '#subgraph/viewer.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { requiredWarehouse } from '../warehouse/warehouse.queries.ts';
import { adjustStock } from './adjust-stock.ts';
import { availabilityOfOffers } from './availability.queries.ts';
import { offerKey } from './offer.rules.ts';
import { receiveStock } from './receive-stock.ts';

export const stockResolvers: Resolvers = {
  Query: {
    availabilityOfOffers: async (_, { offers }, context) => {
      requireService(context);
      const available = await availabilityOfOffers(context.read, offers.map(offerKey));
      return offers.flatMap((offer) => {
        const units = available.get(offerKey(offer));
        return units === undefined ? [] : [{ ...offer, available: units }];
      });
    },
  },
  Mutation: {
    receiveStock: (_, { input }, context) => receiveStock(context, input),
    adjustStock: (_, { input }, context) => adjustStock(context, input),
  },
  StockLevel: {
    warehouse: ({ warehouseId }, _, context) => requiredWarehouse(context, warehouseId),
    variant: ({ variantId }) => ({ id: variantId }),
    available: ({ onHand, reserved }) => onHand - reserved,
  },
  StockMovement: {
    warehouse: ({ warehouseId }, _, context) => requiredWarehouse(context, warehouseId),
    variant: ({ variantId }) => ({ id: variantId }),
    actor: ({ actorId }) => (actorId ? { id: actorId } : null),
  },
  ShopProduct: {
    __resolveReference: async (reference) => reference,
    availableQuantity: (offer, _, context) => availableQuantity(context, offer),
    inStock: async (offer, _, context) => {
      const available = await availableQuantity(context, offer);
      return available === null ? null : available > 0;
    },
  },
};

interface OfferParent {
  readonly id: string;
  readonly shop?: { readonly id: string } | undefined;
  readonly variant?: { readonly id: string } | null | undefined;
}

/** Null when the catalogue does not show the variant. Both fields share the read. */
async function availableQuantity(context: Context, { shop, variant }: OfferParent): Promise<number | null> {
  if (!shop || !variant) return null;
  const key = offerKey({ shopId: shop.id, variantId: variant.id });
  return (await context.load(availabilityOfOffers, key)) ?? 0;
}
