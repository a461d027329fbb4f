import type { movements, StockLevelRow } from '../tables.ts';

export type NewMovement = Omit<typeof movements.$inferInsert, 'id' | 'at'> & {
  readonly id?: string;
  /** Of what is held: until when. */
  readonly heldUntil?: Date;
  /** That the stock row was told before, when it released all that was over: the ledger alone is behind. */
  readonly isCounted?: boolean;
};
type Kind = NewMovement['kind'];

/** So many units of a variant in a warehouse. */
export interface StockLine {
  readonly warehouseId: string;
  readonly variantId: string;
  readonly shopId: string;
  readonly quantity: number;
}

/** Why stock moves, and who moves it. */
export type Cause = Pick<NewMovement, 'causeType' | 'causeId' | 'causeScope' | 'actorId'>;

export const byOrder = (orderId: string): Cause => ({ causeType: 'ORDER', causeId: orderId });

export const byTransfer = (transferId: string, actorId: string): Cause => ({
  causeType: 'TRANSFER',
  causeId: transferId,
  actorId,
});

export const byReturn = (returnId: string): Cause => ({ causeType: 'RETURN', causeId: returnId });

export const byRequest = (idempotencyKey: string, actorId: string): Cause => ({
  causeType: 'REQUEST',
  causeId: idempotencyKey,
  causeScope: actorId,
  actorId,
});

/** What one unit does to the stock row. */
const effects: Record<Kind, { readonly onHand: -1 | 0 | 1; readonly reserved: -1 | 0 | 1 }> = {
  RECEIVED: { onHand: 1, reserved: 0 },
  ADJUSTED: { onHand: 1, reserved: 0 },
  RESERVED: { onHand: 0, reserved: 1 },
  RELEASED: { onHand: 0, reserved: -1 },
  EXPIRED: { onHand: 0, reserved: -1 },
  COMMITTED: { onHand: -1, reserved: -1 },
  RETURNED: { onHand: 1, reserved: 0 },
  TRANSFER_DISPATCHED: { onHand: -1, reserved: 0 },
  TRANSFER_RECEIVED: { onHand: 1, reserved: 0 },
  TRANSFER_CANCELLED: { onHand: 1, reserved: 0 },
  RETURN_RECEIVED: { onHand: 1, reserved: 0 },
  RETURN_WRITTEN_OFF: { onHand: 0, reserved: 0 },
};

export function movement(
  kind: Kind,
  { warehouseId, variantId, shopId, quantity }: StockLine,
  cause: Cause,
): NewMovement {
  const { onHand, reserved } = effects[kind];
  const changes = { onHandChange: onHand * quantity, reservedChange: reserved * quantity };
  return { kind, warehouseId, variantId, shopId, quantity, ...changes, ...cause };
}

/** Sold without a promise that would end by it: the hold had expired, and the goods are taken anew. */
export function committedAfresh(line: StockLine, cause: Cause): NewMovement {
  return { ...movement('COMMITTED', line, cause), reservedChange: 0 };
}

/** What movements do to one stock row, all in all. */
export interface StockChange extends Pick<StockLevelRow, 'warehouseId' | 'variantId' | 'shopId'> {
  readonly onHand: number;
  readonly reserved: number;
}

/** One change per stock row, in the order of the primary key. */
export function netChanges(moved: readonly NewMovement[]): StockChange[] {
  const byRow = Map.groupBy(
    moved.filter(({ isCounted }) => !isCounted),
    rowKey,
  );
  return [...byRow.values()]
    .map((ofRow) => ofRow.map(changeBy).reduce(sum))
    .sort((left, right) => compare(left.warehouseId, right.warehouseId) || compare(left.variantId, right.variantId));
}

function changeBy({ warehouseId, variantId, shopId, onHandChange, reservedChange }: NewMovement): StockChange {
  return { warehouseId, variantId, shopId, onHand: onHandChange, reserved: reservedChange };
}

function sum(left: StockChange, right: StockChange): StockChange {
  return { ...left, onHand: left.onHand + right.onHand, reserved: left.reserved + right.reserved };
}

/** When the first of the holds ends that are made. */
export function firstEnd(moved: readonly NewMovement[]): Date | null {
  let first: Date | null = null;
  for (const { heldUntil } of moved) if (heldUntil && (!first || heldUntil < first)) first = heldUntil;
  return first;
}

/** Which stock row: ids have no spaces, so that two of them make a key. */
export function rowKey({ warehouseId, variantId }: Pick<StockLevelRow, 'warehouseId' | 'variantId'>): string {
  return `${warehouseId} ${variantId}`;
}

/** As the database orders ids: by their bytes. */
export function compare(left: string, right: string): number {
  return Number(left > right) - Number(left < right);
}
