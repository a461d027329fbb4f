import type { RefusedLine } from './draft.rules.ts';
import type { Progress } from './run-import.ts';
import type { Counts } from './seen.rules.ts';

/** The file of refused rows: comma-separated, one row of the imported file each. */
export const reportHeader = 'line,row,reasons\r\n';

export function reportLine({ line, identity, reasons }: RefusedLine): string {
  return `${line},${quoted(identity)},${quoted(reasons.join('; '))}\r\n`;
}

/** One line, while it runs. */
export function describeProgress({ rows, products, variants, refused }: Progress): string {
  return `${rows} rows: products ${counted(products)}; variants ${counted(variants)}; ${refused} refused`;
}

/** What came of it, with the refused rows that are shown. */
export function describeResult(
  result: Progress,
  shown: readonly RefusedLine[],
  { dryRun, report }: { dryRun: boolean; report?: string | undefined },
): string {
  const { rows, products, variants, repeated, refused } = result;
  const hidden = refused - shown.length;
  const lines = [
    dryRun ? `${rows} rows read; nothing was written, this was a dry run.` : `${rows} rows read.`,
    `Products: ${counted(products)}.`,
    `Variants: ${counted(variants)}.`,
    `Rows that repeat an earlier one: ${repeated}.`,
    `Refused rows: ${refused}.`,
    ...shown.map(({ line, identity, reasons }) => `  line ${line}, ${identity}: ${reasons.join('; ')}`),
    ...(hidden > 0 ? [`  and ${hidden} more${report ? '' : '; --report FILE.csv writes all of them'}`] : []),
    ...(report ? [`All refused rows are in ${report}.`] : []),
  ];
  return lines.join('\n');
}

const counted = ({ created, changed, unchanged }: Counts) =>
  `${created} created, ${changed} changed, ${unchanged} unchanged`;

/** A quote before `=` and the like keeps a spreadsheet from taking a scraped text for a formula. */
function quoted(text: string): string {
  const harmless = /^[=+\-@\t]/.test(text) ? `'${text}` : text;
  return `"${harmless.replaceAll('"', '""')}"`;
}
