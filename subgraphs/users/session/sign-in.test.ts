import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { newId } from '#kernel/ids.ts';
import { expectRefusal } from '#testing/expect-refusal.ts';
import { startWorld, type World } from '#testing/world.ts';
import { openAccount } from '../account/open-account.ts';
import { digestOfCode } from '../otp/otp.rules.ts';
import { users } from '../server.ts';
import {
  codeSentTo,
  givenACode,
  givenAnAccount,
  newPhoneNumber,
  otherThan,
  requestOtp,
  signIn,
} from '../testing/given.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld({
    subgraphs: [users],
    neighbours: { shops: { MembershipsOfUser: () => ({ membershipsOfUser: [] }) } },
  });
});
afterEach(() => vi.unstubAllEnvs());
afterAll(() => world.stop());

const typenames = (outcomes: { __typename: string }[]) =>
  Object.fromEntries(
    [...Map.groupBy(outcomes, ({ __typename }) => __typename)].map(([name, some]) => [name, some.length]),
  );
const latestOtp = async (phoneNumber: string) =>
  (
    await world.sql('users', 'SELECT * FROM otps WHERE phone_number = ? ORDER BY resend_at DESC LIMIT 1', [phoneNumber])
  )[0];
const accountsOf = async (phoneNumber: string) =>
  (await world.sql('users', 'SELECT COUNT(*) AS n FROM users WHERE phone_number = ?', [phoneNumber]))[0]?.n;

test('creates the account at the first sign-in, and finds it at the next', async () => {
  const phoneNumber = newPhoneNumber();
  const first = await signIn(world, phoneNumber, await givenACode(world, phoneNumber));
  expect(first).toMatchObject({
    __typename: 'SignInSuccess',
    isNewUser: true,
    session: {
      user: { id: expect.stringMatching(/^usr_/), kind: 'CLIENT', phoneNumber, displayName: null, addresses: [] },
    },
  });
  const second = await signIn(world, phoneNumber, await givenACode(world, phoneNumber));
  expect(second).toMatchObject({ isNewUser: false, session: { user: { id: first.session.user.id } } });
  expect(second.session.refreshToken).not.toBe(first.session.refreshToken);
});

test('keeps an account of each kind for one number', async () => {
  const phoneNumber = newPhoneNumber();
  vi.stubEnv('ADMIN_PHONE_NUMBERS', phoneNumber);
  const kinds = ['CLIENT', 'SHOP_USER', 'ADMIN'] as const;
  for (const kind of kinds) await givenAnAccount(world, { kind, phoneNumber });
  const rows = await world.sql('users', 'SELECT kind FROM users WHERE phone_number = ?', [phoneNumber]);
  expect(new Set(rows.map(({ kind }) => kind))).toEqual(new Set(kinds));
});

test('takes a code for the kind of account that it was sent for only', async () => {
  const phoneNumber = newPhoneNumber();
  const code = await givenACode(world, phoneNumber, 'CLIENT');
  expectRefusal(await signIn(world, phoneNumber, code, 'SHOP_USER'), 'WrongCodeError');
});

test('refuses a wrong code, and says how many guesses are left', async () => {
  const phoneNumber = newPhoneNumber();
  const code = await givenACode(world, phoneNumber);
  const outcome = await signIn(world, phoneNumber, otherThan(code));
  expectRefusal(outcome, 'WrongCodeError');
  expect(outcome.attemptsLeft).toBe(4);
  expect(await accountsOf(phoneNumber)).toBe(0);
  expect((await signIn(world, phoneNumber, code)).__typename).toBe('SignInSuccess');
});

test('refuses any code when none was sent, and keeps no count of it', async () => {
  const phoneNumber = newPhoneNumber();
  const outcome = await signIn(world, phoneNumber, '000000');
  expectRefusal(outcome, 'WrongCodeError');
  expect(outcome.attemptsLeft).toBe(0);
  expect(await world.sql('users', 'SELECT 1 FROM allowances WHERE subject LIKE ?', [`%${phoneNumber}`])).toEqual([]);
});

test('refuses what is no phone number', async () => {
  expectRefusal(await signIn(world, 'nobody', '000000'), 'InvalidPhoneNumberError');
});

test.each(['', '12345', '1234567', 'abcdef', '\u0661\u0662\u0663\u0664\u0665\u0666'])(
  'counts %j as a guess like others',
  async (guess) => {
    const phoneNumber = newPhoneNumber();
    await givenACode(world, phoneNumber);
    expectRefusal(await signIn(world, phoneNumber, guess), 'WrongCodeError');
    expect((await latestOtp(phoneNumber))?.guesses).toBe(1);
  },
);

test('takes a code once', async () => {
  const phoneNumber = newPhoneNumber();
  const code = await givenACode(world, phoneNumber);
  await signIn(world, phoneNumber, code);
  expectRefusal(await signIn(world, phoneNumber, code), 'CodeExpiredError');
});

test('takes a code once when it is entered five times at once', async () => {
  const phoneNumber = newPhoneNumber();
  const code = await givenACode(world, phoneNumber);
  const outcomes = await Promise.all(Array.from({ length: 5 }, () => signIn(world, phoneNumber, code)));
  expect(typenames(outcomes)).toEqual({ SignInSuccess: 1, CodeExpiredError: 4 });
  expect(await accountsOf(phoneNumber)).toBe(1);
});

test('refuses a code that is older than five minutes by the clock of the database', async () => {
  const phoneNumber = newPhoneNumber();
  const code = await givenACode(world, phoneNumber);
  await world.sql('users', 'UPDATE otps SET expires_at = NOW(3) WHERE phone_number = ?', [phoneNumber]);
  expectRefusal(await signIn(world, phoneNumber, code), 'CodeExpiredError');
  expect(await accountsOf(phoneNumber)).toBe(0);
});

test('takes the newest code only', async () => {
  const phoneNumber = newPhoneNumber();
  const old = await givenACode(world, phoneNumber);
  let code = await givenACode(world, phoneNumber);
  // One pair of codes in a million is the same twice.
  if (code === old) code = await givenACode(world, phoneNumber);
  expectRefusal(await signIn(world, phoneNumber, old), 'WrongCodeError');
  expect((await signIn(world, phoneNumber, code)).__typename).toBe('SignInSuccess');
});

test('refuses the right code after five wrong ones, and says when another one can be sent', async () => {
  const phoneNumber = newPhoneNumber();
  const code = await givenACode(world, phoneNumber);
  for (let left = 4; left >= 0; left -= 1) {
    expect((await signIn(world, phoneNumber, otherThan(code))).attemptsLeft).toBe(left);
  }
  const outcome = await signIn(world, phoneNumber, code);
  expectRefusal(outcome, 'TooManyAttemptsError');
  expect(outcome.retryAt).toBe((await latestOtp(phoneNumber))?.resend_at.toISOString());
});

test('lets nobody try a number more than ten times an hour, however many codes it is sent', async () => {
  const phoneNumber = newPhoneNumber();
  for (let round = 0; round < 2; round += 1) {
    const code = await givenACode(world, phoneNumber);
    for (let guess = 0; guess < 5; guess += 1) await signIn(world, phoneNumber, otherThan(code));
  }
  const code = await givenACode(world, phoneNumber);
  const refused = await signIn(world, phoneNumber, code);
  expectRefusal(refused, 'TooManyAttemptsError');
  const subject = `otp-failures:CLIENT:${phoneNumber}`;
  const [failures] = await world.sql('users', 'SELECT * FROM allowances WHERE subject = ?', [subject]);
  expect(failures).toMatchObject({ used: 10 });
  expect(refused.retryAt).toBe(failures?.window_ends_at.toISOString());

  await world.sql('users', 'UPDATE allowances SET window_ends_at = NOW(3) WHERE subject = ?', [subject]);
  expect((await signIn(world, phoneNumber, code)).__typename).toBe('SignInSuccess');
});

test('forgets wrong guesses after a right one', async () => {
  const phoneNumber = newPhoneNumber();
  for (let round = 0; round < 3; round += 1) {
    const code = await givenACode(world, phoneNumber);
    for (let guess = 0; guess < 4; guess += 1) await signIn(world, phoneNumber, otherThan(code));
    expect((await signIn(world, phoneNumber, code)).__typename).toBe('SignInSuccess');
  }
});

test('compares five of a hundred guesses at once, and counts those', async () => {
  const phoneNumber = newPhoneNumber();
  const code = await givenACode(world, phoneNumber);
  const outcomes = await Promise.all(Array.from({ length: 100 }, () => signIn(world, phoneNumber, otherThan(code))));
  expect(typenames(outcomes)).toEqual({ WrongCodeError: 5, TooManyAttemptsError: 95 });
  expect(outcomes.flatMap(({ attemptsLeft }) => attemptsLeft ?? []).toSorted((a, b) => a - b)).toEqual([0, 1, 2, 3, 4]);
  expect((await latestOtp(phoneNumber))?.guesses).toBe(5);
  expectRefusal(await signIn(world, phoneNumber, code), 'TooManyAttemptsError');
});

test('control: counting after looking lets more than five of a hundred guesses through', async () => {
  const phoneNumber = newPhoneNumber();
  await givenACode(world, phoneNumber);
  const guessUnguarded = async (): Promise<'compared' | 'refused'> => {
    const otp = await latestOtp(phoneNumber);
    if (otp?.guesses >= 5) return 'refused';
    digestOfCode('pepper', otp?.id, '000000');
    await world.sql('users', 'UPDATE otps SET guesses = LEAST(5, guesses + 1) WHERE id = ?', [otp?.id]);
    return 'compared';
  };
  const outcomes = await Promise.all(Array.from({ length: 100 }, guessUnguarded));
  expect(outcomes.filter((outcome) => outcome === 'compared').length).toBeGreaterThan(5);
});

test('creates one account when eight sign-ins meet at a new number', async () => {
  const phoneNumber = newPhoneNumber();
  const context = world.subgraph('users').serviceContext();
  const opened = await Promise.all(
    Array.from({ length: 8 }, () =>
      context.transaction('open account', (tx) => openAccount(tx, { id: newId('usr'), phoneNumber, kind: 'CLIENT' })),
    ),
  );
  expect(new Set(opened.map(({ user }) => user.id)).size).toBe(1);
  expect(opened.filter(({ isNewUser }) => isNewUser)).toHaveLength(1);
});

test('signs in as ADMIN with a number that the operator has named, and with no other', async () => {
  const [named, other] = [newPhoneNumber(), newPhoneNumber()];
  vi.stubEnv('ADMIN_PHONE_NUMBERS', `${named.replace('+62', '0')}, ${other}`);
  expect((await signIn(world, named, await givenACode(world, named, 'ADMIN'), 'ADMIN')).__typename).toBe(
    'SignInSuccess',
  );
  const code = await givenACode(world, other, 'ADMIN');
  vi.stubEnv('ADMIN_PHONE_NUMBERS', named);
  expectRefusal(await signIn(world, other, code, 'ADMIN'), 'WrongCodeError');
  expect(await accountsOf(other)).toBe(0);
});

test('whoever signs in may have another code at once: the waits are for codes that nobody used', async () => {
  const phoneNumber = newPhoneNumber();
  for (let round = 0; round < 12; round += 1) {
    expect((await requestOtp(world, phoneNumber)).__typename).toBe('RequestOtpSuccess');
    expect((await signIn(world, phoneNumber, await codeSentTo(world, phoneNumber))).__typename).toBe('SignInSuccess');
  }
  expect((await requestOtp(world, phoneNumber)).__typename).toBe('RequestOtpSuccess');
  expectRefusal(await requestOtp(world, phoneNumber), 'OtpTooSoonError');
});
