import { expect, test } from 'vitest';
import { laptopMapping } from '../testing/laptops.ts';
import { readMapping, requiredColumns } from './mapping.ts';

const read = (changes: object) => () => readMapping(JSON.stringify({ ...laptopMapping, ...changes }));
const withValue = (name: string, rule: object) => read({ values: { ...laptopMapping.values, [name]: rule } });
const { product, variant } = laptopMapping;

test('knows every column that the file must have', () => {
  expect(requiredColumns(read({})())).toEqual(['Name', 'Maker', 'Memory', 'Screen', 'Battery', 'Weight', 'Pictures']);
});

test.each([
  ['what is no JSON', () => readMapping('{'), /not JSON/],
  ['a word that it does not know', read({ prodct: {} }), /prodct/],
  ['a missing part', read({ product: undefined }), /product: /],
  ['a pattern that is none', withValue('memory', { columns: 'Memory', like: '(' }), /values\.memory\.like: .*regular/],
  ['a value from nowhere', withValue('odd', { required: true }), /values\.odd: must have exactly one of/],
  [
    'a value from two places',
    withValue('odd', { columns: 'Name', text: 'x' }),
    /values\.odd: must have exactly one of/,
  ],
  ['a value of one that is read later', withValue('name', { of: 'maker' }), /values\.name: maker is not a value/],
  [
    'a group that the guard does not have',
    withValue('odd', { of: 'screen.width' }),
    /values\.odd: screen\.width is not/,
  ],
  ['a text with an unknown value', read({ product: { ...product, title: '{nme}' } }), /product: nme is not a value/],
  ['an SKU of an unknown value', read({ variant: { ...variant, sku: '{nme}' } }), /variant: nme is not a value/],
  [
    'a check of an unknown value',
    read({ checks: [{ value: 'a', equals: 'name', reason: 'x' }] }),
    /checks\.0: a is not/,
  ],
  ['a status that there is not', read({ product: { ...product, status: 'ARCHIVED' } }), /product\.status: /],
  [
    'a kind that there is not',
    read({ product: { ...product, attributes: [{ name: 'A', kind: 'MONEY', value: 'x' }] } }),
    /product\.attributes\.0\.kind: /,
  ],
  [
    'a category whose parent comes later',
    read({
      categories: [
        { slug: 'a', name: 'A', parent: 'b' },
        { slug: 'b', name: 'B' },
      ],
    }),
    /categories\.0\.parent: /,
  ],
])('refuses %s, and says where', (_, reading, complaint) => {
  expect(reading).toThrow(complaint);
});

test('names all problems at once', () => {
  const reading = read({ identify: [], product: { ...product, status: 'NEW', brand: '' } });
  expect(reading).toThrow(/identify: [\s\S]*product\.brand: [\s\S]*product\.status: /);
});
