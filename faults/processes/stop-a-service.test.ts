import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { eventually } from '#testing/eventually.ts';
import { startProxy, type TcpProxy } from '#testing/proxy.ts';
import { shippingAddress } from '../../gateway/journeys/journey.ts';
import { isStopped } from '../../local/database/processes.ts';
import type { Launch } from '../../local/services.ts';
import { subgraphNames } from '../../schema/subgraph-names.ts';
import { newIdempotencyKey, type PasarClient } from '../../sdk/index.ts';
import { isFull } from '../scale.ts';
import { type Acknowledged, askUntilAnswered, newExperience } from './ask.ts';
import { expectNoHarm, type Ground, openGround, someTime } from './expect-no-harm.ts';
import { expectNothingLost } from './expect-nothing-lost.ts';
import { killOutright, signalAt, without } from './launches.ts';

/** It is about long waits. What it rests on is tried in `npm test` too, at the pool: packages/mysql/connect.test.ts. */
describe.runIf(isFull)('a process that stands still', () => {
  /** Locks are let go of after five seconds of silence; a busy machine is given some time more. */
  const lockedOutMs = 10_000;
  const stillForMs = 30_000;

  let ground: Ground;
  /** Two processes of the warehouses: the first is reached through these, until they lead to the second. */
  const balancers: TcpProxy[] = [];
  let firstPort = 0;
  let secondPort = 0;

  async function between(_from: string, to: string, address: string): Promise<string> {
    if (to !== 'warehouses') return address;
    firstPort = Number(new URL(address).port);
    const balancer = await startProxy(firstPort);
    balancers.push(balancer);
    return `http://127.0.0.1:${balancer.port}`;
  }

  beforeAll(async () => {
    ground = await openGround({ between });
    secondPort = Number(new URL(await ground.market.services.startAnother('warehouses')).port);
  }, 180_000);
  afterEach(() => void processOf('warehouses')?.kill('SIGCONT'));
  afterAll(async () => {
    await ground?.market.journey.stop();
    await Promise.all(balancers.map((balancer) => balancer.close()));
  });

  const processOf = (name: string) => ground.market.services.processes.get(name);
  const leadTo = (port: number) => {
    for (const balancer of balancers) balancer.leadTo(port);
  };

  /** Asks until there is an answer; `tookMs` is how long that was. */
  async function checkout(buyer: number, shopProductId: string): Promise<Acknowledged & { tookMs: number }> {
    const lines = [{ shopProductId, quantity: 1 }];
    const input = { idempotencyKey: newIdempotencyKey(), lines, shippingAddress };
    const question = { operation: 'checkout', client: ground.buyers[buyer] as PasarClient, input } as const;
    const asked = performance.now();
    const answer = await askUntilAnswered(question, newExperience());
    return { ...question, answer, tookMs: performance.now() - asked };
  }

  /**
   * The first process of the warehouses stops with the lock on a hot offer in its hands, and the second one takes over.
   * The buyer whose checkout that was asks on, another one wants the same, and a third one something else.
   */
  async function stopWithLock(launch: Launch) {
    await killOutright(processOf('warehouses'));
    leadTo(firstPort);
    await ground.market.services.restart('warehouses', launch);
    const first = checkout(0, hotOf(0));
    await eventually(async () => expect(isStopped(processOf('warehouses')?.pid ?? 0)).toBe(true));
    leadTo(secondPort);
    return { told: Promise.all([first, checkout(1, hotOf(0)), checkout(2, hotOf(1))]) };
  }

  const goOn = () => {
    processOf('warehouses')?.kill('SIGCONT');
    leadTo(firstPort);
  };
  const stopping = signalAt('the stock rows of an order are locked', 1, 'SIGSTOP');
  const hotOf = (shop: number) => ground.market.shops[shop]?.hot[0] ?? '';

  test('keeps the others from what it holds for a few seconds only, and finds its place when it goes on', async () => {
    const stopped = performance.now();
    const told = await (await stopWithLock(stopping)).told;
    expect(told.map(({ answer }) => answer.type)).toEqual(told.map(() => 'CheckoutSuccess'));
    expect(Math.max(...told.map(({ tookMs }) => tookMs))).toBeLessThan(lockedOutMs);
    await pause(Math.max(0, stillForMs - (performance.now() - stopped)));
    goOn();
    const more = await Promise.all([checkout(3, hotOf(0)), checkout(4, hotOf(1))]);
    await expectNothingLost(ground.market.journey, [...told, ...more]);
  }, 180_000);

  test('control: with no end of silence it keeps them out for as long as it stands still', async () => {
    const { told } = await stopWithLock(without('an end of silence', stopping));
    expect(await Promise.race([told, pause(lockedOutMs, 'still waiting')])).toBe('still waiting');
    goOn();
    await expectNothingLost(ground.market.journey, await told);
  }, 180_000);

  test.each([...subgraphNames(), 'sandbox', 'gateway'])(
    '%s at a random moment: nothing is lost, and all goes on after it',
    async (name) => {
      const label = `${name} stands still`;
      await expectNoHarm(ground, label, async (load) => {
        await someTime(load, label);
        processOf(name)?.kill('SIGSTOP');
        await pause(stillForMs);
        processOf(name)?.kill('SIGCONT');
      });
    },
    240_000,
  );
});
