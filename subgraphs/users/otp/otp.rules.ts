import { createHmac, randomInt, timingSafeEqual } from 'node:crypto';
import type { ReadPhoneNumber } from '#subgraph/phone.ts';
import type { AccountKind } from '../tables.ts';
import type { Allowance } from './allowances.ts';
import { clientNetwork } from './client-network.rules.ts';

export const otpLifetimeSeconds = 5 * 60;
export const resendAfterSeconds = 60;
export const guessesPerCode = 5;

const minute = 60;
const hour = 60 * minute;
const day = 24 * hour;

export function newOtpCode(): string {
  return String(randomInt(1_000_000)).padStart(6, '0');
}

/**
 * What is stored of a code. A bare hash of six digits is found by trying a million; this one needs the pepper, and is of
 * use for this code only.
 */
export function digestOfCode(pepper: string, otpId: string, code: string): string {
  return createHmac('sha256', pepper).update(`${otpId}.${code}`).digest('hex');
}

/** Takes as long whatever the guess is. */
export function isCode(pepper: string, otp: { id: string; codeDigest: string }, guess: string): boolean {
  return timingSafeEqual(Buffer.from(digestOfCode(pepper, otp.id, guess)), Buffer.from(otp.codeDigest));
}

/** Another code for the same kind of account. */
export const resendAllowance = (e164: string, kind: AccountKind): Allowance => ({
  subject: `otp-resend:${kind}:${e164}`,
  most: 1,
  withinSeconds: resendAfterSeconds,
});

/** Codes for one number. Signing in begins them anew: they are there for codes that nobody asked for. */
export const numberAllowances = (e164: string): readonly Allowance[] => [
  { subject: `otp-day:${e164}`, most: 10, withinSeconds: day },
  { subject: `otp-hour:${e164}`, most: 5, withinSeconds: hour },
];

/**
 * What bounds the bill for messages, and the harm that can be done to whoever has the number. In the order in which
 * they are spent everywhere: the row that most requests share comes last and is held the shortest.
 *
 * @param ip null for whoever has no limit of its own: a service, or the developer's own machine
 */
export function sendAllowances(number: ReadPhoneNumber, ip: string | null, perDialCode: number): readonly Allowance[] {
  const network = ip === null ? null : (clientNetwork(ip) ?? 'unknown');
  return [
    ...numberAllowances(number.e164),
    ...(network === null ? [] : [{ subject: `otp-ip:${network}`, most: 60, withinSeconds: hour }]),
    { subject: `otp-dial-code:${number.dialCode}`, most: perDialCode, withinSeconds: hour },
  ];
}

/** Wrong guesses for one number and kind, whichever codes they were for. */
export const failureAllowance = (phoneNumber: string, kind: AccountKind): Allowance => ({
  subject: `otp-failures:${kind}:${phoneNumber}`,
  most: 10,
  withinSeconds: hour,
});
