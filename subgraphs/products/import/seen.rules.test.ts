import { expect, test } from 'vitest';
import { aLaptop, cellsOf, type Laptop, mappingWith } from '../testing/laptops.ts';
import { type Draft, draftOf } from './draft.rules.ts';
import { countChanges, mostProducts, note, noteChange, type Seen } from './seen.rules.ts';

const rowOf = (line: number, changes: Laptop = {}) => ({
  line,
  identity: 'Slim 5',
  draft: draftOf(mappingWith(), cellsOf({ ...aLaptop, ...changes })) as Draft,
});

test('says which fields differ from which line, and keeps the first', () => {
  const seen: Seen = new Map();
  expect(note(seen, rowOf(2))).toEqual([]);
  expect(note(seen, rowOf(7, { Battery: '', Screen: '15 inch matt' }))).toEqual([
    'Screen is "15 inch", but line 2 says "14 inch"',
    'Battery is nothing, but line 2 says "60 Wh"',
  ]);
  expect(note(seen, rowOf(8))).toEqual([]);
});

test('refuses rows with options beside rows without', () => {
  const seen: Seen = new Map();
  note(seen, rowOf(2));
  expect(note(seen, rowOf(3, { Memory: '' }))).toEqual(['options is "", but line 2 says "Memory"']);
});

test('counts a product once, by the most that happened to it', () => {
  const seen: Seen = new Map();
  const rows = [rowOf(2), rowOf(3, { Memory: '32 GB' })];
  for (const row of rows) note(seen, row);
  for (const row of rows) noteChange(seen, row, { product: 'created', variant: 'created' });
  noteChange(seen, rowOf(2), { product: 'changed', variant: 'unchanged' });
  expect(countChanges(seen)).toEqual({
    products: { created: 1, changed: 0, unchanged: 0 },
    variants: { created: 2, changed: 0, unchanged: 0 },
  });
});

test('remembers so many products and no more', () => {
  const others = Array.from({ length: mostProducts - 1 }, (_, index) => [`product-${index}`, {}] as const);
  const seen = new Map(others) as unknown as Seen;
  expect(note(seen, rowOf(2))).toEqual([]);
  expect(note(seen, rowOf(3, { Memory: '32 GB' }))).toEqual([]);
  expect(note(seen, rowOf(4, { Name: 'One more' }))).toEqual(['more than 100000 products in one file: split it']);
});
