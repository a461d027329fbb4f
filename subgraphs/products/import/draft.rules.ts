import { z } from 'zod';
import { slugOf } from '#kernel/slug.ts';
import { isRefusal, readInput } from '#subgraph/input.ts';
import * as fields from '../product/product.input.ts';
import type { Mapping } from './mapping.ts';
import { type Cells, fillIn, readValues } from './values.rules.ts';

/** The same walls as for a product that somebody types in. */
const draftInput = z.object({
  slug: fields.slug,
  title: fields.title,
  brand: fields.brand,
  category: fields.slug,
  status: z.enum(['DRAFT', 'ACTIVE']),
  description: fields.description.nullable(),
  attributes: fields.attributes.nullable(),
  images: fields.images.nullable(),
  variant: fields.variantInput,
});

/** What one row says: a product with one variant. What the mapping is silent about is null, and stays as it is. */
export type Draft = z.output<typeof draftInput>;

/** A row of the file, by its line and by what a person knows it by. */
export interface FileLine {
  readonly line: number;
  readonly identity: string;
}

export interface DraftLine extends FileLine {
  readonly draft: Draft;
}

export interface RefusedLine extends FileLine {
  /** In plain words. */
  readonly reasons: readonly string[];
}

/** What the row says, or why it says nothing that could be a product. */
export function draftOf(mapping: Mapping, cells: Cells): Draft | { readonly reasons: readonly string[] } {
  const { values, problems } = readValues(mapping, cells);
  if (problems.length > 0) return { reasons: problems };
  const draft = readInput(draftInput, fillInDraft(mapping, values));
  if (isRefusal(draft)) return { reasons: draft.problems.map(({ path, message }) => `${path.join('.')} ${message}`) };
  const known = mapping.categories.some(({ slug }) => slug === draft.category);
  return known ? draft : { reasons: [`the mapping has no category "${draft.category}"`] };
}

function fillInDraft({ product, variant }: Mapping, values: ReadonlyMap<string, string>): object {
  const fill = (template: string) => fillIn(template, values);
  const optional = (template: string | undefined) => (template ? fill(template) : null);
  /** The items whose texts are all there. */
  const present = <Item extends object>(items: readonly Item[], ...names: (keyof Item)[]) =>
    items
      .map((item) => ({ ...item, ...Object.fromEntries(names.map((name) => [name, fill(String(item[name]))])) }))
      .filter((item) => names.every((name) => item[name]));
  const title = fill(product.title);
  return {
    slug: optional(product.slug) ?? slugOf(title ?? ''),
    title,
    brand: fill(product.brand),
    category: fill(product.category),
    status: product.status,
    description: optional(product.description),
    attributes: product.attributes ? present(product.attributes, 'value') : null,
    images: product.images ? present(product.images, 'url', 'alt') : null,
    variant: {
      sku: slugOf(fill(variant.sku) ?? '').toUpperCase(),
      optionValues: present(variant.options, 'value'),
      weightGrams: numberIn(optional(variant.weightGrams)),
      dimensions: dimensionsIn(Object.entries(variant.dimensions ?? {}).map(([name, text]) => [name, fill(text)])),
    },
  };
}

const numberIn = (text: string | null) => (text === null ? null : Number(text));

/** All three or none. */
function dimensionsIn(measures: [string, string | null][]): object | null {
  const whole = measures.length > 0 && measures.every(([, text]) => text !== null);
  return whole ? Object.fromEntries(measures.map(([name, text]) => [name, numberIn(text)])) : null;
}
