import { randomInt } from 'node:crypto';
import type { Viewer } from '#subgraph/viewer.ts';
import { noteOutcomes } from '#testing/outcomes.ts';
import { anonymous } from '#testing/viewers.ts';
import type { World } from '#testing/world.ts';
import type { AccountKind } from '../tables.ts';

const requestOtpMutation = `mutation ($input: RequestOtpInput!) {
  requestOtp(input: $input) {
    __typename
    ... on UserError { message }
    ... on RequestOtpSuccess { expiresAt resendAt }
    ... on OtpTooSoonError { resendAt }
    ... on OtpLimitReachedError { retryAt }
  }
}`;

const sessionFields = `session {
  accessToken accessTokenExpiresAt refreshToken refreshTokenExpiresAt
  user { id kind phoneNumber displayName addresses { id } }
}`;

const signInMutation = `mutation ($input: SignInInput!) {
  signIn(input: $input) {
    __typename
    ... on UserError { message }
    ... on SignInSuccess { isNewUser ${sessionFields} }
    ... on WrongCodeError { attemptsLeft }
    ... on TooManyAttemptsError { retryAt }
  }
}`;

const refreshSessionMutation = `mutation ($input: RefreshSessionInput!) {
  refreshSession(input: $input) {
    __typename
    ... on UserError { message }
    ... on RefreshSessionSuccess { ${sessionFields} }
  }
}`;

/** An Indonesian mobile number that no other test uses. */
export const newPhoneNumber = () => `+62811${randomInt(10_000_000, 99_999_999)}`;

/** Unlike `world.outcome` from any address, and by default from none, so that tests do not use up each other's limit. */
export async function requestOtp(
  world: World,
  phoneNumber: string,
  { kind = 'CLIENT', ip = null }: { kind?: AccountKind; ip?: string | null } = {},
) {
  const request = { query: requestOtpMutation, variables: { input: { phoneNumber, kind } } };
  const { data, errors } = await world.subgraph('users').request(request, { viewer: anonymous, requestId: 'test', ip });
  if (errors) throw new Error(errors.map(({ message }) => message).join('; '));
  noteOutcomes(request.query, data);
  // biome-ignore lint/suspicious/noExplicitAny: tests read what they asked for.
  return data?.requestOtp as any;
}

/** The newest code in the inbox of a number. */
export async function codeSentTo(world: World, phoneNumber: string): Promise<string> {
  const path = `/inbox?to=${encodeURIComponent(phoneNumber)}`;
  const request = { method: 'GET', path, headers: { accept: 'application/json' }, body: '' };
  const { body } = await world.subgraph('users').raw(request);
  return JSON.parse(body).messages[0]?.code;
}

/** A code that was just sent to the number. */
export async function givenACode(world: World, phoneNumber: string, kind: AccountKind = 'CLIENT'): Promise<string> {
  await letAnotherCodeBeSent(world, phoneNumber);
  const { __typename, message } = await requestOtp(world, phoneNumber, { kind });
  if (__typename !== 'RequestOtpSuccess') throw new Error(`${__typename}: ${message}`);
  return codeSentTo(world, phoneNumber);
}

/** As if a minute had passed. */
export const letAnotherCodeBeSent = (world: World, phoneNumber: string) =>
  world.sql('users', "UPDATE allowances SET window_ends_at = NOW(3) WHERE subject LIKE CONCAT('otp-resend:%:', ?)", [
    phoneNumber,
  ]);

export const signIn = (world: World, phoneNumber: string, code: string, kind: AccountKind = 'CLIENT') =>
  world.outcome('users', anonymous, signInMutation, { input: { phoneNumber, kind, code } });

export const refreshSession = (world: World, refreshToken: string) =>
  world.outcome('users', anonymous, refreshSessionMutation, { input: { refreshToken } });

/** Another code of six digits. */
export const otherThan = (code: string) => String((Number(code) + 1) % 1_000_000).padStart(6, '0');

export interface GivenAccount {
  readonly id: string;
  readonly phoneNumber: string;
  /** Who asks, when the account's holder does. */
  readonly viewer: Viewer;
  readonly accessToken: string;
  readonly refreshToken: string;
}

/** An account that has just signed in. */
export async function givenAnAccount(
  world: World,
  { kind = 'CLIENT', phoneNumber = newPhoneNumber() }: { kind?: AccountKind; phoneNumber?: string } = {},
): Promise<GivenAccount> {
  const { session } = await signIn(world, phoneNumber, await givenACode(world, phoneNumber, kind), kind);
  const { accessToken, refreshToken, user } = session;
  const viewer: Viewer = { kind, userId: user.id, phoneNumber };
  return { id: user.id, phoneNumber, viewer, accessToken, refreshToken };
}

export const addressInput = (label = 'Home') => ({
  label,
  recipientName: 'Sender of Tests',
  phoneNumber: '+6281100000001',
  street: 'Jl. Kebon Sirih Blok A',
  city: 'Jakarta Pusat',
  province: 'DKI Jakarta',
  postalCode: '10340',
});

/** An address of the account; the first one is its default. */
export async function givenAnAddress(world: World, { viewer }: GivenAccount, label?: string): Promise<string> {
  const { address } = await world.outcome(
    'users',
    viewer,
    'mutation ($input: AddAddressInput!) { addAddress(input: $input) { ... on AddAddressSuccess { address { id } } } }',
    { input: addressInput(label) },
  );
  return address.id;
}
