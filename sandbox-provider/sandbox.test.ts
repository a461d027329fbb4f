import { pino } from 'pino';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { newId } from '#kernel/ids.ts';
import { eq } from '#mysql/drizzle.ts';
import { dropDatabases } from '#mysql/drop-databases.ts';
import { freshPrefix, testServer } from '#testing/database.ts';
import { newKeys, type RunningSandbox, type SandboxOptions, startSandbox } from './start-sandbox.ts';
import { failures } from './tables.ts';
import { takeFailure } from './take-failure.ts';

const databasePrefix = freshPrefix();
const options: SandboxOptions = {
  databaseUrl: testServer(),
  databasePrefix,
  // Nobody listens there: what is told is not what is tested here.
  agreement: { ...newKeys(), webhookUrl: 'http://127.0.0.1:9/webhooks/sandbox' },
  environment: 'test',
  log: pino({ level: 'silent' }),
  background: false,
};

let sandbox: RunningSandbox;
beforeAll(async () => {
  sandbox = await startSandbox(options);
});
beforeEach(() => sandbox.database.pool.query('DELETE FROM failures'));
afterAll(async () => {
  await sandbox.stop();
  await dropDatabases(options.databaseUrl, databasePrefix);
});

const idr = (amount: string) => ({ amount, currencyCode: 'IDR' });

/** Another sandbox than ours, or another key than its own. */
interface Asker {
  readonly at?: RunningSandbox;
  readonly key?: string;
}

async function ask(method: string, path: string, body?: unknown, { at = sandbox, key = at.account.key }: Asker = {}) {
  const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/json' };
  const text = typeof body === 'string' ? body : JSON.stringify(body ?? {});
  const init = method === 'GET' ? { method, headers } : { method, headers, body: text };
  const response = await fetch(`${at.account.url}${path}`, init);
  return { status: response.status, body: JSON.parse(await response.text()) };
}

const ofCharge = { amount: idr('100000.00') };

/** A charge of 100,000 that waits. */
async function givenAPendingCharge(asked: object = {}): Promise<string> {
  const id = newId('pay');
  const answer = await ask('PUT', `/charges/${id}`, { ...ofCharge, method: 'CARD', ...asked });
  expect(answer).toMatchObject({ status: 200, body: { status: 'PENDING' } });
  return id;
}

async function letBankAnswer(id: string): Promise<void> {
  const isDue = 'due_at = NOW(3) - INTERVAL 1 SECOND';
  await sandbox.database.pool.query(`UPDATE charges SET ${isDue} WHERE id = ? AND due_at IS NOT NULL`, [id]);
  await sandbox.sweep('charges');
}

const toldOf = async (id: string) => {
  const [rows] = await sandbox.database.pool.query('SELECT body FROM webhooks WHERE body LIKE ? ORDER BY due_at', [
    `%${id}%`,
  ]);
  return (rows as { body: string }[]).map(({ body }) => JSON.parse(body).type);
};

/** A charge of 100,000 that is authorised, or captured. */
async function givenACharge(isCapturedLater: boolean): Promise<string> {
  const id = await givenAPendingCharge({ isCapturedLater });
  await letBankAnswer(id);
  expect((await ask('GET', `/charges/${id}`)).body.status).toBe(isCapturedLater ? 'AUTHORIZED' : 'CAPTURED');
  return id;
}

const times = async (count: number, work: (index: number) => Promise<{ status: number }>) => {
  const answers = await Promise.all(Array.from({ length: count }, (_, index) => work(index)));
  return answers.map(({ status }) => status).toSorted((left, right) => left - right);
};

describe('whoever asks', () => {
  test.each(['', 'guessed', `${options.agreement.key}x`])('is refused with the key "%s"', async (key) => {
    const id = newId('pay');
    const asked = { amount: idr('1.00'), method: 'CARD' };
    expect((await ask('PUT', `/charges/${id}`, asked, { key })).status).toBe(401);
    expect((await ask('GET', '/failures', undefined, { key })).status).toBe(401);
    expect((await ask('GET', `/charges/${id}`)).status).toBe(404);
  });

  test('needs none to see that it lives and is ready', async () => {
    for (const path of ['/health/live', '/health/ready'])
      expect((await ask('GET', path, {}, { key: '' })).status).toBe(200);
  });
});

test.each([
  ['no amount', { method: 'CARD' }, 'amount'],
  ['an amount of nothing', { amount: idr('0.00'), method: 'CARD' }, 'amount'],
  ['a negative amount', { amount: idr('-1.00'), method: 'CARD' }, 'amount'],
  ['half a sen', { amount: idr('1.005'), method: 'CARD' }, 'amount'],
  [
    'a currency that is none',
    { amount: { amount: '1.00', currencyCode: 'XXX' }, method: 'CARD' },
    'amount.currencyCode',
  ],
  ['a method that it does not have', { amount: idr('1.00'), method: 'CASH' }, 'method'],
  ['a card that it does not know', { amount: idr('1.00'), method: 'CARD', cardToken: 'tok_gold' }, 'cardToken'],
  ['what it does not know', { amount: idr('1.00'), method: 'CARD', tip: true }, ''],
  ['what is not JSON', '{', ''],
])('makes no charge of %s', async (_, asked, path) => {
  const id = newId('pay');
  const { status, body } = await ask('PUT', `/charges/${id}`, asked);
  expect([status, body.problems.map((problem: { path: string[] }) => problem.path.join('.'))]).toEqual([400, [path]]);
  expect((await ask('GET', `/charges/${id}`)).status).toBe(404);
});

test('makes one charge of the same request sent fifty times at once, and answers all alike', async () => {
  const id = newId('pay');
  const asked = { amount: idr('250.00'), method: 'VIRTUAL_ACCOUNT' };
  const answers = await Promise.all(Array.from({ length: 50 }, () => ask('PUT', `/charges/${id}`, asked)));
  expect(new Set(answers.map((answer) => JSON.stringify(answer)))).toHaveLength(1);
  expect(answers[0]).toMatchObject({ status: 200, body: { paymentId: id, status: 'PENDING', amount: idr('250.00') } });
});

test('captures at most what was authorised, of fifty who want a part at once', async () => {
  const id = await givenACharge(true);
  const capture = () =>
    ask('PUT', `/charges/${id}/captures/${newId('cap')}`, { amount: idr('30000.00'), isLast: false });
  expect(await times(50, capture)).toEqual([...Array(3).fill(200), ...Array(47).fill(409)]);
  expect((await ask('POST', `/charges/${id}/void`)).body.status).toBe('CAPTURED');
  expect((await capture()).status).toBe(409);
});

test('gives back at most what was captured, of fifty who want a part at once, and the same part once', async () => {
  const id = await givenACharge(false);
  const refund = (refundId: string = newId('rfd')) =>
    ask('PUT', `/charges/${id}/refunds/${refundId}`, { amount: idr('30000.00') });
  const same = newId('rfd');
  expect(await times(50, () => refund(same))).toEqual(Array(50).fill(200));
  expect(await times(50, () => refund())).toEqual([...Array(2).fill(200), ...Array(48).fill(409)]);
});

test('captures and gives back nothing of what it does not know, and voids it no more', async () => {
  const id = newId('pay');
  expect(
    (await ask('PUT', `/charges/${id}/captures/${newId('cap')}`, { amount: idr('1.00'), isLast: true })).status,
  ).toBe(409);
  expect((await ask('PUT', `/charges/${id}/refunds/${newId('rfd')}`, { amount: idr('1.00') })).status).toBe(409);
  expect((await ask('POST', `/charges/${id}/void`)).status).toBe(404);
});

describe('a charge that is voided', () => {
  const voidOf = (id: string, body: object = {}) => ask('POST', `/charges/${id}/void`, body);
  const isVoid = { status: 200, body: { status: 'VOIDED', ...ofCharge, instructions: null } };

  test.each(['CARD', 'QRIS', 'E_WALLET', 'VIRTUAL_ACCOUNT'])(
    'while it waits for a payment by %s cannot be paid any more, however often, and that is told once',
    async (method) => {
      const id = await givenAPendingCharge({ method });
      const answers = await Promise.all(Array.from({ length: 20 }, () => voidOf(id)));
      for (const answer of answers) expect(answer).toMatchObject(isVoid);
      await letBankAnswer(id);
      expect(await ask('GET', `/charges/${id}`)).toMatchObject(isVoid);
      expect(await toldOf(id)).toEqual(['charge.voided']);
      const refund = await ask('PUT', `/charges/${id}/refunds/${newId('rfd')}`, { amount: idr('1.00') });
      expect(refund.status).toBe(409);
    },
  );

  test('after it was captured is what it was', async () => {
    const id = await givenACharge(false);
    expect(await voidOf(id, ofCharge)).toMatchObject({ status: 200, body: { status: 'CAPTURED' } });
    expect(await toldOf(id)).toEqual(['charge.captured']);
  });

  test('before it is asked for is never made, however often it is', async () => {
    const id = newId('pay');
    expect(await voidOf(id, ofCharge)).toMatchObject(isVoid);
    const asked = { ...ofCharge, method: 'CARD', cardToken: 'tok_times_out_after_capture' };
    for (let times = 0; times < 3; times += 1) expect(await ask('PUT', `/charges/${id}`, asked)).toMatchObject(isVoid);
    await letBankAnswer(id);
    expect(await ask('GET', `/charges/${id}`)).toMatchObject(isVoid);
  });

  test('at the moment at which the bank takes it is either, for good', async () => {
    for (let times = 0; times < 20; times += 1) {
      const id = await givenAPendingCharge();
      const [answer] = await Promise.all([voidOf(id), letBankAnswer(id)]);
      expect(await ask('GET', `/charges/${id}`)).toEqual(answer);
      expect(await toldOf(id)).toEqual([`charge.${answer.body.status.toLowerCase()}`]);
    }
  });

  test('is refused an amount of nothing', async () => {
    expect((await voidOf(newId('pay'), { amount: idr('0.00') })).status).toBe(400);
  });
});

test('knows after a new start what it was asked before, under another key', async () => {
  const id = await givenACharge(false);
  const other = await startSandbox({ ...options, agreement: { ...options.agreement, ...newKeys() } });
  try {
    expect((await ask('GET', `/charges/${id}`, undefined, { at: other })).body.status).toBe('CAPTURED');
  } finally {
    await other.stop();
  }
});

describe('what shall go wrong', () => {
  const plan = (kind: string, count: number) => ask('POST', '/failures', { operation: 'find', kind, times: count });

  test('goes wrong as often as was asked for, of twenty at once', async () => {
    await plan('answers-500', 3);
    await plan('times-out-before', 2);
    const taken = await Promise.all(Array.from({ length: 20 }, () => takeFailure(sandbox, 'find')));
    expect(taken.filter((kind) => kind === 'answers-500')).toHaveLength(3);
    expect(taken.filter((kind) => kind === 'times-out-before')).toHaveLength(2);
    expect(taken.filter((kind) => kind === null)).toHaveLength(15);
  });

  test('would go wrong more often if it were read first and counted then: the control', async () => {
    await plan('answers-500', 3);
    const isLeft = eq(failures.timesLeft, 3);
    const seen = await Promise.all(Array.from({ length: 8 }, () => sandbox.read.select().from(failures).where(isLeft)));
    await Promise.all(
      seen.map(([row]) =>
        sandbox.transaction('control', (tx) =>
          tx
            .update(failures)
            .set({ timesLeft: Number(row?.timesLeft) - 1 })
            .where(eq(failures.id, String(row?.id))),
        ),
      ),
    );
    const left = (await ask('GET', '/failures')).body.failures;
    expect([seen.filter(([row]) => row).length, left]).toMatchObject([8, [{ timesLeft: 2 }]]);
  });

  test('is planned by nobody in production, and does not happen there', async () => {
    await plan('answers-500', 1);
    const production = await startSandbox({ ...options, environment: 'production' });
    try {
      for (const method of ['GET', 'POST'])
        expect((await ask(method, '/failures', {}, { at: production })).status).toBe(404);
      expect((await ask('GET', `/charges/${newId('pay')}`, undefined, { at: production })).status).toBe(404);
    } finally {
      await production.stop();
    }
    expect((await ask('GET', '/failures')).body.failures).toHaveLength(1);
  });

  test('does not keep it from ending: a request that is never answered breaks off then', async () => {
    const own = await startSandbox(options);
    await plan('never', 1);
    const asked = ask('GET', `/charges/${newId('pay')}`, undefined, { at: own });
    const broken = asked.catch((error: Error) => error.message);
    while ((await ask('GET', '/failures')).body.failures.length > 0);
    await own.stop();
    expect(await broken).toBe('fetch failed');
  });
});
