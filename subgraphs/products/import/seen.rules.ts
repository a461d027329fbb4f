import type { Draft, DraftLine } from './draft.rules.ts';

/** What became of a product or a variant in a run. */
export type Change = 'created' | 'changed' | 'unchanged';

interface Said {
  readonly line: number;
  /** Each field that was said, by its name for people. */
  readonly fields: ReadonlyMap<string, string>;
  change: Change | null;
}

interface SaidOfProduct extends Said {
  /** By SKU. */
  readonly variants: Map<string, Said>;
}

/**
 * What the rows of a run have said so far, by slug. The rows of one product may be anywhere in the file, so this grows
 * with the file: about two kilobytes for each product.
 */
export type Seen = Map<string, SaidOfProduct>;

export const mostProducts = 100_000;

/**
 * Notes what the row says. Rows of one product must say the same of it, or the result would depend on which of them
 * comes last, and would change with every run: the first one counts, and a later one that differs is refused.
 */
export function note(seen: Seen, { line, draft }: DraftLine): readonly string[] {
  const product = seen.get(draft.slug);
  if (!product && seen.size >= mostProducts) return [`more than ${mostProducts} products in one file: split it`];
  const said = product ?? { line, fields: productFields(draft), variants: new Map(), change: null };
  const { sku } = draft.variant;
  const variant = said.variants.get(sku) ?? { line, fields: variantFields(draft), change: null };
  const reasons = [...differences(said, productFields(draft)), ...differences(variant, variantFields(draft))];
  if (reasons.length > 0) return reasons;
  said.variants.set(sku, variant);
  seen.set(draft.slug, said);
  return [];
}

/** Created counts for more than changed, whatever later rows did. */
export function noteChange(seen: Seen, { draft }: DraftLine, change: { product: Change; variant: Change }): void {
  const product = seen.get(draft.slug);
  const variant = product?.variants.get(draft.variant.sku);
  if (!product || !variant) return;
  product.change = stronger(product.change, change.product);
  variant.change = stronger(variant.change, change.variant);
}

/** Whether an earlier row has said the same variant. */
export function isRepeated(seen: Seen, { line, draft }: DraftLine): boolean {
  return seen.get(draft.slug)?.variants.get(draft.variant.sku)?.line !== line;
}

export type Counts = Record<Change, number>;

export function countChanges(seen: Seen): { products: Counts; variants: Counts } {
  const products = { created: 0, changed: 0, unchanged: 0 };
  const variants = { created: 0, changed: 0, unchanged: 0 };
  for (const product of seen.values()) {
    if (product.change) products[product.change] += 1;
    for (const { change } of product.variants.values()) if (change) variants[change] += 1;
  }
  return { products, variants };
}

function stronger(left: Change | null, right: Change): Change {
  const order: readonly (Change | null)[] = ['created', 'changed', 'unchanged', null];
  return order.indexOf(left) < order.indexOf(right) ? (left ?? right) : right;
}

function differences(before: Said, now: ReadonlyMap<string, string>): string[] {
  const names = new Set([...before.fields.keys(), ...now.keys()]);
  const said = (fields: ReadonlyMap<string, string>, name: string) =>
    fields.has(name) ? `"${fields.get(name)}"` : 'nothing';
  return [...names]
    .filter((name) => before.fields.get(name) !== now.get(name))
    .map((name) => `${name} is ${said(now, name)}, but line ${before.line} says ${said(before.fields, name)}`);
}

function productFields(draft: Draft): Map<string, string> {
  const { title, brand, category, description, attributes, images, variant } = draft;
  return new Map([
    ['title', title],
    ['brand', brand],
    ['category', category],
    ['description', description ?? ''],
    ['options', variant.optionValues.map(({ name }) => name).join(', ')],
    ['images', (images ?? []).map(({ url }) => url).join(' ')],
    ...(attributes ?? []).map(({ name, value, unit }): [string, string] => [name, unit ? `${value} ${unit}` : value]),
  ]);
}

function variantFields({ variant: { optionValues, weightGrams, dimensions } }: Draft): Map<string, string> {
  return new Map([
    ['option values', optionValues.map(({ name, value }) => `${name} ${value}`).join(', ')],
    ['weight', String(weightGrams ?? '')],
    ['dimensions', dimensions ? Object.values(dimensions).join(' x ') : ''],
  ]);
}
