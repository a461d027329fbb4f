import { type Location, roughKilometres } from '#kernel/place.ts';
import { compare, rowKey, type StockLine } from '../stock/movement.rules.ts';
import { offerKey } from '../stock/offer.rules.ts';
import type { StockLevelRow } from '../tables.ts';

/** So many units of what a shop offers, from whichever of its warehouses. */
export interface Demand {
  readonly shopId: string;
  readonly variantId: string;
  readonly quantity: number;
}

/** What a warehouse can give of a variant: `quantity` is the most that it can. */
export interface Supply extends StockLine {
  readonly location?: Location;
}

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

/** How far it is to where the goods are wanted. */
export type Distance = (supply: Supply) => number;

const anywhere: Distance = () => 0;

/** How far it is to a place from where warehouses are known to be. */
export function distanceTo(destination: Location | undefined): Distance {
  if (!destination) return anywhere;
  return ({ location }) => (location ? roughKilometres(location, destination) : 0);
}

/**
 * Decides which warehouses serve a summed demand, all of it or nothing. Of a shop's part:
 *
 * 1. As few warehouses as can serve it all: one if one can. Of as few, those that are nearer; of equals, those with the
 *    smaller ids.
 * 2. Each variant comes whole from the nearest of these that can give it whole. Only if none can it is split, the nearest
 *    first.
 */
export function allocate(demands: readonly Demand[], supplies: readonly Supply[], distance = anywhere): Allocation {
  const short = findShort(demands, supplies);
  if (short.length > 0) return { lines: [], short };
  const shopParts = Map.groupBy(demands, ({ shopId }) => shopId);
  const lines = [...shopParts].flatMap(([shopId, part]) =>
    serveShopPart(
      part,
      supplies.filter((supply) => supply.shopId === shopId),
      distance,
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

/** What was surveyed, with what is free now that its rows are locked. */
export function freeNow(surveyed: readonly Supply[], locked: readonly StockLevelRow[]): Supply[] {
  const levels = new Map(locked.map((level) => [rowKey(level), level]));
  return surveyed.flatMap((line) => {
    const level = levels.get(rowKey(line));
    return level ? [{ ...line, quantity: level.onHand - level.reserved }] : [];
  });
}

function serveShopPart(demands: readonly Demand[], supplies: readonly Supply[], distance: Distance): StockLine[] {
  const chosen = chooseWarehouses(demands, supplies, distance);
  return demands.flatMap((demand) => {
    const able = chosen.flatMap((warehouse) => warehouse.supplies.filter((supply) => serves(supply, demand)));
    const whole = able.find(({ quantity }) => quantity >= demand.quantity);
    return takeFrom(whole ? [whole] : able, demand.quantity);
  });
}

interface Warehouse {
  readonly id: string;
  readonly kilometres: number;
  readonly supplies: readonly Supply[];
}

/** More combinations of warehouses than that are not looked at: then the ones that serve the most are taken. */
const mostCombinations = 1_000;

/** Warehouses that together have everything. */
function chooseWarehouses(demands: readonly Demand[], supplies: readonly Supply[], distance: Distance): Warehouse[] {
  const warehouses = [...Map.groupBy(supplies, ({ warehouseId }) => warehouseId)]
    .map(([id, all]) => ({ id, kilometres: distance(all[0] as Supply), supplies: all }))
    .sort(byDistance);
  let count = 1;
  for (let size = 1; size < warehouses.length; size += 1) {
    count = (count * (warehouses.length - size + 1)) / size;
    if (count > mostCombinations) return thoseThatServeMost(demands, warehouses);
    const nearest = nearestOf(combinations(warehouses, size), demands);
    if (nearest) return nearest;
  }
  return warehouses;
}

const byDistance = (one: Warehouse, other: Warehouse) => one.kilometres - other.kilometres || compare(one.id, other.id);

function nearestOf(all: Iterable<Warehouse[]>, demands: readonly Demand[]): Warehouse[] | null {
  let nearest: Warehouse[] | null = null;
  let least = Infinity;
  for (const some of all) {
    const kilometres = some.reduce((sum, one) => sum + one.kilometres, 0);
    if (kilometres >= least || !haveAll(some, demands)) continue;
    [nearest, least] = [some, kilometres];
  }
  return nearest;
}

/** All choices of so many, in their order: what comes first is chosen first. */
function* combinations<Value>(values: readonly Value[], size: number): Generator<Value[]> {
  if (size === 0) return yield [];
  for (const [index, value] of values.entries()) {
    for (const others of combinations(values.slice(index + 1), size - 1)) yield [value, ...others];
  }
}

function haveAll(some: readonly Warehouse[], demands: readonly Demand[]): boolean {
  return demands.every(
    (demand) => total(some.flatMap(({ supplies }) => supplies.filter((one) => serves(one, demand)))) >= demand.quantity,
  );
}

function thoseThatServeMost(demands: readonly Demand[], warehouses: readonly Warehouse[]): Warehouse[] {
  const left = new Map(demands.map(({ variantId, quantity }) => [variantId, quantity]));
  const servable = ({ variantId, quantity }: Supply) => Math.min(quantity, left.get(variantId) ?? 0);
  const units = ({ supplies }: Warehouse) => supplies.reduce((sum, supply) => sum + servable(supply), 0);
  const chosen: Warehouse[] = [];
  while ([...left.values()].some((quantity) => quantity > 0)) {
    // The nearer come first: of equals one of them stays the best.
    const best = warehouses.reduce((one, other) => (units(other) > units(one) ? other : one));
    if (units(best) === 0) throw new Error('What is demanded was counted before: it must be there');
    chosen.push(best);
    for (const supply of best.supplies)
      left.set(supply.variantId, (left.get(supply.variantId) ?? 0) - servable(supply));
  }
  return chosen.sort(byDistance);
}

function takeFrom(supplies: readonly Supply[], wanted: number): StockLine[] {
  const lines: StockLine[] = [];
  let left = wanted;
  for (const { warehouseId, variantId, shopId, quantity: most } of supplies) {
    const quantity = Math.min(most, left);
    if (quantity > 0) lines.push({ warehouseId, variantId, shopId, quantity });
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
