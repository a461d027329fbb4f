import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const textOf = (file: string) => readFileSync(new URL(file, import.meta.url), 'utf8');
const published = globSync(['*.ts', 'generated/*.ts'], {
  cwd: import.meta.dirname,
  exclude: ['*.test.ts', 'example.ts'],
});

test('what is published needs no other package, its types neither', () => {
  expect(published).toContain('generated/graphql.ts');
  const imported = published.flatMap((file) => [...textOf(file).matchAll(/\b(?:from|import) ?\(?['"]([^'"]+)/g)]);
  const names = imported.map(([, name]) => name);
  expect(names).toContain('./client.ts');
  expect(names.filter((name) => !name?.startsWith('.'))).toEqual([]);
});

test('the README links nothing that is not in the package', () => {
  const links = [...textOf('README.md').matchAll(/\]\(([^)]+)\)/g)].map(([, link]) => link);
  expect(links.filter((link) => !link?.startsWith('https://'))).toEqual([]);
});
