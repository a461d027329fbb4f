import { type Fact, put, type Transaction } from '../world/database.ts';
import type { World } from '../world/world.ts';

/** packages/events/inbox.ts: false when the fact had its effect here before. */
export function takeIn(tx: Transaction, world: World, fact: Fact): boolean {
  const { inbox } = tx.database;
  if (inbox.has(fact.id)) {
    world.say('came again', `${fact.type} at ${tx.database.name}`);
    if (world.mutation !== 'has no inbox') return false;
  }
  put(tx, inbox, fact.id, fact);
  return true;
}
