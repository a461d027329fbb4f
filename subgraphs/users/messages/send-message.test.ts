import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Webhook } from 'standardwebhooks';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { eventually } from '#testing/eventually.ts';
import { startWorld, type World } from '#testing/world.ts';
import { users } from '../server.ts';
import { newPhoneNumber, requestOtp, signIn } from '../testing/given.ts';

const secret = `whsec_${Buffer.alloc(32, 7).toString('base64')}`;

function stubWebhook(): void {
  vi.stubEnv('SMS_WEBHOOK_URL', `http://127.0.0.1:${(service.address() as AddressInfo).port}/sms`);
  vi.stubEnv('SMS_WEBHOOK_SECRET', secret);
}

let world: World;
let service: Server;
let received: { headers: IncomingHttpHeaders; body: string }[];
let answer: { status: number };

beforeAll(async () => {
  service = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8').on('data', (chunk: string) => {
      body += chunk;
    });
    request.on('end', () => {
      received.push({ headers: request.headers, body });
      response.writeHead(answer.status).end('noted');
    });
  }).listen(0, '127.0.0.1');
  await once(service, 'listening');
  stubWebhook();
  world = await startWorld({ subgraphs: [users], settings: { environment: 'production' } });
});
beforeEach(() => {
  received = [];
  answer = { status: 200 };
  stubWebhook();
});
afterEach(() => vi.unstubAllEnvs());
afterAll(async () => {
  service.closeAllConnections();
  service.close();
  await world.stop();
});

const firstReceived = () =>
  eventually(async () => {
    const [first] = received;
    if (!first) throw new Error('Nothing was posted');
    return first;
  });

test('posts a message with a signature that the receiver can check, and stores none of it', async () => {
  const phoneNumber = newPhoneNumber();
  await requestOtp(world, phoneNumber);
  const { headers, body } = await firstReceived();
  const message = new Webhook(secret).verify(body, headers as Record<string, string>);
  expect(message).toEqual({ to: phoneNumber, text: expect.stringMatching(/\d{6}/), id: headers['webhook-id'] });
  expect(headers['content-type']).toBe('application/json');
  expect(await world.sql('users', 'SELECT 1 FROM sms_messages')).toEqual([]);
  const code = /\d{6}/.exec(JSON.parse(body).text)?.[0] ?? '';
  expect((await signIn(world, phoneNumber, code)).__typename).toBe('SignInSuccess');
});

test('answers alike when the message service fails', async () => {
  answer = { status: 500 };
  const outcome = await requestOtp(world, newPhoneNumber());
  expect(outcome.__typename).toBe('RequestOtpSuccess');
  await firstReceived();
});

test('posts nothing to an ADMIN number that the operator has not named', async () => {
  const [named, other] = [newPhoneNumber(), newPhoneNumber()];
  vi.stubEnv('ADMIN_PHONE_NUMBERS', named);
  expect((await requestOtp(world, other, { kind: 'ADMIN' })).__typename).toBe('RequestOtpSuccess');
  await requestOtp(world, named, { kind: 'ADMIN' });
  expect(JSON.parse((await firstReceived()).body).to).toBe(named);
  expect(received).toHaveLength(1);
});

test('sends no code at all while production does not know where to', async () => {
  vi.stubEnv('SMS_WEBHOOK_URL', undefined);
  const phoneNumber = newPhoneNumber();
  await expect(requestOtp(world, phoneNumber)).rejects.toThrow('Something went wrong on our side');
  expect(await world.sql('users', 'SELECT 1 FROM otps WHERE phone_number = ?', [phoneNumber])).toEqual([]);
});

test('has no inbox in production', async () => {
  const request = { method: 'GET', path: '/inbox', headers: { accept: 'application/json' }, body: '' };
  expect(await world.subgraph('users').raw(request)).toMatchObject({ status: 404, body: 'Not found' });
});
