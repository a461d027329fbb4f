import { type PhoneNumber, parsePhoneNumberFromString } from 'libphonenumber-js/max';

export interface ReadPhoneNumber {
  readonly e164: string;
  /** Without the plus: `62`. */
  readonly dialCode: string;
  /** Whether text messages reach it: no landline, and no number that costs the sender extra. */
  readonly isMobile: boolean;
}

const mobileTypes: readonly ReturnType<PhoneNumber['getType']>[] = ['MOBILE', 'FIXED_LINE_OR_MOBILE'];

/**
 * Reads a phone number in any usual way of writing it with a country code, or in the Indonesian local form `0811…`.
 * Null for anything else; in particular other local forms, which would be somebody else's number in Indonesia.
 */
export function readPhoneNumber(text: string): ReadPhoneNumber | null {
  const typed = text.trim();
  if (typed.length > 40 || !/^\(?(\+|62|0)/.test(typed)) return null;
  const number = parsePhoneNumberFromString(typed, { defaultCountry: 'ID', extract: false });
  if (!number?.isValid() || number.ext) return null;
  return {
    e164: number.number,
    dialCode: number.countryCallingCode,
    isMobile: mobileTypes.includes(number.getType()),
  };
}

/** The same as E.164 text, or null. */
export function toE164(text: string): string | null {
  return readPhoneNumber(text)?.e164 ?? null;
}
