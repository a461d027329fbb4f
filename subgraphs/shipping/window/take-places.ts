import { and, eq, lt, sql } from '#mysql/drizzle.ts';
import { findRows, insertRows } from '#mysql/rows.ts';
import type { Transaction } from '#mysql/transaction.ts';
import { deliveryCapacities, deliveryWindows } from '../tables.ts';
import { readWindowId } from './window.rules.ts';

/** Takes one place in each window; answers the first that has none, and takes the places of those before it. In order of id. */
export async function takePlaces(tx: Transaction, windowIds: readonly string[]): Promise<string | null> {
  for (const id of windowIds.toSorted()) {
    if (!(await takePlace(tx, id))) return id;
  }
  return null;
}

/** The rule is in the WHERE: whoever comes second waits for the row, and finds it as the first one left it. */
async function takePlace(tx: Transaction, id: string): Promise<boolean> {
  const take = async () => {
    const [{ affectedRows }] = await tx
      .update(deliveryWindows)
      .set({ taken: sql`taken + 1` })
      .where(and(eq(deliveryWindows.id, id), lt(deliveryWindows.taken, deliveryWindows.capacity)));
    return affectedRows > 0;
  };
  if (await take()) return true;
  return (await openWindow(tx, id)) && take();
}

/** Whether it is worth another try: writes the window at its first booking. */
async function openWindow(tx: Transaction, id: string): Promise<boolean> {
  const key = readWindowId(id);
  if (!key) return false;
  const known = await findWindow(tx, id);
  if (known) return known.taken < known.capacity;
  const { shopId, startHour } = key;
  const [slot] = await tx
    .select({ capacity: deliveryCapacities.capacity })
    .from(deliveryCapacities)
    .where(and(eq(deliveryCapacities.shopId, shopId), eq(deliveryCapacities.startHour, startHour)))
    // One at a time opens windows of a slot, and nobody changes its capacity meanwhile.
    .for('update');
  if (!slot || slot.capacity === 0) return false;
  if (!(await findWindow(tx, id))) await insertRows(tx, deliveryWindows, [{ id, ...key, capacity: slot.capacity }]);
  return true;
}

async function findWindow(tx: Transaction, id: string) {
  const [found] = await findRows(tx, deliveryWindows, 'id', [id]);
  return found;
}

/** Gives places back, in order of id. */
export async function givePlacesBack(tx: Transaction, windowIds: readonly string[]): Promise<void> {
  const counts = [...Map.groupBy(windowIds.toSorted(), (id) => id)];
  for (const [id, places] of counts) {
    await tx
      .update(deliveryWindows)
      .set({ taken: sql`taken - ${places.length}` })
      .where(eq(deliveryWindows.id, id));
  }
}
