import type { Dice } from '../tape.ts';
import { pick } from '../tape.ts';

/** A call to the warehouses that is not answered: it has no effect, or has it and nobody hears of it. */
export type Fault = 'none' | 'lost before' | 'lost after';

/** Where the two sides must agree: what somebody does, by words that mean the same on both. */
export type Act =
  | { readonly act: 'checkout'; readonly client: number; readonly basket: number; readonly fault: Fault }
  | { readonly act: 'pay'; readonly order: string; readonly key: number; readonly card: Card }
  | { readonly act: 'cancel'; readonly order: string }
  | { readonly act: 'cancel payment'; readonly order: string }
  | {
      readonly act: 'cancel part' | 'accept';
      readonly order: string;
      readonly shop: number;
      readonly by: 'client' | 'shop';
    }
  | {
      readonly act: 'cancel a unit';
      readonly order: string;
      readonly shop: number;
      readonly by: 'client' | 'shop';
      readonly key: number;
    }
  | { readonly act: 'relay'; readonly of: 'orders' | 'payments'; readonly fault: Fault }
  | { readonly act: 'sweep'; readonly name: Sweep; readonly fault: Fault }
  | { readonly act: 'bank' }
  | { readonly act: 'news'; readonly index: number; readonly again: boolean }
  | { readonly act: 'clock'; readonly seconds: number }
  | { readonly act: 'receive'; readonly row: number };

/** A card of the sandbox, or none: by virtual account. */
export type Card = 'tok_succeeds' | 'tok_declined' | 'tok_times_out_after_capture' | 'none';

export const sweeps = [
  'expire orders',
  'resume placing orders',
  'release overdue holds',
  'expire reservations',
  'ask provider',
  'resume refunds',
  'resume voids',
] as const;
export type Sweep = (typeof sweeps)[number];

/** The product, or the model of it. */
export interface Side {
  /** What whoever acted was told, where anybody was. */
  act(act: Act): Promise<string>;
  /** All that the protocol is about, by names that mean the same on both sides, sorted. */
  state(): Promise<readonly string[]>;
}

const faults: readonly Fault[] = ['none', 'none', 'none', 'lost before', 'lost after'];
const cards: readonly Card[] = ['tok_succeeds', 'tok_succeeds', 'tok_declined', 'tok_times_out_after_capture', 'none'];

/** Longer than a survey is good for: what a process remembers of the act before must not depend on how fast the machine is. */
export const betweenActsMs = 100;

/** What happens next: of the orders that there are by now. */
export function chooseAct(dice: Dice, orders: readonly string[], baskets: number): Act {
  const kind = dice.roll(28);
  const fault = pick(faults, dice);
  if (kind < 4 || orders.length === 0) {
    return { act: 'checkout', client: dice.roll(2), basket: dice.roll(baskets), fault };
  }
  const order = pick(orders, dice);
  if (kind < 8) {
    // A repeat with another card would be another request.
    const key = dice.roll(cards.length);
    return { act: 'pay', order, key, card: cards[key] as Card };
  }
  if (kind === 8) return { act: 'cancel', order };
  if (kind < 11) return { act: 'cancel part', order, shop: dice.roll(2), by: pick(['client', 'shop'], dice) };
  if (kind === 11) return { act: 'accept', order, shop: dice.roll(2), by: 'shop' };
  if (kind < 15) return { act: 'relay', of: pick(['orders', 'payments'], dice), fault };
  if (kind < 18) return { act: 'sweep', name: pick(sweeps, dice), fault };
  if (kind < 20) return { act: 'bank' };
  if (kind < 22) return { act: 'news', index: dice.roll(4), again: dice.roll(3) === 0 };
  if (kind === 22) return { act: 'clock', seconds: pick([20, 20, 1_000], dice) };
  if (kind === 23) return { act: 'receive', row: dice.roll(3) };
  if (kind === 24) return { act: 'cancel payment', order };
  return { act: 'cancel a unit', order, shop: dice.roll(2), by: pick(['client', 'shop'], dice), key: dice.roll(3) };
}

/** One server stores JSON as it came, another one in an order of its own; and in which order items are read, nobody promises. */
export function wordsOf(rows: readonly object[] | null): string {
  const words = (row: object) =>
    Object.entries(row)
      .map(([name, value]) => `${name} ${value}`)
      .toSorted()
      .join(' ');
  return rows === null ? '-' : rows.map(words).toSorted().join(', ');
}
