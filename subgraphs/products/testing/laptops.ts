import { Readable } from 'node:stream';
import { type Mapping, readMapping } from '../import/mapping.ts';

/** A small shape of file for the tests of the import: laptops, whose `Screen` and `Battery` may change places. */
export const laptopColumns = ['Name', 'Maker', 'Memory', 'Screen', 'Battery', 'Weight', 'Pictures'] as const;

export const laptopMapping = {
  identify: ['Name'],
  columnSets: { parts: ['Screen', 'Battery'] },
  readEveryCellOf: 'parts',
  values: {
    name: { columns: 'Name', required: true },
    maker: { columns: 'Maker', lookup: { Novo: 'Novo', 'Novo Inc.': 'Novo', Bix: 'Bix' }, required: true },
    memory: { columns: 'Memory', like: '^\\d+ GB$', explain: 'a size of memory such as 16 GB' },
    namedMemory: { of: 'name', pick: '\\((\\d+ GB)\\)$' },
    series: { of: 'name', replace: [{ like: ' ?\\(\\d+ GB\\)$', by: '' }] },
    screen: { columns: 'parts', like: '^(?<size>[\\d.]+) inch(?: (?<glass>matt|glossy))?$', required: true },
    screenSize: { of: 'screen.size', between: [5, 20] },
    glass: { of: 'screen.glass', cases: [{ like: '^matt$', gives: 'Anti-glare' }] },
    isGlossy: { of: 'screen', test: 'glossy' },
    battery: { columns: 'parts', like: '^(?<capacity>\\d+) Wh$' },
    grams: { columns: 'Weight', pick: '^(\\d+) g$' },
    front: { columns: 'Pictures', split: { by: '|', item: 0 } },
    back: { columns: 'Pictures', split: { by: '|', item: 1 } },
    warranty: { text: '24' },
  },
  checks: [{ value: 'namedMemory', equals: 'memory', reason: 'the name and the row differ about the memory' }],
  categories: [
    { slug: 'computers', name: 'Computers' },
    { slug: 'laptops', name: 'Laptops', parent: 'computers' },
  ],
  product: {
    title: '{maker} {series}',
    brand: '{maker}',
    category: 'laptops',
    status: 'ACTIVE',
    attributes: [
      { name: 'Screen', kind: 'NUMBER', value: '{screenSize}', unit: 'inch' },
      { name: 'Finish', value: '{glass}' },
      { name: 'Glossy', kind: 'BOOLEAN', value: '{isGlossy}' },
      { name: 'Battery', kind: 'NUMBER', value: '{battery.capacity}', unit: 'Wh' },
      { name: 'Warranty', kind: 'NUMBER', value: '{warranty}', unit: 'months' },
    ],
    images: [
      { url: '{front}', alt: '{series}, front' },
      { url: '{back}', alt: '{series}, back' },
    ],
  },
  variant: {
    sku: '{maker} {series} {memory?}',
    options: [{ name: 'Memory', value: '{memory}' }],
    weightGrams: '{grams}',
  },
};

export type Laptop = Partial<Record<(typeof laptopColumns)[number], string>>;

export const aLaptop: Laptop = {
  Name: 'Slim 5',
  Maker: 'Novo',
  Memory: '16 GB',
  Screen: '14 inch matt',
  Battery: '60 Wh',
  Weight: '1200 g',
  Pictures: 'https://pictures.example/1.jpg|https://pictures.example/2.jpg',
};

/** The mapping with other parts, read as from its file. */
export function mappingWith(changes: object = {}): Mapping {
  return readMapping(JSON.stringify({ ...laptopMapping, ...changes }));
}

/** The cells of one row, as the reader of files gives them. */
export function cellsOf(laptop: Laptop): Map<string, string> {
  return new Map(laptopColumns.map((column) => [column, laptop[column] ?? '']));
}

/** A file of these rows. */
export function fileOf(...laptops: readonly Laptop[]): Readable {
  const lines = laptops.map((laptop) => laptopColumns.map((column) => laptop[column] ?? ''));
  return Readable.from([laptopColumns, ...lines].map((line) => `${line.map((cell) => `"${cell}"`).join(',')}\n`));
}
