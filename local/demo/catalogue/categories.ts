export interface DemoCategory {
  name: string;
  slug: string;
  /** Slug of the category above, null at the top. The tree has two levels; products hang on the lower one. */
  parent: string | null;
}

export const categories = [
  { name: 'Phones', slug: 'phones', parent: null },
  { name: 'Android phones', slug: 'android-phones', parent: 'phones' },
  { name: 'iPhones', slug: 'iphones', parent: 'phones' },
  { name: 'Foldables', slug: 'foldables', parent: 'phones' },
  { name: 'Tablets', slug: 'tablets', parent: null },
  { name: 'Android tablets', slug: 'android-tablets', parent: 'tablets' },
  { name: 'iPads', slug: 'ipads', parent: 'tablets' },
  { name: 'Watches', slug: 'watches', parent: null },
  { name: 'Smartwatches', slug: 'smartwatches', parent: 'watches' },
  { name: 'Sports watches', slug: 'sports-watches', parent: 'watches' },
  { name: 'Fitness bands', slug: 'fitness-bands', parent: 'watches' },
  { name: 'Audio', slug: 'audio', parent: null },
  { name: 'Headphones', slug: 'headphones', parent: 'audio' },
  { name: 'Earbuds', slug: 'earbuds', parent: 'audio' },
  { name: 'Speakers', slug: 'speakers', parent: 'audio' },
  { name: 'Accessories', slug: 'accessories', parent: null },
  { name: 'Chargers', slug: 'chargers', parent: 'accessories' },
  { name: 'Cables', slug: 'cables', parent: 'accessories' },
  { name: 'Cases', slug: 'cases', parent: 'accessories' },
  { name: 'Power banks', slug: 'power-banks', parent: 'accessories' },
  { name: 'Memory cards', slug: 'memory-cards', parent: 'accessories' },
  { name: 'Mice and keyboards', slug: 'mice-and-keyboards', parent: 'accessories' },
  { name: 'Pens and trackers', slug: 'pens-and-trackers', parent: 'accessories' },
] as const satisfies readonly DemoCategory[];

type Listed = (typeof categories)[number];
export type TopCategorySlug = Extract<Listed, { parent: null }>['slug'];
/** Where products hang. */
export type CategorySlug = Exclude<Listed, { parent: null }>['slug'];

/** The top category above a product's category. */
export function topCategoryOf(slug: CategorySlug): TopCategorySlug {
  const found = categories.find((category) => category.slug === slug);
  if (!found?.parent) throw new Error(`${slug} is not a category below another one`);
  return found.parent;
}
