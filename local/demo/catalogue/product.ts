import { type BrandName, brands } from './brands.ts';
import type { CategorySlug } from './categories.ts';

export type DemoAttribute =
  | { name: string; kind: 'NUMBER'; value: string; unit: string }
  | { name: string; kind: 'TEXT'; value: string }
  | { name: string; kind: 'BOOLEAN'; value: 'true' | 'false' };

export interface DemoOption {
  name: string;
  values: readonly string[];
}

/** Option values by option name; matches every combination that has them all. `{}` matches all. */
export type OptionChoice = Readonly<Record<string, string>>;

export interface DemoPrice {
  when: OptionChoice;
  /** Usual Indonesian retail price in whole rupiah. */
  amount: number;
}

export interface DemoProduct {
  title: string;
  slug: string;
  brand: BrandName;
  category: CategorySlug;
  description: string;
  attributes: readonly DemoAttribute[];
  /** No options at all means one variant. */
  options: readonly DemoOption[];
  /** Combinations that are not made. */
  except: readonly OptionChoice[];
  /** The first that matches a combination is its price. */
  prices: readonly DemoPrice[];
  /** Packed, an estimate from the size of the device. */
  weightGrams: number;
  dimensionsMm: { length: number; width: number; height: number };
  /** The part of the SKU that all variants share: 'SAM-S24U'. */
  skuBase: string;
  /** At least three shops sell every variant of a popular product. */
  popular: boolean;
}

/** Length, width, height in millimetres. */
export type Millimetres = readonly [number, number, number];
/** Amounts in whole rupiah by the value of one option: `{ '256 GB': 21_999_000 }`. */
export type AmountByValue = Readonly<Record<string, number>>;

export function numberOf(name: string, value: number, unit: string): DemoAttribute {
  return { name, kind: 'NUMBER', value: String(value), unit };
}

export function textOf(name: string, value: string): DemoAttribute {
  return { name, kind: 'TEXT', value };
}

export function flagOf(name: string, value: boolean): DemoAttribute {
  return { name, kind: 'BOOLEAN', value: value ? 'true' : 'false' };
}

export function colours(...values: string[]): DemoOption {
  return { name: 'Colour', values };
}

/** An option that decides the price, and the prices that it decides. */
export function pricedBy(name: string, amounts: AmountByValue): { option: DemoOption; prices: DemoPrice[] } {
  const prices = Object.entries(amounts).map(([value, amount]) => ({ when: { [name]: value }, amount }));
  return { option: { name, values: Object.keys(amounts) }, prices };
}

/** The names that a product goes by: `namesOf('Samsung', 'Galaxy S24 Ultra', 'S24U')`. */
export function namesOf(brand: BrandName, model: string, code: string) {
  const title = `${brand} ${model}`;
  const skuCode = brands.find(({ name }) => name === brand)?.skuCode;
  return { title, slug: slugOf(title), brand, skuBase: `${skuCode}-${code}` };
}

/** 'Samsung Galaxy S25+' -> 'samsung-galaxy-s25-plus' */
function slugOf(title: string): string {
  return title
    .toLowerCase()
    .replaceAll('+', ' plus ')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
