import type { Readable } from 'node:stream';
import { parse } from 'csv-parse';
import type { FileLine, RefusedLine } from './draft.rules.ts';
import { type Mapping, requiredColumns } from './mapping.ts';
import type { Cells } from './values.rules.ts';

export type ReadLine = (FileLine & { readonly cells: Cells }) | RefusedLine;

/** A record longer than this is a quote that was never closed, not a product. */
const longestRecord = 1_000_000;

/**
 * The rows of a CSV file with a header, as they stream in. A record that is not like the header is refused; a file that
 * lacks a column of the mapping is not read at all.
 */
export async function* readRows(input: Readable, mapping: Mapping): AsyncGenerator<ReadLine> {
  const parser = parse({
    bom: true,
    delimiter: mapping.csv.delimiter,
    max_record_size: longestRecord,
    relax_column_count: true,
    relax_quotes: true,
  });
  input.on('error', (error) => parser.destroy(error));
  let header: readonly string[] | null = null;
  let line = 1;
  try {
    for await (const record of input.pipe(parser) as AsyncIterable<string[]>) {
      const startedAt = line;
      line += 1 + lineBreaksIn(record);
      const fields = record.map(plainText);
      if (!header) header = checkHeader(fields, mapping);
      else if (fields.some(Boolean)) yield toRow(header, fields, startedAt, mapping);
    }
  } finally {
    input.destroy();
  }
  if (!header) throw new Error('The file is empty.');
}

function lineBreaksIn(record: readonly string[]): number {
  return record.reduce((sum, field) => sum + (field.match(/\r\n|\r|\n/g)?.length ?? 0), 0);
}

function checkHeader(header: readonly string[], mapping: Mapping): readonly string[] {
  const missing = requiredColumns(mapping).filter((column) => !header.includes(column));
  if (missing.length > 0) {
    throw new Error(`The file has no column ${missing.join(', ')}. Its columns are: ${header.join(', ')}`);
  }
  const twice = requiredColumns(mapping).filter((column) => header.indexOf(column) !== header.lastIndexOf(column));
  if (twice.length > 0) throw new Error(`The file has more than one column ${twice.join(', ')}.`);
  return header;
}

function toRow(header: readonly string[], fields: readonly string[], line: number, { identify }: Mapping): ReadLine {
  const cells = new Map(header.map((column, index) => [column, fields[index] ?? '']));
  const identity = identify.map((column) => cells.get(column) ?? '').join(', ');
  if (fields.length === header.length) return { line, identity, cells };
  return { line, identity, reasons: [`it has ${fields.length} cells, the header has ${header.length}`] };
}

/** Scraped files are full of thin and unbreakable spaces: to a pattern all are one ordinary space. */
function plainText(field: string): string {
  return field.replace(/\s+/g, ' ').trim();
}
