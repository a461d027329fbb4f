import type { BrandName } from './brands.ts';
import {
  type AmountByValue,
  colours,
  type DemoProduct,
  flagOf,
  type Millimetres,
  namesOf,
  numberOf,
  pricedBy,
  textOf,
} from './product.ts';

interface TabletModel {
  brand: BrandName;
  model: string;
  code: string;
}

interface TabletFacts {
  /** Inches. */
  screen: number;
  chip: string;
  /** Works with the maker's pen, sold with it or apart. */
  pen: boolean;
  body: Millimetres;
  grams: number;
}

interface TabletChoices {
  /** The option that decides the price: Storage, Memory or Network. */
  by: string;
  amounts: AmountByValue;
  colours: readonly string[];
}

function tablet(
  { brand, model, code }: TabletModel,
  description: string,
  facts: TabletFacts,
  choices: TabletChoices,
): DemoProduct {
  const { option, prices } = pricedBy(choices.by, choices.amounts);
  const [length, width, height] = facts.body;
  return {
    ...namesOf(brand, model, code),
    category: brand === 'Apple' ? 'ipads' : 'android-tablets',
    description,
    attributes: [
      numberOf('Screen size', facts.screen, 'inch'),
      textOf('Chip', facts.chip),
      flagOf('Pen support', facts.pen),
      numberOf('Weight', facts.grams, 'g'),
    ],
    options: [option, colours(...choices.colours)],
    except: [],
    prices,
    weightGrams: facts.grams + 380,
    dimensionsMm: { length: Math.ceil(length + 30), width: Math.ceil(width + 25), height: Math.ceil(height + 38) },
    popular: false,
  };
}

const ipads = [
  tablet(
    { brand: 'Apple', model: 'iPad (A16)', code: 'IPAD' },
    'The plain iPad of 2025, for school, films and drawing with the USB-C pencil.',
    { screen: 10.9, chip: 'A16', pen: true, body: [248.6, 179.5, 7], grams: 477 },
    { by: 'Storage', amounts: { '128 GB': 6_499_000, '256 GB': 8_499_000 }, colours: ['Blue', 'Pink', 'Silver'] },
  ),
  tablet(
    { brand: 'Apple', model: 'iPad Air 11-inch (M3)', code: 'IPAIR11' },
    'A light iPad with a chip from the MacBook and support for the Pencil Pro.',
    { screen: 11, chip: 'M3', pen: true, body: [247.6, 178.5, 6.1], grams: 460 },
    {
      by: 'Storage',
      amounts: { '128 GB': 10_499_000, '256 GB': 12_499_000 },
      colours: ['Space Grey', 'Blue', 'Starlight'],
    },
  ),
  tablet(
    { brand: 'Apple', model: 'iPad Pro 11-inch (M4)', code: 'IPPRO11' },
    'Five millimetres thin, with two OLED layers for a very bright screen.',
    { screen: 11, chip: 'M4', pen: true, body: [249.7, 177.5, 5.3], grams: 444 },
    { by: 'Storage', amounts: { '256 GB': 19_499_000, '512 GB': 23_499_000 }, colours: ['Silver', 'Space Black'] },
  ),
  tablet(
    { brand: 'Apple', model: 'iPad mini (A17 Pro)', code: 'IPMINI' },
    'Fits one hand and a coat pocket; works with the Pencil Pro.',
    { screen: 8.3, chip: 'A17 Pro', pen: true, body: [195.4, 134.8, 6.3], grams: 293 },
    {
      by: 'Storage',
      amounts: { '128 GB': 8_999_000, '256 GB': 10_999_000 },
      colours: ['Space Grey', 'Blue', 'Starlight'],
    },
  ),
];

const samsungTablets = [
  tablet(
    { brand: 'Samsung', model: 'Galaxy Tab S10 Ultra', code: 'TS10U' },
    'As large as a laptop screen, with the S Pen in the box.',
    { screen: 14.6, chip: 'Dimensity 9300+', pen: true, body: [326.4, 208.6, 5.4], grams: 718 },
    {
      by: 'Network',
      amounts: { 'Wi-Fi': 18_999_000, '5G': 21_999_000 },
      colours: ['Moonstone Gray', 'Platinum Silver'],
    },
  ),
  tablet(
    { brand: 'Samsung', model: 'Galaxy Tab S9 FE', code: 'TS9FE' },
    'A student’s tablet: rated IP68, S Pen included.',
    { screen: 10.9, chip: 'Exynos 1380', pen: true, body: [254.3, 165.8, 6.5], grams: 523 },
    { by: 'Network', amounts: { 'Wi-Fi': 6_999_000, '5G': 8_999_000 }, colours: ['Gray', 'Mint', 'Silver'] },
  ),
  tablet(
    { brand: 'Samsung', model: 'Galaxy Tab A9+', code: 'TA9P' },
    'A family tablet with four speakers and a 90 Hz screen.',
    { screen: 11, chip: 'Snapdragon 695', pen: false, body: [257.1, 168.7, 6.9], grams: 480 },
    { by: 'Network', amounts: { 'Wi-Fi': 3_399_000, '5G': 4_699_000 }, colours: ['Graphite', 'Silver', 'Navy'] },
  ),
  tablet(
    { brand: 'Samsung', model: 'Galaxy Tab A9', code: 'TA9' },
    'A small tablet that takes a SIM card.',
    { screen: 8.7, chip: 'Helio G99', pen: false, body: [211, 124.7, 8], grams: 333 },
    { by: 'Memory', amounts: { '4/64 GB': 2_599_000, '8/128 GB': 3_099_000 }, colours: ['Graphite', 'Silver', 'Navy'] },
  ),
];

const otherTablets = [
  tablet(
    { brand: 'Xiaomi', model: 'Pad 7', code: 'PAD7' },
    'A sharp 144 Hz screen in the 3:2 format, good for reading and two windows.',
    { screen: 11.2, chip: 'Snapdragon 7+ Gen 3', pen: true, body: [251.2, 173.4, 6.2], grams: 500 },
    { by: 'Memory', amounts: { '8/128 GB': 4_999_000, '8/256 GB': 5_499_000 }, colours: ['Gray', 'Blue', 'Green'] },
  ),
  tablet(
    { brand: 'Xiaomi', model: 'Pad 6', code: 'PAD6' },
    'The predecessor of the Pad 7, still quick, in a metal body.',
    { screen: 11, chip: 'Snapdragon 870', pen: true, body: [254, 165.2, 6.5], grams: 490 },
    { by: 'Memory', amounts: { '8/256 GB': 4_999_000 }, colours: ['Gravity Gray', 'Mist Blue'] },
  ),
  tablet(
    { brand: 'Xiaomi', model: 'Redmi Pad Pro', code: 'RPADP' },
    'A 12.1-inch screen and a 10,000 mAh battery for films and lessons.',
    { screen: 12.1, chip: 'Snapdragon 7s Gen 2', pen: true, body: [280, 181.9, 7.5], grams: 571 },
    {
      by: 'Memory',
      amounts: { '6/128 GB': 3_499_000, '8/256 GB': 3_999_000 },
      colours: ['Graphite Gray', 'Mint Green'],
    },
  ),
  tablet(
    { brand: 'Xiaomi', model: 'Redmi Pad SE', code: 'RPADSE' },
    'A metal body and four speakers at a low price; Wi-Fi only.',
    { screen: 11, chip: 'Snapdragon 680', pen: false, body: [255.5, 167.1, 7.4], grams: 478 },
    {
      by: 'Memory',
      amounts: { '4/128 GB': 2_099_000, '8/256 GB': 2_799_000 },
      colours: ['Graphite Gray', 'Lavender Purple', 'Mint Green'],
    },
  ),
  tablet(
    { brand: 'Lenovo', model: 'Tab P12', code: 'TP12' },
    'A 12.7-inch screen with 3K resolution; some sets come with the pen.',
    { screen: 12.7, chip: 'Dimensity 7050', pen: true, body: [293.4, 190.8, 6.9], grams: 615 },
    { by: 'Memory', amounts: { '8/256 GB': 4_999_000 }, colours: ['Storm Grey'] },
  ),
  tablet(
    { brand: 'Lenovo', model: 'Tab M11', code: 'TM11' },
    'A simple 11-inch tablet for learning and reading.',
    { screen: 11, chip: 'Helio G88', pen: true, body: [255.3, 166.3, 7.2], grams: 465 },
    {
      by: 'Memory',
      amounts: { '4/128 GB': 2_799_000, '8/128 GB': 3_299_000 },
      colours: ['Luna Grey', 'Seafoam Green'],
    },
  ),
  tablet(
    { brand: 'OPPO', model: 'Pad Neo', code: 'PADN' },
    'A tall 7:5 screen that shows a page of a book whole.',
    { screen: 11.4, chip: 'Helio G99', pen: false, body: [255.1, 188, 6.9], grams: 538 },
    { by: 'Network', amounts: { 'Wi-Fi': 3_799_000, LTE: 4_299_000 }, colours: ['Space Grey'] },
  ),
  tablet(
    { brand: 'Infinix', model: 'XPAD', code: 'XPAD' },
    'An 11-inch tablet that takes a SIM card, at the price of a simple phone.',
    { screen: 11, chip: 'Helio G99', pen: false, body: [257, 168.6, 7.6], grams: 496 },
    {
      by: 'Memory',
      amounts: { '4/128 GB': 1_999_000, '8/256 GB': 2_499_000 },
      colours: ['Stellar Grey', 'Titan Gold'],
    },
  ),
];

export const tablets: readonly DemoProduct[] = [...ipads, ...samsungTablets, ...otherTablets];
