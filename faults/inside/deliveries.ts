import { type DeliveredEvent, eventTypeOf } from '#events/event.ts';
import type { Draw } from '#kernel/draw.ts';
import { type Market, subgraphsOfASale } from './market.ts';

/**
 * A transport that keeps the promise of events and nothing more: each arrives, those of an aggregate first in their order.
 * It brings every fact three times, now at once, now much later, after newer ones of the same aggregate, and
 * aggregates in any order.
 */
export function carelessTransport(draw: Draw) {
  /** Copies of what has been delivered, which are still on their way. */
  const stray: DeliveredEvent[] = [];

  const bringStray = async (market: Market) => {
    const [copy] = stray.splice(draw.whole(0, stray.length - 1), 1);
    if (copy) await bring(market, copy);
  };

  /** Each round delivers the oldest fact of some aggregate; a consumer that rejects will be asked again. */
  async function deliver(market: Market): Promise<void> {
    for (let refused = 0; refused < 1_000; ) {
      const heads = await oldestOfEachAggregate(market);
      if (heads.length === 0) return;
      const { subgraph, fact } = heads[draw.whole(0, heads.length - 1)] as Waiting;
      const copies = draw.whole(1, 3);
      const brought = await Promise.allSettled(Array.from({ length: copies }, () => bring(market, fact)));
      if (brought.some(({ status }) => status === 'rejected')) refused += 1;
      else {
        await market.sql(subgraph, 'UPDATE outbox SET delivered_at = NOW(3) WHERE id = ?', [fact.id]);
        stray.push(...Array.from({ length: 3 - copies }, () => fact));
      }
      if (stray.length > 0 && draw.whole(0, 2) === 0) await bringStray(market);
    }
    throw new Error('Consumers reject what they are brought');
  }

  return {
    deliver,
    deliverAll: async (market: Market): Promise<void> => {
      await deliver(market);
      while (stray.length > 0) await bringStray(market);
      await deliver(market);
    },
  };
}

interface Waiting {
  readonly subgraph: string;
  readonly fact: DeliveredEvent;
}

async function oldestOfEachAggregate(market: Market): Promise<Waiting[]> {
  const heads: Waiting[] = [];
  for (const { name: subgraph } of subgraphsOfASale) {
    const rows = await market.sql(subgraph, 'SELECT id FROM outbox WHERE delivered_at IS NULL');
    if (rows.length === 0) continue;
    const waiting = new Set(rows.map(({ id }) => id));
    const facts = (await market.events(subgraph)).filter(({ id }) => waiting.has(id));
    const lines = [...Map.groupBy(facts, ({ aggregateId }) => aggregateId).values()];
    heads.push(...lines.map(([fact]) => ({ subgraph, fact: fact as DeliveredEvent })));
  }
  return heads;
}

async function bring(market: Market, fact: DeliveredEvent): Promise<void> {
  const { consumers } = eventTypeOf(fact.type);
  await Promise.all(consumers.map((consumer) => market.link.deliver(consumer, fact)));
}

/**
 * Every fact that was ever told, once more, those of all subgraphs mixed; of an aggregate in their order. `evenIfRefused`
 * goes on when a consumer rejects one.
 */
export async function replayOutboxes(
  market: Market,
  draw: Draw,
  { evenIfRefused = false }: { readonly evenIfRefused?: boolean } = {},
): Promise<number> {
  const lines: DeliveredEvent[][] = [];
  for (const { name } of subgraphsOfASale) {
    const facts = await market.events(name);
    lines.push(...Map.groupBy(facts, ({ aggregateId }) => aggregateId).values());
  }
  let replayed = 0;
  for (let left = lines; left.length > 0; left = left.filter((line) => line.length > 0)) {
    for (const line of draw.shuffle(left)) {
      const fact = line.shift();
      if (fact)
        await bring(market, fact).catch((error: unknown) => {
          if (!evenIfRefused) throw error;
        });
      replayed += 1;
    }
  }
  return replayed;
}

/** The same by the relays, to which it is as if nothing had been delivered yet. */
export async function replayByRelays(market: Market): Promise<void> {
  for (const { name } of subgraphsOfASale) {
    await market.sql(name, 'UPDATE leases SET until = NOW(3) - INTERVAL 1 SECOND');
    await market.sql(name, 'UPDATE outbox SET delivered_at = NULL, available_at = NOW(3)');
  }
  await market.settle();
}
