import { z } from 'zod';
import { type CurrencyCode, isCurrencyCode } from '#kernel/money.ts';
import type { Settings } from './context.ts';

/** What every process of ours reads from its environment. A wrong value stops the start with a sentence about it. */
const variables = z.object({
  NODE_ENV: z.enum(['development', 'test', 'production']).default('development'),
  PORT: z.coerce.number().int().min(0).max(65_535).optional(),
  /** `mysql://user:password@host:port` */
  DATABASE_URL: z.url({ protocol: /^mysql$/ }).optional(),
  /** The database of a subgraph is `<prefix>_<name>`. */
  DATABASE_PREFIX: z
    .string()
    .regex(/^[a-z][a-z0-9_]{0,30}$/)
    .default('pasar'),
  /** Shared by all processes of one marketplace; signs what they tell each other. */
  INTERNAL_SECRET: z.string().min(32).optional(),
  PUBLIC_URL: z.url().optional(),
  /** Addresses of the proxies in front of the gateway that may say who the client is, comma separated. */
  TRUST_PROXY: z.string().optional(),
  /** The origins of web apps that may call the gateway, comma separated. */
  CORS_ORIGINS: z
    .string()
    .transform((origins) => origins.split(',').map((origin) => origin.trim()))
    .optional(),
  CURRENCY: z
    .string()
    .refine(isCurrencyCode, 'is not a currency of this marketplace')
    .transform((currency) => currency as CurrencyCode)
    .default('IDR'),
  /** What the marketplace keeps of a sale, of 10,000, where a shop has no commission of its own. */
  COMMISSION_BASIS_POINTS: z.coerce.number().int().min(0).max(10_000).default(500),
  /** When cards are charged: at once, or each shop's part when it is shipped. */
  CARD_CAPTURE: z.enum(['AT_ONCE', 'WHEN_SHIPPED']).default('AT_ONCE'),
  /** Where the sandbox provider is, and the key that it knows the marketplace by. */
  SANDBOX_URL: z.url({ protocol: /^https?$/ }).optional(),
  SANDBOX_KEY: z.string().min(16).optional(),
  /** What its webhooks are signed with: `whsec_` and Base64; two with a space between them while they are exchanged. */
  SANDBOX_WEBHOOK_SECRET: z
    .string()
    .regex(/^whsec_[\w+/]+=*( whsec_[\w+/]+=*)?$/, 'is not whsec_ and Base64')
    .transform((secrets) => secrets.split(' '))
    .optional(),
  /** Where it sends them; by default below PUBLIC_URL. */
  SANDBOX_WEBHOOK_URL: z.url({ protocol: /^https?$/ }).optional(),
  /** How long the gateway waits for a subgraph; subgraphs wait for each other two thirds of it. */
  ANSWER_WITHIN_MS: z.coerce.number().int().min(100).max(120_000).default(15_000),
  /** How often each subgraph counts the rows that break its invariants; 0 is never. */
  INVARIANTS_EVERY_SECONDS: z.coerce.number().int().min(0).max(86_400).default(300),
});

const environment = variables.refine(
  ({ SANDBOX_URL: url, SANDBOX_KEY: key, SANDBOX_WEBHOOK_SECRET: secrets }) => !url || (key && secrets),
  { path: ['SANDBOX_URL'], error: 'needs SANDBOX_KEY and SANDBOX_WEBHOOK_SECRET beside it' },
);

export type Environment = z.output<typeof environment>;

export function readEnvironment(source: NodeJS.ProcessEnv = process.env): Environment {
  const result = environment.safeParse(source);
  if (result.success) return result.data;
  const problems = result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  throw new Error(`The environment is not right.\n${problems.join('\n')}`);
}

export function settingsOf(env: Environment, port: number): Settings {
  const publicUrl = env.PUBLIC_URL ?? `http://localhost:${port}`;
  const { SANDBOX_URL: url, SANDBOX_KEY: key, SANDBOX_WEBHOOK_SECRET: webhookSecrets } = env;
  return {
    currency: env.CURRENCY,
    publicUrl: publicUrl.replace(/\/$/, ''),
    environment: env.NODE_ENV,
    commissionBasisPoints: env.COMMISSION_BASIS_POINTS,
    cardCapture: env.CARD_CAPTURE,
    ...(url && key && webhookSecrets ? { sandbox: { url, key, webhookSecrets } } : {}),
    invariantsEverySeconds: env.INVARIANTS_EVERY_SECONDS,
  };
}

/** The origins of the subgraphs, from `<NAME>_URL`: `PRODUCTS_URL=http://products:4100`. */
export function urlsOf(names: readonly string[], source: NodeJS.ProcessEnv = process.env): Record<string, string> {
  const urls = names.map((name) => [name, source[`${name.toUpperCase().replaceAll('-', '_')}_URL`]] as const);
  return Object.fromEntries(urls.filter((entry): entry is [string, string] => Boolean(entry[1])));
}
