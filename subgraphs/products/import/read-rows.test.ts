import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { fileOf, laptopColumns, mappingWith } from '../testing/laptops.ts';
import { type ReadLine, readRows } from './read-rows.ts';

const header = laptopColumns.join(',');
const read = async (text: string, changes: object = {}): Promise<ReadLine[]> => {
  // Two bytes at a time, as the slowest of disks.
  const bytes = Buffer.from(text);
  const chunks = Array.from({ length: Math.ceil(bytes.length / 2) }, (_, at) => bytes.subarray(at * 2, at * 2 + 2));
  const rows: ReadLine[] = [];
  for await (const row of readRows(Readable.from(chunks, { objectMode: false }), mappingWith(changes))) rows.push(row);
  return rows;
};
const nameOf = (row: ReadLine | undefined) => (row && 'cells' in row ? row.cells.get('Name') : undefined);

test('reads quotes, line breaks within them, a byte order mark, Windows line ends and empty lines', async () => {
  const rows = await read(`\uFEFF${header}\r\n"Slim ""5"", silver",a,b,c,d,e,"1\r\n2"\r\n\r\nPlain,a,b,c,d,e,f\r\n`);
  expect(rows.map(nameOf)).toEqual(['Slim "5", silver', 'Plain']);
  expect(rows.map(({ line }) => line)).toEqual([2, 5]);
});

test('takes spaces of every kind for one', async () => {
  expect((await read(`${header}\n  Slim\u00A0\u2009 5 ,a,b,c,d,e,f\n`)).map(nameOf)).toEqual(['Slim 5']);
});

test('reads columns by name, in whatever order and among others', async () => {
  const rows = await read(`Extra,Pictures,Weight,Battery,Screen,Memory,Maker,Name\nx,p,w,b,s,m,k,Slim\n`);
  expect(rows.map(nameOf)).toEqual(['Slim']);
});

test('reads another delimiter', async () => {
  const rows = await read(`${laptopColumns.join(';')}\nSlim, or so;b;c;d;e;f;g\n`, { csv: { delimiter: ';' } });
  expect(rows.map(nameOf)).toEqual(['Slim, or so']);
});

test('refuses a row with more or fewer cells than the header, and reads on', async () => {
  const [long, short, right] = await read(`${header}\nA,b,c,d,e,f,g,h\nB,c\nC,b,c,d,e,f,g\n`);
  expect(long).toEqual({ line: 2, identity: 'A', reasons: ['it has 8 cells, the header has 7'] });
  expect(short).toEqual({ line: 3, identity: 'B', reasons: ['it has 2 cells, the header has 7'] });
  expect(nameOf(right)).toBe('C');
});

test('refuses a file without the columns of the mapping, and names them', async () => {
  await expect(read('Name,Maker,Memory\nA,b,c\n')).rejects.toThrow(/no column Screen, Battery, Weight, Pictures\./);
  await expect(read(`${header},Name\n`)).rejects.toThrow(/more than one column Name/);
  await expect(read('')).rejects.toThrow(/empty/);
});

test('says where a quote is never closed', async () => {
  await expect(read(`${header}\n"A,b,c\n`)).rejects.toThrow(/line 2|line 3/);
});

test('reads no further than its rows are wanted', async () => {
  const file = fileOf(...Array.from({ length: 10_000 }, (_, index) => ({ Name: `Slim ${index}` })));
  for await (const row of readRows(file, mappingWith())) if (row.line === 3) break;
  expect(file.destroyed).toBe(true);
  expect(file.readableEnded).toBe(false);
});
