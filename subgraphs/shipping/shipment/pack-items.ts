import type { Context } from '#subgraph/context.ts';
import type { Carrier } from '../carriers/carrier.ts';
import { assumedMeasures, packParcels } from '../carriers/rates.rules.ts';
import { measuresOfVariants } from '../neighbours/products.ts';
import type { CreateShipment } from './create-shipment.input.ts';

export interface PackedParcel {
  readonly weightGrams: number;
  readonly items: readonly { readonly orderItemId: string; readonly quantity: number }[];
}

interface Ordered {
  readonly items: readonly { readonly id: string; readonly variant?: { readonly id: string } | null | undefined }[];
}

/** As the shop packed them, else by what the catalogue knows of them; null when the carrier takes no such parcels. */
export async function packItems(
  context: Context,
  { items, parcels }: Pick<CreateShipment, 'items' | 'parcels'>,
  { items: ordered }: Ordered,
  carrier: Carrier,
): Promise<readonly PackedParcel[] | null> {
  if (parcels) return parcels.every(({ weightGrams }) => weightGrams <= carrier.mostGrams) ? parcels : null;
  const variantOf = new Map(ordered.map(({ id, variant }) => [id, variant?.id ?? '']));
  const measures = await measuresOfVariants(context, [...new Set(variantOf.values())]);
  // Two items may be of one variant: they are told apart by the id of the item.
  const goods = items.map(({ orderItemId, quantity }) => ({
    ...(measures.get(variantOf.get(orderItemId) ?? '') ?? assumedMeasures),
    variantId: orderItemId,
    quantity,
  }));
  const packed = packParcels(goods, carrier);
  return (
    packed?.map(({ weightGrams, items: inside }) => ({
      weightGrams,
      items: inside.map(({ variantId: orderItemId, quantity }) => ({ orderItemId, quantity })),
    })) ?? null
  );
}
