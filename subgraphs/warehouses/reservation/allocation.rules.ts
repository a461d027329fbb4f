import { compare, rowKey, type StockLine } from '../stock/movement.rules.ts';
import { offerKey } from '../stock/offer.rules.ts';

/** So many units of what a shop offers, from whichever of its warehouses. */
export interface Demand {
  readonly shopId: string;
  readonly variantId: string;
  readonly quantity: number;
}

/** What a warehouse can give of a variant: `quantity` is the most that it can. */
export type Supply = StockLine;

export interface Short {
  readonly shopId: string;
  readonly variantId: string;
  readonly requested: number;
  readonly available: number;
}

/** Every unit has a warehouse (`short` is empty), or nothing is taken (`lines` is empty). */
export interface Allocation {
  readonly lines: readonly StockLine[];
  readonly short: readonly Short[];
}

/** The demand per shop and variant: what stands on several lines is wanted together. */
export function sumDemand(lines: readonly Demand[]): Demand[] {
  const byOffer = Map.groupBy(lines, ({ shopId, variantId }) => `${shopId} ${variantId}`);
  return [...byOffer.values()].map(([first, ...others]) => {
    const { shopId, variantId, quantity } = first as Demand;
    return { shopId, variantId, quantity: others.reduce((sum, line) => sum + line.quantity, quantity) };
  });
}

/**
 * Decides which warehouses serve a summed demand, all of it or nothing. Of a shop's part:
 *
 * 1. The warehouse that can serve the most units of what is left is taken, then the next one, until nothing is left; so
 *    one warehouse serves everything if one can. Of equals the one with the smaller id.
 * 2. Each variant comes whole from the first of those warehouses that can give it whole. Only if none can it is split,
 *    in the order in which they were taken.
 */
export function allocate(demands: readonly Demand[], supplies: readonly Supply[]): Allocation {
  const short = findShort(demands, supplies);
  if (short.length > 0) return { lines: [], short };
  const shopParts = Map.groupBy(demands, ({ shopId }) => shopId);
  const lines = [...shopParts].flatMap(([shopId, part]) =>
    serveShopPart(
      part,
      supplies.filter((supply) => supply.shopId === shopId),
    ),
  );
  return { lines, short: [] };
}

/** The demands that cannot be met, each with what there is of it. */
export function findShort(demands: readonly Demand[], supplies: readonly Supply[]): Short[] {
  return demands
    .map((demand) => ({ ...demand, available: total(supplies.filter((supply) => serves(supply, demand))) }))
    .filter(({ quantity, available }) => quantity > available)
    .map(({ shopId, variantId, quantity, available }) => ({ shopId, variantId, requested: quantity, available }));
}

/** The same where only the sum over all warehouses is known, by offer. */
export function findShortInSum(demands: readonly Demand[], available: ReadonlyMap<string, number>): Short[] {
  const supplies = demands.map((demand) => ({
    ...demand,
    warehouseId: '',
    quantity: available.get(offerKey(demand)) ?? 0,
  }));
  return findShort(demands, supplies);
}

/** What is free, and on top of it what comes back. */
export function withBack(free: readonly StockLine[], back: readonly StockLine[]): StockLine[] {
  const units = Map.groupBy(back, rowKey);
  return free.map((line) => ({
    ...line,
    quantity: (units.get(rowKey(line)) ?? []).reduce((sum, { quantity }) => sum + quantity, line.quantity),
  }));
}

function serveShopPart(demands: readonly Demand[], supplies: readonly Supply[]): StockLine[] {
  const order = chooseWarehouses(demands, supplies);
  return demands.flatMap((demand) => {
    const chosen = order.flatMap((warehouseId) =>
      supplies.filter((supply) => supply.warehouseId === warehouseId && serves(supply, demand)),
    );
    const whole = chosen.find(({ quantity }) => quantity >= demand.quantity);
    return takeFrom(whole ? [whole] : chosen, demand.quantity);
  });
}

/** The ids of warehouses that together have everything, in the order in which they are taken. */
function chooseWarehouses(demands: readonly Demand[], supplies: readonly Supply[]): string[] {
  const chosen: string[] = [];
  const left = new Map(demands.map(({ variantId, quantity }) => [variantId, quantity]));
  const warehouses = Map.groupBy(supplies, ({ warehouseId }) => warehouseId);
  while ([...left.values()].some((quantity) => quantity > 0)) {
    const [best] = [...warehouses]
      .map(([id, all]) => ({ id, all, units: all.reduce((sum, supply) => sum + servable(supply, left), 0) }))
      .sort((a, b) => b.units - a.units || compare(a.id, b.id));
    if (!best || best.units === 0) throw new Error('What is demanded was counted before: it must be there');
    for (const supply of best.all) {
      left.set(supply.variantId, (left.get(supply.variantId) ?? 0) - servable(supply, left));
    }
    warehouses.delete(best.id);
    chosen.push(best.id);
  }
  return chosen;
}

function servable({ variantId, quantity }: Supply, left: ReadonlyMap<string, number>): number {
  return Math.min(quantity, left.get(variantId) ?? 0);
}

function takeFrom(supplies: readonly Supply[], wanted: number): StockLine[] {
  const lines: StockLine[] = [];
  let left = wanted;
  for (const supply of supplies) {
    const quantity = Math.min(supply.quantity, left);
    if (quantity > 0) lines.push({ ...supply, quantity });
    left -= quantity;
  }
  return lines;
}

function serves(supply: Supply, { shopId, variantId }: Demand): boolean {
  return supply.shopId === shopId && supply.variantId === variantId;
}

function total(supplies: readonly Supply[]): number {
  return supplies.reduce((sum, { quantity }) => sum + quantity, 0);
}
