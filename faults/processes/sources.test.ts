import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { SourceChange } from '#testing/change-sources.ts';
import { type Place, places } from './places.ts';
import { safeguards } from './safeguards.ts';

const root = path.join(import.meta.dirname, '..', '..');

/** How often a text stands in the files that a process of this subgraph loads under that name. */
function timesIn(file: string, text: string, subgraph = '*'): number {
  const sources = globSync([`packages/**/${file}`, `subgraphs/${subgraph}/${file}`], { cwd: root });
  return sources.reduce(
    (times, source) => times + readFileSync(path.join(root, source), 'utf8').split(text).length - 1,
    0,
  );
}

test.each(Object.entries<Place>(places))('there is one place in the source where %s', (_, place) => {
  expect(timesIn(place.file, place.text, place.subgraph)).toBe(1);
  for (const [text] of place.also?.changes ?? []) expect(timesIn(place.also?.file ?? '', text, place.subgraph)).toBe(1);
});

test.each(Object.entries<SourceChange>(safeguards))('%s can be taken out of the source', (_, { file, changes }) => {
  for (const [text] of changes) expect(timesIn(file, text)).toBe(1);
});
