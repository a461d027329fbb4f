import { z } from 'zod';

/**
 * How the rows of a file become products: a JSON file with `values` that are read from the columns in the order given,
 * guards on them, and the product and its variant as texts in which `{name}` stands for a value.
 */

const pattern = z.string().transform((source, context) => {
  try {
    return new RegExp(source, 'u');
  } catch (error) {
    context.addIssue({
      code: 'custom',
      message: error instanceof Error ? error.message : 'is not a regular expression',
    });
    return z.NEVER;
  }
});

const text = z.string().min(1);

const valueRule = z
  .strictObject({
    /** A column's name, the name of one of `columnSets`, or several columns: the cell is the one that looks right. */
    columns: z.union([text, z.array(text).min(1)]).optional(),
    /** A value read before; `name.group` is a named group of its `like`. */
    of: text.optional(),
    /** A constant, or a text with `{name}` in it: no value when one of them has none, unless written `{name?}`. */
    text: text.optional(),
    /** The guard: what the cell must look like for the row to be imported. */
    like: pattern.optional(),
    /** The guard in words, for the report. */
    explain: text.optional(),
    /** Takes what the first group matches; no value when nothing does. */
    pick: pattern.optional(),
    /** Takes one item of a list; -1 is the last. */
    split: z.strictObject({ by: text, item: z.int() }).optional(),
    replace: z.array(z.strictObject({ like: pattern, by: z.string() })).optional(),
    /** What the first case that matches gives; no value when none does. */
    cases: z.array(z.strictObject({ like: pattern, gives: z.string() })).optional(),
    lookup: z.record(text, text).optional(),
    /** What becomes of a value that is not in the lookup. */
    otherwise: z.enum(['refuse', 'keep', 'drop']).default('refuse'),
    /** Makes it `true` or `false`. */
    test: pattern.optional(),
    between: z.tuple([z.number(), z.number()]).optional(),
    default: text.optional(),
    required: z.boolean().default(false),
  })
  .refine(
    ({ columns, of, text }) => [columns, of, text].filter((source) => source !== undefined).length === 1,
    'must have exactly one of columns, of and text',
  );

const attribute = z.strictObject({
  name: text,
  kind: z.enum(['TEXT', 'NUMBER', 'BOOLEAN']).default('TEXT'),
  value: text,
  unit: text.optional(),
});

const mappingShape = z.strictObject({
  csv: z.strictObject({ delimiter: z.string().length(1).default(',') }).prefault({}),
  /** The columns that tell a person which row is meant. */
  identify: z.array(text).min(1),
  /** Columns whose cells may have slipped into each other's places. */
  columnSets: z.record(text, z.array(text).min(1)).default({}),
  values: z.record(z.string().regex(/^[a-z][A-Za-z0-9]*$/, 'must be a name such as screenSize'), valueRule),
  /** A row is refused when two of its values are both there and differ. */
  checks: z.array(z.strictObject({ value: text, equals: text, reason: text })).default([]),
  /** A row is refused when a cell of these columns is not empty and no value has read it. */
  readEveryCellOf: z.union([text, z.array(text)]).default([]),
  /** Created when they are missing; a parent comes before its children. */
  categories: z.array(z.strictObject({ slug: text, name: text, parent: text.optional() })).min(1),
  product: z.strictObject({
    title: text,
    /** Made from the title when left out. Rows with the same slug are one product. */
    slug: text.optional(),
    brand: text,
    /** The slug of one of `categories`. */
    category: text,
    status: z.enum(['DRAFT', 'ACTIVE']),
    description: text.optional(),
    /** Those without a value are left out. */
    attributes: z.array(attribute).optional(),
    images: z.array(z.strictObject({ url: text, alt: text })).optional(),
  }),
  variant: z.strictObject({
    /** Written in capitals with hyphens. Rows with the same SKU are one variant. */
    sku: text,
    /** Those without a value are left out. */
    options: z.array(z.strictObject({ name: text, value: text })).default([]),
    weightGrams: text.optional(),
    dimensions: z.strictObject({ lengthMm: text, widthMm: text, heightMm: text }).optional(),
  }),
});

export type Mapping = z.output<typeof mappingShape>;
export type ValueRule = Mapping['values'][string];

export const placeholders = /\{([a-z][A-Za-z0-9.]*)(\??)\}/g;

/** A mapping that hangs together; throws an Error for people that gives the path of every problem. */
export function readMapping(json: string): Mapping {
  let given: unknown;
  try {
    given = JSON.parse(json);
  } catch (error) {
    throw new Error(`The mapping is not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
  const result = mappingShape.superRefine(checkReferences).safeParse(given);
  if (result.success) return result.data;
  const problems = result.error.issues.map(({ path, message }) => `  ${path.join('.') || 'mapping'}: ${message}`);
  throw new Error(`The mapping is not right.\n${problems.join('\n')}`);
}

/** The columns that a rule or guard names, with column sets resolved. */
export function columnsOf({ columnSets }: Pick<Mapping, 'columnSets'>, named: string | readonly string[]): string[] {
  return typeof named === 'string' ? (columnSets[named] ?? [named]) : [...named];
}

/** Every column that the file must have. */
export function requiredColumns(mapping: Mapping): string[] {
  const named = Object.values(mapping.values).flatMap(({ columns }) => (columns ? columnsOf(mapping, columns) : []));
  return [...new Set([...mapping.identify, ...named, ...columnsOf(mapping, mapping.readEveryCellOf)])];
}

function checkReferences(mapping: Mapping, context: z.RefinementCtx): void {
  const known = new Set<string>();
  const check = (path: PropertyKey[], names: readonly string[]) => {
    for (const name of names.filter((candidate) => !known.has(candidate))) {
      context.addIssue({ code: 'custom', path, message: `${name} is not a value that is read before` });
    }
  };
  for (const [name, rule] of Object.entries(mapping.values)) {
    check(['values', name], [...(rule.of ? [rule.of] : []), ...namesIn(rule.text ?? '')]);
    known.add(name);
    for (const [, group] of rule.like?.source.matchAll(/\(\?<([A-Za-z]\w*)>/g) ?? []) known.add(`${name}.${group}`);
  }
  for (const [index, { value, equals }] of mapping.checks.entries()) check(['checks', index], [value, equals]);
  check(['product'], namesIn(JSON.stringify(mapping.product)));
  check(['variant'], namesIn(JSON.stringify(mapping.variant)));
  const slugs = mapping.categories.map(({ slug }) => slug);
  for (const [index, { parent }] of mapping.categories.entries()) {
    if (parent && !slugs.slice(0, index).includes(parent)) {
      context.addIssue({
        code: 'custom',
        path: ['categories', index, 'parent'],
        message: 'must come before its child',
      });
    }
  }
}

function namesIn(template: string): string[] {
  return [...template.matchAll(placeholders)].map(([, name = '']) => name);
}
