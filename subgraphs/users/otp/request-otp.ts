import { newId } from '#kernel/ids.ts';
import { eq, sql } from '#mysql/drizzle.ts';
import type { Context } from '#subgraph/context.ts';
import { isRefusal } from '#subgraph/input.ts';
import { type ReadPhoneNumber, readPhoneNumber } from '#subgraph/phone.ts';
import { sharedSecret } from '#subgraph/shared-secret.ts';
import { accountOf } from '../account/account.queries.ts';
import { mayHaveAccount } from '../account/account.rules.ts';
import { readUsersEnvironment, smsWebhookOf } from '../environment.ts';
import type { RequestOtpInput } from '../generated/resolvers.ts';
import { sendMessage } from '../messages/send-message.ts';
import { type AccountKind, otps } from '../tables.ts';
import { type Allowance, spend } from './allowances.ts';
import { otpMessage } from './otp.messages.ts';
import { invalidPhoneNumber, otpLimitReached, otpTooSoon } from './otp.refusals.ts';
import {
  digestOfCode,
  newOtpCode,
  otpLifetimeSeconds,
  resendAfterSeconds,
  resendAllowance,
  sendAllowances,
} from './otp.rules.ts';

/** Sends a code; answers the same whether or not there is, or may be, such an account. */
export async function requestOtp(context: Context, { phoneNumber, kind }: RequestOtpInput) {
  const env = readUsersEnvironment();
  const webhook = smsWebhookOf(context.settings);
  const number = readPhoneNumber(phoneNumber);
  if (!number?.isMobile) return invalidPhoneNumber();
  if (env.OTP_DIAL_CODES.length > 0 && !env.OTP_DIAL_CODES.includes(number.dialCode)) {
    return invalidPhoneNumber(`No messages are sent to numbers of +${number.dialCode}.`);
  }
  const code = newOtpCode();
  const allowances = sendAllowances(number, limitedAddress(context), env.OTP_PER_DIAL_CODE_PER_HOUR);
  const outcome = await recordOtp(context, { number, kind, code, allowances });
  if (isRefusal(outcome)) return outcome;

  if (mayHaveAccount(kind, number.e164, env.ADMIN_PHONE_NUMBERS)) {
    const account = await accountOf(context.read, number.e164, kind);
    const text = otpMessage(code, account?.locale ?? null, number.dialCode);
    await sendMessage(context, webhook, { to: number.e164, text, code });
  }
  return outcome;
}

/** A developer signs in a hundred times an hour from the machine that all of this runs on. */
function limitedAddress({ ip, settings }: Context): string | null {
  const isOwnMachine = ip === '127.0.0.1' || ip === '::1' || ip === '::ffff:127.0.0.1';
  return isOwnMachine && settings.environment !== 'production' ? null : ip;
}

interface NewOtp {
  readonly number: ReadPhoneNumber;
  readonly kind: AccountKind;
  readonly code: string;
  /** What sending it uses up. */
  readonly allowances: readonly Allowance[];
}

/** Writes the code down, within all limits. */
async function recordOtp(context: Context, { number, kind, code, allowances }: NewOtp) {
  const id = newId('otp');
  const codeDigest = digestOfCode(await sharedSecret(context, 'otp-pepper'), id, code);

  return context.transaction('request otp', async (tx) => {
    const resend = await spend(tx, resendAllowance(number.e164, kind));
    if (resend.isTooMany) return otpTooSoon(resend.windowEndsAt);
    for (const allowance of allowances) {
      const { isTooMany, windowEndsAt } = await spend(tx, allowance);
      if (isTooMany) return otpLimitReached(windowEndsAt);
    }
    await tx.insert(otps).values({
      id,
      phoneNumber: number.e164,
      kind,
      codeDigest,
      resendAt: sql`NOW(3) + INTERVAL ${resendAfterSeconds} SECOND`,
      expiresAt: sql`NOW(3) + INTERVAL ${otpLifetimeSeconds} SECOND`,
    });
    const [otp] = await tx.select({ expiresAt: otps.expiresAt }).from(otps).where(eq(otps.id, id));
    if (!otp) throw new Error('The code that was just written is not there');
    return { __typename: 'RequestOtpSuccess', expiresAt: otp.expiresAt, resendAt: resend.windowEndsAt } as const;
  });
}
