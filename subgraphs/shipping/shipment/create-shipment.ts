import { shipmentCreated } from '#events/catalogue/shipping.ts';
import { append, event } from '#events/outbox.ts';
import { type Id, newId } from '#kernel/ids.ts';
import { claimKey } from '#mysql/idempotency.ts';
import type { Transaction } from '#mysql/transaction.ts';
import type { Context } from '#subgraph/context.ts';
import { isRefusal, readInput } from '#subgraph/input.ts';
import { requireShopUser } from '#subgraph/viewer.ts';
import { bookedParts } from '../booking/booking.queries.ts';
import type { Carrier, ShippingService } from '../carriers/carrier.ts';
import { carrierName } from '../carriers/carriers.ts';
import type { CreateShipmentInput } from '../generated/resolvers.ts';
import { type ShopOrder, shopOrderForShipping } from '../neighbours/orders.ts';
import { actsForShop } from '../neighbours/shops.ts';
import type { ShippingBookingRow } from '../tables.ts';
import { chooseCarrier } from './choose-carrier.ts';
import { type CreateShipment, createShipmentInput } from './create-shipment.input.ts';
import { insertShipment } from './insert-shipment.ts';
import { type PackedParcel, packItems } from './pack-items.ts';
import { lockShippedOrder, shipItems } from './ship-items.ts';
import { shipmentsById, shipmentsOfShopOrders } from './shipment.queries.ts';
import {
  carrierNotAvailable,
  shipmentItems,
  shipmentOrderNotFound,
  shipmentOrderStatus,
  shippedOtherwise,
} from './shipment.refusals.ts';

/** A shipment as it will be written. */
interface Draft {
  readonly id: Id<'shm'>;
  readonly input: CreateShipment;
  readonly userId: string;
  readonly shopOrder: ShopOrder;
  readonly clientId: string;
  readonly carrier: Carrier;
  readonly service: ShippingService;
  readonly booking: ShippingBookingRow | null;
  readonly packed: readonly PackedParcel[];
}

/** Hands goods of an accepted part of an order to a carrier. */
export async function createShipment(context: Context, given: CreateShipmentInput) {
  const { userId } = requireShopUser(context);
  const input = readInput(createShipmentInput, given);
  if (isRefusal(input)) return input;
  const shopOrder = await shopOrderForShipping(context, input.shopOrderId);
  const shopId = shopOrder?.shop?.id;
  const clientId = shopOrder?.order.client?.id;
  if (!shopId || !clientId || !(await actsForShop(context, shopId))) return shipmentOrderNotFound();
  const unknown = input.items.filter(({ orderItemId }) => !shopOrder.items.some(({ id }) => id === orderItemId));
  if (unknown.length > 0) return shipmentItems(unknown.map(({ orderItemId }) => ({ orderItemId, left: 0 })));
  const booking = await context.load(bookedParts, shopOrder.id);
  const { isCashOnDelivery, status } = shopOrder.order;
  const isPaidAtDoor = isCashOnDelivery && status !== 'PAID';
  const chosen = chooseCarrier(context.settings, { ...input, isPaidAtDoor }, booking);
  if (!chosen) return notChosen(shopOrder, isPaidAtDoor);
  const packed = await packItems(context, input, shopOrder, chosen.carrier);
  if (!packed) return carrierNotAvailable(`${chosen.carrier.name} takes no parcels like these.`);

  const draft: Draft = { id: newId('shm'), input, userId, shopOrder, clientId, booking, packed, ...chosen };
  const written = await context.transaction('create shipment', (tx) => writeShipment(tx, draft));
  if (isRefusal(written)) return written;
  const shipment = (await shipmentsById(context.read, [written.id])).get(written.id);
  if (!shipment) throw new Error(`The shipment ${written.id} was written and is not there`);
  return { __typename: 'CreateShipmentSuccess', shipment } as const;
}

/** Whether there is anything to be shipped comes first: a carrier is of no use to a part that was not accepted. */
function notChosen({ status }: ShopOrder, isPaidAtDoor: boolean) {
  if (!isOpen(status)) return shipmentOrderStatus(status);
  const able = isPaidAtDoor ? ' that takes the money at the door' : '';
  return carrierNotAvailable(`No carrier was chosen, or there is none of this name with this service${able}.`);
}

const isOpen = (status: ShopOrder['status']) => status === 'ACCEPTED' || status === 'SHIPPED';

async function writeShipment(tx: Transaction, draft: Draft) {
  const { id, input, userId, shopOrder } = draft;
  const key = { actor: userId, operation: 'createShipment', idempotencyKey: input.idempotencyKey, input };
  const claim = await claimKey(tx, key, { id });
  if (isRefusal(claim)) return claim;
  if (claim.repeated) return claim.outcome;
  // After the key: a repeat is answered also when the shop order has moved on. What orders said may be old by now; that a
  // part was cancelled is told here before a second shipment can be, and holds.
  const isCancelled = await lockShippedOrder(tx, shopOrder.id);
  if (isCancelled || !isOpen(shopOrder.status))
    return shipmentOrderStatus(isCancelled ? 'CANCELLED' : shopOrder.status);
  if (await isShippedOtherwise(tx, shopOrder)) return shippedOtherwise();
  const short = await shipItems(tx, shopOrder, input.items);
  if (short.length > 0) return shipmentItems(short);
  await insertAndTell(tx, draft);
  return { id };
}

/** A part that went by a shipment has the tracking number of one; any other went by the shop's own means, and all of it. */
async function isShippedOtherwise(tx: Transaction, { id, status, trackingNumber }: ShopOrder): Promise<boolean> {
  if (status !== 'SHIPPED') return false;
  const ours = (await shipmentsOfShopOrders(tx, [id])).get(id) ?? [];
  return !ours.some((shipment) => shipment.trackingNumber === trackingNumber);
}

async function insertAndTell(tx: Transaction, draft: Draft): Promise<void> {
  const { id, shopOrder, clientId, carrier, service, booking, packed, input } = draft;
  const { order } = shopOrder;
  const variantOf = (orderItemId: string) => shopOrder.items.find((item) => item.id === orderItemId)?.variant?.id ?? '';
  const trackingNumber = await insertShipment(tx, {
    id,
    orderId: order.id,
    shopOrderId: shopOrder.id,
    returnId: null,
    shopId: shopOrder.shop?.id ?? '',
    clientId,
    carrier,
    service,
    promisedFrom: booking?.promisedFrom ?? null,
    promisedTo: booking?.promisedTo ?? null,
    recipient: order.shippingAddress,
    warehouseId: shopOrder.items.find((item) => item.id === input.items[0]?.orderItemId)?.warehouse?.id ?? null,
    packed,
    variantOf,
  });
  const items = input.items.map((item) => ({ ...item, variantId: variantOf(item.orderItemId) }));
  const about = { shipmentId: id, orderId: order.id, shopOrderId: shopOrder.id, trackingNumber, items };
  await append(tx, event(shipmentCreated, order.id, { ...about, carrier: carrierName(carrier.code) }));
}
