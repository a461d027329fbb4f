import { afterAll, beforeAll, expect, test } from 'vitest';
import { createServer } from '#subgraph/serve.ts';
import { startWorld, type World } from '#testing/world.ts';
import { users } from '../server.ts';
import { givenACode, newPhoneNumber } from '../testing/given.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld({ subgraphs: [users] });
});
afterAll(() => world.stop());

const get = (path: string, accept = 'application/json') =>
  world.subgraph('users').raw({ method: 'GET', path, headers: { accept }, body: '' });
const messagesAt = async (path: string) => JSON.parse((await get(path)).body).messages;

test('lists messages newest first, at most a hundred', async () => {
  const phoneNumber = newPhoneNumber();
  const codes = [await givenACode(world, phoneNumber), await givenACode(world, phoneNumber)];
  const [newest, older] = await messagesAt('/inbox');
  expect([older.code, newest.code]).toEqual(codes);
  expect(newest).toEqual({
    to: phoneNumber,
    text: expect.stringContaining(newest.code),
    code: expect.stringMatching(/^\d{6}$/),
    sentAt: expect.stringMatching(/^\d{4}-.*Z$/),
  });
  const rows = Array.from({ length: 120 }, (_, index) => [`sms_${index}`, '+6581230009', 'Hello']);
  await world.sql('users', 'INSERT INTO sms_messages (id, phone_number, text) VALUES ?', [rows]);
  expect(await messagesAt('/inbox')).toHaveLength(100);
});

test('shows the messages to one number, whether or not its plus is encoded', async () => {
  const phoneNumber = newPhoneNumber();
  await givenACode(world, phoneNumber);
  await givenACode(world, newPhoneNumber());
  const spellings = [phoneNumber, encodeURIComponent(phoneNumber), phoneNumber.slice(1), `0${phoneNumber.slice(3)}`];
  for (const to of spellings) {
    const messages: { to: string }[] = await messagesAt(`/inbox?to=${to}`);
    expect(messages.map((message) => message.to)).toEqual([phoneNumber]);
  }
  expect(await messagesAt('/inbox?to=nobody')).toEqual([]);
});

test('is a page for browsers, which loads nothing from anywhere else', async () => {
  const phoneNumber = newPhoneNumber();
  const code = await givenACode(world, phoneNumber);
  const { status, headers, body } = await get(`/inbox?to=${phoneNumber}`, 'text/html,*/*');
  expect(status).toBe(200);
  expect(headers['content-type']).toBe('text/html; charset=utf-8');
  expect(body).toContain(`<strong>${code}</strong>`);
  expect(body).toContain(`value="${phoneNumber}"`);
  expect(body).not.toMatch(/https?:|\/\/\w/);
});

test('answers over HTTP to whoever asks, like the public keys', async () => {
  const phoneNumber = newPhoneNumber();
  const code = await givenACode(world, phoneNumber);
  const server = createServer(world.subgraph('users'), 'a secret between processes of thirty-two');
  try {
    const origin = await server.listen({ host: '127.0.0.1', port: 0 });
    const inbox = await fetch(`${origin}/inbox?to=${phoneNumber}`, { headers: { accept: 'application/json' } });
    expect(await inbox.json()).toMatchObject({ messages: [{ to: phoneNumber, code }] });
    expect(inbox.headers.get('cache-control')).toBe('no-store');
    const keys = await fetch(`${origin}/.well-known/jwks.json`);
    expect(await keys.json()).toMatchObject({ keys: [{ kty: 'EC', use: 'sig' }] });
  } finally {
    await server.close();
  }
});

test('escapes what others have written', async () => {
  const text = '<script>alert("1")</script> & \'more\'';
  await world.sql('users', 'INSERT INTO sms_messages (id, phone_number, text) VALUES (?, ?, ?)', [
    'sms_script',
    '+6581230010',
    text,
  ]);
  const { body } = await get(`/inbox?to=%2B6581230010`, 'text/html');
  expect(body).not.toContain('<script');
  expect(body).toContain('&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;more&#39;');
  const { body: asked } = await get(`/inbox?to=${encodeURIComponent('"><script>')}`, 'text/html');
  expect(asked).toContain('value="&quot;&gt;&lt;script&gt;"');
});
