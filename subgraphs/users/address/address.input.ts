import { z } from 'zod';
import { line } from '#subgraph/input.ts';
import { readPhoneNumber } from '#subgraph/phone.ts';
import { countryCodes } from './country-codes.ts';

/** What the schema cannot say about the fields of an address. */

export const label = line(60);
export const recipientName = line(120);
export const street = line(300);
export const city = line(120);
export const province = line(120);
export const postalCode = line(20);

/** Landlines too: this is for the courier to call. */
export const phoneNumber = z.string().transform((text, issues) => {
  const number = readPhoneNumber(text);
  if (number) return number.e164;
  issues.addIssue({ code: 'custom', message: 'must be a phone number with its country code, such as +6281100000001' });
  return z.NEVER;
});

export const countryCode = z
  .string()
  .refine((code) => countryCodes.has(code), 'must be an ISO 3166-1 alpha-2 code such as ID');
