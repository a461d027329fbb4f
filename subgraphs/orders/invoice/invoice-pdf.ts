import { money, sum, times } from '#kernel/money.ts';
import { drawPdf, pointsPerMm, printable } from '#subgraph/pdf.ts';
import type { InvoiceRow, OrderItemRow, OrderRow, ShopOrderRow } from '../tables.ts';
import { amountText, cancelledLines } from './invoice.rules.ts';

export interface Invoiced {
  readonly invoice: InvoiceRow;
  readonly shopOrder: ShopOrderRow;
  readonly order: OrderRow;
  readonly items: readonly OrderItemRow[];
  /** As of when what was cancelled is listed. */
  readonly now: Date;
}

type Pdf = PDFKit.PDFDocument;

const margin = 18 * pointsPerMm;
const [left, right] = [margin, 595.28 - margin];
const bottom = 841.89 - margin - 20;

/** Between two rows, with a line in its middle. */
const gap = 7;

/** Where the columns of the table begin, and how wide they are. */
const columns = {
  text: { at: left, width: 185, align: 'left' },
  quantity: { at: left + 190, width: 35, align: 'right' },
  price: { at: left + 230, width: 125, align: 'right' },
  total: { at: left + 360, width: right - left - 360, align: 'right' },
} as const;

/** A4, over as many pages as it takes: who sold what to whom, and below what was cancelled of it since. */
export function invoicePdf(invoiced: Invoiced): Promise<Buffer> {
  const { invoice } = invoiced;
  return drawPdf({ size: 'A4', margin, bufferPages: true }, invoice.number, (page) => {
    page.addPage();
    drawHead(page, invoiced);
    drawLines(page, invoiced);
    drawCancelled(page, invoiced);
    numberPages(page, invoice.number);
  });
}

function drawHead(page: Pdf, { invoice, shopOrder, order }: Invoiced): void {
  const { recipientName, phoneNumber, street, city, province, postalCode, countryCode } = order.shippingAddress;
  page.font('Helvetica-Bold').fontSize(18).text('Invoice').moveDown(0.2);
  page.font('Helvetica').fontSize(10).text(`Number: ${invoice.number}`);
  page
    .text(`Date: ${dayOf(invoice.issuedAt)}`)
    .text(`Order: ${order.number}`)
    .moveDown();
  const top = page.y;
  page.font('Helvetica-Bold').text('Seller').font('Helvetica').text(printable(shopOrder.shopName), { width: 220 });
  const afterSeller = page.y;
  page.font('Helvetica-Bold').text('Buyer', columns.price.at - 20, top);
  page.font('Helvetica');
  for (const line of [recipientName, street, `${city}, ${province}`, `${postalCode} ${countryCode}`, phoneNumber]) {
    page.text(printable(line), { width: right - columns.price.at + 20 });
  }
  page.x = left;
  page.y = Math.max(page.y, afterSeller) + 16;
}

function drawLines(page: Pdf, { invoice, shopOrder, items }: Invoiced): void {
  const { currency, subtotalMinor, shippingMinor } = shopOrder;
  drawRow(page, headings, 'Helvetica-Bold');
  for (const { title, sku, quantity, unitPriceMinor } of items) {
    const price = money(unitPriceMinor, currency);
    const cells = { text: `${title}\n${sku}`, quantity: String(quantity), price: amountText(price) };
    drawRow(page, { ...cells, total: amountText(times(price, quantity)) });
  }
  page.moveDown(0.5);
  drawSum(page, 'Goods', amountText(money(subtotalMinor, currency)));
  drawSum(page, 'Shipping', amountText(money(shippingMinor, currency)));
  drawSum(page, 'Total', amountText(money(invoice.totalMinor, currency)), 'Helvetica-Bold');
}

function drawCancelled(page: Pdf, { shopOrder, items, now }: Invoiced): void {
  const lines = cancelledLines(shopOrder, items);
  if (lines.length === 0) return;
  page.moveDown(1.5);
  makeRoom(page, 60);
  page
    .font('Helvetica-Bold')
    .fontSize(11)
    .text(`Cancelled since, as of ${dayOf(now)}`, left)
    .moveDown(0.3);
  for (const { text, quantity, amount } of lines) {
    drawRow(page, { text, quantity: String(quantity), price: '', total: `- ${amountText(amount)}` });
  }
  const refunded = sum(
    lines.map(({ amount }) => amount),
    shopOrder.currency,
  );
  page.moveDown(0.5);
  drawSum(page, 'Refunded', `- ${amountText(refunded)}`, 'Helvetica-Bold');
}

type Row = Readonly<Record<keyof typeof columns, string>>;

const headings: Row = { text: 'Goods', quantity: 'Units', price: 'Price', total: 'Total' };

/** A row of the table, as high as its text; on a new page, with the headings again, when this one is full. */
function drawRow(page: Pdf, row: Row, font = 'Helvetica'): void {
  const text = printableLines(row.text);
  page.font(font).fontSize(9);
  const height = page.heightOfString(text, { width: columns.text.width });
  if (makeRoom(page, height + gap)) drawRow(page, headings, 'Helvetica-Bold');
  page.font(font).fontSize(9);
  const top = page.y;
  for (const [name, { at, width, align }] of Object.entries(columns)) {
    page.text(name === 'text' ? text : row[name as keyof Row], at, top, { width, align });
  }
  page.y = top + height + gap;
  page
    .moveTo(left, page.y - 2)
    .lineTo(right, page.y - 2)
    .lineWidth(0.3)
    .strokeColor('#999999')
    .stroke();
  page.x = left;
}

function drawSum(page: Pdf, what: string, amount: string, font = 'Helvetica'): void {
  makeRoom(page, 14);
  const top = page.y;
  const { price, total } = columns;
  page.font(font).fontSize(10).text(what, price.at, top, { width: price.width, align: 'right' });
  page.text(amount, total.at, top, { width: total.width, align: 'right' });
  page.x = left;
}

/** Whether a new page had to be begun for it. */
function makeRoom(page: Pdf, height: number): boolean {
  if (page.y + height <= bottom) return false;
  page.addPage();
  return true;
}

function numberPages(page: Pdf, number: string): void {
  const { count } = page.bufferedPageRange();
  for (let index = 0; index < count; index += 1) {
    page.switchToPage(index);
    // It stands in the margin, which would begin a new page.
    page.page.margins.bottom = 0;
    page.font('Helvetica').fontSize(8);
    page.text(`${number}, page ${index + 1} of ${count}`, left, bottom + 24, { width: right - left, align: 'right' });
  }
}

const printableLines = (text: string) => text.split('\n').map(printable).join('\n');

const dayOf = (moment: Date) => `${moment.toISOString().slice(0, 10)} (UTC)`;
