import { createHash } from 'node:crypto';
import type { InputProblem } from '#subgraph/input.ts';
import type { OptionValue, ProductOption } from '../tables.ts';

/** What a variant must agree with its product on. */
interface VariantOptions {
  readonly sku: string;
  readonly optionValues: readonly OptionValue[];
}

/** Every variant has exactly one known value for every option, and no two variants the same values or SKU. */
export function variantProblems(
  options: readonly ProductOption[],
  variants: readonly VariantOptions[],
): readonly InputProblem[] {
  const problems: InputProblem[] = [];
  const seenOptions = new Map<string, number>();
  const seenSkus = new Map<string, number>();
  for (const [index, { sku, optionValues }] of variants.entries()) {
    const path = ['variants', String(index)];
    for (const message of optionProblems(options, optionValues)) {
      problems.push({ path: [...path, 'optionValues'], message });
    }
    const twin = seenOptions.get(optionsDigest(optionValues));
    if (twin !== undefined) problems.push({ path, message: `has the same option values as variant ${twin}` });
    seenOptions.set(optionsDigest(optionValues), index);
    if (seenSkus.has(sku))
      problems.push({ path: [...path, 'sku'], message: `is the SKU of variant ${seenSkus.get(sku)}` });
    seenSkus.set(sku, index);
  }
  return problems;
}

/** What is wrong with the option values of one variant. */
export function optionProblems(options: readonly ProductOption[], values: readonly OptionValue[]): string[] {
  const missing = options.filter(({ name }) => values.filter((value) => value.name === name).length !== 1);
  const unknown = values.filter(({ name }) => !options.some((option) => option.name === name));
  const notOffered = values.filter(({ name, value }) => {
    const option = options.find((candidate) => candidate.name === name);
    return option && !spelledAs(option, value);
  });
  return [
    ...missing.map(({ name }) => `must have one value of ${name}`),
    ...unknown.map(({ name }) => `${name} is not an option of the product`),
    ...notOffered.map(({ name, value }) => `${value} is not a value of ${name}`),
  ];
}

/** The options with every value that these variants use: what is new comes last. */
export function withValuesOf(options: readonly ProductOption[], values: readonly OptionValue[]): ProductOption[] {
  return options.map((option) => {
    const used = values.filter(({ name }) => name === option.name).map(({ value }) => value);
    return { ...option, values: [...option.values, ...used.filter((value) => !spelledAs(option, value))] };
  });
}

/** The same for the same values in whatever order and case. */
export function optionsDigest(values: readonly OptionValue[]): string {
  const said = values.map(({ name, value }) => JSON.stringify([name.toLowerCase(), value.toLowerCase()])).sort();
  return createHash('sha256').update(said.join()).digest('hex');
}

/** The values in the order of the product's options, and spelled as there. */
export function asIn(options: readonly ProductOption[], values: readonly OptionValue[]): OptionValue[] {
  return options.flatMap((option) =>
    values
      .filter(({ name }) => name === option.name)
      .map(({ name, value }) => ({ name, value: spelledAs(option, value) ?? value })),
  );
}

/** How the option spells the value, whose case does not matter. */
function spelledAs({ values }: ProductOption, value: string): string | undefined {
  return values.find((known) => known.toLowerCase() === value.toLowerCase());
}
