import { newId } from '#kernel/ids.ts';
import type { Context } from '#subgraph/context.ts';
import { requireService } from '#subgraph/viewer.ts';
import { bookedParts } from '../booking/booking.queries.ts';
import { carrierOf, carriersFor } from '../carriers/carriers.ts';
import type { CreateReturnShipmentInput } from '../generated/resolvers.ts';
import { chooseCarrier } from '../shipment/choose-carrier.ts';
import { insertShipment } from '../shipment/insert-shipment.ts';
import { packItems } from '../shipment/pack-items.ts';
import { shipmentsOfReturns } from '../shipment/shipment.queries.ts';
import { carrierNotAvailable } from '../shipment/shipment.refusals.ts';
import type { ShipmentRow } from '../tables.ts';
import { lockShippedReturn } from './lock-shipped-return.ts';

/** Makes a shipment from the client to the shop, once per return. */
export async function createReturnShipment(context: Context, input: CreateReturnShipmentInput) {
  requireService(context, 'returns');
  const { returnId, items } = input;
  const earlier = await context.load(shipmentsOfReturns, returnId);
  if (earlier) return answerWith(earlier);
  const chosen = await chooseForReturn(context, input);
  if (!chosen) return carrierNotAvailable('There is no carrier of this name here.');
  const variants = new Map(items.map(({ orderItemId, variantId }) => [orderItemId, variantId]));
  const ordered = items.map(({ orderItemId, variantId }) => ({ id: orderItemId, variant: { id: variantId } }));
  const goods = items.map(({ orderItemId, quantity }) => ({ orderItemId, quantity }));
  const packed = await packItems(context, { items: goods }, { items: ordered }, chosen.carrier);
  if (!packed) return carrierNotAvailable(`${chosen.carrier.name} takes no parcels like these.`);

  const { items: _, carrier: __, ...about } = input;
  const id = newId('shm');
  return context.transaction('create return shipment', async (tx) => {
    const isClosed = await lockShippedReturn(tx, returnId);
    const first = (await shipmentsOfReturns(tx, [returnId])).get(returnId);
    if (first) return answerWith(first);
    if (isClosed) return shipmentClosed();
    const variantOf = (orderItemId: string) => variants.get(orderItemId) ?? '';
    await insertShipment(tx, { ...about, id, ...chosen, promisedFrom: null, promisedTo: null, packed, variantOf });
    return answerWith((await shipmentsOfReturns(tx, [returnId])).get(returnId) as ShipmentRow);
  });
}

/** The carrier that is named, else the one that brought the goods, else the first one of the marketplace. */
async function chooseForReturn(context: Context, { carrier, shopOrderId }: CreateReturnShipmentInput) {
  const booking = await context.load(bookedParts, shopOrderId);
  // Who collected the goods at the shop has no carrier to send them back by.
  const brought = booking && carrierOf(booking.carrier) ? booking.carrier : null;
  const code = carrier ?? brought ?? carriersFor(context.settings)[0]?.code ?? null;
  return chooseCarrier(context.settings, { carrier: code }, booking);
}

const answerWith = (shipment: ShipmentRow) =>
  shipment.status === 'CANCELLED'
    ? shipmentClosed()
    : ({ __typename: 'CreateReturnShipmentSuccess', shipment } as const);

const shipmentClosed = () =>
  ({ __typename: 'ReturnShipmentClosedError', message: 'The goods of this return are not to be sent.' }) as const;
