import { expect, test } from 'vitest';
import { createLine, type LineOptions } from './line.ts';

const options = { workers: 2, mostPerBatch: 4, mostWaiting: 8, patienceMs: 10_000 };
const times = <Value>(count: number, make: (index: number) => Value) =>
  Array.from({ length: count }, (_, i) => make(i));
const unavailable = expect.objectContaining({ extensions: { code: 'UNAVAILABLE' } });
const failed = (outcomes: readonly PromiseSettledResult<unknown>[]) =>
  outcomes.flatMap((outcome, index) => (outcome.status === 'rejected' ? [index] : []));

/** A line whose batches the test ends one by one, when it likes. */
function held(over: Partial<LineOptions<number, string>> = {}) {
  const open: (() => void)[] = [];
  const batches: (readonly number[])[] = [];
  const line = createLine<number, string>({
    ...options,
    ...over,
    serve: (calls) => {
      batches.push(calls);
      return new Promise((resolve) => open.push(() => resolve(calls.map((call) => `done ${call}`))));
    },
  });
  const turn = () => new Promise((resolve) => setImmediate(resolve));
  return { line, batches, turn, endAll: () => open.splice(0).map((end) => end()) };
}

test('serves those who come in the same breath together, in the order in which they came', async () => {
  const { line, batches, turn, endAll } = held();
  const outcomes = Promise.all(times(3, line));
  await turn();
  expect(batches).toEqual([[0, 1, 2]]);
  endAll();
  expect(await outcomes).toEqual(['done 0', 'done 1', 'done 2']);
});

test('has at most two batches under way, none larger than allowed, and takes on when one has ended', async () => {
  const { line, batches, turn, endAll } = held();
  const outcomes = Promise.all(times(8, line));
  await turn();
  await turn();
  expect(batches).toEqual([
    [0, 1, 2, 3],
    [4, 5, 6, 7],
  ]);
  const late = line(8);
  await turn();
  expect(batches).toHaveLength(2);
  endAll();
  await outcomes;
  await turn();
  expect(batches[2]).toEqual([8]);
  endAll();
  expect(await late).toBe('done 8');
});

test('keeps heavy calls apart', async () => {
  const { line, batches, turn, endAll } = held({ weightOf: (call) => call, mostWeight: 5 });
  const outcomes = Promise.all([9, 3, 2, 1].map(line));
  for (let ends = 0; ends < 3; ends += 1) {
    await turn();
    await turn();
    endAll();
  }
  await outcomes;
  expect(batches).toEqual([[9], [3, 2], [1]]);
});

test('refuses at once when too many wait, and serves again as soon as there is room', async () => {
  const { line, turn, endAll } = held({ workers: 1 });
  const inTime = times(8, line);
  const began = performance.now();
  await expect(line(8)).rejects.toEqual(unavailable);
  expect(performance.now() - began).toBeLessThan(50);
  await turn();
  const again = line(9);
  const everybody = Promise.all([...inTime, again]);
  for (let ends = 0; ends < 3; ends += 1) {
    endAll();
    await turn();
    await turn();
  }
  expect(await everybody).toHaveLength(9);
});

test('refuses who has waited too long, and does not begin with them', async () => {
  const { line, batches, turn, endAll } = held({ workers: 1, patienceMs: 20 });
  const first = line(0);
  await turn();
  // No worker is free: it is told all the same.
  await expect(line(1)).rejects.toEqual(unavailable);
  endAll();
  expect(await first).toBe('done 0');
  expect(batches).toEqual([[0]]);
});

test('fails the one caller that cannot be served, and none of its neighbours', async () => {
  const line = createLine<number, number>({
    ...options,
    mostPerBatch: 100,
    mostWaiting: 100,
    serve: async (calls) => {
      if (calls.includes(13)) throw new Error('poison');
      return calls;
    },
  });
  const outcomes = await Promise.allSettled(times(64, line));
  expect(failed(outcomes)).toEqual([13]);
});

test('(control) the batch as a whole fails with the one in it', async () => {
  const serve = async (calls: readonly number[]) => {
    if (calls.includes(13)) throw new Error('poison');
    return calls;
  };
  await expect(serve(times(64, (index) => index))).rejects.toThrow('poison');
});

test('serves a batch again whose connection was lost, whole, and gives up in the end', async () => {
  const lost = Object.assign(new Error('gone'), { code: 'PROTOCOL_CONNECTION_LOST', errno: 0 });
  let losses = 2;
  const sizes: number[] = [];
  const line = createLine<number, number>({
    ...options,
    serve: async (calls) => {
      sizes.push(calls.length);
      if (losses-- > 0) throw lost;
      return calls;
    },
  });
  expect(await Promise.all(times(4, line))).toEqual([0, 1, 2, 3]);
  expect(sizes).toEqual([4, 4, 4]);
  losses = 100;
  await expect(line(0)).rejects.toEqual(unavailable);
});
