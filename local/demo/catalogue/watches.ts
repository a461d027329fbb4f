import type { BrandName } from './brands.ts';
import type { CategorySlug } from './categories.ts';
import {
  type AmountByValue,
  colours,
  type DemoProduct,
  flagOf,
  namesOf,
  numberOf,
  type OptionChoice,
  pricedBy,
  textOf,
} from './product.ts';

interface WatchModel {
  brand: BrandName;
  model: string;
  code: string;
  category: CategorySlug;
}

interface WatchFacts {
  /** Days of ordinary use that the maker states. */
  batteryDays: number;
  gps: boolean;
  /** Resistance against water as the maker states it; 5 ATM is fit for swimming. */
  rating: string;
  /** Of the watch with its strap, for the packed weight. */
  grams: number;
}

interface WatchChoices {
  /** By case size; a single amount where there is one size. */
  amounts: AmountByValue | number;
  colours: readonly string[];
  except?: readonly OptionChoice[];
}

function watch(
  { brand, model, code, category }: WatchModel,
  description: string,
  facts: WatchFacts,
  choices: WatchChoices,
): DemoProduct {
  const sized = typeof choices.amounts === 'number' ? undefined : pricedBy('Case size', choices.amounts);
  const oneAmount = typeof choices.amounts === 'number' ? [{ when: {}, amount: choices.amounts }] : [];
  return {
    ...namesOf(brand, model, code),
    category,
    description,
    attributes: [
      numberOf('Battery life', facts.batteryDays, 'days'),
      flagOf('GPS', facts.gps),
      textOf('Water resistance', facts.rating),
    ],
    options: [...(sized ? [sized.option] : []), colours(...choices.colours)],
    except: choices.except ?? [],
    prices: sized?.prices ?? oneAmount,
    weightGrams: facts.grams + 190,
    dimensionsMm: category === 'fitness-bands' ? BAND_BOX : WATCH_BOX,
    popular: false,
  };
}

const WATCH_BOX = { length: 110, width: 110, height: 80 };
const BAND_BOX = { length: 180, width: 70, height: 35 };

const smartwatches = [
  watch(
    { brand: 'Apple', model: 'Watch Series 10', code: 'AW10', category: 'smartwatches' },
    'The thinnest Apple Watch so far, with a wide screen that reads well from the side.',
    { batteryDays: 0.75, gps: true, rating: '5 ATM', grams: 65 },
    { amounts: { '42 mm': 6_999_000, '46 mm': 7_599_000 }, colours: ['Jet Black', 'Rose Gold', 'Silver'] },
  ),
  watch(
    { brand: 'Apple', model: 'Watch SE (2nd generation)', code: 'AWSE2', category: 'smartwatches' },
    'The everyday Apple Watch, without the always-on screen and the heart sensors of the dearer ones.',
    { batteryDays: 0.75, gps: true, rating: '5 ATM', grams: 60 },
    { amounts: { '40 mm': 4_199_000, '44 mm': 4_699_000 }, colours: ['Midnight', 'Starlight', 'Silver'] },
  ),
  watch(
    { brand: 'Apple', model: 'Watch Ultra 2', code: 'AWU2', category: 'smartwatches' },
    'A titanium watch for divers and hikers, with the brightest screen of the family.',
    { batteryDays: 1.5, gps: true, rating: '10 ATM', grams: 100 },
    { amounts: 15_499_000, colours: ['Natural Titanium', 'Black Titanium'] },
  ),
  watch(
    { brand: 'Samsung', model: 'Galaxy Watch7', code: 'GW7', category: 'smartwatches' },
    'Wear OS with two-band GPS and a sensor that estimates body composition.',
    { batteryDays: 1.5, gps: true, rating: '5 ATM', grams: 60 },
    {
      amounts: { '40 mm': 4_299_000, '44 mm': 4_799_000 },
      colours: ['Green', 'Cream', 'Silver'],
      except: [
        { 'Case size': '40 mm', Colour: 'Silver' },
        { 'Case size': '44 mm', Colour: 'Cream' },
      ],
    },
  ),
  watch(
    { brand: 'Samsung', model: 'Galaxy Watch Ultra', code: 'GWU', category: 'smartwatches' },
    'Samsung’s outdoor watch: a 47 mm titanium case and a siren for emergencies.',
    { batteryDays: 2.5, gps: true, rating: '10 ATM', grams: 100 },
    { amounts: 9_499_000, colours: ['Titanium Silver', 'Titanium Gray', 'Titanium White'] },
  ),
  watch(
    { brand: 'Huawei', model: 'Watch GT 5', code: 'WGT5', category: 'smartwatches' },
    'A steel watch that runs for one or two weeks and works with Android and iPhone.',
    { batteryDays: 14, gps: true, rating: '5 ATM', grams: 75 },
    {
      amounts: { '41 mm': 2_999_000, '46 mm': 3_199_000 },
      colours: ['Black', 'Blue', 'White'],
      except: [{ 'Case size': '46 mm', Colour: 'White' }],
    },
  ),
  watch(
    { brand: 'Huawei', model: 'Watch Fit 3', code: 'WFIT3', category: 'smartwatches' },
    'A light square watch with a large AMOLED screen and a crown to turn.',
    { batteryDays: 10, gps: true, rating: '5 ATM', grams: 45 },
    { amounts: 1_599_000, colours: ['Black', 'Pink', 'Green'] },
  ),
  watch(
    { brand: 'Xiaomi', model: 'Redmi Watch 5 Active', code: 'RW5A', category: 'smartwatches' },
    'A large screen and calls from the wrist for very little money.',
    { batteryDays: 18, gps: false, rating: 'IPX8', grams: 45 },
    { amounts: 499_000, colours: ['Midnight Black', 'Matte Silver'] },
  ),
  watch(
    { brand: 'Nothing', model: 'CMF Watch Pro 2', code: 'CMFWP2', category: 'smartwatches' },
    'A round watch whose bezel can be changed.',
    { batteryDays: 11, gps: true, rating: 'IP68', grams: 50 },
    { amounts: 1_099_000, colours: ['Dark Grey', 'Ash Grey', 'Blue', 'Orange'] },
  ),
];

const sportsWatches = [
  watch(
    { brand: 'Garmin', model: 'Forerunner 165', code: 'FR165', category: 'sports-watches' },
    'A runner’s first AMOLED Garmin, with a daily proposal for the training.',
    { batteryDays: 11, gps: true, rating: '5 ATM', grams: 39 },
    { amounts: 4_399_000, colours: ['Black', 'Mist Grey'] },
  ),
  watch(
    { brand: 'Garmin', model: 'Forerunner 265', code: 'FR265', category: 'sports-watches' },
    'Two-band GPS and training readiness, for runners and triathletes.',
    { batteryDays: 13, gps: true, rating: '5 ATM', grams: 47 },
    { amounts: 7_499_000, colours: ['Black', 'Whitestone', 'Aqua'] },
  ),
  watch(
    { brand: 'Garmin', model: 'Forerunner 965', code: 'FR965', category: 'sports-watches' },
    'The largest Forerunner: a titanium bezel and maps on the wrist.',
    { batteryDays: 23, gps: true, rating: '5 ATM', grams: 53 },
    { amounts: 10_499_000, colours: ['Black', 'Whitestone', 'Yellow'] },
  ),
  watch(
    { brand: 'Garmin', model: 'Venu 3', code: 'VENU3', category: 'sports-watches' },
    'Between sport and every day: takes calls and watches over naps.',
    { batteryDays: 14, gps: true, rating: '5 ATM', grams: 47 },
    { amounts: 7_999_000, colours: ['Black', 'Whitestone'] },
  ),
  watch(
    { brand: 'Garmin', model: 'Instinct 2 Solar', code: 'INST2S', category: 'sports-watches' },
    'A rugged watch that the sun can keep running for weeks.',
    { batteryDays: 28, gps: true, rating: '10 ATM', grams: 53 },
    { amounts: 6_299_000, colours: ['Graphite', 'Mist Grey'] },
  ),
  watch(
    { brand: 'Amazfit', model: 'T-Rex 3', code: 'TREX3', category: 'sports-watches' },
    'An outdoor watch with free offline maps and a battery for almost four weeks.',
    { batteryDays: 27, gps: true, rating: '10 ATM', grams: 68 },
    { amounts: 4_299_000, colours: ['Onyx', 'Lava'] },
  ),
];

const fitnessBands = [
  watch(
    { brand: 'Xiaomi', model: 'Smart Band 9', code: 'SB9', category: 'fitness-bands' },
    'The small band that counts steps, sleep and pulse for three weeks on a charge.',
    { batteryDays: 21, gps: false, rating: '5 ATM', grams: 27 },
    { amounts: 499_000, colours: ['Midnight Black', 'Glacier Silver', 'Mystic Rose'] },
  ),
  watch(
    { brand: 'Huawei', model: 'Band 9', code: 'BAND9', category: 'fitness-bands' },
    'A thin, light band that is comfortable to sleep in.',
    { batteryDays: 14, gps: false, rating: '5 ATM', grams: 26 },
    { amounts: 599_000, colours: ['Starry Black', 'Charm Pink', 'Lemon Yellow'] },
  ),
  watch(
    { brand: 'Samsung', model: 'Galaxy Fit3', code: 'FIT3', category: 'fitness-bands' },
    'An aluminium band with a wide screen and fall detection.',
    { batteryDays: 13, gps: false, rating: '5 ATM', grams: 37 },
    { amounts: 799_000, colours: ['Gray', 'Silver', 'Pink Gold'] },
  ),
];

export const watches: readonly DemoProduct[] = [...smartwatches, ...sportsWatches, ...fitnessBands];
