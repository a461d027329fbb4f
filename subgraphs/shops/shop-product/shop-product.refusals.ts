import type { ShopProductRow } from '../tables.ts';

export const shopProductNotFound = () =>
  ({
    __typename: 'ShopProductNotFoundError',
    message: 'There is no such product of a shop that you may act for.',
  }) as const;

export const variantNotOnSale = () =>
  ({ __typename: 'VariantNotOnSaleError', message: 'The catalogue has no such variant on sale.' }) as const;

export const alreadySelling = (shopProduct: ShopProductRow) =>
  ({
    __typename: 'AlreadySellingError',
    message: 'The shop sells this variant already, at another price.',
    shopProduct,
  }) as const;
