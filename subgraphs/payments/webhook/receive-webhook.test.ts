import { Webhook } from 'standardwebhooks';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { newId } from '#kernel/ids.ts';
import { givenAPayment, letWebhooksCome, seePayment } from '../testing/given.ts';
import { type PaymentsWorld, startPayments } from '../testing/payments-world.ts';
import { capturedMessage, newSecret, type SentWebhook, sendWebhook } from '../testing/send-webhook.ts';

const fiveMinutes = 5 * 60_000;

let world: PaymentsWorld;
let secret: string;
/** PENDING at the sandbox, which keeps quiet about it: whatever comes is sent by the test. */
let paymentId: string;
beforeAll(async () => {
  world = await startPayments();
  [secret = ''] = world.sandbox.account.webhookSecrets;
});
beforeEach(async () => {
  paymentId = (await givenAPayment(world)).id;
});
afterEach(() => accept(secret));
afterAll(() => world.stop());

const send = (message: SentWebhook) => sendWebhook(world, { secret, body: capturedMessage(paymentId), ...message });
/** From now on webhooks are believed that one of these has signed. */
function accept(...webhookSecrets: string[]) {
  Object.assign(world.settings, { sandbox: { ...world.sandbox.account, webhookSecrets } });
}
const status = async () => (await seePayment(world, paymentId)).status;
const ago = (ms: number) => new Date(Date.now() - ms);
const countEvents = async () =>
  (await world.events('payments', 'payment.captured')).filter(
    ({ payload }) => (payload as { paymentId: string }).paymentId === paymentId,
  ).length;

test('takes in a message that is signed', async () => {
  expect(await send({})).toMatchObject({ status: 200 });
  expect(await status()).toBe('CAPTURED');
});

test.each<[string, () => SentWebhook]>([
  ['the signature of another secret', () => ({ secret: newSecret() })],
  ['no signature', () => ({ headers: { 'webhook-signature': '' } })],
  ['a signature of an unknown version', () => ({ headers: { 'webhook-signature': 'v9,AAAA' } })],
  ['a body of the same JSON written another way', () => ({ sentBody: respaced(capturedMessage(paymentId)) })],
  ['an amount that was changed', () => ({ sentBody: capturedMessage(paymentId, '1.00') })],
  ['an id that was changed', () => ({ headers: { 'webhook-id': newId('msg') } })],
  [
    'a timestamp that was changed',
    () => ({ headers: { 'webhook-timestamp': String(Math.floor(Date.now() / 1_000) - 9) } }),
  ],
  ['a timestamp of six minutes ago', () => ({ at: ago(fiveMinutes + 60_000) })],
  ['a timestamp of six minutes from now', () => ({ at: ago(-fiveMinutes - 60_000) })],
  ['a timestamp that is none', () => ({ headers: { 'webhook-timestamp': 'now' } })],
])('refuses %s with 401, and moves nothing', async (_, forge) => {
  const answer = await send(forge());
  expect(answer.status).toBe(401);
  expect(answer.body).toMatch(/^[\w ]+$/);
  expect(await status()).toBe('PENDING');
  expect(await countEvents()).toBe(0);
});

const respaced = (json: string) => JSON.stringify(JSON.parse(json), null, 1);

test('accepts a timestamp of four minutes ago: what is refused above is its age', async () => {
  expect(await send({ at: ago(fiveMinutes - 60_000) })).toMatchObject({ status: 200 });
});

test.each<[string, () => SentWebhook]>([
  ['no id', () => ({ headers: { 'webhook-id': '' } })],
  ['an id with a full stop, where the signed text could be cut in two ways', () => ({ id: 'msg_1.2' })],
  ['a body that is no JSON', () => ({ body: 'captured!' })],
  ['a message of an unknown type', () => ({ body: '{"type":"charge.vanished","data":{}}' })],
  ['a message without an amount', () => ({ body: `{"type":"charge.captured","data":{"paymentId":"${paymentId}"}}` })],
])('refuses %s with 400, and moves nothing', async (_, forge) => {
  expect((await send(forge())).status).toBe(400);
  expect(await status()).toBe('PENDING');
});

test('is for POST only', async () => {
  const request = { path: '/webhooks/sandbox', headers: {}, body: '' };
  expect(await world.subgraph('payments').raw({ ...request, method: 'GET' })).toMatchObject({ status: 405 });
});

test('has one effect of a message that is sent five times at once, and answers all with 200', async () => {
  const id = newId('msg');
  const answers = await Promise.all(Array.from({ length: 5 }, () => send({ id })));
  expect(answers.map((answer) => answer.status)).toEqual([200, 200, 200, 200, 200]);
  expect(await countEvents()).toBe(1);
  const rows = await world.sql('payments', 'SELECT id FROM webhooks WHERE id = ?', [id]);
  expect(rows).toHaveLength(1);
});

test('gives a replayed message no second effect, even when its first one was undone', async () => {
  const id = newId('msg');
  await send({ id });
  // The control of the id alone: without the states in the way, only the id keeps the replay out.
  await world.sql(
    'payments',
    "UPDATE payments SET status = 'PENDING', due_at = NOW(3) + INTERVAL 1 HOUR WHERE id = ?",
    [paymentId],
  );
  await world.sql('payments', 'DELETE FROM ledger_transactions WHERE payment_id = ?', [paymentId]);
  expect(await send({ id })).toMatchObject({ status: 200 });
  expect(await status()).toBe('PENDING');
  expect(await countEvents()).toBe(1);
  expect(await send({ id: newId('msg') })).toMatchObject({ status: 200 });
  expect(await status()).toBe('CAPTURED');
});

test('never moves a payment back', async () => {
  await send({});
  for (const word of ['PENDING', 'DECLINED']) {
    const late = capturedMessage(paymentId)
      .replace('charge.captured', `charge.${word.toLowerCase()}`)
      .replace('CAPTURED', word);
    expect(await send({ body: late })).toMatchObject({ status: 200 });
  }
  expect(await seePayment(world, paymentId)).toMatchObject({
    status: 'CAPTURED',
    history: [{ status: 'CREATED' }, { status: 'PENDING' }, { status: 'CAPTURED' }],
  });
  expect(await countEvents()).toBe(1);
});

test('tells orders of money that is captured after it was declined, though the order is being paid again', async () => {
  const order = world.givenAnOrder();
  paymentId = (await givenAPayment(world, {}, order)).id;
  const captured = capturedMessage(paymentId);
  const declined = captured.replace('charge.captured', 'charge.declined').replace('CAPTURED', 'DECLINED');
  expect(await send({ body: declined })).toMatchObject({ status: 200 });
  expect(await status()).toBe('DECLINED');
  await givenAPayment(world, {}, order);
  expect(await send({})).toMatchObject({ status: 200 });
  expect(await seePayment(world, paymentId)).toMatchObject({
    status: 'CAPTURED',
    declineReason: null,
    history: [{ status: 'CREATED' }, { status: 'PENDING' }, { status: 'DECLINED' }, { status: 'CAPTURED' }],
  });
  expect(await countEvents()).toBe(1);
});

test('takes no capture of another amount, and keeps the message to come again', async () => {
  const id = newId('msg');
  const answer = await send({ id, body: capturedMessage(paymentId, '150000.01') });
  expect(answer).toMatchObject({ status: 500, body: 'Not taken in. Send it again.' });
  expect(await status()).toBe('PENDING');
  expect(await world.sql('payments', 'SELECT id FROM webhooks WHERE id = ?', [id])).toEqual([]);
});

test('takes in news of a payment that it does not know without any effect', async () => {
  expect(await send({ body: capturedMessage('pay_nowhere') })).toMatchObject({ status: 200 });
});

test('accepts the old secret and the new one while they are exchanged, and only then', async () => {
  const next = newSecret();
  expect((await send({ secret: next })).status).toBe(401);
  accept(next, secret);
  expect((await send({ secret })).status).toBe(200);
  expect((await send({ secret: next })).status).toBe(200);
  accept(next);
  expect((await send({ secret })).status).toBe(401);
});

test('accepts a message with several signatures when one of them is good', async () => {
  const at = new Date();
  const good = new Webhook(secret).sign('msg_several', at, capturedMessage(paymentId));
  const headers = { 'webhook-signature': `v1,AAAA v1a,BBBB ${good}` };
  expect((await send({ id: 'msg_several', at, headers })).status).toBe(200);
});

test('sends a webhook again, with the same id, until it is taken', async () => {
  world.door.isOpen = false;
  await letWebhooksCome(world);
  expect(await status()).toBe('PENDING');
  world.door.isOpen = true;
  await letWebhooksCome(world);
  expect(await status()).toBe('CAPTURED');
  const [sent] = await world.sql('sandbox', 'SELECT id, attempts, due_at FROM webhooks WHERE body LIKE ?', [
    `%${paymentId}%`,
  ]);
  expect(sent).toMatchObject({ attempts: 2, due_at: null });
  expect(await world.sql('payments', 'SELECT id FROM webhooks WHERE id = ?', [sent?.id])).toHaveLength(1);
});
