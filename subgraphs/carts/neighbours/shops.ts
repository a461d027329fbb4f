import { type Money, parseMoney } from '#kernel/money.ts';
import type { Context } from '#subgraph/context.ts';
import { CheapestShopProductsDocument, OffersByIdsDocument, PricesOfShopProductsDocument } from '../generated/shops.ts';

/** What a shop asks for one, now. Of what it no longer sells, what it last asked. */
export interface ShopPrice {
  readonly price: Money;
  readonly isSold: boolean;
}

/** A shop product that is sold now, with what never changes of it. */
export interface Offer {
  readonly shopProductId: string;
  readonly shopId: string;
  readonly variantId: string;
  readonly price: Money;
}

/** By shop product id; unknown ones are left out. */
export async function pricesOf(context: Context, ids: readonly string[]): Promise<ReadonlyMap<string, ShopPrice>> {
  const { shopProductsByIds } = await context.ask('shops', PricesOfShopProductsDocument, { ids: [...ids] });
  return new Map(
    shopProductsByIds.map(({ id, price, isActive }) => [id, { price: parseMoney(price), isSold: isActive }]),
  );
}

/** Those of these shop products that are sold now, by id. */
export async function offersById(context: Context, ids: readonly string[]): Promise<ReadonlyMap<string, Offer>> {
  const { shopProductsByIds } = await context.ask('shops', OffersByIdsDocument, { ids: [...new Set(ids)] });
  return new Map(
    shopProductsByIds.flatMap(({ id, isActive, shop, variant, price }) =>
      isActive && variant
        ? [[id, { shopProductId: id, shopId: shop.id, variantId: variant.id, price: parseMoney(price) }] as const]
        : [],
    ),
  );
}

/** Null when there is no such shop product, or it is not sold now. */
export async function findOffer(context: Context, shopProductId: string): Promise<Offer | null> {
  return (await offersById(context, [shopProductId])).get(shopProductId) ?? null;
}

/** Who sells each of these variants now, the `first` cheapest of each. */
export async function cheapestOffers(
  context: Context,
  variantIds: readonly string[],
  first: number,
): Promise<readonly Offer[]> {
  const variables = { variantIds: [...variantIds], first };
  const { cheapestShopProducts } = await context.ask('shops', CheapestShopProductsDocument, variables);
  return cheapestShopProducts.map(({ id, shop, variant, price }) => ({
    shopProductId: id,
    shopId: shop.id,
    variantId: variant?.id ?? '',
    price: parseMoney(price),
  }));
}
