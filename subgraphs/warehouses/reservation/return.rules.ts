import { compare, rowKey, type StockLine } from '../stock/movement.rules.ts';

/** What is left to come back of the lines of a sold order. */
export function restOf(lines: readonly StockLine[], returned: readonly StockLine[]): StockLine[] {
  return lines
    .map((line) => ({ ...line, quantity: line.quantity - unitsOf(returned.filter((one) => isSameRow(one, line))) }))
    .filter(({ quantity }) => quantity > 0);
}

/**
 * What comes back so that `units` of a variant are back in all. First where the fewest were taken, so that what is still to be
 * sent leaves from few places; always in the same order, so that several cancels end alike whichever comes first.
 */
export function backTo(units: number, lines: readonly StockLine[], returned: readonly StockLine[]): StockLine[] {
  let missing = units - unitsOf(returned);
  const places = lines.toSorted(
    (left, right) => left.quantity - right.quantity || compare(left.warehouseId, right.warehouseId),
  );
  return restOf(places, returned)
    .map((line) => {
      const quantity = Math.max(Math.min(line.quantity, missing), 0);
      missing -= quantity;
      return { ...line, quantity };
    })
    .filter(({ quantity }) => quantity > 0);
}

const isSameRow = (left: StockLine, right: StockLine) => rowKey(left) === rowKey(right);

const unitsOf = (lines: readonly StockLine[]) => lines.reduce((sum, { quantity }) => sum + quantity, 0);
