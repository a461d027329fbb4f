import { accessories } from './catalogue/accessories.ts';
import { headphones } from './catalogue/headphones.ts';
import { phones } from './catalogue/phones.ts';
import type { DemoProduct } from './catalogue/product.ts';
import { tablets } from './catalogue/tablets.ts';
import { watches } from './catalogue/watches.ts';

export { type BrandName, brands } from './catalogue/brands.ts';
export { categories, type TopCategorySlug, topCategoryOf } from './catalogue/categories.ts';
export type { DemoProduct } from './catalogue/product.ts';
export { variantsOf } from './catalogue/variants.ts';

/** Real products with their real variants; prices are what they usually cost in Indonesia, roughly. */
export const catalogue: readonly DemoProduct[] = [...phones, ...tablets, ...watches, ...headphones, ...accessories];
