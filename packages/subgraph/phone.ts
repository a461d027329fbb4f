import { parsePhoneNumberFromString } from 'libphonenumber-js/mobile';

/**
 * E.164 of a phone number that can receive messages, or null. A number without a country code is read as an Indonesian
 * one: `0811-0000-0001` is `+6281100000001`.
 */
export function toE164(text: string): string | null {
  if (text.length > 40) return null;
  const number = parsePhoneNumberFromString(text, 'ID');
  return number?.isValid() ? number.number : null;
}
