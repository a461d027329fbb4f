import type { PurchaseLimits } from '../neighbours/products.ts';
import type { CappedLineRow, CartLimit, CartLineRow } from '../tables.ts';
import { most } from './cart.rules.ts';

export interface MergePlan {
  /** Lines of the client's cart as they are to be: new ones, and own ones with another quantity. */
  readonly lines: readonly CartLineRow[];
  readonly capped: readonly CappedLineRow[];
}

/** The client's cart while the guest's lines come in one after the other. */
interface Merging {
  readonly cartId: string;
  readonly limits: PurchaseLimits;
  readonly lines: Map<string, CartLineRow>;
  readonly written: Map<string, CartLineRow>;
  readonly capped: CappedLineRow[];
}

const keyOf = ({ isSaved, shopProductId }: Pick<CartLineRow, 'isSaved' | 'shopProductId'>) =>
  `${isSaved ? 'saved' : 'cart'} ${shopProductId}`;

/**
 * Takes a guest's lines into a client's cart. Of a line that both have, the greater quantity stays, and the price that was
 * seen later. A line that the cart has no room for is saved for later, and left out only when there is no room either.
 * The client's own lines never lose anything.
 */
export function planMerge(
  cartId: string,
  own: readonly CartLineRow[],
  guests: readonly CartLineRow[],
  limits: PurchaseLimits,
): MergePlan {
  const lines = new Map(own.map((line) => [keyOf(line), line]));
  const merging: Merging = { cartId, limits, lines, written: new Map(), capped: [] };
  for (const line of guests) {
    if (line.isSaved) takeInSaved(merging, line);
    else takeIn(merging, line);
  }
  return { lines: [...merging.written.values()], capped: merging.capped };
}

function takeIn(merging: Merging, line: CartLineRow): void {
  const twin = merging.lines.get(keyOf(line));
  const has = twin?.quantity ?? 0;
  const room = roomFor(merging, line.variantId);
  if (!twin && countOf(merging, false) >= most.CART_LINES) {
    putAside(merging, line, 'CART_LINES');
    return;
  }
  if (!twin && room === 0) {
    putAside(merging, line, 'PURCHASE_LIMIT');
    return;
  }
  const quantity = Math.min(Math.max(line.quantity, has), has + room);
  put(merging, line, twin, quantity);
  if (quantity < line.quantity) cap(merging, line, { quantity, isSaved: false, exceeded: 'PURCHASE_LIMIT' });
}

function takeInSaved(merging: Merging, line: CartLineRow): void {
  const twin = merging.lines.get(keyOf(line));
  if (twin) put(merging, line, twin, Math.max(line.quantity, twin.quantity));
  else if (countOf(merging, true) < most.SAVED_LINES) put(merging, line, undefined, line.quantity);
  else cap(merging, line, { quantity: 0, isSaved: false, exceeded: 'SAVED_LINES' });
}

/** Saves a line for later, with its whole quantity, since the cart cannot have it. */
function putAside(merging: Merging, line: CartLineRow, exceeded: CartLimit): void {
  const aside = { ...line, isSaved: true };
  const twin = merging.lines.get(keyOf(aside));
  const isSaved = twin !== undefined || countOf(merging, true) < most.SAVED_LINES;
  if (isSaved) put(merging, aside, twin, Math.max(line.quantity, twin?.quantity ?? 0));
  cap(merging, line, { quantity: 0, isSaved, exceeded });
}

function put({ cartId, lines, written }: Merging, line: CartLineRow, twin: CartLineRow | undefined, quantity: number) {
  const { seenMinor, currency } = twin && twin.changedAt > line.changedAt ? twin : line;
  const row = { ...(twin ?? line), cartId, quantity, seenMinor, currency };
  lines.set(keyOf(row), row);
  written.set(keyOf(row), row);
}

function cap(
  { capped }: Merging,
  { shopProductId, quantity: wanted }: CartLineRow,
  cut: Pick<CappedLineRow, 'quantity' | 'isSaved' | 'exceeded'>,
): void {
  capped.push({ shopProductId, wanted, ...cut });
}

/** How many more of the variant the cart may have. One whose limit is not known is looked at when it is checked out. */
function roomFor({ lines, limits }: Merging, variantId: string): number {
  const limit = limits.get(variantId);
  if (limit === undefined) return Number.POSITIVE_INFINITY;
  const own = [...lines.values()].filter((line) => !line.isSaved && line.variantId === variantId);
  return Math.max(0, limit - own.reduce((sum, { quantity }) => sum + quantity, 0));
}

function countOf({ lines }: Merging, isSaved: boolean): number {
  return [...lines.values()].filter((line) => line.isSaved === isSaved).length;
}
