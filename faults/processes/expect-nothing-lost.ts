import { expect } from 'vitest';
import { eventually } from '#testing/eventually.ts';
import { expectInvariants } from '../../gateway/journeys/invariants.ts';
import type { Journey } from '../../gateway/journeys/journey.ts';
import { subgraphNames } from '../../schema/subgraph-names.ts';
import { chance } from '../scale.ts';
import { type Acknowledged, askUntilAnswered, newExperience } from './ask.ts';

const mostAskedAgain = 40;

/**
 * Whatever happened: once nothing is under way the invariants hold, everything that was acknowledged is there as it was
 * acknowledged, and whoever asks again with the same key gets the same answer.
 */
export async function expectNothingLost(journey: Journey, acknowledged: readonly Acknowledged[]): Promise<void> {
  await becomeQuiet(journey);
  await expectInvariants(journey);
  await expectAcknowledged(journey, acknowledged);
  await expectSameAnswers(acknowledged);
}

/** What is on its way somewhere, in each database: orders half placed, payments and refunds without an outcome. */
const underWay = {
  orders: "SELECT id, status FROM orders WHERE status = 'PLACING'",
  payments: `SELECT id, status FROM payments WHERE status IN ('CREATED', 'PENDING')
    UNION ALL SELECT id, status FROM refunds WHERE status = 'PENDING'`,
  sandbox: 'SELECT id, last_error FROM webhooks WHERE due_at IS NOT NULL',
} as const;

/** A payment whose call was cut short is asked about after 15 s, and again after 30. */
const quietWithinMs = 90_000;

async function becomeQuiet(journey: Journey): Promise<void> {
  await eventually(async () => {
    for (const [subgraph, sql] of Object.entries(underWay)) {
      expect(await journey.sql(subgraph, sql), `under way in ${subgraph}`).toEqual([]);
    }
    for (const subgraph of subgraphNames()) {
      const waiting = await journey.sql(subgraph, 'SELECT id, type FROM outbox WHERE delivered_at IS NULL');
      expect(waiting, `facts of ${subgraph}`).toEqual([]);
    }
  }, quietWithinMs);
}

/** Everything that was acknowledged, as the databases have it now. */
export async function expectAcknowledged(journey: Journey, acknowledged: readonly Acknowledged[]): Promise<void> {
  const read = async (subgraph: string, sql: string) => {
    const rows = (await journey.sql(subgraph, sql)) as unknown as Row[];
    return new Map(rows.map(({ name, ...row }) => [name, row]));
  };
  const orders = (name: string) =>
    `SELECT ${name} AS name, id, status, ${decimal('total_minor')} AS amount FROM orders`;
  const ordersById = await read('orders', orders('id'));
  const returns = await read('returns', 'SELECT id AS name, id, status FROM returns');
  const found = {
    checkout: await read('orders', orders('idempotency_key')),
    payOrder: await read(
      'payments',
      `SELECT id AS name, id, status, ${decimal('amount_minor')} AS amount FROM payments`,
    ),
    cancelOrder: ordersById,
    receiveStock: await read('warehouses', 'SELECT id AS name, id FROM movements'),
    checkoutCart: ordersById,
    createShipment: await read('shipping', 'SELECT id AS name, id FROM shipments'),
    requestReturn: returns,
    receiveReturn: returns,
  };
  for (const { operation, input, answer } of acknowledged.filter(isToLast)) {
    const name = String(operation === 'checkout' ? input.idempotencyKey : answer.id);
    const said = `${operation} ${JSON.stringify(input)} was answered with ${JSON.stringify(answer)}`;
    expect(found[operation].get(name), said).toMatchObject(promisedBy({ operation, input, answer }));
  }
}

interface Row {
  /** By what it is found: the key of the request, or the id in its answer. */
  readonly name: string;
  readonly id: string;
  readonly status?: string;
  readonly amount?: string;
}

const decimal = (column: string) => `CAST(${column} / 100 AS DECIMAL(20, 2))`;

/** Whether an answer is kept: other refusals leave nothing behind, and the next request may be answered otherwise. */
const isToLast = ({ answer }: Acknowledged) => answer.type.endsWith('Success') || answer.type === 'OutOfStockError';

/** What has to be in the database for good. */
function promisedBy({ operation, input, answer }: Omit<Acknowledged, 'client'>): Partial<Row> {
  const { type, id, amount } = answer;
  const oneOf = (...statuses: string[]) => expect.stringMatching(new RegExp(`^(${statuses.join('|')})$`)) as string;
  if (type === 'OutOfStockError') return { status: 'REFUSED' };
  const same = { id: id ?? '', ...(amount === null ? {} : { amount }) };
  switch (operation) {
    case 'checkout':
    case 'checkoutCart':
      return { ...same, status: oneOf('AWAITING_PAYMENT', 'PAID', 'CANCELLED') };
    case 'payOrder':
      if (input.cardToken === 'tok_declined') return { ...same, status: 'DECLINED' };
      // Of what a household sends back the shipping stays paid; who cancels an order may come before the bank.
      return { ...same, status: oneOf('CAPTURED', 'PARTIALLY_REFUNDED', 'REFUNDED', 'CANCELLED') };
    case 'cancelOrder':
      return { ...same, status: 'CANCELLED' };
    case 'receiveReturn':
      return { ...same, status: oneOf('RECEIVED', 'REFUNDED') };
    case 'receiveStock':
    case 'createShipment':
    case 'requestReturn':
      return same;
  }
}

async function expectSameAnswers(acknowledged: readonly Acknowledged[]): Promise<void> {
  const some = chance('asked again').shuffle(acknowledged.filter(isToLast)).slice(0, mostAskedAgain);
  const again = await Promise.all(some.map((question) => askUntilAnswered(question, newExperience())));
  for (const [index, { operation, answer }] of some.entries()) expect(again[index], operation).toEqual(answer);
}
