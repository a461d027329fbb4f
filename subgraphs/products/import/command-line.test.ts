import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dropDatabases } from '#mysql/drop-databases.ts';
import { freshPrefix, testServer } from '#testing/database.ts';
import { aLaptop, laptopColumns, laptopMapping } from '../testing/laptops.ts';

const program = path.join(import.meta.dirname, '..', '..', '..', 'local', 'import.ts');
const prefix = freshPrefix();
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'import-'));
  const rows = [aLaptop, { ...aLaptop, Name: '=Bad', Memory: 'lots' }];
  const lines = [laptopColumns, ...rows.map((row) => laptopColumns.map((column) => row[column]))];
  await writeFile(path.join(folder, 'laptops.csv'), lines.map((line) => line.join(',')).join('\n'));
  await writeFile(path.join(folder, 'laptops.json'), JSON.stringify(laptopMapping));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
  await dropDatabases(testServer(), prefix);
});

test('imports a file, says what came of it, and writes a report of what it refused', async () => {
  const parameters = ['laptops.csv', '--mapping', 'laptops.json', '--report', 'refused.csv'];
  const { code, stdout, stderr } = await call(...parameters);
  expect(code).toBe(0);
  expect(stderr).toContain('2 rows: products 1 created');
  expect(stdout).toContain('Products: 1 created, 0 changed, 0 unchanged.');
  expect(stdout).toContain('line 3, =Bad: Memory "lots" is not a size of memory such as 16 GB');
  expect(await readFile(path.join(folder, 'refused.csv'), 'utf8')).toBe(
    `line,row,reasons\r\n3,"'=Bad","Memory ""lots"" is not a size of memory such as 16 GB"\r\n`,
  );
  expect((await call(...parameters)).stdout).toContain('Products: 0 created, 0 changed, 1 unchanged.');
});

test('says of a dry run that nothing was written', async () => {
  const { code, stdout } = await call('laptops.csv', '--mapping', 'laptops.json', '--dry-run');
  expect(code).toBe(0);
  expect(stdout).toContain('nothing was written');
});

test.each([
  ['no file', [], /^Usage: /],
  ['an option that there is not', ['laptops.csv', '--maping', 'x'], /--maping[\s\S]*Usage: /],
  ['a file that is not there', ['nowhere.csv', '--mapping', 'laptops.json'], /nowhere\.csv/],
  ['a mapping that is none', ['laptops.csv', '--mapping', 'laptops.csv'], /not JSON/],
])('ends with an error for %s, without a stack', async (_, parameters, complaint) => {
  const { code, stderr } = await call(...parameters);
  expect(code).toBe(1);
  expect(stderr).toMatch(complaint);
  expect(stderr).not.toContain('    at ');
});

function call(...parameters: string[]): Promise<{ code: number | null; stdout: string; stderr: string }> {
  const env = { ...process.env, DATABASE_URL: testServer(), DATABASE_PREFIX: prefix, INIT_CWD: folder };
  const child = spawn(process.execPath, [program, ...parameters], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const said = { stdout: '', stderr: '' };
  child.stdout.on('data', (chunk) => (said.stdout += chunk));
  child.stderr.on('data', (chunk) => (said.stderr += chunk));
  return new Promise((settle, fail) => {
    child.on('error', fail);
    child.on('close', (code) => settle({ code, ...said }));
  });
}
