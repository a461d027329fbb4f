import { newId } from '#kernel/ids.ts';
import { money } from '#kernel/money.ts';
import type { Reader } from '#mysql/connect.ts';
import { eq } from '#mysql/drizzle.ts';
import { isDuplicate } from '#mysql/faults.ts';
import { insertRows } from '#mysql/rows.ts';
import type { Transaction } from '#mysql/transaction.ts';
import type { Context } from '#subgraph/context.ts';
import { requireService } from '#subgraph/viewer.ts';
import { type Draft, draftOf, limitedDemand, mergeLines } from '../checkout/checkout.rules.ts';
import { exceedsLimit } from '../checkout/exceeds-limit.ts';
import { placeOrder } from '../checkout/place-order.ts';
import { writeOrder } from '../checkout/record-intent.ts';
import type { ExchangeInput, PlaceExchangeInput } from '../generated/resolvers.ts';
import { variantsByIds } from '../neighbours/products.ts';
import { shopProductsByIds } from '../neighbours/shops.ts';
import { itemsOfShopOrders, ordersById, shopOrdersById } from '../order/order.queries.ts';
import { type DecidedExchange, exchanges, type OrderRow } from '../tables.ts';
import { obstacleTo } from './exchange.rules.ts';

/** Why goods of a delivered part cannot be exchanged for these at this moment, or null. */
export async function exchangeObstacle(context: Context, input: ExchangeInput): Promise<string | null> {
  requireService(context, 'returns');
  const found = await prepare(context, input);
  return 'obstacle' in found ? found.obstacle : null;
}

/**
 * Places a replacement for goods that came back, or refuses it for good. Whether there is an order is decided by the row of
 * the exchange, once per return; from there on the order goes its way as a checkout does, and its end is the answer.
 */
export async function placeExchange(context: Context, input: PlaceExchangeInput) {
  requireService(context, 'returns');
  const exchange = (await exchangeOfReturn(context.read, input.returnId)) ?? (await decide(context, input));
  if (exchange.refusal !== null) return refused(exchange.refusal);
  const order = (await ordersById(context.read, [exchange.orderId ?? ''])).get(exchange.orderId ?? '') as OrderRow;
  const settled = order.status === 'PLACING' ? await placeOrder(context, order) : order;
  if (!settled) return { __typename: 'ExchangePendingError', message: 'The stock is not taken yet.' } as const;
  if (settled.paymentId === null) return refused('It is out of stock');
  return { __typename: 'PlaceExchangeSuccess', order: settled } as const;
}

type Prepared = { readonly obstacle: string } | { readonly draft: Draft; readonly original: OrderRow };

async function prepare(context: Context, { originalShopOrderId, lines }: ExchangeInput): Promise<Prepared> {
  const { currency } = context.settings;
  const part = await context.load(shopOrdersById, originalShopOrderId);
  const original = part && (await context.load(ordersById, part.orderId));
  if (!original || part.status !== 'DELIVERED' || original.status !== 'PAID') {
    return { obstacle: 'What is to be exchanged was not delivered, or is not paid' };
  }
  const ordered = (await context.load(itemsOfShopOrders, part.id)) ?? [];
  const items = ordered.map((item) => ({ ...item, unitPrice: money(item.unitPriceMinor, item.currency) }));
  const offers = await shopProductsByIds(context, [...new Set(lines.map(({ shopProductId }) => shopProductId))]);
  const variantIds = offers.flatMap(({ variant }) => (variant ? [variant.id] : []));
  const variants = await variantsByIds(context, [...new Set(variantIds)]);
  const draft = draftOf(mergeLines(lines), offers, variants, currency);
  if ('unavailable' in draft) return { obstacle: `${draft.unavailable.join(', ')} is not sold now` };
  const sold = draft.shopOrders.flatMap(({ shopId, items: own }) => own.map((item) => ({ ...item, shopId })));
  for (const line of lines) {
    const obstacle = obstacleTo(line, { shopId: part.shopId, items }, sold);
    if (obstacle) return { obstacle };
  }
  return { draft, original };
}

async function decide(
  context: Context,
  { returnId, clientId, exchange }: PlaceExchangeInput,
): Promise<DecidedExchange> {
  const found = await prepare(context, exchange);
  try {
    return await context.transaction('exchange: intent', async (tx) => {
      if ('obstacle' in found) return insertExchange(tx, { returnId, refusal: found.obstacle.slice(0, 500) });
      const { draft, original } = found;
      if (original.clientId !== clientId)
        throw new Error(`The return ${returnId} is not of the client of ${original.id}`);
      const exceeded = await exceedsLimit(tx, clientId, limitedDemand(draft));
      if (exceeded) return insertExchange(tx, { returnId, refusal: exceeded.message });
      const orderId = newId('ord');
      const row = await insertExchange(tx, { returnId, orderId });
      await writeOrder(tx, orderId, draft, intentOf(orderId, original));
      return row;
    });
  } catch (error) {
    // Asked for twice at once, and the other one was first.
    const first = isDuplicate(error, 'PRIMARY') ? await exchangeOfReturn(context.read, returnId) : null;
    if (!first) throw error;
    return first;
  }
}

/** No checkout has its key or its fingerprint: the key is the id of the order itself. */
function intentOf(orderId: string, { id, clientId, shippingAddress, paidThroughOrderId }: OrderRow) {
  const of = { exchangeOfId: id, paidThroughOrderId: paidThroughOrderId ?? id };
  return { clientId, shippingAddress, idempotencyKey: orderId, fingerprint: 'exchange', ...of };
}

type Decision = { readonly returnId: string } & ({ readonly orderId: string } | { readonly refusal: string });

async function insertExchange(tx: Transaction, decision: Decision): Promise<DecidedExchange> {
  const row = { orderId: null, refusal: null, ...decision };
  await insertRows(tx, exchanges, [row]);
  return { ...row, decidedAt: new Date() };
}

async function exchangeOfReturn(read: Reader, returnId: string): Promise<DecidedExchange | null> {
  const [row] = await read.select().from(exchanges).where(eq(exchanges.returnId, returnId));
  return row ?? null;
}

const refused = (message: string) => ({ __typename: 'ExchangeRefusedError', message }) as const;
