import { defineMoves } from '#kernel/states.ts';
import type { ShopOrderStatus } from '../tables.ts';

const statuses: readonly ShopOrderStatus[] = ['PENDING', 'CONFIRMED', 'ACCEPTED', 'SHIPPED', 'DELIVERED', 'CANCELLED'];

export const shopOrderMoves = defineMoves(statuses, ['PENDING'], {
  /** The order was paid; also out of CANCELLED, when it was paid after it had expired. */
  confirm: { from: ['PENDING', 'CANCELLED'], to: 'CONFIRMED' },
  /** The order ended before it was paid. */
  drop: { from: ['PENDING'], to: 'CANCELLED' },
  accept: { from: ['CONFIRMED'], to: 'ACCEPTED' },
  ship: { from: ['ACCEPTED'], to: 'SHIPPED' },
  deliver: { from: ['SHIPPED'], to: 'DELIVERED' },
  /** All of it came back from its carrier, or was lost there. */
  comeBack: { from: ['SHIPPED'], to: 'CANCELLED' },
  cancelByShop: { from: ['CONFIRMED', 'ACCEPTED'], to: 'CANCELLED' },
  cancelByClient: { from: ['CONFIRMED'], to: 'CANCELLED' },
  /** The shop did not accept it in time. */
  lapse: { from: ['CONFIRMED'], to: 'CANCELLED' },
});
