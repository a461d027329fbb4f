import type { JWK } from 'jose';
import { z } from 'zod';
import type { Settings } from '#subgraph/context.ts';
import { readPhoneNumber } from '#subgraph/phone.ts';

const list = z
  .string()
  .default('')
  .transform((text) => text.split(',').map((part) => part.trim()))
  .transform((parts) => parts.filter(Boolean));

const phoneNumbers = list.transform((texts, issues) =>
  texts.flatMap((text) => {
    const number = readPhoneNumber(text);
    if (!number) issues.addIssue({ code: 'custom', message: `${text} is not a phone number` });
    return number?.e164 ?? [];
  }),
);

const privateJwk = z.object({
  kty: z.literal('EC'),
  crv: z.literal('P-256'),
  x: z.string(),
  y: z.string(),
  d: z.string(),
  kid: z.string().optional(),
});

/** What this subgraph alone reads from its environment. */
const environment = z.object({
  /** Who may have an ADMIN account: phone numbers, separated by commas. */
  ADMIN_PHONE_NUMBERS: phoneNumbers,
  /** Where messages to phones are posted in production, and what signs the posts: `whsec_` and Base64. */
  SMS_WEBHOOK_URL: z.url({ protocol: /^https?$/ }).optional(),
  SMS_WEBHOOK_SECRET: z.string().min(1).optional(),
  /** A private EC P-256 JWK, for operators who keep the signing key out of the database. */
  SIGNING_KEY: z
    .string()
    .transform((text, issues): JWK => {
      const jwk = privateJwk.safeParse(jsonOf(text));
      if (jwk.success) return jwk.data as JWK;
      issues.addIssue({ code: 'custom', message: 'is not a private EC P-256 JWK' });
      return z.NEVER;
    })
    .optional(),
  /** The calling codes that one-time codes are sent to, such as `62,65`. Empty: all of them. */
  OTP_DIAL_CODES: list,
  OTP_PER_DIAL_CODE_PER_HOUR: z.coerce.number().int().min(1).default(2_000),
});

type UsersEnvironment = z.output<typeof environment>;

/** Throws a sentence about every value that is wrong; never the value of a secret. */
export function readUsersEnvironment(source: NodeJS.ProcessEnv = process.env): UsersEnvironment {
  const result = environment.safeParse(source);
  if (result.success) return result.data;
  const problems = result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  throw new Error(`The environment is not right.\n${problems.join('\n')}`);
}

export interface SmsWebhook {
  readonly url: string;
  readonly secret: string;
}

/** Where messages go in production; null elsewhere, where they are kept in the inbox. */
export function smsWebhookOf({ environment: kind }: Pick<Settings, 'environment'>): SmsWebhook | null {
  if (kind !== 'production') return null;
  const { SMS_WEBHOOK_URL: url, SMS_WEBHOOK_SECRET: secret } = readUsersEnvironment();
  if (url && secret) return { url, secret };
  throw new Error(
    'SMS_WEBHOOK_URL and SMS_WEBHOOK_SECRET must be set in production: nobody could sign in without them',
  );
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
