import type { ProductRow } from '../tables.ts';

export const productNotFound = () =>
  ({ __typename: 'ProductNotFoundError', message: 'There is no such product.' }) as const;

export const productSlugTaken = (product: ProductRow) =>
  ({ __typename: 'ProductSlugTakenError', message: `Another product has the slug ${product.slug}.`, product }) as const;

export const variantNotFound = () =>
  ({ __typename: 'VariantNotFoundError', message: 'There is no such variant.' }) as const;

export const skuTaken = (sku: string) =>
  ({ __typename: 'SkuTakenError', message: `Another variant has the SKU ${sku}.`, sku }) as const;
