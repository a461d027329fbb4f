import { pino } from 'pino';
import { expect, test } from 'vitest';
import { oneByOne } from './one-by-one.ts';

const rows = ['a', 'b', 'c', 'd'].map((id) => ({ id }));
const context = { log: pino({ level: 'silent' }) };

test('one that fails keeps no other from its turn', async () => {
  const seen: string[] = [];
  const done = await oneByOne(context, rows, async ({ id }) => {
    seen.push(id);
    if (id === 'b') throw new Error('b never works');
    return id !== 'c';
  });
  expect([seen, done]).toEqual([['a', 'b', 'c', 'd'], 2]);
});

test('says so when one has failed and nothing came of the others', async () => {
  const failing = async ({ id }: { id: string }) => {
    if (id === 'b') throw new Error('b never works');
    return false;
  };
  await expect(oneByOne(context, rows, failing)).rejects.toThrow('b never works');
  expect(await oneByOne(context, [], failing)).toBe(0);
});
