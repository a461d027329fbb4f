import { readDatabaseTime } from '#mysql/database-time.ts';
import type { Context } from '#subgraph/context.ts';
import { itemsOfShopOrders, ordersById, shopOrdersById } from '../order/order.queries.ts';
import { invoicesOfShopOrders } from './invoice.queries.ts';
import { invoicePdf } from './invoice-pdf.ts';

/** The invoice of a shop order, with what was cancelled of it until now; null when it has none. */
export async function drawInvoice({ read }: Context, shopOrderId: string): Promise<Buffer | null> {
  const invoice = (await invoicesOfShopOrders(read, [shopOrderId])).get(shopOrderId);
  const shopOrder = (await shopOrdersById(read, [shopOrderId])).get(shopOrderId);
  const order = shopOrder && (await ordersById(read, [shopOrder.orderId])).get(shopOrder.orderId);
  if (!invoice || !order) return null;
  const items = (await itemsOfShopOrders(read, [shopOrderId])).get(shopOrderId) ?? [];
  return invoicePdf({ invoice, shopOrder, order, items, now: await readDatabaseTime(read) });
}
