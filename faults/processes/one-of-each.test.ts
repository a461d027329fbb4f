import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newCode } from '#kernel/ids.ts';
import { shippingAddress } from '../../gateway/journeys/journey.ts';
import type { PasarClient } from '../../sdk/index.ts';
import { isFull } from '../scale.ts';
import { askUntilAnswered, newExperience } from './ask.ts';
import { expectNoHarmByKilling, expectNoHarmByKillingAt, type Ground, openGround } from './expect-no-harm.ts';
import { expectNothingLost } from './expect-nothing-lost.ts';
import { killOutright, without } from './launches.ts';
import { answerWithinMs, expectNoHarmByLine, type Lines, openLines } from './lines.ts';
import {
  expectNoHarmByKillingDatabase,
  hasProgram,
  type OwnDatabase,
  openOwnDatabase,
  whichServer,
} from './own-database.ts';

/** The share of `npm test`, in one marketplace: starting one takes longer than a fault. The controls come last: they do harm. */
describe('while people buy, and repeat what is not answered', () => {
  let database: OwnDatabase | null = null;
  let lines: Lines;
  let ground: Ground;

  beforeAll(async () => {
    process.env.ANSWER_WITHIN_MS = String(answerWithinMs);
    database = hasProgram ? await openOwnDatabase() : null;
    lines = openLines();
    ground = await openGround({ between: lines.between, ...(database ? { databaseUrl: database.url } : {}) });
  }, 180_000);
  afterAll(async () => {
    await ground?.market.journey.stop();
    await lines?.close();
    await database?.close();
  });

  describe.skipIf(isFull)('nothing that was acknowledged is lost', () => {
    test.skipIf(!hasProgram)(
      `when the database server is killed (${whichServer})`,
      async () => {
        await expectNoHarmByKillingDatabase(ground, database as OwnDatabase, 1);
      },
      120_000,
    );

    test('when a service is killed', () => expectNoHarmByKilling(ground, 'orders', 1), 120_000);

    test.each([
      'the stock of an order is held, and nobody was told',
      'the provider has captured the money, and that is not recorded',
    ] as const)('when a service is killed as %s', (place) => expectNoHarmByKillingAt(ground, place, 1), 120_000);

    test('when a line goes dead without a word, and nobody waits past the deadline', async () => {
      await expectNoHarmByLine(ground, lines, { line: 'orders to warehouses', fault: 'black hole' });
    }, 120_000);
  });

  const input = () => ({
    idempotencyKey: newCode(12),
    lines: [{ shopProductId: ground.market.shops[0]?.plentiful ?? '', quantity: 1 }],
    shippingAddress,
  });

  test('control: an acknowledged order that is not there is missed', async () => {
    const client = ground.buyers[0] as PasarClient;
    const answer = { type: 'CheckoutSuccess', id: 'ord_never', amount: '15000.00' };
    const forged = { operation: 'checkout', client, input: input(), answer } as const;
    await expect(expectNothingLost(ground.market.journey, [forged])).rejects.toThrow('ord_never');
  });

  test('control: a second order for the same key is noticed', async () => {
    const { journey, services } = ground.market;
    await killOutright(services.processes.get('orders'));
    await services.restart('orders', without('one order per key'));
    await journey.sql('orders', 'ALTER TABLE orders DROP INDEX orders_checkout, ADD INDEX (client_id)');
    const question = { operation: 'checkout', client: ground.buyers[0] as PasarClient, input: input() } as const;
    const answer = await askUntilAnswered(question, newExperience());
    await expect(expectNothingLost(journey, [{ ...question, answer }])).rejects.toThrow(/^checkout: expected/);
  }, 60_000);
});
