import type { BrandName } from './brands.ts';
import type { CategorySlug } from './categories.ts';
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

interface PhoneModel {
  model: string;
  code: string;
  year: number;
  popular?: true;
}

interface PhoneFacts {
  /** Inches. */
  screen: number;
  chip: string;
  /** Megapixels of the main camera. */
  camera: number;
  /** mAh; Apple publishes none. */
  battery?: number;
  /** The fastest network is 4G. */
  only4G?: true;
}

interface PhoneSize {
  body: Millimetres;
  grams: number;
}

/** '256 GB' is an amount of storage; '8/256 GB' is how Indonesian shops write memory and storage. */
function phone(
  brand: BrandName,
  category: CategorySlug,
  { model, code, year, popular }: PhoneModel,
  description: string,
  facts: PhoneFacts,
  { body, grams }: PhoneSize,
  amounts: AmountByValue,
  colourNames: readonly string[],
): DemoProduct {
  const writesMemory = Object.keys(amounts).some((size) => size.includes('/'));
  const { option, prices } = pricedBy(writesMemory ? 'Memory' : 'Storage', amounts);
  const [length, width, height] = body;
  return {
    ...namesOf(brand, model, code),
    category,
    description,
    attributes: [
      numberOf('Screen size', facts.screen, 'inch'),
      textOf('Chip', facts.chip),
      numberOf('Main camera', facts.camera, 'MP'),
      ...(facts.battery === undefined ? [] : [numberOf('Battery', facts.battery, 'mAh')]),
      flagOf('5G', !facts.only4G),
      numberOf('Weight', grams, 'g'),
      numberOf('Release year', year, 'year'),
    ],
    options: [option, colours(...colourNames)],
    except: [],
    prices,
    weightGrams: Math.round(grams + 170),
    dimensionsMm: { length: Math.ceil(length + 14), width: Math.ceil(width + 14), height: Math.ceil(height + 20) },
    popular: popular ?? false,
  };
}

type WithoutPlace = Parameters<typeof phone> extends [BrandName, CategorySlug, ...infer Rest] ? Rest : never;

const android =
  (brand: BrandName) =>
  (...rest: WithoutPlace) =>
    phone(brand, 'android-phones', ...rest);

const iphone = (...rest: WithoutPlace) => phone('Apple', 'iphones', ...rest);
const foldable = (...rest: WithoutPlace) => phone('Samsung', 'foldables', ...rest);
const samsung = android('Samsung');
const xiaomi = android('Xiaomi');
const poco = android('POCO');
const oppo = android('OPPO');
const vivo = android('vivo');
const realme = android('realme');
const infinix = android('Infinix');
const google = android('Google');
const nothing = android('Nothing');
const asus = android('Asus');
const sony = android('Sony');

const samsungPhones = [
  samsung(
    { model: 'Galaxy S25 Ultra', code: 'S25U', year: 2025, popular: true },
    'The largest Galaxy S of 2025, with rounded titanium edges and an S Pen in the body.',
    { screen: 6.9, chip: 'Snapdragon 8 Elite', camera: 200, battery: 5000 },
    { body: [162.8, 77.6, 8.2], grams: 218 },
    { '256 GB': 22_999_000, '512 GB': 24_999_000, '1 TB': 28_999_000 },
    ['Titanium Silverblue', 'Titanium Black', 'Titanium Gray', 'Titanium Whitesilver'],
  ),
  samsung(
    { model: 'Galaxy S25', code: 'S25', year: 2025, popular: true },
    'A flagship that still fits one hand, with 12 GB of memory in every version.',
    { screen: 6.2, chip: 'Snapdragon 8 Elite', camera: 50, battery: 4000 },
    { body: [146.9, 70.5, 7.2], grams: 162 },
    { '256 GB': 14_999_000, '512 GB': 16_999_000 },
    ['Icyblue', 'Navy', 'Silver Shadow', 'Mint'],
  ),
  samsung(
    { model: 'Galaxy S24 Ultra', code: 'S24U', year: 2024, popular: true },
    'The first Galaxy with a titanium frame: a flat screen, an S Pen and a 200-megapixel camera.',
    { screen: 6.8, chip: 'Snapdragon 8 Gen 3', camera: 200, battery: 5000 },
    { body: [162.3, 79, 8.6], grams: 232 },
    { '256 GB': 21_999_000, '512 GB': 23_999_000, '1 TB': 27_999_000 },
    ['Titanium Gray', 'Titanium Black', 'Titanium Violet', 'Titanium Yellow'],
  ),
  samsung(
    { model: 'Galaxy S24', code: 'S24', year: 2024 },
    'The small flagship of 2024, with seven years of promised updates.',
    { screen: 6.2, chip: 'Exynos 2400', camera: 50, battery: 4000 },
    { body: [147, 70.6, 7.6], grams: 167 },
    { '256 GB': 13_999_000, '512 GB': 15_999_000 },
    ['Onyx Black', 'Marble Gray', 'Cobalt Violet', 'Amber Yellow'],
  ),
  samsung(
    { model: 'Galaxy A56 5G', code: 'A56', year: 2025, popular: true },
    'A middle-class Galaxy with a metal frame and 45 W charging.',
    { screen: 6.7, chip: 'Exynos 1580', camera: 50, battery: 5000 },
    { body: [162.2, 77.5, 7.4], grams: 198 },
    { '8/256 GB': 6_199_000, '12/256 GB': 6_799_000 },
    ['Awesome Graphite', 'Awesome Lightgray', 'Awesome Olive', 'Awesome Pink'],
  ),
  samsung(
    { model: 'Galaxy A36 5G', code: 'A36', year: 2025 },
    'Shares screen size and battery with the A56, with a simpler chip and frame.',
    { screen: 6.7, chip: 'Snapdragon 6 Gen 3', camera: 50, battery: 5000 },
    { body: [162.9, 78.2, 7.4], grams: 195 },
    { '8/256 GB': 5_199_000, '12/256 GB': 5_699_000 },
    ['Awesome Black', 'Awesome White', 'Awesome Lavender'],
  ),
  samsung(
    { model: 'Galaxy A16 5G', code: 'A16', year: 2024 },
    'An everyday phone that gets six years of updates, unusual in its class.',
    { screen: 6.7, chip: 'Exynos 1330', camera: 50, battery: 5000 },
    { body: [164.4, 77.9, 7.9], grams: 200 },
    { '8/128 GB': 3_399_000, '8/256 GB': 3_799_000 },
    ['Blue Black', 'Gold', 'Light Gray'],
  ),
  samsung(
    { model: 'Galaxy A06', code: 'A06', year: 2024 },
    'The way into the Galaxy A series: a large screen and a long-lasting battery.',
    { screen: 6.7, chip: 'Helio G85', camera: 50, battery: 5000, only4G: true },
    { body: [167.3, 77.3, 8], grams: 189 },
    { '4/128 GB': 1_799_000, '6/128 GB': 2_099_000 },
    ['Black', 'Gold', 'Light Blue'],
  ),
];

const foldables = [
  foldable(
    { model: 'Galaxy Z Fold7', code: 'ZFD7', year: 2025 },
    'Opens to an 8-inch tablet, and closed is hardly thicker than an ordinary phone.',
    { screen: 8, chip: 'Snapdragon 8 Elite', camera: 200, battery: 4400 },
    { body: [158.4, 72.8, 8.9], grams: 215 },
    { '256 GB': 28_499_000, '512 GB': 30_999_000, '1 TB': 35_999_000 },
    ['Blue Shadow', 'Jetblack', 'Silver Shadow'],
  ),
  foldable(
    { model: 'Galaxy Z Flip7', code: 'ZFP7', year: 2025 },
    'Folds to the size of a powder box; the outer screen now reaches from edge to edge.',
    { screen: 6.9, chip: 'Exynos 2500', camera: 50, battery: 4300 },
    { body: [85.5, 75.2, 13.7], grams: 188 },
    { '256 GB': 17_999_000, '512 GB': 19_999_000 },
    ['Blue Shadow', 'Jetblack', 'Coral Red'],
  ),
];

const iphones = [
  iphone(
    { model: 'iPhone 17 Pro Max', code: 'IP17PM', year: 2025, popular: true },
    'An aluminium body cooled by a vapour chamber, and three 48-megapixel cameras at the back.',
    { screen: 6.9, chip: 'A19 Pro', camera: 48 },
    { body: [163.4, 78, 8.75], grams: 233 },
    { '256 GB': 25_749_000, '512 GB': 30_249_000, '1 TB': 34_749_000 },
    ['Silver', 'Cosmic Orange', 'Deep Blue'],
  ),
  iphone(
    { model: 'iPhone 17 Pro', code: 'IP17P', year: 2025 },
    'The cameras and the chip of the Pro Max in a smaller body.',
    { screen: 6.3, chip: 'A19 Pro', camera: 48 },
    { body: [150, 71.9, 8.75], grams: 206 },
    { '256 GB': 23_749_000, '512 GB': 28_249_000, '1 TB': 32_749_000 },
    ['Silver', 'Cosmic Orange', 'Deep Blue'],
  ),
  iphone(
    { model: 'iPhone Air', code: 'IPAIR', year: 2025 },
    'Apple’s thinnest phone at 5.6 mm, with a titanium frame, a single rear camera and eSIM only.',
    { screen: 6.5, chip: 'A19 Pro', camera: 48 },
    { body: [156.2, 74.7, 5.64], grams: 165 },
    { '256 GB': 21_249_000, '512 GB': 25_749_000 },
    ['Space Black', 'Cloud White', 'Light Gold', 'Sky Blue'],
  ),
  iphone(
    { model: 'iPhone 17', code: 'IP17', year: 2025, popular: true },
    'The plain iPhone with the smooth 120 Hz screen that used to be kept for the Pro.',
    { screen: 6.3, chip: 'A19', camera: 48 },
    { body: [149.6, 71.5, 7.95], grams: 177 },
    { '256 GB': 17_249_000, '512 GB': 21_749_000 },
    ['Black', 'White', 'Mist Blue', 'Sage', 'Lavender'],
  ),
  iphone(
    { model: 'iPhone 16 Pro Max', code: 'IP16PM', year: 2024 },
    'Titanium, a 6.9-inch screen and a five-times telephoto camera.',
    { screen: 6.9, chip: 'A18 Pro', camera: 48 },
    { body: [163, 77.6, 8.25], grams: 227 },
    { '256 GB': 22_499_000, '512 GB': 26_999_000 },
    ['Black Titanium', 'White Titanium', 'Natural Titanium', 'Desert Titanium'],
  ),
  iphone(
    { model: 'iPhone 16 Pro', code: 'IP16P', year: 2024 },
    'The smaller Pro of 2024, the first at this size with the five-times telephoto camera.',
    { screen: 6.3, chip: 'A18 Pro', camera: 48 },
    { body: [149.6, 71.5, 8.25], grams: 199 },
    { '128 GB': 18_499_000, '256 GB': 20_999_000 },
    ['Black Titanium', 'White Titanium', 'Natural Titanium', 'Desert Titanium'],
  ),
  iphone(
    { model: 'iPhone 16', code: 'IP16', year: 2024, popular: true },
    'Adds the Camera Control button and a larger battery to the iPhone 15.',
    { screen: 6.1, chip: 'A18', camera: 48 },
    { body: [147.6, 71.6, 7.8], grams: 170 },
    { '128 GB': 14_999_000, '256 GB': 17_999_000 },
    ['Black', 'White', 'Pink', 'Teal', 'Ultramarine'],
  ),
  iphone(
    { model: 'iPhone 16e', code: 'IP16E', year: 2025 },
    'The chip of the iPhone 16 behind one camera, and without MagSafe.',
    { screen: 6.1, chip: 'A18', camera: 48 },
    { body: [146.7, 71.5, 7.8], grams: 167 },
    { '128 GB': 12_499_000, '256 GB': 14_999_000 },
    ['Black', 'White'],
  ),
  iphone(
    { model: 'iPhone 15', code: 'IP15', year: 2023, popular: true },
    'The first plain iPhone with USB-C and the Dynamic Island.',
    { screen: 6.1, chip: 'A16 Bionic', camera: 48 },
    { body: [147.6, 71.6, 7.8], grams: 171 },
    { '128 GB': 12_999_000, '256 GB': 15_499_000 },
    ['Black', 'Blue', 'Green', 'Yellow', 'Pink'],
  ),
  iphone(
    { model: 'iPhone 13', code: 'IP13', year: 2021 },
    'An older iPhone that remains a favourite as a first one; it charges through Lightning.',
    { screen: 6.1, chip: 'A15 Bionic', camera: 12 },
    { body: [146.7, 71.5, 7.65], grams: 174 },
    { '128 GB': 8_999_000 },
    ['Midnight', 'Starlight', 'Blue', 'Pink'],
  ),
];

const xiaomiPhones = [
  xiaomi(
    { model: '15 Ultra', code: '15U', year: 2025 },
    'A camera with a phone attached: a one-inch Leica sensor and a 200-megapixel telephoto.',
    { screen: 6.73, chip: 'Snapdragon 8 Elite', camera: 50, battery: 5410 },
    { body: [161.3, 75.3, 9.35], grams: 226 },
    { '16/512 GB': 19_999_000 },
    ['Black', 'White', 'Silver Chrome'],
  ),
  xiaomi(
    { model: '15', code: '15', year: 2025 },
    'A compact flagship with three Leica cameras and a battery larger than its size suggests.',
    { screen: 6.36, chip: 'Snapdragon 8 Elite', camera: 50, battery: 5240 },
    { body: [152.3, 71.2, 8.08], grams: 191 },
    { '12/256 GB': 11_999_000, '12/512 GB': 12_999_000 },
    ['Black', 'White', 'Green'],
  ),
  xiaomi(
    { model: '14T', code: '14T', year: 2024 },
    'Leica lenses and a 144 Hz screen at two thirds of a flagship’s price.',
    { screen: 6.67, chip: 'Dimensity 8300-Ultra', camera: 50, battery: 5000 },
    { body: [160.5, 75.1, 7.8], grams: 195 },
    { '12/256 GB': 6_499_000, '12/512 GB': 6_999_000 },
    ['Titan Gray', 'Titan Blue', 'Titan Black'],
  ),
  xiaomi(
    { model: 'Redmi Note 14 Pro+ 5G', code: 'RN14PP', year: 2025 },
    'A curved screen, a 200-megapixel camera and a 120 W charger.',
    { screen: 6.67, chip: 'Snapdragon 7s Gen 3', camera: 200, battery: 5110 },
    { body: [162.5, 74.7, 8.8], grams: 210 },
    { '8/256 GB': 5_499_000, '12/512 GB': 6_299_000 },
    ['Midnight Black', 'Frost Blue', 'Lavender Purple'],
  ),
  xiaomi(
    { model: 'Redmi Note 14', code: 'RN14', year: 2025, popular: true },
    'A best-seller of its class: a 120 Hz AMOLED screen and a 108-megapixel camera.',
    { screen: 6.67, chip: 'Helio G99-Ultra', camera: 108, battery: 5500, only4G: true },
    { body: [163.3, 76.6, 8.2], grams: 196.5 },
    { '8/128 GB': 2_399_000, '8/256 GB': 2_799_000 },
    ['Midnight Black', 'Lime Green', 'Ocean Blue', 'Mist Purple'],
  ),
  xiaomi(
    { model: 'Redmi 14C', code: 'R14C', year: 2024 },
    'A very large screen and battery for little money.',
    { screen: 6.88, chip: 'Helio G81-Ultra', camera: 50, battery: 5160, only4G: true },
    { body: [171.9, 77.8, 8.2], grams: 207 },
    { '6/128 GB': 1_499_000, '8/256 GB': 1_799_000 },
    ['Midnight Black', 'Sage Green', 'Starry Blue'],
  ),
  xiaomi(
    { model: 'Redmi A5', code: 'RA5', year: 2025 },
    'A first smartphone, with a 120 Hz screen that its price does not promise.',
    { screen: 6.88, chip: 'Unisoc T7250', camera: 32, battery: 5200, only4G: true },
    { body: [171.7, 77.8, 8.3], grams: 193 },
    { '4/128 GB': 1_199_000 },
    ['Midnight Black', 'Sandy Gold', 'Lake Green'],
  ),
];

const pocoPhones = [
  poco(
    { model: 'X7 Pro 5G', code: 'X7P', year: 2025, popular: true },
    'Built for games: a fast chip, a 6000 mAh battery and 90 W charging.',
    { screen: 6.67, chip: 'Dimensity 8400-Ultra', camera: 50, battery: 6000 },
    { body: [160.75, 75.2, 8.3], grams: 195 },
    { '8/256 GB': 4_799_000, '12/512 GB': 5_499_000 },
    ['Black', 'Green', 'Yellow'],
  ),
  poco(
    { model: 'F6', code: 'F6', year: 2024 },
    'A light phone with a chip close to the flagships of its year.',
    { screen: 6.67, chip: 'Snapdragon 8s Gen 3', camera: 50, battery: 5000 },
    { body: [160.5, 74.4, 7.8], grams: 179 },
    { '8/256 GB': 5_499_000, '12/512 GB': 5_999_000 },
    ['Black', 'Green'],
  ),
];

const oppoPhones = [
  oppo(
    { model: 'Find X8 Pro', code: 'FX8P', year: 2024 },
    'Four Hasselblad cameras, two of them telephoto, and a large silicon-carbon battery.',
    { screen: 6.78, chip: 'Dimensity 9400', camera: 50, battery: 5910 },
    { body: [162.3, 76.7, 8.2], grams: 215 },
    { '16/512 GB': 18_999_000 },
    ['Space Black', 'Pearl White'],
  ),
  oppo(
    { model: 'Find X8', code: 'FX8', year: 2024 },
    'The flat, lighter Find X8 with a three-times periscope camera.',
    { screen: 6.59, chip: 'Dimensity 9400', camera: 50, battery: 5630 },
    { body: [157.4, 74.3, 7.9], grams: 193 },
    { '16/512 GB': 13_999_000 },
    ['Star Grey', 'Space Black'],
  ),
  oppo(
    { model: 'Reno13 5G', code: 'R13', year: 2025, popular: true },
    'A slim phone made for portraits, rated IP69 against water.',
    { screen: 6.59, chip: 'Dimensity 8350', camera: 50, battery: 5600 },
    { body: [157.9, 74.7, 7.2], grams: 181 },
    { '12/256 GB': 6_999_000, '12/512 GB': 7_699_000 },
    ['Plume White', 'Luminous Blue'],
  ),
  oppo(
    { model: 'A60', code: 'A60', year: 2024 },
    'A robust everyday phone with stereo speakers and 45 W charging.',
    { screen: 6.67, chip: 'Snapdragon 680', camera: 50, battery: 5000, only4G: true },
    { body: [165.7, 76, 7.7], grams: 186 },
    { '8/128 GB': 2_499_000, '8/256 GB': 2_899_000 },
    ['Midnight Purple', 'Ripple Blue'],
  ),
  oppo(
    { model: 'A3x', code: 'A3X', year: 2024 },
    'Sells on its toughness: it survives a fall and a splash.',
    { screen: 6.67, chip: 'Snapdragon 6s 4G Gen 1', camera: 8, battery: 5100, only4G: true },
    { body: [165.7, 76, 7.7], grams: 186 },
    { '4/64 GB': 1_599_000, '4/128 GB': 1_899_000 },
    ['Nebula Red', 'Ocean Blue'],
  ),
];

const vivoPhones = [
  vivo(
    { model: 'X200 Pro', code: 'X200P', year: 2024 },
    'Carries a 200-megapixel Zeiss telephoto, made for concerts and portraits.',
    { screen: 6.78, chip: 'Dimensity 9400', camera: 50, battery: 6000 },
    { body: [162.4, 76, 8.2], grams: 223 },
    { '16/512 GB': 16_999_000 },
    ['Titanium Grey', 'Midnight Blue'],
  ),
  vivo(
    { model: 'X200', code: 'X200', year: 2024 },
    'The smaller X200, with three Zeiss cameras of 50 megapixels each.',
    { screen: 6.67, chip: 'Dimensity 9400', camera: 50, battery: 5800 },
    { body: [160.3, 74.8, 8], grams: 197 },
    { '12/256 GB': 11_999_000, '16/512 GB': 13_499_000 },
    ['Natural Green', 'Midnight Black'],
  ),
  vivo(
    { model: 'V50', code: 'V50', year: 2025, popular: true },
    'A slim phone with 6000 mAh and a ring light beside its Zeiss camera.',
    { screen: 6.77, chip: 'Snapdragon 7 Gen 3', camera: 50, battery: 6000 },
    { body: [163.3, 76.7, 7.4], grams: 189 },
    { '8/256 GB': 6_299_000, '12/256 GB': 6_799_000, '12/512 GB': 7_299_000 },
    ['Satin Black', 'Mist Purple'],
  ),
  vivo(
    { model: 'Y28', code: 'Y28', year: 2024 },
    'A 6000 mAh battery that lasts two days of ordinary use.',
    { screen: 6.68, chip: 'Helio G85', camera: 50, battery: 6000, only4G: true },
    { body: [165.7, 76, 8], grams: 199 },
    { '8/128 GB': 2_499_000, '8/256 GB': 2_799_000 },
    ['Gleaming Orange', 'Agate Green'],
  ),
];

const realmePhones = [
  realme(
    { model: 'GT 6', code: 'GT6', year: 2024 },
    'A very bright screen and 120 W charging at a middle price.',
    { screen: 6.78, chip: 'Snapdragon 8s Gen 3', camera: 50, battery: 5500 },
    { body: [162, 75.1, 8.6], grams: 199 },
    { '12/256 GB': 7_999_000, '16/512 GB': 8_999_000 },
    ['Fluid Silver', 'Razor Green'],
  ),
  realme(
    { model: '13 Pro+ 5G', code: '13PP', year: 2024 },
    'Two Sony sensors, one of them behind a three-times periscope lens.',
    { screen: 6.7, chip: 'Snapdragon 7s Gen 2', camera: 50, battery: 5200 },
    { body: [161.3, 73.9, 8.2], grams: 190 },
    { '12/256 GB': 6_499_000, '12/512 GB': 6_999_000 },
    ['Monet Gold', 'Emerald Green'],
  ),
  realme(
    { model: 'C75', code: 'C75', year: 2024 },
    'Rated IP69 and able to charge other phones by cable.',
    { screen: 6.72, chip: 'Helio G92 Max', camera: 50, battery: 6000, only4G: true },
    { body: [165.7, 76.2, 8], grams: 196 },
    { '8/128 GB': 2_399_000, '8/256 GB': 2_699_000 },
    ['Lightning Gold', 'Storm Black'],
  ),
  realme(
    { model: 'Note 50', code: 'N50', year: 2024 },
    'One of the least expensive phones with a 90 Hz screen.',
    { screen: 6.74, chip: 'Unisoc T612', camera: 13, battery: 5000, only4G: true },
    { body: [167.7, 76.7, 8], grams: 186 },
    { '4/64 GB': 1_199_000, '4/128 GB': 1_399_000 },
    ['Sky Blue', 'Midnight Black'],
  ),
];

const infinixPhones = [
  infinix(
    { model: 'GT 20 Pro', code: 'GT20P', year: 2024 },
    'A gaming phone with a display chip of its own and lights on the back.',
    { screen: 6.78, chip: 'Dimensity 8200 Ultimate', camera: 108, battery: 5000 },
    { body: [164.3, 75.4, 8.2], grams: 194 },
    { '8/256 GB': 4_399_000, '12/256 GB': 4_799_000 },
    ['Mecha Blue', 'Mecha Orange', 'Mecha Silver'],
  ),
  infinix(
    { model: 'Note 40', code: 'N40', year: 2024 },
    'Charges without a cable by magnets, which few phones of its price do.',
    { screen: 6.78, chip: 'Helio G99 Ultimate', camera: 108, battery: 5000, only4G: true },
    { body: [164.1, 74.6, 7.8], grams: 190 },
    { '8/256 GB': 2_799_000 },
    ['Obsidian Black', 'Titan Gold'],
  ),
  infinix(
    { model: 'Hot 50 Pro+', code: 'H50PP', year: 2024 },
    'A curved AMOLED screen in a body of less than seven millimetres.',
    { screen: 6.78, chip: 'Helio G100', camera: 50, battery: 5000, only4G: true },
    { body: [164, 74.3, 6.8], grams: 162 },
    { '8/256 GB': 2_599_000 },
    ['Titanium Grey', 'Dreamy Purple', 'Sleek Black'],
  ),
  infinix(
    { model: 'Smart 9', code: 'SM9', year: 2024 },
    'A 120 Hz screen and two loud speakers at the lowest price of the range.',
    { screen: 6.7, chip: 'Helio G81', camera: 13, battery: 5000, only4G: true },
    { body: [165.6, 77, 8.4], grams: 188 },
    { '4/128 GB': 1_299_000 },
    ['Metallic Black', 'Sandstone Gold', 'Mint Green'],
  ),
];

const otherPhones = [
  google(
    { model: 'Pixel 9 Pro', code: 'PX9P', year: 2024 },
    'Google’s small Pro, with all three cameras of the large one. Imported: not sold officially in Indonesia.',
    { screen: 6.3, chip: 'Tensor G4', camera: 50, battery: 4700 },
    { body: [152.8, 72, 8.5], grams: 199 },
    { '128 GB': 15_499_000, '256 GB': 16_999_000 },
    ['Obsidian', 'Porcelain', 'Hazel', 'Rose Quartz'],
  ),
  google(
    { model: 'Pixel 9a', code: 'PX9A', year: 2025 },
    'The Pixel without a camera bump, and with the longest battery life of its family. Imported.',
    { screen: 6.3, chip: 'Tensor G4', camera: 48, battery: 5100 },
    { body: [154.7, 73.3, 8.9], grams: 186 },
    { '128 GB': 8_499_000, '256 GB': 9_999_000 },
    ['Obsidian', 'Porcelain', 'Iris', 'Peony'],
  ),
  nothing(
    { model: 'Phone (3a)', code: 'P3A', year: 2025 },
    'The transparent back with lights, now with a telephoto camera.',
    { screen: 6.77, chip: 'Snapdragon 7s Gen 3', camera: 50, battery: 5000 },
    { body: [163.5, 77.5, 8.4], grams: 201 },
    { '8/128 GB': 4_999_000, '12/256 GB': 5_499_000 },
    ['Black', 'White', 'Blue'],
  ),
  nothing(
    { model: 'Phone (2a)', code: 'P2A', year: 2024 },
    'Nothing’s look at a middle price: two cameras and three strips of light.',
    { screen: 6.7, chip: 'Dimensity 7200 Pro', camera: 50, battery: 5000 },
    { body: [161.7, 76.3, 8.6], grams: 190 },
    { '8/256 GB': 4_999_000, '12/256 GB': 5_499_000 },
    ['Black', 'Milk'],
  ),
  asus(
    { model: 'ROG Phone 9', code: 'ROG9', year: 2024 },
    'For players: shoulder triggers, two USB-C ports and a 185 Hz screen.',
    { screen: 6.78, chip: 'Snapdragon 8 Elite', camera: 50, battery: 5800 },
    { body: [163.8, 76.8, 8.9], grams: 227 },
    { '12/256 GB': 12_999_000, '12/512 GB': 13_999_000 },
    ['Phantom Black', 'Storm White'],
  ),
  asus(
    { model: 'Zenfone 11 Ultra', code: 'ZF11U', year: 2024 },
    'A large calm phone on the base of the ROG Phone 8, with a headphone socket.',
    { screen: 6.78, chip: 'Snapdragon 8 Gen 3', camera: 50, battery: 5500 },
    { body: [163.8, 76.8, 8.9], grams: 224 },
    { '12/256 GB': 9_999_000, '16/512 GB': 11_999_000 },
    ['Eternal Black', 'Misty Grey'],
  ),
  sony(
    { model: 'Xperia 1 VI', code: 'XP1M6', year: 2024 },
    'Has what others dropped: a continuous zoom lens, a card slot and a headphone socket. Imported.',
    { screen: 6.5, chip: 'Snapdragon 8 Gen 3', camera: 48, battery: 5000 },
    { body: [162, 74, 8.2], grams: 192 },
    { '256 GB': 19_999_000 },
    ['Black', 'Platinum Silver'],
  ),
];

export const phones: readonly DemoProduct[] = [
  ...samsungPhones,
  ...foldables,
  ...iphones,
  ...xiaomiPhones,
  ...pocoPhones,
  ...oppoPhones,
  ...vivoPhones,
  ...realmePhones,
  ...infinixPhones,
  ...otherPhones,
];
