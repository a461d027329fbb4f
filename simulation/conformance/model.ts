import { baskets } from '../marketplace.ts';
import { expireOrders, resumePlacing } from '../services/orders.ts';
import { askProvider, resumeRefunds, resumeVoids } from '../services/payments.ts';
import { settleCharge, settleRefund } from '../services/provider.ts';
import { relay } from '../services/relay.ts';
import { newNet } from '../services/serve.ts';
import { expireReservations, releaseDue } from '../services/warehouses.ts';
import { fault, type Steps } from '../world/database.ts';
import { deliver, goOn, type Net, type Process, type Question, start, wake } from '../world/processes.ts';
import { databasesOf, type Marketplace, newWorld, type World } from '../world/world.ts';
import { type Act, betweenActsMs, type Card, type Fault, type Side, type Sweep, wordsOf } from './side.ts';

const sweeps: Readonly<Record<Sweep, (world: World) => Steps<void>>> = {
  'expire orders': expireOrders,
  'resume placing orders': resumePlacing,
  'release overdue holds': releaseDue,
  'expire reservations': expireReservations,
  'ask provider': askProvider,
  'resume refunds': resumeRefunds,
  'resume voids': resumeVoids,
};

type Acts = { readonly [Name in Act['act']]: (act: Extract<Act, { act: Name }>) => void };

/** The simulated marketplace without chance: one thing after the other, as in a quiet process. */
export function startModel(marketplace: Marketplace, clients: readonly string[], say: World['say'] = () => {}): Side {
  const net = newNet(newWorld(marketplace, null, say));
  const { world } = net;
  const cards = new Map<string, Card>();
  let told = '';

  function* asking(question: Question): Steps<void> {
    try {
      const answer: { __typename?: string } | null = yield question;
      told = answer?.__typename ?? '';
    } catch {
      told = 'no answer';
    }
  }

  const ask = (to: 'orders' | 'payments' | 'warehouses', operation: string, input: object, lost: Fault = 'none') => {
    start(net, null, operation, asking({ to, operation, input }));
    run(net, lost, cards);
  };

  const runOn = (at: Process, steps: Steps<void>, lost: Fault) => {
    start(net, at, 'timer', steps);
    run(net, lost, cards);
  };

  const acts: Acts = {
    checkout: ({ client, basket, fault: lost }) => {
      const clientId = clients[client] as string;
      const lines = baskets[basket] as (typeof baskets)[number];
      ask('orders', 'checkout', { clientId, key: `key-${basket}`, lines }, lost);
    },
    pay: ({ order: name, key: number, card }) => {
      const { clientId, id: orderId } = orderBy(world, name);
      const key = `${name} ${number}`;
      cards.set(key, card);
      ask('payments', 'payOrder', { clientId, orderId, key, method: card === 'none' ? 'VIRTUAL_ACCOUNT' : 'CARD' });
    },
    'cancel payment': ({ order }) => {
      const { clientId, id: orderId } = orderBy(world, order);
      const paymentId = [...world.payments.payments.values()].findLast((one) => one.orderId === orderId)?.id;
      if (paymentId) ask('payments', 'cancelPayment', { clientId, paymentId });
    },
    cancel: ({ order }) => ask('orders', 'cancelOrder', { orderId: orderBy(world, order).id }),
    'cancel part': (act) => askPart('cancelShopOrder', act),
    'cancel a unit': ({ order, shop, by, key }) => {
      const orderItemId = `${orderBy(world, order).id} ${world.marketplace.offers[shop]?.id}`;
      const input = { orderItemId, quantity: 1, by, key: `${by} ${orderItemId} ${key}` };
      if (world.orders.items.has(orderItemId)) ask('orders', 'cancelOrderItem', input);
    },
    accept: (act) => askPart('acceptShopOrder', act),
    relay: ({ of, fault: lost }) => {
      makeDue(world[of].outbox, 'availableAt', world[of].now);
      const at = processOf(net, of);
      runOn(at, relay(world, at, world[of]), lost);
    },
    sweep: ({ name, fault: lost }) => {
      const { payments } = world;
      if (name === 'ask provider') makeDue(payments.payments, 'dueAt', payments.now);
      if (name === 'resume refunds') makeDue(payments.refunds, 'dueAt', payments.now);
      if (name === 'resume voids') makeDue(payments.voids, 'dueAt', payments.now);
      runOn(processOf(net, 'payments'), sweeps[name](world), lost);
    },
    bank: () => letBankAnswer(world, cards),
    news: ({ index, again }) => {
      const labels = newsOf(world);
      const [, id = ''] = labels[index % labels.length] ?? [];
      const news = world.provider.news.get(id);
      if (news) start(net, null, 'news', ignoring({ to: 'payments', operation: 'webhook', input: news }));
      run(net, 'none', cards);
      if (!again) world.provider.news.delete(id);
    },
    clock: ({ seconds }) => {
      for (const database of databasesOf(world)) database.now += seconds * 1_000;
    },
    receive: ({ row: index }) => {
      const { onHand: _, ...row } = world.marketplace.stock[index] as Marketplace['stock'][number];
      const input = { ...row, quantity: 1, request: world.newId('request') };
      start(net, null, 'receive', ignoring({ to: 'warehouses', operation: 'receiveStock', input }));
      run(net, 'none', cards);
    },
  };

  function askPart(
    operation: string,
    { order, shop, by }: { order: string; shop: number; by: 'client' | 'shop' },
  ): void {
    const shopOrderId = `${orderBy(world, order).id} ${world.marketplace.offers[shop]?.shop.id}`;
    if (world.orders.shopOrders.has(shopOrderId)) ask('orders', operation, { shopOrderId, by });
  }

  return {
    act: async (act) => {
      told = '';
      // As the product's own clocks are told to go on: no act decides over what the one before it saw.
      world.warehouses.now += betweenActsMs;
      (acts[act.act] as (act: Act) => void)(act);
      return told;
    },
    state: async () => stateOf(world),
  };
}

function* ignoring(question: Question): Steps<void> {
  yield question;
}

function letBankAnswer(world: World, cards: ReadonlyMap<string, Card>): void {
  for (const { id, status } of world.provider.charges.values()) {
    if (status === 'PENDING') settleCharge(world, id, cardOf(world, cards, id) === 'tok_declined');
  }
  for (const { refundId } of world.provider.refunds.values()) settleRefund(world, refundId);
}

/** Everything in the order in which it came; what the plan loses, is lost. */
function run(net: Net, lost: Fault, cards: ReadonlyMap<string, Card>): void {
  for (;;) {
    const task = net.ready.shift();
    const letter = task ? undefined : net.letters.shift();
    if (task) goOn(net, task);
    else if (!letter) return;
    else {
      const { question, answer, from } = letter;
      const when = answer ? 'lost after' : 'lost before';
      const isStart = question.operation === 'start' && answer !== undefined;
      const isTimedOut = isStart && timesOut(net.world, cards, question.input.paymentId);
      if (from && (isTimedOut || (question.to === 'warehouses' && lost === when)))
        wake(net, from, { error: fault('lost') });
      else deliver(net, letter, processOf(net, question.to));
    }
  }
}

/** `tok_times_out_after_capture`: the first call is captured at once, and not answered. */
function timesOut(world: World, cards: ReadonlyMap<string, Card>, paymentId: string): boolean {
  const isNew = world.provider.charges.get(paymentId)?.status === 'PENDING';
  if (!isNew || cardOf(world, cards, paymentId) !== 'tok_times_out_after_capture') return false;
  settleCharge(world, paymentId, false);
  return true;
}

function cardOf({ payments }: World, cards: ReadonlyMap<string, Card>, paymentId: string): Card | undefined {
  const key = [...payments.keys].find(([, id]) => id === paymentId)?.[0];
  return cards.get(key?.slice(key.indexOf(' ') + 1) ?? '');
}

const processOf = (net: Net, service: string) =>
  net.processes.find((process) => process.service === service) as Process;

function makeDue<Field extends string>(
  table: Map<string, { readonly [Name in Field]: number | null } & { readonly deliveredAt?: number | null }>,
  field: Field,
  now: number,
): void {
  for (const [id, row] of table) if (row[field] !== null && !row.deliveredAt) table.set(id, { ...row, [field]: now });
}

const nameOf = ({ clientId, idempotencyKey }: { clientId: string; idempotencyKey: string }) =>
  `${clientId}/${idempotencyKey}`;

function orderBy({ orders }: World, name: string) {
  const found = [...orders.orders.values()].find((order) => nameOf(order) === name);
  if (!found) throw new Error(`The model has no order ${name}`);
  return found;
}

/** By what they say, and for those that say the same by their age. */
function newsOf(world: World): (readonly [string, string])[] {
  const paymentName = paymentNames(world);
  return [...world.provider.news.values()]
    .map(({ id, charge, refund }) => {
      if (charge) return [`${paymentName(charge.paymentId)} ${charge.status}`, id] as const;
      const { paymentId = '', amountMinor } = world.payments.refunds.get(refund?.refundId ?? '') ?? {};
      return [`${paymentName(paymentId)} gives back ${amountMinor}`, id] as const;
    })
    .sort(([left], [right]) => Number(left > right) - Number(left < right));
}

function paymentNames({ payments }: World) {
  const names = new Map([...payments.keys].map(([key, id]) => [id, key.slice(key.indexOf(' ') + 1)]));
  return (id: string) => names.get(id) ?? '?';
}

function stateOf(world: World): readonly string[] {
  const { orders, warehouses, payments, provider } = world;
  const name = (orderId: string) => nameOf(orders.orders.get(orderId) as Parameters<typeof nameOf>[0]);
  const paymentName = paymentNames(world);
  return [
    ...[...orders.orders.values()].map(
      (order) =>
        `order ${nameOf(order)} ${order.history.join('>')} ${order.paymentId ? paymentName(order.paymentId) : '-'}` +
        ` ${wordsOf(order.shortages)}`,
    ),
    ...[...orders.shopOrders.values()].map(
      (part) => `part ${name(part.orderId)} ${part.shopId} ${part.history.slice(1).join('>')} ${part.status}`,
    ),
    ...[...orders.items.values()].map(
      (item) => `item ${name(item.orderId)} ${item.shopProductId} ${item.cancelledQuantity} ${wordsOf(item.sources)}`,
    ),
    ...[orders, payments].flatMap(({ name: of, outbox }) =>
      [...outbox.values()].map(
        ({ type, aggregateId, deliveredAt }) => `fact of ${of} ${type} ${name(aggregateId)} ${deliveredAt !== null}`,
      ),
    ),
    ...[...warehouses.reservations.values()].map(
      (one) =>
        `reservation ${name(one.orderId)} ${one.status} ` +
        one.lines
          .map((line) => `${line.warehouseId} ${line.variantId} ${line.quantity}`)
          .toSorted()
          .join(', '),
    ),
    ...[...warehouses.stock.values()].map(
      (row) => `stock ${row.warehouseId} ${row.variantId} ${row.onHand} ${row.reserved}`,
    ),
    ...[...warehouses.movements.values()]
      .filter(({ causeType }) => causeType === 'ORDER')
      .map((one) => `movement ${name(one.causeId)} ${one.kind} ${one.warehouseId} ${one.variantId} ${one.quantity}`),
    ...[...payments.payments.values()].map(
      (one) =>
        `payment ${paymentName(one.id)} ${one.history.join('>')} ${one.refundRequestedMinor} ${one.refundedMinor}`,
    ),
    ...[...payments.refunds.values()].map(
      (one) => `refund ${paymentName(one.paymentId)} ${one.amountMinor} ${one.status}`,
    ),
    ...[...payments.ledger.values()].flatMap(({ kind, paymentId, entries }) =>
      entries.map(
        ({ account, shopId, amountMinor }) =>
          `entry ${kind} ${paymentName(paymentId)} ${account} ${shopId} ${amountMinor}`,
      ),
    ),
    ...[...payments.balances].map(([shopId, minor]) => `balance ${shopId} ${minor}`),
    ...[...provider.charges.values()].map((one) => `charge ${paymentName(one.id)} ${one.status} ${one.refundedMinor}`),
    ...newsOf(world).map(([label]) => `news ${label}`),
  ].toSorted();
}
