import { type Id, newId } from '#kernel/ids.ts';
import { type Money, parseMoney } from '#kernel/money.ts';
import { readDatabaseTime } from '#mysql/database-time.ts';
import { claimKey } from '#mysql/idempotency.ts';
import { insertRows } from '#mysql/rows.ts';
import type { Transaction } from '#mysql/transaction.ts';
import type { Context } from '#subgraph/context.ts';
import { isRefusal, readInput } from '#subgraph/input.ts';
import { requireClient } from '#subgraph/viewer.ts';
import type { RequestReturnInput } from '../generated/resolvers.ts';
import { exchangeObstacle, type ShopOrder, shopOrderForReturn } from '../neighbours/orders.ts';
import { policiesOfShops } from '../policy/policy.queries.ts';
import { marketplacePolicy } from '../policy/policy.rules.ts';
import { type ReturnPolicyRow, returnEvents, returnItems, returns } from '../tables.ts';
import { type RequestedReturn, requestReturnInput } from './request-return.input.ts';
import { returnItemsLeft } from './return.refusals.ts';
import { deadlinesIn, readReturn } from './return.writes.ts';
import { knowPart, takeUnits } from './returnable.writes.ts';

/** A return as it will be written. */
interface Draft {
  readonly id: Id<'ret'>;
  readonly input: RequestedReturn;
  readonly clientId: string;
  readonly shopId: string;
  readonly shopOrder: ShopOrder;
  readonly terms: ReturnPolicyRow;
  /** To the exchange that is wanted. */
  readonly obstacle: string | null;
}

/** Asks to give back units of a delivered part of an order. */
export async function requestReturn(context: Context, given: RequestReturnInput) {
  const { userId: clientId } = requireClient(context);
  const input = readInput(requestReturnInput, given);
  if (isRefusal(input)) return input;
  const shopOrder = await shopOrderForReturn(context, input.shopOrderId);
  const shopId = shopOrder?.shop?.id;
  if (!shopId || shopOrder.order.client?.id !== clientId) return orderNotFound();
  const unknown = input.items.filter(({ orderItemId }) => !shopOrder.items.some(({ id }) => id === orderItemId));
  if (unknown.length > 0) return returnItemsLeft(unknown.map(({ orderItemId }) => ({ orderItemId, left: 0 })));
  // What may be given back at all is looked at first, and says more.
  const obstacle = input.resolution === 'EXCHANGE' && (await exchangeObstacle(context, exchangeOf(input)));
  const terms = termsOf((await context.load(policiesOfShops, shopId)) ?? marketplacePolicy);
  const draft: Draft = { id: newId('ret'), input, clientId, shopId, shopOrder, terms, obstacle: obstacle || null };
  return context.transaction('request return', (tx) => writeReturn(tx, draft));
}

async function writeReturn(tx: Transaction, draft: Draft) {
  const { id, input, clientId, shopOrder } = draft;
  const key = { actor: clientId, operation: 'requestReturn', idempotencyKey: input.idempotencyKey, input };
  const claim = await claimKey(tx, key, { id });
  if (isRefusal(claim)) return claim;
  // After the key: a repeat is answered also when the time to give back is over.
  if (claim.repeated) return requested(tx, claim.outcome.id);
  const { status, order, deliveredAt } = shopOrder;
  if (status !== 'DELIVERED' || !deliveredAt) return notPossible(`The shop order is ${status}, not delivered.`);
  if (order.status !== 'PAID' || !order.paymentId) return notPossible('The order is not paid yet.');
  const closedAt = await readWindowEnd(tx, deliveredAt, draft.terms);
  if (closedAt.isOver) return windowClosed(closedAt.at);
  if (draft.obstacle) return exchangeNotPossible(draft.obstacle);
  const { paymentId, paidThroughOrderId } = order;
  await knowPart(tx, { shopOrder, shopId: draft.shopId, clientId, paymentId, paidThroughOrderId });
  const short = await takeUnits(tx, input.items);
  if (short.length > 0) return returnItemsLeft(short);
  await insertReturn(tx, draft);
  return requested(tx, id);
}

async function insertReturn(tx: Transaction, { id, input, clientId, shopId, shopOrder, terms }: Draft): Promise<void> {
  const [first] = shopOrder.items;
  const { resolution } = input;
  const about = { id, shopOrderId: shopOrder.id, orderId: shopOrder.order.id, shopId, clientId, terms, resolution };
  const { currency } = priceOf(first);
  await tx.insert(returns).values({ ...about, currency, ...deadlinesIn('REQUESTED') });
  await insertRows(
    tx,
    returnItems,
    input.items.map((item) => {
      const ordered = shopOrder.items.find(({ id: itemId }) => itemId === item.orderItemId);
      const variantId = ordered?.variant?.id ?? '';
      return {
        ...item,
        returnId: id,
        variantId,
        unitPriceMinor: priceOf(ordered).minor,
        comment: item.comment || null,
        exchangeFor: item.exchangeFor ?? null,
      };
    }),
  );
  await insertRows(tx, returnEvents, [{ id: newId('rev'), returnId: id, status: 'REQUESTED', actorId: clientId }]);
}

/** By the database's clock, as the delivery was. */
async function readWindowEnd(tx: Transaction, deliveredAt: string, { windowDays }: ReturnPolicyRow) {
  const at = new Date(new Date(deliveredAt).getTime() + windowDays * 24 * 3_600_000);
  return { at, isOver: (await readDatabaseTime(tx)) >= at };
}

function priceOf(item: ShopOrder['items'][number] | undefined): Money {
  if (!item) throw new Error('A shop order has items');
  return parseMoney(item.unitPrice);
}

async function requested(tx: Transaction, id: string) {
  return { __typename: 'RequestReturnSuccess', return: await readReturn(tx, id) } as const;
}

/** A copy: the row of a policy has more in it than its terms. */
const termsOf = ({ windowDays, refundsShipping, paysWayBack }: ReturnPolicyRow): ReturnPolicyRow => ({
  windowDays,
  refundsShipping,
  paysWayBack,
});

const orderNotFound = () =>
  ({ __typename: 'ReturnOrderNotFoundError', message: 'There is no such shop order of yours.' }) as const;

const exchangeOf = ({ shopOrderId, items }: RequestedReturn) => ({
  originalShopOrderId: shopOrderId,
  lines: items.map(({ orderItemId, quantity, exchangeFor }) => ({
    orderItemId,
    quantity,
    shopProductId: exchangeFor ?? '',
  })),
});

const exchangeNotPossible = (obstacle: string) =>
  ({
    __typename: 'ExchangeNotPossibleError',
    message: `${obstacle}. Ask for a refund, and order anew.`,
  }) as const;

const notPossible = (message: string) => ({ __typename: 'ReturnNotPossibleError', message }) as const;

const windowClosed = (closedAt: Date) =>
  ({
    __typename: 'ReturnWindowClosedError',
    message: 'The time to give these goods back is over.',
    closedAt,
  }) as const;
