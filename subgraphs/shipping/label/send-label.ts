import type { Context } from '#subgraph/context.ts';
import type { RawRequest, RawResponse } from '#subgraph/link.ts';
import { sharedSecret } from '#subgraph/shared-secret.ts';
import { readDatabaseTime } from '../database-time.queries.ts';
import { parcelsOfShipments, shipmentsById } from '../shipment/shipment.queries.ts';
import { labelPdf } from './label-pdf.ts';
import { readLabelToken } from './label-token.rules.ts';

/** Answers `GET /labels/<shipment>?token=…` with the label as PDF. Whether a shipment is there, only a good token learns. */
export async function sendLabel(context: Context, { method, path }: RawRequest): Promise<RawResponse> {
  if (method !== 'GET') return answer(405, 'Labels are read with GET.');
  const url = new URL(path, 'http://label');
  const shipmentId = url.pathname.split('/').at(-1) ?? '';
  const token = url.searchParams.get('token') ?? '';
  const until = readLabelToken(token, shipmentId, await sharedSecret(context, 'labels'));
  if (!until) return answer(403, 'This link opens no label.');
  if (until <= (await readDatabaseTime(context.read))) return answer(403, 'The time of this link is over.');
  const shipment = (await shipmentsById(context.read, [shipmentId])).get(shipmentId);
  if (!shipment || shipment.status === 'CANCELLED') return answer(404, 'There is no such label any more.');
  const parcels = (await parcelsOfShipments(context.read, [shipmentId])).get(shipmentId) ?? [];
  const headers = { 'content-type': 'application/pdf', 'cache-control': 'private, no-store' };
  return { status: 200, headers, body: '', bytes: await labelPdf(shipment, parcels) };
}

const answer = (status: number, reason: string): RawResponse => ({
  status,
  headers: { 'content-type': 'text/plain; charset=utf-8' },
  body: reason,
});
