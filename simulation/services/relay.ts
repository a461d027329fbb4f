import { eventTypeOf } from '../../packages/events/event.ts';
import { type Database, type Fact, isFault, put, type Steps, transact } from '../world/database.ts';
import type { Process, Service } from '../world/processes.ts';
import type { World } from '../world/world.ts';

const leaseMs = 10_000;

/** What others hear, such as shipping, changes nothing here. */
const isSimulated = (name: string): name is Service => ['orders', 'warehouses', 'payments'].includes(name);

/** packages/events/relay.ts, `deliverDue`: one process at a time, until its lease has lapsed behind its back. */
export function* relay(world: World, at: Process, database: Database): Steps<void> {
  for (;;) {
    if (database.now >= at.leasedUntil) {
      const asked = database.now;
      if (!(yield* holdLease(database, at))) return;
      at.leasedUntil = asked + leaseMs / 2;
    }
    const due = readDue(world, at, database);
    if (due.length === 0) return;
    yield* deliverBatch(world, at, database, due);
  }
}

function* holdLease(database: Database, at: Process): Steps<boolean> {
  return yield* transact(database, (tx) => {
    const lease = database.leases.get('relay');
    if (lease && lease.owner !== at.name && lease.until >= database.now) return false;
    put(tx, database.leases, 'relay', { owner: at.name, until: database.now + leaseMs });
    return true;
  });
}

/** Lines of different aggregates go out at once in the product; here one after the other, each a line of its own. */
function* deliverBatch(world: World, at: Process, database: Database, due: readonly Fact[]): Steps<void> {
  const delivered: string[] = [];
  for (const line of Map.groupBy(due, ({ aggregateId }) => aggregateId).values()) {
    for (const fact of line) {
      try {
        for (const to of eventTypeOf(fact.type).consumers.filter(isSimulated)) {
          yield { to, operation: fact.type, input: fact };
        }
        delivered.push(fact.id);
      } catch (error) {
        if (!isFault(error)) throw error;
        yield* postpone(database, fact.id);
        world.say('postponed', fact.type);
        break;
      }
    }
  }
  if (delivered.length === 0) return;
  yield* transact(database, (tx) => {
    for (const id of delivered) put(tx, database.outbox, id, { ...factOf(database, id), deliveredAt: database.now });
    if (database.leases.get('relay')?.owner !== at.name) world.say('two relays at once', at.name);
  });
}

/** What is due, oldest first; nothing of an aggregate whose earlier fact waits for its next attempt. */
function readDue(world: World, at: Process, database: Database): Fact[] {
  const open = [...database.outbox.values()].filter(({ deliveredAt }) => deliveredAt === null);
  const waiting = new Set(open.filter((fact) => fact.availableAt > database.now).map(({ aggregateId }) => aggregateId));
  const due = open.filter(({ aggregateId }) => !waiting.has(aggregateId)).sort(byAge);
  if (world.mutation !== 'pages the outbox by id') return due;
  const page = due.filter(({ id }) => id > at.lastId);
  at.lastId = [at.lastId, ...page.map(({ id }) => id)].toSorted().at(-1) ?? '';
  return page;
}

const byAge = (left: Fact, right: Fact) => left.recordedAt - right.recordedAt;

function* postpone(database: Database, id: string): Steps<void> {
  yield* transact(database, (tx) => {
    const fact = factOf(database, id);
    const seconds = Math.min(300, 2 ** Math.min(fact.attempts, 20));
    const availableAt = database.now + seconds * 1_000;
    put(tx, database.outbox, id, { ...fact, availableAt, attempts: fact.attempts + 1 });
  });
}

const factOf = (database: Database, id: string) => database.outbox.get(id) as Fact;
