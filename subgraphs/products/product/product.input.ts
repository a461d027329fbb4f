import { z } from 'zod';
import { isSlug } from '#kernel/slug.ts';
import { line } from '#subgraph/input.ts';

/** What the schema cannot say about the fields of a product and its variants. */

export const slug = z.string().refine(isSlug, 'must be a-z, 0-9 and single hyphens, at most 120');
export const title = line(200);
export const description = z.string().trim().max(10_000);
export const brand = line(120);

const measure = z.number().int().min(1).max(100_000);

export const dimensions = z.object({ lengthMm: measure, widthMm: measure, heightMm: measure });
export const weightGrams = z.number().int().min(1).max(10_000_000);
export const sku = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/, 'must be 1 to 64 of letters, digits, -, _ and .');

export const variantInput = z.object({
  sku,
  optionValues: z.array(z.object({ name: line(60), value: line(120) })).max(10),
  weightGrams: weightGrams.nullish(),
  dimensions: dimensions.nullish(),
});

export const options = z
  .array(z.object({ name: line(60), values: z.array(line(120)).min(1).max(100) }))
  .max(10)
  .refine((all) => areDifferent(all.map(({ name }) => name)), 'must have different names')
  .refine((all) => all.every(({ values }) => areDifferent(values)), 'must not repeat a value');

/** Also when case is disregarded. */
function areDifferent(texts: readonly string[]): boolean {
  return new Set(texts.map((text) => text.toLowerCase())).size === texts.length;
}

export const attributes = z
  .array(
    z
      .object({
        name: line(60),
        kind: z.enum(['TEXT', 'NUMBER', 'BOOLEAN']),
        value: line(500),
        unit: line(20).nullish(),
      })
      .refine(({ kind, value }) => kind !== 'NUMBER' || /^-?\d+(\.\d+)?$/.test(value), 'must be a decimal number')
      .refine(({ kind, value }) => kind !== 'BOOLEAN' || /^(true|false)$/.test(value), 'must be true or false'),
  )
  .max(100);

export const images = z.array(z.object({ url: z.url({ protocol: /^https$/ }).max(1_000), alt: line(300) })).max(30);
