import type { Context } from '#subgraph/context.ts';
import type { CartShippingInput } from '../generated/resolvers.ts';
import { type ShippingPartRow, shippingOptions } from './shipping-options.ts';

/** The lines of a cart that one shop sells, as the gateway brings them from carts. */
export interface CartShopRow {
  readonly id: string;
  readonly shop?: { readonly id: string } | null;
  readonly lines?: readonly { readonly quantity: number; readonly shopProduct?: { readonly id: string } | null }[];
}

/** The options of one shop of a cart. All shops that are asked for in the same breath are compared at once. */
export async function cartShippingOptions(
  context: Context,
  { shop, lines = [] }: CartShopRow,
  input: CartShippingInput,
): Promise<ShippingPartRow> {
  const part = {
    shopId: shop?.id ?? '',
    lines: lines.map(({ quantity, shopProduct }) => ({ quantity, shopProductId: shopProduct?.id ?? '' })),
  };
  return (await context.askOnce(optionsOfParts, JSON.stringify(part), input)) as ShippingPartRow;
}

/** Parts are their own keys: two that are alike have the same options. */
async function optionsOfParts(context: Context, keys: readonly string[], input: CartShippingInput) {
  const parts = await shippingOptions(context, { ...input, parts: keys.map((key) => JSON.parse(key)) });
  return new Map(parts.map((part, index) => [keys[index] as string, part]));
}
