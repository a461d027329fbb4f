import type { Readable } from 'node:stream';
import type { Context } from '#subgraph/context.ts';
import { type DraftLine, draftOf, type RefusedLine } from './draft.rules.ts';
import { importProducts } from './import-products.ts';
import type { Mapping } from './mapping.ts';
import { type ReadLine, readRows } from './read-rows.ts';
import { type Counts, countChanges, isRepeated, note, noteChange, type Seen } from './seen.rules.ts';

export interface Progress {
  rows: number;
  refused: number;
  /** Rows that say again what an earlier row of the file says. */
  repeated: number;
  products: Counts;
  variants: Counts;
}

export interface ImportRun {
  readonly file: Readable;
  readonly mapping: Mapping;
  readonly dryRun?: boolean;
  /** Is told after every batch. */
  readonly onProgress?: (progress: Progress) => void;
  /** Is told of every row that does not go in. */
  readonly onRefused?: (row: RefusedLine) => void;
}

/** Rows in one transaction: few enough to hold its locks for a blink, many enough for a dozen statements to pay. */
const batchSize = 200;

/** Brings a file into the catalogue: the rows that can be understood go in, the others are refused one by one. */
export async function runImport(context: Context, run: ImportRun): Promise<Progress> {
  const { file, mapping, dryRun = false, onProgress = () => {}, onRefused = () => {} } = run;
  const seen: Seen = new Map();
  const tally = { rows: 0, refused: 0, repeated: 0 };
  const progress = (): Progress => ({ ...tally, ...countChanges(seen) });
  const refuse = (row: RefusedLine) => {
    tally.refused += 1;
    onRefused(row);
  };
  let waiting: DraftLine[] = [];

  async function writeBatch(): Promise<void> {
    const rows = waiting;
    waiting = [];
    if (rows.length === 0) return;
    const { imported, refused } = await importProducts(context, { rows, categories: mapping.categories, dryRun });
    for (const row of imported) noteChange(seen, row, row);
    for (const row of refused) refuse(row);
    onProgress(progress());
  }

  for await (const row of readRows(file, mapping)) {
    tally.rows += 1;
    const read = readDraft(row, mapping);
    if ('reasons' in read) {
      refuse(read);
      continue;
    }
    const contradictions = note(seen, read);
    if (contradictions.length > 0) refuse({ ...read, reasons: contradictions });
    else if (isRepeated(seen, read)) tally.repeated += 1;
    else waiting.push(read);
    if (waiting.length === batchSize) await writeBatch();
  }
  await writeBatch();
  return progress();
}

function readDraft(row: ReadLine, mapping: Mapping): DraftLine | RefusedLine {
  if ('reasons' in row) return row;
  const { line, identity, cells } = row;
  const draft = draftOf(mapping, cells);
  return 'reasons' in draft ? { line, identity, reasons: draft.reasons } : { line, identity, draft };
}
