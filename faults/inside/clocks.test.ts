import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { eventually } from '#testing/eventually.ts';
import { expectInvariants } from '../../gateway/journeys/invariants.ts';
import { newPhone, shippingAddress } from '../../gateway/journeys/journey.ts';
import type { Launch } from '../../local/services.ts';
import { newIdempotencyKey, type PasarClient } from '../../sdk/index.ts';
import { endHolds } from '../../subgraphs/warehouses/testing/end-holds.ts';
import { type Market, openMarket } from '../processes/market.ts';
import { chance } from '../scale.ts';
import { isFull, pick, seeded } from './seed.ts';

const tenMinutes = 600;
const withinMs = 40_000;

/** Who is out of step with the others, the database and the clients, and by how much. */
const clocks = [
  { out: ['users', 'orders', 'payments'], by: tenMinutes },
  { out: ['users', 'orders', 'payments'], by: -tenMinutes },
  { out: ['products', 'shops', 'warehouses', 'gateway'], by: tenMinutes },
  { out: ['products', 'shops', 'warehouses', 'gateway'], by: -tenMinutes },
] as const;

const imports = (...files: readonly string[]) =>
  files.flatMap((file) => ['--import', pathToFileURL(path.join(import.meta.dirname, file)).href]);
const shifted = (seconds: number): Launch => ({
  nodeOptions: imports('shift-clock.ts'),
  environment: { CLOCK_SHIFT_SECONDS: String(seconds) },
});

const chosen = isFull ? clocks : [pick(chance('clocks'), clocks)];

describe.each(chosen.map((one) => ({ ...one, title: `${one.out.join(', ')} by ${one.by / 60} minutes` })))(
  `with ${seeded}, $title`,
  ({ out, by }) => {
    let market: Market;
    let buyer: PasarClient;
    const offset = (service: string) => (out.some((name) => name === service) ? by : 0);

    beforeAll(async () => {
      const launches: Record<string, Launch> = Object.fromEntries(out.map((service) => [service, shifted(by)]));
      market = await openMarket({ launches });
      buyer = await market.journey.signIn(newPhone(), 'CLIENT');
    }, 120_000);
    afterAll(() => market.journey.stop());

    const sql = (subgraph: string, statement: string, values: unknown[]) =>
      market.journey.sql(subgraph, statement, values);

    async function place(): Promise<string> {
      const [line] = market.shops.map(({ plentiful }) => ({ shopProductId: plentiful, quantity: 1 }));
      const lines = line ? [line] : [];
      const outcome = await buyer.checkout({ idempotencyKey: newIdempotencyKey(), lines, shippingAddress });
      if (outcome.__typename !== 'CheckoutSuccess') throw new Error(JSON.stringify(outcome));
      return outcome.order.id;
    }

    async function endIn(minutes: number, orderId: string): Promise<void> {
      const end = `NOW(3) + INTERVAL ${minutes} MINUTE`;
      await sql('warehouses', endHolds({ at: end }), [orderId]);
      await sql('orders', `UPDATE orders SET expires_at = ${end} WHERE id = ?`, [orderId]);
    }

    async function statusesOf(orderId: string): Promise<string[]> {
      const [order] = await sql('orders', 'SELECT status FROM orders WHERE id = ?', [orderId]);
      const [hold] = await sql('warehouses', 'SELECT status FROM reservations WHERE order_id = ?', [orderId]);
      return [order?.status, hold?.status];
    }

    test('who has signed in can buy, and money is known of though a webhook has another time', async () => {
      const orderId = await place();
      const paid = await buyer.payOrder({ orderId, method: 'CARD', idempotencyKey: newIdempotencyKey() });
      expect(paid.__typename).toBe('PayOrderSuccess');
      // What is not signed just now is not believed: five minutes are all that the specification gives.
      const isBelieved = offset('payments') === 0;
      await eventually(async () => {
        const sent = await sql(
          'sandbox',
          'SELECT due_at IS NULL AS is_taken, last_error FROM webhooks WHERE attempts > 0',
          [],
        );
        const taken = { is_taken: Number(isBelieved), last_error: isBelieved ? null : 'answered 401' };
        expect(sent).toEqual([taken]);
      }, withinMs);
      // Then the provider is asked; here at once, and not after a while.
      await sql('payments', 'UPDATE payments SET due_at = NOW(3) WHERE due_at IS NOT NULL', []);
      await eventually(async () => expect((await buyer.order(orderId))?.status).toBe('PAID'), withinMs);
      await expectInvariants(market.journey);
    }, 90_000);

    test("orders and holds end by the database's clock; control: by their own, they would end early", async () => {
      const [fresh, young, old] = [await place(), await place(), await place()];
      const [left] = await sql(
        'orders',
        'SELECT TIMESTAMPDIFF(SECOND, NOW(3), expires_at) AS s FROM orders WHERE id = ?',
        [fresh],
      );
      expect(left?.s).toBeGreaterThan(14 * 60);
      expect(left?.s).toBeLessThanOrEqual(15 * 60);
      await endIn(5, young);
      await endIn(0, old);
      await eventually(async () => expect(await statusesOf(old)).toEqual(['EXPIRED', 'EXPIRED']), withinMs);
      // The sweeps that ended the old one have looked at this one, too.
      expect(await statusesOf(young)).toEqual(['AWAITING_PAYMENT', 'HELD']);
      await expectInvariants(market.journey);

      const { environment = {} } = shifted(tenMinutes);
      const nodeOptions = imports('shift-clock.ts', 'expire-by-own-clock.ts');
      await market.services.startAnother('orders', { nodeOptions, environment });
      await eventually(async () => expect((await statusesOf(young))[0]).toBe('EXPIRED'), withinMs);
      expect(await statusesOf(fresh)).toEqual(['AWAITING_PAYMENT', 'HELD']);
    }, 120_000);
  },
);
