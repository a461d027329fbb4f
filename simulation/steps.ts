import { leftOf } from '../subgraphs/orders/shop-order/refund.rules.ts';
import { baskets } from './marketplace.ts';
import { cancel, cancelPart, cancelPayment, cancelUnits, checkOut, pay, tell } from './services/clients.ts';
import { expireOrders, resumePlacing } from './services/orders.ts';
import { askProvider, resumeRefunds, resumeVoids } from './services/payments.ts';
import { settleCharge, settleRefund } from './services/provider.ts';
import { relay } from './services/relay.ts';
import { expireReservations, releaseDue } from './services/warehouses.ts';
import { type Dice, pick } from './tape.ts';
import { type Database, fault, type Steps } from './world/database.ts';
import { deliver, goOn, kill, type Letter, type Net, type Process, start, wake } from './world/processes.ts';
import { databasesOf, type News, type SimShopOrder } from './world/world.ts';

/** How often which kind of step comes. A word of 0 is always a step that goes on. */
type Faults = Readonly<Record<keyof typeof kinds, number>>;

/** What may happen in a step; false when there is nothing that it could happen to. */
const kinds = {
  'go on': goOnWithAny,
  'check out': checkOutSomething,
  pay: paySomething,
  cancel: cancelSomething,
  'cancel a payment': cancelAPayment,
  'cancel a part': cancelAPart,
  'cancel a unit': cancelAUnit,
  timer: aTimerRings,
  bank: theBankActs,
  'send news': theProviderSends,
  clock: aClockJumps,
  'shop acts': aShopActs,
  'lose a letter': loseALetter,
  'give up waiting': giveUpWaiting,
  'send a copy': sendACopy,
  'kill a process': killAProcess,
  'stop a process': stopAProcess,
  'lose news': loseNews,
} satisfies Record<string, (net: Net, dice: Dice) => boolean>;

/** Stories differ in which faults they have at all: what hides behind many faults at once shows with few of them. */
export function chooseFaults(dice: Dice): Faults {
  const some = (weight: number) => (dice.roll(2) === 0 ? 0 : weight * (1 + dice.roll(2)));
  return {
    'go on': 100,
    'check out': 3,
    pay: 10,
    cancel: some(2),
    'cancel a payment': some(1),
    'cancel a part': some(3),
    'cancel a unit': some(14),
    timer: 9,
    bank: 10,
    'send news': 4,
    'shop acts': 1 + some(3),
    clock: 1 + some(2),
    'lose a letter': some(2),
    'give up waiting': some(3),
    'send a copy': some(3),
    'kill a process': some(2),
    'stop a process': some(2),
    'lose news': some(2),
  };
}

export function takeStep(net: Net, faults: Faults, dice: Dice): void {
  let total = 0;
  for (const kind in faults) total += faults[kind as keyof Faults];
  let left = dice.roll(total);
  for (const kind in faults) {
    left -= faults[kind as keyof Faults];
    if (left >= 0) continue;
    if (!kinds[kind as keyof Faults](net, dice)) goOnWithAny(net, dice);
    return;
  }
}

/** Somebody goes on, or a letter arrives: any of them, not the oldest. */
function goOnWithAny(net: Net, dice: Dice): boolean {
  const { ready, letters } = net;
  if (ready.length + letters.length === 0) return aTimerRings(net, dice);
  const index = dice.roll(ready.length + letters.length);
  if (index < ready.length) {
    const task = ready[index] as (typeof ready)[number];
    if (task.on?.isStopped) return true;
    ready.splice(index, 1);
    goOn(net, task);
  } else arrive(net, index - ready.length, dice);
  return true;
}

export function arrive(net: Net, index: number, dice: Dice): void {
  const letter = net.letters.splice(index, 1)[0] as Letter;
  const there = net.processes.filter(
    ({ service, isUp, isStopped }) => isUp && !isStopped && service === letter.question.to,
  );
  const at = there.length > 0 ? pick(there, dice) : null;
  if (at && !letter.answer) net.world.say('asked', `${at.name} ${letter.question.operation}`);
  deliver(net, letter, at);
}

const clients = ['client-1', 'client-2'];

function checkOutSomething(net: Net, dice: Dice): boolean {
  const { world } = net;
  const clientId = pick(clients, dice);
  const index = dice.roll(baskets.length);
  // A key is for one basket: the same client and basket again is a repeat.
  const input = { clientId, key: `key-${index}`, lines: baskets[index] as (typeof baskets)[number] };
  return begin(net, `${clientId} checks out ${input.key}`, checkOut(world, input));
}

function paySomething(net: Net, dice: Dice): boolean {
  const { world } = net;
  const all = [...world.orders.orders.values()];
  // Seldom something that makes no sense: to pay what is over, to cancel what is sent.
  const payable = dice.roll(4) === 0 ? all : all.filter(({ status }) => status === 'AWAITING_PAYMENT');
  if (payable.length === 0) return false;
  const { id: orderId, clientId } = pick(payable, dice);
  // A key is for one way to pay: the same again is a repeat.
  const way = dice.roll(3);
  const method = way === 0 ? 'VIRTUAL_ACCOUNT' : 'CARD';
  const input = { clientId, orderId, key: `${orderId} ${way}`, method } as const;
  return begin(net, `${clientId} pays ${input.key}`, pay(world, input));
}

function cancelSomething(net: Net, dice: Dice): boolean {
  const { world } = net;
  const orders = [...world.orders.orders.values()];
  if (orders.length === 0) return false;
  const { id } = pick(orders, dice);
  return begin(net, `a client cancels ${id}`, cancel(world, id));
}

function cancelAPayment(net: Net, dice: Dice): boolean {
  const { world } = net;
  const all = [...world.payments.payments.values()];
  const waiting = all.filter(({ status }) => status === 'CREATED' || status === 'PENDING');
  const some = dice.roll(8) === 0 ? all : waiting;
  if (some.length === 0) return false;
  const { id: paymentId, clientId } = pick(some, dice);
  return begin(net, `${clientId} cancels ${paymentId}`, cancelPayment(world, { clientId, paymentId }));
}

function cancelAPart(net: Net, dice: Dice): boolean {
  const part = anyPart(net, dice, dice.roll(4) === 0);
  return part ? begin(net, `a client cancels ${part.id}`, cancelPart(net.world, part.id, 'client')) : false;
}

/** With a key for the next unit of a line: the same again, before that one is gone, is a repeat. */
function cancelAUnit(net: Net, dice: Dice): boolean {
  const { world } = net;
  const isSenseless = dice.roll(16) === 0;
  const some = [...world.orders.items.values()].filter((item) => {
    const { status } = world.orders.shopOrders.get(item.shopOrderId) as SimShopOrder;
    // Mostly where something is left of the line afterwards.
    return isSenseless || (['CONFIRMED', 'ACCEPTED'].includes(status) && leftOf(item) > 1);
  });
  if (some.length === 0) return false;
  const { id: orderItemId, cancelledQuantity } = pick(some, dice);
  const by = pick(['client', 'shop'] as const, dice);
  const input = { orderItemId, quantity: 1, by, key: `${by} ${orderItemId} ${cancelledQuantity}` };
  return begin(net, `a ${by} cancels one of ${orderItemId}`, cancelUnits(world, input));
}

function anyPart({ world }: Net, dice: Dice, isSenseless: boolean): SimShopOrder | null {
  const all = [...world.orders.shopOrders.values()];
  const some = isSenseless ? all : all.filter(({ status }) => status === 'CONFIRMED' || status === 'ACCEPTED');
  return some.length > 0 ? pick(some, dice) : null;
}

function aShopActs(net: Net, dice: Dice): boolean {
  const { world } = net;
  const act = dice.roll(3);
  if (act === 0) {
    const { onHand: _, ...row } = pick(world.marketplace.stock, dice);
    const input = { ...row, quantity: 1, request: world.newId('request') };
    return begin(net, `one more for ${row.warehouseId}`, tell('warehouses', 'receiveStock', input));
  }
  const part = anyPart(net, dice, dice.roll(8) === 0);
  if (!part) return false;
  if (act === 1) return begin(net, `a shop cancels ${part.id}`, cancelPart(world, part.id, 'shop'));
  return begin(net, `a shop accepts ${part.id}`, tell('orders', 'acceptShopOrder', { shopOrderId: part.id }));
}

function begin(net: Net, title: string, steps: Steps<void>): boolean {
  net.world.say('client', title);
  start(net, null, title, steps);
  return true;
}

type Timer = readonly [name: string, service: Process['service'], work: (net: Net, at: Process) => Steps<void>];

const relayOf = (database: 'orders' | 'payments'): Timer => [
  `relay of ${database}`,
  database,
  ({ world }, at) => relay(world, at, world[database]),
];

/** The relays and sweeps of `server.ts` of each subgraph. */
const timers: readonly Timer[] = [
  relayOf('orders'),
  relayOf('payments'),
  ['expire orders', 'orders', ({ world }) => expireOrders(world)],
  ['resume placing', 'orders', ({ world }) => resumePlacing(world)],
  ['release overdue holds', 'warehouses', ({ world }) => releaseDue(world)],
  ['expire reservations', 'warehouses', ({ world }) => expireReservations(world)],
  ['ask provider', 'payments', ({ world }) => askProvider(world)],
  ['resume refunds', 'payments', ({ world }) => resumeRefunds(world)],
  ['resume voids', 'payments', ({ world }) => resumeVoids(world)],
];

function aTimerRings(net: Net, dice: Dice): boolean {
  const index = dice.roll(timers.length + 5);
  // Facts are relayed as soon as they are appended.
  return ring(net, timers[index < timers.length ? index : index % 2] as Timer, 1 + dice.roll(2));
}

/** A timer never runs twice at once in a process. */
function ring(net: Net, [name, service, work]: Timer, number: number): boolean {
  const at = net.processes.find((process) => process.name === `${service}-${number}`) as Process;
  const title = `${at.name} ${name}`;
  if (at.isStopped) return false;
  if (!at.isUp) {
    at.isUp = true;
    net.world.say('came back', at.name);
  }
  for (const task of at.tasks) if (task.title === title) return false;
  start(net, at, title, work(net, at));
  return true;
}

export function ringAll(net: Net): void {
  for (const timer of timers) for (const number of [1, 2]) ring(net, timer, number);
}

function theBankActs({ world }: Net, dice: Dice): boolean {
  const { charges, refunds } = world.provider;
  const refund = [...refunds.values()].find(({ status }) => status === 'PENDING');
  const open = [...charges.values()].filter(({ status }) => status !== 'CAPTURED');
  const act = dice.roll(6);
  if (refund && act > 3) settleRefund(world, refund.refundId);
  else if (open.length === 0) return false;
  else {
    const charge = pick(open, dice);
    // What was declined or voided is captured after all, but seldom.
    if (charge.status !== 'PENDING' && dice.roll(2) > 0) return false;
    settleCharge(world, charge.id, act === 0);
  }
  return true;
}

function theProviderSends(net: Net, dice: Dice): boolean {
  const news = [...net.world.provider.news.values()];
  if (news.length === 0) return false;
  send(net, pick(news, dice));
  return true;
}

/** Again and again, until it is taken: it may be on its way more than once. */
export function send(net: Net, news: News): void {
  start(net, null, `webhook ${news.id}`, sending(net, news));
}

function* sending({ world }: Net, news: News): Steps<void> {
  try {
    yield { to: 'payments', operation: 'webhook', input: news };
    world.provider.news.delete(news.id);
  } catch {
    world.say('webhook not taken', news.id);
  }
}

function loseNews({ world }: Net, dice: Dice): boolean {
  const news = [...world.provider.news.values()].filter(({ isVital }) => !isVital);
  if (news.length === 0) return false;
  const { id } = pick(news, dice);
  world.provider.news.delete(id);
  world.say('webhook lost', id);
  return true;
}

/** Past a lease, past an attempt, past an expiry. */
const jumps = [6, 16, 901];

function aClockJumps({ world }: Net, dice: Dice): boolean {
  const seconds = pick(jumps, dice);
  const database: Database = pick(databasesOf(world), dice);
  database.now += seconds * 1_000;
  world.say('clock jumped', `${database.name} by ${seconds} s`);
  return true;
}

function loseALetter(net: Net, dice: Dice): boolean {
  if (net.letters.length === 0) return false;
  const letter = net.letters.splice(dice.roll(net.letters.length), 1)[0] as Letter;
  net.world.say(letter.answer ? 'answer lost' : 'question lost', letter.question.operation);
  if (letter.from?.asked?.question === letter.question) wake(net, letter.from, { error: fault('no answer') });
  return true;
}

/** The question stays on its way, or in the hands of a neighbour, and has its effect later; perhaps after all else. */
function giveUpWaiting(net: Net, dice: Dice): boolean {
  const waiting = net.letters.filter(({ answer, from }) => !answer && from?.asked);
  const inService = net.processes.flatMap(({ tasks }) => [...tasks].flatMap(({ answers }) => answers ?? []));
  const all = [...waiting, ...inService.filter(({ from }) => from?.asked)];
  if (all.length === 0) return false;
  const letter = pick(all, dice);
  const { from, question } = letter;
  if (!from?.asked) return false;
  const isLate = waiting.includes(letter) && dice.roll(2) === 1;
  if (isLate) net.late.push(net.letters.splice(net.letters.indexOf(letter), 1)[0] as Letter);
  net.world.say(isLate ? 'gave up waiting for what comes much later' : 'gave up waiting', question.operation);
  wake(net, from, { error: fault('too late') });
  return true;
}

function sendACopy(net: Net, dice: Dice): boolean {
  const questions = net.letters.filter(({ answer }) => !answer);
  if (questions.length === 0) return false;
  const { question } = pick(questions, dice);
  const isLate = dice.roll(2) === 1;
  (isLate ? net.late : net.letters).push({ question, from: null });
  net.world.say(isLate ? 'sent twice, once much later' : 'sent twice', question.operation);
  return true;
}

function killAProcess(net: Net, dice: Dice): boolean {
  const alive = net.processes.filter(({ isUp, service }) => isUp && service !== 'provider');
  if (alive.length === 0) return false;
  const process = pick(alive, dice);
  net.world.say('killed', `${process.name} at ${process.tasks.size} tasks`);
  kill(net, process);
  return true;
}

function stopAProcess(net: Net, dice: Dice): boolean {
  const process = pick(net.processes, dice);
  if (!process.isUp || process.service === 'provider') return false;
  if (!process.isStopped && process.tasks.size === 0) return false;
  process.isStopped = !process.isStopped;
  net.world.say(process.isStopped ? 'stopped' : 'went on', process.name);
  return true;
}
