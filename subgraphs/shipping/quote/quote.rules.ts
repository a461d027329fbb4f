import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import { type CurrencyCode, isCurrencyCode } from '#kernel/money.ts';
import { comparable } from '#kernel/place.ts';

/** For how long an offer is honoured. */
export const quoteMinutes = 30;

const minor = z
  .string()
  .regex(/^\d{1,18}$/)
  .transform(BigInt);
const moment = z.number().transform((ms) => new Date(ms));

const quote = z.object({
  shopId: z.string(),
  carrier: z.string(),
  service: z.enum(['SAME_DAY', 'NEXT_DAY', 'REGULAR', 'CARGO', 'PICKUP']),
  currency: z.custom<CurrencyCode>((text) => isCurrencyCode(String(text))),
  price: minor,
  insurance: minor,
  cashOnDeliveryFee: minor,
  isCashOnDelivery: z.boolean(),
  promisedFrom: moment,
  promisedTo: moment,
  /** Digests of what it is an offer for. */
  destination: z.string(),
  lines: z.string(),
  expiresAt: moment,
});

/** A carrier's offer, as it is kept by the client and nowhere else. */
export type Quote = z.output<typeof quote>;

export interface QuotedDestination {
  readonly city: string;
  readonly province: string;
  readonly postalCode: string;
  readonly countryCode: string;
}

export interface QuotedLine {
  readonly variantId: string;
  readonly quantity: number;
}

/** What the client pays, in minor units. */
export const totalOf = ({
  price,
  insurance,
  cashOnDeliveryFee,
}: Pick<Quote, 'price' | 'insurance' | 'cashOnDeliveryFee'>) => price + insurance + cashOnDeliveryFee;

/** The offer and its signature over it, as one text. */
export function signQuote(given: Quote, secret: string): string {
  const plain: z.input<typeof quote> = {
    ...given,
    price: String(given.price),
    insurance: String(given.insurance),
    cashOnDeliveryFee: String(given.cashOnDeliveryFee),
    promisedFrom: given.promisedFrom.getTime(),
    promisedTo: given.promisedTo.getTime(),
    expiresAt: given.expiresAt.getTime(),
  };
  const payload = Buffer.from(JSON.stringify(plain)).toString('base64url');
  return `${payload}.${signatureOf(payload, secret)}`;
}

/** Null when it was not signed with this secret. Whether it is over, only the database's clock says. */
export function readQuote(token: string, secret: string): Quote | null {
  const [payload = '', signature = ''] = token.split('.');
  const expected = Buffer.from(signatureOf(payload, secret));
  const given = Buffer.from(signature);
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return null;
  return quote.parse(JSON.parse(Buffer.from(payload, 'base64url').toString('utf8')));
}

/** The same for the same place, however it is written. */
export function destinationDigest({ city, province, postalCode, countryCode }: QuotedDestination): string {
  return digest([comparable(city), comparable(province), postalCode.trim(), countryCode.toUpperCase()]);
}

/** The same for the same units, however they are spread over lines. */
export function linesDigest(lines: readonly QuotedLine[]): string {
  const units = new Map<string, number>();
  for (const { variantId, quantity } of lines) units.set(variantId, (units.get(variantId) ?? 0) + quantity);
  return digest([...units].map(([variantId, quantity]) => `${variantId} ${quantity}`).sort());
}

const digest = (parts: readonly string[]) =>
  createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 22);
const signatureOf = (payload: string, secret: string) =>
  createHmac('sha256', secret).update(`quote.${payload}`).digest('base64url');
