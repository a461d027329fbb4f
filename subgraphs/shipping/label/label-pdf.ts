import { toBuffer } from 'bwip-js/node';
import { drawPdf, pointsPerMm, printable } from '#subgraph/pdf.ts';
import { carrierName } from '../carriers/carriers.ts';
import type { ParcelRow, ShipmentRow } from '../tables.ts';

/** A6, the size of usual label printers. */
const page = { width: 105 * pointsPerMm, height: 148 * pointsPerMm, margin: 8 * pointsPerMm };
const inside = page.width - 2 * page.margin;

/** A page per parcel: whom it goes to, by whom, and the tracking number as a barcode (Code 128). */
export async function labelPdf(shipment: ShipmentRow, parcels: readonly ParcelRow[]): Promise<Buffer> {
  const barcode = await toBuffer({ bcid: 'code128', text: shipment.trackingNumber, height: 18, scale: 3 });
  const { width, height, margin } = page;
  return drawPdf({ size: [width, height], margin }, shipment.trackingNumber, (label) => {
    for (const parcel of parcels) drawParcel(label, shipment, parcel, { of: parcels.length, barcode });
  });
}

interface Print {
  readonly of: number;
  readonly barcode: Buffer;
}

function drawParcel(label: PDFKit.PDFDocument, shipment: ShipmentRow, parcel: ParcelRow, { of, barcode }: Print): void {
  const { recipientName, phoneNumber, street, city, province, postalCode, countryCode } = shipment.recipient;
  label.addPage();
  label.font('Helvetica-Bold').fontSize(16).text(carrierName(shipment.carrier));
  label.font('Helvetica').fontSize(11).text(shipment.service.replaceAll('_', ' ')).moveDown();
  label.image(barcode, { width: inside });
  label.moveDown(0.3).fontSize(11).text(shipment.trackingNumber, { align: 'center' }).moveDown();
  label.font('Helvetica-Bold').fontSize(13).text(printable(recipientName));
  label.font('Helvetica').fontSize(11).text(phoneNumber).text(printable(street));
  label.text(printable(`${city}, ${province}`));
  label
    .font('Helvetica-Bold')
    .text(printable(`${postalCode} ${countryCode}`))
    .moveDown();
  label
    .font('Helvetica')
    .fontSize(10)
    .text(`Parcel ${parcel.number} of ${of}, ${parcel.weightGrams / 1_000} kg`);
  label.text(`Shop order ${shipment.shopOrderId}`);
}
