import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { expectRefusal } from '#testing/expect-refusal.ts';
import { startWorld, type World } from '#testing/world.ts';
import { users } from '../server.ts';
import { givenACode, letAnotherCodeBeSent, newPhoneNumber, requestOtp } from '../testing/given.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld({ subgraphs: [users] });
});
afterEach(() => vi.unstubAllEnvs());
afterAll(() => world.stop());

const count = async (table: string, phoneNumber: string): Promise<number> => {
  const [row] = await world.sql('users', `SELECT COUNT(*) AS n FROM ${table} WHERE phone_number = ?`, [phoneNumber]);
  return row?.n;
};
const databaseNow = async (): Promise<Date> => (await world.sql('users', 'SELECT NOW(3) AS now'))[0]?.now;
const secondsFromNow = async (moment: string) => (Date.parse(moment) - (await databaseNow()).getTime()) / 1_000;
const setUsed = (subject: string, used: number) =>
  world.sql(
    'users',
    `INSERT INTO allowances (subject, used, window_ends_at) VALUES (?, ?, NOW(3) + INTERVAL 1 HOUR)
      ON DUPLICATE KEY UPDATE used = VALUES(used)`,
    [subject, used],
  );

test('sends six digits that end in five minutes, and another code after one', async () => {
  const phoneNumber = newPhoneNumber();
  const outcome = await requestOtp(world, phoneNumber);
  expect(outcome.__typename).toBe('RequestOtpSuccess');
  expect(await secondsFromNow(outcome.expiresAt)).toBeCloseTo(300, -1);
  expect(await secondsFromNow(outcome.resendAt)).toBeCloseTo(60, -1);
  const [message] = await world.sql('users', 'SELECT * FROM sms_messages WHERE phone_number = ?', [phoneNumber]);
  expect(message?.code).toMatch(/^\d{6}$/);
  expect(message?.text).toContain(message?.code);
});

test('sends to one number, however it is written', async () => {
  const phoneNumber = newPhoneNumber();
  await requestOtp(world, phoneNumber.replace('+62', '0'));
  expect(await count('sms_messages', phoneNumber)).toBe(1);
});

test.each(['415 555 2671', '+62 21 5709 1234', '+62 809 1 234567', 'nobody'])(
  'refuses %s, which gets no messages',
  async (phoneNumber) => {
    expectRefusal(await requestOtp(world, phoneNumber), 'InvalidPhoneNumberError');
  },
);

test('refuses numbers of countries that the operator does not serve', async () => {
  vi.stubEnv('OTP_DIAL_CODES', '65, 60');
  const phoneNumber = newPhoneNumber();
  expectRefusal(await requestOtp(world, phoneNumber), 'InvalidPhoneNumberError');
  vi.stubEnv('OTP_DIAL_CODES', '65, 62');
  expect((await requestOtp(world, phoneNumber)).__typename).toBe('RequestOtpSuccess');
});

test('keeps nothing of a code that could be guessed back without the pepper', async () => {
  const phoneNumber = newPhoneNumber();
  await givenACode(world, phoneNumber);
  await givenACode(world, phoneNumber);
  const rows = await world.sql('users', 'SELECT code_digest FROM otps WHERE phone_number = ?', [phoneNumber]);
  expect(rows.map((row) => row.code_digest)).toEqual([
    expect.stringMatching(/^[0-9a-f]{64}$/),
    expect.stringMatching(/^[0-9a-f]{64}$/),
  ]);
  expect(await world.sql('users', "SELECT 1 FROM secrets WHERE name = 'otp-pepper'")).toHaveLength(1);
});

test('refuses a second code within a minute, says from when on, and sends nothing', async () => {
  const phoneNumber = newPhoneNumber();
  const first = await requestOtp(world, phoneNumber);
  const second = await requestOtp(world, phoneNumber);
  expectRefusal(second, 'OtpTooSoonError');
  expect(second.resendAt).toBe(first.resendAt);
  expect(await count('sms_messages', phoneNumber)).toBe(1);
  await letAnotherCodeBeSent(world, phoneNumber);
  expect((await requestOtp(world, phoneNumber)).__typename).toBe('RequestOtpSuccess');
});

test('sends one code when twenty are requested at once', async () => {
  const phoneNumber = newPhoneNumber();
  const outcomes = await Promise.all(Array.from({ length: 20 }, () => requestOtp(world, phoneNumber)));
  expect(outcomes.filter(({ __typename }) => __typename === 'RequestOtpSuccess')).toHaveLength(1);
  expect(outcomes.filter(({ __typename }) => __typename === 'OtpTooSoonError')).toHaveLength(19);
  expect(await count('otps', phoneNumber)).toBe(1);
  expect(await count('sms_messages', phoneNumber)).toBe(1);
});

test('sends a number five codes an hour and ten a day, over all kinds of account', async () => {
  const phoneNumber = newPhoneNumber();
  for (let sent = 1; sent <= 5; sent += 1) await givenACode(world, phoneNumber, sent % 2 ? 'CLIENT' : 'SHOP_USER');
  await letAnotherCodeBeSent(world, phoneNumber);
  const sixth = await requestOtp(world, phoneNumber);
  expectRefusal(sixth, 'OtpLimitReachedError');
  expect(await secondsFromNow(sixth.retryAt)).toBeCloseTo(3_600, -2);

  const letAnHourPass = () =>
    world.sql('users', 'UPDATE allowances SET window_ends_at = NOW(3) WHERE subject = ?', [`otp-hour:${phoneNumber}`]);
  await letAnHourPass();
  for (let sent = 6; sent <= 10; sent += 1) await givenACode(world, phoneNumber);
  await letAnHourPass();
  await letAnotherCodeBeSent(world, phoneNumber);
  const eleventh = await requestOtp(world, phoneNumber);
  expectRefusal(eleventh, 'OtpLimitReachedError');
  expect(await secondsFromNow(eleventh.retryAt)).toBeCloseTo(86_400, -2);
  expect(await count('sms_messages', phoneNumber)).toBe(10);
});

test('takes nothing of any limit for a code that is refused', async () => {
  const phoneNumber = newPhoneNumber();
  await requestOtp(world, phoneNumber);
  for (let more = 0; more < 10; more += 1) await requestOtp(world, phoneNumber);
  const rows = await world.sql('users', 'SELECT used FROM allowances WHERE subject LIKE ?', [`otp-%:${phoneNumber}`]);
  expect(rows.map(({ used }) => used)).toEqual([1, 1, 1]);
});

test('sends 60 codes an hour to whoever asks from one address, when 80 ask at once', async () => {
  const ip = '198.51.100.7';
  const outcomes = await Promise.all(Array.from({ length: 80 }, () => requestOtp(world, newPhoneNumber(), { ip })));
  expect(outcomes.filter(({ __typename }) => __typename === 'RequestOtpSuccess')).toHaveLength(60);
  expect(outcomes.filter(({ __typename }) => __typename === 'OtpLimitReachedError')).toHaveLength(20);
  expect((await requestOtp(world, newPhoneNumber(), { ip: '198.51.100.8' })).__typename).toBe('RequestOtpSuccess');
  expect((await requestOtp(world, newPhoneNumber(), { ip: null })).__typename).toBe('RequestOtpSuccess');
});

test('control: looking before counting sends more than 60', async () => {
  const subject = 'otp-ip:198.51.100.9';
  await setUsed(subject, 50);
  const spendUnguarded = async (): Promise<boolean> => {
    const [row] = await world.sql('users', 'SELECT used FROM allowances WHERE subject = ?', [subject]);
    if (row?.used >= 60) return false;
    await world.sql('users', 'UPDATE allowances SET used = used + 1 WHERE subject = ?', [subject]);
    return true;
  };
  const sent = await Promise.all(Array.from({ length: 80 }, spendUnguarded));
  expect(sent.filter(Boolean).length).toBeGreaterThan(10);
});

test('counts all addresses of an IPv6 subscriber as one', async () => {
  await setUsed('otp-ip:2001:db8:0:1::/64', 60);
  expectRefusal(await requestOtp(world, newPhoneNumber(), { ip: '2001:db8:0:1:abcd::9' }), 'OtpLimitReachedError');
  const neighbour = await requestOtp(world, newPhoneNumber(), { ip: '2001:db8:0:2:abcd::9' });
  expect(neighbour.__typename).toBe('RequestOtpSuccess');
});

test('sends a country so many codes an hour as the operator allows', async () => {
  vi.stubEnv('OTP_PER_DIAL_CODE_PER_HOUR', '3');
  await setUsed('otp-dial-code:65', 2);
  expect((await requestOtp(world, '+6581234567')).__typename).toBe('RequestOtpSuccess');
  expectRefusal(await requestOtp(world, '+6581234568'), 'OtpLimitReachedError');
});

test('answers for ADMIN alike whether or not the operator has named the number, but sends only if', async () => {
  const [named, other] = [newPhoneNumber(), newPhoneNumber()];
  vi.stubEnv('ADMIN_PHONE_NUMBERS', named);
  const answers = [
    await requestOtp(world, named, { kind: 'ADMIN' }),
    await requestOtp(world, other, { kind: 'ADMIN' }),
  ];
  expect(answers.map((answer) => Object.keys(answer))).toEqual([
    ['__typename', 'expiresAt', 'resendAt'],
    ['__typename', 'expiresAt', 'resendAt'],
  ]);
  expect(answers.map(({ __typename }) => __typename)).toEqual(['RequestOtpSuccess', 'RequestOtpSuccess']);
  expectRefusal(await requestOtp(world, other, { kind: 'ADMIN' }), 'OtpTooSoonError');
  expect(await count('sms_messages', named)).toBe(1);
  expect(await count('sms_messages', other)).toBe(0);
});

test('writes in the language of the account, and before there is one in that of the country', async () => {
  const [indonesian, singaporean, speaker] = [newPhoneNumber(), '+6581230001', newPhoneNumber()];
  await world.sql('users', "INSERT INTO users (id, phone_number, kind, locale) VALUES (?, ?, 'CLIENT', 'en-SG')", [
    'usr_speaker',
    speaker,
  ]);
  for (const phoneNumber of [indonesian, singaporean, speaker]) await requestOtp(world, phoneNumber);
  const textTo = async (phoneNumber: string) =>
    (await world.sql('users', 'SELECT text FROM sms_messages WHERE phone_number = ?', [phoneNumber]))[0]?.text;
  expect(await textTo(indonesian)).toContain('kode Pasar');
  expect(await textTo(singaporean)).toContain('Pasar code');
  expect(await textTo(speaker)).toContain('Pasar code');
});
