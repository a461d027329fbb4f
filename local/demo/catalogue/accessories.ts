import type { BrandName } from './brands.ts';
import type { CategorySlug } from './categories.ts';
import {
  type AmountByValue,
  colours,
  type DemoAttribute,
  type DemoProduct,
  flagOf,
  type Millimetres,
  namesOf,
  numberOf,
  pricedBy,
  textOf,
} from './product.ts';

interface Named {
  brand: BrandName;
  model: string;
  code: string;
}

interface Sold {
  /** One amount, or amounts by the value of the option named `by`. */
  amount: number | { by: string; amounts: AmountByValue };
  colours?: readonly string[];
  box: Millimetres;
  /** Packed. */
  grams: number;
}

function accessory(
  category: CategorySlug,
  { brand, model, code }: Named,
  description: string,
  attributes: readonly DemoAttribute[],
  { amount, colours: colourNames = [], box, grams }: Sold,
): DemoProduct {
  const priced = typeof amount === 'number' ? undefined : pricedBy(amount.by, amount.amounts);
  const oneAmount = typeof amount === 'number' ? [{ when: {}, amount }] : [];
  const [length, width, height] = box;
  return {
    ...namesOf(brand, model, code),
    category,
    description,
    attributes,
    options: [...(priced ? [priced.option] : []), ...(colourNames.length > 0 ? [colours(...colourNames)] : [])],
    except: [],
    prices: priced?.prices ?? oneAmount,
    weightGrams: grams,
    dimensionsMm: { length, width, height },
    popular: false,
  };
}

const charger = (named: Named, description: string, watts: number, ports: string, sold: Sold) =>
  accessory('chargers', named, description, [numberOf('Power', watts, 'W'), textOf('Ports', ports)], sold);

const cable = (named: Named, description: string, watts: number, ends: string, sold: Sold) =>
  accessory('cables', named, description, [numberOf('Power', watts, 'W'), textOf('Ends', ends)], sold);

const phoneCase = (named: Named, description: string, fits: string, magnets: boolean, sold: Sold) =>
  accessory('cases', named, description, [textOf('Fits', fits), flagOf('MagSafe', magnets)], sold);

/** mAh and watts. */
const powerBank = (named: Named, description: string, mAh: number, watts: number, sold: Sold) =>
  accessory('power-banks', named, description, [numberOf('Capacity', mAh, 'mAh'), numberOf('Power', watts, 'W')], sold);

const chargers = [
  charger(
    { brand: 'Apple', model: '20W USB-C Power Adapter', code: 'PA20' },
    'The charger that no longer comes with an iPhone.',
    20,
    'USB-C',
    { amount: 349_000, box: [95, 95, 32], grams: 90 },
  ),
  charger(
    { brand: 'Samsung', model: '25W Travel Adapter', code: 'TA25' },
    'Fast charging for most Galaxy phones; the cable is sold apart.',
    25,
    'USB-C',
    { amount: 229_000, colours: ['Black', 'White'], box: [110, 80, 35], grams: 80 },
  ),
  charger(
    { brand: 'Samsung', model: '45W Travel Adapter', code: 'TA45' },
    'The fastest charging of the Galaxy S Ultra and S+, with a 5 A cable in the box.',
    45,
    'USB-C',
    { amount: 549_000, colours: ['Black'], box: [120, 90, 40], grams: 150 },
  ),
  charger(
    { brand: 'Anker', model: 'Nano 30W Charger', code: 'NANO30' },
    'Hardly larger than the old 5 W cube, enough for a tablet.',
    30,
    'USB-C',
    { amount: 299_000, colours: ['Black', 'White', 'Blue', 'Purple'], box: [90, 70, 40], grams: 85 },
  ),
  charger(
    { brand: 'Anker', model: '735 Charger (Nano II 65W)', code: '735' },
    'Charges a laptop and two phones from one socket.',
    65,
    '2 x USB-C, 1 x USB-A',
    { amount: 649_000, box: [100, 75, 45], grams: 180 },
  ),
  charger(
    { brand: 'Ugreen', model: 'Nexode 65W GaN Charger', code: 'NEX65' },
    'Three ports that share 65 W between laptop, tablet and phone.',
    65,
    '2 x USB-C, 1 x USB-A',
    { amount: 449_000, colours: ['Black', 'White'], box: [105, 75, 45], grams: 190 },
  ),
  charger(
    { brand: 'Ugreen', model: 'Nexode 100W GaN Charger', code: 'NEX100' },
    'Four ports, one of them strong enough for a large laptop.',
    100,
    '3 x USB-C, 1 x USB-A',
    { amount: 749_000, box: [115, 85, 45], grams: 290 },
  ),
  charger(
    { brand: 'Baseus', model: 'GaN5 Pro 65W Charger', code: 'GAN5P65' },
    'A flat charger with two USB-C ports and a cable in the box.',
    65,
    '2 x USB-C, 1 x USB-A',
    { amount: 399_000, colours: ['Black', 'White'], box: [135, 100, 45], grams: 270 },
  ),
];

const cables = [
  cable(
    { brand: 'Apple', model: '60W USB-C Charge Cable (1 m)', code: 'CC60' },
    'The woven cable that comes with iPads and newer iPhones.',
    60,
    'USB-C to USB-C',
    { amount: 349_000, box: [120, 75, 25], grams: 60 },
  ),
  cable(
    { brand: 'Apple', model: 'USB-C to Lightning Cable', code: 'CLTN' },
    'For iPhones up to the 14 and older AirPods.',
    87,
    'USB-C to Lightning',
    { amount: { by: 'Length', amounts: { '1 m': 349_000, '2 m': 549_000 } }, box: [120, 75, 25], grams: 60 },
  ),
  cable(
    { brand: 'Anker', model: 'PowerLine III Flow USB-C Cable', code: 'PL3F' },
    'A soft silicone cable that does not tangle.',
    100,
    'USB-C to USB-C',
    {
      amount: { by: 'Length', amounts: { '0.9 m': 199_000, '1.8 m': 249_000 } },
      colours: ['Midnight Black', 'Cloud White', 'Coral Pink'],
      box: [150, 90, 25],
      grams: 80,
    },
  ),
  cable(
    { brand: 'Ugreen', model: '100W USB-C Cable', code: 'UC100' },
    'A braided cable with a chip for 5 A.',
    100,
    'USB-C to USB-C',
    {
      amount: { by: 'Length', amounts: { '1 m': 99_000, '2 m': 129_000, '3 m': 159_000 } },
      box: [150, 90, 22],
      grams: 70,
    },
  ),
];

const cases = [
  phoneCase(
    { brand: 'Apple', model: 'iPhone 16 Silicone Case with MagSafe', code: 'SC16' },
    'Soft silicone outside, microfibre inside.',
    'iPhone 16',
    true,
    { amount: 849_000, colours: ['Black', 'Denim', 'Ultramarine'], box: [180, 100, 22], grams: 90 },
  ),
  phoneCase(
    { brand: 'Apple', model: 'iPhone 16 Pro Clear Case with MagSafe', code: 'CC16P' },
    'Shows the colour of the phone and holds magnetic chargers.',
    'iPhone 16 Pro',
    true,
    { amount: 849_000, box: [180, 100, 22], grams: 95 },
  ),
  phoneCase(
    { brand: 'Samsung', model: 'Galaxy S24 Ultra Silicone Case', code: 'SCS24U' },
    'A thin soft case with open sides for the buttons and the S Pen.',
    'Galaxy S24 Ultra',
    false,
    { amount: 499_000, colours: ['White', 'Yellow', 'Violet'], box: [190, 105, 22], grams: 85 },
  ),
  phoneCase(
    { brand: 'Spigen', model: 'Ultra Hybrid for iPhone 16 Pro', code: 'UH16P' },
    'A clear back with soft edges that absorb a fall.',
    'iPhone 16 Pro',
    false,
    { amount: 349_000, colours: ['Crystal Clear', 'Matte Black'], box: [190, 105, 22], grams: 80 },
  ),
  phoneCase(
    { brand: 'Spigen', model: 'Tough Armor for Galaxy S25 Ultra', code: 'TAS25U' },
    'Two layers and a stand that folds out.',
    'Galaxy S25 Ultra',
    false,
    { amount: 549_000, colours: ['Black', 'Gunmetal'], box: [190, 105, 25], grams: 110 },
  ),
];

const powerBanks = [
  powerBank(
    { brand: 'Xiaomi', model: 'Redmi Power Bank 10000mAh', code: 'RPB10K' },
    'A plain power bank that charges most phones twice, slowly.',
    10_000,
    10,
    { amount: 169_000, colours: ['Black', 'White'], box: [175, 90, 30], grams: 310 },
  ),
  powerBank(
    { brand: 'Xiaomi', model: 'Redmi 18W Fast Charge Power Bank 20000mAh', code: 'RPB20K' },
    'Charges a phone about four times, two devices at once.',
    20_000,
    18,
    { amount: 269_000, colours: ['Black', 'White'], box: [180, 95, 40], grams: 520 },
  ),
  powerBank(
    { brand: 'Samsung', model: '25W Battery Pack 10000mAh', code: 'BP10K' },
    'Charges by cable, and by Qi without one.',
    10_000,
    25,
    { amount: 699_000, colours: ['Beige'], box: [175, 100, 35], grams: 300 },
  ),
  powerBank(
    { brand: 'Anker', model: 'MagGo Power Bank 10K', code: 'MG10K' },
    'Clings to an iPhone, charges it with 15 W and props it up.',
    10_000,
    15,
    { amount: 1_199_000, colours: ['Black', 'White'], box: [145, 90, 45], grams: 330 },
  ),
  powerBank(
    { brand: 'Anker', model: '737 Power Bank (PowerCore 24K)', code: '737' },
    'Strong enough for a laptop, with a screen that shows what flows.',
    24_000,
    140,
    { amount: 1_999_000, box: [200, 100, 70], grams: 850 },
  ),
  powerBank(
    { brand: 'Baseus', model: 'Bipow Digital Display Power Bank 20W', code: 'BIPOW' },
    'Shows its charge in per cent; an inexpensive companion.',
    20_000,
    20,
    { amount: 299_000, colours: ['Black', 'White'], box: [180, 95, 40], grams: 480 },
  ),
];

const memoryCards = [
  accessory(
    'memory-cards',
    { brand: 'Samsung', model: 'EVO Plus microSDXC', code: 'EVOP' },
    'A microSD card for phones, cameras and consoles, with an adapter for SD.',
    [numberOf('Read speed', 160, 'MB/s'), textOf('Class', 'U3, V30, A2')],
    {
      amount: { by: 'Capacity', amounts: { '128 GB': 199_000, '256 GB': 359_000, '512 GB': 699_000 } },
      box: [115, 90, 10],
      grams: 20,
    },
  ),
  accessory(
    'memory-cards',
    { brand: 'SanDisk', model: 'Ultra microSDXC', code: 'ULTRA' },
    'The ordinary card for a phone with a slot.',
    [numberOf('Read speed', 140, 'MB/s'), textOf('Class', 'U1, A1')],
    {
      amount: { by: 'Capacity', amounts: { '64 GB': 99_000, '128 GB': 169_000, '256 GB': 319_000 } },
      box: [115, 90, 10],
      grams: 20,
    },
  ),
];

const miceAndKeyboards = [
  accessory(
    'mice-and-keyboards',
    { brand: 'Logitech', model: 'MX Master 3S', code: 'MXM3S' },
    'A large mouse for long days, with a quiet click and a wheel that spins freely.',
    [numberOf('Resolution', 8000, 'DPI'), textOf('Connection', 'Bluetooth, USB receiver')],
    { amount: 1_599_000, colours: ['Graphite', 'Pale Grey'], box: [150, 115, 70], grams: 320 },
  ),
  accessory(
    'mice-and-keyboards',
    { brand: 'Logitech', model: 'Pebble Mouse 2 M350s', code: 'M350S' },
    'A flat, quiet mouse that changes between three devices.',
    [numberOf('Resolution', 4000, 'DPI'), textOf('Connection', 'Bluetooth')],
    { amount: 329_000, colours: ['Tonal Graphite', 'Tonal White', 'Tonal Rose'], box: [145, 95, 45], grams: 150 },
  ),
  accessory(
    'mice-and-keyboards',
    { brand: 'Logitech', model: 'Pebble Keys 2 K380s', code: 'K380S' },
    'A small keyboard with round keys for tablet, phone and laptop.',
    [textOf('Layout', 'US'), textOf('Connection', 'Bluetooth')],
    { amount: 549_000, colours: ['Tonal Graphite', 'Tonal White', 'Tonal Rose'], box: [290, 140, 30], grams: 560 },
  ),
  accessory(
    'mice-and-keyboards',
    { brand: 'Logitech', model: 'MX Keys S', code: 'MXKS' },
    'A full keyboard whose light comes on when the hands come near.',
    [textOf('Layout', 'US'), textOf('Connection', 'Bluetooth, USB receiver')],
    { amount: 1_799_000, colours: ['Graphite', 'Pale Grey'], box: [450, 145, 40], grams: 1100 },
  ),
];

const pensAndTrackers = [
  accessory(
    'pens-and-trackers',
    { brand: 'Apple', model: 'Pencil (USB-C)', code: 'PENC' },
    'The simple Apple Pencil: charges by cable, does not sense pressure.',
    [flagOf('Pressure', false), flagOf('Wireless charging', false)],
    { amount: 1_499_000, box: [190, 45, 25], grams: 80 },
  ),
  accessory(
    'pens-and-trackers',
    { brand: 'Apple', model: 'Pencil Pro', code: 'PENPRO' },
    'Senses pressure, tilt and turn, and answers a squeeze.',
    [flagOf('Pressure', true), flagOf('Wireless charging', true)],
    { amount: 2_299_000, box: [190, 45, 25], grams: 80 },
  ),
  accessory(
    'pens-and-trackers',
    { brand: 'Apple', model: 'AirTag', code: 'TAG' },
    'Finds keys and bags through the phones of others; the battery lasts about a year.',
    [textOf('Works with', 'iPhone'), textOf('Battery', 'CR2032')],
    { amount: { by: 'Pack', amounts: { '1 piece': 499_000, '4 pieces': 1_699_000 } }, box: [95, 65, 15], grams: 50 },
  ),
  accessory(
    'pens-and-trackers',
    { brand: 'Samsung', model: 'Galaxy SmartTag2', code: 'STAG2' },
    'Finds things with a Galaxy phone; its ring takes any hook.',
    [textOf('Works with', 'Galaxy phones'), textOf('Battery', 'CR2032')],
    { amount: 449_000, colours: ['Black', 'White'], box: [100, 75, 20], grams: 45 },
  ),
];

export const accessories: readonly DemoProduct[] = [
  ...chargers,
  ...cables,
  ...cases,
  ...powerBanks,
  ...memoryCards,
  ...miceAndKeyboards,
  ...pensAndTrackers,
];
