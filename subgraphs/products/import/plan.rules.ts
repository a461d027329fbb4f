import { isDeepStrictEqual } from 'node:util';
import { newId } from '#kernel/ids.ts';
import { asIn, optionsDigest, withValuesOf } from '../product/product.rules.ts';
import type { ProductOption, ProductRow, products, VariantRow, variants } from '../tables.ts';
import type { Draft, DraftLine, RefusedLine } from './draft.rules.ts';
import type { Change } from './seen.rules.ts';

/** What an import says of a product: what shops ask for it is not its business. */
type NewProduct = Omit<ProductRow, 'lowestPriceMinor' | 'createdAt' | 'updatedAt'>;
/** What an import says of a variant: how many may be bought is not its business. */
type NewVariant = Omit<VariantRow, 'purchaseLimit' | 'createdAt' | 'updatedAt'>;

/** What the database has of the products that a batch is about. */
export interface Existing {
  readonly products: ReadonlyMap<string, ProductRow>;
  /** Of those products, and all that have an SKU of the batch. */
  readonly variants: readonly VariantRow[];
  readonly brandIds: ReadonlyMap<string, string>;
  readonly categoryIds: ReadonlyMap<string, string>;
}

export interface ImportedLine extends DraftLine {
  readonly product: Change;
  readonly variant: Change;
}

export interface Plan {
  readonly newProducts: (typeof products.$inferInsert)[];
  readonly changedProducts: (typeof products.$inferInsert)[];
  readonly newVariants: (typeof variants.$inferInsert)[];
  readonly changedVariants: (typeof variants.$inferInsert)[];
  /** The ids of products that go on sale by this. */
  readonly activated: string[];
  readonly imported: ImportedLine[];
  readonly refused: RefusedLine[];
}

/** What has to be written so that the catalogue says what the rows say, and nothing where it says so already. */
export function planImport(rows: readonly DraftLine[], existing: Existing): Plan {
  const plan: Plan = {
    newProducts: [],
    changedProducts: [],
    newVariants: [],
    changedVariants: [],
    activated: [],
    imported: [],
    refused: [],
  };
  const bySku = new Map(existing.variants.map((variant): [string, NewVariant] => [variant.sku, variant]));
  for (const [slug, group] of Map.groupBy(rows, ({ draft }) => draft.slug)) {
    planProduct(plan, group, existing.products.get(slug) ?? null, { ...existing, bySku });
  }
  return plan;
}

interface Surroundings extends Existing {
  readonly bySku: Map<string, NewVariant>;
}

/** The rows of one product. They say the same of it: `note` in seen.rules.ts has made sure. */
function planProduct(plan: Plan, rows: DraftLine[], before: ProductRow | null, around: Surroundings): void {
  const [first] = rows;
  if (!first) return;
  let product = withDraft(before, first.draft, around);
  const accepted: { row: DraftLine; change: Change }[] = [];
  for (const row of rows) {
    const { optionValues } = row.draft.variant;
    const options = before || accepted.length > 0 ? product.options : optionsOf(optionValues);
    const reason = objection(row.draft, product.id, options, around.bySku);
    if (reason) {
      plan.refused.push({ line: row.line, identity: row.identity, reasons: [reason] });
      continue;
    }
    product = { ...product, options: withValuesOf(options, optionValues) };
    accepted.push({ row, change: planVariant(plan, row.draft, product, around.bySku) });
  }
  if (accepted.length === 0) return;
  const change = changeOf(before, product);
  if (change === 'created') plan.newProducts.push(product);
  if (change === 'changed') plan.changedProducts.push(product);
  if (product.status === 'ACTIVE' && before?.status !== 'ACTIVE') plan.activated.push(product.id);
  plan.imported.push(...accepted.map(({ row, change: variant }) => ({ ...row, product: change, variant })));
}

function withDraft(before: ProductRow | null, draft: Draft, { brandIds, categoryIds }: Existing): NewProduct {
  // Whoever archived a product, or put it on sale, knew better than a file.
  const status = before && before.status !== 'DRAFT' ? before.status : draft.status;
  return {
    id: before?.id ?? newId('prd'),
    slug: draft.slug,
    title: draft.title,
    description: draft.description ?? before?.description ?? '',
    brandId: brandIds.get(draft.brand) ?? '',
    categoryId: categoryIds.get(draft.category) ?? '',
    status,
    attributes: draft.attributes ?? before?.attributes ?? [],
    options: before?.options ?? [],
    images: draft.images ?? before?.images ?? [],
  };
}

/** Why the row cannot be a variant of the product, or null. */
function objection(
  { variant: { sku, optionValues } }: Draft,
  productId: string,
  options: readonly ProductOption[],
  bySku: ReadonlyMap<string, NewVariant>,
): string | null {
  const names = (named: readonly { name: string }[]) => named.map(({ name }) => name).join(', ') || 'none';
  if (names(asIn(options, optionValues)) !== names(options) || optionValues.length !== options.length) {
    return `its options are ${names(optionValues)}, those of the product ${names(options)}`;
  }
  const digest = optionsDigest(optionValues);
  const same = bySku.get(sku);
  if (same && same.productId !== productId) return `another product has the SKU ${sku}`;
  if (same && same.optionsDigest !== digest) return `the SKU ${sku} has other option values in the catalogue`;
  const twin = [...bySku.values()].find((one) => one.productId === productId && one.optionsDigest === digest);
  return twin && twin.sku !== sku ? `the product has these option values already, with the SKU ${twin.sku}` : null;
}

function planVariant(plan: Plan, { variant }: Draft, product: NewProduct, bySku: Map<string, NewVariant>): Change {
  const before = bySku.get(variant.sku);
  const { sku, optionValues, weightGrams, dimensions } = variant;
  const row: NewVariant = {
    id: before?.id ?? newId('var'),
    productId: product.id,
    sku,
    optionValues: before?.optionValues ?? asIn(product.options, optionValues),
    optionsDigest: optionsDigest(optionValues),
    weightGrams: weightGrams ?? before?.weightGrams ?? null,
    lengthMm: dimensions?.lengthMm ?? before?.lengthMm ?? null,
    widthMm: dimensions?.widthMm ?? before?.widthMm ?? null,
    heightMm: dimensions?.heightMm ?? before?.heightMm ?? null,
  };
  const change = changeOf(before ?? null, row);
  if (change === 'created') plan.newVariants.push(row);
  if (change === 'changed') plan.changedVariants.push(row);
  bySku.set(sku, row);
  return change;
}

/** The database formats its JSON as it likes, so that values are compared and not their texts. */
function changeOf<Row extends object>(before: Row | null, after: Row): Change {
  if (!before) return 'created';
  const fields = Object.keys(after) as (keyof Row)[];
  const picked = (row: Row) => Object.fromEntries(fields.map((field) => [field, row[field]]));
  return isDeepStrictEqual(picked(before), picked(after)) ? 'unchanged' : 'changed';
}

function optionsOf(values: readonly { name: string; value: string }[]): ProductOption[] {
  return values.map(({ name, value }) => ({ name, values: [value] }));
}
