import { settleCharge, settleRefund } from './services/provider.ts';
import { arrive, ringAll, send } from './steps.ts';
import { broken, fault } from './world/database.ts';
import { goOn, type Net, wake } from './world/processes.ts';
import { databasesOf, type World } from './world/world.ts';

const calm = { roll: () => 0 };
const mostSteps = 4_000;
const mostRounds = 60;

/** Nothing new goes wrong. What a stopped process has in hand stays there, and nobody waits for it any longer. */
export function endFaults(net: Net): void {
  for (const process of net.processes) {
    // One of each service is left to go on with.
    if (process.name.endsWith('-1')) process.isStopped = false;
    if (!process.isStopped) continue;
    for (const { answers } of process.tasks) if (answers?.from) wake(net, answers.from, { error: fault('too late') });
  }
}

/** When all else has ended, stopped processes go on with what they had in hand, and late copies arrive. */
export function bringWhatIsLate(net: Net): void {
  for (const process of net.processes) process.isStopped = false;
  net.ready.push(...net.frozen.splice(0));
  net.letters.push(...net.late.splice(0));
}

/**
 * The faults are over, and everything is run until nothing moves any more; which it must, within a bound. The clocks are
 * those of one server again and go on to whatever is due next; first not so far that what is held expires, then so far.
 */
export function comeToRest(net: Net, check: () => void, when: 'soon' | 'after every expiry'): void {
  const { world } = net;
  const databases = databasesOf(world);
  let now = Math.max(...databases.map((database) => database.now));
  let steps = 0;
  for (let round = 0; round < mostRounds; round += 1) {
    for (const database of databases) database.now = now;
    const before = versionsOf(world);
    settleBank(net);
    ringAll(net);
    while (net.ready.length + net.letters.length > 0) {
      const task = net.ready.shift();
      if (task?.on?.isStopped) net.frozen.push(task);
      else if (task) goOn(net, task);
      else arrive(net, 0, calm);
      check();
      steps += 1;
      if (steps > mostSteps) throw broken('everything comes to rest', { steps, round });
    }
    const isQuiet = versionsOf(world) === before;
    if (!isQuiet) continue;
    const next = nextDue(world, now, when);
    if (next === null) return;
    now = next;
  }
  throw broken('everything comes to rest', { rounds: mostRounds });
}

const versionsOf = ({ orders, warehouses, payments, provider }: World) =>
  `${orders.version} ${warehouses.version} ${payments.version} ${provider.version} ${provider.news.size}`;

function settleBank(net: Net): void {
  const { charges, refunds, news } = net.world.provider;
  for (const { id, status } of charges.values()) if (status === 'PENDING') settleCharge(net.world, id, false);
  for (const { refundId, status } of refunds.values()) if (status === 'PENDING') settleRefund(net.world, refundId);
  for (const one of news.values()) send(net, one);
}

/** The next moment at which something is due that waits; null when nothing does. */
function nextDue(world: World, now: number, when: 'soon' | 'after every expiry'): number | null {
  const { orders, payments, warehouses } = world;
  const moments: number[] = [];
  const due = (moment: number | null | undefined) => {
    if (moment != null && moment > now) moments.push(moment);
  };
  for (const { outbox, leases } of [orders, payments]) {
    for (const { deliveredAt, availableAt } of outbox.values()) {
      if (deliveredAt !== null) continue;
      due(availableAt);
      // The lease of a process that died.
      due((leases.get('relay')?.until ?? 0) + 1);
    }
  }
  for (const { dueAt } of payments.payments.values()) due(dueAt);
  for (const { dueAt } of payments.refunds.values()) due(dueAt);
  for (const { dueAt } of payments.voids.values()) due(dueAt);
  for (const { status, placedAt } of orders.orders.values()) if (status === 'PLACING') due(placedAt + 10_001);
  if (when === 'after every expiry') {
    for (const { status, expiresAt } of orders.orders.values()) if (status === 'AWAITING_PAYMENT') due(expiresAt);
    for (const { status, expiresAt } of warehouses.reservations.values()) {
      if (status === 'HELD') due(expiresAt.getTime());
    }
    for (const { releaseAt } of warehouses.stock.values()) due(releaseAt?.getTime() ?? null);
  }
  return moments.length > 0 ? Math.min(...moments) : null;
}
