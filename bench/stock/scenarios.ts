import { newId } from '#kernel/ids.ts';
import { ReserveStockDocument } from '../../subgraphs/orders/generated/warehouses.ts';
import { rememberSurveys } from '../../subgraphs/warehouses/engine/last-survey.ts';
import { runBatch } from '../../subgraphs/warehouses/engine/run-batch.ts';
import { stockEngine } from '../../subgraphs/warehouses/engine/stock-engine.ts';
import type { Contender } from '../windows.ts';
import type { Ground } from './ground.ts';
import type { openNaive, Wanted } from './naive.ts';

export interface Scenario {
  readonly title: string;
  /** What is expected of the service, in words. */
  readonly target: string;
  /** The first one is what the others are compared with. */
  readonly contenders: readonly Contender[];
}

type Naive = Awaited<ReturnType<typeof openNaive>>;

const plenty = 100_000_000;
const query = ReserveStockDocument.toString();
const orders = { viewer: { kind: 'SERVICE', service: 'orders' }, requestId: 'bench', ip: null } as const;

export async function stockScenarios(ground: Ground, naive: Naive): Promise<Scenario[]> {
  const hot = await naive.stockUp(1, plenty);
  const many = await naive.stockUp(10_000, 1_000_000);
  const twenty = await naive.stockUp(20, plenty);
  const gone = await naive.stockUp(1, 0);
  const three = () => threeOf(twenty);
  return [
    {
      title: 'One hot variant, 64 callers',
      target: '8 x the control, 10,000 a second, p99 below 25 ms',
      contenders: [
        byControl(naive, 64, () => unitsOf(hot)),
        byService(ground, 64, () => unitsOf(hot)),
        byService(ground, 256, () => unitsOf(hot), 'service, 256 callers'),
      ],
    },
    {
      title: 'One idle caller',
      target: 'waiting in line adds at most 0.2 ms to the same transaction without a line',
      contenders: [
        byControl(naive, 1, () => unitsOf(hot)),
        withoutLine(ground, () => unitsOf(hot)),
        inLine(ground, () => unitsOf(hot)),
        byService(ground, 1, () => unitsOf(hot)),
      ],
    },
    {
      title: '10,000 variants at random, 64 callers',
      target: '2.5 x the control',
      contenders: [byControl(naive, 64, () => unitsOf(many)), byService(ground, 64, () => unitsOf(many))],
    },
    {
      title: 'Three lines out of 20 hot variants in random order, 64 callers',
      target: 'no deadlock',
      contenders: [byControl(naive, 64, three), byService(ground, 64, three)],
    },
    {
      title: 'Sold out, 1,000 callers',
      target: '20,000 refusals a second',
      contenders: [
        byControl(naive, 1_000, () => unitsOf(gone), false),
        byService(ground, 1_000, () => unitsOf(gone), 'service', 'StockShortError'),
      ],
    },
  ];
}

const oneOf = (ids: readonly string[]) => ids[Math.floor(Math.random() * ids.length)] as string;
const unitsOf = (ids: readonly string[]): Wanted[] => [{ variantId: oneOf(ids), quantity: 1 }];

/** Each in another order: who locks as they come will meet somebody who locks the other way round. */
function threeOf(ids: readonly string[]): Wanted[] {
  const chosen = new Set<string>();
  while (chosen.size < 3) chosen.add(oneOf(ids));
  return [...chosen].map((variantId) => ({ variantId, quantity: 1 }));
}

function byControl(naive: Naive, callers: number, wanted: () => Wanted[], expected = true): Contender {
  const work = async () => {
    if ((await naive.reserve(wanted())) !== expected) throw new Error(`The control should say ${expected}`);
  };
  return { name: 'control: a transaction each', callers, work };
}

/** As the orders subgraph asks for it within one process: its own operation, executed by GraphQL. */
function byService(
  ground: Ground,
  callers: number,
  wanted: () => Wanted[],
  name = 'service',
  expected = 'ReserveStockSuccess',
): Contender {
  const work = async () => {
    const told = await reserve(ground, wanted());
    if (told !== expected) throw new Error(`The service says ${told}`);
  };
  return { name, callers, work };
}

async function reserve({ subgraph, shopId }: Ground, wanted: readonly Wanted[]): Promise<string> {
  const lines = wanted.map((line) => ({ ...line, shopId }));
  const input = { orderId: newId('ord'), holdSeconds: 900, lines };
  const { data, errors } = await subgraph.request({ query, variables: { input } }, orders);
  const outcome = (data?.reserveStock as { __typename: string } | undefined)?.__typename;
  return outcome ?? String(errors?.[0]?.extensions?.code);
}

/** One unit, for a new order; resolves with what the service says. */
export const reserveOne = (ground: Ground, variantId: string) => reserve(ground, [{ variantId, quantity: 1 }]);

function withoutLine(ground: Ground, wanted: () => Wanted[]): Contender {
  const lastSurvey = rememberSurveys();
  const work = () => runBatch(ground.subgraph.database, [reserveCall(ground, wanted())], lastSurvey);
  return { name: 'the transaction alone', callers: 1, work };
}

function inLine(ground: Ground, wanted: () => Wanted[]): Contender {
  const engine = ground.subgraph.serviceContext().shared(stockEngine);
  return { name: 'the transaction in line', callers: 1, work: () => engine(reserveCall(ground, wanted())) };
}

function reserveCall({ shopId }: Ground, wanted: readonly Wanted[]) {
  const demands = wanted.map((line) => ({ ...line, shopId }));
  return { kind: 'reserve', orderId: newId('ord'), holdSeconds: 900, demands } as const;
}
