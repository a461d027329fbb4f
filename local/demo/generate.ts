import { type Draw, drawFor } from '#kernel/draw.ts';
import { type BrandName, catalogue, type TopCategorySlug, topCategoryOf, variantsOf } from './catalogue.ts';
import { type DemoShop, type StockHabit, shops } from './shops.ts';

export interface PlannedShopProduct {
  sku: string;
  /** Whole rupiah: '21999000'. */
  price: string;
}

export interface PlannedStock {
  /** Name of one of the shop's warehouses. */
  warehouse: string;
  sku: string;
  quantity: number;
}

export interface PlannedShop {
  shopSlug: string;
  shopProducts: PlannedShopProduct[];
  /** One line for every warehouse and every variant that the shop sells, 0 included. */
  stock: PlannedStock[];
}

/** What these stand for holds whatever the seed. */
export const exampleSkus = {
  /** Three shops or more sell it, each at another price, and every warehouse that keeps it has plenty. */
  bestSeller: 'SAM-S24U-256-BLK',
  /** Every warehouse that keeps it has one to three left. */
  lastUnits: 'ASU-ROG9-12-512-WHT',
  /** At least one shop sells it, and no warehouse has any. */
  soldOut: 'GOO-PX9P-128-HAZ',
  /** In the catalogue, and sold by nobody. */
  soldByNobody: 'SON-XP1M6-256-SLV',
} as const;

const SELLERS_OF_POPULAR = 3;
const DRAWN_PER_FATE = 15;

type Fate = 'plenty' | 'last units' | 'sold out' | 'sold by nobody';

interface Listing {
  sku: string;
  amount: number;
  brand: BrandName;
  category: TopCategorySlug;
  popular: boolean;
}

const listings: readonly Listing[] = catalogue.flatMap((product) =>
  variantsOf(product).map(({ sku, amount }) => ({
    sku,
    amount,
    brand: product.brand,
    category: topCategoryOf(product.category),
    popular: product.popular,
  })),
);

/** Who sells what, at which price, and how much of it lies where. The same seed gives the same plan. */
export function generateDemo(seed = 1): PlannedShop[] {
  const fates = drawFates(seed);
  const sold = listings.filter(({ sku }) => fates.get(sku) !== 'sold by nobody');
  const ranges = new Map(shops.map((shop) => [shop, chooseRange(shop, sold, drawFor(seed, `range of ${shop.slug}`))]));
  addMissingSellers(ranges, sold, fates, drawFor(seed, 'missing sellers'));
  const taken = new Set<string>();
  return shops.map((shop) => {
    const range = sold.filter((listing) => ranges.get(shop)?.has(listing));
    return {
      shopSlug: shop.slug,
      shopProducts: setPrices(shop, range, taken, drawFor(seed, `prices of ${shop.slug}`)),
      stock: fillWarehouses(shop, range, fates, drawFor(seed, `stock of ${shop.slug}`)),
    };
  });
}

/** The variants whose stock does not follow the habits of the shops. */
function drawFates(seed: number): Map<string, Fate> {
  const examples: readonly string[] = Object.values(exampleSkus);
  const free = listings.filter(({ sku, popular }) => !popular && !examples.includes(sku));
  const drawn = drawFor(seed, 'fates').shuffle(free);
  return new Map<string, Fate>([
    ...drawn.slice(0, DRAWN_PER_FATE).map(({ sku }) => [sku, 'sold by nobody'] as const),
    ...drawn.slice(DRAWN_PER_FATE, 2 * DRAWN_PER_FATE).map(({ sku }) => [sku, 'sold out'] as const),
    [exampleSkus.bestSeller, 'plenty'],
    [exampleSkus.soldByNobody, 'sold by nobody'],
    [exampleSkus.soldOut, 'sold out'],
    [exampleSkus.lastUnits, 'last units'],
  ]);
}

function chooseRange(shop: DemoShop, sold: readonly Listing[], draw: Draw): Set<Listing> {
  const chosen = shop.carries.map(({ category, brands, share }) => {
    const candidates = sold.filter((listing) => isOf(listing, category, brands));
    return draw.shuffle(candidates).slice(0, Math.round(candidates.length * share));
  });
  return new Set(chosen.flat());
}

function isOf(listing: Listing, category: TopCategorySlug, brands?: readonly BrandName[]): boolean {
  return listing.category === category && (brands?.includes(listing.brand) ?? true);
}

/** Chance may leave a popular variant with too few shops; shops that carry its kind take it up. */
function addMissingSellers(
  ranges: Map<DemoShop, Set<Listing>>,
  sold: readonly Listing[],
  fates: Map<string, Fate>,
  draw: Draw,
): void {
  for (const listing of sold) {
    const needed = listing.popular ? SELLERS_OF_POPULAR : fates.has(listing.sku) ? 1 : 0;
    const sellers = shops.filter((shop) => ranges.get(shop)?.has(listing));
    const others = shops.filter((shop) => !sellers.includes(shop) && carriesKindOf(shop, listing));
    const added = draw.shuffle(others).slice(0, Math.max(0, needed - sellers.length));
    for (const shop of added) ranges.get(shop)?.add(listing);
  }
}

function carriesKindOf(shop: DemoShop, listing: Listing): boolean {
  return shop.carries.some(({ category, brands }) => isOf(listing, category, brands));
}

/** `taken` remembers every price by SKU, so that no two shops ask the same for one variant. */
function setPrices(shop: DemoShop, range: readonly Listing[], taken: Set<string>, draw: Draw): PlannedShopProduct[] {
  const { from, to, ending } = shop.prices;
  return range.map(({ sku, amount }) => {
    const wanted = amount * (1 + (from + draw.part() * (to - from)) / 100);
    let price = Math.round(wanted / 1000) * 1000 - (ending === 900 ? 100 : 0);
    while (taken.has(`${sku} ${price}`)) price += 1000;
    taken.add(`${sku} ${price}`);
    return { sku, price: String(price) };
  });
}

function fillWarehouses(
  shop: DemoShop,
  range: readonly Listing[],
  fates: Map<string, Fate>,
  draw: Draw,
): PlannedStock[] {
  return shop.warehouses.flatMap(({ name }) =>
    range.map(({ sku }) => ({
      warehouse: name,
      sku,
      quantity: drawQuantity(shop.stock, fates.get(sku), draw),
    })),
  );
}

function drawQuantity(habit: StockHabit, fate: Fate | undefined, draw: Draw): number {
  const level = fate ?? drawLevel(habit, draw);
  if (level === 'plenty') return draw.whole(20, 200);
  return level === 'last units' ? draw.whole(1, 3) : 0;
}

function drawLevel(habit: StockHabit, draw: Draw): Fate {
  const at = draw.part();
  if (at < habit.none) return 'sold out';
  return at < habit.none + habit.scarce ? 'last units' : 'plenty';
}
