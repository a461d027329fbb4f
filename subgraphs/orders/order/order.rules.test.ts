import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shopOrderMoves } from '../shop-order/shop-order.states.ts';
import type { ShopOrderStatus } from '../tables.ts';
import { type Fulfillment, fulfillmentOf } from './order.rules.ts';

const paid = { isPaid: true };
const statuses: readonly ShopOrderStatus[] = ['CONFIRMED', 'ACCEPTED', 'SHIPPED', 'DELIVERED', 'CANCELLED'];
const parts = fc.array(fc.constantFrom(...statuses), { minLength: 1, maxLength: 6 });

test.each<[Fulfillment, readonly ShopOrderStatus[]]>([
  ['UNFULFILLED', ['CONFIRMED', 'ACCEPTED']],
  ['UNFULFILLED', ['CONFIRMED', 'CANCELLED']],
  ['PARTIALLY_SHIPPED', ['SHIPPED', 'ACCEPTED', 'CANCELLED']],
  ['SHIPPED', ['SHIPPED', 'SHIPPED', 'CANCELLED']],
  ['PARTIALLY_DELIVERED', ['DELIVERED', 'SHIPPED']],
  ['PARTIALLY_DELIVERED', ['DELIVERED', 'CONFIRMED']],
  ['DELIVERED', ['DELIVERED', 'CANCELLED']],
  ['CANCELLED', ['CANCELLED', 'CANCELLED']],
])('is %s of %j', (fulfillment, ofParts) => {
  expect(fulfillmentOf(ofParts, paid)).toBe(fulfillment);
});

test('is NONE of what is not paid, whatever its parts are', () => {
  fc.assert(
    fc.property(parts, (all) => {
      expect(fulfillmentOf(all, { isPaid: false })).toBe('NONE');
      expect(fulfillmentOf(all, paid)).not.toBe('NONE');
    }),
  );
});

test('depends on neither the order of the parts nor on cancelled ones beside others', () => {
  fc.assert(
    fc.property(parts, fc.nat(), fc.nat(5), (all, turn, cancelled) => {
      const told = fulfillmentOf(all, paid);
      const turned = [...all.slice(turn % all.length), ...all.slice(0, turn % all.length)];
      const beside = [...turned, ...new Array<ShopOrderStatus>(cancelled).fill('CANCELLED')];
      expect([fulfillmentOf(turned, paid), fulfillmentOf(beside, paid)]).toEqual([told, told]);
    }),
  );
});

test('says that all has come that far only when it has, and never goes back when a part goes on', () => {
  const rank: readonly Fulfillment[] = [
    'UNFULFILLED',
    'PARTIALLY_SHIPPED',
    'SHIPPED',
    'PARTIALLY_DELIVERED',
    'DELIVERED',
  ];
  const { accept, ship, deliver } = shopOrderMoves;
  fc.assert(
    fc.property(parts, fc.nat(), (all, at) => {
      const told = fulfillmentOf(all, paid);
      const live: readonly ShopOrderStatus[] = all.filter((status) => status !== 'CANCELLED');
      const has = (status: ShopOrderStatus) => live.includes(status);
      expect(told === 'DELIVERED').toBe(live.length > 0 && live.every((status) => status === 'DELIVERED'));
      expect(told === 'SHIPPED').toBe(live.length > 0 && live.every((status) => status === 'SHIPPED'));
      expect(told === 'UNFULFILLED').toBe(live.length > 0 && !has('SHIPPED') && !has('DELIVERED'));
      const index = at % all.length;
      const move = [accept, ship, deliver].find(({ from }) => from.includes(all[index] as ShopOrderStatus));
      const next = fulfillmentOf(move ? all.with(index, move.to) : all, paid);
      expect(rank.indexOf(next)).toBeGreaterThanOrEqual(rank.indexOf(told));
    }),
  );
});
