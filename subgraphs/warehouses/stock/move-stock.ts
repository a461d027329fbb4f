import { newId } from '#kernel/ids.ts';
import { requireRows } from '#mysql/at-once.ts';
import { chunksOf, marks, rowMarks, type SqlValue, type Statement, writeRows } from '#mysql/raw.ts';
import type { Transaction } from '#mysql/transaction.ts';
import { firstEnd, type NewMovement, netChanges, type StockChange } from './movement.rules.ts';

/** A CASE is walked through for every row: beyond this, two statements cost less than one. */
const mostPerUpdate = 128;

/**
 * The only way to change stock, but for what rows release by themselves (reservation/release-overdue.ts): the movements go into
 * the ledger, and their sums into the stock rows, which therefore always agree. Two statements for up to 128 rows. Throws when a
 * row would leave its bounds, `0 <= reserved <= on hand`: callers have locked and looked before, so that would be a mistake of
 * ours.
 */
export async function moveStock(tx: Transaction, moved: readonly NewMovement[]): Promise<void> {
  if (moved.length === 0) return;
  const changes = netChanges(moved);
  const isNew = changes.every(({ onHand, reserved }) => onHand > 0 && reserved === 0);
  const heldUntil = firstEnd(moved);
  for (const some of chunksOf(changes, mostPerUpdate)) {
    await (isNew ? addToStock(tx, some) : changeStock(tx, some, heldUntil));
  }
  await writeRows(tx, insertionOfMovements(moved));
}

/**
 * The same for `atOnce`, for movements that are not goods which come in for the first time.
 *
 * @param provided a condition in SQL that has to hold then, too
 */
export function movesOfStock(moved: readonly NewMovement[], provided?: Statement): Statement[] {
  // The rows that others want last: they are locked for as short as can be.
  const heldUntil = firstEnd(moved);
  const changes = chunksOf(netChanges(moved), mostPerUpdate).flatMap((some) => [
    changeOfStock(some, heldUntil),
    requireRows(some.length, provided),
  ]);
  return [insertionOfMovements(moved), ...changes];
}

/** Goods come in, perhaps for the first time. */
async function addToStock(tx: Transaction, changes: readonly StockChange[]): Promise<void> {
  await writeRows(tx, {
    text: `INSERT INTO stock (warehouse_id, variant_id, shop_id, on_hand) VALUES ${rowMarks(changes.length, 4)}
      ON DUPLICATE KEY UPDATE on_hand = on_hand + VALUES(on_hand)`,
    values: changes.flatMap(({ warehouseId, variantId, shopId, onHand }) => [warehouseId, variantId, shopId, onHand]),
  });
}

async function changeStock(tx: Transaction, changes: readonly StockChange[], heldUntil: Date | null): Promise<void> {
  const affected = await writeRows(tx, changeOfStock(changes, heldUntil));
  if (affected !== changes.length) {
    throw new Error(`Only ${affected} of ${changes.length} stock rows can change by ${JSON.stringify(changes)}`);
  }
}

/**
 * Guarded again, whatever was locked before: a lock may be weaker than we think, the guard is not. By the primary key, in
 * whose order everybody locks.
 */
function changeOfStock(changes: readonly StockChange[], heldUntil: Date | null): Statement {
  const groups = groupAlike(changes);
  const onHand = perGroup(groups, 'onHand');
  const reserved = perGroup(groups, 'reserved');
  const within = groups.map(
    ({ variantIds }) => `(${isOfGroup(variantIds)}
      AND reserved + ? >= 0 AND reserved + ? <= on_hand + ?)`,
  );
  const held = whileHeld(heldUntil);
  return {
    text: `UPDATE stock FORCE INDEX (PRIMARY)
      SET on_hand = on_hand + ${onHand.text}, reserved = reserved + ${reserved.text}${held.set}
      WHERE ${held.where}(${within.join(' OR ')})`,
    values: [
      ...onHand.values,
      ...reserved.values,
      ...held.values,
      ...groups.flatMap((row) => [row.warehouseId, ...row.variantIds, row.reserved, row.reserved, row.onHand]),
    ],
  };
}

/** What is held until then at the earliest: the rows know when to look for it, and have not released all until then already. */
function whileHeld(until: Date | null): { set: string; where: string; values: SqlValue[] } {
  if (!until) return { set: '', where: '', values: [] };
  return {
    set: ', release_at = LEAST(COALESCE(release_at, ?), ?)',
    where: 'released_until < ? AND ',
    values: [until, until, until],
  };
}

/** Rows of one warehouse that change alike. */
interface Alike {
  readonly warehouseId: string;
  readonly onHand: number;
  readonly reserved: number;
  readonly variantIds: readonly string[];
}

/** Most buyers want one: then a statement about a hundred variants is hardly longer than one about a single one. */
function groupAlike(changes: readonly StockChange[]): Alike[] {
  const groups = Map.groupBy(changes, ({ warehouseId, onHand, reserved }) => `${warehouseId} ${onHand} ${reserved}`);
  return [...groups.values()].map((alike) => {
    const { warehouseId, onHand, reserved } = alike[0] as StockChange;
    return { warehouseId, onHand, reserved, variantIds: alike.map(({ variantId }) => variantId) };
  });
}

const isOfGroup = (variantIds: readonly string[]) => `warehouse_id = ? AND variant_id IN (${marks(variantIds.length)})`;

/** What a column changes by, in each of the rows: one CASE, or a plain number when it is the same in all. */
function perGroup(groups: readonly Alike[], column: 'onHand' | 'reserved'): { text: string; values: SqlValue[] } {
  const [first] = groups as [Alike];
  if (groups.every((group) => group[column] === first[column])) return { text: '?', values: [first[column]] };
  return {
    text: `CASE ${groups.map(({ variantIds }) => `WHEN ${isOfGroup(variantIds)} THEN ?`).join(' ')} ELSE 0 END`,
    values: groups.flatMap((group) => [group.warehouseId, ...group.variantIds, group[column]]),
  };
}

const always = {
  id: ({ id }: NewMovement) => id ?? newId('mov'),
  kind: ({ kind }: NewMovement) => kind,
  warehouse_id: ({ warehouseId }: NewMovement) => warehouseId,
  variant_id: ({ variantId }: NewMovement) => variantId,
  shop_id: ({ shopId }: NewMovement) => shopId,
  quantity: ({ quantity }: NewMovement) => quantity,
  on_hand_change: ({ onHandChange }: NewMovement) => onHandChange,
  reserved_change: ({ reservedChange }: NewMovement) => reservedChange,
  cause_type: ({ causeType }: NewMovement) => causeType,
  cause_id: ({ causeId }: NewMovement) => causeId,
};

/** What an order causes has none of these: then they are not in the statement at all. */
const sometimes = {
  cause_scope: ({ causeScope }: NewMovement) => causeScope ?? '',
  reason: ({ reason }: NewMovement) => reason ?? null,
  note: ({ note }: NewMovement) => note ?? null,
  actor_id: ({ actorId }: NewMovement) => actorId ?? null,
};

export function insertionOfMovements(moved: readonly NewMovement[]): Statement {
  const isPlain = moved.every(({ causeScope, reason, note, actorId }) => !(causeScope || reason || note || actorId));
  const columns: Record<string, (one: NewMovement) => SqlValue> = isPlain ? always : { ...always, ...sometimes };
  const read = Object.values(columns);
  return {
    text: `INSERT INTO movements (${Object.keys(columns).join(', ')}) VALUES ${rowMarks(moved.length, read.length)}`,
    values: moved.flatMap((one) => read.map((of) => of(one))),
  };
}
