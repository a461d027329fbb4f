import type { Context } from '#subgraph/context.ts';
import {
  type ShippingOriginInput,
  ShippingOriginsDocument,
  type ShippingOriginsQuery,
} from '../generated/warehouses.ts';

export type ShippingOrigin = ShippingOriginsQuery['shippingOrigins'][number];

/** The active warehouses of the shops, with what each has of the variants. */
export async function shippingOrigins(
  context: Context,
  offers: ShippingOriginInput[],
): Promise<Map<string, ShippingOrigin[]>> {
  const { shippingOrigins: found } = await context.ask('warehouses', ShippingOriginsDocument, { offers });
  return Map.groupBy(found, ({ shopId }) => shopId);
}
