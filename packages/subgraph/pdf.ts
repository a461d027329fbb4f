import { buffer } from 'node:stream/consumers';
import PDFDocument from 'pdfkit';

export const pointsPerMm = 72 / 25.4;

/** A PDF as `draw` draws it, page by page. */
export async function drawPdf(
  options: PDFKit.PDFDocumentOptions,
  title: string,
  draw: (page: PDFKit.PDFDocument) => void,
): Promise<Buffer> {
  const document = new PDFDocument({ ...options, autoFirstPage: false });
  document.info.Title = title;
  const whole = buffer(document);
  draw(document);
  document.end();
  return whole;
}

/**
 * As far as the fonts go that every reader and printer has: the letters of western Europe. Other Latin letters lose their
 * accents; what is left of other scripts is a question mark each.
 */
export function printable(text: string): string {
  return text.normalize('NFC').replace(/./gsu, (letter) => (isKnown.test(letter) ? letter : withoutAccents(letter)));
}

function withoutAccents(letter: string): string {
  const plain = strokeless[letter] ?? letter.normalize('NFKD').replace(/\p{Mark}/gu, '');
  return isKnown.test(plain) ? plain : '?';
}

/** Strokes and missing dots are no accents to Unicode. */
const strokeless: Readonly<Record<string, string>> = { Đ: 'D', đ: 'd', Ł: 'L', ł: 'l', Ħ: 'H', ħ: 'h', ı: 'i' };

/** Windows-1252, which is what these fonts are encoded by. */
const isKnown = /^[\x20-\x7e\xa0-\xff€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]+$/;
