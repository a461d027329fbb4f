import type { BrandName } from './brands.ts';
import type { CategorySlug } from './categories.ts';
import { colours, type DemoProduct, flagOf, type Millimetres, namesOf, numberOf, textOf } from './product.ts';

interface AudioModel {
  brand: BrandName;
  model: string;
  code: string;
}

interface AudioFacts {
  /** Hours of play; earbuds without their case. Nothing for devices on a cable. */
  hours?: number;
  /** Active noise cancelling; nothing for speakers. */
  anc?: boolean;
  /** Resistance against dust and water as the maker states it: 'IP67'. */
  rating?: string;
  connection?: string;
}

interface Packing {
  box: Millimetres;
  /** Packed. */
  grams: number;
}

function audio(
  category: CategorySlug,
  { brand, model, code }: AudioModel,
  description: string,
  facts: AudioFacts,
  { box, grams }: Packing,
  amount: number,
  colourNames: readonly string[],
): DemoProduct {
  const [length, width, height] = box;
  return {
    ...namesOf(brand, model, code),
    category,
    description,
    attributes: [
      textOf('Connection', facts.connection ?? 'Bluetooth'),
      ...(facts.hours === undefined ? [] : [numberOf('Battery life', facts.hours, 'h')]),
      ...(facts.anc === undefined ? [] : [flagOf('Active noise cancelling', facts.anc)]),
      ...(facts.rating === undefined ? [] : [textOf('Protection', facts.rating)]),
    ],
    options: colourNames.length > 0 ? [colours(...colourNames)] : [],
    except: [],
    prices: [{ when: {}, amount }],
    weightGrams: grams,
    dimensionsMm: { length, width, height },
    popular: false,
  };
}

type WithoutCategory = Parameters<typeof audio> extends [CategorySlug, ...infer Rest] ? Rest : never;

const headphone = (...rest: WithoutCategory) => audio('headphones', ...rest);
const earbuds = (...rest: WithoutCategory) => audio('earbuds', ...rest);
const speaker = (...rest: WithoutCategory) => audio('speakers', ...rest);

const overEar = [
  headphone(
    { brand: 'Sony', model: 'WH-1000XM6', code: 'XM6' },
    'Sony’s noise-cancelling headphones of 2025; they fold again.',
    { hours: 30, anc: true },
    { box: [236, 205, 93], grams: 850 },
    6_999_000,
    ['Black', 'Platinum Silver', 'Midnight Blue'],
  ),
  headphone(
    { brand: 'Sony', model: 'WH-1000XM5', code: 'XM5' },
    'The generation of 2022, still among the quietest on a flight.',
    { hours: 30, anc: true },
    { box: [246, 207, 71], grams: 950 },
    4_999_000,
    ['Black', 'Silver', 'Midnight Blue'],
  ),
  headphone(
    { brand: 'Sony', model: 'WH-CH520', code: 'CH520' },
    'Light on-ear headphones that play for two days.',
    { hours: 50, anc: false },
    { box: [210, 180, 50], grams: 320 },
    699_000,
    ['Black', 'White', 'Blue', 'Beige'],
  ),
  headphone(
    { brand: 'JBL', model: 'Tune 770NC', code: 'T770NC' },
    'Noise cancelling and a long battery life at a middle price.',
    { hours: 44, anc: true },
    { box: [215, 195, 85], grams: 450 },
    1_499_000,
    ['Black', 'White', 'Blue', 'Purple'],
  ),
  headphone(
    { brand: 'Apple', model: 'AirPods Max (USB-C)', code: 'APMAX' },
    'Apple’s large headphones in metal and mesh, now with USB-C.',
    { hours: 20, anc: true },
    { box: [236, 205, 110], grams: 900 },
    9_499_000,
    ['Midnight', 'Starlight', 'Blue', 'Purple', 'Orange'],
  ),
  headphone(
    { brand: 'Anker', model: 'Soundcore Space One', code: 'SPONE' },
    'Good noise cancelling for its price, and LDAC for Android.',
    { hours: 40, anc: true },
    { box: [210, 190, 85], grams: 560 },
    1_399_000,
    ['Jet Black', 'Latte Cream', 'Sky Blue'],
  ),
  headphone(
    { brand: 'Baseus', model: 'Bowie H1i', code: 'BH1I' },
    'Inexpensive headphones with noise cancelling and a very long battery life.',
    { hours: 100, anc: true },
    { box: [205, 185, 85], grams: 480 },
    549_000,
    ['Black', 'White'],
  ),
  headphone(
    { brand: 'Logitech', model: 'G Pro X 2 Lightspeed', code: 'GPX2' },
    'A headset for competition, with a wireless dongle, Bluetooth and a cable.',
    { hours: 50, anc: false, connection: '2.4 GHz, Bluetooth, 3.5 mm' },
    { box: [230, 200, 105], grams: 980 },
    3_799_000,
    ['Black', 'White'],
  ),
  headphone(
    { brand: 'Logitech', model: 'H390', code: 'H390' },
    'A USB headset for calls, with a button on the cable that mutes it.',
    { connection: 'USB-A' },
    { box: [205, 180, 75], grams: 340 },
    479_000,
    [],
  ),
];

const inEar = [
  earbuds(
    { brand: 'Apple', model: 'AirPods Pro 2 (USB-C)', code: 'APP2' },
    'Strong noise cancelling, and a mode that lets voices through.',
    { hours: 6, anc: true, rating: 'IP54' },
    { box: [104, 104, 41], grams: 260 },
    4_199_000,
    [],
  ),
  earbuds(
    { brand: 'Apple', model: 'AirPods 4', code: 'AP4' },
    'The open AirPods without silicone tips, in the version without noise cancelling.',
    { hours: 5, anc: false, rating: 'IP54' },
    { box: [95, 95, 40], grams: 190 },
    2_499_000,
    [],
  ),
  earbuds(
    { brand: 'Samsung', model: 'Galaxy Buds3 Pro', code: 'GB3P' },
    'Stems with lights, two drivers per ear and adaptive noise cancelling.',
    { hours: 6, anc: true, rating: 'IP57' },
    { box: [100, 100, 48], grams: 220 },
    3_499_000,
    ['Silver', 'White'],
  ),
  earbuds(
    { brand: 'Samsung', model: 'Galaxy Buds FE', code: 'GBFE' },
    'Samsung’s inexpensive earbuds with noise cancelling and a firm hold.',
    { hours: 6, anc: true, rating: 'IPX2' },
    { box: [100, 100, 45], grams: 200 },
    1_299_000,
    ['Graphite', 'White'],
  ),
  earbuds(
    { brand: 'Sony', model: 'WF-1000XM5', code: 'WFXM5' },
    'Small, with foam tips and very effective noise cancelling.',
    { hours: 8, anc: true, rating: 'IPX4' },
    { box: [110, 95, 60], grams: 230 },
    3_999_000,
    ['Black', 'Platinum Silver'],
  ),
  earbuds(
    { brand: 'Sony', model: 'WF-C510', code: 'WFC510' },
    'Small and light for a whole day at work, without noise cancelling.',
    { hours: 11, anc: false, rating: 'IPX4' },
    { box: [105, 90, 45], grams: 170 },
    799_000,
    ['Black', 'White', 'Blue', 'Yellow'],
  ),
  earbuds(
    { brand: 'Nothing', model: 'Ear', code: 'EAR' },
    'Transparent stems, ceramic drivers and a case that charges without a cable.',
    { hours: 8.5, anc: true, rating: 'IP54' },
    { box: [95, 95, 45], grams: 190 },
    1_999_000,
    ['Black', 'White'],
  ),
  earbuds(
    { brand: 'Nothing', model: 'Ear (a)', code: 'EARA' },
    'The younger and cheaper Ear, also in a loud yellow.',
    { hours: 9.5, anc: true, rating: 'IP54' },
    { box: [95, 95, 45], grams: 180 },
    1_399_000,
    ['Black', 'White', 'Yellow'],
  ),
  earbuds(
    { brand: 'Nothing', model: 'CMF Buds Pro 2', code: 'CMFBP2' },
    'A dial on the case sets volume, track and noise cancelling.',
    { hours: 11, anc: true, rating: 'IP55' },
    { box: [95, 95, 45], grams: 170 },
    799_000,
    ['Dark Grey', 'Light Grey', 'Blue', 'Orange'],
  ),
  earbuds(
    { brand: 'Anker', model: 'Soundcore Liberty 4 NC', code: 'LIB4NC' },
    'Adapts its noise cancelling to the ear and the place.',
    { hours: 10, anc: true, rating: 'IPX4' },
    { box: [105, 95, 50], grams: 220 },
    1_299_000,
    ['Velvet Black', 'Clear White', 'Navy Blue'],
  ),
  earbuds(
    { brand: 'Anker', model: 'Soundcore R50i', code: 'R50I' },
    'Inexpensive earbuds with a strong bass.',
    { hours: 10, anc: false, rating: 'IPX5' },
    { box: [100, 85, 40], grams: 140 },
    299_000,
    ['Black', 'White'],
  ),
  earbuds(
    { brand: 'Xiaomi', model: 'Redmi Buds 6 Play', code: 'RB6P' },
    'Among the cheapest wireless earbuds of a known brand.',
    { hours: 7.5, anc: false },
    { box: [90, 80, 35], grams: 110 },
    199_000,
    ['Black', 'White', 'Blue'],
  ),
  earbuds(
    { brand: 'Xiaomi', model: 'Redmi Buds 6 Pro', code: 'RB6PRO' },
    'Three drivers per ear and deep noise cancelling at a middle price.',
    { hours: 9.5, anc: true, rating: 'IP54' },
    { box: [95, 95, 40], grams: 160 },
    999_000,
    ['Space Black', 'Glacier White'],
  ),
  earbuds(
    { brand: 'realme', model: 'Buds Air 6', code: 'BAIR6' },
    'Large drivers, LHDC and noise cancelling for less than a million.',
    { hours: 10, anc: true, rating: 'IP55' },
    { box: [95, 90, 40], grams: 160 },
    799_000,
    ['Flame Silver', 'Forest Green'],
  ),
  earbuds(
    { brand: 'OPPO', model: 'Enco Buds2', code: 'ENCOB2' },
    'Simple, light earbuds that cut background noise in calls.',
    { hours: 7, anc: false, rating: 'IPX4' },
    { box: [95, 85, 40], grams: 130 },
    399_000,
    ['Midnight', 'Moonlight'],
  ),
  earbuds(
    { brand: 'Huawei', model: 'FreeClip', code: 'FCLIP' },
    'Clips to the ear like jewellery and leaves it open.',
    { hours: 8, anc: false, rating: 'IP54' },
    { box: [100, 95, 45], grams: 200 },
    2_999_000,
    ['Black', 'Purple', 'Beige'],
  ),
  earbuds(
    { brand: 'JBL', model: 'Wave Beam', code: 'WBEAM' },
    'Closed earbuds with JBL’s bass, rated against rain and dust.',
    { hours: 8, anc: false, rating: 'IP54' },
    { box: [100, 90, 45], grams: 150 },
    599_000,
    ['Black', 'White', 'Mint'],
  ),
];

const speakers = [
  speaker(
    { brand: 'JBL', model: 'Go 4', code: 'GO4' },
    'A speaker for the palm of the hand that may fall into the water.',
    { hours: 7, rating: 'IP67' },
    { box: [130, 100, 55], grams: 290 },
    699_000,
    ['Black', 'Blue', 'Red', 'Pink'],
  ),
  speaker(
    { brand: 'JBL', model: 'Flip 6', code: 'FLIP6' },
    'The speaker of every picnic: loud, robust, the size of a bottle.',
    { hours: 12, rating: 'IP67' },
    { box: [220, 95, 90], grams: 800 },
    1_799_000,
    ['Black', 'Blue', 'Red'],
  ),
  speaker(
    { brand: 'JBL', model: 'Charge 5', code: 'CHG5' },
    'Larger than the Flip, plays twenty hours and charges a phone.',
    { hours: 20, rating: 'IP67' },
    { box: [260, 125, 120], grams: 1350 },
    2_499_000,
    ['Black', 'Blue', 'Red'],
  ),
  speaker(
    { brand: 'Sony', model: 'SRS-XB100', code: 'XB100' },
    'A small cylinder with a strap that fills a room.',
    { hours: 16, rating: 'IP67' },
    { box: [115, 95, 90], grams: 390 },
    699_000,
    ['Black', 'Light Gray', 'Blue', 'Orange'],
  ),
  speaker(
    { brand: 'Anker', model: 'Soundcore Motion 300', code: 'MOT300' },
    'Sounds wide for its size and adjusts to how it stands.',
    { hours: 13, rating: 'IPX7' },
    { box: [220, 120, 80], grams: 1000 },
    1_299_000,
    ['Black', 'Blue', 'Green'],
  ),
];

export const headphones: readonly DemoProduct[] = [...overEar, ...inEar, ...speakers];
