import { eq } from '#mysql/drizzle.ts';
import type { Context } from '#subgraph/context.ts';
import { requireClient } from '#subgraph/viewer.ts';
import type { ShipReturnInput } from '../generated/resolvers.ts';
import { shopOrderForReturn } from '../neighbours/orders.ts';
import { createReturnShipment } from '../neighbours/shipping.ts';
import { warehouseForReturn } from '../neighbours/warehouses.ts';
import { ownReturn } from '../return/return.access.ts';
import { itemsOfReturns } from '../return/return.queries.ts';
import { returnNotFound, returnStatus } from '../return/return.refusals.ts';
import { lockPart, readReturn } from '../return/return.writes.ts';
import { type ReturnRow, returns } from '../tables.ts';

/**
 * Has shipping make a label for the goods of an approved return. Shipping knows it by the return's id: when we stop before
 * it is written here, a repeat finds it, and so do the news of its carrier.
 */
export async function shipReturn(context: Context, { returnId, carrier }: ShipReturnInput) {
  requireClient(context);
  const row = await ownReturn(context, returnId);
  if (!row) return returnNotFound();
  if (row.shipmentId) return { __typename: 'ShipReturnSuccess', return: row } as const;
  if (row.status !== 'APPROVED') return returnStatus(row.status);
  const outcome = await createReturnShipment(context, { ...(await parcelOf(context, row)), carrier: carrier ?? null });
  if (outcome.__typename === 'CarrierNotAvailableError') return carrierNotAvailable(outcome.message);
  return context.transaction('ship return', async (tx) => {
    await lockPart(tx, row.shopOrderId);
    // It was cancelled, has expired or was received meanwhile.
    if (outcome.__typename === 'ReturnShipmentClosedError') return returnStatus((await readReturn(tx, row.id)).status);
    await tx.update(returns).set({ shipmentId: outcome.shipment.id }).where(eq(returns.id, row.id));
    return { __typename: 'ShipReturnSuccess', return: await readReturn(tx, row.id) } as const;
  });
}

/** What goes where: to the warehouse that the first of the goods came from. */
async function parcelOf(context: Context, { id, orderId, shopOrderId, shopId, clientId }: ReturnRow) {
  const items = (await context.load(itemsOfReturns, id)) ?? [];
  const shopOrder = await shopOrderForReturn(context, shopOrderId);
  const first = shopOrder?.items.find((item) => item.id === items[0]?.orderItemId);
  const warehouse = await warehouseForReturn(context, first?.warehouses[0]?.warehouse?.id ?? '');
  const { street, city, province, postalCode, countryCode } = warehouse.address;
  return {
    returnId: id,
    orderId,
    shopOrderId,
    shopId,
    clientId,
    warehouseId: warehouse.id,
    recipient: {
      recipientName: `${shopOrder?.shopName}, ${warehouse.name}`,
      phoneNumber: '',
      street,
      city,
      province,
      postalCode,
      countryCode,
    },
    items: items.map(({ orderItemId, variantId, quantity }) => ({ orderItemId, variantId, quantity })),
  };
}

const carrierNotAvailable = (message: string) => ({ __typename: 'ReturnCarrierNotAvailableError', message }) as const;
