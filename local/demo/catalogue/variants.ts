import type { DemoOption, DemoProduct, OptionChoice } from './product.ts';

export interface DemoVariant {
  /** At most 40 of A-Z, 0-9 and '-': 'SAM-S24U-256-BLK'. */
  sku: string;
  optionValues: readonly { name: string; value: string }[];
  /** Usual retail price in whole rupiah. */
  amount: number;
}

/** Every combination of a product's options that is made, in the order of the options. */
export function variantsOf(product: DemoProduct): DemoVariant[] {
  return combinationsOf(product.options)
    .filter((choice) => !product.except.some((excluded) => matches(choice, excluded)))
    .map((choice) => ({
      sku: skuOf(product, choice),
      optionValues: product.options.map(({ name }) => ({ name, value: chosenValue(choice, name) })),
      amount: amountOf(product, choice),
    }));
}

function combinationsOf(options: readonly DemoOption[]): OptionChoice[] {
  return options.reduce<OptionChoice[]>(
    (choices, { name, values }) => choices.flatMap((choice) => values.map((value) => ({ ...choice, [name]: value }))),
    [{}],
  );
}

function matches(choice: OptionChoice, wanted: OptionChoice): boolean {
  return Object.entries(wanted).every(([name, value]) => choice[name] === value);
}

function amountOf(product: DemoProduct, choice: OptionChoice): number {
  const price = product.prices.find(({ when }) => matches(choice, when));
  if (!price) throw new Error(`${product.title} has no price for ${JSON.stringify(choice)}`);
  return price.amount;
}

function skuOf(product: DemoProduct, choice: OptionChoice): string {
  const codes = product.options.map((option) => codeOf(option, chosenValue(choice, option.name)));
  return [product.skuBase, ...codes].join('-');
}

function chosenValue(choice: OptionChoice, name: string): string {
  const value = choice[name];
  if (value === undefined) throw new Error(`nothing chosen for ${name}`);
  return value;
}

/** The short code, with the first letter before it where another value of the option has the same. */
function codeOf(option: DemoOption, value: string): string {
  const short = shortCode(value);
  const shared = option.values.some((other) => other !== value && shortCode(other) === short);
  return shared ? value.charAt(0).toUpperCase() + short : short;
}

/** '256 GB' -> '256', '8/256 GB' -> '8-256', '1 TB' -> '1TB', 'Titanium Black' -> 'BLK', 'Hazel' -> 'HAZ' */
function shortCode(value: string): string {
  if (/^\d/.test(value)) return measureCode(value);
  const words = value.toLowerCase().split(/[^a-z]+/);
  const telling = words.filter((word) => !EMPTY_WORDS.includes(word));
  const known = telling.map((word) => KNOWN_WORDS[word]).find((code) => code !== undefined);
  return known ?? (telling[0] ?? value).slice(0, 3).toUpperCase();
}

function measureCode(value: string): string {
  return value
    .replace(/ (GB|mm|pieces?)$/, '')
    .replaceAll(' ', '')
    .replace(/[./]/g, '-')
    .toUpperCase();
}

/** Words that makers put before every colour of a device. */
const EMPTY_WORDS = ['awesome', 'tonal', 'titanium'];

const KNOWN_WORDS: Readonly<Record<string, string>> = {
  wi: 'WIFI',
  black: 'BLK',
  jetblack: 'JBK',
  white: 'WHT',
  gray: 'GRY',
  grey: 'GRY',
  lightgray: 'LGR',
  graphite: 'GPH',
  silver: 'SLV',
  blue: 'BLU',
  iceblue: 'IBL',
  icyblue: 'IBL',
  silverblue: 'SBL',
  whitesilver: 'WSV',
  green: 'GRN',
  red: 'RED',
  pink: 'PNK',
  purple: 'PUR',
  violet: 'VIO',
  yellow: 'YEL',
  orange: 'ORG',
  gold: 'GLD',
  brown: 'BRN',
  beige: 'BEI',
  navy: 'NVY',
  mint: 'MNT',
  teal: 'TEL',
  cream: 'CRM',
};
