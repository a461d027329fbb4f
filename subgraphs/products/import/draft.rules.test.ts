import { expect, test } from 'vitest';
import { aLaptop, cellsOf, type Laptop, laptopMapping, mappingWith } from '../testing/laptops.ts';
import { draftOf } from './draft.rules.ts';

const mapping = mappingWith();
const read = (changes: Laptop, given = mapping) => draftOf(given, cellsOf({ ...aLaptop, ...changes }));
const attributesOf = (changes: Laptop) => {
  const draft = read(changes);
  if ('reasons' in draft) throw new Error(draft.reasons.join());
  return Object.fromEntries((draft.attributes ?? []).map(({ name, value }) => [name, value]));
};

test('reads a row into a product with one variant', () => {
  expect(read({})).toEqual({
    slug: 'novo-slim-5',
    title: 'Novo Slim 5',
    brand: 'Novo',
    category: 'laptops',
    status: 'ACTIVE',
    description: null,
    attributes: [
      { name: 'Screen', kind: 'NUMBER', value: '14', unit: 'inch' },
      { name: 'Finish', kind: 'TEXT', value: 'Anti-glare' },
      { name: 'Glossy', kind: 'BOOLEAN', value: 'false' },
      { name: 'Battery', kind: 'NUMBER', value: '60', unit: 'Wh' },
      { name: 'Warranty', kind: 'NUMBER', value: '24', unit: 'months' },
    ],
    images: [
      { url: 'https://pictures.example/1.jpg', alt: 'Slim 5, front' },
      { url: 'https://pictures.example/2.jpg', alt: 'Slim 5, back' },
    ],
    variant: {
      sku: 'NOVO-SLIM-5-16-GB',
      optionValues: [{ name: 'Memory', value: '16 GB' }],
      weightGrams: 1200,
      dimensions: null,
    },
  });
});

test('finds a cell that has slipped into another column of its set', () => {
  expect(attributesOf({ Screen: '60 Wh', Battery: '14 inch matt' })).toEqual(attributesOf({}));
});

test('leaves out what the row does not say', () => {
  const draft = read({ Memory: '', Battery: '', Weight: '', Pictures: '', Screen: '15.6 inch glossy' });
  expect(draft).toMatchObject({
    images: [],
    variant: { sku: 'NOVO-SLIM-5', optionValues: [], weightGrams: null },
  });
  expect(attributesOf({ Battery: '', Screen: '15.6 inch glossy' })).toEqual({
    Screen: '15.6',
    Glossy: 'true',
    Warranty: '24',
  });
});

test('takes one name of a brand for another by the lookup', () => {
  expect(read({ Maker: 'Novo Inc.' })).toMatchObject({ brand: 'Novo', slug: 'novo-slim-5' });
});

test.each<[string, Laptop, string]>([
  ['a required cell that is empty', { Name: '' }, 'there is no name'],
  ['what no lookup knows', { Maker: 'Nuvo' }, 'maker "Nuvo" is not a known one'],
  ['a cell that does not look right', { Memory: 'lots' }, 'Memory "lots" is not a size of memory such as 16 GB'],
  ['a required cell that looks right nowhere', { Screen: '' }, 'there is no screen'],
  ['a cell that nothing reads', { Battery: 'No radio' }, 'Battery "No radio" is nothing that the mapping knows'],
  [
    'a cell that is there twice',
    { Battery: '15 inch' },
    'screen is there twice: Screen "14 inch matt" and Battery "15 inch"',
  ],
  ['a number out of its range', { Screen: '140 inch matt' }, 'screenSize 140 is not between 5 and 20'],
  ['a contradiction', { Name: 'Slim 5 (8 GB)' }, 'the name and the row differ about the memory (8 GB, 16 GB)'],
  ['what the catalogue would not take', { Pictures: 'ftp://x' }, 'images.0.url Invalid URL'],
])('refuses %s, and says why', (_, changes, reason) => {
  expect(read(changes)).toEqual({ reasons: [reason] });
});

test('names every reason at once', () => {
  const draft = read({ Memory: 'lots', Maker: 'Nuvo', Battery: 'No radio' });
  expect('reasons' in draft && draft.reasons).toHaveLength(3);
});

test('refuses a category that the mapping does not have', () => {
  const { product, values } = laptopMapping;
  const byColumn = mappingWith({
    values: { ...values, kind: { columns: 'Weight' } },
    product: { ...product, category: '{kind}' },
  });
  expect(read({ Weight: 'tablets' }, byColumn)).toEqual({ reasons: ['the mapping has no category "tablets"'] });
});

test('imports wrongly what its guards would have refused', () => {
  const { memory: _, screen: __, battery: ___, ...values } = laptopMapping.values;
  const trusting = mappingWith({
    readEveryCellOf: [],
    checks: [],
    values: {
      memory: { columns: 'Memory' },
      screen: { columns: 'Screen' },
      battery: { columns: 'Battery' },
      ...Object.fromEntries(Object.entries(values).filter(([name]) => !/screen|glass|Glossy/.test(name))),
    },
    product: {
      ...laptopMapping.product,
      attributes: [
        { name: 'Screen', value: '{screen}' },
        { name: 'Battery', value: '{battery}' },
      ],
    },
  });
  expect(read({ Screen: '60 Wh', Battery: 'No radio' }, trusting)).toMatchObject({
    attributes: [
      { name: 'Screen', value: '60 Wh' },
      { name: 'Battery', value: 'No radio' },
    ],
  });
  expect(read({ Screen: '60 Wh', Battery: 'No radio' })).toHaveProperty('reasons');
});
